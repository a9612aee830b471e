using RefundKit.Policies;
using RefundKit.Requests;

namespace RefundKit.Decisions;

/// <summary>A fact that is missing.</summary>
/// <param name="Fact">The fact's name.</param>
/// <param name="From">Who can supply it.</param>
public sealed record MissingFact(string Fact, FactSupplier From)
{
    /// <summary>
    /// The fact in plain words, to stand after "please tell us" or "missing": for a customer as a shop asks for it (your
    /// order number), for staff as an internal page would (the inspection of the goods).
    /// </summary>
    /// <param name="audience">Who reads it.</param>
    /// <param name="language">The reader's language, a BCP 47 tag; where it is not written, English stands in.</param>
    /// <param name="policy">The policy that declares the host's own facts; null for none.</param>
    public string Describe(Audience audience, string language, RefundPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(language);
        if (audience == Audience.Staff) return new ReasonWriter(policy, language).Need(Fact);

        // What a policy calls a fact of its own that the customer supplies was written to be asked for.
        var own = policy?.Draft.Facts.FirstOrDefault(fact => fact.Name == Fact && fact.From == FactSupplier.Customer)?.Description?.For(language);
        return own ?? NeedWords.Of(Fact).For(language)!;
    }
}
