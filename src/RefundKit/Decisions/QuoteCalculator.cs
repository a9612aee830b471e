using System.Collections.Immutable;
using System.Runtime.InteropServices;
using RefundKit.Orders;
using RefundKit.Requests;

namespace RefundKit.Decisions;

/// <summary>
/// Calculates what exactly is refunded, in minor units. A pure function: no clock, no rounding but the one named in
/// <see cref="QuoteSplit"/>, nothing thrown for wrong amounts.
/// </summary>
/// <remarks>
/// The order's discount is spread over its lines by largest remainder, weighted by their gross after their own discount; a
/// line's units divide what remains; tax scales along. Refunded units are taken from the front, so that any sequence of
/// refunds adds up to what was paid. Amounts above what is left on units, shipping, duties or payments are never quoted.
/// </remarks>
internal static class QuoteCalculator
{
    /// <summary>Quotes the refund of units of an order.</summary>
    /// <param name="order">The order as known now.</param>
    /// <param name="units">The units; empty to refund shipping, duties or goodwill alone.</param>
    /// <param name="terms">The terms.</param>
    /// <returns>The quote, or the problems or missing facts that keep it from being one.</returns>
    public static QuoteResult Calculate(OrderSnapshot order, ReadOnlySpan<QuoteUnits> units, QuoteTerms terms)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(terms);
        if (order.Lines.IsDefault) order = order with { Lines = [] };
        if (order.Shipping.IsDefault) order = order with { Shipping = [] };
        if (order.Payments.IsDefault) order = order with { Payments = [] };

        var lines = Scratch.Of(stackalloc QuoteOrderLine[16], order.Lines.Length);
        var charges = Scratch.Of(stackalloc QuoteOrderCharge[4], order.Shipping.Length);
        var purse = Scratch.Of(stackalloc long[8], order.Payments.Length);
        var taken = Scratch.Of(stackalloc Taken[16], units.Length);

        var notes = new QuoteNotes(order.Currency);
        if (order.Currency == default) notes.Refuse(QuoteProblems.WrongCurrency, "order.currency", "The order has no currency");
        var total = QuoteOrder.Read(order, lines, charges, out var duties, ref notes);
        var dutiesGone = notes.Read(order.DutiesRefunded, "order.dutiesRefunded");
        var left = QuotePurse.Read(order, purse, total, RefundedByLines(order, dutiesGone, ref notes), ref notes);
        var figures = Figures.Read(terms, ref notes);
        var price = QuoteExchange.Price(terms, ref notes);
        if (notes.HasProblems) return new QuoteResult { Problems = notes.Problems };
        if (MissesPrice(order, lines, units, terms)) return new QuoteResult { Missing = ["item.unitPrice"] };

        if (dutiesGone > duties) notes.Note(QuoteDiscrepancyCodes.DutiesRefundedAboveDuties, duties, dutiesGone);
        TakeUnits(order, lines, units, terms, taken, ref notes);
        CompareCounts(order, lines, terms, ref notes);
        if (notes.HasProblems) return new QuoteResult { Problems = notes.Problems };

        var portion = Portion.Of(lines);
        portion.Share(terms.Shipping, charges);
        var isBeyondTerms = AskForShipping(order, charges, terms, ref notes);
        var draft = new Draft
        {
            Duties = portion.Share(terms.Duties, duties, Math.Max(0, duties - dutiesGone)),
            Goodwill = figures.Goodwill,
        };
        var refundable = draft.Refundable(taken, charges);
        notes.Within(refundable, "quote");
        if (notes.HasProblems) return new QuoteResult { Problems = notes.Problems };

        var fees = QuoteFees.Of(order, units, taken, terms, refundable, ref notes, out var kept);
        var credit = Limit(ref draft, taken, charges, refundable - kept, Math.Min(price, refundable - kept), terms, left, ref notes);
        if (notes.HasProblems) return new QuoteResult { Problems = notes.Problems };
        if (credit > 0) fees = fees.Add(new QuoteFee(QuoteExchange.Kind, new Money(credit, order.Currency)));
        return new QuoteResult
        {
            Quote = Write(order, lines, units, taken, charges, purse, draft, fees, kept + credit, price - credit, terms, ref notes, left is not null),
            IsBeyondTerms = isBeyondTerms,
        };
    }

    private static long RefundedByLines(OrderSnapshot order, long duties, ref QuoteNotes notes)
    {
        Int128 sum = (Int128)duties + notes.Read(order.GoodwillRefunded, "order.goodwillRefunded");
        foreach (var line in order.Lines) sum += line.Refunded.MinorUnits;
        foreach (var charge in order.Shipping) sum += charge.Refunded.MinorUnits;
        return notes.HasProblems ? 0 : notes.Within(sum, "order");
    }

    // A discount on the order, or a share by value, needs the value of every line; else the price of what comes back is enough.
    private static bool MissesPrice(OrderSnapshot order, Span<QuoteOrderLine> lines, ReadOnlySpan<QuoteUnits> units, QuoteTerms terms)
    {
        var needsAll = !order.Discount.IsZero
            || (terms.Shipping == QuoteShare.Proportional && !order.Shipping.IsEmpty)
            || (terms.Duties == QuoteShare.Proportional && !order.Duties.IsZero);
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].PriceKnown && (needsAll || IsAsked(order.Lines[i].Id, units))) return true;
        }

        return false;
    }

    private static bool IsAsked(string line, ReadOnlySpan<QuoteUnits> units)
    {
        for (var i = 0; i < units.Length; i++)
        {
            if (string.Equals(units[i].LineId, line, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static void TakeUnits(OrderSnapshot order, Span<QuoteOrderLine> lines, ReadOnlySpan<QuoteUnits> units, QuoteTerms terms, Span<Taken> taken, ref QuoteNotes notes)
    {
        for (var i = 0; i < units.Length; i++)
        {
            var asked = units[i];
            var index = IndexOf(order, asked.LineId);
            if (index < 0)
            {
                notes.Refuse(QuoteProblems.UnknownLine, FormattableString.Invariant($"return.lines[{i}].line"), $"The order has no line \"{asked.LineId}\"");
                continue;
            }

            ref var line = ref lines[index];
            if (asked.Quantity < 1)
            {
                notes.Refuse(QuoteProblems.QuantityNotPositive, FormattableString.Invariant($"return.lines[{i}].quantity"), FormattableString.Invariant($"{asked.Quantity} units of line \"{asked.LineId}\" cannot be refunded"));
                continue;
            }

            if (asked.Quantity > line.Left)
            {
                notes.Refuse(QuoteProblems.QuantityAboveLeft, FormattableString.Invariant($"return.lines[{i}].quantity"), FormattableString.Invariant($"{asked.Quantity} units of line \"{asked.LineId}\" are more than the {line.Left} left to refund"));
                continue;
            }

            ref var part = ref taken[i];
            part.Line = index;
            part.From = line.Taken;
            part.To = line.Taken + asked.Quantity;
            part.Start = Math.Max(line.Split.GrossOf(part.From), Math.Min(line.Start, line.Split.GrossOf(part.To)));
            part.Amount = line.Split.GrossOf(part.To) - part.Start;
            if (terms.KeepItBasisPoints is { } share) part.Amount = QuoteSplit.Scale(part.Amount, share, 10_000);
            if (AmountFor(asked.LineId, terms, out var place) is { } wanted)
                part.Amount = Asked(wanted, part.Amount, "return.lines", place, QuoteProblems.LineAmountTooLarge, ref notes);
            line.Taken = part.To;
        }
    }

    private static ImmutableArray<ReturnLine> LinesOf(QuoteTerms terms) => terms.Announced is { Lines.IsDefault: false } announced ? announced.Lines : [];

    private static Money? AmountFor(string line, QuoteTerms terms, out int place)
    {
        var lines = LinesOf(terms);
        for (place = 0; place < lines.Length; place++)
        {
            if (string.Equals(lines[place].LineId, line, StringComparison.Ordinal)) return lines[place].Amount;
        }

        return null;
    }

    // What was counted in the warehouse and what was announced, and the money each comes to.
    private static void CompareCounts(OrderSnapshot order, Span<QuoteOrderLine> lines, QuoteTerms terms, ref QuoteNotes notes)
    {
        foreach (var announced in LinesOf(terms))
        {
            if (announced.ReceivedQuantity is not { } received || received == announced.Quantity) continue;
            var index = IndexOf(order, announced.LineId);
            if (index < 0 || !lines[index].PriceKnown) continue;
            notes.Note(new QuoteDiscrepancy(
                received < announced.Quantity ? QuoteDiscrepancyCodes.ReceivedBelowAnnounced : QuoteDiscrepancyCodes.ReceivedAboveAnnounced,
                new Money(Next(lines[index], announced.Quantity), order.Currency),
                new Money(Next(lines[index], received), order.Currency))
            {
                Subject = announced.LineId, ExpectedQuantity = announced.Quantity, ActualQuantity = received,
            });
        }
    }

    // What the next units of a line come to, as far as it has any left.
    private static long Next(in QuoteOrderLine line, int units) =>
        line.Split.GrossOf((int)Math.Min((long)line.Settled + units, line.Quantity)) - line.Split.GrossOf(line.Settled);

    /// <summary>Puts what is asked of the shipping in the place of what the terms give; whether that is more.</summary>
    private static bool AskForShipping(OrderSnapshot order, Span<QuoteOrderCharge> charges, QuoteTerms terms, ref QuoteNotes notes)
    {
        if (terms.Announced is not { Shipping.IsDefaultOrEmpty: false } announced) return false;
        var isBeyond = false;
        for (var i = 0; i < announced.Shipping.Length; i++)
        {
            var asked = announced.Shipping[i];
            var index = 0;
            while (index < charges.Length && !string.Equals(order.Shipping[index].Id, asked.ShippingId, StringComparison.Ordinal)) index++;
            if (index == charges.Length)
            {
                notes.Refuse(QuoteProblems.ChargeUnknown, FormattableString.Invariant($"return.shipping[{i}].charge"), $"The order has no shipping charge \"{asked.ShippingId}\"");
                continue;
            }

            ref var charge = ref charges[index];
            var left = charge.Split.Gross - charge.Start;
            var amount = asked.Amount is { } wanted ? Asked(wanted, left, "return.shipping", i, QuoteProblems.ShippingTooLarge, ref notes) : left;
            isBeyond |= amount > charge.Amount;
            charge.Amount = amount;
        }

        return isBeyond;
    }

    // An amount that is asked for by name: positive, in the order's currency, and no more than there is.
    private static long Asked(Money asked, long most, string list, int index, string tooLarge, ref QuoteNotes notes)
    {
        var place = FormattableString.Invariant($"{list}[{index}].amount");
        if (asked.Currency != notes.Currency) notes.Refuse(QuoteProblems.WrongCurrency, place, $"{asked} is not in the order's currency {notes.Currency.Code}");
        else if (asked.IsZero) notes.Refuse(QuoteProblems.RequestedZero, place, "A refund of nothing was asked for");
        else if (asked.MinorUnits < 0) notes.Refuse(QuoteProblems.RequestedNegative, place, $"{asked} is negative");
        else if (asked.MinorUnits > most) notes.Refuse(tooLarge, place, $"{asked} is more than the {new Money(most, notes.Currency)} that can be refunded");
        else return asked.MinorUnits;
        return 0;
    }

    private static int IndexOf(OrderSnapshot order, string id)
    {
        for (var i = 0; i < order.Lines.Length; i++)
        {
            if (string.Equals(order.Lines[i].Id, id, StringComparison.Ordinal)) return i;
        }

        return -1;
    }

    /// <summary>Cuts what goes back, as money and as credit for the items sent instead, to what is asked and what is left.</summary>
    /// <returns>The credit: it is used up first, since the items are what is wanted.</returns>
    private static long Limit(ref Draft draft, Span<Taken> taken, Span<QuoteOrderCharge> charges, long amount, long credit, QuoteTerms terms, long? left, ref QuoteNotes notes)
    {
        var target = amount;
        if (terms.RequestedAmount is { } requested)
        {
            var refundable = draft.Refundable(taken, charges);
            if (requested.MinorUnits > refundable)
            {
                if (terms.OfferLessThanRequested) notes.Note(QuoteDiscrepancyCodes.RequestedAboveRefundable, refundable, requested.MinorUnits);
                else notes.Refuse(QuoteProblems.RequestedTooLarge, "requestedAmount", $"{requested} is more than the {new Money(refundable, notes.Currency)} that can be refunded");
            }

            target = Math.Min(target, credit + requested.MinorUnits);
        }

        if (left is null && target > 0) notes.Note(QuoteDiscrepancyCodes.PaymentsUnknown, target, 0);
        if (left < target)
        {
            if (left == 0) notes.Refuse(QuoteProblems.NothingLeft, "order.payments", "Nothing is left on the payments of the order");
            notes.Note(QuoteDiscrepancyCodes.PaymentsCannotCarry, target, left.Value);
            target = left.Value;
        }

        // What is owed least goes first: goodwill, duties, shipping, then the units from the last.
        var cut = amount - target;
        cut -= Cut(ref draft.Goodwill, cut);
        cut -= Cut(ref draft.Duties, cut);
        for (var i = charges.Length - 1; i >= 0; i--) cut -= Cut(ref charges[i].Amount, cut);
        for (var i = taken.Length - 1; i >= 0; i--) cut -= Cut(ref taken[i].Amount, cut);
        return Math.Min(credit, target);
    }

    private static long Cut(ref long amount, long cut)
    {
        var taken = Math.Min(amount, cut);
        amount -= taken;
        return taken;
    }

    private static RefundQuote Write(
        OrderSnapshot order, Span<QuoteOrderLine> lines, ReadOnlySpan<QuoteUnits> units, Span<Taken> taken, Span<QuoteOrderCharge> charges,
        Span<long> purse, in Draft draft, ImmutableArray<QuoteFee> fees, long kept, long due, QuoteTerms terms, ref QuoteNotes notes, bool paymentsKnown)
    {
        var currency = order.Currency;
        var amount = draft.Refundable(taken, charges) - kept;
        var goods = Math.Max(0, Sum(taken) - kept);
        var bonus = QuoteBonus.Of(goods, terms.BonusBasisPoints, terms.Bonus, terms.BonusCap, terms.BonusCapBasisPoints);
        return new RefundQuote
        {
            Amount = new Money(amount, currency),
            Lines = WriteLines(order, lines, units, taken),
            Shipping = new Money(Sum(charges), currency),
            ShippingCharges = WriteCharges(order, charges),
            Duties = new Money(draft.Duties, currency),
            Goodwill = new Money(draft.Goodwill, currency),
            Fees = fees,
            Payments = paymentsKnown && !terms.ToStoreCredit && !terms.ByTransfer ? QuotePurse.Split(order, purse, amount, terms.PaymentPreference) : [],
            StoreCreditBonus = terms.ToStoreCredit ? new Money(bonus, currency) : null,
            Due = due == 0 ? null : new Money(due, currency),
            Discrepancies = notes.Discrepancies,
        };
    }

    private static ImmutableArray<QuoteLine> WriteLines(OrderSnapshot order, Span<QuoteOrderLine> lines, ReadOnlySpan<QuoteUnits> units, Span<Taken> taken)
    {
        if (taken.IsEmpty) return [];
        var currency = order.Currency;
        var written = new QuoteLine[taken.Length];
        for (var i = 0; i < taken.Length; i++)
        {
            ref var part = ref taken[i];
            ref var line = ref lines[part.Line];
            var from = line.Split.GrossOf(part.From);
            var gross = line.Split.GrossOf(part.To) - from;
            var net = line.Split.NetOf(part.To) - line.Split.NetOf(part.From);
            var price = line.UnitPrice * (part.To - part.From);
            var tax = line.Split.TaxUpTo(part.Start + part.Amount) - line.Split.TaxUpTo(part.Start);
            written[i] = new QuoteLine(units[i].LineId, part.To - part.From, new Money(part.Amount - tax, currency), new Money(tax, currency), new Money(part.Amount, currency))
            {
                Price = new Money(price, currency),
                Discount = new Money(price - (order.TaxIncluded ? gross : net), currency),
                TaxOnTop = new Money(order.TaxIncluded ? 0 : gross - net, currency),
                AlreadyRefunded = new Money(part.Start - from, currency),
                NotRefunded = new Money(from + gross - part.Start - part.Amount, currency),
            };
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(written);
    }

    private static ImmutableArray<QuoteShipping> WriteCharges(OrderSnapshot order, Span<QuoteOrderCharge> charges)
    {
        var count = 0;
        foreach (ref var charge in charges) count += charge.Amount > 0 ? 1 : 0;
        if (count == 0) return [];
        var written = new QuoteShipping[count];
        var next = 0;
        for (var i = 0; i < charges.Length; i++)
        {
            ref var charge = ref charges[i];
            if (charge.Amount == 0) continue;
            var tax = charge.Split.TaxUpTo(charge.Start + charge.Amount) - charge.Split.TaxUpTo(charge.Start);
            written[next++] = new QuoteShipping(order.Shipping[i].Id, new Money(charge.Amount - tax, order.Currency), new Money(tax, order.Currency), new Money(charge.Amount, order.Currency));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(written);
    }

    private static long Sum(Span<Taken> taken)
    {
        var sum = 0L;
        foreach (ref var part in taken) sum += part.Amount;
        return sum;
    }

    private static long Sum(Span<QuoteOrderCharge> charges)
    {
        var sum = 0L;
        foreach (ref var charge in charges) sum += charge.Amount;
        return sum;
    }

    /// <summary>Units <c>From</c> to <c>To</c> of a line, the last excluded, and the stretch of money that goes back for them.</summary>
    internal struct Taken
    {
        public int Line;
        public int From;
        public int To;
        public long Start;
        public long Amount;
    }

    private struct Draft
    {
        public long Duties;
        public long Goodwill;

        // The order and what is given on top are each within Money.Limit, so that no sum of them leaves 64 bits.
        public readonly long Refundable(Span<Taken> taken, Span<QuoteOrderCharge> charges) => Duties + Goodwill + Sum(charges) + Sum(taken);
    }

    /// <summary>The numbers of the terms, checked.</summary>
    private readonly struct Figures(long goodwill)
    {
        public long Goodwill { get; } = goodwill;

        public static Figures Read(QuoteTerms terms, ref QuoteNotes notes)
        {
            CheckShare(terms.KeepItBasisPoints ?? 0, "terms.keepIt", ref notes);
            CheckShare(terms.BonusBasisPoints, "terms.bonus", ref notes);
            if (!terms.Restocking.IsDefault)
            {
                foreach (var fee in terms.Restocking)
                {
                    CheckShare(fee.BasisPoints, "terms.restocking", ref notes);
                    notes.Read(fee.PerUnit ?? default, "terms.restocking");
                }
            }

            if (!terms.ReturnShipping.IsDefault)
            {
                foreach (var fee in terms.ReturnShipping) notes.Read(fee.Amount, "terms.returnShipping");
            }

            if (!terms.Deductions.IsDefault)
            {
                foreach (var fee in terms.Deductions) notes.Read(fee.Amount, "terms.deductions");
            }

            if (terms.RequestedAmount is { } requested) CheckRequested(requested, ref notes);
            notes.Read(terms.Bonus ?? default, "terms.bonus");
            notes.Read(terms.BonusCap ?? default, "terms.bonusCap");
            CheckShare(terms.BonusCapBasisPoints ?? 0, "terms.bonusCap", ref notes);
            if (terms.Goodwill is { IsZero: true }) notes.Refuse(QuoteProblems.RequestedZero, "goodwill", "Goodwill of nothing was asked for");
            return new Figures(notes.Read(terms.Goodwill ?? default, "goodwill"));
        }

        private static void CheckShare(int basisPoints, string path, ref QuoteNotes notes)
        {
            if (basisPoints is < 0 or > 10_000)
                notes.Refuse(QuoteProblems.TermsOutOfRange, path, FormattableString.Invariant($"{basisPoints} basis points is not between 0 and 10000"));
        }

        private static void CheckRequested(Money requested, ref QuoteNotes notes)
        {
            if (requested.Currency != notes.Currency && requested != default)
                notes.Refuse(QuoteProblems.WrongCurrency, "requestedAmount", $"{requested} is not in the order's currency {notes.Currency.Code}");
            else if (requested.IsZero)
                notes.Refuse(QuoteProblems.RequestedZero, "requestedAmount", "A refund of nothing was asked for");
            else if (requested.MinorUnits < 0)
                notes.Refuse(QuoteProblems.RequestedNegative, "requestedAmount", $"{requested} is negative");
        }
    }

    /// <summary>Which part of the order has come back, before and with this quote.</summary>
    private readonly struct Portion(long before, long after, long whole, bool isWhole)
    {
        public static Portion Of(Span<QuoteOrderLine> lines)
        {
            long before = 0, after = 0, whole = 0, unitsBefore = 0, unitsAfter = 0, unitsWhole = 0;
            foreach (ref var line in lines)
            {
                unitsBefore += line.Settled;
                unitsAfter += line.Taken;
                unitsWhole += line.Quantity;
                if (!line.PriceKnown) continue;
                before += line.Split.GrossOf(line.Settled);
                after += line.Split.GrossOf(line.Taken);
                whole += line.Split.Gross;
            }

            var all = !lines.IsEmpty && unitsAfter == unitsWhole;
            return whole > 0 ? new Portion(before, after, whole, all) : new Portion(unitsBefore, unitsAfter, unitsWhole, all);
        }

        public void Share(QuoteShare share, Span<QuoteOrderCharge> charges)
        {
            foreach (ref var charge in charges) charge.Amount = Share(share, charge.Split.Gross, charge.Split.Gross - charge.Start);
        }

        // Proportional shares are differences of one rounded running total, so that they add up to the charge in any sequence.
        public long Share(QuoteShare share, long charge, long left) => share switch
        {
            QuoteShare.Full => left,
            QuoteShare.WhenWholeOrder => isWhole ? left : 0,
            QuoteShare.Proportional => Math.Min(left, QuoteSplit.Scale(charge, after, whole) - QuoteSplit.Scale(charge, before, whole)),
            _ => 0,
        };
    }
}
