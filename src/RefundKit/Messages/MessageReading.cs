using System.Runtime.InteropServices;

namespace RefundKit.Messages;

/// <summary>What a text says when it is read in one language: weighs what each clause speaks of and chooses the intent.</summary>
internal sealed class MessageReading
{
    // The order of the weights is the meaning: a plain question where the refund is outweighs a plain request, that one a
    // question for the rules elsewhere in the message, and each of them a bare word.
    private const double Tracked = 3.2, Asked = 3.1, Ruled = 3.0, AskedHere = 2.8, TermsHere = 2.5, Followed = 2.2, Beside = 2.0, Named = 1.0, Hinted = 0.5;

    private static readonly ulong MatterTopics = Bit(MessageTopic.Refund) | Bit(MessageTopic.Return) | Bit(MessageTopic.Exchange)
        | Bit(MessageTopic.Cancellation) | Bit(MessageTopic.Policy) | Bit(MessageTopic.TrackingRefund);

    private static readonly ulong SumTopics = Bit(MessageTopic.DuplicateCharge) | Bit(MessageTopic.PriceAdjustment);
    private static readonly ulong GoodsTopics = Bit(MessageTopic.Damaged) | Bit(MessageTopic.Defective) | Bit(MessageTopic.WrongItem)
        | Bit(MessageTopic.MissingItem) | Bit(MessageTopic.NotAsDescribed);
    private static readonly ulong OtherTopics = Bit(MessageTopic.Warranty) | Bit(MessageTopic.Invoice) | Bit(MessageTopic.AddressChange) | Bit(MessageTopic.OrderStatus);

    private readonly int _negationReach;
    private readonly int _negationReachBack;

    private MessageReading(string language, ReadOnlySpan<PhraseHit> hits, bool joined)
    {
        Language = language;
        _negationReach = joined ? 10 : 32;
        _negationReachBack = joined ? 10 : 16;
        // A mended word may well be a right one of another language.
        foreach (var hit in hits)
        {
            Votes += hit.Mended ? 0 : VotesOf(hit.Set);
            SawThrough |= hit.Set == (int)PhraseSet.Ignore;
        }
    }

    public string Language { get; }

    /// <summary>How much speaks for the language.</summary>
    public int Votes { get; private set; }

    /// <summary>Whether something was met that only looks like a matter of ours, as "de retour lundi" does.</summary>
    public bool SawThrough { get; }

    public MessageIntent Intent { get; private set; } = MessageIntent.Other;

    public ulong Topics { get; private set; }

    public decimal Confidence { get; private set; }

    public static MessageReading Of(MessageText text, Phrasebook phrasebook, ReadingBuffers buffers)
    {
        var hits = CollectionsMarshal.AsSpan(phrasebook.Read(text, buffers));
        var dead = buffers.Flags(hits.Length);
        var reading = new MessageReading(phrasebook.Language, hits, phrasebook.Joined);
        PreferRefunds(hits, dead);
        reading.Negate(hits, dead);
        reading.Decide(hits, dead);
        return reading;
    }

    private static int VotesOf(int set) => (PhraseSet)set switch
    {
        PhraseSet.Language or PhraseSet.When or PhraseSet.Missing or PhraseSet.Money or PhraseSet.Back or PhraseSet.General or PhraseSet.Goods
            or PhraseSet.Send or PhraseSet.Fresh or PhraseSet.Stop or PhraseSet.Order or PhraseSet.Pay or PhraseSet.Promise or PhraseSet.Account => 1,
        PhraseSet.Guard or PhraseSet.Break or PhraseSet.Question => 0,
        // It stands for the words that it hides.
        PhraseSet.Ignore => 6,
        _ => 2,
    };

    // "Return my money" and 要退款 send no goods back: where both share letters, the refund is meant.
    private static void PreferRefunds(ReadOnlySpan<PhraseHit> hits, Span<bool> dead)
    {
        var refundEnd = 0;
        var goods = -1;
        for (var i = 0; i < hits.Length; i++)
        {
            if (hits[i].Set == (int)PhraseSet.Refund)
            {
                refundEnd = Math.Max(refundEnd, hits[i].End);
                if (goods >= 0 && hits[i].Start < hits[goods].End) dead[goods] = true;
            }
            else if (hits[i].Set == (int)PhraseSet.Return)
            {
                goods = i;
                if (hits[i].Start < refundEnd) dead[i] = true;
            }
        }
    }

    // What is not wanted, and what has already come, asks for nothing.
    private void Negate(ReadOnlySpan<PhraseHit> hits, Span<bool> dead)
    {
        for (int first = 0, after; first < hits.Length; first = after)
        {
            after = first;
            var clause = hits[first].Clause;
            var tracked = false;
            var doneFrom = int.MaxValue;
            var doneUntil = -1;
            for (; after < hits.Length && hits[after].Clause == clause; after++)
            {
                tracked |= hits[after].Set is (int)PhraseSet.Track or (int)PhraseSet.Missing;
                if (hits[after].Set != (int)PhraseSet.Done) continue;
                doneFrom = Math.Min(doneFrom, hits[after].Start);
                doneUntil = Math.Max(doneUntil, hits[after].End);
            }

            var not = -1;
            var notFrom = -1;
            var matter = -1;
            for (var i = first; i < after; i++)
            {
                var hit = hits[i];
                switch ((PhraseSet)hit.Set)
                {
                    case PhraseSet.Not:
                        not = Math.Max(not, hit.End);
                        notFrom = hit.Start;
                        break;
                    case PhraseSet.NotAfter when matter >= 0 && hit.Start - hits[matter].End <= _negationReachBack && hit.Start >= hits[matter].Start:
                        for (var j = matter; j >= first; j--)
                        {
                            if (Phrase.IsMatter(hits[j].Set) && hits[j].End >= hits[matter].Start) dead[j] = true;
                        }

                        break;
                    case PhraseSet.Want or PhraseSet.Status or PhraseSet.Track when not >= 0 && hit.Start >= not:
                        not = -1;
                        break;
                    case PhraseSet.Refund or PhraseSet.Return or PhraseSet.Exchange or PhraseSet.Cancel:
                        // "No refund received" misses one; it does not refuse one.
                        // 不要退 begins inside its negation; "do not ship it" holds its own and means what it says.
                        var refused = not >= 0 && hit.End > not && hit.Start > notFrom && hit.Start - not <= _negationReach && !tracked;
                        var done = !tracked && hit.Start >= doneFrom && hit.End <= doneUntil;
                        if (refused || done) dead[i] = true;
                        matter = i;
                        break;
                }
            }
        }
    }

    private void Decide(ReadOnlySpan<PhraseHit> hits, ReadOnlySpan<bool> dead)
    {
        var best = default(Weights);
        var message = new ClauseContent();
        var said = Said(hits, dead);
        var negated = false;
        var plainlyAsked = false;
        for (int first = 0, after; first < hits.Length; first = after)
        {
            after = first;
            var clause = new ClauseContent();
            for (; after < hits.Length && hits[after].Clause == hits[first].Clause; after++)
            {
                var hit = hits[after];
                if (dead[after]) negated = true;
                else if (hit.Set >= PhraseList.SetOf(MessageTopic.Refund)) clause.Add(hit.Set - PhraseList.SetOf(MessageTopic.Refund));
                else clause.Add((PhraseSet)hit.Set, hit.Mended);
            }

            var weights = Weigh(clause, said);
            // What is asked for in a clause of its own is wanted, whatever the next may suppose.
            plainlyAsked |= !clause.Has(PhraseSet.Hypothetical) && !clause.Has(PhraseSet.Question)
                && (weights.Request >= AskedHere || weights.Return >= AskedHere || weights.Exchange >= AskedHere);
            best = best.Or(weights);
            message.Add(clause);
        }

        if (message.Has(PhraseSet.Elsewhere))
        {
            best = default;
            Topics &= ~MatterTopics;
        }

        // Thanks for what has come may speak of it more than once.
        if (message.Has(PhraseSet.Done) && best is { Track: 0, Request: < AskedHere, Return: < AskedHere }) best = best with { Request = 0, Return = 0 };
        if (message.Has(PhraseSet.Follow) && best.Request is > 0 and < AskedHere) best.Track = Math.Max(best.Track, Followed);
        if (message.Has(PhraseSet.Sent) && best.Request < AskedHere && (message.Has(PhraseSet.Follow) || message.Has(PhraseSet.Status) || message.Has(PhraseSet.Missing)))
            best.Track = Math.Max(best.Track, Followed);
        if (message.Has(PhraseSet.Hypothetical) && !plainlyAsked && best.Track == 0 && (best.Request > 0 || best.Return > 0 || best.Exchange > 0))
        {
            // "If it does not fit, can I return it?" wants nothing yet.
            best = best with { Policy = Ruled, Request = 0, Return = 0, Exchange = 0 };
            Topics |= Bit(MessageTopic.Policy);
        }

        // "Can I send back what I have opened? Until when?" asks for the rules over two sentences.
        if ((message.Has(PhraseSet.General) || message.Has(PhraseSet.Goods)) && message.Has(PhraseSet.Question) && best is { Track: 0, Request: < AskedHere, Return: < AskedHere, Exchange: < AskedHere }
            && (best.Request > 0 || best.Return > 0 || best.Exchange > 0))
            best = best with { Policy = Math.Max(best.Policy, TermsHere) };

        if (best.IsNothing && !negated && message.Has(PhraseSet.Want) && !message.Has(PhraseSet.Done) && !message.Has(PhraseSet.Elsewhere))
            best = Hint(best);
        Choose(best, negated);
    }

    private static ClauseContent Said(ReadOnlySpan<PhraseHit> hits, ReadOnlySpan<bool> dead)
    {
        var said = new ClauseContent();
        for (var i = 0; i < hits.Length; i++)
        {
            if (!dead[i] && hits[i].Set < PhraseList.SetOf(MessageTopic.Refund)) said.Add((PhraseSet)hits[i].Set, hits[i].Mended);
        }

        return said;
    }

    // Something is wrong with the goods or the sum, and something is asked for: what it usually is.
    private Weights Hint(Weights best)
    {
        if ((Topics & OtherTopics) != 0) return best;
        if ((Topics & SumTopics) != 0) best.Request = Hinted;
        else if ((Topics & GoodsTopics) != 0) best.Exchange = Hinted;
        return best;
    }

    private Weights Weigh(ClauseContent clause, ClauseContent message)
    {
        var weights = default(Weights);
        Topics |= clause.Topics;
        var refund = clause.Has(PhraseSet.Refund);
        var goods = clause.Has(PhraseSet.Return) || clause.Has(PhraseSet.Exchange);
        if (refund) Topics |= Bit(MessageTopic.Refund);
        if (clause.Has(PhraseSet.Return)) Topics |= Bit(MessageTopic.Return);
        if (clause.Has(PhraseSet.Exchange)) Topics |= Bit(MessageTopic.Exchange);
        if (clause.Has(PhraseSet.Cancel)) Topics |= Bit(MessageTopic.Cancellation);
        weights.Mended = clause.MattersMended;

        var wished = clause.Has(PhraseSet.Ask) || (clause.Has(PhraseSet.Want) && !clause.Has(PhraseSet.Question));
        var general = (clause.Has(PhraseSet.General) || (clause.Has(PhraseSet.Goods) && !wished)) && (refund || goods);
        // A price that cannot be seen is owed to nobody.
        var due = message.Has(PhraseSet.Refund) || message.Has(PhraseSet.Return) || message.Has(PhraseSet.Sent) || message.Has(PhraseSet.Back)
            || message.Has(PhraseSet.Promise) || message.Has(PhraseSet.Status);
        var missing = clause.Has(PhraseSet.Missing) && (refund || (clause.Has(PhraseSet.Money) && due)) && !clause.Has(PhraseSet.Policy)
            && !clause.IsAbout(MessageTopic.NotReceived);
        var choice = clause.Has(PhraseSet.Either) && clause.Has(PhraseSet.Question) && !clause.Has(PhraseSet.Ask);
        weights.Policy = general || choice || clause.Has(PhraseSet.Policy) ? Ruled : clause.Has(PhraseSet.Terms) && (refund || goods) ? TermsHere : 0;
        weights.Track = missing ? Tracked
            : general ? 0
            : clause.Has(PhraseSet.Track) || (clause.Has(PhraseSet.When) && refund && !clause.Has(PhraseSet.Policy)) ? Tracked
            : clause.Has(PhraseSet.Status) && refund ? Beside : 0;
        var want = clause.Has(PhraseSet.Ask) ? AskedHere : clause.Has(PhraseSet.Want) ? Beside : Named;
        weights.Request = refund ? want : 0;
        weights.Exchange = clause.Has(PhraseSet.Exchange) ? want : 0;
        weights.Return = clause.Has(PhraseSet.Return) ? want : 0;
        weights.Cancel = clause.Has(PhraseSet.Cancel) ? want : 0;
        if (weights.Policy > 0 || weights.Track > 0)
        {
            // A clause says one thing: "I want to track my refund" requests nothing more.
            if (weights.Track >= weights.Policy && weights.Track >= weights.Request) weights.Policy = weights.Request = 0;
            else if (weights.Policy >= weights.Request) weights.Track = weights.Request = 0;
            else weights.Policy = weights.Track = 0;
            if (general || weights.Policy >= weights.Return) weights.Return = 0;
            if (general || weights.Policy >= weights.Exchange) weights.Exchange = 0;
        }

        if (weights.Policy > 0) Topics |= Bit(MessageTopic.Policy);
        if (weights.Track > 0) Topics |= Bit(MessageTopic.TrackingRefund) | Bit(MessageTopic.Refund);
        return weights;
    }

    private void Choose(Weights best, bool negated)
    {
        var request = best.Request == AskedHere ? Asked : best.Request;
        var goods = Math.Max(best.Exchange, best.Return);
        if (goods == AskedHere) goods = Asked;
        var weight = Math.Max(Math.Max(best.Track, best.Policy), request);
        if (weight > 0 && (request > 0 || best.Track > 0 || best.Policy >= goods))
        {
            Intent = best.Track >= weight ? MessageIntent.TrackRefund
                : best.Policy >= weight ? MessageIntent.AskPolicy
                : MessageIntent.RequestRefund;
        }
        else if (goods > 0)
        {
            weight = goods;
            Intent = best.Exchange >= best.Return || best.Exchange >= Beside ? MessageIntent.RequestExchange : MessageIntent.RequestReturn;
        }
        else if (best.Cancel > 0)
        {
            weight = best.Cancel;
            Intent = MessageIntent.CancelOrder;
        }

        if (Intent == MessageIntent.TrackRefund) Topics |= Bit(MessageTopic.TrackingRefund) | Bit(MessageTopic.Refund);
        Confidence = Intent == MessageIntent.Other ? (negated || Topics != 0 ? 0.80m : 0.60m)
            : weight >= Ruled ? 0.95m
            : weight >= TermsHere ? 0.90m
            : weight >= Beside ? 0.85m
            : weight >= Named ? 0.70m
            : 0.55m;
        if (best.Mended && Intent != MessageIntent.Other) Confidence -= 0.15m;
    }

    private static ulong Bit(MessageTopic topic) => 1UL << topic.Index;

    private struct ClauseContent
    {
        private ulong _sets;

        public bool MattersMended { get; private set; }

        public ulong Topics { get; private set; }

        public void Add(PhraseSet set, bool mended)
        {
            _sets |= 1UL << (int)set;
            MattersMended |= mended && Phrase.IsMatter((int)set);
        }

        public void Add(int topic) => Topics |= 1UL << topic;

        public void Add(ClauseContent other) => _sets |= other._sets;

        public readonly bool IsAbout(MessageTopic topic) => (Topics & Bit(topic)) != 0;

        public readonly bool Has(PhraseSet set) => (_sets >> (int)set & 1) != 0;
    }

    private struct Weights
    {
        public double Request, Track, Policy, Exchange, Return, Cancel;
        public bool Mended;

        public readonly bool IsNothing => this is { Request: 0, Track: 0, Policy: 0, Exchange: 0, Return: 0, Cancel: 0 };

        public readonly Weights Or(Weights other) => new()
        {
            Request = Math.Max(Request, other.Request),
            Track = Math.Max(Track, other.Track),
            Policy = Math.Max(Policy, other.Policy),
            Exchange = Math.Max(Exchange, other.Exchange),
            Return = Math.Max(Return, other.Return),
            Cancel = Math.Max(Cancel, other.Cancel),
            Mended = Mended || other.Mended,
        };
    }
}
