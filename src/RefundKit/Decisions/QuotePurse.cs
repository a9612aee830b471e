using System.Collections.Immutable;
using System.Runtime.InteropServices;
using RefundKit.Orders;

namespace RefundKit.Decisions;

/// <summary>What is left on the payments of an order, and how a refund is split over them.</summary>
internal static class QuotePurse
{
    /// <summary>Reads what is left on each payment, in the order's sequence; 0 for one that cannot be used.</summary>
    /// <returns>What is left in all; null where the order names no payment.</returns>
    public static long? Read(OrderSnapshot order, Span<long> left, long? total, long refundedByLines, ref QuoteNotes notes)
    {
        if (left.IsEmpty) return null;
        Int128 captured = 0, refunded = 0, usable = 0;
        var foreign = false;
        for (var i = 0; i < left.Length; i++)
        {
            var payment = order.Payments[i];
            if (payment.Currency != order.Currency)
            {
                notes.Note(QuoteDiscrepancyCodes.PaymentInOtherCurrency, Money.Zero(order.Currency), payment.Captured, payment.Id);
                foreign = true;
                continue;
            }

            var inflow = notes.Read(payment.Captured, "order.payments", i, "captured");
            var gone = (Int128)notes.Read(payment.Refunded, "order.payments", i, "refunded") + notes.Read(payment.Pending, "order.payments", i, "pending");
            if (gone > inflow) notes.Note(QuoteDiscrepancyCodes.PaymentRefundedAboveCaptured, inflow, notes.Within(gone, "order.payments"), payment.Id);
            left[i] = (long)Int128.Max(0, inflow - gone);
            captured += inflow;
            refunded += gone;
            usable += left[i];
        }

        var whole = notes.Within(captured, "order.payments");
        var back = notes.Within(refunded, "order.payments");
        if (notes.HasProblems) return 0;
        if (captured == 0) notes.Refuse(QuoteProblems.NothingCaptured, "order.payments", $"Nothing was captured in {order.Currency.Code}, so nothing can be refunded");

        // Beside a payment in another currency the sums cannot be compared; that payment is reported itself.
        if (!foreign && total is { } expected && expected != whole) notes.Note(QuoteDiscrepancyCodes.CapturedDiffersFromTotal, expected, whole);
        if (!foreign && back != refundedByLines) notes.Note(QuoteDiscrepancyCodes.RefundedDiffersFromPayments, refundedByLines, back);
        return (long)usable;
    }

    /// <summary>Splits an amount that the payments can carry: preferred methods first, then the order's own sequence.</summary>
    public static ImmutableArray<QuotePayment> Split(OrderSnapshot order, Span<long> left, long amount, ImmutableArray<string> preference)
    {
        var parts = Scratch.Of(stackalloc long[8], left.Length);
        var sequence = Scratch.Of(stackalloc int[8], left.Length);
        return Write(order, parts, sequence, Take(order, left, parts, sequence, amount, preference));
    }

    private static ImmutableArray<QuotePayment> Write(OrderSnapshot order, ReadOnlySpan<long> parts, ReadOnlySpan<int> sequence, int used)
    {
        var payments = new QuotePayment[used];
        for (var i = 0; i < used; i++)
            payments[i] = new QuotePayment(order.Payments[sequence[i]].Id, new Money(parts[i], order.Currency));
        return ImmutableCollectionsMarshal.AsImmutableArray(payments);
    }

    private static int Take(OrderSnapshot order, Span<long> left, Span<long> parts, Span<int> sequence, long amount, ImmutableArray<string> preference)
    {
        var used = 0;
        if (!preference.IsDefaultOrEmpty)
        {
            foreach (var method in preference) Take(order, left, parts, sequence, ref used, ref amount, method);
        }

        Take(order, left, parts, sequence, ref used, ref amount, method: null);
        return used;
    }

    private static void Take(OrderSnapshot order, Span<long> left, Span<long> parts, Span<int> sequence, ref int used, ref long amount, string? method)
    {
        for (var i = 0; i < left.Length && amount > 0; i++)
        {
            if (left[i] == 0 || (method is not null && !MethodNames.AreAlike(order.Payments[i].Method, method))) continue;
            parts[used] = Math.Min(left[i], amount);
            sequence[used] = i;
            left[i] = 0;
            amount -= parts[used++];
        }
    }
}
