#pragma warning disable IDE0060 // Every filter has the shape of LiquidFilter, whether it needs all of it or not.
using System.Buffers;
using System.Net;
using System.Text;
using Fluid;
using Fluid.Values;
using RefundKit.Liquid.Rendering;

namespace RefundKit.Liquid.Filters;

/// <summary>Filters that translate a text into another notation.</summary>
internal static class EncodingFilters
{
    private static readonly SearchValues<char> Markup = SearchValues.Create("&<>\"'");
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static FluidValue Escape(FluidValue input, FilterArguments arguments, LiquidContext context)
    {
        if (Values.IsNil(input)) return NilValue.Instance;
        return Html(Entities(Values.Text(input, context), once: false), context);
    }

    public static FluidValue EscapeOnce(FluidValue input, FilterArguments arguments, LiquidContext context)
    {
        if (Values.IsNil(input)) return NilValue.Instance;
        return Html(Entities(Values.Text(input, context), once: true), context);
    }

    /// <summary>In HTML the text around the line breaks is encoded here, because the result counts as HTML.</summary>
    public static FluidValue NewlineToBr(FluidValue input, FilterArguments arguments, LiquidContext context)
    {
        var text = Values.Text(input, context);
        if (context.Settings.Output == LiquidOutput.Html && input is not StringValue { Encode: false }) text = Entities(text, once: false);
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        return Html(lines.Replace("\n", "<br />\n", StringComparison.Ordinal), context);
    }

    /// <summary>Takes scripts, styles, comments and tags out, in time that grows with the length only.</summary>
    public static FluidValue StripHtml(FluidValue input, FilterArguments arguments, LiquidContext context)
    {
        var text = Values.Text(input, context);
        text = Without(text, "<script", "</script>");
        text = Without(text, "<!--", "-->");
        text = Without(text, "<style", "</style>");
        return new StringValue(Without(text, "<", ">"));
    }

    public static FluidValue UrlEncode(FluidValue input, FilterArguments arguments, LiquidContext context)
    {
        if (Values.IsNil(input)) return NilValue.Instance;
        return new StringValue(Uri.EscapeDataString(Values.Text(input, context)).Replace("%20", "+", StringComparison.Ordinal));
    }

    public static FluidValue UrlDecode(FluidValue input, FilterArguments arguments, LiquidContext context)
    {
        if (Values.IsNil(input)) return NilValue.Instance;
        var encoded = Encoding.UTF8.GetBytes(Values.Text(input, context));
        try
        {
            return new StringValue(Utf8.GetString(WebUtility.UrlDecodeToBytes(encoded, 0, encoded.Length) ?? []));
        }
        catch (DecoderFallbackException)
        {
            throw new LiquidFault(LiquidProblems.FilterRefused, "\"url_decode\" is given bytes that are no text");
        }
    }

    public static FluidValue Base64Encode(FluidValue input, FilterArguments arguments, LiquidContext context) =>
        new StringValue(Convert.ToBase64String(Encoding.UTF8.GetBytes(Values.Text(input, context))));

    public static FluidValue Base64UrlEncode(FluidValue input, FilterArguments arguments, LiquidContext context) =>
        new StringValue(Convert.ToBase64String(Encoding.UTF8.GetBytes(Values.Text(input, context))).Replace('+', '-').Replace('/', '_'));

    public static FluidValue Base64Decode(FluidValue input, FilterArguments arguments, LiquidContext context) =>
        Decode(Values.Text(input, context), "base64_decode");

    public static FluidValue Base64UrlDecode(FluidValue input, FilterArguments arguments, LiquidContext context) =>
        Decode(Values.Text(input, context).Replace('-', '+').Replace('_', '/'), "base64_url_safe_decode");

    private static StringValue Decode(string text, string filter)
    {
        var bytes = new byte[text.Length];
        var padded = text.PadRight((text.Length + 3) / 4 * 4, '=');
        try
        {
            if (Convert.TryFromBase64String(filter == "base64_decode" ? text : padded, bytes, out var length))
                return new StringValue(Utf8.GetString(bytes, 0, length));
        }
        catch (DecoderFallbackException)
        {
            // Bytes that are no text are refused like characters that are no base64.
        }

        throw new LiquidFault(LiquidProblems.FilterRefused, $"\"{filter}\" is given what is no base64 of a text");
    }

    // Encoded text is marked only where the output is HTML: elsewhere it is a text like any other.
    private static StringValue Html(string text, LiquidContext context) =>
        new(text, encode: context.Settings.Output != LiquidOutput.Html);

    private static string Entities(string text, bool once)
    {
        var at = text.AsSpan().IndexOfAny(Markup);
        if (at < 0) return text;
        var encoded = new StringBuilder(text.Length + 32).Append(text, 0, at);
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (!Markup.Contains(c) || (once && c == '&' && IsEntity(text.AsSpan(at)))) encoded.Append(c);
            else encoded.Append(LiquidWriter.Entity(c));
        }

        return encoded.ToString();
    }

    private static bool IsEntity(ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, 34)].IndexOf(';');
        if (end < 2) return false;
        var name = text[1..end];
        if (name[0] != '#') return !name.ContainsAnyExcept(Letters);
        name = name[1..];
        if (name.Length > 1 && name[0] is 'x' or 'X') return !name[1..].ContainsAnyExcept(Hexadecimals);
        return name.Length > 0 && !name.ContainsAnyExceptInRange('0', '9');
    }

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
    private static readonly SearchValues<char> Hexadecimals = SearchValues.Create("0123456789abcdefABCDEF");

    private static string Without(string text, string open, string close)
    {
        var start = text.IndexOf(open, StringComparison.OrdinalIgnoreCase);
        if (start < 0) return text;
        var kept = new StringBuilder(text.Length);
        var from = 0;
        while (start >= 0)
        {
            var end = text.IndexOf(close, start + open.Length, StringComparison.OrdinalIgnoreCase);
            if (end < 0) break;
            kept.Append(text, from, start - from);
            from = end + close.Length;
            start = text.IndexOf(open, from, StringComparison.OrdinalIgnoreCase);
        }

        return kept.Append(text, from, text.Length - from).ToString();
    }
}
