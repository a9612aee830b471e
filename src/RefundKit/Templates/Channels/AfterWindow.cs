namespace RefundKit.Templates.Channels;

/// <summary>What a channel takes once its window has closed.</summary>
public enum AfterWindow
{
    /// <summary>Nothing.</summary>
    Closed,

    /// <summary>Only kinds of message that are <see cref="ChannelMessageKind.Approved"/> beforehand.</summary>
    ApprovedTemplateOnly,
}
