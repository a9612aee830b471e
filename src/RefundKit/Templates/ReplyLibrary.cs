using System.Collections.Concurrent;
using System.Collections.Immutable;
using RefundKit.Json;
using RefundKit.Languages;
using RefundKit.Policies;
using RefundKit.Problems;

namespace RefundKit.Templates;

/// <summary>
/// The replies the library ships: one for each <see cref="ReplyStep"/>, in English, German, French, Spanish, Italian,
/// Japanese and both scripts of Chinese, each with a short wording for channels that carry little, and one for e-mail where a
/// body would speak of an attachment. A policy may name them (<c>refund-sent</c>) without writing them, and replaces one by a
/// template of its own with the same id, in the languages that one is written in: readers of the others get the library's text
/// in their language. A language is read when it is first asked for. Thread-safe.
/// </summary>
public static class ReplyLibrary
{
    /// <summary>The edition of the texts, which a sent reply records as its version.</summary>
    public const string Edition = "2026-11";

    // A template of 64 KiB is the largest there may be; a file of ours holds sixteen.
    private const int MostBytes = 1 << 20;

    private static readonly string[] Wordings = ["email", "short"];

    private static readonly ConcurrentDictionary<string, ImmutableSortedDictionary<string, TemplateText>> Languages = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<(string Id, string Language), CompiledReply> Compiled = new();
    private static readonly Lazy<ImmutableArray<ReplyTemplate>> Made = new(() => [.. ReplySteps.Words.Select(Read)]);

    /// <summary>All of them, in the order of a case.</summary>
    public static ImmutableArray<ReplyTemplate> Templates => Made.Value;

    /// <summary>The one for a step.</summary>
    /// <param name="step">The step.</param>
    public static ReplyTemplate For(ReplyStep step) =>
        Enum.IsDefined(step) ? Templates[(int)step] : throw new ArgumentOutOfRangeException(nameof(step));

    /// <summary>The one with an id, such as <c>refund-sent</c>; null where there is none.</summary>
    /// <param name="id">The id, which is the step's word.</param>
    public static ReplyTemplate? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return ReplySteps.ByWord.TryGetValue(id, out var step) ? For(step) : null;
    }

    /// <summary>One text, parsed once for all policies.</summary>
    internal static CompiledReply Of(string id, string language) =>
        Compiled.GetOrAdd((id, language), static key => CompiledReply.Of(key.Id, key.Language, In(key.Language)[key.Id]));

    private static ReplyTemplate Read(string id) => new()
    {
        Id = id,
        Step = ReplySteps.ByWord[id],
        Version = Edition,
        Variants = LanguageTag.Written.ToImmutableSortedDictionary(language => language, language => In(language)[id], StringComparer.Ordinal),
    };

    private static ImmutableSortedDictionary<string, TemplateText> In(string language) => Languages.GetOrAdd(language, static language =>
    {
        using var stream = typeof(ReplyLibrary).Assembly.GetManifestResourceStream($"RefundKit.Replies.{language}.json")
            ?? throw new InvalidOperationException($"The replies in \"{language}\" are missing from the assembly.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var problems = new ProblemList();
        var root = LocatedJson.Read(bytes, $"{language}.json", problems, MostBytes, comments: false);
        if (root is null || problems.HasErrors) throw new InvalidOperationException($"The replies in \"{language}\" cannot be read.");
        return root.Children.ToImmutableSortedDictionary(
            reply => reply.Name!,
            reply => new TemplateText
            {
                Subject = reply["subject"]!.Text,
                Body = Lines(reply["body"]!),
                Wordings = Wordings.Where(wording => reply[wording] is not null).ToImmutableSortedDictionary(wording => wording, wording => Lines(reply[wording]!), StringComparer.Ordinal),
            },
            StringComparer.Ordinal);
    });

    private static string Lines(LocatedValue lines) => string.Join('\n', lines.Children.Select(line => line.Text));
}
