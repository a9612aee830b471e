using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using RefundKit.Liquid.Parsing;
using RefundKit.Liquid.Rendering;
using RefundKit.Problems;

namespace RefundKit.Liquid;

/// <summary>
/// A parsed Liquid template. Immutable; any number of threads may render it at once. Text in, text out: it reads no
/// file, no clock and no culture, and what a model's texts contain is never parsed.
/// </summary>
/// <remarks>
/// The lexer and the parser are our own, because the values and filters of Fluid are wanted but not its parser; the
/// nodes derive from those of <c>Fluid.Ast</c> and render synchronously. The dialect is Shopify's Liquid in its strict
/// form: what Shopify's lax parser would skip silently is a problem with a place here.
/// </remarks>
internal sealed class LiquidTemplate
{
    private readonly TemplateUnit _main;
    private readonly IReadOnlyDictionary<string, TemplateUnit> _partials;

    internal LiquidTemplate(TemplateUnit main, IReadOnlyDictionary<string, TemplateUnit> partials, ImmutableArray<LiquidReference> references)
    {
        _main = main;
        _partials = partials;
        References = references;
    }

    /// <summary>The template itself, for checks that look at its nodes.</summary>
    public TemplateUnit Main => _main;

    /// <summary>Every place where the template, or a partial it calls by a fixed name, reads the model; in the order of the text.</summary>
    public ImmutableArray<LiquidReference> References { get; }

    /// <summary>Parses a source; all problems found are returned together.</summary>
    public static bool TryParse(
        string source,
        LiquidParseOptions? options,
        [NotNullWhen(true)] out LiquidTemplate? template,
        out ImmutableArray<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(source);
        var read = Read(source, options, out problems);
        template = problems.Any(problem => problem.Severity == ProblemSeverity.Error) ? null : read;
        return template is not null;
    }

    /// <summary>Reads a source for what is to be checked in it: where problems are errors it is what could be read, and must not be rendered.</summary>
    public static LiquidTemplate? Read(string source, LiquidParseOptions? options, out ImmutableArray<Problem> problems) =>
        TemplateSetParser.Read(source, options ?? LiquidParseOptions.Default, out problems);

    /// <summary>
    /// Renders the template over a model. The values of the model are null, bool, int, long, decimal, string,
    /// <see cref="DateTimeOffset"/>, NodaTime's Instant, OffsetDateTime, ZonedDateTime and LocalDate,
    /// <see cref="DisplayText"/>, lists (<c>IReadOnlyList&lt;object?&gt;</c>) and objects
    /// (<c>IReadOnlyDictionary&lt;string, object?&gt;</c>) of these; a value of another type is a problem where it is read.
    /// Never throws for what a template or a model contains.
    /// </summary>
    public LiquidResult Render(IReadOnlyDictionary<string, object?> model, LiquidRenderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        return Renderer.Render(_main, _partials, model, options ?? LiquidRenderOptions.Default);
    }
}
