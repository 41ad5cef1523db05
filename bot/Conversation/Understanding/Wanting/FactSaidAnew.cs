using System.Text.RegularExpressions;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding.Wanting;

/// <summary>
/// A date of somebody's that was told just now and that staff say otherwise: "make it the 10th, end of day" after their deadline, "he asked
/// for 10 November instead" after their first day, "make it Kwame" after their mentor. It is proposed like any other change.
/// </summary>
internal static partial class FactSaidAnew
{
    /// <summary>None where nothing was told of one person, where something waits, or where no more is said than the date or the name.</summary>
    public static Wish? Read(string cleaned, Func<string, Sentence> read, Memory memory)
    {
        if (
            memory is not { HasWish: false, Proposal: null, PersonId: { } person, PersonAspect: { } told }
            || cleaned.EndsWith('?')
        )
        {
            return null;
        }
        var last = Clause().Match(cleaned);
        return Of(cleaned, read, person, told)
            // "His laptop is stuck, poor man, so it'll have to be the 24th instead".
            ?? (
                last.Success && Frame.Of(read(last.Groups["before"].Value)).Times.Count == 0
                    ? Of(last.Groups["last"].Value, read, person, told)
                    : null
            );
    }

    private static Wish? Of(string cleaned, Func<string, Sentence> read, int person, PersonAspect told)
    {
        var frame = Frame.Of(read(cleaned));
        if (!frame.Sentence.Asker.IsStaff || !Anew().IsMatch(frame.Text))
        {
            return null;
        }
        var who = Whom.Exactly(person);
        return told is PersonAspect.Mentor ? Mentor(frame, who)
            : frame.Sentence.Names.Count > 0 || Preferred.Times(frame) is not [_, ..] ? null
            : DatesIn.Until(frame) is { } date && !(IsDay(told) && frame.Times.All(t => NewDate.IsTimeOnly(frame, t)))
                ? Dated(told, date, who)
            : null;
    }

    /// <summary>Whether it is told as a day: "make it five" says none.</summary>
    private static bool IsDay(PersonAspect told) =>
        told is PersonAspect.Competing or PersonAspect.FirstDay or PersonAspect.LastDay;

    private static Wish? Dated(PersonAspect told, Times.TimeMeaning date, Whom who) =>
        told switch
        {
            PersonAspect.CutOff or PersonAspect.Offer or PersonAspect.Next or PersonAspect.Status => new MoreTime(
                When: date
            )
            {
                Who = who,
            },
            PersonAspect.Competing => new RecordFact(OtherDeadline: date) { Who = who },
            PersonAspect.FirstDay => new SetDays { First = date, Who = who },
            PersonAspect.LastDay => new SetDays { Last = date, Who = who },
            _ => null,
        };

    private static AssignMentor? Mentor(Frame frame, Whom who) =>
        frame.Sentence.Names is [var only]
        && only.Ids.Count > 0
        && only.Ids.All(id => frame.Sentence.Book.RoleOf(id) is Role.Mentor or Role.Staff)
            ? new AssignMentor(WhomIn.Named(frame.Sentence, only)) { Who = who }
            : null;

    /// <summary>Every word belongs to it: a longer sentence says something else.</summary>
    [GeneratedRegex(
        @"^(?:(?:ok|okay|well|so|hm|hmm|no|actually|please|and|but|then|fine) )*(?:(?:(?:can|could|shall|should) (?:we|you) |let's |let |we'll |we can )?(?:make|change|set|move|push|put|switch|bring) (?:it|that|NN|NN's)(?: \w+day| date| deadline| mentor)?(?: (?:back|forward|out))?(?: to| for| until| till| by| at)?(?: the)? (?:TT|LL|NN)|(?:(?:NN|NN's) )?(?:(?:has|have|had) )?(?:asked for|asks for|wants|wanted|would like|needs|prefers) (?:it (?:to be )?)?(?:until |till |by |on )?(?:TT|LL|NN) (?:instead|rather|though|now|please)|(?:then|it should be|it is now|should be|that should be|until|till) (?:until |till |by )?(?:TT|LL|NN)(?: instead| rather| then)?|(?:it|that)(?:'ll| will| has to| must| needs to| should| would)?(?: have to| need to| now| rather)* be (?:on |from |until )?(?:TT|LL)(?: instead| rather| now)?|(?:TT|NN) (?:instead|rather))(?: TT)?(?: please| then| instead| thanks| end of day)*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Anew();

    [GeneratedRegex(
        @"^(?<before>.+[,.;!])\s+(?<last>[^,.;!?]+)[.!]*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline,
        1000
    )]
    private static partial Regex Clause();
}
