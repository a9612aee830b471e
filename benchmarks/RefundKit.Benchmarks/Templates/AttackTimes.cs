using System.Diagnostics;
using System.Globalization;
using RefundKit.Liquid;

namespace RefundKit.Benchmarks.Templates;

/// <summary>
/// How long each attack lasts and how much it allocates, parsing and rendering together: the first time in the process
/// and, once the code is warm, the quickest of five times. Attacks that differ in their filter alone are one line, the
/// slowest and the largest of them.
/// </summary>
internal static class AttackTimes
{
    private const int Repeats = 5;
    private const double MostMilliseconds = 100;
    private const long MostBytes = 50_000_000;

    private static readonly LiquidRenderOptions Html = new() { Output = LiquidOutput.Html, MissingValues = MissingValues.Blank };

    /// <summary>Prints a table; 1 where an attack gets through, takes longer than 100 ms when warm, or more than 50 MB.</summary>
    public static int Run(TextWriter output)
    {
        var cold = Attack.All.ToDictionary(attack => attack.Name, Once);
        var fine = true;
        output.WriteLine("| attack | ends as | first time | warm | allocated |");
        output.WriteLine("| --- | --- | --- | --- | --- |");
        foreach (var group in Attack.All.GroupBy(attack => attack.Name.Split(" through ")[0]))
        {
            var warm = group.Select(attack => Enumerable.Range(0, Repeats).Select(_ => Once(attack)).MinBy(measured => measured.Milliseconds)).ToList();
            var (slowest, largest) = (warm.Max(measured => measured.Milliseconds), warm.Max(measured => measured.Bytes));
            var name = group.Count() > 1 ? $"{group.Key} through each of {group.Count()} filters" : group.Key;
            var ends = string.Join(", ", warm.Select(measured => measured.Ends).Distinct().Order(StringComparer.Ordinal));
            fine &= slowest < MostMilliseconds && largest < MostBytes && group.Zip(warm).All(pair => pair.First.IsHarmless || pair.Second.Ends != "a text");
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {ends} | {group.Max(attack => cold[attack.Name].Milliseconds):F1} ms | {slowest:F1} ms | {largest / 1e6:F2} MB |"));
        }

        return fine ? 0 : 1;
    }

    private static (string Ends, double Milliseconds, long Bytes) Once(Attack attack)
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        var parsed = LiquidTemplate.TryParse(attack.Source, Attack.Roomy with { Partials = attack.Partials }, out var template, out var problems);
        var result = parsed ? template!.Render(attack.Model, Html) : new LiquidResult(null, problems);
        var milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return (result.Succeeded ? "a text" : result.Problems[0].Id, milliseconds, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }
}
