using System.Collections.Immutable;
using RefundKit.Liquid;
using RefundKit.Liquid.Parsing;
using RefundKit.Problems;

namespace RefundKit.Templates;

/// <summary>One subject or body, with placeholders in brackets translated and parsed. Places are those of the text as written. Immutable.</summary>
internal sealed class ReplyText
{
    private readonly PlaceholderText _text;

    private ReplyText(PlaceholderText text, string name, string? path, LiquidTemplate? read, ImmutableArray<Problem> problems)
    {
        _text = text;
        Name = name;
        Path = path;
        Read = read;
        Template = problems.Any(problem => problem.Severity == ProblemSeverity.Error) ? null : read;
        Problems = problems;
    }

    /// <summary>The name problems give as their source.</summary>
    public string Name { get; }

    /// <summary>The member of the policy file.</summary>
    public string? Path { get; }

    /// <summary>The template; null where parsing found errors.</summary>
    public LiquidTemplate? Template { get; }

    /// <summary>What could be read of it, errors or not; null where nothing could. Not for rendering.</summary>
    public LiquidTemplate? Read { get; }

    /// <summary>What parsing found, warnings included.</summary>
    public ImmutableArray<Problem> Problems { get; }

    /// <summary>The Liquid it came to, for checks that look at tags.</summary>
    public SourceText Liquid => new(Name, _text.Liquid);

    public static ReplyText Parse(string source, string name, string? path)
    {
        var text = PlaceholderText.Translate(source);
        var read = LiquidTemplate.Read(text.Liquid, new LiquidParseOptions { Name = name }, out var problems);
        var all = new ProblemList();
        all.AddRange(text.Unknown.Select(unknown => unknown with { Source = name, Path = path }));
        all.AddRange(problems.Select(problem => problem with { Position = text.Original(problem.Position), Path = path }));
        return new ReplyText(text, name, path, read, all.ToImmutable());
    }

    /// <summary>A place of the Liquid, as a place of the text as written.</summary>
    public TextPosition Original(TextPosition position) => _text.Original(position)!.Value;

    /// <summary>The text, or null and problems.</summary>
    public string? Render(IReadOnlyDictionary<string, object?> values, string language, WhenMissing missing, TextMedium medium, ProblemList problems)
    {
        if (!Problems.IsEmpty) problems.AddRange(Problems);
        if (Template is null) return null;
        var result = Template.Render(values, new LiquidRenderOptions { MissingValues = LiquidWords.Of(missing), Output = LiquidWords.Of(medium), Language = language });
        foreach (var problem in result.Problems) problems.Add(problem with { Position = _text.Original(problem.Position) });
        return result.Text;
    }
}
