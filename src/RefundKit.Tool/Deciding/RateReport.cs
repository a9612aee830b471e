using System.Diagnostics;
using System.Globalization;

namespace RefundKit.Tool;

/// <summary>Says on standard error how far a long input is, and at the end how fast it went.</summary>
internal sealed class RateReport(TextWriter error, bool isTerminal)
{
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private long _shown;
    private long _lines;

    /// <summary>The report where it is asked for or where somebody watches; else null.</summary>
    public static RateReport? For(Shell shell, bool asked) => asked || (shell.ErrorIsTerminal && !shell.OutputIsTerminal) ? new RateReport(shell.Error, shell.ErrorIsTerminal && !shell.OutputIsTerminal) : null;

    public void Count()
    {
        _lines++;
        if (!isTerminal || _clock.ElapsedMilliseconds < _shown + 500) return;
        _shown = _clock.ElapsedMilliseconds;
        error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{_lines:N0} lines"));
    }

    public void Finish()
    {
        var seconds = _clock.Elapsed.TotalSeconds;
        if (isTerminal && _shown > 0) error.Write("\r");
        error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_lines:N0} lines in {seconds:0.00} s, {_lines / Math.Max(seconds, 0.001):N0} lines/s"));
    }
}
