using System.Collections.Immutable;
using RefundKit.Policies;

namespace RefundKit.Templates;

/// <summary>A name that templates may read.</summary>
/// <param name="Path">The path; <c>[]</c> is an item of a list, <c>*</c> the id of a promise.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Presence">When it has a value.</param>
/// <param name="Description">What it says, in plain English.</param>
internal sealed record ReplyName(string Path, NameKind Kind, Presence Presence, string Description)
{
    /// <summary>The steps of a case at which a name that goes by its subject has a value.</summary>
    public ImmutableArray<ReplyStep> Steps { get; init; } = [];

    /// <summary>Whether a template for a step may print it without asking.</summary>
    /// <param name="step">The step; null for a template made for any, which is about whatever it prints.</param>
    public bool IsSureAt(ReplyStep? step) => Presence switch
    {
        Presence.Always => true,
        Presence.BySubject => step is not { } at || Steps.Contains(at),
        _ => false,
    };
}

/// <summary>What a name holds.</summary>
internal enum NameKind
{
    Text,

    /// <summary>An address of the web.</summary>
    Link,
    Number,
    Money,
    Date,

    /// <summary>A code with words for it in the reader's language.</summary>
    Words,
    List,
}

/// <summary>When a name has a value.</summary>
internal enum Presence
{
    /// <summary>In every reply.</summary>
    Always,

    /// <summary>
    /// In every reply that is about it: one on an order has its number, one on a refund its amount. Not to send a reply
    /// that lacks it is what its author wants, so no check remarks on it.
    /// </summary>
    BySubject,

    /// <summary>It may be missing where all else is fine.</summary>
    Sometimes,
}
