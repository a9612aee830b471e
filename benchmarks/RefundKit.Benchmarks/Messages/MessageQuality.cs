using System.Globalization;
using RefundKit.Messages;

namespace RefundKit.Benchmarks.Messages;

/// <summary>
/// Measures how well the messages of a file are understood, per language, without telling the classifier the language; the
/// topics as well where the file names them. The rows that lists may be shaped by are counted apart from those to measure
/// on, whose misses are never shown. <see cref="MessageRows"/> says what a file looks like.
/// </summary>
public static class MessageQuality
{
    private static readonly MessageIntent[] RefundIntents = [MessageIntent.RequestRefund, MessageIntent.TrackRefund, MessageIntent.AskPolicy];

    /// <summary>
    /// Prints the figures of a file. With <c>--topics</c> also those of each topic, with <c>--misses</c> also what was not
    /// understood of the part that lists may be shaped by.
    /// </summary>
    public static int Run(string[] args, TextWriter output)
    {
        if (args.Length == 0) return 2;
        var topics = args.Contains("--topics", StringComparer.Ordinal);
        var misses = args.Contains("--misses", StringComparer.Ordinal);
        var answers = MessageRows.Read(args[0])
            .ConvertAll(row => new Answer(row, WordListClassifier.Default.Understand(new CustomerMessage { Text = row.Text })));
        foreach (var part in answers.GroupBy(answer => answer.Row.IsToShapeBy).OrderByDescending(part => part.Key))
        {
            if (misses && part.Key) PrintMisses(part, topics, output);
            PrintLanguages(part.Key ? "shape" : "measure", [.. part], output);
            if (topics && part.Any(answer => answer.Row.Topics is not null)) PrintTopics([.. part], output);
        }

        return 0;
    }

    private static void PrintLanguages(string part, Answer[] answers, TextWriter output)
    {
        var languages = answers.GroupBy(answer => answer.Row.Language).ToArray();
        output.WriteLine("part     language     rows  recall  precision  macro F1  accuracy  topics: recall  precision");
        foreach (var language in languages) Print(language.Key, [.. language]);
        if (languages.Length > 1) Print("all", answers);

        void Print(string language, Answer[] some)
        {
            var matter = MessageTally.Of(some.Select(answer => (answer.Row.IsRefundMatter, answer.Understood.IsRefundMatter)));
            var macro = RefundIntents.Where(intent => some.Any(answer => answer.Row.Intent == intent)).Average(intent =>
                MessageTally.Of(some.Select(answer => (answer.Row.Intent == intent, answer.Understood.Intent == intent))).F1);
            var accuracy = (double)some.Count(answer => answer.IsRight) / some.Length;
            var all = MessageTopic.All.Select(topic => Of(topic, some)).Aggregate((a, b) => a + b);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{part,-8} {language,-11} {some.Length,5}   {matter.Recall:F3}      {matter.Precision:F3}     {macro:F3}     {accuracy:F3}")
                + (all == default ? "" : string.Create(CultureInfo.InvariantCulture, $"           {all.Recall:F3}      {all.Precision:F3}")));
        }
    }

    private static void PrintTopics(Answer[] answers, TextWriter output)
    {
        output.WriteLine("  topic               there  recall  precision");
        foreach (var topic in MessageTopic.All)
        {
            var tally = Of(topic, answers);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {topic,-18} {tally.Hits + tally.Misses,6}   {tally.Recall:F3}      {tally.Precision:F3}"));
        }
    }

    private static void PrintMisses(IEnumerable<Answer> answers, bool topics, TextWriter output)
    {
        foreach (var (row, understood) in answers)
        {
            var text = row.Text.ReplaceLineEndings(" / ");
            if (understood.Intent != row.Intent)
                output.WriteLine($"  {row.Language} wanted {row.Intent}, got {understood.Intent} ({understood.Language}): {text}");
            if (!topics || row.Topics is null) continue;
            var missed = string.Join(", ", row.Topics.Except(understood.Topics));
            var wrong = string.Join(", ", understood.Topics.Except(row.Topics));
            if (missed + wrong != "") output.WriteLine($"  {row.Language} missed [{missed}], wrong [{wrong}]: {text}");
        }
    }

    private static MessageTally Of(MessageTopic topic, IEnumerable<Answer> answers) =>
        MessageTally.Of(answers.Where(answer => answer.Row.Topics is not null)
            .Select(answer => (answer.Row.Topics!.Contains(topic), answer.Understood.Mentions(topic))));

    private sealed record Answer(MessageRow Row, MessageUnderstanding Understood)
    {
        public bool IsRight => Understood.Intent == Row.Intent;
    }
}
