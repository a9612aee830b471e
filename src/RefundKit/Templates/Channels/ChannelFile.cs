using System.Collections.Immutable;
using NodaTime;
using RefundKit.Duties;
using RefundKit.Json;
using RefundKit.Problems;

namespace RefundKit.Templates.Channels;

/// <summary>Reads channels from JSON: the package's own, and a host's.</summary>
internal static class ChannelFile
{
    private const int MostBytes = 1_000_000;

    // Ten years; a window longer than that is none.
    private const int MostHours = 87_600;

    /// <summary>The channels of a file; null where it is none.</summary>
    /// <param name="utf8Json">The file.</param>
    /// <param name="name">The name for problems.</param>
    /// <param name="under">What it is laid over, whose channels may be named as fallbacks; null for nothing.</param>
    /// <param name="problems">What is wrong with it.</param>
    public static (string Edition, ImmutableArray<ChannelProfile> Channels)? Read(ReadOnlyMemory<byte> utf8Json, string? name, ChannelProfiles? under, ProblemList problems)
    {
        if (LocatedJson.Read(utf8Json, name, problems, MostBytes, comments: true) is not { } root) return null;
        var reader = new ObjectReader(root, problems, ProblemSeverity.Error);
        if (!reader.Exists) return null;
        var edition = reader.Name("edition") ?? "own";
        reader.Require("channels");
        var read = reader.List("channels").Select(place => (Place: place, Channel: Channel(reader.Open(place)))).ToList();
        reader.Finish();
        Check(read, under, problems);
        return (edition, [.. read.Select(pair => pair.Channel).OfType<ChannelProfile>()]);
    }

    private static ChannelProfile? Channel(ObjectReader reader)
    {
        var (id, name) = (reader.Name("id", required: true), reader.Name("name"));
        var media = Choices(reader, "media", EnumWords<TextMedium>.Members);
        var kinds = reader.List("kinds").Select(kind => Kind(reader.Open(kind))).OfType<ChannelMessageKind>().ToImmutableArray();
        var channel = new ChannelProfile
        {
            Id = id ?? "",
            Name = name ?? id ?? "",
            Aliases = reader.Named("aliases"),
            CanReply = reader.Flag("canReply") ?? true,
            Fallback = reader.Name("fallback"),
            Wordings = reader.Named("wordings"),
            HasSubject = reader.Flag("subject"),
            Links = reader.Choice("links", EnumWords<ChannelLinks>.Members),
            LinkDomains = reader.Named("linkDomains"),
            Window = Window(reader.Object("window")),
            Forbidden = Choices(reader, "forbidden", EnumWords<ForbiddenContent>.Members),
            BuyersLanguage = reader.Flag("buyersLanguage"),
            MostAttachments = reader.Whole("attachments", 0, 10_000),
            MostAttachmentMegabytes = reader.Whole("attachmentMegabytes", 0, 100_000),
            Throttle = reader.Text("throttle"),
            Source = reader.Text("source") ?? "",
            CheckedOn = reader.Day("checked"),
            Confidence = reader.Choice("confidence", EnumWords<SourceConfidence>.Members) ?? SourceConfidence.High,
            Notes = reader.Text("notes", maxLength: 5_000) ?? "",
        };
        reader.Finish();
        if (!reader.Exists || id is null) return null;
        if (!media.IsEmpty) channel = channel with { Media = media };
        return kinds.IsEmpty ? channel : channel with { Kinds = kinds };
    }

    private static ChannelMessageKind? Kind(ObjectReader reader)
    {
        var kind = new ChannelMessageKind
        {
            Id = reader.Name("id", required: true) ?? "",
            CarriesText = reader.Flag("text") ?? true,
            Most = reader.Whole("most", 1, 10_000_000),
            Advised = reader.Whole("advised", 1, 10_000_000),
            Unit = reader.Choice("unit", EnumWords<TextUnit>.Members) ?? TextUnit.Utf16,
            Approved = reader.Flag("approved") ?? false,
            MostAttachments = reader.Whole("attachments", 0, 10_000),
        };
        reader.Finish();
        return reader.Exists && kind.Id.Length > 0 ? kind : null;
    }

    private static ChannelWindow? Window(ObjectReader reader)
    {
        if (!reader.Exists) return null;
        var hours = reader.Whole("hours", 1, MostHours, required: true);
        var human = reader.Whole("humanHours", 1, MostHours);
        var after = reader.Choice("after", EnumWords<WindowStart>.Members, required: true);
        var afterwards = reader.Choice("afterwards", EnumWords<AfterWindow>.Members) ?? AfterWindow.Closed;
        var kinds = reader.Named("kinds");
        reader.Finish();
        return hours is { } length && after is { } start
            ? new ChannelWindow { Length = Duration.FromHours(length), HumanLength = human is { } longer ? Duration.FromHours(longer) : null, After = start, Afterwards = afterwards, Kinds = kinds }
            : null;
    }

    private static ImmutableArray<T> Choices<T>(ObjectReader reader, string name, IReadOnlyDictionary<string, T> words)
        where T : struct =>
        [.. reader.List(name).Select(item => reader.ChoiceOf(item, words)).OfType<T>()];

    private static void Check(List<(LocatedValue Place, ChannelProfile? Channel)> read, ChannelProfiles? under, ProblemList problems)
    {
        var ids = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var known = read.Select(pair => pair.Channel?.Id).OfType<string>().Concat(under?.All.Select(channel => channel.Id) ?? []).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        foreach (var (place, channel) in read)
        {
            if (channel is null) continue;
            if (!ids.Add(channel.Id)) problems.Add(place["id"]!.Problem(ChannelProblems.SameId, $"two channels have the id \"{channel.Id}\"", "Remove one of the two."));
            if (channel.Fallback is not { } fallback) continue;
            if (string.Equals(fallback, channel.Id, StringComparison.OrdinalIgnoreCase))
                problems.Add(place["fallback"]!.Problem(ChannelProblems.Fallback, $"channel \"{channel.Id}\" is its own fallback"));
            else if (!known.Contains(fallback, StringComparer.OrdinalIgnoreCase))
                problems.Add(place["fallback"]!.Problem(ChannelProblems.Fallback, $"the fallback \"{fallback}\" is no channel", NameSuggestion.Sentence(fallback, known)));
        }
    }
}
