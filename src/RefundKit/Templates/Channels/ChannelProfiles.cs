using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using RefundKit.Problems;

namespace RefundKit.Templates.Channels;

/// <summary>
/// One edition of what channels can carry: the rows of the package, each with its source, and a host's own laid over them.
/// Immutable and thread-safe.
/// </summary>
/// <example><code>var sms = ChannelProfiles.Embedded.Find("sms");</code></example>
public sealed class ChannelProfiles
{
    private static readonly Lazy<ChannelProfiles> Shipped = new(ReadShipped);

    /// <summary>Makes an edition of rows.</summary>
    /// <param name="edition">The edition's id, such as <c>2026-11</c>.</param>
    /// <param name="channels">The rows, in any order.</param>
    /// <exception cref="ArgumentException">The edition has no id, or two rows have the same id.</exception>
    public ChannelProfiles(string edition, IEnumerable<ChannelProfile> channels)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(edition);
        ArgumentNullException.ThrowIfNull(channels);
        Edition = edition;
        All = [.. channels];
        if (All.GroupBy(channel => channel.Id, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new ArgumentException($"Two channels have the id \"{twice.Key}\".", nameof(channels));
    }

    /// <summary>The edition that comes with the package.</summary>
    public static ChannelProfiles Embedded => Shipped.Value;

    /// <summary>The edition's id.</summary>
    public string Edition { get; }

    /// <summary>All rows.</summary>
    public ImmutableArray<ChannelProfile> All { get; }

    /// <summary>The channel of an id, else the first that also goes by that word; case does not matter. Null where there is none.</summary>
    /// <param name="word">The id, or another word for it such as <c>mail</c>.</param>
    public ChannelProfile? Find(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return All.FirstOrDefault(channel => string.Equals(channel.Id, word, StringComparison.OrdinalIgnoreCase)) ?? All.FirstOrDefault(channel => channel.IsCalled(word));
    }

    /// <summary>The id, or other word, nearest to one that names no channel; null where none is near.</summary>
    /// <param name="word">The word as it was given.</param>
    public string? Suggest(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return NameSuggestion.Nearest(word, Words);
    }

    /// <summary>This edition with other rows laid over it; one of the same id takes the place of the one before.</summary>
    /// <param name="edition">The id of the new edition, such as <c>2026-11+acme.3</c>.</param>
    /// <param name="channels">The rows that take precedence.</param>
    /// <exception cref="ArgumentException">The edition has no id, or two of <paramref name="channels"/> have the same id.</exception>
    public ChannelProfiles With(string edition, params IEnumerable<ChannelProfile> channels)
    {
        ArgumentNullException.ThrowIfNull(channels);
        ImmutableArray<ChannelProfile> own = [.. channels];
        return new ChannelProfiles(edition, [.. own, .. All.Where(channel => !own.Any(row => string.Equals(row.Id, channel.Id, StringComparison.OrdinalIgnoreCase)))]);
    }

    /// <summary>
    /// This edition with the channels of a file laid over it. The file is one JSON object: <c>edition</c> and
    /// <c>channels</c>, a list in the form of the package's own (<c>docs/channels.md</c>). All problems are found in one
    /// pass; with an error there is no edition.
    /// </summary>
    /// <param name="utf8Json">The file, at most 1,000,000 bytes; comments and trailing commas are allowed.</param>
    /// <param name="name">The name for problems, usually a file name; null for none.</param>
    /// <param name="channels">The new edition; null where there are errors.</param>
    /// <param name="problems">All problems, in the order of the text.</param>
    public bool TryOverlay(ReadOnlyMemory<byte> utf8Json, string? name, [NotNullWhen(true)] out ChannelProfiles? channels, out ImmutableArray<Problem> problems)
    {
        var found = new ProblemList();
        var read = ChannelFile.Read(utf8Json, name, this, found);
        problems = found.ToImmutable();
        channels = read is { } file && !found.HasErrors ? With($"{Edition}+{file.Edition}", file.Channels) : null;
        return channels is not null;
    }

    /// <summary>The channels to try where one refuses, the next first; none twice.</summary>
    internal IEnumerable<ChannelProfile> After(ChannelProfile channel)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { channel.Id };
        while (channel.Fallback is { } next && Find(next) is { } found && seen.Add(found.Id))
        {
            yield return found;
            channel = found;
        }
    }

    /// <summary>Every word a channel goes by.</summary>
    internal IEnumerable<string> Words => All.SelectMany(channel => channel.Aliases.Prepend(channel.Id));

    private static ChannelProfiles ReadShipped()
    {
        using var stream = typeof(ChannelProfiles).Assembly.GetManifestResourceStream("RefundKit.Channels.channels.json")
            ?? throw new InvalidOperationException("The channels are missing from the assembly.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var problems = new ProblemList();
        var file = ChannelFile.Read(bytes, "channels.json", null, problems);
        return file is { } read && !problems.HasErrors
            ? new ChannelProfiles(read.Edition, read.Channels)
            : throw new InvalidOperationException("The channels of the assembly cannot be read: " + string.Join(' ', problems.ToImmutable()));
    }
}
