namespace RefundKit.Messages;

/// <summary>How many letters of which script a text has: what tells Korean, Japanese and Chinese apart before any word is read.</summary>
internal sealed class ScriptCount
{
    public int Latin { get; private set; }

    public int Hangul { get; private set; }

    public int Kana { get; private set; }

    public int Han { get; private set; }

    /// <summary>Characters that only traditional writing has.</summary>
    public int Traditional { get; private set; }

    /// <summary>Characters that only simplified writing has.</summary>
    public int Simplified { get; private set; }

    public void Count(char folded, char original, LetterKind kind)
    {
        if (kind == LetterKind.Alphabetic)
        {
            Latin++;
        }
        else if (kind == LetterKind.Joined)
        {
            if (folded is >= '\uAC00' and <= '\uD7A3') Hangul++;
            else if (folded is >= '\u3041' and <= '\u30FF') Kana++;
            else Han++;
            if (folded != original) Traditional++;
            else if (FoldingTables.SimplifiedOnly.Contains(original)) Simplified++;
        }
    }
}
