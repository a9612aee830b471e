namespace RefundKit.Templates.Channels;

/// <summary>How a text message is written over the air.</summary>
public enum SmsEncoding
{
    /// <summary>The 7-bit default alphabet with its extension table, 3GPP TS 23.038: 160 septets alone, 153 in each of several parts.</summary>
    Gsm7,

    /// <summary>UTF-16: 70 units alone, 67 in each of several parts.</summary>
    Ucs2,
}
