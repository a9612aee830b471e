using RefundKit.Json;
using RefundKit.Policies;
using RefundKit.Problems;

namespace RefundKit.Templates;

/// <summary>The reply names of the host's own: what a policy declares of them, and their values as it declares them.</summary>
internal static class OwnNames
{
    /// <summary>The names a policy declares, without <c>extra.</c>; null where it declares none and any may be read.</summary>
    public static Dictionary<string, ReplyName>? Of(RefundPolicy policy) => policy.Draft.ReplyNames.IsEmpty
        ? null
        : policy.Draft.ReplyNames.ToDictionary(
            name => name.Name,
            name => new ReplyName("extra." + name.Name, KindOf(name.Type), name.IsAlways ? Presence.Always : Presence.Sometimes, name.Description?.ToString() ?? ""),
            StringComparer.Ordinal);

    /// <summary>A value from JSON, read as what the policy declares; null where it is blank, or after a problem.</summary>
    public static object? Read(HostReplyName name, LocatedValue value, ProblemList problems)
    {
        // The digits of an order number are kept as written; a name that is declared as a text says what it is.
        if (name.Type != ReplyNameType.Text || value.Kind != LocatedKind.Number) return ReplyModelReader.OfKind(value, KindOf(name.Type), problems);
        problems.Add(value.Problem(TemplateProblems.WrongValue, $"\"{LocatedValue.Shorten(value.Path)}\" is {value.Described}, and the policy declares text", $"Write \"{LocatedValue.Shorten(value.Text)}\" in quotes, or declare it as a number."));
        return null;
    }

    /// <summary>A value that a host handed in, which must be of the declared kind; null after a problem.</summary>
    public static object? Taken(HostReplyName name, ReplyValue value, ProblemList problems)
    {
        if (value.Type == name.Type) return value.Value;
        problems.Add(new Problem
        {
            Id = TemplateProblems.WrongValue,
            Message = $"\"extra.{name.Name}\" is a value of the type {EnumWords<ReplyNameType>.Of(value.Type)}, and the policy declares {EnumWords<ReplyNameType>.Of(name.Type)}",
            Path = $"extra.{name.Name}",
        });
        return null;
    }

    private static NameKind KindOf(ReplyNameType type) => type switch
    {
        ReplyNameType.Text => NameKind.Text,
        ReplyNameType.Number => NameKind.Number,
        ReplyNameType.Money => NameKind.Money,
        ReplyNameType.Date => NameKind.Date,
        ReplyNameType.Link => NameKind.Link,
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };
}
