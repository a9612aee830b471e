using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using RefundKit.Json;
using RefundKit.Problems;

namespace RefundKit.Requests;

/// <summary>
/// The values of a host's own facts. JSON has no days and no spans, so that a text is read as the type the policy declares;
/// a value that is not of the declared type, or none of the declared words, is unknown and reported, never false.
/// </summary>
internal static class HostFactReading
{
    // Beyond these a request speaks of other things; each is compared with every fact the policy misses.
    private const int MostSearched = 32;

    /// <summary>What the JSON alone says; unknown where no fact is written so.</summary>
    public static FactValue Given(LocatedValue value)
    {
        switch (value.Kind)
        {
            case LocatedKind.True: return FactValue.Of(true);
            case LocatedKind.False: return FactValue.Of(false);
            case LocatedKind.Text: return FactValue.Of(value.Text);
            case LocatedKind.Number:
                return decimal.TryParse(value.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? FactValue.Of(number) : FactValue.Unknown;
            case LocatedKind.Array:
                return value.Children.All(item => item.Kind == LocatedKind.Text) ? FactValue.Of([.. value.Children.Select(item => item.Text)]) : FactValue.Unknown;
            case LocatedKind.Object:
                return value.Children.Count == 2
                    && value["amount"] is { Kind: LocatedKind.Text } amount
                    && value["currency"] is { Kind: LocatedKind.Text } code
                    && Currency.TryParse(code.Text, out var currency)
                    && Money.TryParse(amount.Text, currency, out var money, out _) ? FactValue.Of(money) : FactValue.Unknown;
            default: return FactValue.Unknown;
        }
    }

    /// <summary>The value as the fact is declared; unknown where it is not of that type or none of its words.</summary>
    public static FactValue Read(FactDefinition fact, FactValue given)
    {
        var value = As(fact.Type, given);
        if (!value.IsKnown || fact.Words.Count == 0) return value;
        var fits = value.Type switch
        {
            FactType.Text => fact.Words.Contains(value.AsText, StringComparer.OrdinalIgnoreCase),
            FactType.TextSet => value.AsWords.All(word => fact.Words.Contains(word, StringComparer.OrdinalIgnoreCase)),
            _ => true,
        };
        return fits ? value : FactValue.Unknown;
    }

    /// <summary>A value as a type: itself, or the day or span that its text writes; unknown where it is neither.</summary>
    public static FactValue As(FactType type, FactValue given)
    {
        if (!given.IsKnown || given.Type == type) return given;
        return (given.Type, type) switch
        {
            (FactType.Text, FactType.Date) => LocalDatePattern.Iso.Parse(given.AsText) is { Success: true } day ? FactValue.Of(day.Value) : FactValue.Unknown,
            (FactType.Text, FactType.Duration) => Span(given.AsText) is { } span ? FactValue.Of(span) : FactValue.Unknown,
            (FactType.Text, FactType.TextSet) => FactValue.Of([given.AsText]),
            _ => FactValue.Unknown,
        };
    }

    /// <summary>
    /// What is wrong with the facts a request gives, by the facts a policy declares: a problem for each that counts as unknown,
    /// and for each that the policy does not know and that looks like one it misses. Others are another policy's matter.
    /// </summary>
    public static IEnumerable<Problem> ProblemsOf(ImmutableArray<FactDefinition> declared, RefundRequest request) =>
        [.. Untyped(declared, request), .. Misspelt(declared, request)];

    private static IEnumerable<Problem> Misspelt(ImmutableArray<FactDefinition> declared, RefundRequest request)
    {
        var missed = declared.Where(fact => !request.Facts.ContainsKey(fact.Name)).Select(fact => fact.Name).ToList();
        if (missed.Count == 0) yield break;
        var known = declared.Select(fact => fact.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var name in request.Facts.Keys.Where(name => !known.Contains(name)).Take(MostSearched))
        {
            if (NameSuggestion.Sentence(name, missed) is not { } meant) continue;
            yield return new Problem { Id = "RK1231", Severity = ProblemSeverity.Warning, Message = $"the policy has no fact \"{LocatedValue.Shorten(name)}\", and it counts for nothing", Suggestion = meant, Path = "facts." + name };
        }
    }

    private static IEnumerable<Problem> Untyped(ImmutableArray<FactDefinition> declared, RefundRequest request)
    {
        foreach (var fact in declared)
        {
            if (!request.Facts.TryGetValue(fact.Name, out var given) || !given.IsKnown || Read(fact, given).IsKnown) continue;
            var isWord = As(fact.Type, given).IsKnown;
            yield return new Problem
            {
                Id = "RK1230",
                Severity = ProblemSeverity.Warning,
                Message = isWord
                    ? $"the fact \"{fact.Name}\" is {LocatedValue.Shorten(given.ToString())}, which is none of its words, and counts as unknown"
                    : $"the fact \"{fact.Name}\" is {LocatedValue.Shorten(given.ToString())}, which is not {Described(fact.Type)}, and counts as unknown",
                Suggestion = isWord ? $"Use one of: {string.Join(", ", fact.Words)}." : null,
                Path = "facts." + fact.Name,
            };
        }
    }

    /// <summary>How a message names a value of a type.</summary>
    public static string Described(FactType type) => type switch
    {
        FactType.Text => "a text",
        FactType.TextSet => "a list of words",
        FactType.Number => "a number",
        FactType.Boolean => "true or false",
        FactType.Money => "an amount such as {\"amount\": \"50.00\", \"currency\": \"USD\"}",
        FactType.Date => "a day such as \"2026-11-22\"",
        FactType.Duration => "a span such as \"30 days\"",
        _ => "a message",
    };

    // As conditions write it: a number of minutes, hours, days or weeks that comes to whole minutes.
    private static Duration? Span(string text)
    {
        var cut = text.IndexOf(' ', StringComparison.Ordinal);
        if (cut < 1 || !decimal.TryParse(text.AsSpan(0, cut), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return null;
        var minutes = text[(cut + 1)..].Trim() switch
        {
            "minute" or "minutes" => 1,
            "hour" or "hours" => 60,
            "day" or "days" => 24 * 60,
            "week" or "weeks" => 7 * 24 * 60,
            _ => 0,
        };
        if (minutes == 0 || Math.Abs(number) >= 1_000_000 || number * minutes != decimal.Truncate(number * minutes)) return null;
        return Duration.FromMinutes((long)(number * minutes));
    }
}
