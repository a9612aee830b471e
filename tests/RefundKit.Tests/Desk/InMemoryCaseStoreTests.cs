// Everything is in memory, and nothing waits for anything that could be cancelled.
#pragma warning disable xUnit1051
using CsCheck;
using RefundKit.Desk;
using Xunit;
using static RefundKit.Tests.Cases.CaseBuilder;

namespace RefundKit.Tests.Desk;

public class InMemoryCaseStoreTests
{
    private static CommitBatch Batch(params PaymentMovement[] movements) => new() { Tenant = "acme", Movements = [.. movements] };

    private static PaymentMovement Move(MovementKind kind, string reference, string amount) => new(kind, "P1", reference, Usd(amount));

    private static async Task<InMemoryCaseStore> WithPaymentAsync(string captured = "100.00", string gone = "0.00")
    {
        var store = new InMemoryCaseStore();
        await store.CommitAsync(new CommitBatch { Tenant = "acme", Payments = [new PaymentFacts("P1", Usd(captured), Usd(gone))] }, default);
        return store;
    }

    [Fact]
    public void No_interleaving_of_movements_exceeds_what_was_captured()
    {
        var movement = Gen.Select(Gen.Int[0, 3], Gen.Int[1, 12], Gen.Int[1, 60]).Select((kind, reference, amount) =>
            Move(new[] { MovementKind.Reserve, MovementKind.Post, MovementKind.Release, MovementKind.Submit }[kind], $"a{reference}", $"{amount}.00"));
        movement.Array[1, 60].Sample(movements => Task.Run(async () =>
        {
            var store = await WithPaymentAsync();
            foreach (var one in movements)
            {
                // A released attempt is at its end; the case never posts it again.
                if (one.Kind == MovementKind.Release) continue;
                await store.CommitAsync(Batch(one), default);
                Assert.True((await store.BalanceAsync("acme", "P1", default))!.Available.MinorUnits >= 0);
            }
        }).GetAwaiter().GetResult(), iter: 300);
    }

    [Fact]
    public async Task Reservations_at_once_are_granted_as_far_as_the_money_goes()
    {
        var store = await WithPaymentAsync();
        var results = await Task.WhenAll(Enumerable.Range(0, 64).Select(i => Task.Run(() => store.CommitAsync(Batch(Move(MovementKind.Reserve, $"a{i}", "30.00")), default))));
        Assert.Equal(3, results.Count(result => result.IsCommitted));
        Assert.Equal(Usd("90.00"), (await store.BalanceAsync("acme", "P1", default))!.Reserved);
    }

    [Fact]
    public async Task A_failed_attempt_does_not_hide_what_went_through_the_gateway_s_own_dashboard()
    {
        var store = await WithPaymentAsync();
        await store.CommitAsync(Batch(Move(MovementKind.Reserve, "a", "60.00")), default);
        await store.CommitAsync(Batch(Move(MovementKind.Release, "a", "60.00")), default);

        await store.CommitAsync(new CommitBatch { Tenant = "acme", Payments = [new PaymentFacts("P1", Usd("100.00"), Usd("60.00"))] }, default);

        Assert.Equal(Usd("40.00"), (await store.BalanceAsync("acme", "P1", default))!.Available);
    }

    [Theory]
    [InlineData("10.00", "70.00")]
    [InlineData("70.00", "10.00")]
    public async Task Reports_of_one_outside_refund_end_the_same_in_any_order(string first, string second)
    {
        var store = await WithPaymentAsync();

        await store.CommitAsync(Batch(Move(MovementKind.External, "re_1", first)), default);
        await store.CommitAsync(Batch(Move(MovementKind.External, "re_1", second)), default);

        Assert.Equal(Usd("70.00"), (await store.BalanceAsync("acme", "P1", default))!.External);
    }

    [Fact]
    public async Task The_same_movement_twice_is_one()
    {
        var store = await WithPaymentAsync();
        for (var i = 0; i < 2; i++) await store.CommitAsync(Batch(Move(MovementKind.Reserve, "a", "60.00")), default);
        for (var i = 0; i < 2; i++) await store.CommitAsync(Batch(Move(MovementKind.Post, "a", "60.00")), default);
        var balance = await store.BalanceAsync("acme", "P1", default);
        Assert.Equal((Usd("0.00"), Usd("60.00")), (balance!.Reserved, balance.Posted));
    }

    [Fact]
    public async Task A_batch_that_is_refused_in_part_is_refused_whole()
    {
        var store = await WithPaymentAsync();
        var batch = Batch(Move(MovementKind.Reserve, "a", "60.00"), Move(MovementKind.Reserve, "b", "60.00")) with { Inbox = new InboxKey("s", "1") };
        Assert.Equal(CommitConflict.PaymentExceeded, (await store.CommitAsync(batch, default)).Conflict);
        Assert.Equal(Usd("0.00"), (await store.BalanceAsync("acme", "P1", default))!.Reserved);
        Assert.True((await store.CommitAsync(new CommitBatch { Tenant = "acme", Inbox = new InboxKey("s", "1") }, default)).IsCommitted);
    }

    [Theory]
    [InlineData("-1.00")]
    [InlineData("0.00")]
    public async Task Nothing_and_less_is_not_reserved(string amount)
    {
        var store = await WithPaymentAsync();
        Assert.Equal(CommitConflict.PaymentExceeded, (await store.CommitAsync(Batch(Move(MovementKind.Reserve, "a", amount)), default)).Conflict);
    }

    [Fact]
    public async Task Another_currency_is_not_reserved()
    {
        var store = await WithPaymentAsync();
        var yen = new PaymentMovement(MovementKind.Reserve, "P1", "a", new Money(1, Currency.Of("JPY")));
        Assert.Equal(CommitConflict.PaymentExceeded, (await store.CommitAsync(Batch(yen), default)).Conflict);
    }

    [Fact]
    public async Task What_had_gone_before_counts() =>
        Assert.Equal(CommitConflict.PaymentExceeded, (await (await WithPaymentAsync(gone: "50.00")).CommitAsync(Batch(Move(MovementKind.Reserve, "a", "60.00")), default)).Conflict);

    [Fact]
    public async Task A_payment_of_another_tenant_is_another_payment()
    {
        var store = await WithPaymentAsync();
        Assert.Null(await store.BalanceAsync("other", "P1", default));
        Assert.Equal(CommitConflict.PaymentExceeded, (await store.CommitAsync(Batch(Move(MovementKind.Reserve, "a", "1.00")) with { Tenant = "other" }, default)).Conflict);
    }

    [Fact]
    public async Task An_outside_fact_is_never_lost_and_freezes_until_a_human_says_otherwise()
    {
        var store = new InMemoryCaseStore();
        Assert.True((await store.CommitAsync(Batch(Move(MovementKind.External, "cb", "40.00")), default)).IsCommitted);
        Assert.True((await store.BalanceAsync("acme", "P1", default))!.IsFrozen);
        await store.CommitAsync(new CommitBatch { Tenant = "acme", Payments = [new PaymentFacts("P1", Usd("100.00"), Usd("40.00"))] }, default);
        Assert.Equal(CommitConflict.PaymentFrozen, (await store.CommitAsync(Batch(Move(MovementKind.Reserve, "a", "1.00")), default)).Conflict);
        Assert.True((await store.CommitAsync(Batch(Move(MovementKind.Unfreeze, "sue", "0.00")), default)).IsCommitted);
        Assert.True((await store.CommitAsync(Batch(Move(MovementKind.Reserve, "a", "60.00")), default)).IsCommitted);
        Assert.Equal(Usd("40.00"), (await store.BalanceAsync("acme", "P1", default))!.External);
    }

    [Fact]
    public async Task Of_two_workers_one_takes_an_entry_of_the_outbox()
    {
        var store = new InMemoryCaseStore();
        await store.CommitAsync(DeskBatch.Task("acme", null, "k", "r", null, Now), default);
        await store.CommitAsync(DeskBatch.Task("acme", null, "k", "r", null, Now), default);
        var due = Assert.Single(await store.DueAsync("acme", Now, 10, default));
        CommitBatch take = new() { Tenant = "acme", OutboxMoves = [new OutboxMove("k", due.Tries, Now + NodaTime.Duration.FromMinutes(5))] };
        Assert.True((await store.CommitAsync(take, default)).IsCommitted);
        Assert.Equal(CommitConflict.Outdated, (await store.CommitAsync(take, default)).Conflict);
        Assert.Empty(await store.DueAsync("acme", Now, 10, default));
        await store.CommitAsync(new CommitBatch { Tenant = "acme", OutboxMoves = [new OutboxMove("k", 1, null)] }, default);
        await store.CommitAsync(DeskBatch.Task("acme", null, "k", "r", null, Now), default);
        Assert.Empty(await store.DueAsync("acme", Now + NodaTime.Duration.FromDays(1), 10, default));
    }
}
