namespace RefundKit.Desk;

/// <summary>What became of a batch: all of it is stored, or nothing.</summary>
/// <param name="Conflict">Why nothing is; null where all is.</param>
public sealed record CommitResult(CommitConflict? Conflict = null)
{
    /// <summary>Whether the batch is stored.</summary>
    public bool IsCommitted => Conflict is null;

    /// <summary>The result of a batch that was stored.</summary>
    public static CommitResult Committed { get; } = new();
}
