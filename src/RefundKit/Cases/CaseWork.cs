using System.Collections.Immutable;
using System.Globalization;
using RefundKit.Problems;

namespace RefundKit.Cases;

/// <summary>A command at work: every event is chained and folded at once, so that what follows sees it.</summary>
internal sealed class CaseWork
{
    private readonly RefundCase _before;
    private readonly ImmutableArray<JournalEntry>.Builder _entries = ImmutableArray.CreateBuilder<JournalEntry>();
    private readonly ImmutableArray<CaseEffect>.Builder _effects = ImmutableArray.CreateBuilder<CaseEffect>();

    public CaseWork(RefundCase before) => _before = Case = before;

    public RefundCase Case { get; private set; }

    /// <summary>A key that names the last event as the cause.</summary>
    public string KeyFor(string effect) =>
        string.Create(CultureInfo.InvariantCulture, $"rk-{Case.Id.Id}-{Case.Version}-{effect}");

    public void Emit(CaseEvent happened)
    {
        var entry = JournalLine.Write(Case.Id, Case.Version + 1, happened, Case.JournalHash);
        _entries.Add(entry);
        Case = CaseFold.Apply(Case, entry);
    }

    public void Do(CaseEffect effect) => _effects.Add(effect);

    public CaseChange Done() => new(_before, Case) { Entries = _entries.ToImmutable(), Effects = _effects.ToImmutable() };

    public static CaseChange Refuse(RefundCase refundCase, string id, string message) =>
        new(refundCase, refundCase) { Refusal = new Problem { Id = id, Message = message } };
}
