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

    /// <summary>Coupons and advertising. A text is searched for the usual words for a coupon; other advertising is for its author to leave out.</summary>
    Coupon,

    /// <summary>Asking for a review, or for one to be changed. A text is searched for the usual words of it.</summary>
    ReviewRequest,
}
