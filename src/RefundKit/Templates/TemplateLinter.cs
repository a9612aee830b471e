using System.Collections.Immutable;
using RefundKit.Json;
using RefundKit.Policies;
using RefundKit.Problems;
using RefundKit.Templates.Channels;

namespace RefundKit.Templates;

/// <summary>
/// Finds what is wrong with reply templates before anybody gets one: what does not parse, names that no reply has, names
/// that may have no value and are printed all the same, names of the host's own that its policy does not declare, amounts and spans of time written by hand (dates are not looked for), and brackets that only look like
/// placeholders. Stateless and thread-safe; never throws for what a template contains.
/// </summary>
/// <remarks>
/// The path names the member of the policy file. Where the policy was read from a text, source and place are those of that
/// text, and the message begins with <c>template id/language(line,column)</c>; else the source is <c>id/language</c>
/// (<c>id/language/subject</c> for subjects) and the place that inside the template.
/// </remarks>
public static class TemplateLinter
{
    /// <summary>The problems of all templates of a policy, in their order; promises are those the policy makes to customers.</summary>
    /// <param name="policy">The policy.</param>
    public static ImmutableArray<Problem> Lint(RefundPolicy policy) => Lint(policy, TemplateLintOptions.Default);

    /// <summary>
    /// The problems of all templates of a policy, in their order; promises are those the policy makes to customers. For a
    /// channel, the texts it would get are compared with it; without one, each wording is compared with the channel it is
    /// named after.
    /// </summary>
    /// <param name="policy">The policy.</param>
    /// <param name="options">What the templates are for; without a policy of its own.</param>
    /// <exception cref="ArgumentException">The options name another policy, against which these templates are not checked.</exception>
    public static ImmutableArray<Problem> Lint(RefundPolicy policy, TemplateLintOptions options)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Policy is { } other && !ReferenceEquals(other, policy)) throw new ArgumentException("The templates of a policy are checked against that policy; leave TemplateLintOptions.Policy null.", nameof(options));
        var (promises, own) = (Promises(policy), OwnNames.Of(policy));
        var found = ImmutableArray.CreateBuilder<Problem>();
        foreach (var template in policy.Draft.Templates)
        {
            var step = ReplySteps.Of(template);
            foreach (var (language, text) in template.Variants)
            {
                var reply = CompiledReply.Of(template.Id, language, text);
                foreach (var part in reply.Parts) found.AddRange(TextCheck.Of(part, promises, own, step));
                found.AddRange(options.Channel is { } channel ? OnChannel(reply, channel, options) : Named(reply, options));
            }
        }

        return policy.Source is { } root ? [.. found.Select(problem => InFile(problem, root))] : found.ToImmutable();
    }

    private static List<string> Promises(RefundPolicy policy) => [.. policy.Terms.Promises.Select(promise => promise.Id)];

    private static IEnumerable<Problem> OnChannel(CompiledReply reply, ChannelProfile channel, TemplateLintOptions options)
    {
        var body = channel.Wordings.Select(wording => reply.Wordings.GetValueOrDefault(wording)).FirstOrDefault(text => text is not null) ?? reply.Body;
        var ofSubject = reply.Subject is { } subject && channel.HasSubject != false ? ChannelLint.Of(subject, channel, options.Circumstances, isSubject: true) : [];
        return ofSubject.Concat(ChannelLint.Of(body, channel, options.Circumstances));
    }

    // A wording of another name is for several channels, or for one that only the host knows.
    private static IEnumerable<Problem> Named(CompiledReply reply, TemplateLintOptions options)
    {
        foreach (var (wording, text) in reply.Wordings.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (options.Channels.All.Any(known => known.Wordings.Contains(wording, StringComparer.Ordinal)))
            {
                if (options.Channels.Find(wording) is not { } channel) continue;
                foreach (var problem in ChannelLint.Of(text, channel, options.Circumstances)) yield return problem;
            }
            else if (NameSuggestion.Sentence(wording, options.Channels.All.SelectMany(known => known.Wordings).Distinct(StringComparer.Ordinal)) is { } near)
            {
                yield return new Problem
                {
                    Id = ChannelProblems.UnknownWording,
                    Severity = ProblemSeverity.Warning,
                    Message = $"no channel asks for the wording \"{wording}\"",
                    Suggestion = near,
                    Source = text.Name,
                    Position = new TextPosition(1, 1),
                    Path = text.Path,
                };
            }
        }
    }

    // A text of several lines may be written as a list of them, each with a place of its own.
    private static Problem InFile(Problem problem, LocatedValue root)
    {
        if (problem is not { Path: { } path, Position: { } inside }) return problem;
        var text = path.Split('.').Aggregate(root, (place, step) => place[step] ?? place);
        return problem with
        {
            Source = root.Source.Name,
            Position = (text.Children.ElementAtOrDefault(inside.Line - 1) ?? text).Position,
            Message = $"template {problem.Source}({inside}): {problem.Message}",
        };
    }

    /// <summary>The problems of one text meant for a reply. Without a policy any promise may be named, and any name under <c>extra</c>.</summary>
    /// <param name="source">The template, Liquid with placeholders in brackets.</param>
    /// <param name="name">The name for problems, usually a file name; null for none.</param>
    /// <param name="options">What it is for; null for <see cref="TemplateLintOptions.Default"/>.</param>
    public static ImmutableArray<Problem> Lint(string source, string? name, TemplateLintOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        var text = ReplyText.Parse(source, name ?? "template", null);
        var policy = options?.Policy;
        var found = TextCheck.Of(text, policy is null ? null : Promises(policy), policy is null ? null : OwnNames.Of(policy), options?.Step);
        return options?.Channel is { } channel ? [.. found, .. ChannelLint.Of(text, channel, options.Circumstances)] : found;
    }
}
