using System.Collections.Immutable;
using RefundKit.Languages;
using RefundKit.Problems;
using RefundKit.Templates.Channels;

namespace RefundKit.Templates;

/// <summary>One reply with its values, before it is known on which channel it goes out. Immutable.</summary>
/// <param name="compiled">The texts.</param>
/// <param name="values">The values, in the language of the texts.</param>
/// <param name="ofModel">What is wrong with the values; with an error there is no reply.</param>
/// <param name="about">The template's id, language, version and hash.</param>
internal sealed class ReplyDraft(CompiledReply compiled, IReadOnlyDictionary<string, object?> values, ImmutableArray<Problem> ofModel, RenderedReply about)
{
    private readonly string _language = LanguageTag.Normalize(about.Language!);

    /// <summary>The reply as it is sent on a channel, with another channel's in its place where that one refuses it.</summary>
    public RenderedReply On(ReplyOptions options)
    {
        var reply = Written(options);
        if (options.Channel is not { } channel || !IsRefused(reply)) return reply;
        foreach (var other in options.Channels.After(channel))
        {
            // A kind of message is one of the channel it was named for, and so is a medium.
            var there = Written(options with { Channel = other, Medium = null, Circumstances = options.Circumstances with { MessageKind = null } });
            if (there.CanBeSent) return reply with { Fallback = there };
        }

        return reply;
    }

    private static bool IsRefused(RenderedReply reply) => reply.Findings.Any(finding => finding.Severity == FindingSeverity.Error);

    // The first wording that the channel carries, else the first: what is wrong with the best one is what its author wants to know.
    private RenderedReply Written(ReplyOptions options)
    {
        RenderedReply? first = null;
        foreach (var wording in options.Channel?.Wordings ?? [])
        {
            if (!compiled.Wordings.ContainsKey(wording)) continue;
            var reply = Written(wording, options);
            if (!IsRefused(reply)) return reply;
            first ??= reply;
        }

        return first ?? Written(null, options);
    }

    private RenderedReply Written(string? wording, ReplyOptions options)
    {
        var (ofSubject, ofBody) = (new ProblemList(), new ProblemList());
        var text = wording is null ? compiled.Body : compiled.Wordings[wording];
        var subject = options.Channel?.HasSubject == false ? null : compiled.Subject?.Render(values, _language, options.Missing, TextMedium.Header, ofSubject);
        var body = text.Render(values, _language, options.Missing, options.BodyMedium, ofBody);
        ImmutableArray<ChannelFinding> findings = [];
        if (body is not null && options.Channel?.Kind(options.Circumstances.MessageKind) is { } kind) body = kind.AsSent(body);
        if (body is not null && options.Channel is { } channel)
        {
            findings = ChannelCheck.Run(channel, body, options.BodyMedium, about.Language, options.Circumstances);
            ofBody.AddRange(findings.Select(finding => finding.AsProblem(text.Name, text.Path)).OfType<Problem>());
            if (subject is not null)
            {
                var inSubject = ChannelCheck.OfSubject(channel, subject, options.Circumstances);
                ofSubject.AddRange(inSubject.Select(finding => finding.AsProblem(compiled.Subject!.Name, compiled.Subject.Path)).OfType<Problem>());
                findings = findings.InsertRange(0, inSubject);
            }
        }

        var fails = ofSubject.HasErrors || ofBody.HasErrors || ofModel.Any(problem => problem.Severity == ProblemSeverity.Error);
        return about with
        {
            Channel = options.Channel?.Id,
            Wording = wording,
            Subject = fails ? null : subject,
            Body = fails ? null : body,
            Problems = [.. ofModel, .. ofSubject.ToImmutable(), .. ofBody.ToImmutable()],
            Findings = findings,
        };
    }
}
