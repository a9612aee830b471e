namespace RefundKit.Law;

/// <summary>Orders floors by how much they give the consumer: the longest window first, then what costs least; at a tie the law nearest to the consumer.</summary>
internal sealed class ConsumerFavour : IComparer<LegalFloor>
{
    public static readonly ConsumerFavour BestFirst = new();

    public int Compare(LegalFloor? x, LegalFloor? y) => Key(y!).CompareTo(Key(x!)) is var order and not 0 ? order : string.CompareOrdinal(x!.Id, y!.Id);

    /// <summary>The days that a window lasts at least after the day of its start event; a month counts for its longest.</summary>
    public static int DaysAfterStart(LegalWindowRule window) => window.Days + (window.Months * 31) - (window.CountsStartDay ? 1 : 0);

    private static (bool, int, bool, bool, int, bool, int) Key(LegalFloor floor) => floor.Window is not { } window
        ? default
        : (true,
            DaysAfterStart(window),
            window.Start == LegalStartEvent.Delivery,
            window.RollsToWorkingDay,
            window.ExtensionMonthsIfNotInformed,
            floor.Refund.ReturnCost == LegalReturnCost.Seller,
            floor.Region is not null ? 2 : floor.Country != EuMembership.Union ? 1 : 0);
}
