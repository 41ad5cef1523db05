using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using FellowsBot.Conversation;

namespace FellowsBot.Channels.Trial;

/// <summary>A reply as HTML for the trial page. Everything is escaped here, whoever typed it; the page shows it as it is.</summary>
public static class HtmlRenderer
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Render(Reply reply) =>
        string.Concat(reply.Parts.Select(p => Render(p, reply.Outcome is Outcome.Proposed)));

    private static string Render(Part part, bool isProposal) =>
        part switch
        {
            Paragraph paragraph => $"<p>{Escape(paragraph.Text)}</p>",
            Bullets bullets => ListOf(bullets),
            Facts facts =>
                $"<dl class=\"facts\">{string.Concat(facts.Items.Select(f => $"<div><dt>{Escape(f.Label)}</dt><dd>{Escape(f.Value)}</dd></div>"))}</dl>",
            Table table => TableOf(table),
            Buttons buttons => ButtonsOf(buttons, isProposal),
            FilePart file =>
                $"<p class=\"file\"><a download=\"{Escape(file.Name)}\" href=\"data:{Escape(file.MediaType)};charset=utf-8,{Uri.EscapeDataString(file.Content)}\">{Escape(file.Name)}</a></p>",
            _ => "",
        };

    private static string ListOf(Bullets bullets)
    {
        var tag = bullets.Numbered ? "ol" : "ul";
        return $"<{tag}>{string.Concat(bullets.Items.Select(i => $"<li>{Escape(i)}</li>"))}</{tag}>";
    }

    private static string TableOf(Table table) =>
        new StringBuilder("<table class=\"table\"><caption>")
            .Append(Escape(table.Caption))
            .Append("</caption><thead><tr>")
            .AppendJoin("", table.Columns.Select(c => $"<th scope=\"col\">{Escape(c)}</th>"))
            .Append("</tr></thead><tbody>")
            .AppendJoin("", table.Rows.Select(r => $"<tr>{string.Concat(r.Select(c => $"<td>{Escape(c)}</td>"))}</tr>"))
            .Append("</tbody></table>")
            .ToString();

    private static string ButtonsOf(Buttons buttons, bool isProposal) =>
        new StringBuilder("<div class=\"buttons\">")
            .AppendJoin(
                "",
                buttons.Items.Select(
                    (b, i) =>
                        $"<button type=\"button\"{(isProposal && i == 0 ? " class=\"primary\"" : "")} data-say=\"{Escape(b.Says)}\">{Escape(b.Label)}</button>"
                )
            )
            .Append("</div>")
            .ToString();

    private static string Escape(string text) => Encoder.Encode(text);
}
