using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using RefundKit.Calendars;
using RefundKit.Duties;
using RefundKit.Json;
using RefundKit.Languages;
using RefundKit.Problems;
using RefundKit.Requests;
using RefundKit.Rules;

namespace RefundKit.Policies;

/// <summary>What the readers of a policy's sections have in common: lists of parts, conditions, texts, percentages and amounts.</summary>
internal abstract class PolicyPartReader(PolicyOrigins origins)
{
    private const int MaxTextLength = 65_536;

    private static readonly Dictionary<string, DeadlineAtClose> Closes = RequestReader.Words<DeadlineAtClose>();
    private static readonly Dictionary<string, Duty> DutyWords = RequestReader.Words<Duty>();

    protected PolicyOrigins Origins { get; } = origins;

    protected ImmutableArray<T> All<T>(ObjectReader reader, string name, Func<ObjectReader, T> read)
        where T : class
    {
        var all = ImmutableArray.CreateBuilder<T>();
        foreach (var item in reader.List(name))
        {
            var inner = reader.Open(item);
            if (!inner.Exists) continue;
            all.Add(Origins.Remember(read(inner), item));
            inner.Finish();
        }

        return all.ToImmutable();
    }

    protected Condition? When(ObjectReader reader, string name, bool required = false)
    {
        var member = required ? reader.Require(name) : reader.Take(name);
        return member is null ? null : ConditionJson.Read(member, reader, Origins);
    }

    protected LocalizedText? Localized(ObjectReader reader, string name)
    {
        var member = reader.Take(name);
        switch (member?.Kind)
        {
            case null: return null;
            case LocatedKind.Text: return reader.TextOf(member, MaxTextLength) is { } text ? Origins.Remember(LocalizedText.Of("en", text), member) : null;
            case LocatedKind.Object:
                var variants = new List<KeyValuePair<string, string>>();
                foreach (var variant in member.Children)
                {
                    var written = LinesOf(reader, variant);
                    if (!LanguageTag.Understood.Contains(LanguageTag.Normalize(variant.Name!), StringComparer.Ordinal))
                        reader.Report(variant, "RK1202", $"\"{LocatedValue.Shorten(variant.Name!)}\" is no language of RefundKit", NameSuggestion.Sentence(variant.Name!, LanguageTag.Understood));
                    else if (written is not null) variants.Add(new(variant.Name!, written));
                }

                return Origins.Remember(new LocalizedText(variants.DistinctBy(variant => variant.Key)), member);
            default:
                reader.WrongType(member, "a text, or texts by language");
                return null;
        }
    }

    /// <summary>A long text may be written as a list of lines, which JSON cannot break otherwise.</summary>
    protected static string? LinesOf(ObjectReader reader, LocatedValue member)
    {
        if (member.Kind != LocatedKind.Array) return reader.TextOf(member, MaxTextLength);
        var length = 0L;
        var lines = new List<string>(member.Children.Count);
        foreach (var item in member.Children)
        {
            var line = reader.TextOf(item, MaxTextLength) ?? "";
            length += line.Length + 1;
            lines.Add(line);
        }

        if (length <= MaxTextLength + 1) return string.Join('\n', lines);
        reader.Report(member, "RK1010", $"the text has {length - 1} characters, and at most {MaxTextLength} are allowed");
        return null;
    }

    protected static int? Percent(ObjectReader reader, string name, int least, int most)
    {
        var member = reader.Take(name);
        if (member is null) return null;
        if (member.Kind == LocatedKind.Number)
        {
            reader.Report(member, "RK1013", $"the percentage {LocatedValue.Shorten(member.Text)} is a number", $"Write percentages as texts: \"{LocatedValue.Shorten(member.Text)}\".");
            return null;
        }

        if (member.Kind == LocatedKind.Text
            && decimal.TryParse(member.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent)
            && percent >= least && percent <= most && percent * 100 == decimal.Truncate(percent * 100))
        {
            return (int)(percent * 100);
        }

        reader.Report(member, "RK1013", $"{member.Described} is no percentage from {least} to {most} with at most two decimals, such as \"15\" or \"7.5\"");
        return null;
    }

    protected static AmountByCurrency? Amounts(ObjectReader reader, string name)
    {
        var amounts = reader.Object(name);
        if (!amounts.Exists) return null;
        var all = new List<Money>();
        foreach (var member in amounts.Value!.Children)
        {
            if (amounts.CurrencyOf(member.Name, member) is { } currency && amounts.AmountOf(member, currency) is { } money) all.Add(money);
        }

        if (amounts.Value.Children.Count == 0) reader.Report(amounts.Value, "RK1218", $"\"{name}\" names no amount", "Write for example {\"USD\": \"50.00\"}, or leave it out.");
        return new AmountByCurrency(all.DistinctBy(money => money.Currency));
    }

    /// <summary>A promise, of the terms or of the operations.</summary>
    protected PolicyPromise Promise(ObjectReader reader)
    {
        var within = reader.Object("within");
        if (!within.Exists && reader.Value is not null && reader.Value["within"] is null) reader.Missing("within");
        (int Least, int Most) span = (0, 0);
        var unit = PromiseUnit.Days;
        var counted = 0;
        foreach (var candidate in Enum.GetValues<PromiseUnit>())
        {
            if (within.Take(PolicyWriter.Word(candidate)) is not { } member) continue;
            counted++;
            unit = candidate;
            span = Span(within, member);
        }

        if (within.Exists && counted != 1) within.Report(within.Value!, "RK1204", "a promise is counted in one of businessDays, days, hours and businessHours");
        within.Finish();
        return new PolicyPromise
        {
            Id = reader.Name("id", required: true) ?? "",
            After = reader.Name("after", required: true) ?? "",
            Least = span.Least,
            Most = span.Most,
            Unit = unit,
            Calendar = reader.Name("calendar"),
            CutOff = CutOff(reader),
            AtClose = reader.Choice("atClose", Closes) ?? DeadlineAtClose.EndOfPeriod,
            Duty = reader.Choice("duty", DutyWords),
            Text = Localized(reader, "text"),
        };
    }

    private static LocalTime? CutOff(ObjectReader reader)
    {
        if (reader.Take("cutOff") is not { } member || reader.TextOf(member, 16) is not { } text) return null;
        if (PolicyWriter.HourPattern.Parse(text) is { Success: true } time) return time.Value;
        reader.Report(member, "RK1012", $"\"{LocatedValue.Shorten(text)}\" is no time of day", "Write it as in \"17:00\".");
        return null;
    }

    private static (int Least, int Most) Span(ObjectReader reader, LocatedValue member)
    {
        const int most = 10_000;
        if (member.Kind == LocatedKind.Number) return (0, reader.WholeOf(member, 0, most) ?? 0);
        if (member is { Kind: LocatedKind.Array, Children.Count: 2 }
            && reader.WholeOf(member.Children[0], 0, most) is { } low
            && reader.WholeOf(member.Children[1], 0, most) is { } high)
        {
            if (low <= high) return (low, high);
            reader.Report(member, "RK1011", $"the span from {low} to {high} ends before it starts", $"Write [{high}, {low}].");
            return (high, low);
        }

        if (member.Kind != LocatedKind.Array || member.Children.Count != 2) reader.WrongType(member, "a whole number or a span such as [5, 10]");
        return (0, 0);
    }

    protected static ImmutableArray<T>? Choices<T>(ObjectReader reader, string name, IReadOnlyDictionary<string, T> choices)
        where T : struct
    {
        var member = reader.Take(name);
        if (member is null) return null;
        var items = member.Kind == LocatedKind.Array ? member.Children : [member];
        return [.. items.Select(item => reader.ChoiceOf(item, choices)).Where(choice => choice is not null).Select(choice => choice!.Value).Distinct().Order()];
    }
}
