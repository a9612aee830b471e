namespace RefundKit.Templates;

/// <summary>Writes a text in quotes of Liquid, which has no way to write both kinds of them in one, nor the end of a tag.</summary>
internal static class QuotedText
{
    /// <summary>The pieces of a text, each in quotes, that have one kind of quotes at most and in which no tag begins or ends; one for most texts.</summary>
    public static List<string> PiecesOf(string text)
    {
        var pieces = new List<string>();
        var start = 0;
        var quote = '\0';
        for (var i = 0; i < text.Length; i++)
        {
            var isOther = text[i] is '\'' or '"' && quote != '\0' && text[i] != quote;
            var isBrace = i > start && (text[i - 1], text[i]) is ('{', '{') or ('{', '%') or ('}', '}') or ('%', '}');
            if (isOther || isBrace)
            {
                pieces.Add(Quoted(text[start..i]));
                (start, quote) = (i, '\0');
            }

            if (text[i] is '\'' or '"') quote = text[i];
        }

        pieces.Add(Quoted(text[start..]));
        return pieces;
    }

    private static string Quoted(string piece) => piece.Contains('\'', StringComparison.Ordinal) ? $"\"{piece}\"" : $"'{piece}'";
}
