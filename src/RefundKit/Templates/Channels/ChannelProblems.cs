namespace RefundKit.Templates.Channels;

/// <summary>The ids of what stands between a reply and its channel: RK3300–RK3399.</summary>
internal static class ChannelProblems
{
    /// <summary>The text is longer than the channel takes.</summary>
    public const string TooLong = "RK3300";

    /// <summary>The text is longer than is advised: it costs, or sources disagree about the limit.</summary>
    public const string LongerThanAdvised = "RK3301";

    /// <summary>A link that the channel refuses, or may refuse.</summary>
    public const string Link = "RK3302";

    /// <summary>An e-mail address on a channel that takes none.</summary>
    public const string EmailAddress = "RK3303";

    /// <summary>A telephone number on a channel that takes none.</summary>
    public const string PhoneNumber = "RK3304";

    /// <summary>HTML on a channel that does not show it.</summary>
    public const string Markup = "RK3305";

    /// <summary>The window has closed.</summary>
    public const string WindowClosed = "RK3306";

    /// <summary>Whether the window is open is not known.</summary>
    public const string WindowUnknown = "RK3307";

    /// <summary>The channel takes only an approved template now.</summary>
    public const string NeedsApproval = "RK3308";

    /// <summary>The channel cannot answer a customer.</summary>
    public const string CannotReply = "RK3309";

    /// <summary>The reply is not in the buyer's language.</summary>
    public const string NotBuyersLanguage = "RK3310";

    /// <summary>Too many attachments, or one that is too large.</summary>
    public const string Attachments = "RK3311";

    /// <summary>When the window closes; a note.</summary>
    public const string WindowCloses = "RK3312";

    /// <summary>The kind of message does not exist on the channel or carries no text.</summary>
    public const string MessageKind = "RK3313";

    /// <summary>A wording that no channel asks for.</summary>
    public const string UnknownWording = "RK3314";

    /// <summary>Words for a coupon on a channel that takes none.</summary>
    public const string Coupon = "RK3315";

    /// <summary>Words that ask for a review on a channel that takes no such request.</summary>
    public const string ReviewRequest = "RK3316";

    /// <summary>Two channels have the same id.</summary>
    public const string SameId = "RK3320";

    /// <summary>A fallback does not exist, or leads back to its own channel.</summary>
    public const string Fallback = "RK3321";
}
