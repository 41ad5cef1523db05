using FellowsBot.Programme.Schedules;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace FellowsBot.Storage;

/// <summary>A schedule that staff made in chat. It goes on whoever leaves; its owner is only shown.</summary>
public sealed class ScheduleRow
{
    public int Id { get; init; }

    /// <summary>What staff call it by; never given twice, not even once it is removed, for the ledger goes by it.</summary>
    public required string Name { get; set; }

    /// <summary>What is posted, word for word; its lines are its paragraphs.</summary>
    public required string Text { get; set; }

    /// <summary>Who receives it.</summary>
    public required Recipients To { get; set; }

    /// <summary>The first time, on the clock of <see cref="Zone"/>.</summary>
    public LocalDateTime First { get; set; }
    public required DateTimeZone Zone { get; set; }

    /// <summary>On which days it comes again, as RFC 5545 writes it; none = once.</summary>
    public string? Rule { get; set; }

    /// <summary>Only what comes after this moment counts: when it was made, or its times were last changed.</summary>
    public Instant Since { get; set; }

    /// <summary>The moment after which it never comes again; none = it goes on.</summary>
    public Instant? EndsAt { get; set; }
    public required string OwnerKey { get; init; }

    /// <summary>The name of whoever made it.</summary>
    public required string Owner { get; init; }
    public Instant MadeAt { get; init; }

    /// <summary>The change that made it.</summary>
    public int ChangeId { get; init; }
    public Instant? PausedFrom { get; set; }

    /// <summary>Until when it rests; none = until it is resumed.</summary>
    public Instant? PausedUntil { get; set; }
    public string? RemovedBy { get; set; }
    public Instant? RemovedAt { get; set; }

    /// <summary>Goes up with every change, so that two at the same moment are noticed.</summary>
    public int Revision { get; set; } = 1;
}

/// <summary>How schedules made in chat are stored.</summary>
internal sealed class ScheduleMapping : IEntityTypeConfiguration<ScheduleRow>
{
    public const int LongestName = 48;

    public void Configure(EntityTypeBuilder<ScheduleRow> row)
    {
        row.ToTable("Schedules");
        row.Property(r => r.Name).HasMaxLength(LongestName);
        row.Property(r => r.Text).HasMaxLength(2000);
        row.Property(r => r.To).HasConversion(to => to.Text, text => Recipients.Read(text)).HasMaxLength(40);
        row.Property(r => r.Rule).HasMaxLength(300);
        row.Property(r => r.OwnerKey).HasMaxLength(64);
        row.Property(r => r.Owner).HasMaxLength(254);
        row.Property(r => r.RemovedBy).HasMaxLength(254);
        row.Property(r => r.Revision).IsConcurrencyToken();
        row.HasIndex(r => r.Name).IsUnique();
        row.HasIndex(r => new { r.RemovedAt, r.EndsAt });
        row.HasIndex(r => r.ChangeId);
    }
}
