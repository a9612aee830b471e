namespace RefundKit.Templates;

/// <summary>A placeholder of another house that is no Liquid, and the shapes that are no bracket either.</summary>
/// <param name="Dialect">The house that writes it.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Name">The name in it.</param>
/// <param name="Fallback">What it prints where there is no value; null where it says nothing.</param>
internal readonly record struct ForeignPlaceholder(ImportDialect Dialect, int End, string Name, string? Fallback)
{
    // No documented placeholder comes near.
    private const int Longest = 200;

    /// <summary><c>{%customer.firstName,fallback=there%}</c> of FreeScout; a tag of Liquid has no dot before its first blank.</summary>
    public static ForeignPlaceholder? InPercent(string text, int open)
    {
        if (Inside(text, open, "{%", "%}") is not { } inner) return null;
        var comma = inner.IndexOf(",fallback=", StringComparison.Ordinal);
        var name = comma < 0 ? inner : inner[..comma];
        if (!IsPath(name) || (!name.Contains('.', StringComparison.Ordinal) && name != "subject")) return null;
        return new ForeignPlaceholder(ImportDialects.Find(PlaceholderDialect.FreeScout), open + inner.Length + 4, name, comma < 0 ? null : inner[(comma + ",fallback=".Length)..]);
    }

    /// <summary>
    /// <c>#{ticket.id}</c>, <c>#{t(ticket.state.name)}</c> and <c>#{dt(ticket.created_at, "%A", "Europe/Berlin")}</c> of Zammad;
    /// <c>#{{ticket.id}}</c> is Zendesk's link.
    /// </summary>
    public static ForeignPlaceholder? InHashBrace(string text, int open)
    {
        if (Inside(text, open, "#{", "}") is not { } inner || inner.Contains('{', StringComparison.Ordinal)) return null;
        var name = inner.Trim();
        var bracket = name.IndexOf('(', StringComparison.Ordinal);
        var isFormatted = bracket > 0 && name[..bracket] is "t" or "dt";
        if (isFormatted) name = name[(bracket + 1)..].Split(',', ')')[0].Trim();
        else if (bracket > 0) name = name[..bracket];
        return IsPath(name) ? new ForeignPlaceholder(ImportDialects.Find(PlaceholderDialect.Zammad), open + inner.Length + 3, name, null) : null;
    }

    /// <summary><c>#order_number#</c> of eDesk, but neither the colour <c>#fff</c> nor the C#-like end of a word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="open">Where its first sign stands.</param>
    /// <param name="before">What was written before it; null at the beginning.</param>
    /// <param name="isAsked">Whether eDesk was asked for; else a single word between two signs is a hashtag unless eDesk has it.</param>
    public static ForeignPlaceholder? InHashes(string text, int open, char? before, bool isAsked)
    {
        if (before is { } last && (char.IsLetterOrDigit(last) || last is '#' or '&' or '/')) return null;
        if (Inside(text, open, "#", "#") is not { Length: > 0 } inner || !char.IsAsciiLetter(inner[0]) || !inner.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-')) return null;
        var dialect = ImportDialects.Find(PlaceholderDialect.EDesk);
        if (!isAsked && inner.AsSpan().IndexOfAny('_', '-') < 0 && ImportDialects.Find(dialect, inner) is null) return null;
        return new ForeignPlaceholder(dialect, open + inner.Length + 2, inner, null);
    }

    private static string? Inside(string text, int open, string before, string after)
    {
        if (string.CompareOrdinal(text, open, before, 0, before.Length) != 0) return null;
        var from = open + before.Length;
        var close = text.IndexOf(after, from, Math.Min(Longest, text.Length - from), StringComparison.Ordinal);
        if (close < 0) return null;
        var inner = text[from..close];
        return inner.AsSpan().IndexOfAny('\n', '\r') < 0 ? inner : null;
    }

    private static bool IsPath(string name) =>
        name.Length > 0 && char.IsAsciiLetter(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '.' or '-' or '[' or ']') && name[^1] != '.' && !name.Contains("..", StringComparison.Ordinal);
}
