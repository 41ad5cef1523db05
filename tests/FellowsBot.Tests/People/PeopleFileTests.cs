using System.Text;
using FellowsBot.People;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.People;

/// <summary>The shapes in which a people file may come, and what is said of those it may not.</summary>
public sealed class PeopleFileTests
{
    private const string Bad = "an e-mail address";

    [Theory]
    [InlineData("email,first_name,last_name\nada@example.org,Ada,Okafor\n")]
    [InlineData("email,first_name,last_name\r\nada@example.org,Ada,Okafor\r\n")]
    [InlineData("email,first_name,last_name\nada@example.org,Ada,Okafor")]
    [InlineData("\uFEFFemail,first_name,last_name\nada@example.org,Ada,Okafor\n")]
    [InlineData("\uFEFF\"email\",\"first_name\",\"last_name\"\r\n\"ada@example.org\",\"Ada\",\"Okafor\"\r\n")]
    [InlineData("last_name,email,first_name\nOkafor,ada@example.org,Ada\n")]
    [InlineData(" EMAIL , First_Name,LAST_NAME\n ADA@Example.org , Ada,\" Okafor \"\n")]
    [InlineData("\n\nemail,first_name,last_name\n\nada@example.org,Ada,Okafor\n   \n\n")]
    public async Task A_file_may_come_in_any_of_these_shapes(string csv)
    {
        using var world = await PeopleWorld.CreateAsync();

        var report = await world.ImportAsync(csv);

        Assert.Equal([], report.Problems);
        var ada = Assert.Single(await world.PeopleAsync());
        Assert.Equal(("ada@example.org", "Ada", "Okafor"), (ada.Email.Value, ada.FirstName, ada.LastName));
    }

    [Theory]
    [InlineData("email,first_name,last_name\nx,A,B\n", 2)]
    [InlineData("\uFEFFemail,first_name,last_name\r\nx,A,B\r\n", 2)]
    [InlineData("email,first_name,last_name,note\na@b.org,A,B,\"1\n2\n3\"\nx,A,B,\n", 5)]
    [InlineData("email,first_name,last_name,note\r\na@b.org,A,B,\"1\r\n\r\n3\"\r\n\r\nx,A,B,\r\n", 6)]
    [InlineData("email,first_name,last_name,\"no\nte\"\nx,A,B,\"1\n2\"\n", 3)]
    public async Task A_problem_names_the_line_on_which_its_row_begins(string csv, int line)
    {
        using var world = await PeopleWorld.CreateAsync();

        var report = await world.ImportAsync(csv);

        Assert.Equal([new ImportProblem(line, "email", "x", Bad)], report.Problems);
    }

    [Fact]
    public async Task Unknown_columns_are_reported_and_left_alone()
    {
        using var world = await PeopleWorld.CreateAsync();

        var report = await world.ImportAsync(
            "email,phone,first_name,last_name,,Shoe Size\na@b.org,\"1,2\",A,B,,\u0007\n"
        );

        Assert.Equal(["phone", "(column 5, without a name)", "Shoe Size"], report.UnknownColumns);
        Assert.Equal((1, true), (report.Added, report.Succeeded));
    }

    public static TheoryData<string, int, string, string, string> WrongFiles =>
        new()
        {
            { "", 1, "", "", "a header row and a row for each person; the file is empty" },
            { "\uFEFF\n\n", 1, "", "", "a header row and a row for each person; the file is empty" },
            { "email,first_name\na@b.org,A\n", 1, "last_name", "", "a header row with the column last_name" },
            { "a@b.org,A,B\n", 1, "email", "", "a header row with the columns email, first_name and last_name" },
            { "email;first_name;last_name\n", 1, "", "email;first_name;last_name", "columns separated by commas" },
            {
                "email,first_name,last_name,Email\na@b.org,A,B,c@d.org\n",
                1,
                "email",
                "email",
                "each column at most once in the header row"
            },
            { "email,first_name,last_name\na@b.org,A\n", 2, "", "2 cells", "3 cells, as many as the header has" },
            { "email,first_name,last_name\na@b.org,A,B,C\n", 2, "", "4 cells", "3 cells, as many as the header has" },
            {
                "email,first_name,last_name\na@b.org,A \"x\" A,B\n",
                2,
                "",
                "",
                "quotes around the whole cell, and each quote inside it doubled"
            },
            {
                "email,first_name,last_name\na@b.org,\"A\" x,B\n",
                2,
                "",
                "",
                "quotes around the whole cell, and each quote inside it doubled"
            },
            {
                "email,first_name,\"last_name\na@b.org,A,B\n",
                1,
                "",
                "",
                "a closing quote; the quote opened in this row runs to the end of the file"
            },
            {
                "email,first_name,last_name\na@b.org,\"A,B\nc@d.org,C,D\n",
                2,
                "",
                "",
                "a closing quote; the quote opened in this row runs to the end of the file"
            },
            {
                "email,first_name,last_name\na@b.org,A,B\nc@d.org,C,D\nA@B.org,A,B\n",
                4,
                "email",
                "A@B.org",
                "each address once; it stands on line 2 already"
            },
            {
                "PK\u0003\u0004\0\0",
                1,
                "",
                "",
                "a text file in UTF-8, comma-separated; this one is a spreadsheet, UTF-16 or some other binary file"
            },
        };

    [Theory]
    [MemberData(nameof(WrongFiles))]
    public async Task A_wrong_file_gets_one_clear_error(
        string csv,
        int line,
        string column,
        string value,
        string expected
    )
    {
        using var world = await PeopleWorld.CreateAsync();

        var report = await world.ImportAsync(csv);

        Assert.Equal([new ImportProblem(line, column, value, expected)], report.Problems);
        Assert.Equal([], await world.PeopleAsync());
    }

    [Fact]
    public async Task A_file_in_another_encoding_gets_one_error_on_the_line_where_that_shows()
    {
        using var world = await PeopleWorld.CreateAsync();

        var report = await world.ImportAsync(
            Encoding.Latin1.GetBytes("email,first_name,last_name\na@b.org,A,B\nt@b.org,Tomás,Vidal\nj@b.org,José,B\n")
        );

        Assert.Equal(
            [new ImportProblem(3, "", "", "text in UTF-8; save the file as \"CSV UTF-8\" and import it again")],
            report.Problems
        );
    }

    [Fact]
    public async Task A_file_in_UTF_16_gets_one_error()
    {
        using var world = await PeopleWorld.CreateAsync();

        var report = await world.ImportAsync(
            Encoding.Unicode.GetBytes("\uFEFFemail,first_name,last_name\na@b.org,A,B\n")
        );

        Assert.Equal(1, Assert.Single(report.Problems).Line);
    }

    [Fact]
    public async Task A_header_without_people_changes_nothing_and_is_no_error()
    {
        using var world = await PeopleWorld.CreateAsync();

        var report = await world.ImportAsync("email,first_name,last_name\n");

        Assert.Equal((0, 0, 0, true), (report.Added, report.Changed, report.Unchanged, report.Succeeded));
    }

    [Fact]
    public async Task Every_wrong_row_is_reported_at_once_in_the_order_of_the_file()
    {
        using var world = await PeopleWorld.CreateAsync();

        var report = await world.ImportAsync(
            """
            email,first_name,last_name,role,start_on,end_on
            ada@example.org,Ada,Okafor,boss,,
            ,Bo,Xu,fellow,2025-10-20,2025-10-19
            cy@example.org,Cy,Ng,fellow,2025-10-20,2025-10-19
            dee@example.org,,Iyer,fellow,yesterday,
            ada@example.org,Ada,Okafor,,,
            one,cell

            """.ReplaceLineEndings("\n")
        );

        Assert.Equal(
            [
                (2, "role", "boss"),
                (3, "email", ""),
                (4, "end_on", "2025-10-19"),
                (5, "first_name", ""),
                (5, "start_on", "yesterday"),
                (6, "email", "ada@example.org"),
                (7, "", "2 cells"),
            ],
            report.Problems.Select(p => (p.Line, p.Column, p.Value))
        );
        Assert.Equal((0, 0, 0), (report.Added, report.Changed, report.Unchanged));
    }
}
