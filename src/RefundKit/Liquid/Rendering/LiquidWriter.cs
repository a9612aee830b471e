using System.Buffers;
using System.Text;

namespace RefundKit.Liquid.Rendering;

/// <summary>Where a rendering goes. Every character is charged, whoever writes it; values are cleaned and encoded here and nowhere else.</summary>
internal sealed class LiquidWriter : TextWriter
{
    // Overrides and isolates can make a text read as something else than it says; the marks are left, right-to-left languages need them.
    private const string Bidirectional = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";
    private const string Breaks = "\n\t\u0085\u2028\u2029";
    private const string Markdown = "\\`*_{}[]()<>#!|~&";

    private static readonly string Unclean = Controls() + Bidirectional + Surrogates();
    private static readonly SearchValues<char> InText = SearchValues.Create(Unclean);
    private static readonly SearchValues<char> InHtml = SearchValues.Create(Unclean + "&<>\"'");
    private static readonly SearchValues<char> InHeader = SearchValues.Create(Unclean + Breaks);
    private static readonly SearchValues<char> InMarkdown = SearchValues.Create(Unclean + Markdown + "+-=.");

    // Most values are ASCII, and a search for a few ASCII characters is several times as fast as one for all the others.
    private static readonly SearchValues<char> InAsciiText = Ascii(Unclean);
    private static readonly SearchValues<char> InAsciiHtml = Ascii(Unclean + "&<>\"'");
    private static readonly SearchValues<char> InAsciiHeader = Ascii(Unclean + Breaks);
    private static readonly SearchValues<char> InAsciiMarkdown = Ascii(Unclean + Markdown + "+-=.");

    private readonly RenderBudget _budget;
    private readonly LiquidOutput _output;
    private char[] _buffer = ArrayPool<char>.Shared.Rent(2048);
    private int _length;

    public LiquidWriter(RenderBudget budget, LiquidOutput output)
    {
        _budget = budget;
        _output = output;
    }

    public override Encoding Encoding => Encoding.Unicode;

    /// <summary>Where the text stands; <see cref="Cut"/> takes away what was written since.</summary>
    public int Mark => _length;

    public string Cut(int mark)
    {
        var text = new string(_buffer, mark, _length - mark);
        _length = mark;
        return text;
    }

    /// <summary>Writes the author's own text.</summary>
    public void Literal(string text)
    {
        if (_output == LiquidOutput.Header && text.AsSpan().ContainsAny(InHeader)) Clean(text, InHeader, encode: false);
        else Append(text);
    }

    /// <summary>Writes a value. <paramref name="encoded"/> says that it is in the output's language already.</summary>
    public void Value(ReadOnlySpan<char> text, bool encoded = false)
    {
        var ascii = System.Text.Ascii.IsValid(text);
        switch (_output)
        {
            case LiquidOutput.Raw:
                Append(text);
                break;
            case LiquidOutput.Header:
                Clean(text, ascii ? InAsciiHeader : InHeader, encode: false);
                break;
            case LiquidOutput.Html when !encoded:
                Clean(text, ascii ? InAsciiHtml : InHtml, encode: true);
                break;
            case LiquidOutput.Markdown when !encoded:
                Clean(text, ascii ? InAsciiMarkdown : InMarkdown, encode: true);
                break;
            default:
                Clean(text, ascii ? InAsciiText : InText, encode: false);
                break;
        }
    }

    public void Number(long number)
    {
        Span<char> text = stackalloc char[20];
        number.TryFormat(text, out var length, default, System.Globalization.CultureInfo.InvariantCulture);
        Append(text[..length]);
    }

    public void Number(decimal number)
    {
        Span<char> text = stackalloc char[40];
        number.TryFormat(text, out var length, default, System.Globalization.CultureInfo.InvariantCulture);
        Append(text[..length]);
    }

    public override void Write(char value) => Value([value]);

    public override void Write(string? value) => Value(value);

    public override void Write(ReadOnlySpan<char> buffer) => Value(buffer);

    public override void Write(char[] buffer, int index, int count) => Value(buffer.AsSpan(index, count));

    /// <summary>The whole text; a header loses the space its last line break became.</summary>
    public override string ToString()
    {
        var text = _buffer.AsSpan(0, _length);
        return (_output == LiquidOutput.Header ? text.TrimEnd() : text).ToString();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && _buffer.Length > 0)
        {
            ArrayPool<char>.Shared.Return(_buffer);
            _buffer = [];
        }

        base.Dispose(disposing);
    }

    private void Append(ReadOnlySpan<char> text)
    {
        _budget.Output(text.Length);
        if (text.Length > _buffer.Length - _length) Grow(text.Length);
        text.CopyTo(_buffer.AsSpan(_length));
        _length += text.Length;
    }

    private void Grow(int needed)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_buffer.Length * 2, _length + needed));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_buffer);
        _buffer = larger;
    }

    private void Clean(ReadOnlySpan<char> text, SearchValues<char> special, bool encode)
    {
        var start = 0;
        while (start < text.Length)
        {
            var found = text[start..].IndexOfAny(special);
            if (found < 0)
            {
                Append(text[start..]);
                return;
            }

            if (found > 0) Append(text.Slice(start, found));
            start += found;
            start += Special(text, start, encode);
        }
    }

    // Writes what stands for the character at a place and says how many characters that was for.
    private int Special(ReadOnlySpan<char> text, int at, bool encode)
    {
        var c = text[at];
        if (char.IsSurrogate(c))
        {
            var pair = char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
            Append(pair ? text.Slice(at, 2) : "\uFFFD");
            return pair ? 2 : 1;
        }

        if (_output == LiquidOutput.Header && (c == '\r' || Breaks.Contains(c)))
        {
            if (_length > 0 && _buffer[_length - 1] != ' ') Append(" ");
            return 1;
        }

        if (c == '\r')
        {
            if (at + 1 == text.Length || text[at + 1] != '\n') Append("\n");
            return 1;
        }

        if (char.IsControl(c) || Bidirectional.Contains(c)) return 1;
        if (!encode) Append([c]);
        else if (_output == LiquidOutput.Html) Append(Entity(c));
        else if (Markdown.Contains(c) || StartsMarkup(text, at)) Append(['\\', c]);
        else Append([c]);
        return 1;
    }

    public static string Entity(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => "&#39;",
    };

    // Lists and underlined headings: characters that mean something only where a line or a word begins. Escaping
    // them everywhere would cut links that stand in a value.
    private static bool StartsMarkup(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (c == '.')
            return at > 0 && char.IsAsciiDigit(text[at - 1]) && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]));
        return at == 0 || char.IsWhiteSpace(text[at - 1]);
    }

    private static string Controls()
    {
        var controls = new StringBuilder();
        for (var c = '\0'; c < '\u00A0'; c++)
        {
            if (char.IsControl(c) && c is not ('\n' or '\t')) controls.Append(c);
        }

        return controls.ToString();
    }

    private static SearchValues<char> Ascii(string characters) => SearchValues.Create([.. characters.Where(char.IsAscii)]);

    private static string Surrogates() => string.Create(0x800, 0, static (span, _) =>
    {
        for (var i = 0; i < span.Length; i++) span[i] = (char)(0xD800 + i);
    });
}
