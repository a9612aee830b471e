using System.Collections.Immutable;
using RefundKit.Liquid;
using RefundKit.Liquid.Filters;

namespace RefundKit.Benchmarks.Templates;

/// <summary>What a hostile template, or a hostile customer's text in a harmless one, could try.</summary>
/// <param name="Name">What is tried.</param>
/// <param name="Source">The template.</param>
/// <param name="Model">The data.</param>
/// <param name="Partials">The partials it may call.</param>
/// <param name="IsHarmless">Whether it may succeed, because all that is asked of it is to stay small.</param>
internal sealed record Attack(string Name, string Source, Dictionary<string, object?> Model, Dictionary<string, string> Partials, bool IsHarmless = false)
{
    /// <summary>Sources longer than any template may be, so that the parser is attacked and not the limit on its input.</summary>
    public static LiquidParseOptions Roomy { get; } = new() { MaxSourceLength = 10_000_000 };

    private static readonly string Big = new('x', 60_000);

    public static ImmutableArray<Attack> All { get; } =
    [
        Of("20,000 nested if", Repeat("{% if a %}", 20_000)),
        Of("20,000 nested for", Repeat("{% for i in (1..2) %}", 20_000)),
        Of("20,000 nested brackets", "{{ a" + Repeat("[a", 20_000) + " }}"),
        Of("20,000 openings {{", Repeat("{{", 20_000)),
        Of("20,000 openings {%", Repeat("{%", 20_000)),
        Of("20,000 unclosed comments", Repeat("{% comment %}", 20_000)),
        Of("20,000 unclosed raws", Repeat("{% raw %}", 20_000)),
        Of("20,000 false endraws", "{% raw %}" + Repeat("{% endraw {", 20_000)),
        Of("20,000 outputs that fail", Repeat("{{ a | }}", 20_000)),
        Of("a chain of 20,000 or", "{% if a" + Repeat(" or a", 20_000) + " %}{% endif %}") with { IsHarmless = true },
        Of("a chain of 20,000 filters", "{{ 'a'" + Repeat(" | strip", 20_000) + " }}") with { IsHarmless = true },
        Of("30 doubling appends", "{% assign a = 'x' %}" + Repeat("{% assign a = a | append: a %}", 30)),
        Of("30 doubling captures", "{% assign a = 'xxxxxxxx' %}" + Repeat("{% capture a %}{{ a }}{{ a }}{% endcapture %}", 30)),
        Of("30 doubling lists", "{% assign a = 'x,y' | split: ',' %}" + Repeat("{% assign a = a | concat: a %}", 30)),
        Of("an empty loop to two billion", "{% for i in (1..2000000000) %}{% endfor %}"),
        Of("an empty table to two billion", "{% tablerow i in (1..2000000000) %}{% endtablerow %}"),
        Of("empty loops in each other", "{% for a in (1..999) %}{% for b in (1..999) %}{% endfor %}{% endfor %}"),
        Of("two billion joined", "{{ (1..2000000000) | join: '' }}"),
        Of("two billion sorted", "{{ (1..2000000000) | sort | first }}"),
        Of("two billion as the name of a property", "{{ 'x' | where: (1..2000000000) }}"),
        Of("60,000 sorted again and again", "{% assign a = (1..60000) | sort %}{% for i in (1..999) %}{% assign a = a | sort %}{% endfor %}"),
        Of("600 MB of output", "{% for i in (1..999) %}{{ big }}{% endfor %}"),
        Of("600 MB captured", "{% for i in (1..999) %}{% capture a %}{{ big }}{% endcapture %}{% endfor %}"),
        Of("600 MB of ifchanged", "{% for i in (1..999) %}{% ifchanged %}{{ i }}{{ big }}{% endifchanged %}{% endfor %}"),
        Of("a replacement that multiplies", "{{ big | replace: 'x', big }}"),
        Of("a replacement between all characters", "{{ big | replace: '', big }}"),
        Of("a search that compares everywhere", "{% for i in (1..900) %}{% if big contains other %}{% endif %}{% endfor %}"),
        Of("a date format that multiplies", "{{ '2026-01-01' | date: f }}"),
        Of("a partial that calls itself", "{% render 'self' %}"),
        Of("partials that call each other twice", "{% include 'twice' %}"),
        Of("a partial for each of a loop's items", "{% for i in (1..999) %}{% for j in (1..999) %}{% include 'empty' %}{% endfor %}{% endfor %}"),
        Of("data that contains itself", "{{ cycle }}"),
        Of("data that contains itself, joined", "{{ cycle | join }}"),
        .. from name in FilterCatalogue.Names
           from text in new[] { ("<", new string('<', 400_000)), ("&<a", Repeat("&<a\n", 100_000)), ("<!--<script<style", Repeat("<!--<script<style", 23_600)) }
           select new Attack($"400,000 characters {text.Item1} through {name}", $"{{{{ x | {Call(name)} }}}}", new() { ["x"] = text.Item2 }, [], IsHarmless: true),
    ];

    private static Attack Of(string name, string source)
    {
        var cycle = new List<object?>();
        cycle.Add(cycle);
        return new Attack(name, source, new() { ["big"] = Big, ["other"] = new string('x', 30_000) + "yx", ["f"] = Repeat("%1000Y", 10_000), ["cycle"] = cycle }, new()
        {
            ["self"] = "{% render 'self' %}",
            ["twice"] = "{% include 'twice' %}{% include 'twice' %}",
            ["empty"] = "",
        });
    }

    // A filter with as few arguments as it takes.
    private static string Call(string name)
    {
        var filter = FilterCatalogue.Find(name)!;
        var arguments = Enumerable.Repeat("x", filter.Least).Concat(filter.Needed is { } needed ? [$"{needed}: x"] : []);
        return string.Join(": ", new[] { name, string.Join(", ", arguments) }.Where(part => part.Length > 0));
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
