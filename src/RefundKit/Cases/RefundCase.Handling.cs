using System.Collections.Immutable;
using NodaTime;
using RefundKit.Cases.Effects;
using RefundKit.Cases.Events;
using RefundKit.Requests;

namespace RefundKit.Cases;

// What people and carriers do between the decision and the end.
public sealed partial record RefundCase
{
    /// <summary>Asks somebody for facts.</summary>
    public CaseChange RequestFacts(FactSupplier from, ImmutableArray<string> facts, Instant at, Actor actor) =>
        NotNow() ?? One(new FactsRequested { At = at, Actor = actor, From = from, Facts = facts });

    /// <summary>Puts the case before a human, as when a plug-in failed: recorded, and asked of the host's helpdesk.</summary>
    /// <param name="to">The role or team.</param>
    /// <param name="reasonCode">Why, as a code.</param>
    /// <param name="at">When.</param>
    /// <param name="actor">Who hands it up.</param>
    public CaseChange Escalate(string to, string reasonCode, Instant at, Actor actor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(to);
        ArgumentException.ThrowIfNullOrWhiteSpace(reasonCode);
        if (NotNow(resolvedToo: true) is { } refused) return refused;
        var work = new CaseWork(this);
        work.Emit(new Escalated { At = at, Actor = actor, To = to, ReasonCode = reasonCode });
        work.Do(new RequestHuman { Key = work.KeyFor("human"), ReasonCode = reasonCode });
        return work.Done();
    }

    /// <summary>A return label went to the customer.</summary>
    public CaseChange LabelSent(string? carrier, string? reference, Instant at, Actor actor) =>
        NotNow() ?? One(new LabelSent { At = at, Actor = actor, Carrier = carrier, Reference = reference });

    /// <summary>The carrier scanned the return.</summary>
    public CaseChange ReturnScanned(string? carrier, string? reference, Instant at, Actor actor) =>
        NotNow(resolvedToo: true) ?? One(new ReturnScanned { At = at, Actor = actor, Carrier = carrier, Reference = reference });

    /// <summary>The goods reached the warehouse. It decides nothing: decide again on the request as it is then.</summary>
    public CaseChange GoodsReceived(string? reference, Instant at, Actor actor) =>
        NotNow(resolvedToo: true) ?? One(new GoodsReceived { At = at, Actor = actor, Reference = reference });

    /// <summary>The goods were inspected. It decides nothing: decide again on the request as it is then.</summary>
    public CaseChange Inspect(ImmutableArray<InspectedLine> lines, Instant at, Actor actor) =>
        NotNow(resolvedToo: true) ?? One(new Inspected { At = at, Actor = actor, Lines = lines });

    /// <summary>An open promise came true: kept where it was not late, broken where it was. The due moment itself is in time.</summary>
    public CaseChange Fulfil(string promise, Instant at, Actor actor)
    {
        if (NotNow(resolvedToo: true) is { } refused) return refused;
        if (Promises.FirstOrDefault(open => open.State == PromiseState.Open && string.Equals(open.Promise, promise, StringComparison.Ordinal)) is not { } found)
            return Refuse(CaseRefusals.NoPromise, $"no promise \"{promise}\" is open");
        return One(at <= found.Due
            ? new PromiseKept { At = at, Actor = actor, Promise = promise, Due = found.Due }
            : new PromiseBroken { At = at, Actor = actor, Promise = promise, Due = found.Due });
    }

    /// <summary>Records every open promise that is overdue at an instant as broken.</summary>
    public CaseChange BreakOverdue(Instant at, Actor actor)
    {
        if (NotNow(resolvedToo: true) is { } refused) return refused;
        var work = new CaseWork(this);
        foreach (var promise in Promises.Where(promise => promise.State == PromiseState.Open && promise.Due < at))
            work.Emit(new PromiseBroken { At = at, Actor = actor, Promise = promise.Promise, Due = promise.Due });
        return work.Done();
    }

    /// <summary>Closes the case. Refused while money is under way, for nobody would look again.</summary>
    /// <param name="resolution">How it ended, such as <c>refund</c>, <c>storeCredit</c>, <c>exchange</c>, <c>denied</c>.</param>
    /// <param name="at">When.</param>
    /// <param name="actor">Who closes it.</param>
    public CaseChange Resolve(string resolution, Instant at, Actor actor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(resolution);
        ArgumentNullException.ThrowIfNull(actor);
        if (NotNow() is { } refused) return refused;
        if (Attempts.FirstOrDefault(attempt => attempt.IsUnderWay) is { } attempt)
            return Refuse(CaseRefusals.MoneyUnderWay, $"attempt {attempt.Id} is still under way");
        return One(new CaseResolved { At = at, Actor = actor, Resolution = resolution, Automatic = actor.Kind != ActorKind.Staff });
    }

    /// <summary>Opens a closed case again.</summary>
    public CaseChange Reopen(string reasonCode, Instant at, Actor actor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reasonCode);
        if (NotNow(resolvedToo: true) is { } refused) return refused;
        return IsResolved
            ? One(new CaseReopened { At = at, Actor = actor, ReasonCode = reasonCode })
            : Refuse(CaseRefusals.NotResolved, "the case is open");
    }

    /// <summary>The customer rated the handling, from 1, the worst, to 5, the best. A second opinion is a second event.</summary>
    public CaseChange Rate(int score, Instant at, Actor actor) =>
        NotNow(resolvedToo: true) ?? (score is >= 1 and <= 5
            ? One(new SatisfactionRated { At = at, Actor = actor, Score = score })
            : Refuse(CaseRefusals.NoScore, $"a rating is from 1 to 5, and {score} is not"));

    /// <summary>The host erased the customer's personal data. The journal never held any, and goes on.</summary>
    public CaseChange Erase(string? reference, Instant at, Actor actor) =>
        NotNow(resolvedToo: true) ?? (IsErased ? Nothing() : One(new Erased { At = at, Actor = actor, Reference = reference }));

    private CaseChange One(CaseEvent happened)
    {
        var work = new CaseWork(this);
        work.Emit(happened);
        return work.Done();
    }
}
