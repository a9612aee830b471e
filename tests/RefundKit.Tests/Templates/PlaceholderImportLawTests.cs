using System.Diagnostics;
using CsCheck;
using RefundKit.Problems;
using RefundKit.Templates;
using Xunit;

namespace RefundKit.Tests.Templates;

public sealed class PlaceholderImportLawTests
{
    // What a template may be long.
    private const int Longest = 65_536;

    private static readonly Gen<string> Piece = Gen.OneOf([.. new[]
    {
        "{{ticket.requester.first_name}}", "{{ ticket.requester.last_name }}", "{{ticket.id}}", "{{ ticket.title || 'x' }}", "{{ contact.name || 'a' || \"b\" }}", "{{dc.x}}",
        "{{ticket.customer.integrations.shopify.orders[0].created_at|datetime_format(\"L\")}}", "{{ticket.x|datetime_format(\"L\") | upcase}}", "{% if ticket.tags contains 'x' %}", "{% endif %}",
        "{%customer.firstName,fallback=there%}", "{%customer.lastName%}", "{%custom.year,fallback=it's \"x\"%}", "{%x.y,fallback=}}%}", "#{ticket.customer.firstname}", "#{dt(ticket.created_at, \"%A\")}", "#{a.b}",
        "#order_number#", "#some_thing#", "#one#", "[Order Number]", "[First Name]", "[Last Name]", "[no such thing]", "[客户姓名]", "【订单号】", "【优惠码】", "[items[0].title]", "[refund amount]", " EUR", "US$", "元", "{% liquid\nassign ticket = order\n%}", "5", "{", "{% capture 'user' %}", "{% if contact.first_name == 'x' %}", "{% if order.total > 100 %}", "{% if ticket.id == 5 %}", "$", " ", "\n", "\r\n", "{{", "}}", "{%", "%}", "#", "#{", "}", "[", "]", "|", "'", "\"", "text",
        "{% raw %}", "{% endraw %}", "{% comment %}", "{% endcomment %}", "{{ customer.name }}", "{{ imported[\"x.y\"] }}", "{% for ticket in order.items %}", "{% endfor %}", "{{-", "-}}", "user.name", "survey", "{{ survey }}",
    }.Select(piece => Gen.Const(piece))]);

    private static readonly Gen<string> Source = Piece.Array[0, 12].Select(string.Concat);

    // Names, signs and brackets of Liquid in any order, most of them no Liquid.
    private static readonly Gen<string> Fragments = Gen.OneOf([.. new[]
    {
        "{{ ", " }}", "{% if ", "{% elsif ", "{% case ", "{% when ", "{% assign ", "{% capture ", "{% increment ", "{% for ", "{% liquid ", " %}", "{%- ", " -%}", "{", "}", "%", "#", "$", "|", "||", ":", ",", ".", "=", "==", ">", "<=", "<>", " contains ",
        "[", "]", "[0]", "['", "']", "[\"", "\"]", "extra", "vip", "order.total", "order.items", "order.placedOn", "ticket", "ticket.id", "user", "account", "contact.first_name", "contact", "current_user.name",
        "ticket.customer.integrations.shopify.orders[0]", ".total_price", ".created_at", ".line_items", "'", "\"", "1", "5", "-", " ", "\n", "datetime_format(\"L\")", "date: '%d'", "default: ", "'x'", "[order number]", "[refund amount]", "【订单号】", "元", "EUR", "#{", "#a_b#", "in ", "as ",
    }.Select(piece => Gen.Const(piece))]).Array[0, 24].Select(string.Concat);

    private static readonly Gen<PlaceholderDialect?> Dialect =
        Gen.Frequency((2, Gen.Const((PlaceholderDialect?)null)), (1, Gen.Enum<PlaceholderDialect>().Select(dialect => (PlaceholderDialect?)dialect)));

    [Fact]
    public void Converting_what_was_converted_changes_nothing() =>
        Gen.Select(Source, Dialect).Sample(
            (source, dialect) =>
            {
                var once = PlaceholderImport.Convert(source, dialect);
                var twice = PlaceholderImport.Convert(once.Liquid, dialect);
                return once.Liquid == twice.Liquid && twice.Replacements.IsEmpty;
            },
            iter: 20_000);

    [Fact]
    public void Fragments_of_Liquid_and_brackets_give_a_template_and_typed_problems_and_nothing_the_second_time() =>
        Gen.Select(Fragments, Dialect).Sample(
            (source, dialect) =>
            {
                var once = PlaceholderImport.Convert(source, dialect);
                var twice = PlaceholderImport.Convert(once.Liquid, dialect);
                return once.Problems.All(problem => problem.Id is "RK3220" or "RK3221" or "RK3222" && problem.Position is not null)
                    && once.Liquid == twice.Liquid && twice.Replacements.IsEmpty;
            },
            iter: 20_000);

    [Theory]
    [InlineData("{% if extra['vip['] > 3 %}x{% endif %}")]
    [InlineData("{{ extra['a]b['] }}")]
    [InlineData("{{ order['items[0]'].name }}")]
    [InlineData("{{ ticket['requester.name'] }}", "{{ imported[\"ticket[requester.name]\"] }}")]
    public void A_key_in_quotes_is_one_step_whatever_is_in_it(string source, string? liquid = null) =>
        Assert.Equal(liquid ?? source, PlaceholderImport.Convert(source).Liquid);

    [Fact]
    public void A_text_without_placeholders_comes_back_unchanged() =>
        Gen.String[Gen.Char.Where(c => c is not ('{' or '#' or '[' or '【' or '［')), 0, 80].Sample(source => PlaceholderImport.Convert(source) is var imported && imported.Liquid == source && imported.Problems.IsEmpty);

    [Fact]
    public void Every_replacement_and_every_problem_stands_where_it_says() =>
        Gen.Select(Source, Dialect).Sample((source, dialect) =>
        {
            var imported = PlaceholderImport.Convert(source, dialect);
            var lines = source.ReplaceLineEndings("\n").Split('\n');
            return imported.Replacements.All(made => made.Original.Contains('\n', StringComparison.Ordinal) || lines[made.Position.Line - 1].AsSpan(made.Position.Column - 1).StartsWith(made.Original, StringComparison.Ordinal))
                && imported.Problems.All(problem => problem.Position is { } place && place.Line <= lines.Length && place.Column <= lines[place.Line - 1].Length);
        });

    [Theory]
    [InlineData("{%\"")]
    [InlineData("{{ticket.")]
    [InlineData("{{ticket.x|")]
    [InlineData("#{a.b")]
    [InlineData("#order_number#")]
    [InlineData("{% raw %}")]
    [InlineData("{% liquid\n")]
    [InlineData("{% if a < b")]
    [InlineData("【重要事项】")]
    [InlineData("【客户电话】")]
    [InlineData("$[amount] USD ")]
    [InlineData("[Order Numbr]")]
    public void A_long_text_takes_no_longer_than_its_length(string piece)
    {
        var source = string.Concat(Enumerable.Repeat(piece, Longest / piece.Length));
        var watch = Stopwatch.StartNew();

        var imported = PlaceholderImport.Convert(source);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(1), $"{watch.Elapsed}");
        Assert.DoesNotContain(imported.Problems, problem => problem.Id == "RK3000");
    }

    [Theory]
    [InlineData("{{ user.x ", "|a ")]
    [InlineData("{{ ticket.id ", "| append: ticket.id ")]
    [InlineData("{{ contact.name ", "|| 'x' ")]
    [InlineData("{% if a ", "and ticket.id == 5 ")]
    [InlineData("{{ ticket", "[0]")]
    [InlineData("{% cycle ", "ticket.id, ")]
    public void A_long_markup_takes_no_longer_than_its_length(string start, string piece)
    {
        var source = start + string.Concat(Enumerable.Repeat(piece, (Longest - start.Length - 2) / piece.Length)) + (start[1] == '{' ? "}}" : "%}");
        var watch = Stopwatch.StartNew();

        PlaceholderImport.Convert(source);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(1), $"{watch.Elapsed}");
    }

    [Fact]
    public void A_text_longer_than_a_template_may_be_comes_back_unchanged_with_a_problem()
    {
        var source = "[order number]".PadRight(Longest + 1);

        var imported = PlaceholderImport.Convert(source, name: "t.txt");

        Assert.Equal(source, imported.Liquid);
        var problem = Assert.Single(imported.Problems);
        Assert.Equal(("RK3000", ProblemSeverity.Error, "t.txt", new TextPosition(1, 1)), (problem.Id, problem.Severity, problem.Source, problem.Position));
        Assert.Equal(0, imported.ConvertedCount);
        Assert.StartsWith("{{ order.number }}", PlaceholderImport.Convert(source[..Longest]).Liquid, StringComparison.Ordinal);
    }
}
