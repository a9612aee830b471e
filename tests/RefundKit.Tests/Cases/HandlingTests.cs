using NodaTime;
using RefundKit.Cases;
using RefundKit.Cases.Effects;
using RefundKit.Cases.Events;
using RefundKit.Decisions;
using RefundKit.Requests;
using RefundKit.Rules;
using Xunit;
using static RefundKit.Tests.Cases.CaseBuilder;

namespace RefundKit.Tests.Cases;

public class HandlingTests
{
    [Fact]
    public void The_same_message_twice_is_one_message() => Assert.True(Opened().Receive(Request(), "m-1", Now, Customer).IsEmpty);

    [Fact]
    public void A_request_to_a_closed_case_opens_it_again()
    {
        var resolved = Ok(Decided().Resolve("denied", Now, Agent));
        Assert.Equal(CaseStatus.Resolved, resolved.Status);
        Refused("RK7019", resolved.Record(Decision(), Levels, Now, Actor.System));
        Assert.Contains(resolved.Receive(Request(), "m-2", Now, Customer).Entries, entry => entry.Event is CaseReopened);
    }

    [Fact]
    public void A_request_of_another_case_is_a_mistake_of_the_caller() =>
        Assert.Throws<ArgumentException>(() => Opened().Receive(Request(id: "R-2"), "m", Now, Customer));

    [Fact]
    public void A_decision_becomes_events_and_effects_whose_keys_name_their_cause()
    {
        var change = Opened().Record(Decision(), Levels, Now, Actor.System);
        Assert.Equal(["decisionMade", "tagged", "assigned", "promiseMade"], change.Entries.Select(entry => entry.Event.Type));
        Assert.Equal(["rk-R-1-4-helpdesk", "rk-R-1-4-reply"], change.Effects.Select(effect => effect.Key));
        Assert.Equal(change.Effects, Opened().Record(Decision(), Levels, Now, Actor.System).Effects, (a, b) => a.ToJson() == b.ToJson());
    }

    [Fact]
    public void The_same_decision_again_tags_assigns_and_promises_nothing_twice() =>
        Assert.Equal(["decisionMade"], Decided().Record(Decision(), Levels, Now, Actor.System).Entries.Select(entry => entry.Event.Type));

    [Fact]
    public void Missing_facts_are_asked_of_who_can_supply_them()
    {
        var decision = Decision(Outcome.NeedsInformation) with { Needs = [new MissingFact("order.deliveredAt", FactSupplier.Host), new MissingFact("return.reason", FactSupplier.Customer)] };
        var asked = Opened().Record(decision, Levels, Now, Actor.System).Entries.Select(entry => entry.Event).OfType<FactsRequested>().ToList();
        Assert.Equal([FactSupplier.Customer, FactSupplier.Host], asked.Select(request => request.From));
    }

    [Fact]
    public void A_promise_is_kept_at_its_due_moment_and_broken_after_it()
    {
        var due = Now + Duration.FromDays(2);
        Assert.Equal(PromiseState.Kept, Ok(Decided().Fulfil("processed", due, Agent)).Promises[0].State);
        Assert.Equal(PromiseState.Broken, Ok(Decided().Fulfil("processed", due + Duration.Epsilon, Agent)).Promises[0].State);
        Assert.True(Decided().BreakOverdue(due, Actor.System).IsEmpty);
        Assert.Equal(PromiseState.Broken, Ok(Decided().BreakOverdue(due + Duration.Epsilon, Actor.System)).Promises[0].State);
        Refused("RK7022", Decided().Fulfil("refunded", due, Agent));
    }

    [Fact]
    public void A_reply_that_went_out_is_recorded_once()
    {
        var reply = new SendReply { Key = "k", Template = "t", Language = "en" };
        var sent = Ok(Opened().Replied(reply, new ReplyDelivery { Channel = "email", TemplateVersion = "3", TemplateHash = "sha256:ab" }, Now, Actor.System));
        Assert.True(sent.Replied(reply, new ReplyDelivery { Channel = "email", TemplateVersion = "3", TemplateHash = "sha256:ab" }, Now, Actor.System).IsEmpty);
    }

    [Fact]
    public void Two_commands_are_one_change_or_none()
    {
        var both = Decided().Approve(Decided().Decision!.DecisionHash, Supervisor, "manager", Now).Then(c => c.ReserveRefund(Now, Actor.System));
        Assert.Equal(["approvalGiven", "refundReserved"], both.Entries.Select(entry => entry.Event.Type));
        Refused("RK7011", Decided(Decision(request: Request() with { Order = null })).Approve(
            Decision(request: Request() with { Order = null }).Hash, Supervisor, "manager", Now).Then(c => c.ReserveRefund(Now, Actor.System)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void A_rating_outside_its_scale_is_refused(int score) => Refused("RK7021", Opened().Rate(score, Now, Customer));

    [Fact]
    public void Erasing_is_recorded_once_and_money_is_still_followed()
    {
        var erased = Ok(Submitted().Erase("e-1", Now, Actor.System));
        Assert.True(erased.Erase("e-1", Now, Actor.System).IsEmpty);
        Assert.Equal(CaseStatus.Refunded, Ok(erased.Report("rk-R-1-1", AttemptState.Settled, null, null, Now, Gateway)).Status);
    }

    [Fact]
    public void Nothing_can_be_done_to_a_case_that_was_not_opened()
    {
        Refused("RK7001", RefundCase.New(Id).Record(Decision(), Levels, Now, Actor.System));
        Refused("RK7001", RefundCase.New(Id).Rate(5, Now, Customer));
    }
}
