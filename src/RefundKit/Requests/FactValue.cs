using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using NodaTime;
using NodaTime.Text;

namespace RefundKit.Requests;

/// <summary>
/// The value of a fact, or that it is not known. Unknown is not false: a condition over it is unknown. A small immutable
/// value; equality compares type and content.
/// </summary>
public readonly struct FactValue : IEquatable<FactValue>
{
    private const decimal NanosecondsPerDay = NodaConstants.NanosecondsPerDay;

    private static readonly LocalDate DayZero = new(1970, 1, 1);

    private readonly decimal _number;
    private readonly object? _content;
    private readonly FactType _type;
    private readonly Currency _currency;

    private FactValue(FactType type, decimal number = 0, object? content = null, Currency currency = default)
    {
        _type = type;
        _number = number;
        _content = content;
        _currency = currency;
        IsKnown = true;
    }

    /// <summary>The fact is not known.</summary>
    public static FactValue Unknown => default;

    /// <summary>Whether the fact is known.</summary>
    public bool IsKnown { get; }

    /// <summary>The type; meaningless where the fact is not known.</summary>
    public FactType Type => _type;

    /// <summary>A text.</summary>
    public static FactValue Of(string text) => new(FactType.Text, content: text ?? throw new ArgumentNullException(nameof(text)));

    /// <summary>A set of words.</summary>
    public static FactValue Of(ImmutableArray<string> words) => new(FactType.TextSet, content: words.IsDefault ? [] : ImmutableCollectionsMarshal.AsArray(words));

    /// <summary>A number.</summary>
    public static FactValue Of(decimal number) => new(FactType.Number, number);

    /// <summary>An amount of money.</summary>
    public static FactValue Of(Money money) => new(FactType.Money, money.MinorUnits, currency: money.Currency);

    /// <summary>True or false.</summary>
    public static FactValue Of(bool flag) => new(FactType.Boolean, flag ? 1 : 0);

    /// <summary>A day.</summary>
    public static FactValue Of(LocalDate day) => new(FactType.Date, ScalarOf(day));

    /// <summary>A span of time.</summary>
    public static FactValue Of(Duration span) => new(FactType.Duration, ScalarOf(span));

    /// <summary>What a person wrote; see <see cref="MessageContent"/>.</summary>
    public static FactValue Of(MessageContent message) => new(FactType.Message, content: message ?? throw new ArgumentNullException(nameof(message)));

    /// <summary>A text where there is one, else unknown.</summary>
    internal static FactValue OfNullable(string? text) => text is null ? Unknown : Of(text);

    /// <summary>A number, a day or a span of time from what orders it; see <see cref="Scalar"/>.</summary>
    internal static FactValue OfScalar(FactType type, decimal scalar) => new(type, scalar);

    internal static FactValue OfNullable(int? number) => number is { } known ? Of((decimal)known) : Unknown;

    internal static FactValue OfNullable(Money? money) => money is { } known ? Of(known) : Unknown;

    internal static FactValue OfNullable(bool? flag) => flag is { } known ? Of(known) : Unknown;

    internal static FactValue OfNullable(LocalDate? day) => day is { } known ? Of(known) : Unknown;

    internal string AsText => (string)_content!;

    internal ImmutableArray<string> AsWords => ImmutableCollectionsMarshal.AsImmutableArray((string[])_content!);

    /// <summary>What orders values of one type: the number, the minor units, the days since 1970, the nanoseconds; 1 for true.</summary>
    internal decimal Scalar => _number;

    internal Currency Currency => _currency;

    internal Money AsMoney => new((long)_number, _currency);

    internal bool AsFlag => _number != 0;

    internal LocalDate AsDay => DayZero.PlusDays((int)_number);

    internal Duration AsSpan
    {
        get
        {
            var days = decimal.Truncate(_number / NanosecondsPerDay);
            return Duration.FromDays((int)days) + Duration.FromNanoseconds((long)(_number - (days * NanosecondsPerDay)));
        }
    }

    internal MessageContent AsMessage => (MessageContent)_content!;

    /// <inheritdoc/>
    public bool Equals(FactValue other)
    {
        if (IsKnown != other.IsKnown || (IsKnown && _type != other._type)) return false;
        if (!IsKnown) return true;
        return _type switch
        {
            FactType.TextSet => AsWords.SequenceEqual(other.AsWords, StringComparer.Ordinal),
            FactType.Money => AsMoney == other.AsMoney,
            FactType.Text or FactType.Message => Equals(_content, other._content),
            _ => _number == other._number,
        };
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FactValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => IsKnown ? HashCode.Combine(_type, _number, _type == FactType.TextSet ? AsWords.Length : _content) : 0;

    /// <summary>Whether both values are equal.</summary>
    public static bool operator ==(FactValue left, FactValue right) => left.Equals(right);

    /// <summary>Whether the values differ.</summary>
    public static bool operator !=(FactValue left, FactValue right) => !left.Equals(right);

    /// <summary>The value as a trace shows it, the same under every culture; <c>unknown</c> where it is not known.</summary>
    public override string ToString()
    {
        if (!IsKnown) return "unknown";
        return _type switch
        {
            FactType.Text => AsText,
            FactType.TextSet => "[" + string.Join(", ", AsWords) + "]",
            FactType.Number => Canonical(_number),
            FactType.Money => AsMoney.ToString(),
            FactType.Boolean => AsFlag ? "true" : "false",
            FactType.Date => LocalDatePattern.Iso.Format(AsDay),
            FactType.Duration => SpanText(AsSpan),
            _ => AsMessage.ToString(),
        };
    }

    internal static decimal ScalarOf(LocalDate day) => Period.DaysBetween(DayZero, day.WithCalendar(CalendarSystem.Iso));

    internal static decimal ScalarOf(Duration span) => (span.Days * NanosecondsPerDay) + span.NanosecondOfDay;

    internal static string Canonical(decimal number) =>
        (number / 1.000000000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);

    internal static string SpanText(Duration span)
    {
        var minutes = span.TotalMinutes;
        if (minutes % (24 * 60) == 0) return Canonical((decimal)(minutes / (24 * 60))) + " days";
        return minutes % 60 == 0 ? Canonical((decimal)(minutes / 60)) + " hours" : Canonical((decimal)minutes) + " minutes";
    }
}
