using System.Text.Json;
using NodaTime.Text;
using RefundKit.Calendars;
using RefundKit.Duties;
using RefundKit.Json;

namespace RefundKit.Cases.Events;

/// <summary>How a promise was counted, as its event keeps it: a word, numbers, days and times.</summary>
internal static class PromiseCountJson
{
    private static readonly LocalTimePattern Hour = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    public static void Write(Utf8JsonWriter json, DutyCount count, DutyStart from)
    {
        json.WriteStartObject("count");
        json.WriteString("after", count.After);
        json.WriteNumber("least", count.Least);
        json.WriteNumber("most", count.Most);
        json.WriteString("unit", EnumWords<DutyUnit>.Of(count.Unit));
        json.Text("cutOff", count.CutOff is { } cutOff ? Hour.Format(cutOff) : null);
        if (count.AtClose != DeadlineAtClose.EndOfPeriod) json.WriteString("atClose", EnumWords<DeadlineAtClose>.Of(count.AtClose));
        json.WriteString("from", LocalDatePattern.Iso.Format(from.Earliest));
        json.WriteString("fromLatest", LocalDatePattern.Iso.Format(from.Latest));
        json.Time("fromAt", from.EarliestAt);
        json.Time("fromLatestAt", from.LatestAt);
        json.WriteEndObject();
    }

    public static DutyCount Count(EventFields data)
    {
        var count = data.Inner("count");
        return new DutyCount
        {
            After = count.Text("after"),
            Least = count.Number("least"),
            Most = count.Number("most"),
            Unit = Word<DutyUnit>(count, "unit") ?? throw new FormatException("\"unit\" is missing."),
            CutOff = count.Find("cutOff") is { } cutOff ? Hour.Parse(cutOff).GetValueOrThrow() : null,
            AtClose = Word<DeadlineAtClose>(count, "atClose") ?? DeadlineAtClose.EndOfPeriod,
        };
    }

    public static DutyStart From(EventFields data)
    {
        var count = data.Inner("count");
        return new DutyStart(
            LocalDatePattern.Iso.Parse(count.Text("from")).GetValueOrThrow(), LocalDatePattern.Iso.Parse(count.Text("fromLatest")).GetValueOrThrow(),
            count.FindTime("fromAt"), count.FindTime("fromLatestAt"));
    }

    /// <summary>A word of an enumeration; null where it is left out.</summary>
    public static T? Word<T>(EventFields data, string name)
        where T : struct, Enum
    {
        if (data.Find(name) is not { } word) return null;
        return EnumWords<T>.Members.TryGetValue(word, out var value) ? value : throw new FormatException($"\"{word}\" is no \"{name}\".");
    }
}
