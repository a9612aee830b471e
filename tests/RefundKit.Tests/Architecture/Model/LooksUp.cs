using System.Diagnostics.CodeAnalysis;
using RefundKit.Tests.Architecture.Model.Cases;

namespace RefundKit.Tests.Architecture.Model.Orders;

internal class Downstairs;

/// <summary>Names itself and its own room only.</summary>
internal sealed class LooksAround : Downstairs
{
    public static Downstairs[] All() => [new Downstairs(), new LooksAround()];
}

[AttributeUsage(AttributeTargets.All)]
internal sealed class ShowsAttribute(object shown) : Attribute
{
    public object Shown { get; } = shown;
}

internal sealed class ByBase : Upstairs;

internal sealed class ByInterface : IUpstairs;

[Upstairs]
internal sealed class ByAttribute;

[Shows(typeof(List<Upstairs>))]
internal sealed class ByTypeInAttribute;

[Shows(UpstairsKind.Attic)]
internal sealed class ByEnumInAttribute;

internal sealed class ByField
{
    public Upstairs? Above = null!;
}

internal sealed class ByGenericArgument
{
    public Dictionary<string, Upstairs[]>? Above { get; init; }
}

internal sealed class ByParameter
{
    public static bool Knows([NotNullWhen(true)] in Upstairs? above) => above is not null;
}

internal sealed class ByParameterAttribute
{
    public static int Read([Upstairs] int value) => value;
}

internal sealed class ByConstraint<T>
    where T : Upstairs;

internal sealed class ByMethodConstraint
{
    public static string NameOf<T>()
        where T : Upstairs => typeof(T).Name;
}

internal sealed class ByConstruction
{
    public static object Make() => new Upstairs();
}

internal sealed class ByCall
{
    public static int Read() => Upstairs.Height;
}

internal sealed class ByGenericCall
{
    public static object Make() => Enumerable.Empty<Upstairs>();
}

internal sealed class ByTypeOf
{
    public static string Name => typeof(Upstairs).Name;
}

internal sealed class ByCast
{
    public static bool Is(object value) => value is Upstairs;
}

internal sealed class ByLocal
{
    public static int Count(IEnumerable<object> values)
    {
        var kind = default(UpstairsKind);
        foreach (var value in values) kind += value.GetHashCode();
        return (int)kind;
    }
}

internal sealed class ByCatch
{
    public static bool Try(Action action)
    {
        try
        {
            action();
            return true;
        }
        catch (UpstairsException)
        {
            return false;
        }
    }
}

internal sealed class ByLambda
{
    public static Func<int, int> Make(int more) => value => value + more + Upstairs.Height;
}

internal sealed class ByIterator
{
    public static IEnumerable<int> All()
    {
        yield return 1;
        yield return Upstairs.Height;
    }
}

internal sealed class ByNested
{
    internal sealed class Inner
    {
        public static int Read() => Upstairs.Height;
    }
}

internal sealed class BehindSwitch
{
    public static int Read(int value, long other) => value switch
    {
        0 => 11,
        1 => 22,
        2 => 44,
        3 => (int)(other * 1.5 + 5_000_000_000),
        4 => Upstairs.Height,
        _ => 0,
    };
}
