using FellowsBot.Storage.Platforms;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FellowsBot.Storage.Changes;

/// <summary>How proposals are stored.</summary>
internal sealed class ProposalMapping : IEntityTypeConfiguration<ProposalRow>
{
    public const int LongestKey = 64;
    public const int LongestName = 254;

    public void Configure(EntityTypeBuilder<ProposalRow> row)
    {
        row.ToTable("Proposals");
        row.Property(r => r.Code).HasMaxLength(16);
        row.Property(r => r.AskerKey).HasMaxLength(LongestKey);
        row.Property(r => r.AskerName).HasMaxLength(LongestName);
        row.Property(r => r.ConversationId).HasMaxLength(DialogueMapping.LongestKey);
        row.Property(r => r.State).HasConversion<string>().HasMaxLength(16).IsConcurrencyToken();
        row.HasIndex(r => r.Code).IsUnique();
        row.HasIndex(r => new { r.ConversationId, r.Id });
        row.HasIndex(r => new { r.State, r.ExpiresAt });
        row.HasIndex(r => r.ChangeId);
        row.HasIndex(r => new { r.AskerKey, r.ChangeId });
    }
}

/// <summary>How changes are stored.</summary>
internal sealed class ChangeMapping : IEntityTypeConfiguration<ChangeRow>
{
    public void Configure(EntityTypeBuilder<ChangeRow> row)
    {
        row.ToTable("Changes");
        row.Property(r => r.ByKey).HasMaxLength(ProposalMapping.LongestKey);
        row.Property(r => r.By).HasMaxLength(ProposalMapping.LongestName);
        row.Property(r => r.Intent).HasMaxLength(200);
        row.Property(r => r.Does).HasMaxLength(2000);
        row.Property(r => r.Reason).HasMaxLength(1000);
        row.Property(r => r.UndoneBy).IsConcurrencyToken();
        row.HasIndex(r => new { r.ByKey, r.Id });
        row.HasIndex(r => r.At);
    }
}

/// <summary>How the facts of a change are stored.</summary>
internal sealed class ChangedFactMapping : IEntityTypeConfiguration<ChangedFact>
{
    public void Configure(EntityTypeBuilder<ChangedFact> fact)
    {
        fact.ToTable("ChangedFacts");
        fact.Property(f => f.Fact).HasMaxLength(64);
        fact.Property(f => f.Before).HasMaxLength(1000);
        fact.Property(f => f.After).HasMaxLength(1000);
        fact.HasIndex(f => f.ChangeId);
        fact.HasIndex(f => new { f.PersonId, f.ChangeId });
    }
}

/// <summary>How wishes for more time are stored.</summary>
internal sealed class TimeRequestMapping : IEntityTypeConfiguration<TimeRequestRow>
{
    public void Configure(EntityTypeBuilder<TimeRequestRow> row)
    {
        row.ToTable("TimeRequests");
        row.Property(r => r.For).HasConversion<string>().HasMaxLength(16);
        row.Property(r => r.State).HasConversion<string>().HasMaxLength(16).IsConcurrencyToken();
        row.Property(r => r.Reason).HasMaxLength(1000);
        row.Property(r => r.SettledBy).HasMaxLength(ProposalMapping.LongestName);
        row.HasIndex(r => new { r.State, r.AskedAt });
        row.HasIndex(r => r.PersonId);
        row.HasIndex(r => r.ChangeId);
    }
}

/// <summary>How the ledger is stored.</summary>
internal sealed class OwedMapping : IEntityTypeConfiguration<OwedMessage>
{
    public const int LongestKey = 200;

    public void Configure(EntityTypeBuilder<OwedMessage> row)
    {
        row.ToTable("Ledger");
        row.Property(r => r.Key).HasMaxLength(LongestKey);
        row.Property(r => r.SentAs).HasMaxLength(LongestKey);
        row.Property(r => r.Rule).HasMaxLength(64);
        row.Property(r => r.ToChannel).HasMaxLength(16);
        row.Property(r => r.ToConversation).HasMaxLength(DialogueMapping.LongestKey);
        row.Property(r => r.State).HasConversion<string>().HasMaxLength(16).IsConcurrencyToken();
        row.Property(r => r.Why).HasMaxLength(1000);
        row.Property(r => r.ClaimedBy).HasMaxLength(100);
        row.Property(r => r.About).HasMaxLength(PostMapping.LongestAbout);
        row.Property(r => r.MessageId).HasMaxLength(PostMapping.LongestId);
        row.HasIndex(r => r.Key).IsUnique();
        row.HasIndex(r => new { r.State, r.DueAt });
        row.HasIndex(r => new { r.Rule, r.DueAt });
        row.HasIndex(r => r.ChangeId);
        row.HasIndex(r => r.ToPersonId);
        row.HasIndex(r => r.SentAs);
    }
}
