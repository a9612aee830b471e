using BenchmarkDotNet.Attributes;
using RefundKit.Messages;

namespace RefundKit.Benchmarks.Messages;

/// <summary>
/// One message understood: short and long, with and without its language declared, and the worst a stranger can send. The
/// answers are checked before anything is timed.
/// </summary>
[MemoryDiagnoser]
[ShortRunJob]
public class MessageBenchmarks
{
    private const string English = "Hi, I returned the boots three weeks ago and my refund still has not arrived. Could you check?";
    private const string German = "Guten Tag, die Lampe kam zerbrochen an. Bitte erstatten Sie mir den Kaufpreis.";
    private const string Japanese = "商品が割れていたので、返金をお願いします。注文番号は2211-8です。";

    private static readonly string Flood = string.Concat(Enumerable.Repeat("money back refund don't want where is ", 2_700));

    /// <summary>Checks the answers.</summary>
    [GlobalSetup]
    public void Check()
    {
        if (EnglishUndeclared().Intent != MessageIntent.TrackRefund || GermanDeclared().Intent != MessageIntent.RequestRefund || JapaneseUndeclared().Intent != MessageIntent.RequestRefund)
            throw new InvalidOperationException("a message is not understood");
        _ = HundredThousandCharacters();
    }

    /// <summary>94 characters; all eight alphabetic languages are tried.</summary>
    [Benchmark(Baseline = true)]
    public MessageUnderstanding EnglishUndeclared() => Understand(English, null);

    /// <summary>94 characters, one language.</summary>
    [Benchmark]
    public MessageUnderstanding EnglishDeclared() => Understand(English, "en");

    /// <summary>78 characters, one language.</summary>
    [Benchmark]
    public MessageUnderstanding GermanDeclared() => Understand(German, "de");

    /// <summary>33 characters, told by their script.</summary>
    [Benchmark]
    public MessageUnderstanding JapaneseUndeclared() => Understand(Japanese, null);

    /// <summary>100,000 characters that hit a list with every word.</summary>
    [Benchmark]
    public MessageUnderstanding HundredThousandCharacters() => Understand(Flood, null);

    private static MessageUnderstanding Understand(string text, string? language) =>
        WordListClassifier.Default.Understand(new CustomerMessage { Text = text, Language = language });
}
