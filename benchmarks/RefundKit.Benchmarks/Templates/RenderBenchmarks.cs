using System.Globalization;
using BenchmarkDotNet.Attributes;
using DotLiquid;
using HandlebarsDotNet;
using RefundKit.Liquid;
using RefundKit.Templates;
using Scriban;
using Scriban.Runtime;

namespace RefundKit.Benchmarks.Templates;

/// <summary>
/// One reply as HTML, parsed before. RefundKit counts steps, output, values and depth and tracks missing names all the
/// while; its peers render without limits, except that Scriban has its default ones.
/// </summary>
[MemoryDiagnoser]
public class RenderBenchmarks
{
    private static readonly LiquidRenderOptions Html = new() { Output = LiquidOutput.Html, MissingValues = MissingValues.Strict };

    private static readonly ReplyOptions AsHtml = new() { Medium = TextMedium.Html };

    private readonly TemplateRenderer _renderer = new();
    private readonly ReplyModel _model = ReplyModel.From(ReplyWorkload.Policy, ReplyWorkload.Decision, ReplyWorkload.Additions);
    private LiquidTemplate _liquid = null!;
    private HandlebarsTemplate<object, object> _handlebars = null!;
    private global::Scriban.Template _scriban = null!;
    private ScriptObject _script = null!;
    private global::DotLiquid.Template _dotLiquid = null!;
    private Hash _hash = null!;

    [GlobalSetup]
    public void Setup()
    {
        if (!LiquidTemplate.TryParse(ReplyWorkload.Liquid, null, out _liquid!, out var problems)) throw new InvalidOperationException(problems[0].ToString());
        _handlebars = Handlebars.Create().Compile(ReplyWorkload.Handlebars);
        _scriban = global::Scriban.Template.Parse(ReplyWorkload.Scriban);
        _script = ToScript(ReplyWorkload.Data);
        _dotLiquid = global::DotLiquid.Template.Parse(ReplyWorkload.DotLiquid);
        _hash = Hash.FromDictionary(ReplyWorkload.Data);
        ReplyWorkload.CheckEqual(
            Interpolation(),
            ("RefundKit", RefundKit()),
            ("TemplateRenderer", TemplateRendererOfModel()),
            ("TemplateRenderer", TemplateRendererOfDecision()),
            ("Handlebars.Net", HandlebarsNet()),
            ("Scriban", ScribanSigned()),
            ("DotLiquid", DotLiquid()));
    }

    [Benchmark(Baseline = true)]
    public string HandlebarsNet() => _handlebars(ReplyWorkload.Data);

    [Benchmark]
    public string RefundKit() => _liquid.Render(ReplyWorkload.Data, Html).Text!;

    [Benchmark]
    public string TemplateRendererOfModel() => _renderer.Render(ReplyWorkload.Policy, "refund-sent", "en", _model, AsHtml).Body!;

    [Benchmark]
    public string TemplateRendererOfDecision() =>
        _renderer.Render(ReplyWorkload.Policy, "refund-sent", "en", ReplyModel.From(ReplyWorkload.Policy, ReplyWorkload.Decision, ReplyWorkload.Additions), AsHtml).Body!;

    [Benchmark]
    public string ScribanSigned()
    {
        var context = new TemplateContext();
        context.PushGlobal(_script);
        return _scriban.Render(context);
    }

    [Benchmark]
    public string DotLiquid() => _dotLiquid.Render(_hash, CultureInfo.InvariantCulture);

    [Benchmark]
    public string Interpolation() => ReplyWorkload.Interpolated(
        "Ana & Rui Silva", "#1001", "Sunday, 1 November 2026", "$235.12", "refund to the original payment method", "$3.89", "Tuesday, 8 December 2026", "Hill & Dale", ReplyWorkload.Items);

    private static ScriptObject ToScript(Dictionary<string, object?> data)
    {
        var script = new ScriptObject();
        foreach (var (name, value) in data)
        {
            script[name] = value switch
            {
                Dictionary<string, object?> inner => ToScript(inner),
                List<object?> items => new ScriptArray(items.Cast<Dictionary<string, object?>>().Select(ToScript)),
                _ => value,
            };
        }

        return script;
    }
}
