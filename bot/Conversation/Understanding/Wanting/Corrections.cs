using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Names;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding.Wanting;

/// <summary>
/// What is said about a wish that waits for a yes or for an answer: "make it 6pm instead", "no, Bo", "and Bo too", "Friday",
/// "because of her exams". Every word must be part of the correction, so that a new question or wish is never taken for one.
/// </summary>
internal static partial class Corrections
{
    private const int MostClauses = 4;
    private const int Longest = 14;

    public static Request? Read(string cleaned, Func<string, Sentence> read, Memory memory)
    {
        IReadOnlyList<Wish> wishes =
            memory.Together.Count > 0 ? memory.Together
            : memory.Wish is { } one ? [one]
            : [];
        if (wishes.Count == 0)
        {
            return null;
        }
        if (Reasons.Alone(cleaned) is { } why)
        {
            return Of(wishes, [.. wishes.Select(w => w with { Reason = why })], memory);
        }
        var (said, reason) = Reasons.Split(wishes.Any(w => w is IDated) ? WeekdaysInFull(cleaned) : cleaned);
        // "The 12th rather" is a day; "the 12th floor" would be none.
        var frame = Frame.Of(read(DayBefore().Replace(DayFirst().Replace(ThatIs().Replace(said, ""), "the $0"), ", ")));
        if (!IsCorrection(frame, memory))
        {
            return null;
        }
        var corrected = People(frame, [.. wishes.Select(w => Content(w, frame, memory))], memory);
        return corrected is null
            ? null
            : Of(wishes, [.. corrected.Select(w => reason is null ? w : w with { Reason = reason })], memory)
                ?? Echo(frame, memory);
    }

    /// <summary>"Actually Thursday, Wednesday he's travelling", "sorry, misread, the 24th": one clause corrects, the others say why.</summary>
    public static Request? OfAClause(string cleaned, Func<string, Sentence> read, Memory memory)
    {
        var clauses = memory.HasWish && !cleaned.EndsWith('?') ? Joints().Split(cleaned) : [];
        return clauses.Length is < 2 or > MostClauses
            ? null
            : clauses
                .Where(c => c.Length > 0 && Frame.Of(read(c)) is { Times.Count: > 0 })
                .Select(c => Read(c, read, memory))
                .FirstOrDefault(r => r is not null);
    }

    private static bool IsTheirs(Sentence sentence, NameHit name) =>
        sentence.Words[name.From + name.Count - 1].IsPossessive;

    /// <summary>"April too", "actually make it the 11th", of the change that was recorded just now: a new wish like it.</summary>
    public static Request? OfTheOneDone(string cleaned, Func<string, Sentence> read, Memory memory)
    {
        if (memory is not { HasWish: false, Proposal: null, Done: { } done } || cleaned.EndsWith('?'))
        {
            return null;
        }
        // "José too, he's been great": why is of no matter to most changes.
        var (said, why) =
            cleaned.Split(", ", 2) is [var first, var rest] && PeopleSaid.EndsWithToo(Words.In(first))
                ? (first, rest)
                : (cleaned, null);
        var frame = Frame.Of(read(DayBefore().Replace(said, ", ")));
        if (!Marker().IsMatch(frame.Text) || !IsCorrection(frame, memory))
        {
            return null;
        }
        if (memory.PersonAspect is not null && frame.Sentence.Names is [var one] && IsTheirs(frame.Sentence, one))
        {
            // "And Will's?" after somebody's last day was asked for goes on with the question.
            return null;
        }
        var (added, taken, instead) = PeopleSaid.In(frame.Sentence);
        var named = added.Count > 0 ? added : instead;
        var wish = Content(done, frame, memory);
        wish =
            named.Count == 0
                ? wish
                : OfAnyStage(wish) with
                {
                    Who = new Whom([.. named.Select(n => WhomIn.Named(frame.Sentence, n))]),
                    // What was said of one is not so of another.
                    Reason = why is not null && wish is Recommend or DecideExtension ? Reasons.Short(why) : null,
                };
        return taken.Count > 0 || wish == done ? null : wish;
    }

    /// <summary>"Same for Nadia", who is in another stage: for her own.</summary>
    private static Wish OfAnyStage(Wish wish) =>
        wish switch
        {
            MoreTime { For: TimeFor.Stage } time => time with { For = TimeFor.Unsaid, Stage = null },
            Reopen { For: TimeFor.Stage } reopen => reopen with { For = TimeFor.Unsaid, Stage = null },
            _ => wish,
        };

    /// <summary>Whether a request says anew what waits.</summary>
    public static bool Corrects(Request request) =>
        request is Wish { Replaces: not null } || request is Wishes several && several.Each.Any(Corrects);

    /// <summary>An answer in free words to "why?", where nothing else about the wish is open.</summary>
    public static Request? AsReason(Frame frame, Memory memory) =>
        memory is { Wish: { Reason: null, Who.IsNobody: false } wish, Proposal: null, Choices.Count: 0 }
        && wish
            is Recommend { Decision: not null }
                or DecideExtension { Decision: not null }
                or IDated { When: not null }
        && frame.Sentence.Words.Count > 2
        && Forms.Of(frame) is Form.Wish
            ? wish with
            {
                Reason = Reasons.Short(frame.Sentence.Text),
            }
            : null;

    private static bool IsCorrection(Frame frame, Memory memory)
    {
        var sentence = frame.Sentence;
        if (sentence.Words.Count is 0 or > Longest)
        {
            return false;
        }
        if (frame.Times.Count == 0 && sentence.Names.Count > 0 && Wonders().IsMatch(frame.Text))
        {
            // "Oh and Sofia, where's she at", while another's wish is open.
            return false;
        }
        var marked = Marker().IsMatch(frame.Text);
        var isOpen = memory.Proposal is null;
        var told = false;
        for (var i = 0; i < sentence.Words.Count; i++)
        {
            // As typed: a word that is only said here may look like a slip of another.
            var word = Words.Fold(sentence.Words[i].Typed);
            var isCovered =
                sentence.IsName(i)
                || frame.Times.Any(t => t.From <= i && i < t.From + t.Count)
                || sentence.Stages.Any(s => s.From <= i && i < s.From + s.Count)
                || Filler.Contains(word)
                || Filler.Contains(sentence.Words[i].Folded)
                || Counts.Number(word) is not null
                || Counts.InDigits(word) is not null;
            if (!isCovered && !Telling.Contains(word))
            {
                return false;
            }
            told |= Telling.Contains(word);
        }
        // "Bo passed" is said anew; "no, passed" and "extend", where that was asked, are about the wish that waits.
        var isNew = told && sentence.Names.Count > 0 && !MeantSo().IsMatch(frame.Text);
        return !isNew && (marked || isOpen || !told && memory.PersonAspect is null);
    }

    /// <summary>
    /// What was said already: "the 8th, yes, do it" settles it, the date alone shows what waits once more. "For Zoë, yes to the
    /// four months" is about somebody else, and about no date that waits.
    /// </summary>
    private static Request? Echo(Frame frame, Memory memory) =>
        memory is not { Proposal: { } waiting, Wish: IDated } || frame.Times.Count == 0 || frame.HasPerson ? null
        : Yes().IsMatch(frame.Text) && !No().IsMatch(frame.Text) && !frame.EndsAsQuestion ? new Settle(true, waiting)
        : new ShowProposal(waiting);

    private static Request? Of(IReadOnlyList<Wish> before, IReadOnlyList<Wish> after, Memory memory) =>
        before.SequenceEqual(after) ? null
        : after.Select(w => w with { Replaces = memory.Proposal }).ToList() is [var only] ? only
        : new Wishes([.. after.Select(w => w with { Replaces = memory.Proposal })]);

    /// <summary>The wish with whatever else than people was said anew: a date, a stage, a status, a number.</summary>
    private static Wish Content(Wish wish, Frame frame, Memory memory)
    {
        var stage = frame.Sentence.Stages.Select(s => (StageId?)s.Stage).LastOrDefault();
        Wish changed = wish switch
        {
            SetStatus status => status with
            {
                Status = Statuses.In(frame) ?? status.Status,
                Stage = WishBuilder.CutOff(frame) ?? status.Stage,
            },
            MoveOn move => move with { Stage = stage ?? move.Stage },
            MoreTime time when Meant(frame) is { } what => time with { For = what.For, Stage = what.Stage },
            Reopen reopen when Meant(frame) is { } what => reopen with { For = what.For, Stage = what.Stage },
            AnswerOffer when Accepts().IsMatch(frame.Text) => new AnswerOffer(true)
            {
                Who = wish.Who,
                Reason = wish.Reason,
            },
            AnswerOffer when Declines().IsMatch(frame.Text) => new AnswerOffer(false)
            {
                Who = wish.Who,
                Reason = wish.Reason,
            },
            DecideExtension decide => decide with { Decision = Decided(frame) ?? decide.Decision },
            Recommend recommend => recommend with { Decision = Decided(frame) ?? recommend.Decision },
            CountReferences when frame.Times.Count == 0 && Number(frame) is { } number => new CountReferences(number)
            {
                Who = wish.Who,
                Reason = wish.Reason,
            },
            RecordFact { Workspace: not null } fact => fact with
            {
                Workspace = Cues.WorkspaceIn(frame.Sentence.Words) ?? fact.Workspace,
            },
            _ => wish,
        };
        return changed is IDated dated && NewDate.For(dated.When, frame, memory) is { } when ? dated.At(when) : changed;
    }

    private static (TimeFor For, StageId? Stage)? Meant(Frame frame) =>
        WishBuilder.For(frame) is var meant && meant is TimeFor.Unsaid
            ? null
            : (meant, meant is TimeFor.Stage ? WishBuilder.CutOff(frame) : null);

    private static ExtensionDecision? Decided(Frame frame) =>
        Decisions.Instead(frame.Text, Marker().Replace(frame.Text, ""));

    private static int? Number(Frame frame) =>
        frame
            .Sentence.Words.Where(w => w.Folded is not ("a" or "an" or "no" or "another"))
            .Select(w => Counts.Number(w.Folded))
            .LastOrDefault(n => n is not null);
}
