using System.Collections.Immutable;
using NodaTime;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;

namespace RefundKit.Decisions;

/// <summary>Collects the reasons of a decision: those that decided first, each once, for the customer and for staff.</summary>
internal sealed class ReasonCollector(DecisionGrounds grounds)
{
    /// <summary>The argument of a refusal that carries a later last day, the law's, which the customer is told in the place of the terms' own.</summary>
    public const string LawsLastDay = "lawsLastDay";

    private readonly List<DecisionReason> _reasons = [];

    public ImmutableArray<DecisionReason> Collect()
    {
        var outcome = grounds.Outcome;
        foreach (var proposal in grounds.Proposals.OrderByDescending(proposal => proposal.Outcome == outcome))
        {
            if (proposal.Reason is null || (outcome == Outcome.Deny && proposal.Outcome == Outcome.NeedsInformation)) continue;
            Explain(proposal, decides: proposal.Outcome == outcome);
        }

        if (outcome != Outcome.Deny)
        {
            foreach (var refusal in grounds.Terms.RefusedLines) Explain(refusal, decides: outcome == Outcome.ApprovePartially);
        }

        if (outcome == Outcome.None) Staff(grounds.IsRefundMatter ? "no-refund-asked" : "no-refund-matter");
        CollectLaw(outcome);

        if (grounds is { Approval: { } approval, Quote: { } quote })
        {
            Staff(
                approval.Required ? "approval-required" : "approval-spared",
                new ReasonArgument("amount", FactValue.Of(quote.Given)),
                new ReasonArgument("role", FactValue.Of(approval.Role)));
        }

        if (grounds.Quote?.Due is { } due)
        {
            Staff("exchange-due", new ReasonArgument("due", FactValue.Of(due)));
            if (outcome is Outcome.Approve or Outcome.ApprovePartially) Customer("exchange-due", new ReasonArgument("due", FactValue.Of(due)));
        }

        if (grounds.Resolution is { Kind: ResolutionKind.KeepIt } && outcome is Outcome.Approve or Outcome.ApprovePartially) Customer("keep-it");
        if (grounds.Resolution is { Kind: ResolutionKind.Donate } && outcome is Outcome.Approve or Outcome.ApprovePartially) Customer("donate-it");
        if (grounds.Policy.Parts.Favoured is { } favoured) Staff("terms-favoured", new ReasonArgument("version", FactValue.Of(favoured.Version)));
        return [.. _reasons];
    }

    private void CollectLaw(Outcome outcome)
    {
        var terms = grounds.Terms;
        var isGranted = outcome is not (Outcome.None or Outcome.Deny);
        if (terms.LawNote is { Statute: { } over, LastDay: { } lastDay } ended)
        {
            var arguments = new[] { Statute(over), new ReasonArgument("lastDay", FactValue.Of(lastDay)) };
            if (!isGranted && terms.Window is { IsOpen: false } told && told.LastDay == lastDay) Customer("legal-window-over", arguments);
            Staff(ended.Code, arguments);
        }
        else if (terms.LawNote is { Statute: { } statute } note) Staff(note.Code, Statute(statute));
        else if (terms.LawNote is { } plain) Staff(plain.Code);

        // While a human has still to look, nobody is told that the law gives them what they ask for.
        if (terms.Citations.Count > 0 && outcome != Outcome.NeedsReview) Customer("legal-floor", Statute(string.Join("; ", terms.Citations.Distinct(StringComparer.Ordinal))));
        if (isGranted && terms.Held is { StruckBy: { } struck }) Staff("law-no-fee", Statute(struck.Citation));
        if (isGranted && terms.Held is { DeductedUnder: { } used })
        {
            if (outcome != Outcome.NeedsReview) Customer("value-loss", Statute(used.Citation));
            Staff("law-value-loss", Statute(used.Citation));
        }

        if (isGranted && terms.Held is { Withdrawal: { AcknowledgedOnDurableMedium: true } floor }) Staff("law-acknowledge", Statute(floor.Citation));
        var isOfLaw = terms.Citations.Count > 0 || terms.LawNote is not null || (isGranted && terms.Held?.Refund is not null);
        if (isOfLaw || grounds.Proposals.Any(proposal => proposal.Source.StartsWith("law:", StringComparison.Ordinal))) Staff("legal-notice");
    }

    private static ReasonArgument Statute(string citation) => new("statute", FactValue.Of(citation));

    public static DecisionReason Make(DecisionGrounds grounds, Audience audience, string code, params ReadOnlySpan<ReasonArgument> arguments)
    {
        var sorted = arguments.ToArray();
        Array.Sort(sorted, static (a, b) => string.CompareOrdinal(a.Name, b.Name));
        return new DecisionReason
        {
            Code = code,
            Audience = audience,
            Language = audience == Audience.Customer ? grounds.CustomerLanguage : grounds.StaffLanguage,
            Arguments = ImmutableArray.Create(sorted),
            Policy = grounds.Policy,
        };
    }

    // What a customer is told of a proposal. Rules, safeguards and limits are the house's own business.
    private static string CustomerCode(Proposal proposal) => proposal.Outcome switch
    {
        Outcome.Approve => "within-terms",
        Outcome.ApprovePartially => "partly-within-terms",
        Outcome.NeedsReview => "under-review",
        Outcome.NeedsInformation when proposal.Needs.Any(need => need.From == FactSupplier.Customer) => "customer-information-missing",
        Outcome.NeedsInformation when proposal.Needs.Any(need => need.From == FactSupplier.Warehouse) => "awaiting-goods",
        Outcome.NeedsInformation => "under-review",
        _ when proposal.Reason is "window-closed" or "excluded" or "no-returns" or "already-refunded" => proposal.Reason,
        _ => "refused",
    };

    /// <summary>The reasons of a proposal: one the customer may read where it decides, and one for staff with its source.</summary>
    private void Explain(Proposal proposal, bool decides)
    {
        var arguments = ArgumentsOf(proposal, Audience.Staff);
        var told = ArgumentsOf(proposal, Audience.Customer);
        if (decides && proposal.Because?.For(grounds.CustomerLanguage) is not null)
            Say(Make(grounds, Audience.Customer, proposal.Reason!, told) with { Own = proposal.Because, InPlace = CustomerCode(proposal) });
        else if (decides && proposal.Reason != "within-law") // which statute it is, is said for all of them together
            Customer(CustomerCode(proposal), told);
        var source = new ReasonArgument("source", FactValue.Of(proposal.Source));
        if (proposal.Reason == "information-missing")
            Staff("information-missing", new ReasonArgument("facts", FactValue.Of([.. proposal.Needs.Select(need => need.Fact)])), source);
        else
            Staff(proposal.Reason!, [.. arguments, source]);
    }

    private static ReasonArgument[] ArgumentsOf(Proposal proposal, Audience audience)
    {
        if (proposal.Arguments.IsDefaultOrEmpty) return [];
        var later = audience == Audience.Customer ? proposal.Arguments.FirstOrDefault(pair => pair.Name == LawsLastDay).Value : null;
        return [.. proposal.Arguments.Where(pair => pair.Name != LawsLastDay).Select(pair => new ReasonArgument(pair.Name, ValueOf(pair.Name == "lastDay" ? later ?? pair.Value : pair.Value)))];
    }

    private static FactValue ValueOf(object value) => value switch
    {
        LocalDate day => FactValue.Of(day),
        Money money => FactValue.Of(money),
        _ => FactValue.Of(value.ToString()!),
    };

    private void Customer(string code, params ReadOnlySpan<ReasonArgument> arguments) => Say(Make(grounds, Audience.Customer, code, arguments));

    private void Staff(string code, params ReadOnlySpan<ReasonArgument> arguments) => Say(Make(grounds, Audience.Staff, code, arguments));

    private void Say(DecisionReason reason)
    {
        foreach (var said in _reasons)
        {
            if (said.Code == reason.Code && said.Audience == reason.Audience && said.Arguments.AsSpan().SequenceEqual(reason.Arguments.AsSpan())) return;
        }

        _reasons.Add(reason);
    }
}
