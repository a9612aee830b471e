using System.Collections.Immutable;
using System.Text;
using CsCheck;
using RefundKit.Messages;
using Xunit;

namespace RefundKit.Tests.Messages;

public class WordAutomatonTests
{
    private static bool Finds(string word, string text, TextFolding? folding = null) =>
        WordAutomaton.Create([new WordGroup("g", [word])], folding).Find(text) != 0;

    [Theory]
    [InlineData("refund", "I want a REFUND!", true)]
    [InlineData("refund", "two refunds", false)]
    [InlineData("refund*", "two refunds", true)]
    [InlineData("refund*", "a prerefund", false)]
    [InlineData("*fund", "a prerefund", true)]
    [InlineData("*fund*", "prefunding", true)]
    [InlineData("avoir", "pour avoir un avoir", true)]
    [InlineData("return", "a returning customer", false)]
    [InlineData("money back", "money - back", true)]
    [InlineData("money back", "moneyback", false)]
    [InlineData("don't", "I don’t", true)]
    public void Alphabetic_words_are_whole_words_unless_a_star_says_otherwise(string word, string text, bool found) =>
        Assert.Equal(found, Finds(word, text));

    [Theory]
    [InlineData("退款", "我要退款谢谢", true)]
    [InlineData("退款", "請退 款", true)]
    [InlineData("退款", "退。款", false)]
    [InlineData("退错货", "你們退錯貨了", true)]
    [InlineData("환불 해 주세요", "환불해주세요", true)]
    [InlineData("환불해주세요", "빨리 환불 해 주세요!", true)]
    [InlineData("返金", "すぐ返金して", true)]
    [InlineData("คืนเงิน", "ขอคืนเงินด้วย", true)]
    public void Words_of_joined_scripts_are_found_anywhere_and_spaces_in_them_do_not_count(string word, string text, bool found) =>
        Assert.Equal(found, Finds(word, text));

    [Theory]
    [InlineData("refund", "我要refund谢谢")]
    [InlineData("refund", "ｒｅｆｕｎｄ")]
    [InlineData("refund", "re\u200Bfu\u2060nd")]
    [InlineData("refund", "\u202Erefund\u202C")]
    [InlineData("rembourse", "REMBOURSÉ")]
    [InlineData("remboursé", "rembourse\u0301")]
    [InlineData("キャンセル", "ｷｬﾝｾﾙ")]
    [InlineData("バッグ", "ﾊﾞｯｸﾞ")]
    [InlineData("größe", "GRÖSSE")]
    [InlineData("grosse", "Große")]
    [InlineData("환불", "\u1112\u116A\u11AB\u1107\u116E\u11AF")]
    [InlineData("возврат", "ВОЗВРАТ")]
    public void Spelling_variants_are_one_word(string word, string text) => Assert.True(Finds(word, text));

    [Fact]
    public void Diacritics_count_where_asked()
    {
        Assert.False(Finds("rückgabe", "ruckgabe", TextFolding.Strict));
        Assert.True(Finds("rückgabe", "RU\u0308CKGABE", TextFolding.Strict));
    }

    [Fact]
    public void Each_group_has_its_bit_also_beyond_sixty_four()
    {
        var groups = Enumerable.Range(0, 100).Select(i => new WordGroup($"g{i}", [$"word{i}"])).ToArray();
        var automaton = WordAutomaton.Create(groups);
        Span<ulong> found = stackalloc ulong[automaton.MaskLength];

        automaton.Find("word3 and word70, word99", found);

        Assert.Equal([1UL << 3, (1UL << 6) | (1UL << 35)], found.ToArray());
    }

    [Fact]
    public void Places_are_those_of_the_text_as_written()
    {
        var automaton = WordAutomaton.Create([new WordGroup("g", ["money back", "退款"])]);
        const string text = "my money,  back! 我要退 款";

        var places = automaton.Locate(text).Select(hit => text[hit.Start..hit.End]);

        Assert.Equal(["money,  back", "退 款"], places);
    }

    [Fact]
    public void Places_stay_right_where_letters_were_in_pieces()
    {
        const string text = "ﾊﾞｯｸﾞ、refund";
        var hit = Assert.Single(WordAutomaton.Create([new WordGroup("g", ["refund"])]).Locate(text));
        Assert.Equal("refund", text[hit.Start..hit.End]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("*")]
    [InlineData(" ?! ")]
    public void A_word_without_a_letter_is_refused_with_a_reason(string word)
    {
        Assert.Null(WordPattern.Read(word, TextFolding.Loose, out var whyNot));
        Assert.NotNull(whyNot);
    }

    [Fact]
    public void More_letters_than_memory_should_hold_are_refused()
    {
        var words = Enumerable.Range(0, 400).Select(i => new string('a', 100) + i).ToImmutableArray();
        Assert.Throws<InvalidOperationException>(() => WordAutomaton.Create([new WordGroup("g", words)]));
    }

    [Fact]
    public void Thousands_of_different_characters_are_split_over_tables_and_still_found()
    {
        var words = Enumerable.Range(0, 4_000).Select(i => $"{(char)(0x4E00 + i)}{(char)(0x5E00 + i)}").ToImmutableArray();
        var automaton = WordAutomaton.Create([new WordGroup("g", words)]);

        Assert.All(words, word => Assert.Equal(1UL, automaton.Find(word)));
        Assert.Equal(0UL, automaton.Find("nothing of it"));
    }

    private static readonly Gen<string> Pieces = Gen.OneOf("a", "b", "A", "é", "e", "ß", "ss", " ", "-", ".", "退", "款", "退款", "ﾊ", "ﾞ", "\u200B", "\u0301", "1", "\uD83D", "Ａ", "환");

    private static readonly Gen<string> SmallTexts = Pieces.Array[0, 24].Select(parts => string.Concat(parts));

    // Long enough to be read from two places at once.
    private static readonly Gen<string> LongTexts = Pieces.Array[40, 160].Select(parts => string.Concat(parts));

    private static Gen<string> WordsOf(Gen<string> texts) => Gen.Select(Gen.OneOf("", "*"), texts, Gen.OneOf("", "*"), (before, word, after) => before + word + after);

    private static readonly Gen<string> SmallWords = WordsOf(SmallTexts);

    private static readonly Gen<string> ShortWords = WordsOf(Pieces.Array[1, 4].Select(parts => string.Concat(parts)));

    [Fact]
    public void The_automaton_finds_what_a_naive_search_finds() => Gen.Select(SmallWords.Array[1, 8], SmallTexts).Sample(FindsWhatANaiveSearchFinds);

    [Fact]
    public void So_it_does_in_long_texts_which_it_reads_from_two_places() => Gen.Select(ShortWords.Array[1, 8], LongTexts).Sample(FindsWhatANaiveSearchFinds);

    private static bool FindsWhatANaiveSearchFinds(string[] words, string text)
    {
        var automaton = WordAutomaton.Create([.. words.Select(word => new WordGroup(word, [word]))]);
        var symbols = Symbols(text);
        var expected = 0UL;
        for (var i = 0; i < words.Length; i++)
        {
            var pattern = WordPattern.Read(words[i], TextFolding.Loose, out _);
            if (pattern is null) continue;
            var other = pattern.WithSharpS();
            if (symbols.Contains(pattern.Symbols, StringComparison.Ordinal) || (other is not null && symbols.Contains(other.Symbols, StringComparison.Ordinal))) expected |= 1UL << i;
        }

        var located = automaton.Locate(text).Aggregate(0UL, (mask, hit) => mask | (1UL << hit.Group));
        return automaton.Find(text) == expected && located == expected;
    }

    [Fact]
    public void A_letter_that_a_mark_makes_into_another_is_not_found()
    {
        var automaton = WordAutomaton.Create([new WordGroup("ha", ["ﾊ"]), new WordGroup("ba", ["バ"])]);

        Assert.Equal(0b10UL, automaton.Find("ﾊﾞ"));
    }

    // The text in the symbols of a pattern, written the slow and plain way.
    private static string Symbols(string text)
    {
        var composed = TextFolding.Loose.Compose(text, out _);
        var symbols = new StringBuilder().Append(WordPattern.Edge);
        var last = LetterKind.Punctuation;
        foreach (var letter in composed)
        {
            var kind = TextFolding.Loose.KindOf(letter);
            if (kind == LetterKind.Skipped || (kind == LetterKind.Space && last == LetterKind.Joined)) continue;
            var separates = kind is LetterKind.Space or LetterKind.Punctuation;
            if (separates ? last != LetterKind.Punctuation : last != kind && last != LetterKind.Punctuation) symbols.Append(WordPattern.Edge);
            if (!separates) symbols.Append(TextFolding.Loose.Fold(letter));
            last = separates ? LetterKind.Punctuation : kind;
        }

        if (last != LetterKind.Punctuation) symbols.Append(WordPattern.Edge);
        return symbols.ToString();
    }

    [Fact]
    public void Searching_allocates_nothing()
    {
        var automaton = WordAutomaton.Create([new WordGroup("g", ["refund", "退款", "money back"])]);
        var text = string.Concat(Enumerable.Repeat("where is my money, 我要退货 and nothing else ", 20));
        automaton.Find(text);
        var before = GC.GetAllocatedBytesForCurrentThread();

        automaton.Find(text);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }
}
