namespace RefundKit.Decisions.Explanations;

/// <summary>One line of an explanation.</summary>
/// <param name="Text">The text, plain.</param>
/// <param name="Level">How deep it stands under the line before it that is less deep; 0 for a line of the section itself.</param>
public sealed record ExplanationLine(string Text, int Level = 0);
