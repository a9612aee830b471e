using System.Globalization;
using System.Text;
using RefundKit.Messages;

namespace RefundKit.Benchmarks.Messages;

/// <summary>
/// Measures how well messages are understood. A CSV is taken as Bitext's (columns <c>utterance,intent,…</c>; get_refund,
/// track_refund and check_refund_policy are refund matters), a TSV as ours (<c>language, set, intent, text</c>). Bitext's file
/// is never part of this project (CDLA-Sharing-1.0): hand in its path. It is split by FNV-1a of the utterance: 30 % to shape
/// lists by, 70 % to measure on, whose misses are not shown.
/// </summary>
public static class MessageQuality
{
    /// <summary>Prints the figures of the file. With <c>--misses</c> also the misses of the part that lists may be shaped by.</summary>
    public static int Run(string[] args, TextWriter output)
    {
        if (args.Length == 0) return 2;
        var rows = args[0].EndsWith(".tsv", StringComparison.Ordinal) ? Own(args[0]) : Bitext(args[0]);
        var misses = args.Contains("--misses", StringComparer.Ordinal);
        foreach (var part in rows.GroupBy(row => row.Part).OrderBy(part => part.Key, StringComparer.Ordinal))
        {
            Print(part.Key, [.. part], output, misses && part.Key.StartsWith("shape", StringComparison.Ordinal));
        }

        foreach (var language in rows.GroupBy(row => row.Language).Where(_ => rows.Select(row => row.Language).Distinct().Count() > 1))
        {
            var right = language.Count(row => Understand(row).Intent == row.Intent);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{language.Key}: {right} of {language.Count()} intents right"));
        }

        return 0;
    }

    private static MessageUnderstanding Understand(Row row) => WordListClassifier.Default.Understand(new CustomerMessage { Text = row.Text });

    private static void Print(string part, List<Row> rows, TextWriter output, bool misses)
    {
        var answers = rows.ConvertAll(Understand);
        int hit = 0, missed = 0, wrong = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            var wanted = rows[i].Intent is not (MessageIntent.Other or MessageIntent.CancelOrder);
            if (wanted && answers[i].IsRefundMatter) hit++;
            else if (wanted) missed++;
            else if (answers[i].IsRefundMatter) wrong++;
            if (misses && (wanted != answers[i].IsRefundMatter || (wanted && answers[i].Intent != rows[i].Intent)))
                output.WriteLine($"  {rows[i].Language} wanted {rows[i].Intent}, got {answers[i].Intent} ({answers[i].Language}): {rows[i].Text}");
        }

        var scores = rows.Select(row => row.Intent).Distinct().Where(intent => intent is not (MessageIntent.Other or MessageIntent.CancelOrder))
            .Select(intent => F1(intent, rows, answers)).ToArray();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{part}: {rows.Count} messages, recall {(double)hit / (hit + missed):F4}, precision {(double)hit / (hit + wrong):F4}, macro F1 of {scores.Length} intents {scores.DefaultIfEmpty(1).Average():F4}"));
    }

    private static double F1(MessageIntent intent, List<Row> rows, List<MessageUnderstanding> answers)
    {
        var both = rows.Where((row, i) => row.Intent == intent && answers[i].Intent == intent).Count();
        var either = rows.Count(row => row.Intent == intent) + answers.Count(answer => answer.Intent == intent);
        return 2.0 * both / either;
    }

    private static List<Row> Own(string path) =>
        [.. File.ReadLines(path).Skip(1).Select(line => line.Split('\t')).Select(cells => new Row(cells[1], cells[0], Enum.Parse<MessageIntent>(cells[2], ignoreCase: true), cells[3]))];

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
                _ => MessageIntent.Other,
            };
            rows.Add(new Row(Fnv(cells[0]) % 10 < 3 ? "shape (30 %)" : "measure (70 %)", "en", intent, cells[0]));
        }

        return rows;
    }

    private static uint Fnv(string text)
    {
        var hash = 2_166_136_261u;
        foreach (var octet in Encoding.UTF8.GetBytes(text)) hash = unchecked((hash ^ octet) * 16_777_619u);
        return hash;
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
