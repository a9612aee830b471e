using NodaTime;
using RefundKit.Calendars;
using RefundKit.Duties;
using RefundKit.Law;
using RefundKit.Messages;

namespace RefundKit.Decisions;

/// <summary>
/// What the world says and no policy can: business calendars, legal floors, marketplaces' deadlines, how long money takes,
/// and word lists, as one named edition. It outlives releases: a host lays newer data over the embedded one. Every decision
/// names the edition, and a replay pins it. Immutable and thread-safe.
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
            Edition = EditionOf(this);
        }
    } = CalendarSet.Shipped;

    /// <summary>The legal floors. Information, not legal advice.</summary>
    public LegalFloors Law
    {
        get;
        init
        {
            field = value;
            Edition = EditionOf(this);
        }
    } = LegalFloors.Embedded;

    /// <summary>The deadlines marketplaces set their sellers.</summary>
    public MarketplaceDeadlines Marketplaces
    {
        get;
        init
        {
            field = value;
            Edition = EditionOf(this);
        }
    } = MarketplaceDeadlines.Embedded;

    /// <summary>How long money takes to a customer's account.</summary>
    public ArrivalTimes Arrivals
    {
        get;
        init
        {
            field = value;
            Edition = EditionOf(this);
        }
    } = ArrivalTimes.Embedded;

    /// <summary>What reads a message that the host has not had read. It must be a pure function; a model's answer is handed in with the request instead.</summary>
    public IMessageClassifier Classifier
    {
        get;
        init
        {
            field = value;
            Edition = EditionOf(this);
        }
    } = WordListClassifier.Default;

    /// <summary>
    /// How sure it must be what a message wants, from 0 to 1; 0.50 by default. An understanding below it, whoever's it is,
    /// counts as not understood: where nothing but the message says what is wanted, a human looks. The built-in lists stay
    /// below 0.50 only where a bare misspelt word in a doubtful language is all there is.
    /// </summary>
    public decimal MinConfidence
    {
        get;
        init => field = value is >= 0m and <= 1m
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "a confidence lies between 0 and 1");
    } = 0.50m;

    /// <summary>The edition, made of those of its parts; the last one names the classifier in use.</summary>
    public string Edition { get; private init; } = EditionOf(null);

    // Without data it is that of the package, whose parts stand in the properties before they are set.
    private static string EditionOf(ReferenceData? data) =>
        $"calendars:{(data?.Calendars ?? CalendarSet.Shipped).Edition}+law:{(data?.Law ?? LegalFloors.Embedded).Edition}+marketplaces:{(data?.Marketplaces ?? MarketplaceDeadlines.Embedded).Edition}+arrivals:{(data?.Arrivals ?? ArrivalTimes.Embedded).Edition}+words:{(data?.Classifier ?? WordListClassifier.Default).Edition}";

    /// <summary>
    /// Whether a day is a working day where a consumer lives; null where no calendar knows, and on a day that some region has
    /// off where the region is not known or has no calendar of its own.
    /// </summary>
    internal Func<LocalDate, bool?> WorkingDays(Jurisdiction place)
    {
        var found = place.Region is null ? default : Calendars.Find($"{place.Country}-{place.Region}");
        var isRegional = found.IsKnown;
        if (!isRegional) found = Calendars.Find(place.Country);
        if (!found.TryGetValue(out var calendar)) return _ => null;
        return day => calendar.IsBusinessDay(day) is { IsKnown: true } known && !(known.Value && !isRegional && RegionalHolidays.MayFallOn(place.Country, day)) ? known.Value : null;
    }
}
