namespace FellowsBot.Programme;

/// <summary>A "no" that is part of the work, not a bug: which named rule refused, and a sentence that says what would be possible.</summary>
/// <param name="Rule">The rule's short name, for logs, tests and the audit.</param>
/// <param name="Why">One sentence for the person who asked.</param>
public sealed record Refusal(string Rule, string Why);

/// <summary>Either the value asked for or the refusal that stands in its way; only bugs throw.</summary>
/// <typeparam name="T">What is there when nothing refused.</typeparam>
public readonly record struct Result<T>
    where T : class
{
    private Result(T? value, Refusal? refusal) => (Value, Refusal) = (value, refusal);

    public T? Value { get; }
    public Refusal? Refusal { get; }

    [System.Diagnostics.CodeAnalysis.MemberNotNullWhen(true, nameof(Value))]
    [System.Diagnostics.CodeAnalysis.MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsGood => Refusal is null && Value is not null;

#pragma warning disable CA1000, CA2225 // the conversions are the point: a handler returns either one
    public static implicit operator Result<T>(T value) => new(value, null);

    public static implicit operator Result<T>(Refusal refusal) => new(null, refusal);
#pragma warning restore CA1000, CA2225
}
