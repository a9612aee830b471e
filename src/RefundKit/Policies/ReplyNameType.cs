namespace RefundKit.Policies;

/// <summary>What a reply name of the host's own holds.</summary>
public enum ReplyNameType
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>An amount of money, printed with its currency as the reader's language does.</summary>
    Money,

    /// <summary>A day, printed as the reader's language does.</summary>
    Date,

    /// <summary>An absolute http or https address.</summary>
    Link,
}
