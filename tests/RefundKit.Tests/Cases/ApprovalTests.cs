using RefundKit.Cases;
using RefundKit.Cases.Events;
using RefundKit.Rules;
using Xunit;
using static RefundKit.Tests.Cases.CaseBuilder;

namespace RefundKit.Tests.Cases;

public class ApprovalTests
{
    private static string HashOf(RefundCase refundCase) => refundCase.Decision!.DecisionHash;

    [Fact]
    public void A_human_in_a_sufficient_role_approves_the_decision_they_saw()
    {
        var approved = Approved();
        Assert.Equal(CaseStatus.Approved, approved.Status);
        Assert.Equal("sue", approved.Approval!.Actor.Id);
        Assert.False(approved.Approval.Automatic);
    }

    [Theory]
    [InlineData("agent", "RK7007")]
    [InlineData("intern", "RK7007")]
    [InlineData("supervisor", null)]
    [InlineData("manager", null)]
    public void The_roles_from_the_required_one_up_may_approve(string role, string? refusal) =>
        Assert.Equal(refusal, Decided().Approve(HashOf(Decided()), Supervisor, role, Now).Refusal?.Id);

    [Theory]
    [InlineData(ActorKind.Ai)]
    [InlineData(ActorKind.System)]
    [InlineData(ActorKind.Gateway)]
    [InlineData(ActorKind.Customer)]
    [InlineData(ActorKind.Carrier)]
    [InlineData(ActorKind.Marketplace)]
    public void Nobody_but_a_human_of_the_house_gives_an_approval_asked_of_a_human(ActorKind kind) =>
        Refused("RK7006", Decided().Approve(HashOf(Decided()), new Actor(kind, "x"), "manager", Now));

    [Fact]
    public void Where_the_policy_asks_no_human_the_system_approves_and_the_journal_says_so()
    {
        var decided = Decided(Decision(approvalRequired: false));
        var approved = Ok(decided.Approve(HashOf(decided), Actor.System, "manager", Now));
        Assert.True(approved.Approval!.Automatic);
        Assert.Equal("policy", approved.Approval.Role);
        Refused("RK7006", decided.Approve(HashOf(decided), Customer, "manager", Now));
    }

    [Fact]
    public void A_case_that_staff_overrode_needs_a_human_whatever_the_policy_said()
    {
        var overridden = Ok(Decided(Decision(Outcome.Approve, approvalRequired: false)).Override("outcome", "approvePartially", "goodwill", Agent, Now));
        Refused("RK7006", overridden.Approve(HashOf(overridden), Actor.System, "policy", Now));
    }

    [Fact]
    public void After_staff_took_an_approval_back_no_later_decision_is_approved_by_the_policy()
    {
        var automatic = Ok(Decided(Decision(approvalRequired: false)).FollowPolicy(Now));
        var takenBack = Ok(automatic.VoidApproval("suspected-fraud", Agent, Now));

        var again = Ok(takenBack.Record(Decision(amount: "61.00", approvalRequired: false), Levels, Now, Actor.System));

        Assert.True(again.FollowPolicy(Now).IsEmpty);
        Assert.Null(again.Approval);
    }

    [Fact]
    public void After_staff_overrode_an_outcome_no_later_decision_is_approved_by_the_policy()
    {
        var overridden = Ok(Decided(Decision(approvalRequired: false)).Override("outcome", "deny", "suspected-fraud", Agent, Now));

        var again = Ok(overridden.Record(Decision(amount: "61.00", approvalRequired: false), Levels, Now, Actor.System));

        Assert.True(again.FollowPolicy(Now).IsEmpty);
    }

    [Fact]
    public void A_case_that_has_paid_once_is_never_paid_again_by_the_policy_alone()
    {
        var approved = Ok(Decided(Decision(approvalRequired: false)).FollowPolicy(Now));
        var attempt = approved.Attempts[0].Id;
        var paid = Ok(Ok(approved.Submit(attempt, Now, Actor.System)).Report(attempt, AttemptState.Settled, "re_1", null, Now, Gateway));
        var known = Request(captured: "200.00", refunded: "60.00");

        var again = Ok(paid.Record(Decision(amount: "20.00", request: known, approvalRequired: false), Levels, Now, Actor.System));

        Assert.False(again.FollowPolicy(Now).IsRefused);
        Assert.Null(again.Approval);
        Assert.True(again.FollowPolicy(Now).IsEmpty);
    }

    [Fact]
    public void An_approval_of_another_hash_is_refused() => Refused("RK7003", Decided().Approve("rk1:other", Supervisor, "manager", Now));

    [Fact]
    public void Nobody_approves_twice() => Refused("RK7005", Approved().Approve(HashOf(Approved()), new Actor(ActorKind.Staff, "max"), "manager", Now));

    [Fact]
    public void A_denial_is_nothing_to_approve()
    {
        var denied = Decided(Decision(Outcome.Deny));
        Refused("RK7004", denied.Approve(HashOf(denied), Supervisor, "manager", Now));
    }

    [Fact]
    public void An_undecided_case_is_nothing_to_approve() => Refused("RK7002", Opened().Approve("rk1:x", Supervisor, "manager", Now));

    [Fact]
    public void Nobody_approves_what_they_asked_for_or_what_they_receive()
    {
        var request = Request() with { RequestedBy = new RefundKit.Requests.Requester(RefundKit.Requests.RequesterKind.Staff, "sue") };
        var own = Ok(RefundCase.New(Id).Receive(request, "m-1", Now, Supervisor).Then(c => c.Record(Decision(request: request), Levels, Now, Actor.System)));
        Refused("RK7008", own.Approve(HashOf(own), Supervisor, "manager", Now));
        Refused("RK7008", own.Approve(HashOf(own), new Actor(ActorKind.Staff, "C-1"), "manager", Now));
        Ok(own.Approve(HashOf(own), new Actor(ActorKind.Staff, "max"), "manager", Now));
    }

    [Fact]
    public void An_approval_without_a_name_is_none() => Refused("RK7006", Decided().Approve(HashOf(Decided()), new Actor(ActorKind.Staff), "manager", Now));

    [Fact]
    public void A_decision_with_another_hash_voids_the_approval_and_frees_what_was_not_submitted()
    {
        var change = Reserved().Record(Decision(amount: "40.00"), Levels, Now, Actor.System);
        Assert.Null(change.After.Approval);
        Assert.Contains(change.Entries, entry => entry.Event is ApprovalVoided { ReasonCode: "decision-changed" });
        Assert.Equal(AttemptState.Failed, Assert.Single(change.After.Attempts).State);
        Refused("RK7017", change.After.Submit("rk-R-1-1", Now, Actor.System));
    }

    [Fact]
    public void The_same_decision_again_leaves_the_approval_in_force()
    {
        var again = Ok(Approved().Record(Decision(), Levels, Now + NodaTime.Duration.FromHours(1), Actor.System));
        Assert.NotNull(again.Approval);
        Assert.Equal(CaseStatus.Approved, again.Status);
    }

    [Fact]
    public void An_override_is_attributed_and_voids_the_approval()
    {
        var change = Approved().Override("outcome", "needsReview", "suspicious", Agent, Now, "supervisor");
        var overridden = Assert.IsType<Overridden>(change.Entries[0].Event);
        Assert.Equal(("ben", "approve", "needsReview", "supervisor"), (overridden.Actor.Id, overridden.From, overridden.To, overridden.Role));
        Assert.Null(change.After.Approval);
        Assert.Equal(CaseStatus.AwaitingReview, change.After.Status);
    }

    [Theory]
    [InlineData(ActorKind.Ai)]
    [InlineData(ActorKind.System)]
    [InlineData(ActorKind.Customer)]
    public void Only_staff_override(ActorKind kind) => Refused("RK7018", Decided().Override("outcome", "approve", "x", new Actor(kind, "x"), Now));
}
