using System.Collections.Immutable;
using RefundKit.Problems;

namespace RefundKit.Liquid.Parsing;

/// <summary>Parses a template and the partials it can reach, each once, and puts together what they read from the model.</summary>
internal static class TemplateSetParser
{
    // A bound on references, because partials that call each other twice double with every level.
    private const int MostReferences = 10_000;
    private const int MostPartialUses = 1_000;
    private const int DeepestPartial = 8;

    /// <summary>The template; where there are errors, what could be read of it, and null where nothing could.</summary>
    public static LiquidTemplate? Read(string source, LiquidParseOptions options, out ImmutableArray<Problem> problems)
    {
        var list = new ProblemList();
        var partials = new Dictionary<string, TemplateParser>(StringComparer.Ordinal);
        var main = One(options.Name, source, options, list);
        var waiting = new Queue<TemplateParser>();
        if (main is not null) waiting.Enqueue(main);
        while (waiting.TryDequeue(out var parser))
        {
            foreach (var (name, offset) in parser.PartialNames)
            {
                if (!options.Partials.ContainsKey(name))
                    list.Add(parser.Source.Problem(LiquidProblems.UnknownPartial, offset, $"there is no partial \"{name}\"", NameSuggestion.Sentence(name, options.Partials.Keys)));
                else Reach(name);
            }

            if (!parser.CallsAnyPartial) continue;
            foreach (var name in options.Partials.Keys) Reach(name);
        }

        problems = list.ToImmutable();
        return main?.Unit is null
            ? null
            : new LiquidTemplate(main.Unit, partials.Where(pair => pair.Value.Unit is not null).ToDictionary(pair => pair.Key, pair => pair.Value.Unit!, StringComparer.Ordinal), References(main, partials));

        void Reach(string name)
        {
            if (partials.ContainsKey(name) || One(name, options.Partials[name], options, list) is not { } parsed) return;
            partials.Add(name, parsed);
            waiting.Enqueue(parsed);
        }
    }

    private static TemplateParser? One(string? name, string text, LiquidParseOptions options, ProblemList problems)
    {
        if (text.Length <= options.MaxSourceLength) return TemplateParser.Parse(new SourceText(name, text), options.MaxNesting, problems);
        problems.Add(new Problem
        {
            Id = LiquidProblems.SourceTooLong,
            Message = $"the template has {text.Length} characters, more than the {options.MaxSourceLength} allowed",
            Source = name,
            Position = new TextPosition(1, 1),
        });
        return null;
    }

    private static ImmutableArray<LiquidReference> References(TemplateParser main, Dictionary<string, TemplateParser> partials)
    {
        var found = new List<LiquidReference>();
        var seen = new HashSet<(string Path, string? Source, TextPosition Position)>();
        var waiting = new Queue<(TemplateParser Parser, Func<ModelPath, ModelPath?> Resolve, int Depth)>();
        waiting.Enqueue((main, static path => path, 0));
        var uses = 0;
        while (waiting.TryDequeue(out var unit))
        {
            var shared = unit.Parser.References.Partials.Where(use => !use.Isolated && partials.ContainsKey(use.Name))
                .SelectMany(use => partials[use.Name].References.AssignedNames).ToHashSet(StringComparer.Ordinal);
            foreach (var reference in unit.Parser.References.References)
            {
                if (found.Count >= MostReferences) return [.. found];
                if (shared.Contains(reference.Path.Root) || unit.Resolve(reference.Path) is not { } path) continue;
                var indexed = path.ToString();
                if (seen.Add((indexed, unit.Parser.Source.Name, reference.Position)))
                    found.Add(new LiquidReference(ModelPath.WithoutIndexes(indexed), unit.Parser.Source.Name, reference.Position, reference.Required) { Indexed = indexed });
            }

            if (unit.Depth >= DeepestPartial) continue;
            foreach (var use in unit.Parser.References.Partials)
            {
                if (!partials.TryGetValue(use.Name, out var partial) || uses++ >= MostPartialUses) continue;
                var outer = unit.Resolve;
                waiting.Enqueue((partial, path => Inside(path, use, outer), unit.Depth + 1));
            }
        }

        return [.. found];
    }

    // A free name of a partial is what the call gave it; else the caller's, unless the partial is isolated: then the model's.
    private static ModelPath? Inside(ModelPath path, PartialUse use, Func<ModelPath, ModelPath?> outer)
    {
        if (use.TryGet(path.Root, out var given)) return given?.Then(path.Rest) is { } mapped ? outer(mapped) : null;
        return use.Isolated ? path : outer(path);
    }
}
