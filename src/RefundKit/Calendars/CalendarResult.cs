using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using RefundKit.Problems;

namespace RefundKit.Calendars;

/// <summary>
/// What a calendar answers: a value, or the problem that keeps it from answering. A value that rests on projected days
/// comes with the warning RK4003. Nothing is thrown for a date the calendar does not know.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
public readonly struct CalendarResult<T>
{
    private readonly T? _value;
    private readonly Problem? _problem;

    internal CalendarResult(T value, Problem? warning = null)
    {
        _value = value;
        _problem = warning;
        IsKnown = true;
    }

    internal CalendarResult(Problem problem) => _problem = problem;

    /// <summary>Whether there is a value.</summary>
    public bool IsKnown { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException"><see cref="IsKnown"/> is false.</exception>
    public T Value => IsKnown
        ? _value!
        : throw new InvalidOperationException(_problem?.ToString() ?? "the result was never computed");

    /// <summary>Whether the value rests on days that are not yet announced.</summary>
    public bool IsProjected => IsKnown && _problem is not null;

    /// <summary>The problem in place of a value, or the warning beside it; null where there is neither.</summary>
    public Problem? Problem => _problem;

    /// <summary><see cref="Problem"/> as a list of none or one.</summary>
    public ImmutableArray<Problem> Problems => _problem is null ? [] : [_problem];

    /// <summary>Gives the value where there is one.</summary>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return IsKnown;
    }

    internal CalendarResult<TOther> As<TOther>() => new(_problem!);

    /// <summary>The value, or the problem's line.</summary>
    public override string ToString() =>
        IsKnown
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{_value}")
            : _problem?.ToString() ?? "";
}
