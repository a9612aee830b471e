namespace RefundKit.Metrics;

/// <summary>
/// An activity together with those attribute values that some definition asks about. A log has few kinds, so an event is
/// a time and the number of its kind, and a definition looks at each kind once instead of at each event.
/// </summary>
internal sealed class EventKind(string activity, int activityIndex, IReadOnlyList<string> names, string?[] values)
{
    public string Activity { get; } = activity;

    public int ActivityIndex { get; } = activityIndex;

    public string? this[string attribute]
    {
        get
        {
            for (var i = 0; i < names.Count; i++)
            {
                if (string.Equals(names[i], attribute, StringComparison.Ordinal)) return values[i];
            }

            return null;
        }
    }

    /// <summary>The attributes it has, with their values.</summary>
    public IEnumerable<(string Name, string Value)> Attributes
    {
        get
        {
            for (var i = 0; i < names.Count; i++)
            {
                if (values[i] is { } value) yield return (names[i], value);
            }
        }
    }

    /// <summary>Whether a message is a customer's, as one is that does not say.</summary>
    public bool IsOfCustomer => this[JournalEvents.From] is not ("agent" or "system");

    /// <summary>Orders kinds by what they say, not by when they were first seen.</summary>
    public int CompareTo(EventKind other)
    {
        var order = string.CompareOrdinal(Activity, other.Activity);
        for (var i = 0; order == 0 && i < names.Count; i++) order = string.CompareOrdinal(values[i], other[names[i]]);
        return order;
    }

    public bool Matches(EventSelector selector)
    {
        if (!string.Equals(selector.Activity, Activity, StringComparison.Ordinal)) return false;
        foreach (var condition in selector.Where)
        {
            if (!condition.Holds(this[condition.Attribute])) return false;
        }

        return true;
    }

    public bool MatchesAny(IReadOnlyList<EventSelector> selectors)
    {
        for (var i = 0; i < selectors.Count; i++)
        {
            if (Matches(selectors[i])) return true;
        }

        return false;
    }
}
