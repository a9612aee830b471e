namespace RefundKit.Templates.Channels;

/// <summary>What a channel counts when it limits the length of a text.</summary>
public enum TextUnit
{
    /// <summary>UTF-16 code units: what .NET, Java and JavaScript call the length; most emoji are two.</summary>
    Utf16,

    /// <summary>Unicode code points; an emoji of one code point is one.</summary>
    CodePoints,

    /// <summary>Bytes of UTF-8: one for ASCII, two for most accented letters, three for Chinese and Japanese, four for emoji.</summary>
    Utf8Bytes,

    /// <summary>Parts of a text message, as <see cref="SmsText"/> counts them.</summary>
    SmsParts,
}
