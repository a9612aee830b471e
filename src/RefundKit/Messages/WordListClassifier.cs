using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace RefundKit.Messages;

/// <summary>
/// Understands messages by word lists in twelve languages (en, de, fr, es, it, pt, nl, pl, ja, ko, zh-Hans, zh-Hant), as
/// a pure function: no service, no model, the same answer on every machine and in every culture. It mends misspellings,
/// looks past quoted mail, and knows a refund that is not wanted from one that is. Time and memory are linear in the text;
/// it never throws for a text. Immutable and thread-safe: make one and keep it. Lists are made ready on first use.
/// </summary>
public sealed class WordListClassifier : IMessageClassifier
{
    /// <summary>The edition of the built-in lists, kept in every understanding so that a replay can tell them apart.</summary>
    public const string Edition = "2026-11";

    private readonly Dictionary<string, Lazy<Phrasebook>> _own = new(StringComparer.Ordinal);
    private readonly string _edition = Edition;

    /// <summary>Makes a classifier with the built-in lists.</summary>
    public WordListClassifier()
    {
    }

    /// <summary>
    /// Makes a classifier with the built-in lists and a host's own words. The edition then ends in <c>+own-</c> and eight
    /// hexadecimal digits that change with the words, not with their order.
    /// </summary>
    /// <param name="additional">The words to add.</param>
    /// <exception cref="ArgumentException">A language is none of the twelve, or a word could never be found.</exception>
    public WordListClassifier(IEnumerable<TopicWords> additional)
    {
        ArgumentNullException.ThrowIfNull(additional);
        TopicWords[] own = [.. additional];
        foreach (var words in own) Check(words);
        foreach (var book in MessageLanguages.Books)
        {
            TopicWords[] words = [.. own.Where(words => words.Language is null || MessageLanguages.BookOf(MessageLanguages.Known(words.Language)!) == book)];
            if (words.Length > 0) _own.Add(book, new Lazy<Phrasebook>(() => MessageLanguages.Build(book, words)));
        }

        if (_own.Count > 0) _edition = Edition + "+own-" + Fingerprint(own);
    }

    /// <summary>The classifier with the built-in lists and nothing else.</summary>
    public static WordListClassifier Default { get; } = new();

    /// <summary>The languages understood, as BCP 47 tags.</summary>
    public static ImmutableArray<string> Languages => MessageLanguages.Tags;

    /// <summary>
    /// Whether a declared language is one of <see cref="Languages"/>, with or without a region: <c>de-AT</c> is, <c>english</c>
    /// is not, and null is, since nothing was declared. Any other is left out of account.
    /// </summary>
    /// <param name="language">The language as declared.</param>
    public static bool Knows(string? language) => language is null || MessageLanguages.Known(language) is not null;

    /// <summary>
    /// Says what the message is about. An understanding that was handed in is returned as it is.
    /// </summary>
    /// <param name="message">The message.</param>
    public MessageUnderstanding Understand(CustomerMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (message.Understanding is { } handedIn) return handedIn;
        var text = new MessageText(message);
        var declared = MessageLanguages.Known(message.Language);
        var buffers = new ReadingBuffers();
        var reading = Read(text, declared is null ? null : MessageLanguages.BookOf(declared), buffers, out var certain);
        buffers.Return();
        var confidence = reading.Confidence - (certain ? 0m : 0.10m);
        return new MessageUnderstanding
        {
            Intent = reading.Intent,
            Topics = MessageTopic.FromMask(reading.Topics),
            Confidence = Math.Clamp(confidence, 0m, 1m),
            Language = LanguageOf(reading, text, declared),
            Origin = MessageUnderstanding.ListsOrigin,
            Edition = _edition,
        };
    }

    string IMessageClassifier.Edition => _edition;

    private static void Check(TopicWords words)
    {
        if (words.Language is not null && MessageLanguages.Known(words.Language) is null)
            throw new ArgumentException($"\"{words.Language}\" is none of the languages understood", nameof(words));
        foreach (var word in words.Words)
        {
            if (WordPattern.Read(word, TextFolding.Loose, out var whyNot) is null)
                throw new ArgumentException($"\"{word}\" cannot be searched for: {whyNot}", nameof(words));
        }
    }

    private static string Fingerprint(IEnumerable<TopicWords> own)
    {
        var lines = own.SelectMany(words => words.Words.Select(word => $"{words.Topic.Id}\t{words.Language}\t{word}")).Order(StringComparer.Ordinal);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        return Convert.ToHexStringLower(hash.AsSpan(0, 4));
    }

    private MessageReading Read(MessageText text, string? declared, ReadingBuffers buffers, out bool certain)
    {
        certain = true;
        var scripts = text.Scripts;
        // A character says as much as three letters or so.
        if ((scripts.Hangul + scripts.Kana + scripts.Han) * 3 >= scripts.Latin && scripts.Hangul + scripts.Kana + scripts.Han > 0)
        {
            if (scripts.Hangul > scripts.Kana + scripts.Han) return Of(text, "ko", buffers);
            if (scripts.Kana > 0) return Of(text, scripts.Hangul > 0 && declared == "ko" ? "ko" : "ja", buffers);
            // 返金希望 has no kana and is Japanese all the same.
            var first = Of(text, declared == "ja" ? "ja" : "zh", buffers);
            if (first.Intent != MessageIntent.Other) return first;
            var second = Of(text, declared == "ja" ? "zh" : "ja", buffers);
            return second.Intent != MessageIntent.Other ? second : first;
        }

        return ReadAlphabetic(text, declared, buffers, out certain);
    }

    private MessageReading ReadAlphabetic(MessageText text, string? declared, ReadingBuffers buffers, out bool certain)
    {
        var alphabetic = declared is not null && Array.IndexOf(MessageLanguages.Alphabetic, declared) >= 0;
        if (alphabetic)
        {
            // The channel is believed where the text does not speak against it; a shop's locale is often not the customer's.
            var hinted = Of(text, declared!, buffers);
            if (hinted.Intent != MessageIntent.Other && hinted.Votes * 3 >= text.Words.Count)
            {
                certain = true;
                return hinted;
            }
        }

        MessageReading? best = null;
        var readings = new List<MessageReading>(MessageLanguages.Alphabetic.Length);
        foreach (var language in MessageLanguages.Alphabetic)
        {
            var reading = Of(text, language, buffers);
            readings.Add(reading);
            if (best is null || Weight(reading) > Weight(best)) best = reading;
        }

        certain = best!.Votes >= 2 && readings.TrueForAll(reading => reading == best || Weight(reading) < Weight(best));
        if (!best.SawThrough && best.Intent is (MessageIntent.Other or MessageIntent.CancelOrder))
        {
            // One foreign word in a sentence: "j'ai demandé un refund".
            var other = readings.Where(reading => reading.Intent is not (MessageIntent.Other or MessageIntent.CancelOrder))
                .Where(reading => Weight(reading) * 3 >= Weight(best) * 2)
                .MaxBy(Weight);
            if (other is not null)
            {
                certain = false;
                return other;
            }
        }

        return best;

        int Weight(MessageReading reading) => reading.Votes + (reading.Language == declared ? 2 : 0);
    }

    private static string? LanguageOf(MessageReading reading, MessageText text, string? declared)
    {
        if (reading.Language == "zh")
        {
            if (text.Scripts.Traditional != text.Scripts.Simplified)
                return text.Scripts.Traditional > text.Scripts.Simplified ? "zh-Hant" : "zh-Hans";
            return declared is "zh-Hant" ? "zh-Hant" : "zh-Hans";
        }

        return reading.Votes > 0 || reading.Language is "ja" or "ko" ? reading.Language : declared;
    }

    private MessageReading Of(MessageText text, string language, ReadingBuffers buffers) =>
        MessageReading.Of(text, _own.TryGetValue(language, out var own) ? own.Value : MessageLanguages.Phrasebook(language), buffers);
}
