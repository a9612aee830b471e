using Xunit;

namespace RefundKit.Packaging.Tests;

/// <summary>One package and one queue: the builds inside these tests want both processors for themselves.</summary>
[CollectionDefinition(Name)]
public sealed class OnePackage : ICollectionFixture<PackedRefundKit>
{
    public const string Name = "packaging";
}
