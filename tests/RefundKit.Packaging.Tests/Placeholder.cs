namespace RefundKit.Packaging.Tests;

public class Placeholder
{
    [Xunit.Fact]
    public void Runs() => Xunit.Assert.NotNull(typeof(Placeholder));
}
