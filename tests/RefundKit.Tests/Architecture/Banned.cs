using RefundKit.Tests.Documentation;

namespace RefundKit.Tests.Architecture;

/// <summary>What the core may not touch: the entries of <c>BannedSymbols.txt</c>, and those without which the file would be of no use.</summary>
internal static class Banned
{
    /// <summary>A whole type, or one member of it in any overload.</summary>
    public static readonly IReadOnlyList<(string Type, string? Member)> Least =
    [
        ("System.DateTime", "Now"), ("System.DateTime", "UtcNow"), ("System.DateTime", "Today"),
        ("System.DateTimeOffset", "Now"), ("System.DateTimeOffset", "UtcNow"), ("NodaTime.SystemClock", "Instance"),
        ("System.Guid", "NewGuid"), ("System.Random", null),
        ("System.Environment", "TickCount"), ("System.Environment", "TickCount64"), ("System.Diagnostics.Stopwatch", null),
        ("System.IO.File", null), ("System.IO.Directory", null), ("System.IO.FileStream", null),
        ("System.Console", null), ("System.Net.Http.HttpClient", null),
        ("System.Threading.Thread", "Sleep"), ("System.Threading.Tasks.Task", "Run"),
        ("System.Globalization.CultureInfo", "CurrentCulture"),
    ];

    /// <summary>The entries of the analyzer's list: documentation ids such as <c>P:System.DateTime.Now</c>.</summary>
    public static IReadOnlyList<string> Listed { get; } =
    [
        .. File.ReadLines(Repository.PathOf("src", "RefundKit", "BannedSymbols.txt"))
            .Select(line => line.Split(';')[0].Trim()).Where(id => id.Length > 0 && !id.StartsWith("//", StringComparison.Ordinal)),
    ];

    public static IEnumerable<string> In(IReadOnlyList<Mention> mentions)
    {
        var all = Least.Concat(Listed.Select(Read)).ToHashSet();
        return mentions
            .Where(mention => all.Contains((mention.Named.FullName!, null)) ||
                (mention.Member is not null && all.Contains((mention.Named.FullName!, WithoutAccessor(mention.Member.Name)))))
            .Select(mention => mention.ToString());
    }

    /// <summary>The type and member of a documentation id; overloads are not told apart.</summary>
    public static (string Type, string? Member) Read(string id)
    {
        var name = id[2..].Split('(')[0];
        if (id[0] == 'T') return (name, null);
        var dot = name.LastIndexOf('.');
        return (name[..dot], name[(dot + 1)..].Split('`')[0]);
    }

    private static string WithoutAccessor(string member) =>
        member.StartsWith("get_", StringComparison.Ordinal) || member.StartsWith("set_", StringComparison.Ordinal) ? member[4..] : member;
}
