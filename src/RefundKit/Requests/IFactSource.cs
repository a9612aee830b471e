namespace RefundKit.Requests;

/// <summary>Where conditions read facts from. Implementations answer the same for the same question and do no I/O.</summary>
public interface IFactSource
{
    /// <summary>The value of a fact of the request; unknown where it is not known.</summary>
    FactValue Read(FactDefinition fact);

    /// <summary>How many items a range has; 0 where they are not known.</summary>
    int CountItems(ItemRange range);

    /// <summary>The value of an item's fact.</summary>
    /// <param name="range">The range.</param>
    /// <param name="index">The item, from 0 to the count, which is excluded.</param>
    /// <param name="fact">The fact.</param>
    FactValue ReadItem(ItemRange range, int index, FactDefinition fact);
}
