using System.Globalization;
using Fluid.Values;

namespace RefundKit.Liquid.Rendering;

/// <summary>
/// The one place where everything a rendering may use up is charged: steps, output, the size of values, iterations
/// and depth. Work is charged before it is done wherever its size is known before.
/// </summary>
/// <remarks>
/// The step limit also bounds memory: a value of the largest size costs 256 steps, so that the default limits leave
/// room for fewer than two hundred such values however they are kept alive.
/// </remarks>
internal sealed class RenderBudget(LiquidRenderOptions options)
{
    // Data nested deeper than this is no data a template was written for.
    public const int MaxDataDepth = 32;

    private const int CharactersPerStep = 256;
    private const int ItemsPerStep = 16;

    private int _steps;
    private int _output;
    private int _partialDepth;

    public int MaxValueLength => options.MaxValueLength;

    public void Step()
    {
        if (++_steps > options.MaxSteps) throw TooManySteps();
    }

    public void Output(int characters)
    {
        if (characters > options.MaxOutputLength - _output) throw Exceeded(LiquidProblems.OutputTooLong, "the text is longer than {0} characters", options.MaxOutputLength);
        _output += characters;
    }

    public void Iteration(int done)
    {
        Step();
        if (done >= options.MaxIterations) throw Exceeded(LiquidProblems.TooManyIterations, "a loop goes around more than {0} times", options.MaxIterations);
    }

    /// <summary>Charges a text that is about to be made or looked through.</summary>
    public void Text(long length)
    {
        if (length > options.MaxValueLength) throw Exceeded(LiquidProblems.ValueTooLarge, "a value is longer than {0} characters", options.MaxValueLength);
        Work((int)length / CharactersPerStep);
    }

    /// <summary>Charges a list that is about to be made or walked through.</summary>
    public void Items(long count)
    {
        if (count > options.MaxValueLength) throw Exceeded(LiquidProblems.ValueTooLarge, "a list is longer than {0} items", options.MaxValueLength);
        Work((int)count / ItemsPerStep);
    }

    /// <summary>Charges what a filter returned, whoever wrote the filter.</summary>
    public void Value(FluidValue value)
    {
        if (value is StringValue) Text(value.ToStringValue().Length);
        else if (value is ArrayValue { Values: not RangeList } list) Items(list.Values.Count);
    }

    /// <summary>Charges for looking at a value, however large the host made it.</summary>
    public void Look(FluidValue value)
    {
        if (value is StringValue or DisplayValue) Look(value.ToStringValue());
        else if (value is ArrayValue { Values: not RangeList } list) Work(list.Values.Count / ItemsPerStep);
    }

    public void Look(string text) => Work(text.Length / CharactersPerStep);

    /// <summary>Charges a search, which in the worst case compares the one text at every place of the other.</summary>
    public void Search(string text, string wanted) =>
        Work((int)Math.Min(int.MaxValue, (text.Length / CharactersPerStep) + ((long)text.Length * wanted.Length / 65_536)));

    public void Work(int steps)
    {
        if (steps > options.MaxSteps - _steps) throw TooManySteps();
        _steps += steps;
    }

    public static void DataDepth(int depth)
    {
        if (depth > MaxDataDepth) throw Exceeded(LiquidProblems.RenderedTooDeep, "the data is nested deeper than {0} levels", MaxDataDepth);
    }

    public void EnterPartial()
    {
        if (++_partialDepth > options.MaxPartialDepth) throw Exceeded(LiquidProblems.RenderedTooDeep, "partials call each other deeper than {0} levels", options.MaxPartialDepth);
    }

    public void LeavePartial() => _partialDepth--;

    private LiquidFault TooManySteps() => Exceeded(LiquidProblems.TooManySteps, "the template takes more than {0} steps", options.MaxSteps);

    private static LiquidFault Exceeded(string id, string message, int limit) =>
        new(id, string.Format(CultureInfo.InvariantCulture, message, limit));
}
