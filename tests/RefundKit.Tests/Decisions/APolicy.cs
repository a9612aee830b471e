using System.Collections.Immutable;
using RefundKit.Decisions;
using RefundKit.Policies;
using RefundKit.Rules;

namespace RefundKit.Tests.Decisions;

/// <summary>A policy of one return window of 30 days and nothing else. Each test adds only what it is about.</summary>
internal sealed class APolicy
{
    private PolicyDraft _draft = new()
    {
        Id = "test", Version = "1", Currency = Currency.Of("USD"), TimeZone = "America/New_York", Calendar = "US",
        Terms = new PolicyTerms { Windows = [new ReturnWindow { Id = "standard", Days = 30 }] },
    };

    public static APolicy OfThirtyDays() => new();

    public RefundPolicy Policy => _draft.Build();

    public PolicyDraft Draft => _draft;

    public APolicy With(Func<PolicyDraft, PolicyDraft> change)
    {
        _draft = change(_draft);
        return this;
    }

    public APolicy Terms(Func<PolicyTerms, PolicyTerms> change) => With(draft => draft with { Terms = change(draft.Terms) });

    public APolicy Operations(Func<PolicyOperations, PolicyOperations> change) => With(draft => draft with { Operations = change(draft.Operations) });

    public APolicy Window(Func<ReturnWindow, ReturnWindow> change) => Terms(terms => terms with { Windows = terms.Windows.SetItem(0, change(terms.Windows[0])) });

    public APolicy FirstWindow(ReturnWindow window) => Terms(terms => terms with { Windows = terms.Windows.Insert(0, window) });

    public APolicy Excluding(string id, string items, bool evenIfFaulty = false) =>
        Terms(terms => terms with { Exclusions = terms.Exclusions.Add(new Exclusion { Id = id, Items = Condition.Parse(items), EvenIfFaulty = evenIfFaulty }) });

    public APolicy Fee(FeeRule fee) => Terms(terms => terms with { Fees = terms.Fees.Add(fee) });

    public APolicy Offering(params ResolutionRule[] resolutions) => Terms(terms => terms with { Resolutions = [.. resolutions] });

    public APolicy Safeguards(Func<Safeguards, Safeguards> change) => Operations(operations => operations with { Safeguards = change(operations.Safeguards) });

    public APolicy Rule(string id, Condition when, RuleActions then, bool stop = false) =>
        Operations(operations => operations with { Rules = operations.Rules.Add(new Rule { Id = id, When = when, Then = then, Stop = stop }) });

    public APolicy Rule(string id, string when, RuleActions then, bool stop = false) => Rule(id, Condition.Parse(when), then, stop);

    public APolicy Proposing(Outcome outcome, string when, string id = "rule") => Rule(id, when, new RuleActions { Propose = outcome });

    public APolicy ApprovedBy(params (string Role, string? Below)[] levels) => Operations(operations => operations with
    {
        Approval = [.. levels.Select(level => new ApprovalLevel { Role = level.Role, Below = level.Below is null ? null : new AmountByCurrency(Money.Parse(level.Below, Currency.Of("USD"))) })],
    });

    public APolicy Template(string id, params string[] languages) => With(draft => draft with
    {
        Templates = draft.Templates.Add(new ReplyTemplate { Id = id, Variants = languages.ToImmutableSortedDictionary(tag => tag, tag => new TemplateText { Body = tag }, StringComparer.Ordinal) }),
    });

    public RefundDecision Decide(ARequest request, string? asOf = null) =>
        Policy.Decide(request.Request, asOf is null ? request.Request.LatestInstant() : ARequest.At(asOf));
}
