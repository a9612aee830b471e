namespace RefundKit.Requests;

/// <summary>The phase of a decision that a fact comes from; a condition may read only what came before its own phase.</summary>
public enum FactPhase
{
    /// <summary>Known when the request arrives.</summary>
    Facts,

    /// <summary>What the message is about.</summary>
    Intent,

    /// <summary>Windows, exclusions and legal floors.</summary>
    Window,

    /// <summary>The quote.</summary>
    Quote,

    /// <summary>What the customer is given.</summary>
    Resolution,

    /// <summary>Safeguards and outcome rules.</summary>
    Outcome,

    /// <summary>The approval.</summary>
    Approval,
}
