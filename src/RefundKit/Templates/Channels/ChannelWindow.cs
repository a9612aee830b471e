using System.Collections.Immutable;
using NodaTime;

namespace RefundKit.Templates.Channels;

/// <summary>The time in which a channel takes messages. Both ends are included. Immutable and thread-safe.</summary>
public sealed record ChannelWindow
{
    /// <summary>How long it is.</summary>
    public required Duration Length { get; init; }

    /// <summary>How long it is for a person who answers; <see cref="Length"/> where null.</summary>
    public Duration? HumanLength { get; init; }

    /// <summary>Where it begins.</summary>
    public required WindowStart After { get; init; }

    /// <summary>What is taken once it has closed; nothing by default.</summary>
    public AfterWindow Afterwards { get; init; }

    /// <summary>The ids of the message kinds it binds; empty, as by default, for all.</summary>
    public ImmutableArray<string> Kinds { get; init; } = [];

    internal bool Binds(string kind) => Kinds.IsEmpty || Kinds.Contains(kind, StringComparer.Ordinal);
}
