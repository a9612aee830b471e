using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using RefundKit.Decisions;
using RefundKit.Json;
using RefundKit.Policies;
using RefundKit.Problems;

namespace RefundKit.Templates;

/// <summary>
/// What a reply template may say: the names of a fixed catalogue with their values, and the host's own under <c>extra</c>.
/// Amounts and days are kept as such and written when a reply is rendered, in its language. Everything in it is data: a
/// text of a customer is never read as template. Immutable and thread-safe.
/// </summary>
public sealed class ReplyModel
{
    private readonly IReadOnlyDictionary<string, object?> _values;

    // The language written last: a subject, a body and their wordings are read one after the other.
    private WrittenMembers? _written;

    // What the host added, as it came, for a policy that declares what it must be.
    private readonly LocatedValue? _json;
    private readonly ImmutableSortedDictionary<string, ReplyValue>? _extra;

    private ReplyModel(IReadOnlyDictionary<string, object?> values, LocatedValue? json = null, ImmutableSortedDictionary<string, ReplyValue>? extra = null) =>
        (_values, _json, _extra) = (values, json, extra);

    /// <summary>
    /// The model of a decision. Amounts and days come from the decision, so that a reply cannot promise what the policy
    /// did not allow; promises are those the policy makes to customers, never those among staff, and reasons are those a
    /// customer may read, in the language in which the decision wrote them.
    /// </summary>
    /// <param name="policy">The policy the decision was made with.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="additions">What the host knows beyond it; null for nothing.</param>
    /// <exception cref="ArgumentException">An address of the additions is not an absolute http or https address.</exception>
    public static ReplyModel From(RefundPolicy policy, RefundDecision decision, ReplyAdditions? additions = null)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(decision);
        additions ??= new ReplyAdditions();
        foreach (var (url, whose) in (ReadOnlySpan<(Uri?, string)>)[(additions.LabelUrl, "label's"), (additions.ExchangeTrackingUrl, "parcel's"), (additions.SurveyUrl, "survey's")])
        {
            if (url is not null && !IsWebAddress(url)) throw new ArgumentException($"The {whose} address must be an absolute http or https address.", nameof(additions));
        }

        return new ReplyModel(new DecisionNames(policy, decision, additions), extra: additions.Extra);
    }

    /// <summary>
    /// Reads a model from JSON in the shape of its names: money as <c>{"amount":"82.05","currency":"USD"}</c>, days as
    /// <c>2026-12-03</c>, the host's own names under <c>extra</c>. A name that no reply has is a warning and is left out. What
    /// stands under <c>extra</c> is read as JSON is, and by its declared kind when it is rendered with a policy that declares
    /// reply names.
    /// </summary>
    /// <param name="utf8Json">One JSON object, at most 8 MiB.</param>
    /// <param name="source">The name for problems, usually a file name; null for none.</param>
    /// <param name="model">The model; null where there are errors.</param>
    /// <param name="problems">All errors and warnings, in the order of the text.</param>
    public static bool TryFromJson(ReadOnlyMemory<byte> utf8Json, string? source, [NotNullWhen(true)] out ReplyModel? model, out ImmutableArray<Problem> problems)
    {
        var found = new ProblemList();
        var root = LocatedJson.Read(utf8Json, source, found, TextTemplate.MostJsonBytes, comments: false);
        var values = root is null ? null : ReplyModelReader.Read(root, found);
        problems = found.ToImmutable();
        model = values is null || found.HasErrors ? null : new ReplyModel(values, root!["extra"]);
        return model is not null;
    }

    /// <summary>Reads a model from JSON; see <see cref="TryFromJson"/>.</summary>
    /// <exception cref="ProblemException">The text is no model; all problems are in the exception.</exception>
    public static ReplyModel FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return TryFromJson(Encoding.UTF8.GetBytes(json), null, out var model, out var problems) ? model : throw new ProblemException(problems);
    }

    /// <summary>The values as Liquid reads them, written for a language, the host's own as the policy declares them.</summary>
    internal IReadOnlyDictionary<string, object?> In(string language, RefundPolicy policy, ProblemList problems)
    {
        if (policy.Draft.ReplyNames.IsEmpty || _values.GetValueOrDefault("extra") is not IReadOnlyDictionary<string, object?> added) return Written(language);
        var own = new Dictionary<string, object?>(added, StringComparer.Ordinal);
        foreach (var name in policy.Draft.ReplyNames)
        {
            object? value = null;
            if (_json?[name.Name] is { } json) value = OwnNames.Read(name, json, problems);
            else if (_extra is { } extra && extra.TryGetValue(name.Name, out var given)) value = added.ContainsKey(name.Name) ? OwnNames.Taken(name, given, problems) : null;
            if (value is null) own.Remove(name.Name);
            else own[name.Name] = value;
        }

        return new WrittenMembers(new Dictionary<string, object?>(_values, StringComparer.Ordinal) { ["extra"] = own }, language);
    }

    private WrittenMembers Written(string language) =>
        _written is { } written && written.Language == language ? written : _written = new WrittenMembers(_values, language);

    internal static bool IsWebAddress(Uri url) => url.IsAbsoluteUri && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp);
}
