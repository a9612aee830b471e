using System.Collections.Immutable;
using RefundKit.Json;
using RefundKit.Problems;

namespace RefundKit.Metrics;

/// <summary>Reads which events and which cases a definition means: texts where an activity says it all, objects otherwise.</summary>
internal static class SelectionReader
{
    private const int MostItems = 1_000;
    private const int MostValues = 10_000;

    /// <summary>One selection of events or a list of them; those inherited where the member is not there.</summary>
    public static ImmutableArray<EventSelector> Events(ObjectReader reader, string name, ImmutableArray<EventSelector>? inherited, bool needed) =>
        All(reader, name, inherited, needed, Event);

    /// <summary>One condition on a case or a list of them; those inherited where the member is not there.</summary>
    public static ImmutableArray<CaseCondition> Conditions(ObjectReader reader, string name, ImmutableArray<CaseCondition>? inherited, bool needed) =>
        All(reader, name, inherited, needed, Condition);

    /// <summary>The items of a list, or the one that stands by itself; at most 1,000, and at least one where it is needed.</summary>
    public static ImmutableArray<T> All<T>(ObjectReader reader, string name, ImmutableArray<T>? inherited, bool needed, Func<ObjectReader, LocatedValue, T?> read)
        where T : class
    {
        var member = reader.Take(name);
        if (member is null)
        {
            if (needed && inherited is null && reader.Exists) reader.Missing(name);
            return inherited ?? [];
        }

        if (member.Kind != LocatedKind.Array) return read(reader, member) is { } one ? [one] : [];
        if (member.Children.Count == 0 && needed) reader.Report(member, "RK1010", $"\"{name}\" is an empty list, and it must name something");
        if (IsTooLong(reader, member, MostItems)) return [];
        return [.. member.Children.Select(item => read(reader, item)).OfType<T>()];
    }

    public static EventSelector? Event(ObjectReader reader, LocatedValue item)
    {
        if (item.Kind == LocatedKind.Text) return Names(reader, item, item.Text) ? EventSelector.FromString(item.Text) : null;
        if (item.Kind != LocatedKind.Object)
        {
            reader.WrongType(item, "an activity, or an object with \"activity\" and \"where\"");
            return null;
        }

        var inner = reader.Open(item);
        var activity = inner.Name("activity", required: true);
        var where = Where(inner);
        inner.Finish();
        return activity is null ? null : new EventSelector { Activity = activity, Where = where };
    }

    private static CaseCondition? Condition(ObjectReader reader, LocatedValue item)
    {
        if (item.Kind != LocatedKind.Object || item["activity"] is not null) return Event(reader, item) is { } one ? new CaseCondition { Events = [one] } : null;
        var inner = reader.Open(item);
        var (least, most) = (inner.Whole("atLeast", 0, int.MaxValue), inner.Whole("atMost", 0, int.MaxValue));
        var condition = new CaseCondition
        {
            Events = Events(inner, "events", null, needed: true),

            // "At most one" is said of none, too.
            AtLeast = least ?? (most is null ? 1 : 0),
            AtMost = most ?? int.MaxValue,
            After = Events(inner, "after", null, needed: false),
            Before = Events(inner, "before", null, needed: false),
            NotFollowedBy = Events(inner, "notFollowedBy", null, needed: false),
        };
        inner.Finish();
        if (condition.AtLeast > condition.AtMost)
            reader.Report(item["atMost"]!, MetricFileProblems.Condition, $"no case has at least {condition.AtLeast} and at most {condition.AtMost} of these events");
        else if (condition is { AtLeast: 0, AtMost: int.MaxValue } && item["atLeast"] is { } nothing)
            reader.Report(nothing, MetricFileProblems.Condition, "every case has at least 0 of these events", "Say \"atMost\": 0 for cases without them.");
        return condition;
    }

    // One object of attributes, or several where an attribute is asked twice.
    private static ImmutableArray<AttributeCondition> Where(ObjectReader reader)
    {
        if (reader.Take("where") is not { } member) return [];
        if (member.Kind is not (LocatedKind.Object or LocatedKind.Array))
        {
            reader.WrongType(member, "an object with an attribute and its values, such as {\"channel\": \"amazon\"}");
            return [];
        }

        if (IsTooLong(reader, member, MostItems)) return [];
        var conditions = ImmutableArray.CreateBuilder<AttributeCondition>();
        foreach (var attributes in member.Kind == LocatedKind.Array ? member.Children : [member])
        {
            if (attributes.Kind != LocatedKind.Object) reader.WrongType(attributes, "an object with an attribute and its values");
            foreach (var attribute in attributes.Kind == LocatedKind.Object ? attributes.Children : [])
            {
                if (Names(reader, attribute, attribute.Name!) && Attribute(reader, attribute) is { } condition) conditions.Add(condition);
            }
        }

        return conditions.ToImmutable();
    }

    private static AttributeCondition? Attribute(ObjectReader reader, LocatedValue attribute)
    {
        if (attribute.Kind != LocatedKind.Object)
            return Values(reader, attribute) is { } plain ? new AttributeCondition { Attribute = attribute.Name!, Values = plain } : null;
        var inner = reader.Open(attribute);
        var (isOne, isNone, isKnown) = (inner.Take("is"), inner.Take("not"), inner.Flag("known"));
        inner.Finish();
        if (isOne is not null && isNone is not null)
            reader.Report(isNone, MetricFileProblems.Condition, $"\"{LocatedValue.Shorten(attribute.Name!)}\" says both \"is\" and \"not\"", "Keep \"is\": what is one of some values is none of the others.");
        if (isKnown == false)
            reader.Report(inner.Take("known")!, MetricFileProblems.Condition, "\"known\" is true where an attribute must be there, and left out otherwise");
        if ((isOne ?? isNone) is { } values)
        {
            return Values(reader, values) is { } said
                ? new AttributeCondition { Attribute = attribute.Name!, Values = said, Not = isOne is null, MustBeThere = isKnown ?? false }
                : null;
        }

        if (isKnown is null) inner.Missing("is");
        return new AttributeCondition { Attribute = attribute.Name!, Values = [], Not = true, MustBeThere = true };
    }

    // Numbers and truth values as they are written, which is how logs have them.
    private static ImmutableArray<string>? Values(ObjectReader reader, LocatedValue member)
    {
        var items = member.Kind == LocatedKind.Array ? member.Children : [member];
        if (items.Count == 0)
        {
            reader.Report(member, "RK1010", "the list of values is empty");
            return null;
        }

        if (IsTooLong(reader, member, MostValues)) return null;
        var values = ImmutableArray.CreateBuilder<string>(items.Count);
        foreach (var item in items)
        {
            switch (item.Kind)
            {
                case LocatedKind.True:
                case LocatedKind.False:
                    values.Add(item.Described);
                    break;
                case LocatedKind.Number:
                    values.Add(item.Text);
                    break;
                case LocatedKind.Text:
                    if (reader.TextOf(item) is not { } text) break;
                    values.Add(text);
                    foreach (var truth in (string[])["true", "false"])
                    {
                        if (text != truth && text.Equals(truth, StringComparison.OrdinalIgnoreCase))
                            reader.Report(item, MetricFileProblems.Spelling, $"no event says \"{text}\", since logs' True and TRUE are read as true", $"Did you mean \"{truth}\"?", ProblemSeverity.Warning);
                    }

                    break;
                default:
                    reader.WrongType(item, "a text, a number, true, false or a list of these");
                    break;
            }
        }

        return values.ToImmutable();
    }

    /// <summary>Whether a text can name an activity, an attribute or a value; a problem where not.</summary>
    public static bool Names(ObjectReader reader, LocatedValue place, string text)
    {
        if (text.Length <= 256 && !text.AsSpan().Trim().IsEmpty && !text.Any(char.IsControl)) return true;
        reader.Report(place, "RK1010", "this must name something: it may be neither empty nor longer than 256 characters, nor hold control characters");
        return false;
    }

    public static bool IsTooLong(ObjectReader reader, LocatedValue member, int most)
    {
        if (member.Children.Count <= most) return false;
        reader.Report(member, "RK1010", $"this has {member.Children.Count} entries, and at most {most} are read");
        return true;
    }
}
