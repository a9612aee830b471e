namespace RefundKit.Law;

/// <summary>An item that a right leaves out.</summary>
/// <param name="Tag">The item tag that says so, one of <see cref="LegalItemTags"/>. Compared without regard to case, and <c>_</c> or a space is as good as a hyphen.</param>
/// <param name="Citation">Where the law says so, such as <c>Directive 2011/83/EU Art. 16(c)</c>.</param>
public sealed record LegalExclusion(string Tag, string Citation);
