using System.Collections.Immutable;
using RefundKit.Json;
using RefundKit.Problems;

namespace RefundKit.Metrics;

/// <summary>Reads a file of metric definitions. An unknown member is an error: a misspelt target must not be a target left out.</summary>
internal sealed class MetricFileReader
{
    public const int Format = 1;
    private const int MostBytes = 1_000_000;
    private const int MostDefinitions = 500;
    private const int MostOfFormula = 2_000;
    private const int MostOfChange = 120;

    // The command takes these in place of an id.
    private static readonly string[] GroupWords = ["stages", "returns", "vendors", "all"];

    private readonly MeasureReader _measures;
    private readonly Dictionary<string, MetricDefinition> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    private MetricFileReader(MetricFileOptions options)
    {
        _measures = new MeasureReader(options.Calendars);
        foreach (var definition in MetricDefinitions.All.Concat(options.Known)) _known.TryAdd(definition.Id, definition);
        _ids.UnionWith(options.Known.Select(definition => definition.Id));
    }

    public static ImmutableArray<MetricDefinition> Read(ReadOnlyMemory<byte> utf8Json, MetricFileOptions options, ProblemList problems)
    {
        if (LocatedJson.Read(utf8Json, options.Name, problems, MostBytes, comments: true) is not { } root) return [];
        var reader = new ObjectReader(root, problems, ProblemSeverity.Error);
        if (!reader.Exists) return [];
        if (reader.Whole("format", 0, int.MaxValue) is { } format && format != Format)
            reader.Report(reader.Take("format")!, "RK1201", $"this is format {format}, and format {Format} is read here", "Use a version of RefundKit that knows this format.");
        reader.Require("definitions");
        var items = reader.List("definitions");
        if (items.Count > MostDefinitions)
        {
            reader.Report(reader.Take("definitions")!, "RK1010", $"\"definitions\" has {items.Count} entries, and at most {MostDefinitions} are read");
            items = [];
        }

        var own = new MetricFileReader(options);
        var definitions = items.Select(item => own.Definition(reader.Open(item))).OfType<MetricDefinition>().ToImmutableArray();
        reader.Finish();
        return definitions;
    }

    private MetricDefinition? Definition(ObjectReader reader)
    {
        if (!reader.Exists) return null;
        var id = Id(reader);
        var word = reader.Name("from");
        var from = word is null ? null : _known.GetValueOrDefault(word);
        var kind = reader.Choice("measure", EnumWords<MetricMeasureKind>.Members, required: reader.Take("from") is null);
        if (word is not null && from is null)
        {
            reader.Report(
                reader.Take("from")!, MetricFileProblems.UnknownFrom, $"there is no definition \"{LocatedValue.Shorten(word)}\" among RefundKit's and those before this one",
                NameSuggestion.Sentence(word, _known.Keys));
        }

        if (from is not null && kind is { } other && other != MeasureReader.KindOf(from.Measure))
        {
            reader.Report(
                reader.Take("measure")!, MetricFileProblems.OtherMeasure,
                $"\"{from.Id}\" is of the measure {EnumWords<MetricMeasureKind>.Of(MeasureReader.KindOf(from.Measure))}, which what is made from it keeps", "Leave \"measure\" out.");
        }

        // Which members there are is a matter of the measure.
        if (from is null && (kind is null || word is not null)) return null;
        var definition = Read(reader, id ?? "", from, from is null ? kind!.Value : MeasureReader.KindOf(from.Measure));
        if (id is not null) _known.TryAdd(id, definition);
        return definition;
    }

    private MetricDefinition Read(ObjectReader reader, string id, MetricDefinition? from, MetricMeasureKind kind)
    {
        var (name, formula, source) = (reader.Name("name"), reader.Text("formula", required: from is null, MostOfFormula), reader.Text("source"));
        var definition = new MetricDefinition
        {
            Id = id,
            Name = name ?? id,
            Formula = formula ?? "",
            Measure = _measures.Read(reader, kind, from?.Measure),
            Population = SelectionReader.Conditions(reader, "population", from?.Population, needed: false),
            Exclusions = SelectionReader.All(reader, "exclusions", from?.Exclusions, needed: false, Exclusion),
            Period = reader.Choice("period", EnumWords<PeriodAnchor>.Members) ?? from?.Period ?? PeriodAnchor.CaseStart,
            Source = source,
        };
        reader.Finish();
        if (from is null) return definition;
        var changes = Changes(reader.Value!);
        return definition with
        {
            Name = name ?? Changed(from.Name, changes, 256),
            Formula = formula ?? (changes.Length == 0 ? from.Formula : Told(from, changes)),

            // What a vendor publishes is not what a house made of it.
            Source = source ?? (changes.Length == 0 ? from.Source : null),
        };
    }

    private string? Id(ObjectReader reader)
    {
        if (reader.Name("id", required: true) is not { } id) return null;
        var place = reader.Take("id")!;
        if (MetricDefinitions.Find(id) is not null)
            reader.Report(place, MetricFileProblems.TakenId, $"\"{id}\" is a definition of RefundKit's", $"Choose an id of your own, such as \"acme.{id[(id.IndexOf('.', StringComparison.Ordinal) + 1)..]}\", and \"from\": \"{id}\".");
        else if (GroupWords.Contains(id, StringComparer.Ordinal))
            reader.Report(place, MetricFileProblems.TakenId, $"\"{id}\" stands for several definitions", $"Choose an id such as \"acme.{id}\".");
        else if (!_ids.Add(id))
            reader.Report(place, MetricFileProblems.SameId, $"there is another definition \"{id}\"", "Remove one of the two, or give it an id of its own.");
        return id;
    }

    private static CaseExclusion? Exclusion(ObjectReader reader, LocatedValue item)
    {
        var inner = reader.Open(item);
        var reason = inner.Name("reason", required: true);
        var when = SelectionReader.Conditions(inner, "when", null, needed: true);
        inner.Finish();
        return reason is null ? null : new CaseExclusion { Reason = reason, When = when };
    }

    /// <summary>What a definition says beyond its names, in words: <c>target 3d, clock DE</c>.</summary>
    private static string Changes(LocatedValue definition)
    {
        var changes = definition.Children
            .Where(member => member.Name is not ("id" or "from" or "measure" or "name" or "formula" or "source" or "extensions" or "$schema") && member.Kind != LocatedKind.Null)
            .Select(member => (member.Name, Value: member.Kind == LocatedKind.Text ? member.Text : member.ToNode()!.ToJsonString()));
        return string.Join(", ", changes.Select(change => change.Value.Length > MostOfChange ? $"another {change.Name}" : $"{change.Name} {change.Value}"));
    }

    private static string Changed(string name, string changes, int most) =>
        changes.Length == 0 ? name : name.Length + changes.Length + 3 <= most ? $"{name} ({changes})" : name.Length + 10 <= most ? name + " (changed)" : name;

    private static string Told(MetricDefinition from, string changes)
    {
        var told = $"As {from.Id}, but with {changes}.";
        return told.Length + from.Formula.Length + 20 <= MostOfFormula ? $"{told} {from.Id}: {from.Formula}" : told;
    }
}
