using FellowsBot.Applications;
using FellowsBot.Conversation.Changes;
using FellowsBot.ExtensionDecisions;
using FellowsBot.Fellowships;
using FellowsBot.Hosting.Settings;
using FellowsBot.Offers;
using FellowsBot.People;
using FellowsBot.Reminders;
using FellowsBot.Reminders.Receiving;
using FellowsBot.Reminders.Schedules;
using FellowsBot.StaffAnswers;
using FellowsBot.Storage.Changes;
using FellowsBot.TimeRequests;

namespace FellowsBot.Hosting;

/// <summary>Every kind of change, and every deed, there is.</summary>
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
            .Add<ClearMentor>(new ClearAMentor())
            .Add<SetDays>(new SetFirstAndLastDay())
            .Add<RecordFact>(new RecordAFact())
            .Add<DeclineTime>(new DeclineTimeRequest())
            .Add<Erase>(new ErasePerson());
    }

    /// <summary>Who does what is about no person's facts: one line each.</summary>
    public static Deeds Deeds(BotSettings settings, Candidates candidates) =>
        new Deeds()
            .Add<AnswerQuestion>(new SendAnswer(settings.Season))
            .Add<KeepAnswer>(new KeepTheAnswer())
            .Add<ChangeEntry>(new EditEntry(settings.Season))
            .Add<Snooze>(new PutOff(settings.Reminders, candidates, settings.Season))
            .Add<StopReminding>(new StopOne(settings.Reminders, candidates, settings.Season))
            .Add<MuteReminders>(new MuteKind())
            .Add<UnmuteReminders>(new UnmuteKind())
            .Add<MakeSchedule>(new MakeASchedule(settings.Reminders.Quiet, settings.Season))
            .Add<ChangeSchedule>(new ChangeASchedule(settings.Reminders.Quiet, settings.Season));
}
