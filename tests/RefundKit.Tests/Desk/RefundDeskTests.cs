// Everything is in memory, and nothing waits for anything that could be cancelled.
#pragma warning disable xUnit1051
using CsCheck;
using RefundKit.Cases;
using RefundKit.Desk;
using Xunit;
using static RefundKit.Tests.Cases.CaseBuilder;

namespace RefundKit.Tests.Desk;

public class RefundDeskTests
{
    private const string Attempt = "rk-R-1-1";

    private static GatewayNotice Notice(string id, GatewayStatus status, string attempt = Attempt) =>
        new() { Tenant = "acme", Inbox = new InboxKey("fake", id), Attempt = attempt, Answer = new GatewayAnswer(status) };

    private static async Task<PaymentBalance> BalanceAsync(Workplace work) => (await work.Store.BalanceAsync("acme", "P1", default))!;

    [Fact]
    public async Task A_request_goes_all_the_way_to_the_customers_money()
    {
        var work = new Workplace();
        var received = await work.Desk.ReceiveAsync(Request(), "m-1");
        Assert.Equal(CaseStatus.AwaitingApproval, received.Case!.Status);
        await work.Desk.RunOutboxAsync("acme");
        Assert.Single(work.Sent);
        Assert.Equal("returns-team", Assert.Single(work.Updates).AssignTo);
        Assert.Equal(0, work.Gateway.Calls);
        var approved = await work.Desk.ApproveAsync(Id, received.Case.Decision!.DecisionHash, Supervisor, "supervisor");
        Assert.Null(approved.Problem);
        await work.Desk.RunOutboxAsync("acme");
        var paid = await work.CaseAsync();
        Assert.Equal(CaseStatus.Refunded, paid.Status);
        Assert.Equal((Usd("0.00"), Usd("60.00")), ((await BalanceAsync(work)).Reserved, (await BalanceAsync(work)).Posted));
        Assert.Equal(1, work.Gateway.Paid[Attempt]);
        Assert.Equal(work.Store.ProjectionOf(Id), paid.ToJson());
        Assert.Contains("replySent", string.Join(' ', (await work.Store.LoadAsync(Id, default)).Select(line => System.Text.Encoding.UTF8.GetString(line.Span))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_message_twice_is_answered_once()
    {
        var work = new Workplace();
        await work.Desk.ReceiveAsync(Request(), "m-1");
        var again = await work.Desk.ReceiveAsync(Request(), "m-1");
        await work.SettleDownAsync();
        Assert.Single(work.Sent);
        Assert.Equal((await work.CaseAsync()).Decision!.At, again.Case!.Decision!.At);
    }

    [Fact]
    public async Task Of_two_agents_who_approve_at_once_one_wins_and_the_other_is_told()
    {
        var work = new Workplace();
        var hash = (await work.Desk.ReceiveAsync(Request(), "m-1")).Case!.Decision!.DecisionHash;
        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() =>
            work.NewDesk().ApproveAsync(Id, hash, new Actor(ActorKind.Staff, $"agent-{i}"), "supervisor"))));
        Assert.Single(results, result => result.Problem is null);
        Assert.All(results.Where(result => result.Problem is not null), result => Assert.True(result.Problem!.Id is "RK7050" or "RK7005"));
        Assert.Single((await work.CaseAsync()).Attempts);
    }

    [Fact]
    public async Task A_writer_who_has_seen_an_older_case_gets_a_conflict_and_nothing_is_stored()
    {
        var work = new Workplace();
        var before = (await work.Desk.ReceiveAsync(Request(), "m-1")).Case!;
        CommitBatch Rated(int score) => DeskBatch.Of(before.Rate(score, Now, Customer), effect => throw new InvalidOperationException());
        Assert.True((await work.Store.CommitAsync(Rated(5), default)).IsCommitted);
        Assert.Equal(CommitConflict.Outdated, (await work.Store.CommitAsync(Rated(1), default)).Conflict);
        Assert.Equal(5, (await work.CaseAsync()).Score);
    }

    [Fact]
    public async Task An_agents_refused_approval_moves_nothing()
    {
        var work = new Workplace();
        var hash = (await work.Desk.ReceiveAsync(Request(), "m-1")).Case!.Decision!.DecisionHash;
        Assert.Equal("RK7006", (await work.Desk.ApproveAsync(Id, hash, new Actor(ActorKind.Ai, "gpt"), "manager")).Problem!.Id);
        await work.SettleDownAsync();
        Assert.Equal(0, work.Gateway.Calls);
    }

    [Fact]
    public async Task Where_the_policy_asks_no_human_the_refund_goes_on_by_itself()
    {
        var work = new Workplace { Decide = request => Decision(request: request, approvalRequired: false) };
        await work.Desk.ReceiveAsync(Request(), "m-1");
        await work.Desk.RunOutboxAsync("acme");
        Assert.Equal(CaseStatus.Refunded, (await work.CaseAsync()).Status);
    }

    [Fact]
    public async Task Two_cases_cannot_take_more_from_one_payment_than_was_captured()
    {
        var work = new Workplace();
        await work.ApprovedAsync("R-1");
        var second = (await work.Desk.ReceiveAsync(Request(id: "R-2"), "m-1")).Case!;
        var refused = await work.Desk.ApproveAsync(second.Id, second.Decision!.DecisionHash, Supervisor, "supervisor");
        Assert.Equal("RK7051", refused.Problem!.Id);
        Assert.Null(refused.Case!.Approval);
        Assert.Equal(Usd("60.00"), (await BalanceAsync(work)).Reserved);
    }

    [Fact]
    public async Task Without_a_human_in_the_way_money_that_is_not_there_brings_one_in()
    {
        var work = new Workplace();
        await work.ApprovedAsync("R-1");
        work.Decide = request => Decision(request: request, approvalRequired: false);
        var second = await work.Desk.ReceiveAsync(Request(id: "R-2"), "m-1");
        Assert.Null(second.Case!.Approval);
        Assert.Equal("supervisor", second.Case.EscalatedTo);
    }

    [Theory]
    [InlineData(Fault.ActsThenTimesOut)]
    [InlineData(Fault.ActsThenThrows)]
    [InlineData(Fault.TimesOutWithoutActing)]
    public async Task A_gateway_that_does_not_answer_leaves_the_refund_unknown_until_it_is_looked_up(Fault fault)
    {
        var work = new Workplace();
        await work.ApprovedAsync();
        work.Gateway.Script.Enqueue(fault);
        await work.Desk.RunOutboxAsync("acme");
        Assert.Equal(CaseStatus.RefundUnknown, (await work.CaseAsync()).Status);
        Assert.Equal(Usd("60.00"), (await BalanceAsync(work)).Reserved);
        await work.Desk.RunOutboxAsync("acme");
        Assert.Equal(1, work.Gateway.Calls);
        await work.SettleDownAsync();
        Assert.Equal(CaseStatus.Refunded, (await work.CaseAsync()).Status);
        Assert.Equal(1, work.Gateway.Paid[Attempt]);
    }

    [Fact]
    public async Task A_declined_refund_frees_the_money_and_asks_for_a_human()
    {
        var work = new Workplace();
        await work.ApprovedAsync();
        work.Gateway.Script.Enqueue(Fault.Declines);
        await work.SettleDownAsync();
        Assert.Equal(CaseStatus.RefundFailed, (await work.CaseAsync()).Status);
        Assert.Equal(Usd("100.00"), (await BalanceAsync(work)).Available);
        Assert.Equal(["refund-failed"], work.Tasks);
    }

    [Fact]
    public async Task A_refund_the_gateway_only_accepted_is_asked_after_until_it_ends()
    {
        var work = new Workplace();
        await work.ApprovedAsync();
        work.Gateway.Script.Enqueue(Fault.Accepts);
        await work.Desk.RunOutboxAsync("acme");
        Assert.Equal(CaseStatus.RefundUnderWay, (await work.CaseAsync()).Status);
        await work.SettleDownAsync();
        Assert.Equal(CaseStatus.Refunded, (await work.CaseAsync()).Status);
        Assert.Equal(1, work.Gateway.Calls);
    }

    [Fact]
    public async Task A_refund_that_settled_and_failed_later_frees_the_money_for_another_attempt()
    {
        var work = new Workplace();
        await work.ApprovedAsync();
        await work.Desk.RunOutboxAsync("acme");
        await work.Desk.HandleAsync(Notice("e1", GatewayStatus.Failed));
        Assert.Equal(CaseStatus.RefundFailed, (await work.CaseAsync()).Status);
        Assert.Equal(Usd("100.00"), (await BalanceAsync(work)).Available);
        await work.Desk.ApplyAsync(Id, (c, now) => c.ReserveRefund(now, Supervisor));
        await work.SettleDownAsync();
        Assert.Equal(CaseStatus.Refunded, (await work.CaseAsync()).Status);
        Assert.Equal(Usd("60.00"), (await BalanceAsync(work)).Posted);
    }

    [Fact]
    public void Webhooks_in_any_order_and_number_end_in_the_same_case_and_balance()
    {
        var status = Gen.Int[0, 3].Select(i => new[] { GatewayStatus.Accepted, GatewayStatus.Settled, GatewayStatus.Failed, GatewayStatus.Reversed }[i]);
        status.Array[1, 5].Select(sent => sent.Select((answer, i) => Notice($"e{i}", answer)).ToArray())
            .SelectMany(sent => Gen.Select(Gen.Const(sent), Gen.Shuffle(sent.Concat(sent).ToArray())))
            .Sample((sent, shuffled) =>
            {
                string End(GatewayNotice[] notices) => Task.Run(async () =>
                {
                    var work = new Workplace();
                    await work.ApprovedAsync();
                    work.Gateway.Script.Enqueue(Fault.TimesOutWithoutActing);
                    await work.Desk.RunOutboxAsync("acme");
                    foreach (var notice in notices) await work.Desk.HandleAsync(notice);
                    return ContentOf(await work.CaseAsync()) + await BalanceAsync(work);
                }).GetAwaiter().GetResult();
                Assert.Equal(End(sent), End(shuffled));
            }, iter: 40);
    }

    [Fact]
    public async Task A_webhook_that_could_not_be_stored_is_seen_again()
    {
        var work = new Workplace();
        await work.ApprovedAsync();
        work.Faulty.Faults.Enqueue(1);
        await Assert.ThrowsAsync<FaultyStore.BrokenConnectionException>(() => work.Desk.HandleAsync(Notice("e1", GatewayStatus.Settled)));
        Assert.Null((await work.Desk.HandleAsync(Notice("e1", GatewayStatus.Settled))).Problem);
        Assert.Equal("RK7053", (await work.Desk.HandleAsync(Notice("e1", GatewayStatus.Settled))).Problem!.Id);
        Assert.Equal(CaseStatus.Refunded, (await work.CaseAsync()).Status);
    }

    [Fact]
    public async Task A_webhook_that_fits_no_case_is_kept_for_a_human()
    {
        var work = new Workplace();
        await work.Desk.HandleAsync(Notice("e1", GatewayStatus.Settled, "re_dashboard"));
        await work.Desk.HandleAsync(Notice("e2", GatewayStatus.Settled, "rk-R-77-1"));
        await work.SettleDownAsync();
        Assert.Equal(["notice-without-case", "notice-without-case"], work.Tasks);
    }

    [Fact]
    public async Task A_chargeback_beyond_what_is_left_is_recorded_freezes_the_payment_and_calls_a_human()
    {
        var work = new Workplace();
        await work.ApprovedAsync();
        var fact = new ExternalFact { Tenant = "acme", Inbox = new InboxKey("fake", "x1"), Payment = "P1", Reference = "cb_1", Amount = Usd("100.00") };
        var frozen = await work.Desk.RecordExternalAsync(fact);
        await work.Desk.RecordExternalAsync(fact with { Inbox = new InboxKey("fake", "x2") });
        Assert.True(frozen!.IsFrozen);
        Assert.Equal(Usd("100.00"), (await BalanceAsync(work)).External);
        await work.SettleDownAsync();
        Assert.Equal(0, work.Gateway.Calls);
        Assert.Contains("external-refund", work.Tasks);
        Assert.Contains("payment-frozen", work.Tasks);
        Assert.Equal(CommitConflict.PaymentExceeded, (await work.Desk.UnfreezeAsync("acme", "P1", Supervisor)).Conflict);
        await Assert.ThrowsAsync<ArgumentException>(() => work.Desk.UnfreezeAsync("acme", "P1", new Actor(ActorKind.Ai, "x")));
    }

    [Fact]
    public async Task An_approval_voided_before_the_gateway_was_called_stops_the_call()
    {
        var work = new Workplace();
        await work.ApprovedAsync();
        work.Decide = request => Decision(amount: "40.00", request: request);
        await work.Desk.ReceiveAsync(Request(), null);
        await work.SettleDownAsync();
        Assert.Equal(0, work.Gateway.Calls);
        Assert.Equal(Usd("100.00"), (await BalanceAsync(work)).Available);
    }

    [Fact]
    public async Task What_a_plug_in_throws_is_recorded_and_the_case_goes_to_a_human()
    {
        var orders = new Workplace { OrdersThrow = new InvalidOperationException("shop is down") };
        Assert.Equal("supervisor", (await orders.Desk.ReceiveAsync(Request(), "m-1")).Case!.EscalatedTo);

        var decide = new Workplace { Decide = _ => throw new InvalidOperationException("bug") };
        var undecided = await decide.Desk.ReceiveAsync(Request(), "m-1");
        Assert.Equal(("supervisor", null), (undecided.Case!.EscalatedTo, undecided.Case.Decision));

        var render = new Workplace { Render = (_, _) => throw new InvalidOperationException("template") };
        Assert.Equal("supervisor", (await render.Desk.ReceiveAsync(Request(), "m-1")).Case!.EscalatedTo);
        await render.SettleDownAsync();
        Assert.Empty(render.Sent);
        Assert.Contains("reply-not-rendered", render.Tasks);
    }

    [Fact]
    public async Task In_doubt_nothing_is_paid_without_a_human()
    {
        var work = new Workplace { Decide = request => Decision(request: request, approvalRequired: false), OrdersThrow = new InvalidOperationException() };
        await work.Desk.ReceiveAsync(Request(), "m-1");
        await work.SettleDownAsync();
        Assert.Equal(0, work.Gateway.Calls);
    }

    [Fact]
    public async Task A_reply_that_cannot_be_sent_is_tried_again_and_then_a_human_is_asked()
    {
        var work = new Workplace { SenderThrows = new InvalidOperationException("mail is down") };
        await work.Desk.ReceiveAsync(Request(), "m-1");
        await work.SettleDownAsync();
        Assert.Equal(["effect-failed"], work.Tasks);
        work.SenderThrows = null;
        await work.SettleDownAsync();
        Assert.Single(work.Sent);
    }

    [Fact]
    public async Task A_reply_of_the_hosts_choice_is_sent_once_per_purpose()
    {
        var work = new Workplace();
        await work.ApprovedAsync();
        var reply = new OutgoingReply { Template = "refund-processed", Language = "en", Text = "Your money is on its way." };
        await work.Desk.ReplyAsync(Id, reply, Attempt);
        await work.Desk.ReplyAsync(Id, reply, Attempt);
        await work.SettleDownAsync();
        Assert.Single(work.Sent, key => key.Contains("refund-processed", StringComparison.Ordinal));
    }

    [Fact]
    public void Whatever_breaks_one_attempt_pays_at_most_once_and_the_books_agree()
    {
        Gen.Select(Gen.Int[0, 5].Array[0, 4], Gen.Int[0, 8].Array[0, 25], Gen.Int[0, 20].Array[0, 3]).Sample((script, faults, late) => Task.Run(async () =>
        {
            var work = new Workplace();
            foreach (var fault in script) work.Gateway.Script.Enqueue((Fault)fault);
            await work.ApprovedAsync();
            foreach (var fault in faults) work.Faulty.Faults.Enqueue(fault);
            for (var step = 0; step < 40; step++)
            {
                try
                {
                    await work.NewDesk().RunOutboxAsync("acme");
                    if (late.Contains(step)) await work.Desk.HandleAsync(Notice($"e{step}", GatewayStatus.Failed));
                    await work.Desk.ApplyAsync(Id, (c, now) => c.Status == CaseStatus.RefundFailed ? c.ReserveRefund(now, Supervisor) : c.Rate(5, now, Customer));
                }
                catch (FaultyStore.BrokenConnectionException)
                {
                    // The process is gone; the next step is another one.
                }

                var sums = await BalanceAsync(work);
                Assert.True(sums.Available.MinorUnits >= 0, sums.ToString());
                var now = await work.CaseAsync();
                Assert.Equal(work.Store.ProjectionOf(Id), now.ToJson());
                Money Sum(Func<RefundAttempt, bool> which) => now.Attempts.Where(which).Aggregate(Usd("0.00"), (sum, attempt) => sum + attempt.Amount);
                Assert.Equal(Sum(attempt => attempt.IsUnderWay), sums.Reserved);
                Assert.Equal(Sum(attempt => attempt.State == AttemptState.Settled), sums.Posted);
                work.Clock.AdvanceMinutes(20);
            }

            Assert.All(work.Gateway.Paid.Values, times => Assert.Equal(1, times));
            Assert.False(work.Gateway.CalledUncommitted);
            Assert.DoesNotContain((await work.CaseAsync()).Attempts, attempt => attempt.State == AttemptState.Unknown);
        }).GetAwaiter().GetResult(), iter: 60);
    }
}
