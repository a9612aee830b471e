using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using RefundKit.Json;
using RefundKit.Liquid;
using RefundKit.Problems;

namespace RefundKit.Templates;

/// <summary>
/// A free-standing Liquid template over any JSON object: Shopify's Liquid in its strict form, without the names of a reply
/// and without placeholders in brackets. Immutable; any number of threads may render it at once. Source, nesting, steps,
/// loops, values and output are bounded (<c>docs/</c> has the figures), so that no template and no data can take the
/// process down.
/// </summary>
public sealed class TextTemplate
{
    /// <summary>The most UTF-8 bytes of JSON a rendering reads: 8 MiB.</summary>
    internal const int MostJsonBytes = 8 << 20;

    private readonly LiquidTemplate _template;

    private TextTemplate(LiquidTemplate template) => _template = template;

    /// <summary>Parses a template. All problems are found in one pass; with an error there is no template.</summary>
    /// <param name="source">The Liquid source; at most 65,536 UTF-16 code units.</param>
    /// <param name="name">The name for problems, usually a file name; null for none.</param>
    /// <param name="template">The template; null where there are errors.</param>
    /// <param name="problems">All problems, in the order of the text, each with line and column.</param>
    public static bool TryParse(string source, string? name, [NotNullWhen(true)] out TextTemplate? template, out ImmutableArray<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(source);
        template = LiquidTemplate.TryParse(source, new LiquidParseOptions { Name = name }, out var parsed, out problems) ? new TextTemplate(parsed) : null;
        return template is not null;
    }

    /// <summary>
    /// Renders the template. Never throws for what the template or the data contain, and the same data gives the same
    /// text, byte for byte; nothing is added at its end.
    /// </summary>
    /// <param name="utf8Json">
    /// One JSON object, at most 8 MiB. Numbers without point and exponent are whole, others decimal with the digits as
    /// written; texts stay texts, also where they look like dates.
    /// </param>
    /// <param name="source">The name of the data for problems, usually a file name; null for none.</param>
    /// <param name="options">What becomes of missing names, and the medium; null for strict and plain text.</param>
    public RenderedText Render(ReadOnlyMemory<byte> utf8Json, string? source = null, ReplyOptions? options = null)
    {
        options ??= ReplyOptions.Default;
        var problems = new ProblemList();
        var model = LocatedJson.Read(utf8Json, source, problems, MostJsonBytes, comments: false) is { } root ? JsonModel.Read(root, problems) : null;
        if (model is null || problems.HasErrors) return new RenderedText(null, problems.ToImmutable());
        var result = _template.Render(model, new LiquidRenderOptions { MissingValues = LiquidWords.Of(options.Missing), Output = LiquidWords.Of(options.BodyMedium), Language = options.Language });
        return new RenderedText(result.Text, result.Problems);
    }
}
