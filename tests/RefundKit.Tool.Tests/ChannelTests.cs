using System.Text.Json;
using Xunit;

namespace RefundKit.Tool.Tests;

public sealed class ChannelTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public ChannelTests() => _folder.Write("d.json", """{"customer":{"name":"Ana"},"order":{"number":"#1001"},"case":{"id":"R-1"},"survey":{"url":"https://s.example/1"},"policy":{"name":"Returns"}}""");

    public void Dispose() => _folder.Dispose();

    private ToolRun Render(string template, params string[] more) => _folder.Run(["render", "--policy", WorkFolder.Policy, "--template", template, "d.json", .. more]);

    [Theory]
    [InlineData("email")]
    [InlineData("sms")]
    [InlineData("chat")]
    [InlineData("web")]
    [InlineData("markdown")]
    [InlineData("whatsapp")]
    [InlineData("amazon-mail")]
    [InlineData("TIKTOK")]
    public void Every_channel_may_be_named(string channel)
    {
        _folder.Write("t.liquid", "Hello {{ customer.name | default: 'there' }}!");
        Assert.Equal((0, ""), (_folder.Run("lint-template", "--channel", channel, "t.liquid").Code, _folder.Run("lint-template", "--channel", channel, "t.liquid").Error));
        Assert.Equal(0, Render("goods-received", "--channel", channel, "--missing", "blank", "--last-message", "2026-11-26T10:00:00Z", "--as-of", "2026-11-26T11:00:00Z").Code);
    }

    [Theory]
    [InlineData("whatsap", "Did you mean \"whatsapp\"?")]
    [InlineData("markdwn", "Did you mean \"markdown\"?")]
    [InlineData("pigeon", "There are amazon-mail, ")]
    public void An_unknown_channel_is_wrong_usage(string channel, string said)
    {
        _folder.Write("t.liquid", "Hello");
        foreach (var run in (ToolRun[])[_folder.Run("lint-template", "--channel", channel, "t.liquid"), Render("goods-received", "--channel", channel)])
        {
            Assert.Equal((2, ""), (run.Code, run.Output));
            Assert.Contains(said, run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_template_is_linted_with_places_and_as_json()
    {
        _folder.Write("t.liquid", "Hello,\ncall +49 30 1234567.");
        var run = _folder.Run("lint-template", "--channel", "amazon", "--json", "t.liquid");
        Assert.Equal((1, "t.liquid(2,6): error RK3304: channel \"amazon-mail\" takes no telephone number, and \"+49 30 1234567\" looks like one. Leave it out; the customer can answer on this channel.\n"), (run.Code, run.Error));
        var problem = JsonDocument.Parse(run.Output).RootElement.GetProperty("problems").EnumerateArray().Single();
        Assert.Equal(("RK3304", "error", 2, 6), (problem.GetProperty("id").GetString(), problem.GetProperty("severity").GetString(), problem.GetProperty("line").GetInt32(), problem.GetProperty("column").GetInt32()));
    }

    [Fact]
    public void A_reply_the_channel_refuses_is_told_with_figures_and_with_what_would_carry_it()
    {
        var own = """{ "channels": [{ "id": "kiosk", "fallback": "email", "kinds": [{ "id": "note", "most": 20 }] }] }""";
        _folder.Write("own.json", own);
        var run = Render("satisfaction-survey", "--channels", "own.json", "--channel", "kiosk", "--json");
        Assert.Equal(1, run.Code);
        Assert.Contains("error RK3300: the text has ", run.Error, StringComparison.Ordinal);
        Assert.Contains("channel \"email\" would carry it", run.Error, StringComparison.Ordinal);
        var reply = JsonDocument.Parse(run.Output).RootElement;
        var finding = reply.GetProperty("findings").EnumerateArray().Single();
        Assert.Equal(JsonValueKind.Null, reply.GetProperty("body").ValueKind);
        Assert.Equal((20, "utf16"), (finding.GetProperty("most").GetInt32(), finding.GetProperty("unit").GetString()));
        Assert.Equal("email", reply.GetProperty("fallback").GetProperty("channel").GetString());
        Assert.Equal("", Render("satisfaction-survey", "--channels", "own.json", "--channel", "kiosk").Output);
    }

    [Fact]
    public void A_window_is_a_note_while_it_is_open_and_an_error_afterwards()
    {
        var open = Render("satisfaction-survey", "--channel", "whatsapp", "--last-message", "2026-11-26T10:00:00Z", "--as-of", "2026-11-26T11:00:00Z", "--strict");
        Assert.Equal((0, "refundkit: the window of channel \"whatsapp\" closes at 2026-11-27T10:00:00Z, 24 hours after the customer's last message\n"), (open.Code, open.Error));
        var closed = Render("satisfaction-survey", "--channel", "whatsapp", "--last-message", "2026-11-26T10:00:00Z", "--as-of", "2026-11-27T11:00:00Z");
        Assert.Equal((1, ""), (closed.Code, closed.Output));
        Assert.Contains("error RK3308", closed.Error, StringComparison.Ordinal);
        Assert.Equal(0, Render("satisfaction-survey", "--channel", "whatsapp", "--kind", "template", "--last-message", "2026-11-26T10:00:00Z", "--as-of", "2026-11-27T11:00:00Z").Code);
        Assert.Equal(2, Render("satisfaction-survey", "--channel", "whatsapp", "--as-of", "noon").Code);
    }

    [Fact]
    public void A_free_standing_text_is_compared_too()
    {
        _folder.Write("t.liquid", "Hello {{ customer.name }}, https://s.example");
        var run = _folder.Run("render", "--file", "t.liquid", "--channel", "tiktok-shop", "d.json");
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.StartsWith("t.liquid(1,12): error RK3302: ", run.Error, StringComparison.Ordinal);
        Assert.Equal("Hello Ana, https://s.example", _folder.Run("render", "--file", "t.liquid", "--channel", "email", "d.json").Output);
    }

    [Fact]
    public void A_file_of_channels_that_is_wrong_is_told_with_its_place()
    {
        _folder.Write("own.json", """{ "channels": [{ "id": "kiosk", "fallback": "emial" }] }""");
        var run = Render("satisfaction-survey", "--channels", "own.json", "--channel", "kiosk");
        Assert.Equal(1, run.Code);
        Assert.StartsWith("own.json(1,45): error RK3321: ", run.Error, StringComparison.Ordinal);
    }
}
