using NodaTime;
using RefundKit.Law;

namespace RefundKit.Decisions;

/// <summary>
/// The floors that hold what is granted, of all its lines: of what they give, the most favourable to the consumer counts,
/// in whatever order the lines came.
/// </summary>
internal sealed class HeldFloors
{
    private readonly LegalFloor[]?[] _liabilities;
    private readonly List<LegalFloor> _seen = [];

    public HeldFloors(int lines) => _liabilities = new LegalFloor[]?[lines];

    /// <summary>The floor whose day for the money comes first; the first of all where none names a day; null where none holds for certain.</summary>
    public LegalFloor? Refund { get; private set; }

    /// <summary>The latest day the strictest of them lets the money be given back; null while nothing has started a clock.</summary>
    public LocalDate? RefundDue { get; private set; }

    /// <summary>A floor under which a line is withdrawn from the sale, and not complained of a fault.</summary>
    public LegalFloor? Withdrawal { get; private set; }

    /// <summary>Whether a line lies inside a right to withdraw, whatever the ground it comes back on.</summary>
    public bool MayWithdraw { get; private set; }

    /// <summary>A floor that has the original delivery refunded.</summary>
    public LegalFloor? Delivery { get; private set; }

    /// <summary>How many days the consumer has at least to send the goods off; 0 where no floor names any.</summary>
    public int SendBackDays { get; private set; }

    /// <summary>The floor that kept a fee of the terms from being kept.</summary>
    public LegalFloor? StruckBy { get; set; }

    /// <summary>The floor that lets a fee of the terms stand for value lost by use.</summary>
    public LegalFloor? DeductedUnder { get; set; }

    /// <summary>The doubt whether a floor that does not hold for certain forbids to keep what the terms keep; null for none.</summary>
    public Proposal? KeepingDoubt { get; set; }

    /// <summary>Whether what such a floor would forbid is left out of the quote.</summary>
    public bool LeavesOutDoubtful { get; set; }

    /// <summary>The rows by which the seller answers for a faulty line, those included that hang on a human's judgement; null for a line that is not faulty.</summary>
    public LegalFloor[]? LiabilitiesOf(int index) => _liabilities[index];

    /// <summary>Takes in a floor that holds a line for certain.</summary>
    public void Add(LegalFloor floor, bool isFaulty, LegalJudge law)
    {
        if (floor.Basis == LegalBasis.Withdrawal)
        {
            MayWithdraw = true;
            if (!isFaulty && Withdrawal is not { AcknowledgedOnDurableMedium: true }) Withdrawal = floor;
        }

        if (_seen.Contains(floor)) return;
        _seen.Add(floor);
        SendBackDays = Math.Max(SendBackDays, floor.Refund.SendBackDays ?? 0);
        if (floor.Refund.OriginalDeliveryRefunded) Delivery ??= floor;
        var due = law.RefundDue(floor);
        if (Refund is null || (due is { } day && !(RefundDue <= day))) (Refund, RefundDue) = (floor, due);
    }

    /// <summary>Takes in all the rows by which the seller answers for a faulty line; one that a human must judge first starts no clock.</summary>
    public void Add(int index, LegalFloor[] liabilities, LegalJudge law)
    {
        _liabilities[index] = liabilities;
        foreach (var floor in liabilities)
        {
            if (floor.Condition != LegalCondition.Judgement) Add(floor, isFaulty: true, law);
        }
    }
}
