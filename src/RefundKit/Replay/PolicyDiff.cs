using System.Collections.Immutable;
using System.Text;
using NodaTime;
using RefundKit.Policies;

namespace RefundKit.Replay;

/// <summary>
/// What differs between two policies, as values and in words. It is empty exactly where the content hashes are equal: spelling
/// out a default, comments and the order of members are no difference. Immutable and thread-safe.
/// </summary>
public sealed class PolicyDiff
{
    private readonly RefundPolicy _before;
    private readonly RefundPolicy _after;

    private PolicyDiff(RefundPolicy before, RefundPolicy after, ImmutableArray<PolicyChange> changes) => (_before, _after, Changes) = (before, after, changes);

    /// <summary>The policy before.</summary>
    public PolicyReference Before => _before.Reference;

    /// <summary>The policy after.</summary>
    public PolicyReference After => _after.Reference;

    /// <summary>The differences, in the order in which the policy after writes its parts; what is gone comes behind what is there.</summary>
    public ImmutableArray<PolicyChange> Changes { get; }

    /// <summary>Whether the customer's terms differ: then orders are bound by those in force when they were placed.</summary>
    public bool TermsChanged => _before.TermsHash != _after.TermsHash;

    /// <summary>Whether it differs who approves what: then an approval given under the one does not fit the other.</summary>
    public bool ApprovalChanged => _before.ApprovalHash != _after.ApprovalHash;

    /// <summary>The first day from which orders are bound by the terms of the policy after; null where it names none.</summary>
    public LocalDate? InForceFrom => _after.Draft.From;

    /// <summary>Compares two policies.</summary>
    /// <param name="before">The policy in use, or was.</param>
    /// <param name="after">The policy to come.</param>
    public static PolicyDiff Of(RefundPolicy before, RefundPolicy after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new PolicyDiff(before, after, PolicyComparison.Between(before, after));
    }

    /// <summary>Every change as a sentence, in the order of <see cref="Changes"/>.</summary>
    /// <param name="language">The language, a BCP 47 tag; English stands in where a text is not written in it.</param>
    public ImmutableArray<string> Describe(string language)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(language);
        var words = new ChangeWords(_before, _after, language);
        return [.. Changes.Select(words.Say)];
    }

    /// <summary>What follows from the changes for orders and approvals, as sentences: whether the terms differ and whom they bind.</summary>
    /// <param name="language">The language, a BCP 47 tag.</param>
    public ImmutableArray<string> Consequences(string language)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(language);
        return [.. new ChangeWords(_before, _after, language).Consequences(this)];
    }

    /// <summary>The whole difference as a text: both versions, the sentences section by section, and what follows. Lines end with LF.</summary>
    /// <param name="language">The language, a BCP 47 tag; English stands in where a text is not written in it.</param>
    public string ToText(string language)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(language);
        var words = new ChangeWords(_before, _after, language);
        var text = new StringBuilder($"{_before} → {_after}\n");
        foreach (var section in Changes.GroupBy(change => change.Section).OrderBy(section => section.Key))
        {
            text.Append('\n').Append(words.Heading(section.Key)).Append('\n');
            foreach (var change in section) text.Append("- ").Append(words.Say(change)).Append('\n');
        }

        text.Append('\n');
        foreach (var sentence in words.Consequences(this)) text.Append(sentence).Append('\n');
        return text.ToString();
    }
}
