namespace RefundKit.Decisions;

/// <summary>The reply to send now.</summary>
/// <param name="Template">The template's id.</param>
/// <param name="Language">The language chosen, as a BCP 47 tag.</param>
public sealed record ReplyChoice(string Template, string Language);
