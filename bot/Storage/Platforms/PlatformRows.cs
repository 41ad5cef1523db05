using FellowsBot.Programme;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace FellowsBot.Storage.Platforms;

/// <summary>Something a platform sent: kept with its words until it has been worked on, and without them for some days, so that a repetition is known.</summary>
public sealed class InboxRow
{
    public long Id { get; init; }
    public required string Platform { get; init; }

    /// <summary>The platform's own name for it.</summary>
    public required string Key { get; init; }
    public required string Lane { get; init; }

    /// <summary>As it was sent; none once it has been worked on.</summary>
    public string? Body { get; init; }
    public Instant At { get; init; }

    /// <summary>The node that has it in hand.</summary>
    public required string Node { get; set; }

    /// <summary>Until when that node vouches for it; none = it has been worked on.</summary>
    public Instant? HeldUntil { get; set; }
}

/// <summary>Somebody as a platform knows them.</summary>
public sealed class ContactRow
{
    public required string Platform { get; init; }
    public required string UserId { get; init; }
    public EmailAddress? Email { get; set; }
    public DateTimeZone? Zone { get; set; }
    public string? Handle { get; set; }
    public string? ChatId { get; set; }
    public Instant LookedUpAt { get; set; }
    public Instant? SeenAt { get; set; }
}

/// <summary>A conversation on a platform, and what is needed to speak there.</summary>
public sealed class ChatRow
{
    public required string Platform { get; init; }
    public required string ChatId { get; init; }
    public string? Reference { get; set; }
    public string? Gone { get; set; }
    public Instant? WelcomedAt { get; set; }
}

/// <summary>How what comes in is stored.</summary>
internal sealed class InboxMapping : IEntityTypeConfiguration<InboxRow>
{
    public const int LongestKey = 200;

    public void Configure(EntityTypeBuilder<InboxRow> row)
    {
        row.ToTable("Inbox");
        row.Property(r => r.Platform).HasMaxLength(16);
        row.Property(r => r.Key).HasMaxLength(LongestKey);
        row.Property(r => r.Lane).HasMaxLength(LongestKey);
        row.Property(r => r.Node).HasMaxLength(32);
        row.HasIndex(r => new { r.Platform, r.Key }).IsUnique();
        row.HasIndex(r => r.HeldUntil);
        row.HasIndex(r => r.At);
    }
}

/// <summary>How contacts are stored.</summary>
internal sealed class ContactMapping : IEntityTypeConfiguration<ContactRow>
{
    private const int LongestId = 200;

    public void Configure(EntityTypeBuilder<ContactRow> row)
    {
        row.ToTable("Contacts");
        row.HasKey(r => new { r.Platform, r.UserId });
        row.Property(r => r.Platform).HasMaxLength(16);
        row.Property(r => r.UserId).HasMaxLength(LongestId);
        row.Property(r => r.Handle).HasMaxLength(LongestId);
        row.Property(r => r.ChatId).HasMaxLength(ChatMapping.LongestId);
        row.HasIndex(r => r.Email);
    }
}

/// <summary>How chats are stored.</summary>
internal sealed class ChatMapping : IEntityTypeConfiguration<ChatRow>
{
    public const int LongestId = 400;

    public void Configure(EntityTypeBuilder<ChatRow> row)
    {
        row.ToTable("Chats");
        row.HasKey(r => new { r.Platform, r.ChatId });
        row.Property(r => r.Platform).HasMaxLength(16);
        row.Property(r => r.ChatId).HasMaxLength(LongestId);
        row.Property(r => r.Reference).HasMaxLength(4000);
        row.Property(r => r.Gone).HasMaxLength(400);
    }
}
