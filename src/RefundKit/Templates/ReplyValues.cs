using System.Globalization;
using NodaTime;
using NodaTime.Text;
using RefundKit.Languages;
using RefundKit.Liquid;

namespace RefundKit.Templates;

/// <summary>A code with words for it.</summary>
internal sealed record Worded(string Code, LocalizedText Words);

/// <summary>
/// Turns a value of a model into one of Liquid, written for a language. A model holds texts, whole numbers, flags,
/// <see cref="Money"/>, <see cref="LocalDate"/>, <see cref="Worded"/>, lists and dictionaries of these.
/// </summary>
internal static class ReplyValues
{
    public static object? Of(object? value, string language) => value switch
    {
        string text => text,
        Money money => new DisplayText(MoneyFormat.Format(money, language), new ValueParts<Money>(money, language, AmountNames, PartOfAmount)),
        LocalDate day => new DisplayText(DateProse.WithWeekday(day, language), new ValueParts<LocalDate>(day, language, DayNames, PartOfDay)),
        Worded worded => new DisplayText(worded.Words.For(language) ?? worded.Code, new ValueParts<string>(worded.Code, language, WordNames, static (code, _, _) => code)),
        IReadOnlyDictionary<string, object?> members => new WrittenMembers(members, language),
        IReadOnlyList<object?> items => new WrittenList(items, language),
        _ => value,
    };

    private static readonly string[] AmountNames = ["amount", "currency"];
    private static readonly string[] DayNames = ["iso", "year", "month", "day", "weekday", "withoutWeekday"];
    private static readonly string[] WordNames = ["code"];

    // The amount as a number is for comparing; what is printed has its currency.
    private static object PartOfAmount(Money money, string name, string language) => name == "currency"
        ? money.Currency.Code
        : decimal.Parse(money.ToAmountString(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private static object PartOfDay(LocalDate day, string name, string language) => name switch
    {
        "iso" => LocalDatePattern.Iso.Format(day),
        "year" => day.Year,
        "month" => day.Month,
        "day" => day.Day,
        "weekday" => (int)day.DayOfWeek,
        _ => DateProse.Long(day, language),
    };
}
