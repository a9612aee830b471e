using System.Collections.Immutable;
using System.Text.Json.Nodes;
using RefundKit.Json;
using RefundKit.Policies;

namespace RefundKit.Replay;

/// <summary>
/// Compares two policies as they are written, so that nothing a policy can say is left out: lists whose entries have a name
/// by that name, dictionaries by their keys, everything else member by member.
/// </summary>
internal sealed class PolicyComparison
{
    /// <summary>Members that are compared whole, whatever they are made of: conditions, amounts, texts by language, requests.</summary>
    private static readonly HashSet<string> Whole = new(StringComparer.Ordinal)
    {
        "when", "items", "noApprovalWhen", "amount", "atLeast", "atMost", "bonus", "cap", "below", "within", "name", "because", "description", "text", "introduction", "closing", "request", "expect", "with",
        "absent",
    };

    /// <summary>Objects whose members are named by the author, and come and go as a whole.</summary>
    private static readonly HashSet<string> Dictionaries = new(StringComparer.Ordinal) { "templates", "replyNames", "operations.wordGroups", "extensions" };

    /// <summary>The members that name an entry of a list.</summary>
    private static readonly string[] Names = ["id", "role", "name"];

    private readonly List<PolicyChange> _changes = [];

    private PolicyComparison()
    {
    }

    public static ImmutableArray<PolicyChange> Between(RefundPolicy before, RefundPolicy after)
    {
        var comparison = new PolicyComparison();
        comparison.Objects(PolicyWriter.Write(before.Draft), PolicyWriter.Write(after.Draft), new Place("", "", null, null));
        return FavourJudge.Judge(comparison._changes, before, after);
    }

    /// <summary>Where the comparison stands: the path, the list or object around the part, its id, and the member inside it.</summary>
    private sealed record Place(string Path, string Owner, string? Id, string? Member)
    {
        public Place Into(string name) => new(
            Path.Length == 0 ? name : $"{Path}.{name}",
            Id is null ? Path : Owner,
            Id,
            Id is null || Member is null ? name : $"{Member}.{name}");

        public Place Entry(string id) => new($"{Path}[{id}]", Path, id, null);

        public Place Key(string id) => new($"{Path}.{id}", Path, id, null);
    }

    private void Objects(JsonObject before, JsonObject after, Place at)
    {
        foreach (var name in after.Select(member => member.Key).Concat(before.Select(member => member.Key)).Distinct(StringComparer.Ordinal))
            Values(before[name], after[name], at.Into(name), name);
    }

    private void Values(JsonNode? before, JsonNode? after, Place at, string name)
    {
        if (Whole.Contains(name)) Leaf(before, after, at);
        else if (Dictionaries.Contains(at.Path)) Keys(before as JsonObject ?? [], after as JsonObject ?? [], at);
        else if ((before is null || IsNamed(before)) && (after is null || IsNamed(after))) Entries(before as JsonArray ?? [], after as JsonArray ?? [], at);
        else if (before is null or JsonObject && after is null or JsonObject) Objects(before as JsonObject ?? [], after as JsonObject ?? [], at);
        else Leaf(before, after, at);
    }

    private static bool IsNamed(JsonNode? list) => list is JsonArray { Count: > 0 } items && items.All(item => NameOf(item) is not null);

    private static string? NameOf(JsonNode? entry) =>
        entry is JsonObject members ? Names.Select(name => members[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null).FirstOrDefault(text => text is not null) : null;

    private void Leaf(JsonNode? before, JsonNode? after, Place at)
    {
        if (!string.Equals(before is null ? null : CanonicalJson.Write(before), after is null ? null : CanonicalJson.Write(after), StringComparison.Ordinal))
            Add(PolicyChangeKind.Changed, at, Write(before, at), Write(after, at));
    }

    private void Keys(JsonObject before, JsonObject after, Place at)
    {
        foreach (var (id, value) in after)
        {
            if (!before.TryGetPropertyValue(id, out var old)) Add(PolicyChangeKind.Added, at.Key(id), null, Write(value, at));
            else if (old is JsonObject one && value is JsonObject two && at.Path != "extensions") Objects(one, two, at.Key(id));
            else Leaf(old, value, at.Key(id));
        }

        foreach (var (id, value) in before)
        {
            if (!after.ContainsKey(id)) Add(PolicyChangeKind.Removed, at.Key(id), Write(value, at), null);
        }
    }

    private void Entries(JsonArray before, JsonArray after, Place at)
    {
        var (old, now) = (ByName(before), ByName(after));
        var moved = Moved([.. old.Keys.Where(now.ContainsKey)], [.. now.Keys.Where(old.ContainsKey)]);
        foreach (var (id, value) in now)
        {
            var entry = at.Entry(id);
            if (!old.TryGetValue(id, out var earlier)) Add(PolicyChangeKind.Added, entry, null, Write(value, at));
            else
            {
                if (moved.Contains(id)) Add(PolicyChangeKind.Moved, entry, Follower(old.Keys, id), Follower(now.Keys, id));
                Objects((JsonObject)earlier, (JsonObject)value, entry);
            }
        }

        foreach (var (id, value) in old)
        {
            if (!now.ContainsKey(id)) Add(PolicyChangeKind.Removed, at.Entry(id), Write(value, at), null);
        }
    }

    // The tests of a policy may share a name; the second of a name is another entry.
    private static OrderedDictionary<string, JsonNode> ByName(JsonArray entries)
    {
        var byName = new OrderedDictionary<string, JsonNode>(entries.Count, StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var name = NameOf(entry)!;
            var unique = name;
            for (var i = 2; byName.ContainsKey(unique); i++) unique = FormattableString.Invariant($"{name} ({i})");
            byName.Add(unique, entry!);
        }

        return byName;
    }

    private static string? Follower(IEnumerable<string> ids, string id) => ids.SkipWhile(other => other != id).Skip(1).FirstOrDefault();

    /// <summary>The fewest entries that have to be taken out for the others to stand in the same order: those outside the longest rising sequence.</summary>
    private static HashSet<string> Moved(string[] before, string[] after)
    {
        var places = before.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        var ends = new List<int>();
        var previous = new int[after.Length];
        for (var i = 0; i < after.Length; i++)
        {
            var place = places[after[i]];
            var (low, high) = (0, ends.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (places[after[ends[middle]]] < place) low = middle + 1;
                else high = middle;
            }

            previous[i] = low > 0 ? ends[low - 1] : -1;
            if (low == ends.Count) ends.Add(i);
            else ends[low] = i;
        }

        var moved = after.ToHashSet(StringComparer.Ordinal);
        for (var i = ends.Count > 0 ? ends[^1] : -1; i >= 0; i = previous[i]) moved.Remove(after[i]);
        return moved;
    }

    private void Add(PolicyChangeKind kind, Place at, string? before, string? after) => _changes.Add(new PolicyChange
    {
        Kind = kind,
        Section = SectionOf(at.Path),
        Path = at.Path,
        Before = before,
        After = after,
        Owner = at.Owner,
        Id = at.Id,
        Member = at.Member,
    });

    private static PolicySection SectionOf(string path) => path.Split('.', '[')[0] switch
    {
        "terms" => PolicySection.Terms,
        "operations" => PolicySection.Operations,
        "templates" or "replyNames" => PolicySection.Templates,
        "texts" => PolicySection.Texts,
        "tests" => PolicySection.Tests,
        "extensions" => PolicySection.Extensions,
        _ => PolicySection.Identity,
    };

    private static string? Write(JsonNode? value, Place at) => value is null ? PolicyDefaults.Of(at.Owner, at.Member) : CanonicalJson.Write(value);
}
