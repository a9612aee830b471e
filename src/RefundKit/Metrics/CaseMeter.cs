using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using RefundKit.Cases;
using RefundKit.Cases.Events;

namespace RefundKit.Metrics;

/// <summary>
/// Counts what happens in cases as it is stored, on a meter named <see cref="MeterName"/> of <c>System.Diagnostics.Metrics</c>,
/// for whatever the host watches it with. It reads no clock: durations are those between the events. Tags are closed sets of
/// words. Of those that a host or a policy names, such as channels, it remembers the first 50 of each tag as they come, and
/// counts all others as <c>other</c>: beyond 50, the order of the events decides which, and another process may see others.
/// No id, name, text or amount of a customer is ever a tag. Thread-safe.
/// </summary>
public sealed class CaseMeter : IDisposable
{
    /// <summary>The name of the meter: <c>RefundKit</c>.</summary>
    public const string MeterName = "RefundKit";

    private const int MostWords = 50;

    // From a minute to two months: a refund takes days, and an automatic one seconds.
    private static readonly InstrumentAdvice<double> Buckets = new()
    {
        HistogramBucketBoundaries = [60, 300, 900, 3_600, 14_400, 28_800, 86_400, 172_800, 259_200, 432_000, 604_800, 1_209_600, 2_592_000, 5_184_000],
    };

    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, string>> _words = new(StringComparer.Ordinal);
    private readonly Lock _addingWord = new();
    private readonly Meter? _owned;
    private readonly Counter<long> _opened;
    private readonly Counter<long> _resolved;
    private readonly Counter<long> _reopened;
    private readonly Counter<long> _escalated;
    private readonly Counter<long> _messages;
    private readonly Counter<long> _replies;
    private readonly Counter<long> _decisions;
    private readonly Counter<long> _approvals;
    private readonly Counter<long> _overrides;
    private readonly Counter<long> _submitted;
    private readonly Counter<long> _settled;
    private readonly Counter<long> _failed;
    private readonly Counter<long> _unknown;
    private readonly Counter<long> _reversed;
    private readonly Counter<long> _promisesMade;
    private readonly Counter<long> _promisesKept;
    private readonly Counter<long> _promisesBroken;
    private readonly Counter<long> _ratings;
    private readonly Histogram<double> _resolutionTime;

    /// <summary>Makes a meter of its own, which lives until this is disposed of.</summary>
    public CaseMeter()
        : this(new Meter(MeterName), owned: true)
    {
    }

    /// <summary>Makes the instruments on a meter of the host's factory, which disposes of it.</summary>
    public CaseMeter(IMeterFactory factory)
        : this(MeterOf(factory), owned: false)
    {
    }

    private CaseMeter(Meter meter, bool owned)
    {
        _owned = owned ? meter : null;
        _opened = meter.CreateCounter<long>("refundkit.cases.opened", "{case}", "Cases that were opened.");
        _resolved = meter.CreateCounter<long>("refundkit.cases.resolved", "{case}", "Cases that were closed; one that is reopened and closed again counts twice.");
        _reopened = meter.CreateCounter<long>("refundkit.cases.reopened", "{case}", "Closed cases that were opened again.");
        _escalated = meter.CreateCounter<long>("refundkit.cases.escalated", "{escalation}", "Times a case was handed up.");
        _messages = meter.CreateCounter<long>("refundkit.messages.received", "{message}", "Messages that arrived.");
        _replies = meter.CreateCounter<long>("refundkit.replies.sent", "{reply}", "Replies that went out.");
        _decisions = meter.CreateCounter<long>("refundkit.decisions", "{decision}", "Decisions that were made; deciding a case again counts again.");
        _approvals = meter.CreateCounter<long>("refundkit.approvals", "{approval}", "Approvals that were given.");
        _overrides = meter.CreateCounter<long>("refundkit.overrides", "{override}", "Times staff departed from what the rules say.");
        _submitted = meter.CreateCounter<long>("refundkit.refunds.submitted", "{refund}", "Refunds that went to the payment gateway.");
        _settled = meter.CreateCounter<long>("refundkit.refunds.settled", "{refund}", "Refunds that the gateway has paid.");
        _failed = meter.CreateCounter<long>("refundkit.refunds.failed", "{refund}", "Refunds that the gateway did not pay.");
        _unknown = meter.CreateCounter<long>("refundkit.refunds.unknown", "{refund}", "Times nobody knew whether a refund was paid.");
        _reversed = meter.CreateCounter<long>("refundkit.refunds.reversed", "{refund}", "Refunds that came back after they had been paid.");
        _promisesMade = meter.CreateCounter<long>("refundkit.promises.made", "{promise}", "Promises that were made.");
        _promisesKept = meter.CreateCounter<long>("refundkit.promises.kept", "{promise}", "Promises that came true in time.");
        _promisesBroken = meter.CreateCounter<long>("refundkit.promises.broken", "{promise}", "Promises that did not come true in time.");
        _ratings = meter.CreateCounter<long>("refundkit.satisfaction.rated", "{rating}", "Ratings that customers gave.");
        _resolutionTime = meter.CreateHistogram("refundkit.case.resolution_time", "s", "From the opening of a case to its closing, around the clock.", tags: null, advice: Buckets);
    }

    /// <summary>
    /// Counts the events of a change. To be called once for each change, after it was stored: a change that lost against another
    /// writer has not happened. A desk (<c>RefundDesk</c>) does so with the meter of its setup; a host with a shell of its own calls it itself.
    /// A change that was refused counts nothing.
    /// </summary>
    public void Record(CaseChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        foreach (var entry in change.Entries) Record(entry.Event, change.After);
    }

    /// <summary>Takes the meter down, unless it belongs to a factory; counting afterwards does nothing.</summary>
    public void Dispose() => _owned?.Dispose();

    private static Meter MeterOf(IMeterFactory factory)
    {
        ArgumentNullException.ThrowIfNull(factory);
        return factory.Create(new MeterOptions(MeterName));
    }

    private void Record(CaseEvent happened, RefundCase refundCase)
    {
        switch (happened)
        {
            case CaseOpened opened:
                Count(_opened, Word("refundkit.channel", opened.Channel), Tag("refundkit.requested_by", CaseWords.Of(opened.RequestedBy)));
                break;
            case CaseResolved resolved:
                var tags = new TagList([Word("refundkit.resolution", resolved.Resolution), Automatic(resolved.Automatic)]);
                _resolved.Add(1, tags);
                // An end before its start is a fault of some clock, and would pull a mean down unseen.
                if (refundCase.Opened is { } start && resolved.At >= start.At) _resolutionTime.Record((resolved.At - start.At).TotalSeconds, tags);
                break;
            case CaseReopened:
                Count(_reopened);
                break;
            case Escalated:
                Count(_escalated);
                break;
            case MessageReceived message:
                Count(_messages, Tag("refundkit.from", CaseWords.Of(message.From)));
                break;
            case ReplySent reply:
                Count(_replies, Automatic(reply.Automatic));
                break;
            case DecisionMade decision:
                Count(_decisions, Tag("refundkit.outcome", CaseWords.Of(decision.Outcome)), Automatic(decision.Automatic));
                break;
            case ApprovalGiven approval:
                Count(_approvals, Word("refundkit.role", approval.Role), Automatic(approval.Automatic));
                break;
            case Overridden:
                Count(_overrides);
                break;
            case RefundSubmitted or RefundSettled or RefundFailed or RefundUnknown or RefundReversed:
                var refund = (RefundEvent)happened;
                Count(CounterOf(refund), Tag("refundkit.currency", refund.Amount.Currency.Code));
                break;
            case PromiseMade promise:
                Count(_promisesMade, Word("refundkit.promise", promise.Promise));
                break;
            case PromiseKept promise:
                Count(_promisesKept, Word("refundkit.promise", promise.Promise));
                break;
            case PromiseBroken promise:
                Count(_promisesBroken, Word("refundkit.promise", promise.Promise));
                break;
            case SatisfactionRated rated:
                Count(_ratings, Tag("refundkit.score", Math.Clamp(rated.Score, 1, 5)));
                break;
            default:
                // What else happens in a case is a step between these.
                break;
        }
    }

    private Counter<long> CounterOf(RefundEvent refund) => refund switch
    {
        RefundSubmitted => _submitted,
        RefundSettled => _settled,
        RefundFailed => _failed,
        RefundUnknown => _unknown,
        _ => _reversed,
    };

    private static void Count(Counter<long> counter, params ReadOnlySpan<KeyValuePair<string, object?>> tags) => counter.Add(1, tags);

    private static KeyValuePair<string, object?> Tag(string name, object value) => new(name, value);

    private static KeyValuePair<string, object?> Automatic(bool automatic) => new("refundkit.automatic", automatic);

    // A channel or a promise is a word of the host, which may be wrong about how many of them there are.
    private KeyValuePair<string, object?> Word(string name, string? word)
    {
        if (string.IsNullOrEmpty(word)) return new(name, "unknown");
        var known = _words.GetOrAdd(name, static _ => new ConcurrentDictionary<string, string>(StringComparer.Ordinal));
        if (known.TryGetValue(word, out var same)) return new(name, same);
        lock (_addingWord) return new(name, known.ContainsKey(word) || (known.Count < MostWords && known.TryAdd(word, word)) ? word : "other");
    }
}
