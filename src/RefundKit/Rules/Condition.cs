using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using RefundKit.Problems;
using RefundKit.Requests;

namespace RefundKit.Rules;

/// <summary>
/// A condition over facts: a closed tree of lines that people can read. It runs no code, has exactly one canonical
/// spelling, and two conditions are equal where that spelling is. Immutable and thread-safe.
/// </summary>
public abstract class Condition : IEquatable<Condition>
{
    private protected Condition()
    {
    }

    /// <summary>Reads one line such as <c>order.daysSinceDelivered &lt;= 30</c>.</summary>
    /// <exception cref="ProblemException">The line is no condition.</exception>
    public static Condition Parse(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return ConditionSyntax.TryParse(line, out var condition, out var problem) ? condition : throw new ProblemException([problem]);
    }

    /// <summary>Reads one line such as <c>order.daysSinceDelivered &lt;= 30</c>.</summary>
    /// <param name="line">The line.</param>
    /// <param name="condition">The condition; null where the line is none.</param>
    /// <param name="problem">What is wrong, with its column in the line.</param>
    public static bool TryParse(string line, [NotNullWhen(true)] out Condition? condition, [NotNullWhen(false)] out Problem? problem)
    {
        ArgumentNullException.ThrowIfNull(line);
        return ConditionSyntax.TryParse(line, out condition, out problem);
    }

    /// <summary>Holds where every condition holds; the least of their truths. Over nothing it holds.</summary>
    public static Condition All(params ReadOnlySpan<Condition> conditions) => new AllCondition([.. conditions]);

    /// <summary>Holds where some condition holds; the greatest of their truths. Over nothing it does not hold.</summary>
    public static Condition Any(params ReadOnlySpan<Condition> conditions) => new AnyCondition([.. conditions]);

    /// <summary>Holds where the condition does not; the opposite of unknown is unknown.</summary>
    public static Condition Not(Condition condition) => new NotCondition(condition ?? throw new ArgumentNullException(nameof(condition)));

    /// <summary>Holds where some item fulfils all conditions. Over no items it is unknown.</summary>
    public static Condition AnyItem(ItemRange over, params ReadOnlySpan<Condition> conditions) => new ItemCondition(true, over, [.. conditions]);

    /// <summary>Holds where every item fulfils all conditions. Over no items it is unknown.</summary>
    public static Condition EveryItem(ItemRange over, params ReadOnlySpan<Condition> conditions) => new ItemCondition(false, over, [.. conditions]);

    /// <inheritdoc/>
    public bool Equals(Condition? other) => other is not null && string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Condition);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <summary>The canonical spelling: a line, or for a condition made of others its JSON.</summary>
    public abstract override string ToString();
}

/// <summary>A line: a fact, what is asked of it, and a value.</summary>
internal sealed class FactCondition(string fact, ConditionOperator @operator, ConditionValue? value) : Condition
{
    public string Fact { get; } = fact;

    public ConditionOperator Operator { get; } = @operator;

    public ConditionValue? Value { get; } = value;

    public override string ToString() => ConditionSyntax.Print(this);
}

internal sealed class AllCondition(ImmutableArray<Condition> conditions) : Condition
{
    public ImmutableArray<Condition> Conditions { get; } = conditions;

    public override string ToString() => ConditionSyntax.PrintGroup("all", Conditions);
}

internal sealed class AnyCondition(ImmutableArray<Condition> conditions) : Condition
{
    public ImmutableArray<Condition> Conditions { get; } = conditions;

    public override string ToString() => ConditionSyntax.PrintGroup("any", Conditions);
}

internal sealed class NotCondition(Condition condition) : Condition
{
    public Condition Inner { get; } = condition;

    public override string ToString() => "{\"not\":" + ConditionSyntax.PrintAsJson(Inner) + "}";
}

internal sealed class ItemCondition(bool any, ItemRange over, ImmutableArray<Condition> conditions) : Condition
{
    public bool IsAny { get; } = any;

    public ItemRange Over { get; } = over;

    public ImmutableArray<Condition> Conditions { get; } = conditions;

    public override string ToString() =>
        $"{{\"{(IsAny ? "anyItem" : "everyItem")}\":{{\"over\":\"{(Over == ItemRange.Return ? "return" : "order")}\",\"all\":[{string.Join(",", Conditions.Select(ConditionSyntax.PrintAsJson))}]}}}}";
}
