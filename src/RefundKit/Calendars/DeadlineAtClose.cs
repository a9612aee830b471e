namespace RefundKit.Calendars;

/// <summary>Where a deadline falls that uses up a period of business time exactly. Helpdesks differ, so it is an option.</summary>
public enum DeadlineAtClose
{
    /// <summary>At the close of that period, as Chatwoot, Frappe and libredesk have it. The default.</summary>
    EndOfPeriod,

    /// <summary>At the next opening, as zendesk/biz and Zammad have it.</summary>
    NextOpening,
}
