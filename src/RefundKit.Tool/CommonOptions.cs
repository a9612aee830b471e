using System.CommandLine;

namespace RefundKit.Tool;

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    public static Option<bool> Strict { get; } = new("--strict") { Description = "Let warnings fail, too.", Recursive = true };

    /// <summary>The names every command knows.</summary>
    public static IReadOnlyList<string> Everywhere { get; } = ["--strict", "--help"];

    public static Option<string> From()
    {
        var from = new Option<string>("--from") { HelpName = "FORMAT", Description = "What the requests are written in: lines (the default), or shopify for lines whose \"order\" is Shopify's body.", DefaultValueFactory = _ => RequestFormats.Lines };
        from.AcceptOnlyFromAmong(RequestFormats.Lines, RequestFormats.Shopify);
        return from;
    }

    /// <summary>The reader's language.</summary>
    /// <param name="description">What is said in it, and in which it is by default.</param>
    public static Option<string?> Language(string description)
    {
        var language = new Option<string?>("--language") { HelpName = "L", Description = description };
        language.Validators.Add(given =>
        {
            if (given.Tokens.Select(token => Languages.WhyNone(token.Value)).FirstOrDefault(why => why is not null) is { } why) given.AddError(why);
        });
        return language;
    }

    /// <summary>Calendars of the house beside those of the package.</summary>
    public static Option<string[]> Calendars() => new("--calendar")
    {
        HelpName = "FILE", Description = "A calendar file that policies may name by its id; repeat the option for several.",
    };

    public static Option<bool> Json() => new("--json") { Description = "Write JSON instead of a table." };

    public static Argument<string[]> Policies() => new("POLICY")
    {
        Description = "Policy files; - reads standard input.",
        Arity = ArgumentArity.OneOrMore,
    };
}
