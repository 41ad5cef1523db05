using FellowsBot.Programme;

namespace FellowsBot.Fellowships;

/// <summary>The named rules about fellowships: mentors and days are for fellows, and for those who have accepted an offer.</summary>
internal static class FellowRules
{
    public static Refusal? NotAFellow(Standing whom)
    {
        var person = whom.Person;
        return person.Role is Role.Fellow || person.Role is Role.Applicant && whom.OfferState is OfferState.Accepted
            ? null
            : new Refusal(
                "not-a-fellow",
                person.Role is Role.Applicant
                    ? $"{person.FullName} is an applicant and has accepted no offer yet, so there is no fellowship to set up. Record the answer first: “{person.FirstName} accepted”."
                    : $"{person.FullName} is {A(person.Role)}, not a fellow."
            );
    }

    /// <summary>What somebody is, after "is".</summary>
    public static string A(Role role) =>
        role switch
        {
            Role.Applicant => "an applicant",
            Role.Staff => "a member of staff",
            _ => $"a {role.ToString().ToLowerInvariant()}",
        };
}
