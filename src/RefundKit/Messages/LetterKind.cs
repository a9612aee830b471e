namespace RefundKit.Messages;

/// <summary>What a UTF-16 code unit is to word search.</summary>
internal enum LetterKind : byte
{
    /// <summary>Ends words, and separates even characters of a joined script. Surrogates too: no word of ours needs one.</summary>
    Punctuation,

    /// <summary>Space, hyphen, apostrophe: ends a word of an alphabet, is looked over between characters of a joined script.</summary>
    Space,

    /// <summary>A letter or digit of a script that separates words.</summary>
    Alphabetic,

    /// <summary>A character of a script without reliable spaces between words: Han, kana, Hangul, Thai and its neighbours.</summary>
    Joined,

    /// <summary>Not there at all: zero-width and bidi marks, soft hyphens, combining marks where diacritics do not count.</summary>
    Skipped,

    /// <summary>Belongs to the character before it, so that the text must be composed first. Rare.</summary>
    Composing,
}
