// A small house with the rooms' real names, in which every rule is broken on purpose: see HouseRulesTests.
namespace RefundKit.Tests.Architecture.Model.Cases;

internal interface IUpstairs;

[AttributeUsage(AttributeTargets.All)]
internal sealed class UpstairsAttribute : Attribute;

internal class Upstairs : IUpstairs
{
    public const int Constant = 1;

    public static int Height { get; } = 7;

    public static T Make<T>()
        where T : new() => new();
}

internal sealed class UpstairsException : Exception;

internal enum UpstairsKind
{
    Attic,
}

/// <summary>Looking down is allowed.</summary>
internal sealed class LooksDown
{
    public Orders.Downstairs Below { get; } = new();
}
