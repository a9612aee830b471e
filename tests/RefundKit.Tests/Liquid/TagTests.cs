using Xunit;

namespace RefundKit.Tests.Liquid;

// Expected values are what Shopify's Liquid prints; many follow the golden-liquid corpus (jg-rp/golden-liquid, MIT).
public class TagTests
{
    [Theory]
    [InlineData("{% if total > 50 %}big{% elsif total > 10 %}middle{% else %}small{% endif %}", """{"total":30}""", "middle")]
    [InlineData("{% unless paid %}open{% elsif late %}late{% else %}done{% endunless %}", """{"paid":true,"late":false}""", "done")]
    [InlineData("{% if true and false and false or true %}yes{% endif %}", "{}", "")]
    [InlineData("{% if false or true and false %}yes{% else %}no{% endif %}", "{}", "no")]
    [InlineData("{% if 0 %}zero is true{% endif %}", "{}", "zero is true")]
    [InlineData("{% if '' %}blank text is true{% endif %}", "{}", "blank text is true")]
    [InlineData("{% if x == empty %}T{% else %}F{% endif %}", """{"x":[]}""", "T")]
    [InlineData("{% if nil == empty %}T{% else %}F{% endif %}", "{}", "F")]
    [InlineData("{% if nil == blank %}T{% else %}F{% endif %}", "{}", "T")]
    [InlineData("{% if '  ' == blank %}T{% else %}F{% endif %}", "{}", "T")]
    [InlineData("{% if '  ' == empty %}T{% else %}F{% endif %}", "{}", "F")]
    [InlineData("{% if false == blank %}T{% else %}F{% endif %}", "{}", "T")]
    [InlineData("{% if '1' == 1 %}T{% else %}F{% endif %}", "{}", "F")]
    [InlineData("{% if 1 == 1.0 %}T{% else %}F{% endif %}", "{}", "T")]
    [InlineData("{% if nothing < 5 %}T{% else %}F{% endif %}", "{}", "F")]
    [InlineData("{% if 'abc' < 'acb' %}T{% else %}F{% endif %}", "{}", "T")]
    [InlineData("{% if tags contains 'vip' %}T{% else %}F{% endif %}", """{"tags":["new","vip"]}""", "T")]
    [InlineData("{% if 'hel9lo' contains 9 %}T{% else %}F{% endif %}", "{}", "T")]
    [InlineData("{% if o contains 'a' %}T{% else %}F{% endif %}", """{"o":{"a":null}}""", "T")]
    [InlineData("{% if a <> b %}T{% else %}F{% endif %}", """{"a":1,"b":2}""", "T")]
    [InlineData("{% assign r = (1..3) %}{% if r == (1..3) %}T{% endif %}", "{}", "T")]
    [InlineData("{% if false %}1{% else nonsense %}2{% endif %}", "{}", "2")]
    public void Conditions_follow_Shopifys_Liquid(string template, string model, string expected) =>
        Assert.Equal(expected, Rendered.Text(template, model));

    [Theory]
    [InlineData("{% case k %}{% when 'a', 'b' %}ab{% when 'c' or 'd' %}cd{% else %}other{% endcase %}", """{"k":"d"}""", "cd")]
    [InlineData("{% case k %}{% when 'a' %}a{% else %}other{% endcase %}", """{"k":1}""", "other")]
    [InlineData("{% case k %} ignored {% when 1 %}one{% endcase %}", """{"k":1}""", "one")]
    [InlineData("{% case 'x' %}{% when 'y' %}foo{% else %}bar{% else %}baz{% when 'x' %}qux{% endcase %}", "{}", "barbazqux")]
    [InlineData("{% case t %}{% when 'bar' or 'Hello', 'Hello' %}bar{% endcase %}", """{"t":"Hello"}""", "barbar")]
    public void A_case_renders_every_when_that_matches(string template, string model, string expected) =>
        Assert.Equal(expected, Rendered.Text(template, model));

    [Theory]
    [InlineData("{% for i in (1..6) limit: 4, offset: 2, %}{{ i }} {% endfor %}", "3 4 5 6 ")]
    [InlineData("{% for i in (1..3) reversed %}{{ i }}{% endfor %}", "321")]
    [InlineData("{% for i in (1..6) reversed limit: 2 %}{{ i }}{% endfor %}", "21")]
    [InlineData("{% for i in (1..6) limit: 2 %}a{{ i }} {% endfor %}{% for i in (1..6) limit: 2 offset: continue %}b{{ i }} {% endfor %}{% for i in (1..6) offset: continue %}c{{ i }} {% endfor %}", "a1 a2 b3 b4 c5 c6 ")]
    [InlineData("{% for i in (1..5) %}{% if i == 2 %}{% continue %}{% endif %}{% if i == 4 %}{% break %}{% endif %}{{ i }}{% endfor %}", "13")]
    [InlineData("{% for i in none %}x{% else %}nothing{% endfor %}", "nothing")]
    [InlineData("{% for i in (1..2) %}{% for j in (1..2) %}{{ forloop.parentloop.index }}{{ forloop.index0 }} {% endfor %}{% endfor %}", "10 11 20 21 ")]
    [InlineData("{% for i in (1..3) %}{{ forloop.rindex }}{{ forloop.rindex0 }}{{ forloop.first }}{{ forloop.last }}{{ forloop.length }} {% endfor %}", "32truefalse3 21falsefalse3 10falsetrue3 ")]
    [InlineData("{% for t in product.tags limit:1 %}{{ forloop.name }}{% endfor %}", "t-product.tags")]
    [InlineData("{% for i in 'hello' %}{{ i }} {% endfor %}", "hello ")]
    [InlineData("{% for p in o %}{{ p[0] }}={{ p[1] }};{% endfor %}", "a=1;b=2;")]
    [InlineData("{% for i in (0..10) %}  {% endfor %}", "")]
    [InlineData("{% for x in (1..3) %}{% assign foo = x %}{% endfor %}{{ foo }}", "3")]
    [InlineData("{% for i in (2.4..5) %}{{ i }}{% endfor %}", "2345")]
    public void Loops_follow_Shopifys_Liquid(string template, string expected) =>
        Assert.Equal(expected, Rendered.Text(template, """{"product":{"tags":["sports"]},"o":{"a":1,"b":2}}"""));

    [Theory]
    [InlineData("{% tablerow i in (1..4) cols:'2' %}{{ i }}{{ tablerowloop.col_first }}{% endtablerow %}", "<tr class=\"row1\">\n<td class=\"col1\">1true</td><td class=\"col2\">2false</td></tr>\n<tr class=\"row2\"><td class=\"col1\">3true</td><td class=\"col2\">4false</td></tr>\n")]
    [InlineData("{% tablerow i in (1..9) limit: 1 offset: 3 %}{{ i }}{% endtablerow %}", "<tr class=\"row1\">\n<td class=\"col1\">4</td></tr>\n")]
    [InlineData("{% tablerow k in (1..3) %}{% break %}{% endtablerow %}", "<tr class=\"row1\">\n<td class=\"col1\"></td></tr>\n")]
    public void A_tablerow_writes_rows_and_cells(string template, string expected) =>
        Assert.Equal(expected, Rendered.Text(template));

    [Theory]
    [InlineData("{% assign foo = 'foo' | upcase %}{{ foo }}", "FOO")]
    [InlineData("{% assign 123 = 'hello' %}{{ 123 }}", "123")]
    [InlineData("{% assign some-thing = 'foo' %}{{ some-thing }}", "foo")]
    [InlineData("{% capture x %}a{{ 1 }}b{% endcapture %}[{{ x }}]", "[a1b]")]
    [InlineData("{% increment n %} {% increment n %} {% decrement n %}{{ n }}", "0 1 11")]
    [InlineData("{% assign n = 5 %}{% increment n %}{{ n }}", "05")]
    [InlineData("{% cycle 'a', 'b' %}{% cycle 'a', 'b' %}{% cycle 'a', 'b' %}", "aba")]
    [InlineData("{% cycle 'g': 1, 2, 3 %}{% cycle 'g': 7, 8, 9 %}{% cycle 1, 2, 3 %}", "181")]
    [InlineData("{% raw %}{{ foo }}{% if %}{% endraw %}", "{{ foo }}{% if %}")]
    [InlineData("a{% comment %} {% comment %} {{ x {% endcomment %} {% if %} {% endcomment %}b", "ab")]
    [InlineData("a{% comment %} {% raw %} {% endcomment %} {% endraw %}{% endcomment %}b", "ab")]
    [InlineData("a{% # a note\n # and another\n %}b", "ab")]
    [InlineData("a{% doc %} {{ anything {% enddoc %}b", "ab")]
    [InlineData("{% echo 'x' | append: 'y' %}", "xy")]
    [InlineData("{% liquid\n assign a = 1\n if a == 1\n  echo 'one'\n endif\n # note\n comment\n else\n endcomment\n liquid echo '!'\n%}", "one!")]
    [InlineData("{% ifchanged %}a{% endifchanged %}{% ifchanged %}a{% endifchanged %}{% ifchanged %}b{% endifchanged %}", "ab")]
    public void The_other_tags_follow_Shopifys_Liquid(string template, string expected) =>
        Assert.Equal(expected, Rendered.Text(template));

    [Theory]
    [InlineData("\n{% if a -%}\n Welcome, {{ a -}} !\n {%- endif -%} \n", "\nWelcome, Ana!")]
    [InlineData("a {{- 'b' -}} c", "abc")]
    [InlineData("!{% if true %}\n\n{% capture foo %}\n{{ '' }}\n{% endcapture %}\n\n{% endif %}!", "!!")]
    [InlineData("!{% unless false %}\n{{ '' }}\n{% endunless %}!", "!\n\n!")]
    [InlineData("x {%- comment %} y {% endcomment -%} z", "xz")]
    public void Whitespace_is_controlled_by_hyphens_and_left_out_of_blank_blocks(string template, string expected) =>
        Assert.Equal(expected, Rendered.Text(template, """{"a":"Ana"}"""));

    [Theory]
    [InlineData("{{ product.tags[-2] }}", "sports")]
    [InlineData("{{ product['title'] }}", "shoe")]
    [InlineData("{{ [key].title }}", "shoe")]
    [InlineData("{{ product . title }}", "shoe")]
    [InlineData("{{ product.tags.size }}{{ product.tags.first }}{{ product.tags.last }}", "2sportsgarden")]
    [InlineData("{{ product.tags }}", "sportsgarden")]
    [InlineData("{{ (1..5) }}", "1..5")]
    [InlineData("{{ '{{' }}", "{{")]
    [InlineData("{{ 5.0 }} {{ 5 }} {{ -1.50 }}", "5.0 5 -1.50")]
    [InlineData("{{ true }}{{ nil }}{{ empty }}{{ blank }}", "true")]
    [InlineData("{{ }}", "")]
    public void Outputs_follow_Shopifys_Liquid(string template, string expected) =>
        Assert.Equal(expected, Rendered.Text(template, """{"key":"product","product":{"title":"shoe","tags":["sports","garden"]}}"""));
}
