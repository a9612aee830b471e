namespace RefundKit.Templates.Channels;

/// <summary>What a channel refuses in a text.</summary>
public enum ForbiddenContent
{
    /// <summary>E-mail addresses.</summary>
    EmailAddress,

    /// <summary>Telephone numbers.</summary>
    PhoneNumber,

    /// <summary>Tags of HTML.</summary>
    Html,

    /// <summary>Coupons and advertising. Declared for those who write; a text is not searched for them.</summary>
    Coupon,

    /// <summary>Asking for a review, or for one to be changed. Declared for those who write; a text is not searched for it.</summary>
    ReviewRequest,
}
