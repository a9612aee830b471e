namespace RefundKit.Messages;

/// <summary>Parts that stand for something when they follow each other in a clause.</summary>
/// <param name="Set">What the phrase stands for: a <see cref="PhraseSet"/> or a topic.</param>
/// <param name="Parts">The parts, in order.</param>
internal sealed record Phrase(int Set, PhrasePart[] Parts)
{
    /// <summary>Whether a part stands for a whole section, so that the phrase can only be found once those are.</summary>
    public bool Refers => Array.Exists(Parts, part => part.Set >= 0);

    /// <summary>Whether other phrases may refer to what this one stands for: so it is for the four matters.</summary>
    public bool IsReferredTo => IsMatter(Set);

    /// <summary>Whether a section is one of the four matters.</summary>
    public static bool IsMatter(int set) => set <= (int)PhraseSet.Cancel;
}

/// <summary>One part of a <see cref="Phrase"/>.</summary>
/// <param name="Word">The index of the word, or -1.</param>
/// <param name="Set">The section, or -1.</param>
/// <param name="Near">Whether the part before must stand close.</param>
internal readonly record struct PhrasePart(int Word, int Set, bool Near);
