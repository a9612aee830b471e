namespace RefundKit.Decisions.Counterfactuals;

/// <summary>The order in which changes of the same number of facts are shown.</summary>
internal static class EditRanks
{
    /// <summary>The name of what no fact of the catalogue holds: the day the request arrived.</summary>
    public const string ReceivedAt = "receivedAt";

    public const int Time = 0;
    public const int Missing = 1;
    public const int StillToHappen = 2;
    public const int Wanted = 3;
    public const int Otherwise = 4;
}
