using System.Globalization;
using Fluid;
using Fluid.Values;
using RefundKit.Liquid.Parsing;
using RefundKit.Problems;

namespace RefundKit.Liquid.Rendering;

/// <summary>
/// The state of one rendering. Names are resolved here and not by Fluid's scopes, so that a model is read as it is and
/// nothing of the host is ever reflected upon.
/// </summary>
internal sealed class LiquidContext : TemplateContext
{
    // Shared and never changed; what Fluid's filters may ask for is fixed: no culture, no clock, no zone of the machine.
    private static readonly TemplateOptions Fixed = new()
    {
        CultureInfo = CultureInfo.InvariantCulture,
        TimeZone = TimeZoneInfo.Utc,
        Now = static () => throw new LiquidFault(LiquidProblems.NoClock, "a template cannot know the current time"),
    };

    private readonly IReadOnlyDictionary<string, object?> _model;
    private readonly IReadOnlyDictionary<string, TemplateUnit> _partials;
    private ScopeFrame? _frame;
    private LocalState _locals = new();
    private HashSet<MissingValue>? _missing;

    public LiquidContext(
        TemplateUnit unit,
        IReadOnlyDictionary<string, TemplateUnit> partials,
        IReadOnlyDictionary<string, object?> model,
        LiquidRenderOptions options,
        LiquidWriter writer,
        RenderBudget budget)
        : base(Fixed)
    {
        Unit = unit;
        _partials = partials;
        _model = model;
        Settings = options;
        Writer = writer;
        Budget = budget;
        TracksMissing = options.MissingValues != MissingValues.Blank;
    }

    public LiquidRenderOptions Settings { get; }

    public LiquidWriter Writer { get; }

    public RenderBudget Budget { get; }

    public bool TracksMissing { get; }

    /// <summary>The source being rendered.</summary>
    public TemplateUnit Unit { get; private set; }

    /// <summary>Whether it was called by <c>render</c>.</summary>
    public bool IsIsolated { get; private set; }

    /// <summary>Where in it; set by each node, read when something goes wrong.</summary>
    public int Offset { get; set; }

    public IEnumerable<Problem> MissingProblems => _missing?.Select(missing => missing.Problem) ?? [];

    /// <summary>What a name stands for: an inner name, a variable, a counter, then the model. Null where nothing.</summary>
    public object? Lookup(string name)
    {
        for (var frame = _frame; frame is not null; frame = frame.Parent)
        {
            if (frame.TryGet(name, out var inner)) return inner;
        }

        if (_locals.Variables is { } variables && variables.TryGetValue(name, out var variable)) return variable;
        if (_locals.Counters is { } counters && counters.TryGetValue(name, out var counter)) return counter;
        return _model.TryGetValue(name, out var value) ? value : null;
    }

    public void Assign(string name, FluidValue value) => (_locals.Variables ??= new(StringComparer.Ordinal))[name] = value;

    public Dictionary<string, long> Counters => _locals.Counters ??= new(StringComparer.Ordinal);

    public Dictionary<string, int> LoopOffsets => _locals.LoopOffsets ??= new(StringComparer.Ordinal);

    public Dictionary<string, int> Cycles => _locals.Cycles ??= new(StringComparer.Ordinal);

    /// <summary>What <c>ifchanged</c> printed last.</summary>
    public string? Changed
    {
        get => _locals.Changed;
        set => _locals.Changed = value;
    }

    /// <summary>Forgets every variable and counter, so that each item of a rendered list starts afresh.</summary>
    public void Forget() => _locals = new LocalState();

    /// <summary>The loop around this place, if it is a <c>for</c> of the same scope.</summary>
    public LoopValue? EnclosingLoop()
    {
        for (var frame = _frame; frame is not null; frame = frame.Parent)
        {
            if (frame is { Loop: { } loop, LoopName: "forloop" }) return loop;
        }

        return null;
    }

    public ScopeFrame Enter()
    {
        var frame = new ScopeFrame(_frame);
        _frame = frame;
        return frame;
    }

    public void Leave() => _frame = _frame?.Parent;

    public TemplateUnit? Partial(string name) => _partials.GetValueOrDefault(name);

    /// <summary>Moves into a partial; an isolated one sees nothing of its caller.</summary>
    public PartialCall EnterPartial(TemplateUnit unit, bool isolated)
    {
        Budget.EnterPartial();
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        var call = new PartialCall(Unit, Offset, _frame, _locals, IsIsolated);
        Unit = unit;
        if (!isolated) return call;
        IsIsolated = true;
        _frame = null;
        _locals = new LocalState();
        return call;
    }

    public void LeavePartial(PartialCall call)
    {
        Budget.LeavePartial();
        Unit = call.Unit;
        Offset = call.Offset;
        _frame = call.Frame;
        _locals = call.Locals;
        IsIsolated = call.IsIsolated;
    }

    /// <summary>A missing value is about to be printed or worked with; what takes its place.</summary>
    public FluidValue Use(FluidValue value)
    {
        if (value is not MissingValue missing) return value;
        if (Settings.MissingValues == MissingValues.Marker) return new StringValue(missing.Marker);
        (_missing ??= new(ReferenceEqualityComparer.Instance)).Add(missing);
        return NilValue.Instance;
    }

    /// <summary>Prints a value, straight from the model or computed.</summary>
    public void Print(object? raw)
    {
        switch (raw)
        {
            case null:
                break;
            case string text:
                Writer.Value(text);
                break;
            case StringValue text:
                Writer.Value(text.ToStringValue(), encoded: !text.Encode);
                break;
            case int number:
                Writer.Number(number);
                break;
            case long number:
                Writer.Number(number);
                break;
            case decimal number:
                Writer.Number(number);
                break;
            case NumberValue number:
                Writer.Number(number.ToNumberValue());
                break;
            case DisplayText display:
                Writer.Value(display.Text);
                break;
            case MissingValue missing:
                Print(Use(missing));
                break;
            case ArrayValue { Values: not RangeList } list:
                PrintList(list.Values, 0);
                break;
            case FluidValue value:
                Writer.Value(Values.Text(value, this));
                break;
            default:
                Print(Values.Wrap(raw));
                break;
        }
    }

    private void PrintList(IReadOnlyList<FluidValue> list, int depth)
    {
        RenderBudget.DataDepth(depth);
        for (var i = 0; i < list.Count; i++)
        {
            Budget.Step();
            if (list[i] is ArrayValue { Values: not RangeList } inner) PrintList(inner.Values, depth + 1);
            else Print(list[i]);
        }
    }

    /// <summary>What templates set while they run; a <c>render</c>ed partial gets its own.</summary>
    internal sealed class LocalState
    {
        public Dictionary<string, FluidValue>? Variables { get; set; }

        public Dictionary<string, long>? Counters { get; set; }

        public Dictionary<string, int>? LoopOffsets { get; set; }

        public Dictionary<string, int>? Cycles { get; set; }

        public string? Changed { get; set; }
    }

    internal readonly record struct PartialCall(TemplateUnit Unit, int Offset, ScopeFrame? Frame, LocalState Locals, bool IsIsolated);
}
