using FellowsBot.Applications;
using FellowsBot.Conversation.Changes;
using FellowsBot.ExtensionDecisions;
using FellowsBot.Fellowships;
using FellowsBot.Offers;
using FellowsBot.People;
using FellowsBot.TimeRequests;

namespace FellowsBot.Hosting;

/// <summary>Every kind of change there is.</summary>
internal static class AllChanges
{
    /// <summary>Which feature makes which change: one line each.</summary>
    public static ChangeKinds Kinds()
    {
        var time = new WhichTime(
            new TimeKind(
                TimeFor.Offer,
                GrantOfferTime.IsOpenFor,
                new GrantOfferTime(),
                ReopenOffer.IsOpenFor,
                new ReopenOffer()
            ),
            new TimeKind(
                TimeFor.Stage,
                GrantStageTime.IsOpenFor,
                new GrantStageTime(),
                ReopenStage.IsOpenFor,
                new ReopenStage()
            )
        );
        return new ChangeKinds()
            .Add<SetStatus>(new ChangeStatus())
            .Add<MoveOn>(new MoveToStage())
            .Add<MoreTime>(time)
            .Add<Reopen>(time)
            .Add<CountReferences>(new CountReferencesIn())
            .Add<MakeOffer>(new MakeAnOffer())
            .Add<AnswerOffer>(new AnswerOpenOffer())
            .Add<Recommend>(new RecommendExtension())
            .Add<DecideExtension>(new RecordExtension())
            .Add<ReleaseDecisions>(new ReleaseExtensions())
            .Add<AssignMentor>(new AssignAMentor())
            .Add<SetDays>(new SetFirstAndLastDay())
            .Add<RecordFact>(new RecordAFact())
            .Add<DeclineTime>(new DeclineTimeRequest())
            .Add<Erase>(new ErasePerson());
    }
}
