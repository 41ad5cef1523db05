using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace FellowsBot.Hosting;

/// <summary>
/// The last resort: what nobody foresaw is logged under an id, without anything a person said, and the caller hears that id.
/// </summary>
internal sealed class Mishaps(RequestDelegate next, ILogger<Mishaps> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException refused)
        {
            await AnswerAsync(context, refused.StatusCode, "The request could not be read.");
        }
        catch (Exception trouble) when (trouble is not OperationCanceledException && !context.Response.HasStarted)
        {
            var id = Guid.NewGuid().ToString("N")[..8];
            var sentence = Startup.Foreseen(trouble);
            log.LogError(
                "Mishap {Id} in {Path}: {Kind} {Sentence} at {Where}",
                id,
                context.Request.Path.Value,
                trouble.GetType().Name,
                sentence,
                trouble.StackTrace
            );
            await AnswerAsync(
                context,
                StatusCodes.Status500InternalServerError,
                $"That failed, and nothing was changed. Staff can look it up as {id}."
            );
        }
    }

    private static Task AnswerAsync(HttpContext context, int status, string sentence)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(new { error = sentence });
    }
}
