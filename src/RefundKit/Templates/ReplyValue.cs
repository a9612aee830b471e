using System.Globalization;
using NodaTime;
using RefundKit.Policies;

namespace RefundKit.Templates;

/// <summary>
/// A value of a reply name of the host's own: a text, a number, an amount, a day or an address of the web, each of which
/// converts to it by itself, as in <c>extra.Add("coupon", "THANKS10")</c>. Immutable and thread-safe.
/// </summary>
public sealed record ReplyValue
{
    private ReplyValue(ReplyNameType type, object value) => (Type, Value) = (type, value);

    /// <summary>What it is.</summary>
    public ReplyNameType Type { get; }

    // As a model holds it: a text, a decimal number, money, or a day.
    internal object Value { get; }

    /// <summary>A text; one that is blank is no value.</summary>
    public static ReplyValue FromText(string text) => new(ReplyNameType.Text, text ?? throw new ArgumentNullException(nameof(text)));

    /// <summary>A number, printed with the digits it has.</summary>
    public static ReplyValue FromNumber(decimal number) => new(ReplyNameType.Number, number == decimal.Truncate(number) && number is >= long.MinValue and <= long.MaxValue ? (long)number : number);

    /// <summary>An amount, printed as the reader's language does.</summary>
    public static ReplyValue FromMoney(Money money) => new(ReplyNameType.Money, money);

    /// <summary>A day, printed as the reader's language does.</summary>
    public static ReplyValue FromDate(LocalDate day) => new(ReplyNameType.Date, day);

    /// <summary>An address of the web.</summary>
    /// <exception cref="ArgumentException">It is not an absolute http or https address.</exception>
    public static ReplyValue FromLink(Uri link)
    {
        ArgumentNullException.ThrowIfNull(link);
        return ReplyModel.IsWebAddress(link) ? new(ReplyNameType.Link, link.AbsoluteUri) : throw new ArgumentException("The address must be an absolute http or https address.", nameof(link));
    }

    /// <summary>A text as a value.</summary>
    public static implicit operator ReplyValue(string text) => FromText(text);

    /// <summary>A number as a value.</summary>
    public static implicit operator ReplyValue(decimal number) => FromNumber(number);

    /// <summary>A whole number as a value.</summary>
    public static implicit operator ReplyValue(int number) => FromNumber(number);

    /// <summary>An amount as a value.</summary>
    public static implicit operator ReplyValue(Money money) => FromMoney(money);

    /// <summary>A day as a value.</summary>
    public static implicit operator ReplyValue(LocalDate day) => FromDate(day);

    /// <summary>An address of the web as a value; see <see cref="FromLink"/>.</summary>
    public static implicit operator ReplyValue(Uri link) => FromLink(link);

    /// <summary>The value without regard to a language: amounts with their currency's code, days as in ISO 8601.</summary>
    public override string ToString() => Value is LocalDate day ? NodaTime.Text.LocalDatePattern.Iso.Format(day) : Convert.ToString(Value, CultureInfo.InvariantCulture)!;
}
