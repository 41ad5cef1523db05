using FellowsBot.People;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.People;

/// <summary>What each column's cells may hold, and how they are written again.</summary>
public sealed class PeopleColumnsTests
{
    private static readonly Season Season = PeopleWorld.SeasonOf(7);
    private static readonly Person Ada = new()
    {
        Email = EmailAddress.Parse("ada@example.org"),
        FirstName = "Ada",
        LastName = "Okafor",
    };

    [Fact]
    public void The_columns_are_those_of_the_contract_in_its_order()
    {
        Assert.Equal(
            "email,first_name,last_name,role,time_zone,stage,status,applied_on,other_deadline_on,start_on,end_on,workspace,references_expected,references_received,needs_reference_notice,extension_likelihood,offer_sent_at,offer_deadline_at,offer_status,mentor,extension_decision,extension_decided_on",
            string.Join(',', PeopleColumns.All.Select(c => c.Name))
        );
    }

    [Theory]
    [InlineData("email", "ADA@Example.ORG", "ada@example.org")]
    [InlineData("first_name", "  =1+1 ", "=1+1")]
    [InlineData("last_name", "O'Neill \"Bo\", 美咲", "O'Neill \"Bo\", 美咲")]
    [InlineData("role", "Fellow", "fellow")]
    [InlineData("role", "", "applicant")]
    [InlineData("time_zone", "europe/london", "Europe/London")]
    [InlineData("stage", "EXTENDED", "extended")]
    [InlineData("status", "withdrawn", "withdrawn")]
    [InlineData("applied_on", "2024-02-29", "2024-02-29")]
    [InlineData("workspace", "berkeley", "Berkeley")]
    [InlineData("references_expected", "99", "99")]
    [InlineData("references_received", "0", "0")]
    [InlineData("needs_reference_notice", "TRUE", "true")]
    [InlineData("needs_reference_notice", "false", "false")]
    [InlineData("extension_likelihood", "100", "100")]
    [InlineData("offer_sent_at", "2025-09-30T15:00:00-07:00", "2025-09-30T15:00:00-07:00")]
    [InlineData("offer_sent_at", "2025-09-30T22:00Z", "2025-09-30T15:00:00-07:00")]
    [InlineData("offer_sent_at", "2025-12-01T03:30:15.75+05:30", "2025-11-30T14:00:15-08:00")]
    [InlineData("offer_status", "LAPSED", "lapsed")]
    [InlineData("mentor", "Noor Haddad", "Noor Haddad")]
    [InlineData("extension_decision", "Extend", "extend")]
    [InlineData("other_deadline_on", "  ", "")]
    public void A_good_cell_is_read_and_written_in_its_one_form(string column, string cell, string written)
    {
        var of = PeopleColumns.Find(column)!;

        Assert.Equal(written, of.Write(of.Read(cell, Ada)!, Season));
    }

    [Theory]
    [InlineData("email", "")]
    [InlineData("email", "ada")]
    [InlineData("email", "Ada <ada@example.org>")]
    [InlineData("first_name", " ")]
    [InlineData("first_name", "A\nda")]
    [InlineData("last_name", "A\u001bda")]
    [InlineData("last_name", "A\u2028da")]
    [InlineData("role", "1")]
    [InlineData("role", "fellow, staff")]
    [InlineData("time_zone", "PDT+7")]
    [InlineData("time_zone", "UTC+05:00")]
    [InlineData("stage", "offers")]
    [InlineData("status", "0")]
    [InlineData("applied_on", "2025-02-30")]
    [InlineData("applied_on", "22/07/2025")]
    [InlineData("applied_on", "2025-7-2")]
    [InlineData("applied_on", "0025-07-22")]
    [InlineData("workspace", "Paris")]
    [InlineData("references_expected", "100")]
    [InlineData("references_expected", "-1")]
    [InlineData("references_received", "+1")]
    [InlineData("references_received", "1.0")]
    [InlineData("needs_reference_notice", "yes")]
    [InlineData("extension_likelihood", "101")]
    [InlineData("extension_likelihood", "85%")]
    [InlineData("offer_sent_at", "2025-09-30")]
    [InlineData("offer_sent_at", "2025-09-30T15:00:00")]
    [InlineData("offer_sent_at", "2025-09-30 15:00:00-07:00")]
    [InlineData("offer_deadline_at", "2025-09-31T15:00:00Z")]
    [InlineData("offer_deadline_at", "9999-12-31T23:59:59-12:00")]
    [InlineData("offer_status", "maybe")]
    [InlineData("mentor", "a\tb")]
    [InlineData("extension_decision", "yes")]
    public void A_wrong_cell_is_refused(string column, string cell) =>
        Assert.Null(PeopleColumns.Find(column)!.Read(cell, Ada));

    [Theory]
    [InlineData("first_name", 100)]
    [InlineData("last_name", 100)]
    [InlineData("mentor", 254)]
    public void Text_has_a_longest_length(string column, int longest)
    {
        var of = PeopleColumns.Find(column)!;

        Assert.NotNull(of.Read(new string('x', longest), Ada));
        Assert.Null(of.Read(new string('x', longest + 1), Ada));
    }

    [Fact]
    public void What_is_expected_is_said_in_words() =>
        Assert.Equal(
            [
                "an e-mail address",
                "applicant, fellow, mentor or staff",
                "Berkeley, London or Remote",
                "a whole number from 0 to 99",
            ],
            new[] { "email", "role", "workspace", "references_expected" }.Select(n => PeopleColumns.Find(n)!.Expected)
        );
}
