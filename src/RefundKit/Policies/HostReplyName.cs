using RefundKit.Languages;

namespace RefundKit.Policies;

/// <summary>
/// A name of the host's own that reply templates read under <c>extra</c>, declared so that they can be checked: <c>coupon</c>
/// is <c>{{ extra.coupon }}</c>. Where a policy declares any, a template that reads another is refused by the linter.
/// </summary>
public sealed record HostReplyName
{
    /// <summary>The name: letters, digits, hyphens and underscores, a letter first; not <c>size</c>, <c>first</c> or <c>last</c>, which Liquid reads otherwise.</summary>
    public required string Name { get; init; }

    /// <summary>What it holds. A value of another kind is a problem of the reply, which then has no text.</summary>
    public required ReplyNameType Type { get; init; }

    /// <summary>Whether every reply has it; otherwise a template that prints it needs a guard or a default.</summary>
    public bool IsAlways { get; init; }

    /// <summary>What it says, as those who write templates read it.</summary>
    public LocalizedText? Description { get; init; }

    /// <summary>Whether a text can be such a name.</summary>
    internal static bool IsName(string name) =>
        name.Length is > 0 and <= 64 && char.IsAsciiLetter(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-') && name is not ("size" or "first" or "last");
}
