using CsCheck;
using RefundKit.Templates.Channels;
using Xunit;

namespace RefundKit.Tests.Templates.Channels;

/// <summary>
/// The alphabet is that of 3GPP TS 23.038 V16.0.0, the limits and most cases those of TwilioDevEd/message-segment-calculator
/// tests/index.test.js (MIT), restated. Where that program gives a full first UCS-2 part one unit too few (134 units), the
/// standard's arithmetic is taken: 1,120 bits less a header of 48 are 67 units.
/// </summary>
public class SmsTextTests
{
    private const string Wink = "\U0001F61C", Flag = "\U0001F1EE\U0001F1F9";

    /// <summary>The text as pieces and how often each is repeated, encoding, units, parts.</summary>
    public static TheoryData<string, SmsEncoding, int, int> Cases { get; } = new()
    {
        { new string('a', 160), SmsEncoding.Gsm7, 160, 1 },
        { new string('a', 161), SmsEncoding.Gsm7, 161, 2 },
        { new string('a', 306), SmsEncoding.Gsm7, 306, 2 },
        { new string('a', 307), SmsEncoding.Gsm7, 307, 3 },
        { new string('€', 80), SmsEncoding.Gsm7, 160, 1 },
        { new string('€', 81), SmsEncoding.Gsm7, 162, 2 },
        { new string('a', 152) + '€' + new string('a', 152), SmsEncoding.Gsm7, 306, 3 },
        { new string('€', 153), SmsEncoding.Gsm7, 306, 3 },
        { new string('ú', 70), SmsEncoding.Ucs2, 70, 1 },
        { new string('ú', 71), SmsEncoding.Ucs2, 71, 2 },
        { new string('ú', 134), SmsEncoding.Ucs2, 134, 2 },
        { new string('ú', 135), SmsEncoding.Ucs2, 135, 3 },
        { new string('ú', 66) + Wink + new string('ú', 66), SmsEncoding.Ucs2, 134, 3 },
        { string.Concat(Enumerable.Repeat(Wink, 35)), SmsEncoding.Ucs2, 70, 1 },
        { string.Concat(Enumerable.Repeat(Wink, 67)), SmsEncoding.Ucs2, 134, 3 },
        { 'ú' + new string('€', 100), SmsEncoding.Ucs2, 101, 2 },

        // The digits of the suite's own cases.
        { new string('1', 307), SmsEncoding.Gsm7, 307, 3 },
        { Wink + new string('1', 68), SmsEncoding.Ucs2, 70, 1 },
        { Wink + new string('1', 69), SmsEncoding.Ucs2, 71, 2 },
        { Wink + new string('1', 133), SmsEncoding.Ucs2, 135, 3 },
        { Flag + new string('1', 66), SmsEncoding.Ucs2, 70, 1 },
        { Flag + new string('1', 67), SmsEncoding.Ucs2, 71, 2 },
        { '€' + new string('1', 159), SmsEncoding.Gsm7, 161, 2 },
    };

    private static readonly Gen<string> Texts = Gen.OneOf(
        Any("a", "€", "[", "\n", "\r\n", "ú", "é", "e\u0301", Wink, Flag, "\ud83d", "\udc00", "\uffff", "中").Array[0, 400].Select(string.Concat),
        Any("a", "€", "|", "Ω").Array[0, 700].Select(string.Concat));

    private static Gen<string> Any(params string[] pieces) => Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_is_encoded_counted_and_divided_as_the_standard_says(string text, SmsEncoding encoding, int units, int parts)
    {
        var sms = SmsText.Of(text);
        Assert.Equal((encoding, units, parts), (sms.Encoding, sms.Units, sms.Parts.Length));
        Assert.Equal(parts, TextLength.Of(text, TextUnit.SmsParts));
    }

    [Theory]
    [InlineData("Ç", SmsEncoding.Gsm7)]
    [InlineData("ç", SmsEncoding.Ucs2)]
    [InlineData("É", SmsEncoding.Gsm7)]
    [InlineData("È", SmsEncoding.Ucs2)]
    [InlineData("’", SmsEncoding.Ucs2)]
    [InlineData("\t", SmsEncoding.Ucs2)]
    [InlineData("\u00a0", SmsEncoding.Ucs2)]
    [InlineData("\u001b", SmsEncoding.Ucs2)]
    [InlineData("\u2126", SmsEncoding.Gsm7)]
    [InlineData("e\u0301", SmsEncoding.Gsm7)]
    public void A_letter_is_in_the_alphabet_or_makes_the_whole_message_UCS_2(string letter, SmsEncoding encoding) =>
        Assert.Equal(encoding, SmsText.Of("Hello " + letter).Encoding);

    [Fact]
    public void The_alphabet_has_127_letters_of_one_septet_and_10_of_two()
    {
        var costs = Enumerable.Range(0, 0xFFFE).Where(code => !char.IsSurrogate((char)code)).Select(code => ((char)code).ToString())
            .Where(letter => letter.IsNormalized()).Select(SmsText.Of).Where(sms => sms.Encoding == SmsEncoding.Gsm7).ToList();
        Assert.Equal((127, 10), (costs.Count(sms => sms.Units == 1), costs.Count(sms => sms.Units == 2)));
    }

    [Fact]
    public void Lines_are_ended_by_one_character_and_nothing_has_no_part()
    {
        Assert.Equal("a\nb", SmsText.Of("a\r\nb").Text);
        Assert.Empty(SmsText.Of("").Parts);
    }

    [Fact]
    public void Parts_hold_the_text_within_their_bounds_and_no_code_point_is_divided() =>
        Texts.Sample(text =>
        {
            var sms = SmsText.Of(text);
            var room = sms.Encoding == SmsEncoding.Gsm7 ? (Alone: 160, Each: 153) : (Alone: 70, Each: 67);
            var most = sms.Parts.Length <= 1 ? room.Alone : room.Each;
            return string.Concat(sms.Parts) == sms.Text
                && sms.Units <= sms.Parts.Length * most
                && (sms.Parts.Length <= 1 || sms.Units > room.Alone)
                // At most one septet or unit stays empty at the end of a part.
                && (sms.Parts.Length <= 1 || sms.Units > (sms.Parts.Length - 1) * (most - 1))
                && sms.Parts.All(part => part.Length > 0 && !char.IsHighSurrogate(part[^1]) && !char.IsLowSurrogate(part[0]) && UnitsOf(part, sms.Encoding) <= most);
        }, iter: 2_000);

    private static int UnitsOf(string part, SmsEncoding encoding) => encoding == SmsEncoding.Gsm7 ? SmsText.Of(part).Units : part.Length;
}
