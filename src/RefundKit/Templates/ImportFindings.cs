using System.Collections.Immutable;
using RefundKit.Liquid.Parsing;
using RefundKit.Problems;

namespace RefundKit.Templates;

/// <summary>What an import could not keep as it was meant, each at its place in the source.</summary>
internal sealed class ImportFindings(SourceText source)
{
    // A path of Gorgias with its filters.
    private const int MostShown = 160;

    private const string OwnNames = "Declare a name of your own under \"replyNames\" and write {{ extra.… }}.";

    private readonly ProblemList _problems = new();

    /// <summary>How many placeholders had no counterpart.</summary>
    public int WithoutCounterpart { get; private set; }

    public ImmutableArray<Problem> ToImmutable() => _problems.ToImmutable();

    public void Add(Problem problem) => _problems.Add(problem);

    /// <summary>The remark that the whole name stands for the first, which is taken back where its last name follows.</summary>
    public Problem FirstName(string path, int start, string written) =>
        Near(start, $"\"{Cut(written)}\" asks for a first name, and a reply has the whole name only", $"Read the sentence with {{{{ {path} }}}} in it.");

    /// <summary>Reports a condition on a first name, in whose place only the whole name can be asked for.</summary>
    public void FirstNameCompared(int start, string written) =>
        _problems.Add(Near(start, $"\"{Cut(written)}\" compares a first name, and a reply has the whole name only", "Compare the whole name, or leave the condition out.") with { Id = TemplateProblems.NoComparison });

    /// <summary>Remarks that a condition reads another part of a value than it was written with.</summary>
    public void NearComparison(int start, string written, string what, string suggestion) =>
        _problems.Add(Near(start, $"\"{Cut(written)}\" compares {what}", suggestion));

    /// <summary>Reports a condition that compares what cannot be compared.</summary>
    public void NoComparison(int start, string written, string what, string suggestion) =>
        _problems.Add(Near(start, $"\"{Cut(written)}\" compares {what}, which holds for no reply", suggestion) with { Id = TemplateProblems.NoComparison });

    /// <summary>Remarks that a format of the source is left out.</summary>
    public void Format(int start, string format) =>
        _problems.Add(Near(start, $"the format {Cut(format)} is left out", "A day is written as the reader's language does; {{ order.placedOn.iso }} and its like are for other forms."));

    /// <summary>Remarks that the currency beside an amount is left out.</summary>
    public void Currency(int start, string word) =>
        _problems.Add(Near(start, $"the currency \"{word}\" beside the amount is left out", "An amount is written with its own currency."));

    /// <summary>Reports a placeholder without a counterpart.</summary>
    /// <param name="dialect">The house it is of.</param>
    /// <param name="start">Where it stands.</param>
    /// <param name="written">The placeholder with all that goes with it: an index, filters.</param>
    /// <param name="name">Its name.</param>
    /// <param name="hadFallback">Whether it had a fallback.</param>
    /// <param name="format">The format it had, which is left out; null for none.</param>
    public void NoCounterpart(ImportDialect dialect, int start, string written, string name, bool hadFallback, string? format = null)
    {
        WithoutCounterpart++;
        var dropped = (hadFallback ? ", and its fallback is left out with it" : "") + (format is null ? "" : $", and its format {Cut(format)} is left out with it");
        _problems.Add(new Problem
        {
            Id = TemplateProblems.NoCounterpart,
            Severity = ProblemSeverity.Warning,
            Message = $"\"{Cut(written)}\" has no counterpart in a reply{dropped}",
            Suggestion = _problems.IsFull ? null : Suggest(dialect, name),
            Source = source.Name,
            Position = source.PositionOf(start),
        });
    }

    private static string? Suggest(ImportDialect dialect, string name)
    {
        if (ImportDialects.Find(dialect, name) is { Part: NamePart.Last } last) return $"Write {{{{ {last.Path} }}}}, the whole name.";
        if (name.StartsWith("dc.", StringComparison.OrdinalIgnoreCase)) return "Write its texts as variants of the template, one for each language.";
        if (name.Contains("tracking", StringComparison.OrdinalIgnoreCase)) return "A reply has the parcel on its way back, {{ return.trackingNumber }}, and that of an exchange, {{ exchange.trackingNumber }}.";
        return (dialect.Dialect == PlaceholderDialect.Brackets ? PlaceholderWords.Suggest(name) : null) ?? dialect.Suggest(name) ?? OwnNames;
    }

    private Problem Near(int start, string message, string suggestion) => new()
    {
        Id = TemplateProblems.NearCounterpart,
        Severity = ProblemSeverity.Warning,
        Message = message,
        Suggestion = suggestion,
        Source = source.Name,
        Position = source.PositionOf(start),
    };

    private static string Cut(string written) => written.Length > MostShown ? written[..MostShown] + "…" : written;
}
