using FellowsBot.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using NodaTime;

namespace FellowsBot.Tests.Storage;

/// <summary>What SQL Server would refuse, or store otherwise than meant, and what no offline check of Microsoft's tells.</summary>
public sealed class SqlServerModelTests
{
    /// <summary>The columns of text that may be of any length, deliberately.</summary>
    private static readonly string[] DeliberatelyUnbounded =
    [
        "ChangeRow.Deed",
        "DialogueRow.State",
        "InboxRow.Body",
        "KeptRow.Wordings",
        "OwedMessage.Content",
        "OwedMessage.ReadsNow",
        "ProposalRow.Plan",
    ];

    private static readonly IModel Bot = ModelOf(SqlServerModel.NewContext());

    private static IEnumerable<IProperty> Columns(IModel model) =>
        model.GetEntityTypes().SelectMany(t => t.GetProperties());

    [Fact]
    public void No_row_can_be_deleted_by_two_paths() => Assert.Equal([], TwoPaths(Bot));

    [Fact]
    public void No_key_or_index_has_a_column_without_a_length() => Assert.Equal([], UnboundedKeys(Bot));

    [Fact]
    public void Every_key_and_index_is_within_the_servers_limit_of_bytes() => Assert.Equal([], TooLongKeys(Bot));

    [Fact]
    public void Every_text_has_a_length_unless_it_is_named_here() =>
        Assert.Equal(DeliberatelyUnbounded, Columns(Bot).Where(IsUnbounded).Select(Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_length_is_one_that_the_server_has() =>
        Assert.Equal([], Columns(Bot).Where(p => p.GetMaxLength() > 4000).Select(Name));

    [Fact]
    public void Every_word_of_ours_is_stored_as_text_that_holds_its_longest_value() =>
        Assert.All(
            Columns(Bot).Where(p => Plain(p).IsEnum),
            p =>
            {
                Assert.Equal($"nvarchar({p.GetMaxLength()})", p.GetColumnType());
                Assert.InRange(Enum.GetNames(Plain(p)).Max(name => name.Length), 1, p.GetMaxLength() ?? 0);
            }
        );

    [Fact]
    public void The_words_of_ours_are_among_the_columns() =>
        Assert.Equal(10, Columns(Bot).Where(p => Plain(p).IsEnum).Select(Plain).Distinct().Count());

    [Fact]
    public void Every_date_with_a_time_is_an_instant_at_full_precision() =>
        Assert.All(
            Columns(Bot).Where(p => Stored(p) == typeof(DateTime) || Stored(p) == typeof(DateTimeOffset)),
            p => Assert.Equal((typeof(Instant), "datetime2"), (Plain(p), p.GetColumnType()))
        );

    [Fact]
    public void Every_instant_is_stored_as_a_date_with_a_time() =>
        Assert.All(
            Columns(Bot).Where(p => Plain(p) == typeof(Instant)),
            p => Assert.Equal(typeof(DateTime), Stored(p))
        );

    [Fact]
    public void A_planted_second_path_is_seen() =>
        Assert.Equal(["Planted.Loan from Planted.Person"], TwoPaths(ModelOf(new Planted())));

    [Fact]
    public void A_planted_index_without_a_length_is_seen() =>
        Assert.Equal(["Planted.Loan: Note"], UnboundedKeys(ModelOf(new Planted())));

    [Fact]
    public void A_planted_key_that_is_too_long_is_seen() =>
        Assert.Equal(["Planted.Shelf: Code, 902 of 900 bytes"], TooLongKeys(ModelOf(new Planted())));

    [Fact]
    public void A_planted_text_without_a_length_is_seen() =>
        Assert.Equal(["Planted.Loan.Note"], Columns(ModelOf(new Planted())).Where(IsUnbounded).Select(Name));

    private static IModel ModelOf(DbContext context)
    {
        using (context)
        {
            return context.Model;
        }
    }

    /// <summary>Error 1785: from one table, deletions may reach another table by one path only; a table that reaches itself counts.</summary>
    private static List<string> TwoPaths(IModel model) =>
        [
            .. model
                .GetEntityTypes()
                .SelectMany(from =>
                    Reached(from, [])
                        .CountBy(to => to)
                        .Where(to => to.Value > 1 || to.Key == from)
                        .Select(to => $"{Owner(to.Key)} from {Owner(from)}")
                )
                .Order(StringComparer.Ordinal),
        ];

    private static IEnumerable<IEntityType> Reached(IEntityType from, IReadOnlyList<IEntityType> way) =>
        way.Contains(from)
            ? []
            : from.GetReferencingForeignKeys()
                .Where(key => key.DeleteBehavior is DeleteBehavior.Cascade or DeleteBehavior.SetNull)
                .SelectMany(key => Reached(key.DeclaringEntityType, [.. way, from]).Prepend(key.DeclaringEntityType));

    private static List<string> UnboundedKeys(IModel model) =>
        [
            .. Keys(model)
                .SelectMany(key => key.Columns.Where(IsUnbounded))
                .Select(p => $"{Owner(p.DeclaringType)}: {p.Name}"),
        ];

    private static List<string> TooLongKeys(IModel model) =>
        [
            .. Keys(model)
                .Select(key => (key.Columns, key.Limit, Bytes: key.Columns.Sum(Bytes)))
                .Where(key => key.Bytes > key.Limit)
                .Select(key =>
                    $"{Owner(key.Columns[0].DeclaringType)}: {string.Join('+', key.Columns.Select(p => p.Name))}, {key.Bytes} of {key.Limit} bytes"
                ),
        ];

    /// <summary>The primary key orders the table itself: 900 bytes. Any other key or index: 1,700.</summary>
    private static IEnumerable<(IReadOnlyList<IProperty> Columns, int Limit)> Keys(IModel model) =>
        model
            .GetEntityTypes()
            .SelectMany(t =>
                t.GetKeys()
                    .Select(k => (k.Properties, k.IsPrimaryKey() ? 900 : 1700))
                    .Concat(t.GetIndexes().Select(i => (i.Properties, 1700)))
            );

    private static int Bytes(IProperty property) =>
        Stored(property) switch
        {
            var type when type == typeof(string) => 2 * Length(property) ?? 0,
            var type when type == typeof(byte[]) => Length(property) ?? 0,
            var type when type == typeof(Guid) => 16,
            var type when type == typeof(decimal) => 17,
            var type when type == typeof(DateTimeOffset) => 10,
            _ => 8,
        };

    private static bool IsUnbounded(IProperty property) =>
        (Stored(property) == typeof(string) || Stored(property) == typeof(byte[])) && Length(property) is null;

    /// <summary>A column that refers to another has that one's length.</summary>
    private static int? Length(IProperty property) =>
        property.GetMaxLength() ?? property.FindFirstPrincipal()?.GetMaxLength();

    private static Type Plain(IProperty property) => Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;

    private static Type Stored(IProperty property)
    {
        var stored = property.GetTypeMapping().Converter?.ProviderClrType ?? Plain(property);
        return Nullable.GetUnderlyingType(stored) ?? stored;
    }

    private static string Name(IProperty property) => $"{Owner(property.DeclaringType)}.{property.Name}";

    private static string Owner(ITypeBase type) =>
        type
            .ClrType.FullName!.Split('.')[^1]
            .Replace("SqlServerModelTests+", "", StringComparison.Ordinal)
            .Replace('+', '.');

    /// <summary>A model with one of each fault.</summary>
    private sealed class Planted : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
            optionsBuilder.UseSqlServer(SqlCapture.Nowhere);

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Person>();
            modelBuilder.Entity<Shelf>().HasKey(s => s.Code);
            modelBuilder.Entity<Shelf>().Property(s => s.Code).HasMaxLength(451);
            modelBuilder.Entity<Shelf>().HasOne<Person>().WithMany().HasForeignKey(s => s.OwnerId);
            modelBuilder.Entity<Loan>().HasOne<Person>().WithMany().HasForeignKey(l => l.ReaderId);
            modelBuilder.Entity<Loan>().HasOne<Shelf>().WithMany().HasForeignKey(l => l.ShelfCode);
            modelBuilder.Entity<Loan>().HasIndex(l => l.Note);
            modelBuilder.Entity<Loan>().Property(l => l.ShelfCode).IsRequired();
        }

        internal sealed class Person
        {
            public int Id { get; set; }
        }

        internal sealed class Shelf
        {
            public required string Code { get; set; }
            public int OwnerId { get; set; }
        }

        internal sealed class Loan
        {
            public int Id { get; set; }
            public int ReaderId { get; set; }
            public required string ShelfCode { get; set; }

            public string? Note { get; set; }
        }
    }
}
