namespace RefundKit.Tests.Documentation.Snippets;

/// <summary>What a snippet writes, on every machine with the same line ends.</summary>
internal sealed class CapturedConsole : IDisposable
{
    private readonly TextWriter _before = Console.Out;
    private readonly StringWriter _written = new() { NewLine = "\n" };

    public CapturedConsole() => Console.SetOut(_written);

    public string Text => _written.ToString();

    public void Dispose()
    {
        Console.SetOut(_before);
        _written.Dispose();
    }
}
