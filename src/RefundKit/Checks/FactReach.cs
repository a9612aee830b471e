using RefundKit.Requests;
using RefundKit.Rules;

namespace RefundKit.Checks;

/// <summary>
/// The values of a fact for which a line holds, as one interval or one set of words, so that two lines over the same fact
/// can be compared. Lines that are neither have no reach, and nothing is claimed about them.
/// </summary>
internal abstract record FactReach
{
    private protected FactReach()
    {
    }

    /// <summary>Words, or all words but these. Case does not matter.</summary>
    public sealed record Words(HashSet<string> Set, bool AllBut) : FactReach;

    /// <summary>True or false.</summary>
    public sealed record Flag(bool Wanted) : FactReach;

    /// <summary>An interval of numbers, minor units, days or nanoseconds; money only of its currency.</summary>
    public sealed record Interval(decimal Low, bool LowIncluded, decimal High, bool HighIncluded, string? Currency) : FactReach;

    public static FactReach? Of(FactCondition line, FactCatalog facts)
    {
        if (line.Value is null || !facts.TryFind(line.Fact, out var fact)) return null;
        return fact.Type switch
        {
            FactType.Text => OfWords(line),
            FactType.Boolean => OfFlag(line),
            FactType.Number or FactType.Money or FactType.Date or FactType.Duration => OfInterval(line),
            _ => null,
        };
    }

    private static Words? OfWords(FactCondition line) => line.Operator switch
    {
        ConditionOperator.Is or ConditionOperator.IsNot when line.Value is ConditionValue.Word word => new Words(WordSet([word]), line.Operator == ConditionOperator.IsNot),
        ConditionOperator.In or ConditionOperator.NotIn when line.Value is ConditionValue.List list && list.Items.All(item => item is ConditionValue.Word) =>
            new Words(WordSet(list.Items), line.Operator == ConditionOperator.NotIn),
        _ => null,
    };

    private static HashSet<string> WordSet(IEnumerable<ConditionValue> words) => new(words.Select(word => ((ConditionValue.Word)word).Text), StringComparer.OrdinalIgnoreCase);

    private static Flag? OfFlag(FactCondition line) =>
        line.Value is ConditionValue.Word { Text: "true" or "false" } word ? new Flag((word.Text == "true") == (line.Operator == ConditionOperator.Is)) : null;

    private static Interval? OfInterval(FactCondition line)
    {
        if (line.Value is ConditionValue.Range range)
            return Point(range.Low) is { } low && Point(range.High) is { } high ? new Interval(low, true, high, true, CurrencyOf(range.Low)) : null;
        if (Point(line.Value!) is not { } point) return null;
        var currency = CurrencyOf(line.Value!);
        return line.Operator switch
        {
            ConditionOperator.Is => new Interval(point, true, point, true, currency),
            ConditionOperator.Less => new Interval(decimal.MinValue, true, point, false, currency),
            ConditionOperator.LessOrEqual => new Interval(decimal.MinValue, true, point, true, currency),
            ConditionOperator.Greater => new Interval(point, false, decimal.MaxValue, true, currency),
            ConditionOperator.GreaterOrEqual => new Interval(point, true, decimal.MaxValue, true, currency),
            _ => null,
        };
    }

    private static decimal? Point(ConditionValue value) => value switch
    {
        ConditionValue.Number number => number.Value,
        ConditionValue.Amount amount => amount.Value.MinorUnits,
        ConditionValue.Day day => NodaTime.Period.DaysBetween(default, day.Value),
        ConditionValue.Span span => (decimal)span.Value.ToBigIntegerNanoseconds(),
        _ => null,
    };

    private static string? CurrencyOf(ConditionValue value) => (value as ConditionValue.Amount)?.Value.Currency.Code;

    /// <summary>Whether no value is in both.</summary>
    public static bool AreDisjoint(FactReach left, FactReach right) => (left, right) switch
    {
        (Interval one, Interval two) => one.Currency != two.Currency || EndsBefore(one, two) || EndsBefore(two, one),
        (Words { AllBut: false } one, Words { AllBut: false } two) => !one.Set.Overlaps(two.Set),
        (Words { AllBut: false } one, Words { AllBut: true } two) => one.Set.IsSubsetOf(two.Set),
        (Words { AllBut: true }, Words { AllBut: false }) => AreDisjoint(right, left),
        (Flag one, Flag two) => one.Wanted != two.Wanted,
        _ => false,
    };

    /// <summary>Whether every value of the first is in the second.</summary>
    public static bool IsWithin(FactReach inner, FactReach outer) => (inner, outer) switch
    {
        (Interval one, Interval two) => one.Currency == two.Currency && StartsNoSooner(one, two) && EndsNoLater(one, two),
        (Words { AllBut: false } one, Words { AllBut: false } two) => one.Set.IsSubsetOf(two.Set),
        (Words { AllBut: false } one, Words { AllBut: true } two) => !one.Set.Overlaps(two.Set),
        (Words { AllBut: true } one, Words { AllBut: true } two) => two.Set.IsSubsetOf(one.Set),
        (Flag one, Flag two) => one.Wanted == two.Wanted,
        _ => false,
    };

    /// <summary>Whether every value is in one of the two.</summary>
    public static bool CoverEverything(FactReach left, FactReach right) => (left, right) switch
    {
        // Of an amount in a third currency both lines are unknown, so a pair over money covers its own currency only.
        (Interval { Currency: null } one, Interval { Currency: null } two) => Join(one, two) || Join(two, one),
        (Words { AllBut: false } one, Words { AllBut: true } two) => two.Set.IsSubsetOf(one.Set),
        (Words { AllBut: true }, Words { AllBut: false }) => CoverEverything(right, left),
        (Words { AllBut: true } one, Words { AllBut: true } two) => !one.Set.Overlaps(two.Set),
        (Flag one, Flag two) => one.Wanted != two.Wanted,
        _ => false,
    };

    private static bool EndsBefore(Interval one, Interval two) => one.High < two.Low || (one.High == two.Low && !(one.HighIncluded && two.LowIncluded));

    private static bool StartsNoSooner(Interval one, Interval two) => one.Low > two.Low || (one.Low == two.Low && (two.LowIncluded || !one.LowIncluded));

    private static bool EndsNoLater(Interval one, Interval two) => one.High < two.High || (one.High == two.High && (two.HighIncluded || !one.HighIncluded));

    private static bool Join(Interval lower, Interval upper) =>
        lower.Low == decimal.MinValue && upper.High == decimal.MaxValue
        && (upper.Low < lower.High || (upper.Low == lower.High && (upper.LowIncluded || lower.HighIncluded)));
}
