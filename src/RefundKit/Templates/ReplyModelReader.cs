using NodaTime.Text;
using RefundKit.Json;
using RefundKit.Languages;
using RefundKit.Orders;
using RefundKit.Problems;

namespace RefundKit.Templates;

/// <summary>Reads the names of a reply from JSON, each by its kind in the catalogue.</summary>
internal static class ReplyModelReader
{
    private static readonly string[] Lists = [.. ReplyCatalogue.All.Where(name => name.Kind == NameKind.List).Select(name => name.Path)];

    public static Dictionary<string, object?>? Read(LocatedValue root, ProblemList problems)
    {
        if (root.Kind != LocatedKind.Object)
        {
            problems.Add(root.Problem(TemplateProblems.NotAnObject, $"the data is {root.Described}, and must be one object"));
            return null;
        }

        var values = Members(root, "", problems);
        // Lists are there in every reply, empty where nothing is known.
        foreach (var path in Lists)
        {
            var dot = path.IndexOf('.', StringComparison.Ordinal);
            if (!values.TryGetValue(path[..dot], out var above)) values[path[..dot]] = above = new Dictionary<string, object?>(StringComparer.Ordinal);
            if (above is Dictionary<string, object?> group) group.TryAdd(path[(dot + 1)..], Array.Empty<object?>());
        }

        if (values.GetValueOrDefault("order") is Dictionary<string, object?> order && order.TryGetValue("id", out var id)) order.TryAdd("number", id);
        return values;
    }

    private static Dictionary<string, object?> Members(LocatedValue value, string path, ProblemList problems)
    {
        var members = new Dictionary<string, object?>(value.Children.Count, StringComparer.Ordinal);
        foreach (var member in value.Children)
        {
            if (member.Kind == LocatedKind.Null) continue;
            var inner = path.Length == 0 ? member.Name! : path == "promise" ? "promise.*" : $"{path}.{member.Name}";
            if (inner == "extra" || ReplyCatalogue.Find(inner) is not null || ReplyCatalogue.IsGroup(inner))
            {
                if (Value(member, inner, problems) is { } read) members[member.Name!] = read;
                continue;
            }

            problems.Add(new Problem
            {
                Id = TemplateProblems.UnknownValue,
                Severity = ProblemSeverity.Warning,
                Message = $"\"{LocatedValue.Shorten(member.Path)}\" is no name of a reply and is left out",
                Suggestion = NameSuggestion.Sentence(inner, ReplyCatalogue.Paths) ?? "Names of your own go under \"extra\".",
                Source = member.Source.Name,
                Position = member.NamePosition,
                Path = member.Path,
            });
        }

        return members;
    }

    private static object? Value(LocatedValue value, string path, ProblemList problems)
    {
        if (path == "extra") return value.Kind == LocatedKind.Object ? JsonModel.Value(value, problems) : Wrong(value, "an object", problems);
        if (ReplyCatalogue.Find(path) is not { } name)
            return value.Kind == LocatedKind.Object ? Members(value, path, problems) : Wrong(value, "an object", problems);
        return name.Kind switch
        {
            NameKind.List => List(value, path, problems),
            NameKind.Words => Words(value, path, problems),
            _ => OfKind(value, name.Kind, problems),
        };
    }

    /// <summary>A value of a kind that needs to know nothing else; null where it is blank, or after a problem.</summary>
    public static object? OfKind(LocatedValue value, NameKind kind, ProblemList problems) => kind switch
    {
        NameKind.Money => Amount(value, problems),
        NameKind.Date => Day(value, problems),
        NameKind.Number => Number(value, problems),
        NameKind.Link => Link(value, problems),
        _ => Text(value, problems),
    };

    private static object? List(LocatedValue value, string path, ProblemList problems)
    {
        if (value.Kind != LocatedKind.Array) return Wrong(value, "a list", problems);
        var inner = path + "[]";
        var isLeaf = ReplyCatalogue.Find(inner) is not null;
        return value.Children.Where(item => item.Kind != LocatedKind.Null)
            .Select(item => isLeaf ? Value(item, inner, problems) : item.Kind == LocatedKind.Object ? Members(item, inner, problems) : Wrong(item, "an object", problems))
            .Where(item => item is not null).ToList();
    }

    private static object? Amount(LocatedValue value, ProblemList problems)
    {
        if (value.Kind != LocatedKind.Object) return Wrong(value, "an amount such as {\"amount\":\"82.05\",\"currency\":\"USD\"}", problems);
        var reader = new ObjectReader(value, problems, ProblemSeverity.Warning);
        var currency = reader.Currency("currency", required: true);
        var money = reader.Amount("amount", currency, required: true);
        reader.Finish();
        return money;
    }

    // A time is accepted for a day and gives the day of its own offset.
    private static object? Day(LocatedValue value, ProblemList problems)
    {
        if (value.Kind == LocatedKind.Text)
        {
            if (LocalDatePattern.Iso.Parse(value.Text) is { Success: true } day) return day.Value;
            if (OffsetDateTimePattern.ExtendedIso.Parse(value.Text) is { Success: true } moment) return moment.Value.Date;
        }

        return Wrong(value, "a day such as \"2026-12-03\"", problems);
    }

    private static object? Number(LocatedValue value, ProblemList problems) =>
        value.Kind == LocatedKind.Number ? JsonModel.Value(value, problems) : Wrong(value, "a number", problems);

    private static object? Text(LocatedValue value, ProblemList problems) => value.Kind switch
    {
        LocatedKind.Text when string.IsNullOrWhiteSpace(value.Text) => null,
        LocatedKind.Text => value.Text,
        // Order numbers are numbers in many shops; their digits are kept as written.
        LocatedKind.Number => value.Text,
        _ => Wrong(value, "a text", problems),
    };

    private static object? Words(LocatedValue value, string path, ProblemList problems)
    {
        if (value.Kind != LocatedKind.Text) return Wrong(value, "a text", problems);
        if (string.IsNullOrWhiteSpace(value.Text)) return null;
        return path switch
        {
            "refund.fees[].kind" => ReplyWords.Fee(value.Text),
            "refund.method" => ReplyWords.Method(value.Text),
            "return.items[].reason" when ReasonCode.TryParse(value.Text, out _) => ReplyWords.Reason(value.Text),
            // Facts have dots or are one word; a sentence is the host's own.
            "decision.needs[]" when !value.Text.Contains(' ', StringComparison.Ordinal) && value.Text.All(char.IsAscii) => ReplyWords.Need(value.Text),
            _ => new Worded(value.Text, LocalizedText.Of("en", value.Text)),
        };
    }

    private static object? Link(LocatedValue value, ProblemList problems) =>
        value.Kind == LocatedKind.Text && Uri.TryCreate(value.Text, UriKind.Absolute, out var url) && ReplyModel.IsWebAddress(url)
            ? url.AbsoluteUri
            : Wrong(value, "an absolute http or https address", problems);

    private static object? Wrong(LocatedValue value, string wanted, ProblemList problems)
    {
        problems.Add(value.Problem(TemplateProblems.WrongValue, $"\"{LocatedValue.Shorten(value.Path)}\" is {value.Described}, and must be {wanted}"));
        return null;
    }
}
