using RefundKit.Liquid;

namespace RefundKit.Templates;

/// <summary>What becomes of a name that has no value. Asking about it with <c>if</c> or <c>default</c> is always allowed.</summary>
public enum WhenMissing
{
    /// <summary>There is no text; every missing name is a problem with its place. The only right choice for what is sent without a human.</summary>
    Strict,

    /// <summary>It prints nothing.</summary>
    Blank,

    /// <summary>It prints its name in brackets, as in <c>[customer.name]</c>, for a human to fill in.</summary>
    Marker,
}

/// <summary>The public words for what the Liquid room does.</summary>
internal static class LiquidWords
{
    public static MissingValues Of(WhenMissing missing) => missing switch
    {
        WhenMissing.Strict => MissingValues.Strict,
        WhenMissing.Blank => MissingValues.Blank,
        WhenMissing.Marker => MissingValues.Marker,
        _ => throw new ArgumentOutOfRangeException(nameof(missing)),
    };

    public static LiquidOutput Of(TextMedium medium) => medium switch
    {
        TextMedium.Plain => LiquidOutput.Text,
        TextMedium.Html => LiquidOutput.Html,
        TextMedium.Markdown => LiquidOutput.Markdown,
        TextMedium.Header => LiquidOutput.Header,
        _ => throw new ArgumentOutOfRangeException(nameof(medium)),
    };
}
