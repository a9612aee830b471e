using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using RefundKit.Problems;

namespace RefundKit.Json;

/// <summary>
/// Takes the members of one JSON object one by one, reports what is missing or of the wrong type, and at the end what
/// nobody asked for, with the nearest name that somebody did. Every method returns a usable value after a problem, so
/// that one pass finds all of them.
/// </summary>
internal sealed class ObjectReader
{
    private const int MaxNames = 10_000;
    private readonly LocatedValue? _value;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public ObjectReader(LocatedValue? value, ProblemList problems, ProblemSeverity unknownMembers)
    {
        Problems = problems;
        UnknownMembers = unknownMembers;
        if (value is null) return;
        if (value.Kind == LocatedKind.Object) _value = value;
        else WrongType(value, "an object");
    }

    public ProblemList Problems { get; }

    public ProblemSeverity UnknownMembers { get; }

    /// <summary>The object read; null where it was missing or no object.</summary>
    public LocatedValue? Value => _value;

    public bool Exists => _value is not null;

    /// <summary>The member as it stands, asked for; null where it is missing or JSON's null.</summary>
    public LocatedValue? Take(string name)
    {
        _asked.Add(name);
        return _value?[name];
    }

    /// <summary>The member, which must be there.</summary>
    public LocatedValue? Require(string name)
    {
        var member = Take(name);
        if (member is null && _value is not null) Missing(name);
        return member;
    }

    public ObjectReader Object(string name) => new(Take(name), Problems, UnknownMembers);

    public ObjectReader Open(LocatedValue value) => new(value, Problems, UnknownMembers);

    public IReadOnlyList<LocatedValue> List(string name)
    {
        var member = Take(name);
        if (member is null) return [];
        if (member.Kind == LocatedKind.Array) return member.Children;
        WrongType(member, "a list");
        return [];
    }

    public string? Text(string name, bool required = false, int maxLength = 1_000)
    {
        var member = required ? Require(name) : Take(name);
        return member is null ? null : TextOf(member, maxLength);
    }

    public string? TextOf(LocatedValue member, int maxLength = 1_000)
    {
        if (member.Kind != LocatedKind.Text)
        {
            WrongType(member, "a text");
            return null;
        }

        if (member.Text.Length > maxLength)
        {
            Report(member, "RK1010", $"the text has {member.Text.Length} characters, and at most {maxLength} are allowed");
            return null;
        }

        return member.Text;
    }

    /// <summary>A text that names something: not empty, no control characters.</summary>
    public string? Name(string name, bool required = false)
    {
        var text = Text(name, required, 256);
        if (text is null) return null;
        if (NamesNothing(text))
        {
            Report(_value![name]!, "RK1010", $"\"{name}\" must name something: it may be neither empty nor hold control characters");
            return null;
        }

        return text;
    }

    /// <summary>Texts that name something: none of them empty, without control characters.</summary>
    public ImmutableArray<string> Named(string name)
    {
        var names = Names(name);
        if (!names.Any(NamesNothing)) return names;
        var member = _value![name]!;
        foreach (var item in member.Kind == LocatedKind.Array ? member.Children : [member])
        {
            if (item.Kind == LocatedKind.Text && NamesNothing(item.Text)) Report(item, "RK1010", $"\"{name}\" must name something: it may be neither empty nor hold control characters");
        }

        return names.RemoveAll(NamesNothing);
    }

    public ImmutableArray<string> Names(string name)
    {
        var member = Take(name);
        if (member is null) return [];
        if (member.Kind == LocatedKind.Text) return [member.Text];
        if (member.Kind != LocatedKind.Array)
        {
            WrongType(member, "a list of texts");
            return [];
        }

        if (member.Children.Count > MaxNames)
        {
            Report(member, "RK1010", $"\"{name}\" has {member.Children.Count} entries, and at most {MaxNames} are read");
            return [];
        }

        var names = ImmutableArray.CreateBuilder<string>(member.Children.Count);
        foreach (var item in member.Children)
        {
            if (TextOf(item, 256) is { } text) names.Add(text);
        }

        return names.ToImmutable();
    }

    private static bool NamesNothing(string text) => text.AsSpan().Trim().IsEmpty || text.Any(char.IsControl);

    public bool? Flag(string name)
    {
        var member = Take(name);
        switch (member?.Kind)
        {
            case null: return null;
            case LocatedKind.True: return true;
            case LocatedKind.False: return false;
            default:
                WrongType(member, "true or false");
                return null;
        }
    }

    public int? Whole(string name, int least, int most, bool required = false)
    {
        var member = required ? Require(name) : Take(name);
        return member is null ? null : WholeOf(member, least, most);
    }

    public int? WholeOf(LocatedValue member, int least, int most)
    {
        if (member.Kind != LocatedKind.Number)
        {
            WrongType(member, "a whole number");
            return null;
        }

        if (int.TryParse(member.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        var upTo = most == int.MaxValue ? $"a whole number from {least}" : $"a whole number from {least} to {most}";
        Report(member, "RK1011", $"{member.Described} is not {upTo}, both included");
        return null;
    }

    /// <summary>One of a closed set of words.</summary>
    public T? Choice<T>(string name, IReadOnlyDictionary<string, T> choices, bool required = false)
        where T : struct
    {
        var member = required ? Require(name) : Take(name);
        return member is null ? null : ChoiceOf(member, choices);
    }

    public T? ChoiceOf<T>(LocatedValue member, IReadOnlyDictionary<string, T> choices)
        where T : struct
    {
        if (member.Kind == LocatedKind.Text && choices.TryGetValue(member.Text, out var choice)) return choice;
        if (member.Kind != LocatedKind.Text) WrongType(member, "one of " + string.Join(", ", choices.Keys));
        else
        {
            Report(
                member,
                "RK1009",
                $"\"{LocatedValue.Shorten(member.Text)}\" is none of {string.Join(", ", choices.Keys)}",
                NameSuggestion.Sentence(member.Text, choices.Keys));
        }

        return null;
    }

    /// <summary>An instant, ISO 8601 with an offset or Z.</summary>
    public Instant? Time(string name, bool required = false)
    {
        var member = required ? Require(name) : Take(name);
        return member is null ? null : TimeOf(member);
    }

    public Instant? TimeOf(LocatedValue member)
    {
        if (member.Kind != LocatedKind.Text)
        {
            WrongType(member, "a time such as \"2026-11-22T09:30:00Z\"");
            return null;
        }

        if (Timestamps.TryParse(member.Text, out var instant)) return instant;
        var hint = LocalDateTimePattern.ExtendedIso.Parse(member.Text).Success || LocalDatePattern.Iso.Parse(member.Text).Success
            ? "Add the offset, such as Z or +08:00."
            : OffsetDateTimePattern.ExtendedIso.Parse(member.Text).Success ? "Times of the years 1 to 9799 are read." : null;
        Report(member, "RK1012", $"\"{LocatedValue.Shorten(member.Text)}\" is no time in ISO 8601 with an offset, such as 2026-11-22T09:30:00Z", hint);
        return null;
    }

    /// <summary>A day, <c>2026-11-22</c>.</summary>
    public LocalDate? Day(string name, bool required = false)
    {
        var member = required ? Require(name) : Take(name);
        if (member is null) return null;
        if (member.Kind == LocatedKind.Text && LocalDatePattern.Iso.Parse(member.Text) is { Success: true } parsed) return parsed.Value;
        Report(member, "RK1012", $"{member.Described} is no day such as \"2026-11-22\"");
        return null;
    }

    /// <summary>An amount written as a text of decimal digits, not negative.</summary>
    public Money? Amount(string name, Currency? currency, bool required = false)
    {
        var member = required ? Require(name) : Take(name);
        return member is null ? null : AmountOf(member, currency);
    }

    /// <summary>The amount of a text; each way in which it is none has a problem of its own.</summary>
    public Money? AmountOf(LocatedValue member, Currency? currency, string ifNegative = "RK5008")
    {
        if (member.Kind == LocatedKind.Number)
        {
            var plain = member.Text.All(c => char.IsAsciiDigit(c) || c == '.') ? member.Text : "49.90";
            Report(member, "RK1013", $"the amount {LocatedValue.Shorten(member.Text)} is a number", $"Write amounts as texts, such as \"{LocatedValue.Shorten(plain)}\".");
            return null;
        }

        if (member.Kind != LocatedKind.Text)
        {
            WrongType(member, "an amount such as \"49.90\"");
            return null;
        }

        if (currency is not { } known) return null;
        if (Money.TryParse(member.Text, known, out var money, out var error))
        {
            if (money.MinorUnits >= 0) return money;
            Report(member, ifNegative, $"the amount \"{LocatedValue.Shorten(member.Text)}\" is negative");
            return null;
        }

        var shown = LocatedValue.Shorten(member.Text);
        var (id, sentence) = error switch
        {
            AmountError.TooPrecise when known.MinorUnits == 0 => ("RK5015", $"the amount \"{shown}\" has decimals, and {known.Code} has none"),
            AmountError.TooPrecise => ("RK5015", $"the amount \"{shown}\" has more than the {known.MinorUnits} decimals of {known.Code}"),
            AmountError.TooLarge => ("RK5011", $"the amount \"{shown}\" is too large"),
            _ => ("RK1013", $"\"{shown}\" is no amount: write digits and at most one point, such as \"1234.50\""),
        };
        Report(member, id, sentence);
        return null;
    }

    /// <summary><c>{"amount":"30.00","currency":"USD"}</c>.</summary>
    public Money? AmountWithCurrency(string name, string ifNegative = "RK5008")
    {
        var inner = Object(name);
        if (!inner.Exists) return null;
        var currency = inner.Currency("currency", required: true);
        var money = inner.Require("amount") is { } member ? inner.AmountOf(member, currency, ifNegative) : null;
        inner.Finish();
        return money;
    }

    public Currency? Currency(string name, bool required = false)
    {
        var member = required ? Require(name) : Take(name);
        return member is null ? null : CurrencyOf(member.Kind == LocatedKind.Text ? member.Text : null, member);
    }

    /// <summary>The currency of a code found at a place.</summary>
    public Currency? CurrencyOf(string? code, LocatedValue place)
    {
        if (code is null)
        {
            WrongType(place, "a currency such as \"USD\"");
            return null;
        }

        if (RefundKit.Currency.TryParse(code, out var currency)) return currency;
        Report(place, "RK1014", $"\"{LocatedValue.Shorten(code)}\" is no currency of ISO 4217", NameSuggestion.Sentence(code, Iso4217.Codes));
        return null;
    }

    /// <summary>Reports the members that nobody asked for; <c>$schema</c> and <c>extensions</c> never are.</summary>
    public void Finish()
    {
        if (_value is null) return;
        foreach (var member in _value.Children)
        {
            if (_asked.Contains(member.Name!) || member.Name is "$schema" or "extensions") continue;
            Problems.Add(new Problem
            {
                Id = "RK1006",
                Severity = UnknownMembers,
                Message = $"\"{LocatedValue.Shorten(member.Name!)}\" is no member of {Described(_value)}",
                Suggestion = NameSuggestion.Sentence(member.Name!, _asked),
                Source = _value.Source.Name,
                Position = member.NamePosition,
                Path = member.Path,
            });
        }
    }

    public void Missing(string name) =>
        Report(_value!, "RK1008", $"{Described(_value!)} has no \"{name}\"");

    public void WrongType(LocatedValue value, string wanted) =>
        Report(value, "RK1005", value.Name is null ? $"{value.Described} stands where {wanted} belongs" : $"\"{value.Name}\" is {value.Described}, and must be {wanted}");

    public void Report(LocatedValue value, string id, string message, string? suggestion = null, ProblemSeverity severity = ProblemSeverity.Error) =>
        Problems.Add(value.Problem(id, message, suggestion, severity));

    private static string Described(LocatedValue value) => value.Path.Length == 0 ? "the document" : $"\"{value.Path}\"";
}
