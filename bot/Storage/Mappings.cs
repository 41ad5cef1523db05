using FellowsBot.Programme;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FellowsBot.Storage;

/// <summary>How people are stored, with the indexes by which they are found.</summary>
internal sealed class PersonMapping : IEntityTypeConfiguration<Person>
{
    public const int LongestMentor = 254;
    private const int LongestReason = 1000;

    public void Configure(EntityTypeBuilder<Person> person)
    {
        person.ToTable("People");
        // Erased people are counted (StageCounts) and else are nowhere.
        person.HasQueryFilter(p => p.ErasedAt == null);
        person.Property(p => p.FirstName).HasMaxLength(Person.LongestName);
        person.Property(p => p.LastName).HasMaxLength(Person.LongestName);
        person.Property(p => p.Mentor).HasMaxLength(LongestMentor);
        person.Property(p => p.OwnCutOffBy).HasMaxLength(LongestMentor);
        person.Property(p => p.OwnCutOffReason).HasMaxLength(LongestReason);
        person.Property(p => p.OfferMoreTimeBy).HasMaxLength(LongestMentor);
        person.Property(p => p.OfferMoreTimeReason).HasMaxLength(LongestReason);
        person.Property(p => p.ExtensionReason).HasMaxLength(LongestReason);
        person.Property(p => p.ExtensionDecidedBy).HasMaxLength(LongestMentor);
        person.Property(p => p.MentorReason).HasMaxLength(LongestReason);
        person.Property(p => p.Version).IsConcurrencyToken();
        person.HasIndex(p => p.Email).IsUnique();
        person.HasIndex(p => new { p.Stage, p.Status });
        person.HasIndex(p => new { p.OfferStatus, p.OfferDeadlineAt });
        // The counts by stage read this index alone, in the order in which they group.
        person.HasIndex(p => new
        {
            p.OwnCutOffAt,
            p.Stage,
            p.Role,
            p.Status,
            p.Workspace,
        });
        person.HasIndex(p => new { p.Role, p.EndOn });
        person.HasIndex(p => p.ExtensionReleasedAt);
        person.HasIndex(p => p.Mentor);
        person.HasIndex(p => p.OtherDeadlineOn);
    }
}

/// <summary>How the audit is stored.</summary>
internal sealed class AuditMapping : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> entry)
    {
        // SQL Server must know of the trigger: it then gives new numbers in another way than OUTPUT.
        entry.ToTable("Audit", table => table.HasTrigger(AppendOnly.Trigger));
        entry.Property(e => e.Field).HasMaxLength(64);
        entry.Property(e => e.Before).HasMaxLength(1000);
        entry.Property(e => e.After).HasMaxLength(1000);
        entry.Property(e => e.Source).HasMaxLength(32);
        entry.Property(e => e.Reason).HasMaxLength(1000);
        entry.Property(e => e.By).HasMaxLength(254);
        entry.Property(e => e.Channel).HasMaxLength(32);
        entry.HasIndex(e => e.At);
        entry.HasIndex(e => e.ChangeId);
        entry.HasIndex(e => new { e.PersonId, e.Id });
        entry.HasIndex(e => new { e.Source, e.Id });
    }
}

/// <summary>How conversations are remembered.</summary>
internal sealed class DialogueMapping : IEntityTypeConfiguration<DialogueRow>
{
    public const int LongestKey = 300;

    public void Configure(EntityTypeBuilder<DialogueRow> row)
    {
        row.ToTable("Dialogues");
        row.HasKey(r => r.Key);
        row.Property(r => r.Key).HasMaxLength(LongestKey);
        row.HasIndex(r => r.ExpiresAt);
    }
}

/// <summary>How questions wait for staff.</summary>
internal sealed class QuestionMapping : IEntityTypeConfiguration<QuestionForStaff>
{
    public void Configure(EntityTypeBuilder<QuestionForStaff> question)
    {
        question.ToTable("Questions");
        question.Property(q => q.Text).HasMaxLength(2000);
        question.Property(q => q.ConversationId).HasMaxLength(DialogueMapping.LongestKey);
        question.Property(q => q.AskerKey).HasMaxLength(64);
        question.Property(q => q.Answer).HasMaxLength(2000);
        question.Property(q => q.AnsweredBy).HasMaxLength(254);
        question.HasIndex(q => q.AskedAt);
        question.HasIndex(q => new { q.AskerKey, q.AskedAt });
    }
}

/// <summary>How kept entries of the handbook are stored.</summary>
internal sealed class KeptMapping : IEntityTypeConfiguration<KeptRow>
{
    public void Configure(EntityTypeBuilder<KeptRow> row)
    {
        row.ToTable("KeptEntries");
        row.Property(r => r.Title).HasMaxLength(200);
        row.Property(r => r.Text).HasMaxLength(2000);
        row.Property(r => r.KeptBy).HasMaxLength(254);
        row.Property(r => r.TextBy).HasMaxLength(254);
        row.Property(r => r.RemovedBy).HasMaxLength(254);
        row.Property(r => r.Revision).IsConcurrencyToken();
        row.HasIndex(r => r.QuestionId);
        row.HasIndex(r => r.ChangeId);
    }
}

/// <summary>How the language model's cost is kept: one row a day.</summary>
internal sealed class ModelUseMapping : IEntityTypeConfiguration<ModelUse>
{
    public void Configure(EntityTypeBuilder<ModelUse> use)
    {
        use.ToTable("ModelUse");
        use.HasKey(u => u.Day);
    }
}

/// <summary>The one row about the database itself.</summary>
internal sealed class BookkeepingMapping : IEntityTypeConfiguration<Bookkeeping>
{
    public void Configure(EntityTypeBuilder<Bookkeeping> row)
    {
        row.ToTable("Bookkeeping");
        row.Property(r => r.Id).ValueGeneratedNever();
        row.HasData(new Bookkeeping());
    }
}

/// <summary>How it is kept since when people are known.</summary>
internal sealed class ArrivalMapping : IEntityTypeConfiguration<Arrival>
{
    public void Configure(EntityTypeBuilder<Arrival> row)
    {
        row.ToTable("Arrivals");
        row.HasKey(r => r.LastPersonId);
        row.Property(r => r.LastPersonId).ValueGeneratedNever();
    }
}
