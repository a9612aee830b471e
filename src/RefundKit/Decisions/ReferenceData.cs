using NodaTime;
using RefundKit.Calendars;
using RefundKit.Law;
using RefundKit.Messages;

namespace RefundKit.Decisions;

/// <summary>
/// What the world says and no policy can: business calendars, legal floors and word lists, as one named edition. It
/// outlives releases: a host lays newer data over the embedded one. Every decision names the edition, and a replay pins
/// it. Immutable and thread-safe.
/// </summary>
public sealed record ReferenceData
{
    /// <summary>The data of this package.</summary>
    public static ReferenceData Embedded { get; } = new();

    /// <summary>The business calendars.</summary>
    public CalendarSet Calendars
    {
        get;
        init
        {
            field = value;
            Edition = EditionOf(value, Law);
        }
    } = CalendarSet.Shipped;

    /// <summary>The legal floors. Information, not legal advice.</summary>
    public LegalFloors Law
    {
        get;
        init
        {
            field = value;
            Edition = EditionOf(Calendars, value);
        }
    } = LegalFloors.Embedded;

    /// <summary>What reads a message that the host has not had read. It must be a pure function; a model's answer is handed in with the request instead.</summary>
    public IMessageClassifier Classifier { get; init; } = WordListClassifier.Default;

    /// <summary>The edition, made of those of its parts.</summary>
    public string Edition { get; private init; } = EditionOf(CalendarSet.Shipped, LegalFloors.Embedded);

    private static string EditionOf(CalendarSet calendars, LegalFloors law) => $"calendars:{calendars.Edition}+law:{law.Edition}+words:{WordListClassifier.Edition}";

    /// <summary>Whether a day is a working day in a country; null where no calendar knows.</summary>
    internal Func<LocalDate, bool?> WorkingDays(string country, string? region)
    {
        var found = region is null ? Calendars.Find(country) : Calendars.Find($"{country}-{region}");
        if (!found.IsKnown) found = Calendars.Find(country);
        if (!found.TryGetValue(out var calendar)) return _ => null;
        return day => calendar.IsBusinessDay(day) is { IsKnown: true } known ? known.Value : null;
    }
}
