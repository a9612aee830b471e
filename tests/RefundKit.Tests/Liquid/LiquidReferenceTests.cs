using RefundKit.Liquid;
using Xunit;

namespace RefundKit.Tests.Liquid;

/// <summary>
/// What the reference of Liquid says of each tag and filter, as checked against the documentation at shopify.github.io/liquid
/// and the Ruby implementation in Shopify/liquid (its integration tests of tags and standard filters). What is different
/// here on purpose stands in docs/liquid.md.
/// </summary>
public class LiquidReferenceTests
{
    [Theory]
    [InlineData("{% for i in (1..3) %}{{ forloop.index }}{{ forloop.index0 }}{{ forloop.rindex }}{{ forloop.rindex0 }}{{ forloop.first }}{{ forloop.last }} {% endfor %}", "{}", "1032truefalse 2121falsefalse 3210falsetrue ")]
    [InlineData("{% for i in (1..2) %}{{ forloop.name }}{{ forloop.length }} {% endfor %}", "{}", "i-(1..2)2 i-(1..2)2 ")]
    [InlineData("{% for i in a %}{% for j in a %}{{ forloop.parentloop.index }}{% endfor %}{% endfor %}", """{"a":[1,2]}""", "1122")]
    [InlineData("{% for i in (1..3) offset:1 limit:1 %}{{ forloop.index }}{{ forloop.length }}{% endfor %}", "{}", "11")]
    public void A_loop_knows_where_it_is(string template, string json, string text) => Assert.Equal(text, Rendered.Text(template, json));

    [Theory]
    [InlineData("{% for i in a limit:2 offset:1 %}{{ i }}{% endfor %}", """{"a":[1,2,3,4]}""", "23")]
    [InlineData("{% for i in a reversed limit:2 %}{{ i }}{% endfor %}", """{"a":[1,2,3,4]}""", "21")]
    [InlineData("{% for i in a limit: 2 offset: 2 reversed %}{{ i }}{% endfor %}", """{"a":[1,2,3,4]}""", "43")]
    [InlineData("{% for i in a, limit: 1, offset: 1 %}{{ i }}{% endfor %}", """{"a":[1,2,3]}""", "2")]
    [InlineData("{% for i in a limit: nil offset: nil %}{{ i }}{% endfor %}", """{"a":[1,2]}""", "12")]
    [InlineData("{% for i in a limit: n %}{{ i }}{% endfor %}", """{"a":[1,2,3],"n":"2"}""", "12")]
    [InlineData("{% for i in a limit: -1 %}{{ i }}{% endfor %}", """{"a":[1,2]}""", "")]
    public void A_loop_takes_a_part_of_its_list_and_reverses_that_part(string template, string json, string text) => Assert.Equal(text, Rendered.Text(template, json));

    [Theory]
    [InlineData("{% for i in a limit:2 %}{{ i }}{% endfor %}-{% for i in a offset:continue %}{{ i }}{% endfor %}", """{"a":[1,2,3,4]}""", "12-34")]
    [InlineData("{% for i in a limit: 2 %}{{ i }}{% endfor %}{% for i in a offset: continue limit: 1 %}{{ i }}{% endfor %}{% for j in a offset: continue %}{{ j }}{% endfor %}", """{"a":[1,2,3,4]}""", "1231234")]
    [InlineData("{% for i in (1..6) %}{{ i }}{% if i == 2 %}{% break %}{% endif %}{% endfor %}{% for i in (1..6) offset: continue %}{{ i }}{% endfor %}", "{}", "12")]
    public void A_loop_goes_on_where_the_last_one_over_the_same_list_stopped(string template, string json, string text) => Assert.Equal(text, Rendered.Text(template, json));

    [Theory]
    [InlineData("{% for i in h %}{{ i[0] }}={{ i | last }};{% endfor %}", """{"h":{"a":1,"b":2}}""", "a=1;b=2;")]
    [InlineData("{% for i in 'hello' %}{{ i }}{% endfor %}{% for i in '' %}x{% else %}-{% endfor %}", "{}", "hello-")]
    [InlineData("{% for i in (x..y) %}{{ i }}{% endfor %}|{% for i in (3..1) %}{{ i }}{% endfor %}", """{"x":"1","y":3.9}""", "123|")]
    [InlineData("{% for i in 5 %}x{% else %}a{% endfor %}{% for i in nothing %}x{% else %}b{% endfor %}{% for i in true %}x{% else %}c{% endfor %}", "{}", "abc")]
    [InlineData("{% for i in (1..2) %}{% assign i = 9 %}{{ i }}{% endfor %}{{ i }}", "{}", "129")]
    public void What_can_be_gone_over_is_a_list_a_range_an_object_or_a_text_as_one(string template, string json, string text) => Assert.Equal(text, Rendered.Text(template, json));

    [Theory]
    [InlineData("{% for i in (1..3) %}{% if i == 2 %}{% continue %}{% endif %}{{ i }}{% endfor %}{% for i in (1..3) %}{% if i == 2 %}{% break %}{% endif %}{{ i }}{% endfor %}", "{}", "131")]
    [InlineData("a{% break %}b", "{}", "a")]
    [InlineData("a{% continue %}b", "{}", "a")]
    public void Break_and_continue_concern_the_loop_they_stand_in_and_without_one_the_template(string template, string json, string text) => Assert.Equal(text, Rendered.Text(template, json));

    [Theory]
    [InlineData("{% if true or false and false %}y{% else %}n{% endif %}", "{}", "y")]
    [InlineData("{% if false and false or true %}y{% else %}n{% endif %}", "{}", "n")]
    [InlineData("{% if x > 5 or x < 1 and x != 0 %}y{% else %}n{% endif %}", """{"x":0}""", "n")]
    public void Conditions_have_no_precedence_and_group_to_the_right(string template, string json, string text) => Assert.Equal(text, Rendered.Text(template, json));

    [Theory]
    [InlineData("{% if 0 %}a{% endif %}{% if '' %}b{% endif %}{% if list %}c{% endif %}{% if nil %}d{% endif %}{% if false %}e{% endif %}", """{"list":[]}""", "abc")]
    [InlineData("{% if nothing < 1 %}a{% endif %}{% if nothing == false %}b{% endif %}{% if nothing.at.all == nil %}c{% endif %}", "{}", "c")]
    public void Only_nil_and_false_are_false(string template, string json, string text) => Assert.Equal(text, Rendered.Text(template, json));

    [Theory]
    [InlineData("{% if '1' == 1 %}a{% else %}b{% endif %}{% if 1 == 1.0 %}c{% endif %}{% if a <> 1 %}d{% endif %}", "{}", "bcd")]
    [InlineData("{% if a == b %}x{% endif %}{% if (1..3) == (1..3) %}y{% endif %}", """{"a":[1,{"x":2}],"b":[1,{"x":2}]}""", "xy")]
    [InlineData("{% if true < false %}a{% else %}b{% endif %}{% if l < l %}c{% else %}d{% endif %}", """{"l":[1]}""", "bd")]
    public void Values_of_different_kinds_are_not_equal(string template, string json, string text) => Assert.Equal(text, Rendered.Text(template, json));

    [Theory]
    [InlineData("{% if '' == blank %}a{% endif %}{% if ' ' == blank %}b{% endif %}{% if nil == blank %}c{% endif %}{% if false == blank %}d{% endif %}{% if 0 == blank %}e{% endif %}", "{}", "abcd")]
    [InlineData("{% if '' == empty %}a{% endif %}{% if ' ' == empty %}b{% endif %}{% if nil == empty %}c{% endif %}{% if l == empty %}d{% endif %}{% if h == empty %}e{% endif %}", """{"l":[],"h":{}}""", "ade")]
    [InlineData("{{ blank.x }}{{ empty['x'] }}{{ blank }}", """{"blank":{"x":"r"},"empty":{"x":"s"}}""", "rs")]
    public void Blank_and_empty_are_what_they_are_compared_with(string template, string json, string text) => Assert.Equal(text, Rendered.Text(template, json));

    [Theory]
    [InlineData("{% if s contains 1 %}a{% endif %}{% if l contains 'x' %}b{% endif %}{% if l contains '1' %}c{% endif %}{% if h contains 'k' %}d{% endif %}{% if (1..5) contains 3 %}e{% endif %}", """{"s":"a1","l":["x",1],"h":{"k":1}}""", "abde")]
    [InlineData("{% if 'x' contains nil %}a{% endif %}{% if nil contains 'x' %}b{% endif %}{% if 5 contains '5' %}c{% endif %}{% if 'a' contains '' %}d{% endif %}", "{}", "d")]
    public void Contains_looks_into_texts_lists_ranges_and_the_names_of_objects(string template, string json, string text) => Assert.Equal(text, Rendered.Text(template, json));

    [Theory]
    [InlineData("{% case x %}{% when 1 or 2 %}a{% when 3, 4 %}b{% else %}c{% endcase %}", """{"x":4}""", "b")]
    [InlineData("{% case 'a' %}{% when 'a', 'a' %}x{% when 'a' %}y{% endcase %}", "{}", "xxy")]
    [InlineData("{% case x %}{% else %}c{% when 4 %}d{% endcase %}", """{"x":4}""", "cd")]
    [InlineData("{% case x %} not printed {% when 4 %}d{% endcase %}", """{"x":4}""", "d")]
    [InlineData("{% case l %}{% when empty %}x{% when blank %}y{% endcase %}{% case 1.0 %}{% when 1 %}z{% endcase %}", """{"l":[]}""", "xyz")]
    public void Every_when_that_matches_is_rendered_once_for_each_value_that_does(string template, string json, string text) => Assert.Equal(text, Rendered.Text(template, json));

    [Theory]
    [InlineData("{% if false %}a{% else %}b{% else %}c{% endif %}{% if false %}a{% else %}b{% elsif true %}c{% endif %}", "{}", "bb")]
    [InlineData("{% unless true %}a{% elsif true %}b{% else %}c{% endunless %}", "{}", "b")]
    public void What_follows_an_else_is_never_rendered(string template, string json, string text) => Assert.Equal(text, Rendered.Text(template, json));

    [Theory]
    [InlineData("{% cycle 'a','b' %}{% cycle 'a','b' %}{% cycle 'a','b' %}", "{}", "aba")]
    [InlineData("{% cycle 'g': 'a','b' %}{% cycle 'h': 'a','b' %}{% cycle 'g': 'a','b' %}", "{}", "aab")]
    [InlineData("{% for i in (1..3) %}{% cycle x, '2' %}{% cycle x, '2' %}{% endfor %}", """{"x":"1"}""", "112211")]
    [InlineData("{% cycle 'a', 'b', %}{% cycle 'a', 'b', %}", "{}", "ab")]
    public void Cycles_count_by_their_name_or_by_their_literal_values(string template, string json, string text) => Assert.Equal(text, Rendered.Text(template, json));

    [Theory]
    [InlineData("{% increment a %}{% increment a %}{% increment b %}{% decrement a %}{{ a }}", "{}", "01011")]
    [InlineData("{% decrement a %}{% decrement a %}{{ a }}", "{}", "-1-2-2")]
    [InlineData("{% assign a = 5 %}{% increment a %}{{ a }}", "{}", "05")]
    public void Counters_live_apart_from_variables(string template, string json, string text) => Assert.Equal(text, Rendered.Text(template, json));

    [Theory]
    [InlineData("{% tablerow i in (1..3) cols:2 %}{{ i }}{% endtablerow %}", "{}", "<tr class=\"row1\">\n<td class=\"col1\">1</td><td class=\"col2\">2</td></tr>\n<tr class=\"row2\"><td class=\"col1\">3</td></tr>\n")]
    [InlineData("{% tablerow i in (1..3) cols:2 %}{{ tablerowloop.col }}{{ tablerowloop.row }}{{ tablerowloop.col_first }}{{ tablerowloop.col_last }}{% endtablerow %}", "{}", "<tr class=\"row1\">\n<td class=\"col1\">11truefalse</td><td class=\"col2\">21falsetrue</td></tr>\n<tr class=\"row2\"><td class=\"col1\">12truefalse</td></tr>\n")]
    [InlineData("{% tablerow i in l %}x{% endtablerow %}{% tablerow i in nothing %}x{% endtablerow %}", """{"l":[]}""", "<tr class=\"row1\">\n</tr>\n")]
    [InlineData("{% tablerow i in (1..2) limit:nil %}{{ i }}{% endtablerow %}", "{}", "<tr class=\"row1\">\n</tr>\n")]
    [InlineData("{% tablerow i in (1..2) cols:nil %}{{ tablerowloop.col_last }}{% endtablerow %}", "{}", "<tr class=\"row1\">\n<td class=\"col1\">false</td><td class=\"col2\">false</td></tr>\n")]
    [InlineData("{% tablerow i in (1..3) cols: 2 %}{% if i == 2 %}{% break %}{% endif %}{{ i }}{% endtablerow %}", "{}", "<tr class=\"row1\">\n<td class=\"col1\">1</td><td class=\"col2\"></td></tr>\n")]
    public void A_table_writes_rows_and_cells(string template, string json, string text) => Assert.Equal(text, Rendered.Text(template, json));

    [Theory]
    [InlineData("{% if true %}  {% endif %}{% for i in (1..2) %} {% endfor %}{% if true %} {% comment %}a{% endcomment %} {% endif %}x", "{}", "x")]
    [InlineData("{% if true %} {{ nil }} {% endif %}x{% if true %} {% echo '' %} {% endif %}y", "{}", "  x  y")]
    [InlineData("{% case 1 %}{% when 1 %}  {% assign a = 1 %}  {% endcase %}x", "{}", "x")]
    public void Blocks_that_print_nothing_but_whitespace_print_nothing(string template, string json, string text) => Assert.Equal(text, Rendered.Text(template, json));

    [Theory]
    [InlineData("a {{- 'x' -}} b {%- assign y = 1 -%} {{ y }}", "{}", "axb1")]
    [InlineData("> {%- raw -%} {{ x }} {%- endraw -%} <", "{}", "> {{ x }} <")]
    [InlineData("{{}}{{ }}{{-}}{{--}}{{- -}}x", "{}", "x")]
    public void Hyphens_take_whitespace_away_but_none_from_inside_a_raw(string template, string json, string text) => Assert.Equal(text, Rendered.Text(template, json));

    [Theory]
    [InlineData("{% raw %}{{ {% x }}{% raw %}{% endraw %}", "{}", "{{ {% x }}{% raw %}")]
    [InlineData("{% raw %} a {% b {% {% endraw {% endraw %}", "{}", " a {% b {% {% endraw ")]
    [InlineData("{% raw %} a {% raw %} {% {% endraw %}endraw %}", "{}", " a {% raw %} {% endraw %}")]
    public void A_raw_ends_at_a_tag_that_is_whole(string template, string json, string text) => Assert.Equal(text, Rendered.Text(template, json));

    [Theory]
    [InlineData("{% comment %}a{% comment %}b{% endcomment %}{{ c {% if %}{% endcomment %}d", "{}", "d")]
    [InlineData("{% comment %}{% raw %}{% endcomment %}{% endraw %}{% endcomment %}x", "{}", "x")]
    [InlineData("{% # a %}x{%- #\n # b\n -%}  y{% doc %}{{ z }} {% if %}{% enddoc %}", "{}", "xy")]
    public void Comments_of_all_kinds_print_nothing(string template, string json, string text) => Assert.Equal(text, Rendered.Text(template, json));

    [Theory]
    [InlineData("{% liquid\n  if true\n    echo 'a'\n  endif\n  for i in (1..2)\n    echo i\n  endfor\n%}", "{}", "a12")]
    [InlineData("{% liquid\n comment\n not a tag\n endcomment\n # nor this\n\n echo 'a' | upcase %}", "{}", "A")]
    [InlineData("{% liquid\n case 1\n when 1\n liquid echo 'one'\n endcase %}", "{}", "one")]
    public void Each_line_of_a_liquid_tag_is_a_tag(string template, string json, string text) => Assert.Equal(text, Rendered.Text(template, json));

    [Theory]
    [InlineData("{% for i in l %}{% ifchanged %}{{ i }}{% endifchanged %}{% endfor %}", """{"l":[1,1,2,2,1]}""", "121")]
    public void An_ifchanged_prints_what_differs_from_what_it_printed_last(string template, string json, string text) => Assert.Equal(text, Rendered.Text(template, json));

    [Theory]
    [InlineData("{{ a.b.c }}{{ a['b'].c }}{{ a[x]['c'] }}{{ ['a'].b.c }}{{ a . b [ 'c' ] }}", """{"a":{"b":{"c":5}},"x":"b"}""", "55555")]
    [InlineData("{{ l[0] }}{{ l[-1] }}{{ l[9] }}{{ l.first }}{{ l.last }}{{ l.size }}{{ l[0.9] }}{{ l['0'] }}", """{"l":[1,2,3]}""", "131331")]
    [InlineData("{{ h.first }}{{ h.size }}{{ o.size }}{{ s.size }}", """{"h":{"a":1},"o":{"size":"big"},"s":"abc"}""", "a11big3")]
    [InlineData("{{ a-b }}{{ a.c-d }}{{ e? }}", """{"a-b":1,"a":{"c-d":2},"e?":3}""", "123")]
    public void Paths_reach_members_and_items(string template, string json, string text) => Assert.Equal(text, Rendered.Text(template, json));

    [Theory]
    [InlineData("{{ true }}{{ false }}{{ nil }}{{ empty }}{{ (1..3) }}{{ -0.5 }}{{ 012 }}", "{}", "truefalse1..3-0.512")]
    [InlineData("{{ l }}|{{ h }}", """{"l":[1,[2,[3,null]],"x"],"h":{"a":1,"b":["x",null,true]}}""", """123x|{"a"=>1, "b"=>["x", nil, true]}""")]
    public void Everything_has_a_printed_form(string template, string json, string text) => Assert.Equal(text, Rendered.Text(template, json));

    [Theory]
    [InlineData("{{ l | slice: -2, 9 | join: '' }}{{ 12345 | slice: 1, 3 }}{{ 'hello' | slice: -3, 2 }}{{ 'hello' | slice: 0, nil }}", """{"l":[1,2,3]}""", "23234llh")]
    [InlineData("{{ l | join }}|{{ l | join: nil }}|{{ 'x' | join: ',' }}|{{ h | join: ',' }}", """{"l":[1,[2,3],null],"h":{"a":1}}""", """1 2 3 |123|x|{"a"=>1}""")]
    [InlineData("{{ l | reverse | join: '' }}{{ 'abc' | reverse | join: '' }}{{ nil | reverse | size }}", """{"l":[1,2,3]}""", "321abc0")]
    [InlineData("{{ l | concat: (1..3) | join: ',' }} {{ 'x' | concat: l | size }} {{ nil | concat: l | size }}", """{"l":[0]}""", "0,1,2,3 2 1")]
    public void Lists_are_cut_joined_and_turned_around(string template, string json, string text) => Assert.Equal(text, Rendered.Text(template, json));

    [Theory]
    [InlineData("{{ l | sort | join: ',' }}", """{"l":[3,null,1,2.5]}""", "1,2.5,3,")]
    [InlineData("{{ l | sort | join: ' ' }}|{{ l | sort_natural | join: ' ' }}", """{"l":["b","A","a","B"]}""", "A B a b|A a b B")]
    [InlineData("{{ l | sort: 'x' | map: 'x' | join: ',' }}", """{"l":[{"x":3},{},{"x":1}]}""", "1,3,")]
    public void Lists_are_sorted_with_nil_at_the_end(string template, string json, string text) => Assert.Equal(text, Rendered.Text(template, json));

    [Theory]
    [InlineData("{{ l | where: 'x' | size }}{{ l | where: 'x', nil | size }}{{ l | where: 'x', false | size }}{{ l | reject: 'x' | size }}", """{"l":[{"x":1},{"x":false},{}]}""", "1112")]
    [InlineData("{{ l | find: 'x', 2 | map: 'y' }}{{ l | find: 'x', 9 }}{{ l | has: 'x', 1 }}{{ l | has: 'x', 9 }}{{ l | find_index: 'x', 2 }}{{ l | find_index: 'x', 9 }}", """{"l":[{"x":1,"y":"p"},{"x":2,"y":"q"}]}""", "qtruefalse1")]
    [InlineData("{{ h | where: 'x' | size }}{{ h | map: 'x' | join: '' }}{{ l | map: 'x' | size }}", """{"h":{"x":[1,2]},"l":[null,{"x":1}]}""", "1122")]
    [InlineData("{{ l | uniq: 'x' | size }}{{ l | compact: 'x' | size }}{{ l | sum: 'x' }}", """{"l":[{"x":1},{"x":1},{"y":2},{"x":0.5}]}""", "332.5")]
    public void Items_are_picked_by_a_property(string template, string json, string text) => Assert.Equal(text, Rendered.Text(template, json));

    [Theory]
    [InlineData("{{ l | uniq | join: ',' }}", """{"l":[1,1.0,"1",1,null,null,true]}""", "1,1.0,1,,true")]
    public void Equal_numbers_written_differently_are_items_of_their_own(string template, string json, string text) => Assert.Equal(text, Rendered.Text(template, json));

    [Theory]
    [InlineData("{{ ' a  b ' | split: ' ' | size }}{{ 'a  b' | split: '  ' | join: '#' }}{{ nil | split: ',' | size }}{{ 'abc' | split: nil | join: '#' }}", "{}", "2a#b0a#b#c")]
    [InlineData("{{ 'hello' | truncate: 5 }} {{ 'hello!' | truncate: 5 }} {{ 'hello!' | truncate: 5, '' }} {{ 'hello' | truncate: 0 }} {{ 12345678 | truncate: 5 }}", "{}", "hello he... hello ... 12...")]
    [InlineData("{{ 'one two three' | truncatewords: 0 }}|{{ 'one two three' | truncatewords: 2, '--' }}|{{ ' one  two three four' | truncatewords: 3 }}", "{}", "one...|one two--|one two three...")]
    public void Texts_are_split_and_shortened(string template, string json, string text) => Assert.Equal(text, Rendered.Text(template, json));

    [Theory]
    [InlineData("{{ 5 | append: nil | prepend: true }}{{ l | append: 'z' }}{{ nil | upcase }}{{ 5 | capitalize }}{{ 5 | replace: 5, 6 }}", """{"l":[1,2]}""", "true512z56")]
    public void What_is_no_text_is_worked_on_as_the_text_it_prints(string template, string json, string text) => Assert.Equal(text, Rendered.Text(template, json));

    [Theory]
    [InlineData("{{ 'a&&amp;b&foo;&#12;&#x1F;' | escape_once }}", "{}", "a&amp;&amp;b&foo;&#12;&#x1F;")]
    [InlineData("{{ 'a b.-_~*' | url_encode }} {{ 'a+b%20c%' | url_decode }}", "{}", "a+b.-_~%2A a b c%")]
    [InlineData("{{ '??>>' | base64_url_safe_encode }} {{ 'Pz8-Pg==' | base64_url_safe_decode }} {{ nil | base64_encode }}", "{}", "Pz8-Pg== ??>> ")]
    [InlineData("{{ '<<<script </script>script>foo;</script>' | strip_html }}|{{ '<p' | strip_html }}|{{ 'a>b<c' | strip_html }}", "{}", "foo;|<p|a>b<c")]
    public void Encodings_follow_the_reference(string template, string json, string text) => Assert.Equal(text, Rendered.Text(template, json));

    [Theory]
    [InlineData("{{ '' | default: 'a' }}{{ l | default: 'b' }}{{ h | default: 'c' }}{{ 0 | default: 'd' }}{{ false | default: 'e' }}{{ ' ' | default: 'f' }}", """{"l":[],"h":{}}""", "abc0e ")]
    [InlineData("{{ false | default: allow_false: true, 'x' }}{{ false | default: 'x', allow_false: false }}{{ nil | default: 'x', allow_false: true }}", "{}", "falsexx")]
    public void Default_stands_in_for_nil_false_and_what_is_empty(string template, string json, string text) => Assert.Equal(text, Rendered.Text(template, json));

    [Theory]
    [InlineData("{{ '3.5' | plus: '1' }} {{ 'x' | plus: 1 }} {{ nil | plus: 1 }} {{ '-4.50' | abs }} {{ 'x' | at_most: 1 }}", "{}", "4.5 1 1 4.5 0")]
    [InlineData("{{ 3 | divided_by: 2 }} {{ -7 | divided_by: 2 }} {{ -7 | modulo: 3 }} {{ 7.5 | modulo: 2 }} {{ 12 | round: 2 }} {{ 4.0 | round: 1 }}", "{}", "1 -4 2 1.5 12 4.0")]
    public void Text_that_begins_with_a_number_counts_as_that_number(string template, string json, string text) => Assert.Equal(text, Rendered.Text(template, json));

    [Theory]
    [InlineData("{{ 'March 14, 2016' | date: '%b %d, %y' }}|{{ '2016-03-14' | date: '' }}|{{ 'x' | date: nil }}|{{ '0' | date: '%Y' }}", "{}", "Mar 14, 16|2016-03-14|x|1970")]
    [InlineData("{{ 'Fri Jul 16 01:00:00 2004' | date: '%m/%d/%Y %H' }}", "{}", "07/16/2004 01")]
    [InlineData("{{ '2016-03-14T10:11:12Z' | date: '%H:%M:%S %p %Z %z' }}", "{}", "10:11:12 AM UTC +0000")]
    public void Dates_are_read_in_the_spellings_of_Ruby(string template, string json, string text) => Assert.Equal(text, Rendered.Text(template, json));

    [Theory]
    [InlineData("{% assign x = 2 %}{% render 'p' %}{% include 'p' %}", "[{{ x }}]", "{}", "[][2]")]
    [InlineData("{% render 'p', x: 5, y: a.b %}", "{{ x }}{{ y }}", """{"a":{"b":6}}""", "56")]
    [InlineData("{% render 'p' %}{{ v }}|{% include 'p' %}{{ v }}", "{% assign v = 3 %}", "{}", "|3")]
    [InlineData("{% increment x %}{% render 'p' %}{% include 'p' %}", "{% increment x %}", "{}", "001")]
    public void A_rendered_partial_sees_the_model_and_what_it_is_given_and_nothing_else(string template, string partial, string json, string text) =>
        Assert.Equal(text, Rendered.Parse(template, ("p", partial)).Render(Rendered.Model(json), Rendered.Plain).Text);

    [Theory]
    [InlineData("{% render 'p' with a as b %};{% render 'p' for a as b %}", "{{ b }}{{ forloop.index }},", """{"a":[7,8]}""", "78,;71,82,")]
    [InlineData("{% include 'p' with a %}{% include 'p' for a %}{% include 'p', p: 5 %}", "{{ p }};", """{"a":[7,8]}""", "7;8;7;8;5;")]
    [InlineData("{% render 'p' for (1..3) as n %}{% render 'p' for 'abc' as n %}", "{{ n }}", "{}", "123abc")]
    [InlineData("{% include 'p' with a.b as c, d: 1 %}", "{{ c }}{{ d }}", """{"a":{"b":7}}""", "71")]
    public void A_partial_is_called_with_a_value_or_for_each_item(string template, string partial, string json, string text) =>
        Assert.Equal(text, Rendered.Parse(template, ("p", partial)).Render(Rendered.Model(json), Rendered.Plain).Text);

    [Theory]
    [InlineData("{% for i in (1..3) %}{% include 'p' %}{{ i }}{% endfor %}", "{% break %}", "{}", "")]
    [InlineData("{% for i in (1..2) %}{% render 'p' %}{{ i }}{% endfor %}", "x{% break %}y", "{}", "x1x2")]
    public void A_break_leaves_the_loop_around_an_include_and_only_the_partial_of_a_render(string template, string partial, string json, string text) =>
        Assert.Equal(text, Rendered.Parse(template, ("p", partial)).Render(Rendered.Model(json), Rendered.Plain).Text);

    [Theory]
    [InlineData("{% for i a %}{% endfor %}")]
    [InlineData("{% for i in a | sort %}{% endfor %}")]
    [InlineData("{% for i in a limt: 2 %}{% endfor %}")]
    [InlineData("{% if %}{% endif %}")]
    [InlineData("{% if a foo %}{% endif %}")]
    [InlineData("{% if true %}{% endunless %}")]
    [InlineData("{% case a | upcase %}{% endcase %}")]
    [InlineData("{% case a %}{% when %}{% endcase %}")]
    [InlineData("{% case a %}{% when 'x' or %}{% endcase %}")]
    [InlineData("{% cycle %}")]
    [InlineData("{% assign x 5 %}")]
    [InlineData("{% assign x = %}")]
    [InlineData("{% assign 'x' = 5 %}")]
    [InlineData("{% capture %}{% endcapture %}")]
    [InlineData("{% capture a.b %}{% endcapture %}")]
    [InlineData("{% increment a.b %}")]
    [InlineData("{% raw x %}{% endraw %}")]
    [InlineData("{% raw } a %}{% endraw %}")]
    [InlineData("{% doc x %}{% enddoc %}")]
    [InlineData("{% doc %}{% doc %}{% enddoc %}")]
    [InlineData("{% comment %}{% endcomment %}{% endcomment %}")]
    [InlineData("{% # a\n b %}")]
    [InlineData("{% liquid\n if true %}x{% endif %}")]
    [InlineData("{% liquid\n asign x = 1 %}")]
    [InlineData("{% render x %}")]
    [InlineData("{% include %}")]
    [InlineData("{{ a. }}")]
    [InlineData("{{ a[1 }}")]
    [InlineData("{{ a.0 }}")]
    [InlineData("{{ 1..3 }}")]
    [InlineData("{{ +1 }}")]
    [InlineData("{{ 'a' , 'b' }}")]
    [InlineData("{{ a | }}")]
    [InlineData("{{ | upcase }}")]
    [InlineData("{{ 'a' | upcase: 5 }}")]
    [InlineData("{{ 'a' | append }}")]
    [InlineData("{{ true and false }}")]
    [InlineData("{{ 'a' | date: '%Y', 5 }}")]
    [InlineData("{{ 'aXb' | replace_last: 'X' }}")]
    [InlineData("{%%}")]
    public void What_the_strict_parser_of_the_reference_refuses_is_refused(string template) => Assert.False(LiquidTemplate.TryParse(template, null, out _, out _));

    [Theory]
    [InlineData("{{ '%ff' | url_decode }}", "RK3106")]
    [InlineData("{{ 'x' | slice: nil }}", "RK3106")]
    [InlineData("{{ 'hello there' | truncate: nil }}", "RK3106")]
    [InlineData("{{ l | concat: h }}", "RK3106")]
    [InlineData("{{ l | map: 'x' }}", "RK3106")]
    [InlineData("{{ l | sort: 'x' }}", "RK3106")]
    [InlineData("{{ m | sort }}", "RK3107")]
    [InlineData("{% if '1' < 2 %}{% endif %}", "RK3107")]
    [InlineData("{% tablerow i in l limit: true %}{% endtablerow %}", "RK3108")]
    [InlineData("{% include nothing %}", "RK3112")]
    [InlineData("{% include 5 %}", "RK3112")]
    public void What_the_reference_raises_an_error_for_is_a_problem_of_rendering(string template, string id) =>
        Assert.Equal(id, Assert.Single(Rendered.Result(template, """{"l":[1,2],"m":[3,"a"],"h":{"a":1}}""").Problems).Id);
}
