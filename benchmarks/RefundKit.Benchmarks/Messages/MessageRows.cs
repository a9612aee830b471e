using System.Text;
using RefundKit.Messages;

namespace RefundKit.Benchmarks.Messages;

/// <summary>
/// Reads files of messages. A CSV is taken as Bitext's (columns <c>utterance,intent,…</c>; get_refund, track_refund and
/// check_refund_policy are refund matters), which is never part of this project (CDLA-Sharing-1.0). A TSV is ours:
/// <c>language, intent, text</c> or <c>language, intent, topics, text</c> with commas between the topics, where <c>\n</c>
/// stands for a new line. FNV-1a of the text says which rows lists may be shaped by.
/// </summary>
internal static class MessageRows
{
    public static List<MessageRow> Read(string path) => path.EndsWith(".tsv", StringComparison.Ordinal) ? Own(path) : Bitext(path);

    private static List<MessageRow> Own(string path) => [.. File.ReadLines(path).Skip(1).Select(line => Own(line.Split('\t')))];

    private static MessageRow Own(string[] cells) => new(
        IsToShapeBy(cells[^1], tenths: 4),
        cells[0],
        Enum.Parse<MessageIntent>(cells[1], ignoreCase: true),
        cells.Length > 3 ? [.. cells[2].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Topic)] : null,
        cells[^1].Replace("\\n", "\n", StringComparison.Ordinal));

    private static MessageTopic Topic(string id) =>
        MessageTopic.TryGet(id, out var topic) ? topic : throw new FormatException($"there is no topic \"{id}\"");

    private static List<MessageRow> Bitext(string path) => [.. Csv(File.ReadAllText(path)).Skip(1).Select(cells => new MessageRow(
        IsToShapeBy(cells[0], tenths: 3),
        "en",
        cells[1] switch
        {
            "get_refund" => MessageIntent.RequestRefund,
            "track_refund" => MessageIntent.TrackRefund,
            "check_refund_policy" => MessageIntent.AskPolicy,
            "cancel_order" => MessageIntent.CancelOrder,
            _ => MessageIntent.Other,
        },
        null,
        cells[0]))];

    private static bool IsToShapeBy(string text, uint tenths)
    {
        var hash = 2_166_136_261u;
        foreach (var octet in Encoding.UTF8.GetBytes(text)) hash = unchecked((hash ^ octet) * 16_777_619u);
        return hash % 10 < tenths;
    }

    private static IEnumerable<List<string>> Csv(string text)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (quoted && letter == '"' && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[i++]);
            else if (letter == '"') quoted = !quoted;
            else if (!quoted && letter is ',' or '\n')
            {
                cells.Add(cell.ToString().TrimEnd('\r'));
                cell.Clear();
                if (letter == ',') continue;
                if (cells.Count > 1) yield return cells;
                cells = [];
            }
            else
            {
                cell.Append(letter);
            }
        }
    }
}
