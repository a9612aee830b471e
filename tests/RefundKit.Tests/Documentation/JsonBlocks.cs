using System.Text.Json;

namespace RefundKit.Tests.Documentation;

/// <summary>
/// What the JSON of the pages must be: <c>json</c> is strict, <c>jsonc</c> allows comments and trailing commas,
/// <c>jsonl</c> is one value on each line. A tag after the language (<c>jsonc policy</c>, <c>json request</c>) also
/// hands the block to the reader registered here under that name.
/// </summary>
internal static class JsonBlocks
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64 };

    private static readonly JsonDocumentOptions Lenient = new()
    {
        MaxDepth = 64,
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    /// <summary>By tag: a function from the block's text to complaints, empty where the library takes it without a problem.</summary>
    public static IReadOnlyDictionary<string, Func<string, IEnumerable<string>>> Readers { get; } =
        new Dictionary<string, Func<string, IEnumerable<string>>>(StringComparer.Ordinal)
        {
            ["calendar"] = text => RefundKit.Calendars.BusinessCalendar.TryParse(System.Text.Encoding.UTF8.GetBytes(text), null, out _, out var problems) && problems.IsEmpty ? [] : problems.Select(problem => problem.ToString()),
            ["metrics"] = text => RefundKit.Metrics.MetricDefinitionFile.TryParse(System.Text.Encoding.UTF8.GetBytes(text), null, out _, out var problems) && problems.IsEmpty ? [] : problems.Select(problem => problem.ToString()),
            ["policy"] = text => RefundKit.Policies.RefundPolicy.TryParse(text, out _, out var problems) && problems.IsEmpty ? [] : problems.Select(problem => problem.ToString()),
            ["request"] = text => RefundKit.Requests.RefundRequest.TryParse(text, out _, out var problems) && problems.IsEmpty ? [] : problems.Select(problem => problem.ToString()),
        };

    public static bool Concerns(MarkdownBlock block) => block.Language is "json" or "jsonc" or "jsonl";

    public static IEnumerable<string> ComplaintsAbout(
        MarkdownBlock block, IReadOnlyDictionary<string, Func<string, IEnumerable<string>>>? readers = null)
    {
        readers ??= Readers;
        var complaints = block.Language == "jsonl"
            ? block.Content.Split('\n', StringSplitOptions.RemoveEmptyEntries).SelectMany(line => Parse(line, Strict))
            : Parse(block.Content, block.Language == "jsonc" ? Lenient : Strict);
        foreach (var tag in block.Tags)
        {
            complaints = complaints.Concat(readers.TryGetValue(tag, out var read)
                ? read(block.Content)
                : [$"nobody reads blocks with the tag \"{tag}\"; there are readers for: {string.Join(", ", readers.Keys)}"]);
        }

        return complaints.Select(complaint => $"{block}: {complaint}");
    }

    private static string[] Parse(string text, JsonDocumentOptions options)
    {
        try
        {
            using var document = JsonDocument.Parse(text, options);
            return [];
        }
        catch (JsonException failure)
        {
            return [failure.Message];
        }
    }
}
