using Xunit;

namespace RefundKit.Tests.Documentation.Snippets;

/// <summary>Snippets write to the console, which there is one of: these tests run alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public class OneConsole
{
    public const string Name = "one console";
}
