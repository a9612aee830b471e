using System.Collections.Immutable;
using RefundKit.Calendars;

namespace RefundKit.Metrics;

/// <summary>How a file of metric definitions is read. Immutable; the default value reads a file by itself.</summary>
public sealed record MetricFileOptions
{
    /// <summary>The name for problems, usually a file name; null (the default) for none.</summary>
    public string? Name { get; init; }

    /// <summary>The business calendars that clocks may name; those of the package by default.</summary>
    public CalendarSet Calendars { get; init; } = CalendarSet.Shipped;

    /// <summary>Definitions of files read before, whose ids are taken and from which others may be made; empty by default.</summary>
    public ImmutableArray<MetricDefinition> Known { get; init; } = [];
}
