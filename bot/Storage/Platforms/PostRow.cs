using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace FellowsBot.Storage.Platforms;

/// <summary>A message that stands on a platform and shows the state of something, until it is forgotten after thirty days.</summary>
public sealed class PostRow
{
    public long Id { get; init; }
    public required string Platform { get; init; }

    /// <summary>The conversation that it stands in; none = where the ledger sent it.</summary>
    public string? ChatId { get; init; }

    /// <summary>What the platform calls it.</summary>
    public required string MessageId { get; init; }

    /// <summary>What it shows the state of.</summary>
    public required string About { get; init; }

    /// <summary>The message of the ledger that it is, alone or together with others.</summary>
    public long? LedgerId { get; init; }
    public Instant KeptAt { get; init; }

    /// <summary>
    /// When it has to be looked at: as soon as what it shows has changed, and at the moment at which it changes by itself;
    /// none = not until then. While a node has it in hand, the end of that node's lease.
    /// </summary>
    public Instant? DueAt { get; set; }

    /// <summary>How often it was taken in hand since it last read as it should.</summary>
    public int Tries { get; set; }

    /// <summary>The finger-print of the words that stand there; none = as it was sent.</summary>
    public string? Print { get; set; }
}

/// <summary>How posts are stored.</summary>
internal sealed class PostMapping : IEntityTypeConfiguration<PostRow>
{
    public const int LongestId = 400;
    public const int LongestAbout = 64;

    public void Configure(EntityTypeBuilder<PostRow> row)
    {
        row.ToTable("Posts");
        row.Property(r => r.Platform).HasMaxLength(16);
        row.Property(r => r.ChatId).HasMaxLength(LongestId);
        row.Property(r => r.MessageId).HasMaxLength(LongestId);
        row.Property(r => r.About).HasMaxLength(LongestAbout);
        row.Property(r => r.Print).HasMaxLength(64);
        row.HasIndex(r => r.DueAt);
        row.HasIndex(r => r.About);
        row.HasIndex(r => r.LedgerId);
        row.HasIndex(r => r.MessageId);
    }
}
