using RefundKit.Languages;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;
using RefundKit.Tests.Decisions;
using Xunit;

namespace RefundKit.Tests.Policies;

/// <summary>What each hash of a policy covers: everything its part rests on, and nothing else.</summary>
public sealed class PolicyHashTests
{
    // Terms that read a named condition over a host fact, and a named condition over a word group.
    private static PolicyDraft Draft() => APolicy.OfThirtyDays().ApprovedBy(("agent", "50.00"), ("manager", null)).Draft with
    {
        Facts = [new HostFact { Name = "loyalty.points", Type = FactType.Number }, new HostFact { Name = "unused.fact", Type = FactType.Number }],
        Conditions =
        [
            new NamedCondition { Name = "customer.isLoyal", When = Condition.Parse("loyalty.points > 100") },
            new NamedCondition { Name = "isGift", When = Condition.All(Condition.Parse("customer.isLoyal is true"), Condition.Parse("message contains any gifts")) },
            new NamedCondition { Name = "unused.condition", When = Condition.Parse("order.id is known") },
        ],
        Operations = new PolicyOperations
        {
            WordGroups = new PolicyOperations().WordGroups.Add("gifts", ["gift"]).Add("unused", ["word"]),
            Approval = [new ApprovalLevel { Role = "agent", When = Condition.Parse("unused.fact < 3") }, new ApprovalLevel { Role = "manager" }],
        },
        Terms = new PolicyTerms { Windows = [new ReturnWindow { Id = "gifts", Days = 90, When = Condition.Parse("isGift is true") }, new ReturnWindow { Id = "standard", Days = 30 }] },
    };

    private static (bool Policy, bool Terms, bool Approval) Changes(Func<PolicyDraft, PolicyDraft> change)
    {
        var (before, after) = (Draft().Build(), change(Draft()).Build());
        return (before.Hash != after.Hash, before.TermsHash != after.TermsHash, before.ApprovalHash != after.ApprovalHash);
    }

    [Fact]
    public void The_terms_hash_covers_what_their_conditions_read_through_others()
    {
        Assert.Equal((true, true, false), Changes(draft => draft with { Operations = draft.Operations with { WordGroups = draft.Operations.WordGroups.SetItem("gifts", ["gift", "present"]) } }));
        Assert.Equal((true, true, false), Changes(draft => draft with { Conditions = draft.Conditions.SetItem(0, draft.Conditions[0] with { When = Condition.Parse("loyalty.points > 101") }) }));
        Assert.Equal((true, true, false), Changes(draft => draft with { Facts = draft.Facts.SetItem(0, draft.Facts[0] with { Absent = FactValue.Of(0m) }) }));
    }

    [Fact]
    public void What_the_terms_do_not_read_leaves_their_hash_alone()
    {
        Assert.Equal((true, false, false), Changes(draft => draft with { Operations = draft.Operations with { WordGroups = draft.Operations.WordGroups.SetItem("unused", ["words"]) } }));
        Assert.Equal((true, false, false), Changes(draft => draft with { Conditions = draft.Conditions.SetItem(2, draft.Conditions[2] with { When = Condition.Parse("order.id is x") }) }));
        Assert.Equal((true, false, true), Changes(draft => draft with { Facts = draft.Facts.SetItem(1, draft.Facts[1] with { Absent = FactValue.Of(0m) }) }));
    }

    [Fact]
    public void Prose_about_facts_and_conditions_binds_nobody() => Assert.Equal((true, false, false), Changes(draft => draft with
    {
        Facts = [.. draft.Facts.Select(fact => fact with { Description = LocalizedText.Of("en", "said otherwise"), Unit = "points" })],
        Conditions = [.. draft.Conditions.Select(named => named with { Description = LocalizedText.Of("en", "said otherwise") })],
    }));

    [Fact]
    public void The_approval_hash_covers_the_conditions_of_roles_and_safeguards()
    {
        Assert.Equal((true, false, true), Changes(draft => draft with { Operations = draft.Operations with { Approval = draft.Operations.Approval.SetItem(0, draft.Operations.Approval[0] with { When = Condition.Parse("unused.fact < 4") }) } }));
        Assert.Equal((true, false, true), Changes(draft => draft with { Operations = draft.Operations with { Safeguards = new Safeguards { RefundAfter = [new RefundTiming { After = RefundPoint.Received }] } } }));
    }

    [Fact]
    public void The_spelling_of_a_default_changes_no_hash()
    {
        Assert.Equal((false, false, false), Changes(draft => draft with { Operations = draft.Operations with { Safeguards = new Safeguards { RefundAfter = [new RefundTiming { After = RefundPoint.Inspected }] } } }));
        Assert.Equal((false, false, false), Changes(draft => draft with
        {
            Terms = draft.Terms with { Windows = [.. draft.Terms.Windows.Select(window => window with { For = [.. window.For.Reverse(), WantedResolution.Refund] })] },
        }));
    }

    [Fact]
    public void Days_are_counted_in_the_zone_of_the_house_for_customers_and_for_those_who_approve() =>
        Assert.Equal((true, true, true), Changes(draft => draft with { TimeZone = "Asia/Tokyo" }));
}
