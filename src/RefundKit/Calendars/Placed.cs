using RefundKit.Json;

namespace RefundKit.Calendars;

/// <summary>A value of a calendar draft and where it was read; no place where the builder gave it.</summary>
internal readonly record struct Placed<T>(T Value, LocatedValue? Place);
