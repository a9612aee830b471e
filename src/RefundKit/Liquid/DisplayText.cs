namespace RefundKit.Liquid;

/// <summary>
/// A value of the model that prints as a text made for people and still has parts: money prints as <c>$ 50.00</c> and
/// has <c>amount</c> and <c>currency</c>. Immutable if its parts are.
/// </summary>
/// <param name="Text">What is printed, and what filters on texts work on.</param>
/// <param name="Parts">The members, of the types a model may hold.</param>
internal sealed record DisplayText(string Text, IReadOnlyDictionary<string, object?> Parts);
