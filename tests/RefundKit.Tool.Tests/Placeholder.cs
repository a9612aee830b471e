namespace RefundKit.Tool.Tests;

public class Placeholder
{
    [Xunit.Fact]
    public void Runs() => Xunit.Assert.NotNull(typeof(Placeholder));
}
