namespace RefundKit.Policies;

/// <summary>Where a case stands when a reply is sent, which decides what the reply can tell.</summary>
public enum ReplyStep
{
    /// <summary>The customer has written; nothing is decided. The acknowledgement.</summary>
    RequestReceived,

    /// <summary>Facts are missing that the customer can give.</summary>
    InformationNeeded,

    /// <summary>The customer may send the goods back.</summary>
    ReturnApproved,

    /// <summary>The label or the parcel's number has been made out.</summary>
    ReturnLabelSent,

    /// <summary>The parcel has arrived.</summary>
    GoodsReceived,

    /// <summary>What came back has been checked.</summary>
    InspectionResult,

    /// <summary>A part of the money is offered.</summary>
    PartialRefundOffered,

    /// <summary>The refund has its final approval, and the money has not been sent.</summary>
    RefundApproved,

    /// <summary>The money has been sent.</summary>
    RefundSent,

    /// <summary>What was promised will be later.</summary>
    RefundDelayed,

    /// <summary>The request is refused.</summary>
    RequestRefused,

    /// <summary>Store credit has been given.</summary>
    StoreCreditIssued,

    /// <summary>What is sent instead is on its way.</summary>
    ExchangeShipped,

    /// <summary>Somebody with more authority looks at it.</summary>
    RequestEscalated,

    /// <summary>The customer has taken the request back.</summary>
    RequestWithdrawn,

    /// <summary>The case is closed, and the customer is asked how it went.</summary>
    SatisfactionSurvey,
}
