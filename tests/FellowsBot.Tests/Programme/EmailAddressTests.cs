using CsCheck;
using FellowsBot.Programme;

namespace FellowsBot.Tests.Programme;

public class EmailAddressTests
{
    [Theory]
    [InlineData("ada@example.org", "ada@example.org")]
    [InlineData("  Ada.Okafor+x@Example.ORG\t", "ada.okafor+x@example.org")]
    [InlineData("o'brien@example.co.uk", "o'brien@example.co.uk")]
    [InlineData("ada@localhost", "ada@localhost")]
    public void One_plain_address_is_kept_trimmed_and_in_lower_case(string text, string kept)
    {
        Assert.True(EmailAddress.TryParse(text, out var address));
        Assert.Equal(kept, address.Value);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("ada")]
    [InlineData("ada@")]
    [InlineData("@example.org")]
    [InlineData("ada@@example.org")]
    [InlineData("ada @example.org")]
    [InlineData("ada@example.org, grace@example.org")]
    [InlineData("ada@example.org;grace@example.org")]
    [InlineData("Ada <ada@example.org>")]
    [InlineData("\"ada\"@example.org")]
    [InlineData("ada@example.org\u0000")]
    [InlineData("ada\n@example.org")]
    public void Anything_else_is_refused(string? text)
    {
        Assert.False(EmailAddress.TryParse(text, out var address));
        Assert.Equal(default, address);
    }

    [Theory]
    [InlineData(254, true)]
    [InlineData(255, false)]
    public void It_has_at_most_254_characters(int length, bool isOne) =>
        Assert.Equal(isOne, EmailAddress.TryParse($"{new string('a', length - 12)}@example.org", out _));

    [Fact]
    public void The_same_address_in_other_letters_is_the_same_address() =>
        Assert.Equal(EmailAddress.Parse("ADA@EXAMPLE.ORG"), EmailAddress.Parse("ada@example.org"));

    [Fact]
    public void It_never_prints_itself() =>
        Assert.Equal("sent to ***", $"sent to {EmailAddress.Parse("ada@example.org")}");

    [Fact]
    public void Reading_what_is_no_address_as_one_that_is_known_is_a_bug_that_does_not_repeat_it() =>
        Assert.Equal(
            "This is not an e-mail address.",
            Assert.Throws<FormatException>(() => EmailAddress.Parse("my secret")).Message
        );

    [Fact]
    public void What_was_read_reads_the_same_again() =>
        Gen.String[Gen.Char["aZ09.+-_@' <>,;\"é\t"], 0, 30]
            .Sample(text =>
                !EmailAddress.TryParse(text, out var once)
                || EmailAddress.TryParse(once.Value, out var twice) && twice == once
            );
}
