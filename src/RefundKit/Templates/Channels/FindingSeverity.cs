namespace RefundKit.Templates.Channels;

/// <summary>How much a <see cref="ChannelFinding"/> weighs.</summary>
public enum FindingSeverity
{
    /// <summary>Good to know, such as when a window closes.</summary>
    Note,

    /// <summary>Worth a look: the channel may refuse it, or it costs.</summary>
    Warning,

    /// <summary>The channel would refuse it.</summary>
    Error,
}
