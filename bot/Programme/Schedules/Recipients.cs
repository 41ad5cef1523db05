using System.Globalization;
using NodaTime;

namespace FellowsBot.Programme.Schedules;

/// <summary>What kind of receivers a schedule has: one of the channels of the settings, or a group, each in a direct message.</summary>
public enum RecipientKind
{
    StaffChannel,
    FellowsChannel,
    AnnouncementsChannel,
    EachFellow,
    EachMentor,
    EachApplicant,

    /// <summary>Whoever made the schedule, alone.</summary>
    Owner,
}

/// <summary>
/// Who receives a schedule. Who belongs to a group is looked at each time it is sent; whoever has withdrawn or been rejected
/// gets nothing, and of the applicants nobody who has missed a cut-off.
/// </summary>
/// <param name="Kind">What kind.</param>
/// <param name="Stage">Of the applicants only those in this stage; none = all who are still in the running.</param>
/// <param name="PersonId">Who the owner is, where it is for them alone.</param>
public sealed record Recipients(RecipientKind Kind, StageId? Stage = null, int? PersonId = null)
{
    private const char Between = ':';

    public bool IsChannel => Kind <= RecipientKind.AnnouncementsChannel;

    /// <summary>As it is stored: "StaffChannel", "EachApplicant:assessment", "Owner:12".</summary>
    public string Text =>
        Stage is { } stage ? $"{Kind}{Between}{stage.Text()}"
        : PersonId is { } person ? string.Create(CultureInfo.InvariantCulture, $"{Kind}{Between}{person}")
        : $"{Kind}";

    /// <summary>Reads what <see cref="Text"/> writes.</summary>
    /// <exception cref="FormatException">It is nobody that is known.</exception>
    public static Recipients Read(string text)
    {
        var parts = text.Split(Between);
        if (parts is [nameof(RecipientKind.Owner), var owner])
        {
            return new Recipients(RecipientKind.Owner, PersonId: int.Parse(owner, CultureInfo.InvariantCulture));
        }
        var stage = (StageId?)null;
        if (parts.Length > 1)
        {
            stage = StageIds.TryParse(parts[1], out var id) ? id : throw new FormatException(text);
        }
        return Enum.TryParse<RecipientKind>(parts[0], out var kind)
            ? new Recipients(kind, stage)
            : throw new FormatException(text);
    }

    /// <summary>Whether somebody belongs to the group at a moment.</summary>
    public bool Includes(Person person, Season season, Instant at)
    {
        var role = Kind switch
        {
            RecipientKind.EachFellow => Role.Fellow,
            RecipientKind.EachMentor => Role.Mentor,
            RecipientKind.EachApplicant => Role.Applicant,
            _ => (Role?)null,
        };
        if (Kind is RecipientKind.Owner)
        {
            return person.Id == PersonId;
        }
        return person.Role == role
            && person.Status is not (StageStatus.Withdrawn or StageStatus.Rejected)
            && (Stage is null || person.Stage == Stage)
            && (role is not Role.Applicant || new Standing(person, season, at).IsRunning);
    }
}
