using System.Collections.Frozen;
using System.Collections.Immutable;

namespace RefundKit.Calendars;

/// <summary>
/// The calendars a policy may name, as one edition: those of the package, overlaid by the host's own. There is no default
/// calendar; <c>24x7</c> (always open) and <c>mon-fri</c> (no holidays), both in UTC, are used only by name. Immutable and
/// thread-safe; a calendar of the package is read when first asked for.
/// </summary>
public sealed class CalendarSet
{
    private readonly FrozenDictionary<string, Lazy<BusinessCalendar>> _calendars;

    private CalendarSet(string edition, FrozenDictionary<string, Lazy<BusinessCalendar>> calendars)
    {
        Edition = edition;
        _calendars = calendars;
        Ids = [.. calendars.Keys.Order(StringComparer.Ordinal)];
    }

    /// <summary>The calendars of the package: public holidays of 2024 to 2027, of China to 2026.</summary>
    public static CalendarSet Shipped { get; } = new(
        ShippedCalendars.Edition,
        ShippedCalendars.Ids.ToFrozenDictionary(
            id => id, id => new Lazy<BusinessCalendar>(() => ShippedCalendars.Load(id)), StringComparer.Ordinal));

    /// <summary>The edition of the whole set; a decision records it and a replay pins it.</summary>
    public string Edition { get; }

    /// <summary>The ids of the calendars in ordinal order, without aliases.</summary>
    public ImmutableArray<string> Ids { get; }

    /// <summary>
    /// The calendar of that id, which is case-sensitive, or of that alias (<c>GB</c>, <c>UK</c>, <c>GB-EAW</c> and
    /// <c>GB-WLS</c> are <c>GB-ENG</c>). A region without a calendar is not answered with its country's: problem RK4001.
    /// </summary>
    public CalendarResult<BusinessCalendar> Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (_calendars.TryGetValue(id, out var found)) return new(found.Value);
        foreach (var (alias, target) in ShippedCalendars.Aliases)
        {
            if (alias == id && _calendars.TryGetValue(target, out found)) return new(found.Value);
        }

        return new(CalendarProblems.Unknown(id, Ids));
    }

    /// <summary>
    /// This set with the calendars of a source added, all loaded at once, so that whoever counts with them later reads
    /// nothing. One of the same id takes the place of the one before.
    /// </summary>
    /// <param name="source">The host's calendars; what it throws is thrown.</param>
    /// <exception cref="ArgumentException">Two of its calendars have the same id, or its edition is empty.</exception>
    public CalendarSet With(ICalendarSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return With(source.Edition, source.Load());
    }

    /// <summary>This set with calendars added; one of the same id takes the place of the one before.</summary>
    /// <param name="edition">The id of the new set, such as <c>2026-11+acme.3</c>.</param>
    /// <param name="calendars">The host's calendars.</param>
    /// <exception cref="ArgumentException">Two of <paramref name="calendars"/> have the same id.</exception>
    public CalendarSet With(string edition, params IEnumerable<BusinessCalendar> calendars)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(edition);
        ArgumentNullException.ThrowIfNull(calendars);
        var all = new Dictionary<string, Lazy<BusinessCalendar>>(_calendars, StringComparer.Ordinal);
        var added = new HashSet<string>(StringComparer.Ordinal);
        foreach (var calendar in calendars)
        {
            if (!added.Add(calendar.Id)) throw new ArgumentException($"two calendars are called \"{calendar.Id}\"", nameof(calendars));
            all[calendar.Id] = new Lazy<BusinessCalendar>(calendar);
        }

        return new CalendarSet(edition, all.ToFrozenDictionary(StringComparer.Ordinal));
    }
}
