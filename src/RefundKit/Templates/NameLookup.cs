using RefundKit.Problems;

namespace RefundKit.Templates;

/// <summary>What a path of a template comes to in the catalogue.</summary>
/// <param name="Name">The name; null for a group of names, a name of the host's own, or a failure.</param>
/// <param name="Part">The part of the name's value, such as <c>currency</c>; null for the value itself.</param>
/// <param name="Failure">What is wrong with the path; null where it is known.</param>
internal sealed record NameLookup(ReplyName? Name, string? Part = null, string? Failure = null)
{
    private readonly Lazy<string?>? _suggestion;

    /// <summary>What to write instead; looked for when it is asked for, since that takes long.</summary>
    public string? Suggestion => _suggestion?.Value;

    /// <summary>Whether the path is a group of names, which is there where one of them has a value, or the size of one.</summary>
    public bool IsGroup { get; private init; }

    /// <param name="path">The path, as a template reads it.</param>
    /// <param name="promises">The promises the policy makes to customers; null where any may be named.</param>
    /// <param name="own">The host's own names; null where any may be read.</param>
    public static NameLookup Resolve(string path, IReadOnlyList<string>? promises, IReadOnlyDictionary<string, ReplyName>? own)
    {
        var steps = path.Replace("[]", ".[]", StringComparison.Ordinal).Split('.');
        if (steps[0] == "extra") return own is null || steps.Length == 1 || steps[1] == "[]" ? new NameLookup((ReplyName?)null) : Own(path, steps, own);
        if (steps[0] == PlaceholderConversion.Unconverted)
            return Unknown($"the placeholder \"{path[Math.Min(path.Length, steps[0].Length + 1)..]}\" of another house was not converted", "Write a name of a reply, or take it out.");
        var known = "";
        ReplyName? name = null;
        for (var i = 0; i < steps.Length; i++)
        {
            var step = steps[i];
            var next = step == "[]" ? known + "[]" : known.Length == 0 ? step : $"{known}.{step}";
            if (known == "promise")
            {
                if (step == "size") return new NameLookup((ReplyName?)null) { IsGroup = true };
                if (promises is not null && step != "[]" && !promises.Contains(step))
                    return Unknown($"the policy makes its customers no promise \"{step}\"", NameSuggestion.Sentence(step, promises) ?? (promises.Count > 0 ? $"It promises {string.Join(", ", promises)}." : "Take it out, or make the promise in the policy."));
                next = "promise.*";
            }
            else if (name?.Kind == NameKind.List && step is "first" or "last")
            {
                next = known + "[]";
            }

            var found = ReplyCatalogue.Find(next);
            if (found is null && !ReplyCatalogue.IsGroup(next))
            {
                var isLast = i == steps.Length - 1;
                if (name is not null && isLast && Array.IndexOf(ReplyCatalogue.PartsOf(name.Kind), step) >= 0) return new NameLookup(name, step);
                if (name is null && known.Length > 0 && isLast && step == "size") return new NameLookup((ReplyName?)null) { IsGroup = true };
                var (last, at) = (known, name);
                return new NameLookup($"no reply has a name \"{path}\"", new Lazy<string?>(() => Suggest(path, last, at, step, promises)));
            }

            name = found;
            known = next;
        }

        return new NameLookup(name) { IsGroup = name is null };
    }

    private static NameLookup Own(string path, string[] steps, IReadOnlyDictionary<string, ReplyName> own)
    {
        if (!own.TryGetValue(steps[1], out var name))
            return Unknown($"the policy declares no reply name \"{steps[1]}\"", NameSuggestion.Nearest(steps[1], own.Keys) is { } near ? $"Did you mean \"extra.{near}\"?" : $"Declare it in the policy: \"replyNames\": {{ \"{steps[1]}\": {{ \"type\": \"text\" }} }}.");
        if (steps.Length == 2) return new NameLookup(name);
        return steps.Length == 3 && Array.IndexOf(ReplyCatalogue.PartsOf(name.Kind), steps[2]) >= 0
            ? new NameLookup(name, steps[2])
            : Unknown($"no reply has a name \"{path}\"", ReplyCatalogue.PartsOf(name.Kind) is { Length: > 0 } parts ? $"\"{name.Path}\" has {string.Join(", ", parts)}." : $"Write \"{name.Path}\".");
    }

    private NameLookup(string failure, Lazy<string?> suggestion)
        : this(null, null, failure) => _suggestion = suggestion;

    private static NameLookup Unknown(string failure, string? suggestion) => new(failure, new Lazy<string?>(suggestion));

    /// <summary>The names right below a group, a list's item or the reply itself, in the order of the catalogue.</summary>
    public static string[] Below(string group) =>
    [
        .. ReplyCatalogue.Paths.Where(path => group.Length == 0 || path.StartsWith(group + ".", StringComparison.Ordinal))
            .Select(path => path[(group.Length == 0 ? 0 : group.Length + 1)..].Split('.', '[')[0]).Distinct(StringComparer.Ordinal),
    ];

    // What to write instead: the nearest name, as a template writes it, and else what there is at the place where the path leaves the catalogue.
    private static string Suggest(string path, string known, ReplyName? name, string step, IReadOnlyList<string>? promises)
    {
        if (known.EndsWith("[]", StringComparison.Ordinal) && name is null)
            return NameSuggestion.Sentence(step, Below(known)) ?? $"An item of \"{known[..^2]}\" has {string.Join(", ", Below(known))}.";
        if (name?.Kind == NameKind.List) return OfItem(known, NameSuggestion.Nearest(step, Below(known + "[]")));
        var names = ReplyCatalogue.Paths.Where(name => !name.Contains('*', StringComparison.Ordinal))
            .Concat((promises ?? []).SelectMany(id => (string[])[$"promise.{id}.by", $"promise.{id}.from"]));
        if (NameSuggestion.Nearest(path, names) is { } near)
            return near.IndexOf("[]", StringComparison.Ordinal) is > 0 and var at ? OfItem(near[..at], near[(at + 2)..].TrimStart('.')) : $"Did you mean \"{near}\"?";
        if (name is not null) return ReplyCatalogue.PartsOf(name.Kind) is { Length: > 0 } parts ? $"\"{known}\" has {string.Join(", ", parts)}." : $"Write \"{known}\".";
        return known.Length > 0
            ? $"\"{known}\" has {string.Join(", ", Below(known))}."
            : $"A reply has {string.Join(", ", Below(""))}; a value of your own is {{{{ extra.{step} }}}}, declared under \"replyNames\" in the policy.";
    }

    private static string OfItem(string list, string? name)
    {
        var below = Below(list + "[]");
        var item = below.Length == 0 ? "item" : $"item.{(string.IsNullOrEmpty(name) ? below[0] : name)}";
        return $"Go over the list: {{% for item in {list} %}}{{{{ {item} }}}}{{% endfor %}}.";
    }
}
