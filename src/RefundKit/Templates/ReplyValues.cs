using System.Globalization;
using NodaTime;
using NodaTime.Text;
using RefundKit.Languages;
using RefundKit.Liquid;

namespace RefundKit.Templates;

/// <summary>A code with words for it.</summary>
internal sealed record Worded(string Code, LocalizedText Words);

/// <summary>
/// Turns the values of a model into those of Liquid, written for a language. A model holds texts, whole numbers, flags,
/// <see cref="Money"/>, <see cref="LocalDate"/>, <see cref="Worded"/>, lists and dictionaries of these.
/// </summary>
internal static class ReplyValues
{
    public static Dictionary<string, object?> In(IReadOnlyDictionary<string, object?> values, string language)
    {
        var written = new Dictionary<string, object?>(values.Count, StringComparer.Ordinal);
        foreach (var (name, value) in values) written[name] = Of(value, language);
        return written;
    }

    private static object? Of(object? value, string language) => value switch
    {
        Money money => Amount(money, language),
        LocalDate day => Day(day, language),
        Worded worded => new DisplayText(worded.Words.For(language) ?? worded.Code, new Dictionary<string, object?>(StringComparer.Ordinal) { ["code"] = worded.Code }),
        IReadOnlyDictionary<string, object?> members => In(members, language),
        IReadOnlyList<object?> items => items.Select(item => Of(item, language)).ToList(),
        _ => value,
    };

    // The amount as a number is for comparing; what is printed has its currency.
    private static DisplayText Amount(Money money, string language) => new(
        MoneyFormat.Format(money, language),
        new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["amount"] = decimal.Parse(money.ToAmountString(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture),
            ["currency"] = money.Currency.Code,
        });

    private static DisplayText Day(LocalDate day, string language) => new(
        DateProse.WithWeekday(day, language),
        new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["iso"] = LocalDatePattern.Iso.Format(day),
            ["year"] = day.Year,
            ["month"] = day.Month,
            ["day"] = day.Day,
            ["weekday"] = (int)day.DayOfWeek,
            ["withoutWeekday"] = DateProse.Long(day, language),
        });
}
