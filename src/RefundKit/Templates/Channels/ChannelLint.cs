using RefundKit.Liquid.Parsing;
using RefundKit.Problems;

namespace RefundKit.Templates.Channels;

/// <summary>
/// What a channel would say of a template before anybody gets it. Links, addresses, telephone numbers and tags that the author wrote
/// are exact; a length is estimated, so that it is an error only where the author's text alone is too long.
/// </summary>
internal static class ChannelLint
{
    // Stands for a tag, which prints nothing of its own; a value is letters, so that a link or an address with one in it is found.
    private const char Nothing = '\u0001', Value = 'x';

    public static IEnumerable<Problem> Of(ReplyText text, ChannelProfile channel, ReplyCircumstances circumstances, bool isSubject = false)
    {
        var findings = new ChannelFindings(channel, circumstances);
        if (!isSubject)
        {
            findings.AboutMessage(null, TextMedium.Plain);
            if (findings.Kind is { } kind) Length(text, kind, findings);
        }

        Content(text, channel, findings);
        // When a reply is sent is known when it is sent.
        return findings.ToImmutable().Where(finding => finding.Id != ChannelProblems.WindowUnknown).Select(finding => finding.AsProblem(text.Name, text.Path)).OfType<Problem>();
    }

    private static void Length(ReplyText text, ChannelMessageKind kind, ChannelFindings findings)
    {
        if ((kind.Most ?? kind.Advised) is null) return;
        var written = LengthEstimate.Of(text);
        var estimate = new LengthEstimate(kind.AsSent(written.Least), kind.AsSent(written.Typical));
        var (least, typical) = (TextLength.Of(estimate.Least, kind.Unit), TextLength.Of(estimate.Typical, kind.Unit));
        if (kind.Most is { } most && least > most)
        {
            var alone = findings.TooLong(kind, estimate.Least, least, most);
            findings.Add(alone with { Message = "even without its values " + alone.Message });
        }
        else if (kind.Most is { } limit && typical > limit)
        {
            var estimated = findings.TooLong(kind, estimate.Typical, typical, limit);
            findings.Add(estimated with { Severity = FindingSeverity.Warning, Message = "estimated with values of typical length, " + estimated.Message });
        }
        else if (kind.Advised is { } advised && typical > advised)
        {
            var estimated = findings.LongerThanAdvised(kind, estimate.Typical, typical, advised);
            findings.Add(estimated with { Message = "estimated with values of typical length, " + estimated.Message });
        }
    }

    private static void Content(ReplyText text, ChannelProfile channel, ChannelFindings findings)
    {
        var liquid = text.Liquid;
        var left = ChannelFindings.MostInText;
        foreach (var (kind, start, length) in RefusableContent.In(AsWritten(liquid), channel.Forbidden))
        {
            if (findings.About(kind, liquid.Text.Substring(start, length), TextMedium.Plain) is not { } finding) continue;
            findings.Add(finding with { Position = text.Original(liquid.PositionOf(start)) });
            if (--left == 0) break;
        }

        if (channel.Links != ChannelLinks.None) return;
        foreach (var reference in text.Template?.References ?? [])
        {
            if (left == 0) break;
            if (!reference.Required || LengthEstimate.NameOf(reference) is not { Kind: NameKind.Link }) continue;
            findings.Add(findings.Finding(ChannelProblems.Link, FindingSeverity.Warning, $"\"{reference.Path}\" prints a link, and channel \"{channel.Id}\" takes none", "Say it in words, or send it on another channel.")
                with { Position = text.Original(reference.Position), Found = reference.Path });
            left--;
        }
    }

    private static string AsWritten(SourceText liquid)
    {
        var written = new char[liquid.Text.Length];
        Array.Fill(written, Nothing);
        foreach (var token in TemplateScanner.Scan(liquid, new ProblemList()))
        {
            if (token.Kind == TokenKind.Text)
            {
                liquid.Text.CopyTo(token.Start, written, token.Start, token.End - token.Start);
            }
            else if (token.Kind == TokenKind.Output)
            {
                var start = Math.Max(0, liquid.Text.LastIndexOf("{{", token.Start, StringComparison.Ordinal));
                var end = liquid.Text.IndexOf("}}", token.End, StringComparison.Ordinal);
                Array.Fill(written, Value, start, (end < 0 ? token.End : end + 2) - start);
            }
        }

        return new string(written);
    }
}
