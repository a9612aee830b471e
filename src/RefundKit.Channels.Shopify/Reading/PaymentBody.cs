using System.Collections.Immutable;
using RefundKit.Orders;

namespace RefundKit.Channels.Shopify.Reading;

/// <summary>
/// The order's payments: from its transactions where the body has them, else one payment inferred from the financial
/// status, which is always reported.
/// </summary>
internal static class PaymentBody
{
    /// <summary>Whether a transaction gives money back and did not fail, and whether it is still under way.</summary>
    public static bool IsRefund(JsonNodeAt transaction, out bool isPending)
    {
        var status = transaction.Text("status");
        isPending = status == "pending";
        return transaction.Text("kind") == "refund" && status is "success" or "pending";
    }

    /// <summary>The amount, in the transaction's own currency, which is the customer's unless it says otherwise.</summary>
    public static Money? Amount(JsonNodeAt transaction)
    {
        var body = transaction.Body;
        if (transaction["currency"].Exists)
            return transaction.Currency("currency") is { } own ? NotNegative(transaction, Amounts.Read(transaction["amount"], own)) : null;
        if (body.IsOneCurrency) return NotNegative(transaction, Amounts.Read(transaction["amount"], body.Currency));
        body.Refuse(transaction, "RK8106", $"a transaction names no currency, and the order has two: {body.Currency.Code} and {body.ShopCurrency.Code}");
        return null;
    }

    private static Money? NotNegative(JsonNodeAt transaction, Money? amount)
    {
        if (amount is not { MinorUnits: < 0 }) return amount;
        transaction.Body.Refuse(transaction["amount"], "RK8105", $"a transaction's amount is negative: {amount}");
        return null;
    }

    public static ImmutableArray<Payment> Read(JsonNodeAt order, string orderId, RefundLedger refunds, out bool isInferred)
    {
        var payments = new List<Payment>();
        var ids = new IdIndex();
        var refunding = new List<JsonNodeAt>();
        isInferred = false;
        foreach (var transaction in order.Objects("transactions"))
        {
            var id = transaction.Gid() ?? transaction.RawId("id") ?? transaction.Path;
            if (IsRefund(transaction, out _)) refunding.Add(transaction);
            if (transaction.Text("kind") is not ("sale" or "capture") || transaction.Text("status") != "success") continue;
            if (!ids.Add(transaction, id)) order.Body.Refuse(transaction, "RK8108", $"two transactions have the id {id}");
            if (Amount(transaction) is { } captured) payments.Add(new Payment { Id = id, Method = transaction.Text("gateway"), Currency = captured.Currency, Captured = captured });
        }

        if (!order["transactions"].Exists)
        {
            isInferred = true;
            if (Infer(order, orderId) is { } inferred) payments.Add(inferred);
        }

        foreach (var transaction in Distinct(refunding.Concat(refunds.Transactions)))
        {
            if (IsRefund(transaction, out var isPending) && Amount(transaction) is { } amount) Book(payments, ids, transaction, amount, isPending);
        }

        return [.. payments.Select(payment => payment with
        {
            Refunded = payment.Refunded.IsZero ? Money.Zero(payment.Currency) : payment.Refunded,
            Pending = payment.Pending.IsZero ? Money.Zero(payment.Currency) : payment.Pending,
        })];
    }

    private static Payment? Infer(JsonNodeAt order, string orderId)
    {
        var zero = Money.Zero(order.Body.Currency);
        var status = order.Text("financial_status");
        // What is outstanding is given in the shop's currency alone.
        var captured = status switch
        {
            "paid" or "partially_refunded" or "refunded" => order.Amount("total_price"),
            "partially_paid" when order.Body.IsOneCurrency => order.Amount("total_price") - order.Amount("total_outstanding"),
            "pending" or "authorized" or "voided" or "expired" or "unpaid" => zero,
            _ => null,
        };
        var at = order["financial_status"].Exists ? order["financial_status"] : order;
        if (captured is not { } known || known < zero)
        {
            order.Body.Remark(at, "RK8141", $"the order has no transactions, and the financial_status {status ?? "it lacks"} does not say what was captured: the payments are unknown");
            return null;
        }

        order.Body.Remark(at, "RK8140", $"the order has no transactions; {known} captured was inferred from the financial_status {status}. Read the order's transactions before money moves");
        var gateways = order.Texts("payment_gateway_names");
        var method = gateways.Count == 1 ? gateways[0] : null;
        return new Payment { Id = "inferred-" + orderId, Method = method, Currency = zero.Currency, Captured = known };
    }

    private static void Book(List<Payment> payments, IdIndex ids, JsonNodeAt transaction, Money amount, bool isPending)
    {
        var index = Of(payments, ids, transaction);
        if (index < 0 || payments[index].Currency != amount.Currency)
        {
            transaction.Body.Refuse(transaction, "RK8109", $"{amount} went back, but not to one known payment of the order in {amount.Currency.Code}");
            return;
        }

        var payment = payments[index];
        var zero = Money.Zero(amount.Currency);
        payments[index] = isPending
            ? payment with { Pending = (payment.Pending.IsZero ? zero : payment.Pending) + amount }
            : payment with { Refunded = (payment.Refunded.IsZero ? zero : payment.Refunded) + amount };
    }

    // The parent says which payment is refunded; with one payment, or one of that gateway, there is no doubt either.
    private static int Of(List<Payment> payments, IdIndex ids, JsonNodeAt transaction)
    {
        if (ids.Find(null, transaction.RawId("parent_id")) is { } parent) return payments.FindIndex(payment => payment.Id == parent);
        if (payments.Count == 1) return 0;
        var gateway = transaction.Text("gateway");
        return payments.Count(payment => payment.Method == gateway) == 1 ? payments.FindIndex(payment => payment.Method == gateway) : -1;
    }

    // A body may list one transaction under its refund and under the order.
    private static IEnumerable<JsonNodeAt> Distinct(IEnumerable<JsonNodeAt> transactions)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var transaction in transactions)
        {
            if (seen.Add(transaction.Gid() ?? transaction.RawId("id") ?? transaction.Path)) yield return transaction;
        }
    }
}
