using BenchmarkDotNet.Attributes;
using HandlebarsDotNet;
using RefundKit.Liquid;

namespace RefundKit.Benchmarks.Templates;

/// <summary>Parsing the same reply; Handlebars.Net compiles it to IL, the others build a tree.</summary>
[MemoryDiagnoser]
public class ParseBenchmarks
{
    private readonly IHandlebars _handlebars = Handlebars.Create();

    [GlobalSetup]
    public void CheckTheAnswer()
    {
        if (RefundKit() is null || Scriban().HasErrors || DotLiquid().Errors.Count > 0) throw new InvalidOperationException("an engine does not parse the reply");
    }

    [Benchmark(Baseline = true)]
    public Scriban.Template Scriban() => global::Scriban.Template.Parse(ReplyWorkload.Scriban);

    [Benchmark]
    public object? RefundKit() => LiquidTemplate.TryParse(ReplyWorkload.Liquid, null, out var template, out _) ? template : null;

    [Benchmark]
    public DotLiquid.Template DotLiquid() => global::DotLiquid.Template.Parse(ReplyWorkload.DotLiquid);

    [Benchmark]
    public object HandlebarsNetCompiles() => _handlebars.Compile(ReplyWorkload.Handlebars);
}
