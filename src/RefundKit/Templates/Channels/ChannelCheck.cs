using System.Collections.Immutable;
using RefundKit.Problems;

namespace RefundKit.Templates.Channels;

/// <summary>
/// Compares a finished text with what a channel can carry. What the channel would refuse is an error, what it may refuse or
/// what costs is a warning, when a window closes is a note. A function of its arguments: stateless and thread-safe, and it
/// never throws for what a text contains.
/// </summary>
public static class ChannelCheck
{
    /// <summary>Everything about a text and its channel: first what is about the message, then what is in the text, by place.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="text">The body as it would be sent.</param>
    /// <param name="medium">What it is written in.</param>
    /// <param name="language">Its language, a BCP 47 tag; null where that is not known.</param>
    /// <param name="circumstances">When, by whom and with what it is sent; null for <see cref="ReplyCircumstances.Unknown"/>.</param>
    public static ImmutableArray<ChannelFinding> Run(ChannelProfile channel, string text, TextMedium medium, string? language, ReplyCircumstances? circumstances)
    {
        ArgumentNullException.ThrowIfNull(channel);
        ArgumentNullException.ThrowIfNull(text);
        var findings = new ChannelFindings(channel, circumstances ?? ReplyCircumstances.Unknown);
        findings.AboutMessage(language, medium);
        findings.Length(text);
        findings.Content(text, medium, offset => TextPosition.Of(text, offset));
        return findings.ToImmutable();
    }

    /// <summary>What a subject holds that the channel does not take.</summary>
    internal static ImmutableArray<ChannelFinding> OfSubject(ChannelProfile channel, string subject, ReplyCircumstances circumstances)
    {
        var findings = new ChannelFindings(channel, circumstances);
        findings.Content(subject, TextMedium.Plain, offset => TextPosition.Of(subject, offset));
        return findings.ToImmutable();
    }
}
