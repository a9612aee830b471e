using RefundKit.Problems;

namespace RefundKit.Liquid.Parsing;

/// <summary>The names that a source defines itself, read as the parser reads them, also where the rest of the source is no Liquid.</summary>
internal static class VariableNames
{
    /// <summary>The variables of loops, assignments and captures, and the counters, wherever in the source they are defined.</summary>
    public static HashSet<string> In(SourceText source)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        // What cannot be read defines nothing, and is reported where the source is parsed.
        var problems = new ProblemList();
        foreach (var token in TemplateScanner.Scan(source, problems))
        {
            if (token.Kind != TokenKind.Tag || token.Name is not ("for" or "tablerow" or "assign" or "capture" or "increment" or "decrement")) continue;
            var markup = new MarkupParser(source, token.Start, token.End, problems, new ReferenceCollector(), LiquidParseOptions.Default.MaxNesting);
            var name = markup.Target(quoted: token.Name == "capture");
            if (!markup.Failed) names.Add(name);
        }

        return names;
    }
}
