using System.Globalization;
using RefundKit.Metrics;

namespace RefundKit.Tool;

/// <summary>
/// One line on the terminal that says how far a long log is: from the first second on, at most four times a second, and gone when
/// the log is read. It never mixes with what others read, since it is only shown where standard error is a terminal.
/// </summary>
internal sealed class ProgressLine : IProgress<EventLogProgress>, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);
    private readonly Shell _shell;
    private readonly string _name;
    private readonly Stream _log;
    private readonly long _started;
    private long _shown;
    private int _width;

    private ProgressLine(Shell shell, string name, Stream log)
    {
        (_shell, _name, _log) = (shell, ProblemReport.Printable(Path.GetFileName(name)), log);
        _started = shell.Time.GetTimestamp();
    }

    /// <summary>A line for a log; null where nobody watches.</summary>
    /// <param name="shell">Where it is shown.</param>
    /// <param name="name">The name of the log.</param>
    /// <param name="log">The log as it lies on the disk, whose length gives the share; of a stream without one only the rows are said.</param>
    public static ProgressLine? For(Shell shell, string name, Stream log) => shell.ErrorIsTerminal ? new ProgressLine(shell, name, log) : null;

    public void Report(EventLogProgress value)
    {
        var now = _shell.Time.GetTimestamp();
        if (_shell.Time.GetElapsedTime(_started, now) < Patience || (_width > 0 && _shell.Time.GetElapsedTime(_shown, now) < Pause)) return;
        _shown = now;
        var line = string.Create(CultureInfo.InvariantCulture, $"{_name}: {value.Rows:N0} rows");
        if (_log is { CanSeek: true, Length: > 0 } file) line += string.Create(CultureInfo.InvariantCulture, $", {Math.Min(100, file.Position * 100 / file.Length)} %");
        _shell.Error.Write("\r" + line.PadRight(_width));
        _shell.Error.Flush();
        _width = Math.Max(_width, line.Length);
    }

    /// <summary>Takes the line away.</summary>
    public void Dispose()
    {
        if (_width == 0) return;
        _shell.Error.Write("\r" + new string(' ', _width) + "\r");
        _shell.Error.Flush();
        _width = 0;
    }
}
