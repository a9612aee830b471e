using System.Globalization;
using System.Text;
using RefundKit.Messages;

namespace RefundKit.Benchmarks.Messages;

/// <summary>
/// Measures how well messages are understood, per language, without telling the classifier the language. A CSV is taken as
/// Bitext's (columns <c>utterance,intent,…</c>; get_refund, track_refund and check_refund_policy are refund matters), which
/// is never part of this project (CDLA-Sharing-1.0): hand in its path. A TSV is ours: <c>language, intent, text</c>, where
/// <c>\n</c> stands for a new line. Both are split by FNV-1a of the text into a part that lists may be shaped by and a part
/// to measure on, whose misses are never shown.
/// </summary>
public static class MessageQuality
{
    private const string Shaping = "shape";
    private const string Measuring = "measure";

    /// <summary>Prints the figures of a file. With <c>--misses</c> also the misses of the part that lists may be shaped by.</summary>
    public static int Run(string[] args, TextWriter output)
    {
        if (args.Length == 0) return 2;
        var rows = args[0].EndsWith(".tsv", StringComparison.Ordinal) ? Own(args[0]) : Bitext(args[0]);
        var misses = args.Contains("--misses", StringComparer.Ordinal);
        foreach (var part in rows.GroupBy(row => row.Part).OrderBy(part => part.Key, StringComparer.Ordinal))
        {
            output.WriteLine("part     language     rows  recall  precision  macro F1  accuracy");
            var languages = part.GroupBy(row => row.Language).ToArray();
            foreach (var language in languages) Print(part.Key, language.Key, [.. language], output, misses && part.Key == Shaping);
            if (languages.Length > 1) Print(part.Key, "all", [.. part], output, misses: false);
        }

        return 0;
    }

    private static void Print(string part, string language, List<Row> rows, TextWriter output, bool misses)
    {
        var answers = rows.ConvertAll(row => WordListClassifier.Default.Understand(new CustomerMessage { Text = row.Text }));
        int hit = 0, missed = 0, wrong = 0, right = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            var wanted = rows[i].Intent is not (MessageIntent.Other or MessageIntent.CancelOrder);
            if (wanted && answers[i].IsRefundMatter) hit++;
            else if (wanted) missed++;
            else if (answers[i].IsRefundMatter) wrong++;
            if (answers[i].Intent == rows[i].Intent) right++;
            else if (misses)
                output.WriteLine($"  {language} wanted {rows[i].Intent}, got {answers[i].Intent} ({answers[i].Language}): {rows[i].Text.ReplaceLineEndings(" / ")}");
        }

        MessageIntent[] refundIntents = [MessageIntent.RequestRefund, MessageIntent.TrackRefund, MessageIntent.AskPolicy];
        var macro = refundIntents.Where(intent => rows.Exists(row => row.Intent == intent)).Average(intent => F1(intent, rows, answers));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{part,-8} {language,-11} {rows.Count,5}   {(double)hit / (hit + missed):F3}      {(double)hit / (hit + wrong):F3}     {macro:F3}     {(double)right / rows.Count:F3}"));
    }

    private static double F1(MessageIntent intent, List<Row> rows, List<MessageUnderstanding> answers)
    {
        var both = rows.Where((row, i) => row.Intent == intent && answers[i].Intent == intent).Count();
        var either = rows.Count(row => row.Intent == intent) + answers.Count(answer => answer.Intent == intent);
        return 2.0 * both / either;
    }

    private static List<Row> Own(string path) =>
        [.. File.ReadLines(path).Skip(1).Select(line => line.Split('\t'))
            .Select(cells => new Row(PartOf(cells[2], 4), cells[0], Enum.Parse<MessageIntent>(cells[1], ignoreCase: true), cells[2].Replace("\\n", "\n", StringComparison.Ordinal)))];

    private static List<Row> Bitext(string path)
    {
        var rows = new List<Row>();
        foreach (var cells in Csv(File.ReadAllText(path)).Skip(1))
        {
            var intent = cells[1] switch
            {
                "get_refund" => MessageIntent.RequestRefund,
                "track_refund" => MessageIntent.TrackRefund,
                "check_refund_policy" => MessageIntent.AskPolicy,
                "cancel_order" => MessageIntent.CancelOrder,
                _ => MessageIntent.Other,
            };
            rows.Add(new Row(PartOf(cells[0], 3), "en", intent, cells[0]));
        }

        return rows;
    }

    private static string PartOf(string text, int tenthsToShapeBy)
    {
        var hash = 2_166_136_261u;
        foreach (var octet in Encoding.UTF8.GetBytes(text)) hash = unchecked((hash ^ octet) * 16_777_619u);
        return hash % 10 < tenthsToShapeBy ? Shaping : Measuring;
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

    private sealed record Row(string Part, string Language, MessageIntent Intent, string Text);
}
