using NodaTime;

namespace RefundKit.Decisions;

/// <summary>What staff should know about the law where it gave no floor.</summary>
/// <param name="Code">The code of the reason.</param>
/// <param name="Statute">The statute it is about; null where there is none.</param>
/// <param name="LastDay">The last day the law gave; null where it is not about one.</param>
internal sealed record LegalNote(string Code, string? Statute = null, LocalDate? LastDay = null);
