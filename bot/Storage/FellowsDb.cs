using FellowsBot.Programme;
using FellowsBot.Storage.Changes;
using FellowsBot.Storage.Platforms;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Storage;

/// <summary>
/// Everything the bot stores, on SQLite or SQL Server. Instants are kept in UTC, days as days, e-mail addresses in lower case.
/// Reads are untracked: people are values, and a change stores a new one over the old.
/// </summary>
public abstract class FellowsDb(DbContextOptions options) : DbContext(options)
{
    public DbSet<Person> People => Set<Person>();
    public DbSet<AuditEntry> Audit => Set<AuditEntry>();
    public DbSet<DialogueRow> Dialogues => Set<DialogueRow>();
    public DbSet<QuestionForStaff> Questions => Set<QuestionForStaff>();
    public DbSet<KeptRow> KeptEntries => Set<KeptRow>();
    public DbSet<ProposalRow> Proposals => Set<ProposalRow>();
    public DbSet<ChangeRow> Changes => Set<ChangeRow>();
    public DbSet<ChangedFact> ChangedFacts => Set<ChangedFact>();
    public DbSet<TimeRequestRow> TimeRequests => Set<TimeRequestRow>();
    public DbSet<OwedMessage> Ledger => Set<OwedMessage>();
    public DbSet<ModelUse> ModelUse => Set<ModelUse>();
    public DbSet<ScheduleRow> Schedules => Set<ScheduleRow>();
    public DbSet<Arrival> Arrivals => Set<Arrival>();
    public DbSet<InboxRow> Inbox => Set<InboxRow>();
    public DbSet<ContactRow> Contacts => Set<ContactRow>();
    public DbSet<ChatRow> Chats => Set<ChatRow>();
    public DbSet<MuteRow> Mutes => Set<MuteRow>();
    public DbSet<PostRow> Posts => Set<PostRow>();
    public DbSet<Bookkeeping> Bookkeeping => Set<Bookkeeping>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        var conventions = configurationBuilder;
        conventions.Properties<Instant>().HaveConversion<InstantConverter>();
        conventions.Properties<LocalDate>().HaveConversion<LocalDateConverter>();
        conventions.Properties<LocalDateTime>().HaveConversion<LocalDateTimeConverter>().HaveMaxLength(32);
        conventions.Properties<DateTimeZone>().HaveConversion<ZoneConverter>().HaveMaxLength(64);
        conventions.Properties<EmailAddress>().HaveConversion<EmailConverter>().HaveMaxLength(254);
        conventions.Properties<StageId>().HaveConversion<string>().HaveMaxLength(16);
        conventions.Properties<StageStatus>().HaveConversion<string>().HaveMaxLength(16);
        conventions.Properties<Role>().HaveConversion<string>().HaveMaxLength(16);
        conventions.Properties<Workspace>().HaveConversion<string>().HaveMaxLength(16);
        conventions.Properties<OfferStatus>().HaveConversion<string>().HaveMaxLength(16);
        conventions.Properties<ExtensionDecision>().HaveConversion<string>().HaveMaxLength(16);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(FellowsDb).Assembly);
}

/// <summary>The same model on SQLite: one file, for one node, and for trying the bot out.</summary>
public sealed class SqliteFellowsDb(DbContextOptions<SqliteFellowsDb> options) : FellowsDb(options);

/// <summary>The same model on SQL Server, for several nodes.</summary>
public sealed class SqlServerFellowsDb(DbContextOptions<SqlServerFellowsDb> options) : FellowsDb(options);
