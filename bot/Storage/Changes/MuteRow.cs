using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace FellowsBot.Storage.Changes;

/// <summary>A reminder that somebody does not want, by their own word.</summary>
public sealed class MuteRow
{
    public int Id { get; init; }
    public int PersonId { get; init; }

    /// <summary>The rule whose direct messages they do not want.</summary>
    public required string Rule { get; init; }

    /// <summary>Only those of this deadline, because they said that it is done; none = all of the rule.</summary>
    public Instant? Deadline { get; init; }

    /// <summary>The change by which it was said.</summary>
    public int ChangeId { get; init; }

    /// <summary>The change by which it was lifted; none = it holds.</summary>
    public int? LiftedBy { get; set; }
}

/// <summary>How mutes are stored.</summary>
internal sealed class MuteMapping : IEntityTypeConfiguration<MuteRow>
{
    public void Configure(EntityTypeBuilder<MuteRow> row)
    {
        row.ToTable("Mutes");
        row.Property(r => r.Rule).HasMaxLength(64);
        row.HasIndex(r => new { r.PersonId, r.Rule });
    }
}
