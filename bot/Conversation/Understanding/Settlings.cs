using System.Text.RegularExpressions;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Understanding.Times;
using FellowsBot.Conversation.Understanding.Wanting;

namespace FellowsBot.Conversation.Understanding;

/// <summary>
/// Yes, no, "undo", and what the buttons of a proposal or a request say. Read by rule and not by likeness: a yes must never be
/// guessed.
/// </summary>
internal static partial class Settlings
{
    public static Request? Read(Sentence sentence)
    {
        var words = sentence.Words;
        var memory = sentence.Memory;
        if (ShowCode().Match(sentence.Text) is { Success: true } shown)
        {
            return new ShowProposal(shown.Groups["code"].Value.ToUpperInvariant());
        }
        if (Code().Match(sentence.Text) is { Success: true } code)
        {
            return new Settle(IsConfirm(code.Groups["what"].Value), code.Groups["code"].Value.ToUpperInvariant());
        }
        if (TimeRequest().Match(sentence.Text) is { Success: true } request)
        {
            return Grant(sentence, request);
        }
        if (Withdrawing.Read(sentence) is { } withdrawn)
        {
            return withdrawn;
        }
        var said = string.Join(' ', words.Select(w => w.Folded));
        if (Undo.Contains(said) || memory.Done is not null && UndoOfThat.Contains(said))
        {
            // "Undo that" of what was only proposed just now drops it; "undo" alone is about what is recorded.
            return memory is { Proposal: { } proposed, IsShown: true } && words.Any(w => Thats.Contains(w.Folded))
                ? new Settle(false, proposed)
                : new UndoLast();
        }
        if (
            memory.Proposal is { } waiting
            && (Show.Contains(said) || WhatIsThat().IsMatch(said) || Untouched().IsMatch(said))
        )
        {
            return new ShowProposal(waiting);
        }
        var typed = Words.AsTyped(sentence.Words);
        if (
            YesOrNo.Of(typed, memory.Proposal is not null, IsToPassOn(sentence)) is not { } isYes
            || isYes && sentence.Text.EndsWith('?')
        )
        {
            return Thumb(sentence.Text, memory);
        }
        // An "ok" after another answer may be about that one: what waits is shown once more. So it is where a change was said
        // last that was not understood: whoever says yes may take it for made.
        return
            isYes
            && memory is { Proposal: { } older, IsShown: false }
            && (!YesOrNo.IsPlainYes(typed) || memory.Before is WishKinds.Later)
            ? new ShowProposal(older)
            : new Settle(isYes, memory.Proposal);
    }

    /// <summary>
    /// What is dropped in a clause of its own while it waits: "oh right, she was turned down. Never mind". The clause stands at the
    /// end, where nothing new can follow it.
    /// </summary>
    public static Request? Dropped(Sentence sentence)
    {
        var clauses = Ends().Split(sentence.Text.TrimEnd(' ', '.', '!'));
        if (sentence.Memory.Done is not null && EndsInUndo(clauses))
        {
            // "Hm, Ingrid is upset, nobody asked her. Put it back", of what was recorded just now.
            return new UndoLast();
        }
        if (
            sentence.Memory.Proposal is not null
            && !sentence.Text.EndsWith('?')
            && NotThat().IsMatch(sentence.Text.Replace('’', '\''))
        )
        {
            return new Settle(false, sentence.Memory.Proposal);
        }
        return EndsInNo(clauses) ? new Settle(false, sentence.Memory.Proposal) : null;
    }

    private static bool EndsInNo(string[] clauses) => clauses.Length > 1 && YesOrNo.IsPlainNo(TypedLast(clauses));

    private static IReadOnlyList<string> TypedLast(string[] clauses) =>
        Words.AsTyped(Words.In(Words.Clean(clauses[^1])));

    /// <summary>"I should talk to her first, don't record it", "I should have waited, undo that", of what waits.</summary>
    public static Settle? DroppedAtLast(Sentence sentence)
    {
        var clauses = Ends().Split(sentence.Text.TrimEnd(' ', '.', '!'));
        return
            sentence.Memory.Proposal is { } waiting
            && !sentence.Text.EndsWith('?')
            && (EndsInNo(clauses) || sentence.Memory.IsShown && EndsInUndo(clauses))
            ? new Settle(false, waiting)
            : null;
    }

    /// <summary>Whether it asks what waits once more, with its dates: "what is that in London", of a proposal.</summary>
    public static bool AsksWhatWaits(string text) =>
        WhatIsThat().IsMatch(string.Join(' ', Words.In(Words.Clean(text)).Select(w => w.Folded)));

    private static readonly HashSet<string> Thats = ["it", "that", "this"];

    private static bool EndsInUndo(string[] clauses) =>
        clauses.Length > 1
        && string.Join(' ', TypedLast(clauses).Where(word => word is not ("please" or "pls" or "so"))) is var last
        && (Undo.Contains(last) || UndoOfThat.Contains(last));

    /// <summary>"Ok", "I see", "obrigada", "let me think": nothing is asked.</summary>
    public static SmallTalk? Courtesy(Sentence sentence) =>
        sentence.Memory is { Choices.Count: 0 } && YesOrNo.Courtesy(Words.AsTyped(sentence.Words)) is { } kind
            ? new SmallTalk(kind)
            : null;

    /// <summary>Somebody's own wish for more time, and a mentor's recommendation, go to the staff.</summary>
    private static bool IsToPassOn(Sentence sentence) =>
        sentence is { Asker.IsStaff: false, Memory: { Wish: MoreTime or Recommend, Together.Count: 0 } };

    private static Settle? Thumb(string text, Memory memory) =>
        memory.Proposal is null ? null
        : text.Trim() is "👍" or "✅" or "+1" ? new Settle(true, memory.Proposal)
        : text.Trim() is "👎" or "❌" or "-1" ? new Settle(false, memory.Proposal)
        : null;

    private static SettleTimeRequest Grant(Sentence sentence, Match request)
    {
        var until = sentence.When is { } when
            ? TimeReader
                .Read(sentence.Text, sentence.Words, when.Now, when.Zone, sentence.IsName)
                .Select(h => h.Meaning)
                .LastOrDefault()
            : null;
        return new SettleTimeRequest(
            int.Parse(request.Groups["number"].Value),
            request.Groups["what"].Value.ToLowerInvariant() is "grant" or "approve" or "accept",
            until,
            Reason().Match(sentence.Text) is { Success: true } why ? Shortened(why.Groups["why"].Value) : null
        )
        {
            AsksForDate = until is null && OpenUntil().IsMatch(sentence.Text),
        };
    }

    private static string Shortened(string reason) =>
        reason.Length <= Wish.LongestReason ? reason : reason[..Wish.LongestReason];

    private static bool IsConfirm(string word) => word.StartsWith("confirm", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(
        @"^\s*(?<what>confirm|cancel)\s+(?<code>[A-HJKMNP-Z2-9]{6})\s*[.!]?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Code();

    /// <summary>"So what day is that?", of what waits: its dates stand in it, with their weekdays.</summary>
    [GeneratedRegex(
        @"^(?:(?:so|and|ok|okay|wait|hm|hmm|sorry|but) )*(?:(?:what|which) (?:day|date|weekday|time)(?: of the week)? (?:is|was|would|will) (?:that|it)(?: be)?|what(?: is|'s|s)? that|when (?:is|would|will) (?:that|it)(?: be)?|what does that (?:come to|make it|mean)|(?:(?:your|the) proposal says (?:\S+ )?(?:\S+ )?)?(?:in )?(?:which|what|whose) (?:time ?zone|zone|clock)(?: is that(?: in)?)?)(?: then| exactly| again| for (?:her|him|them)| (?:in|over|for) (?:\w+|the us|the uk|new york)(?: time)?)*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex WhatIsThat();

    /// <summary>"Ok good. So nothing changed?", while something waits.</summary>
    [GeneratedRegex(
        @"^(?:(?:ok|okay|good|great|fine|so|and|but|right) )*nothing(?:'s| is| was| has| has been| been)? (?:yet )?(?:been )?(?:changed|recorded|sent|happened|done|submitted)(?: yet| so far| now| then)*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Untouched();

    /// <summary>"No no, I am not declining!", of what waits.</summary>
    [GeneratedRegex(
        @"^\W*(?:no|nope|wait|stop|hold on)\b.*\b(?:not|n't|never)\b(?: \w+){0,4} (?:declin|accept|withdraw|reject|refus)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex NotThat();

    [GeneratedRegex(@"\s*[.!?;,\n–—]+\s*|\s-\s", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Ends();

    [GeneratedRegex(
        @"\bbecause\s+(?<why>.*[^\s.])[\s.]*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Reason();

    /// <summary>What the button "Grant until…" says.</summary>
    [GeneratedRegex(@"\buntil\b[\s.…?]*$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex OpenUntil();

    [GeneratedRegex(
        @"^\s*(show|preview)\s+(me\s+)?(proposal\s+(?<code>[A-HJKMNP-Z2-9]{6})|(?<code>(?=[A-Z]*[2-9])[A-HJKMNP-Z2-9]{6}))\s*[.!]?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex ShowCode();

    [GeneratedRegex(
        @"^\s*(please\s+)?(?<what>grant|approve|accept|decline|reject|deny|refuse)\s+(the\s+)?request\s+(number\s+|no\.?\s*|#)?(?<number>\d{1,9})\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex TimeRequest();
}
