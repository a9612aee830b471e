using System.Text;

namespace RefundKit.Tool;

/// <summary>The text of a template file.</summary>
internal static class TemplateText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="InputException">The file is no text in UTF-8.</exception>
    public static string Read(InputFile file)
    {
        var bytes = file.ReadAll();
        try
        {
            var start = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
            return Strict.GetString(bytes, start, bytes.Length - start);
        }
        catch (DecoderFallbackException)
        {
            throw new InputException("RK9030", file.Name, "the file is no text in UTF-8");
        }
    }
}
