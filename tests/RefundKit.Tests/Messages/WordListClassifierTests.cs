using System.Globalization;
using CsCheck;
using RefundKit.Messages;
using Xunit;

namespace RefundKit.Tests.Messages;

public class WordListClassifierTests
{
    private static MessageUnderstanding Understand(string text, string? language = null) =>
        WordListClassifier.Default.Understand(new CustomerMessage { Text = text, Language = language });

    private static MessageIntent IntentOf(string text) => Understand(text).Intent;

    [Fact]
    public void Every_message_the_lists_were_shaped_by_is_understood()
    {
        var wrong = MessageExamples.All.Where(example => !example.IsCheck && IntentOf(example.Text) != example.Intent).Select(example => example.Text);
        Assert.Empty(wrong);
    }

    [Fact]
    public void Of_the_messages_kept_as_a_check_nearly_all_are_understood_in_every_language()
    {
        foreach (var language in MessageExamples.All.Where(example => example.IsCheck).GroupBy(example => example.Language))
        {
            var right = language.Count(example => IntentOf(example.Text) == example.Intent);
            Assert.True(right * 10 >= language.Count() * 9, $"{language.Key}: {right} of {language.Count()}");
        }
    }

    [Fact]
    public void The_language_is_told_where_none_is_declared()
    {
        var right = MessageExamples.All.Count(example => Understand(example.Text).Language is { } told
            && (told == example.Language || (told.StartsWith("zh", StringComparison.Ordinal) && example.Language.StartsWith("zh", StringComparison.Ordinal))));
        Assert.True(right * 100 >= MessageExamples.All.Count * 95, $"{right} of {MessageExamples.All.Count}");
    }

    [Theory]
    [InlineData("reimbvurse 160 dollars")]
    [InlineData("how do i request a erfund")]
    [InlineData("rebatingg $350")]
    [InlineData("I would like a compesation")]
    [InlineData("ich will eine Rueckerstatung")]
    [InlineData("quiero un reenbolso")]
    [InlineData("je veux un remborsement")]
    public void Misspelt_requests_are_requests(string text) => Assert.Equal(MessageIntent.RequestRefund, IntentOf(text));

    [Theory]
    [InlineData("I refuse to sign up again")]
    [InlineData("I found a restaurant near the station")]
    [InlineData("the profound debate about refuelling")]
    [InlineData("I returned home late")]
    public void Real_words_that_look_alike_are_left_alone(string text) => Assert.False(Understand(text).IsRefundMatter);

    [Theory]
    [InlineData("I do not want a refund")]
    [InlineData("Ich möchte kein Geld zurück")]
    [InlineData("Ich will mein Geld nicht zurück")]
    [InlineData("不要退款")]
    [InlineData("不需要退款，谢谢")]
    [InlineData("no quiero un reembolso")]
    [InlineData("je ne veux pas de remboursement")]
    [InlineData("non voglio un rimborso")]
    [InlineData("não quero reembolso")]
    [InlineData("ik wil geen terugbetaling")]
    [InlineData("nie chcę zwrotu pieniędzy")]
    [InlineData("返金は不要です")]
    [InlineData("返金してほしくない")]
    [InlineData("환불은 필요 없어요")]
    public void What_is_not_wanted_is_not_asked_for(string text)
    {
        var understood = Understand(text);
        Assert.False(understood.IsRefundMatter);
        Assert.False(understood.Mentions(MessageTopic.Refund));
    }

    [Theory]
    [InlineData("I don't want a replacement, I want a refund", MessageIntent.RequestRefund)]
    [InlineData("Ich will keinen Umtausch, sondern mein Geld zurück", MessageIntent.RequestRefund)]
    [InlineData("I'd rather have a replacement than nothing, no refund needed", MessageIntent.RequestExchange)]
    [InlineData("I have received no refund yet", MessageIntent.TrackRefund)]
    [InlineData("Bis heute keine Rückerstattung erhalten", MessageIntent.TrackRefund)]
    [InlineData("환불 말고 교환해 주세요", MessageIntent.RequestExchange)]
    public void A_negation_reaches_only_what_it_denies(string text, MessageIntent intent) => Assert.Equal(intent, IntentOf(text));

    [Fact]
    public void Topics_are_listed_beside_the_intent()
    {
        var understood = Understand("I want my money back, the headphones arrived broken and the left one stopped working. My lawyer will hear of this.");

        Assert.Equal([MessageTopic.Refund, MessageTopic.Damaged, MessageTopic.Defective, MessageTopic.LegalThreat], understood.Topics);
        Assert.Equal("en", understood.Language);
        Assert.Equal("lists", understood.Origin);
        Assert.Equal(WordListClassifier.Edition, understood.Edition);
    }

    [Theory]
    [InlineData("kaputt angekommen", "damaged")]
    [InlineData("me cobraron dos veces", "duplicate-charge")]
    [InlineData("サイズが合わない", "size")]
    [InlineData("寄錯貨了", "wrong-item")]
    [InlineData("il manque une pièce", "missing-item")]
    [InlineData("배송지 변경", "address-change")]
    [InlineData("mi serve la fattura", "invoice")]
    [InlineData("pójdę do sądu", "legal-threat")]
    [InlineData("het is vertraagd", "late")]
    [InlineData("vou abrir um chargeback", "chargeback")]
    public void Topics_are_known_in_every_language(string text, string topic) =>
        Assert.Contains(topic, Understand(text).Topics.Select(found => found.Id));

    [Fact]
    public void A_mended_word_is_less_certain_than_a_right_one() =>
        Assert.True(Understand("I want a reufnd please").Confidence < Understand("I want a refund please").Confidence);

    [Fact]
    public void What_the_host_hands_in_is_taken_as_it_is()
    {
        var handedIn = new MessageUnderstanding { Intent = MessageIntent.RequestReturn, Confidence = 0.5m, Origin = "our-model" };
        var message = new CustomerMessage { Text = "I want a refund", Understanding = handedIn };
        Assert.Same(handedIn, WordListClassifier.Default.Understand(message));
    }

    [Fact]
    public void A_host_adds_its_own_words()
    {
        var classifier = new WordListClassifier([
            new TopicWords { Topic = MessageTopic.Refund, Language = "en-GB", Words = ["spondulicks"] },
            new TopicWords { Topic = MessageTopic.Warranty, Language = "zh-TW", Words = ["延長保"] },
        ]);

        var own = classifier.Understand(new CustomerMessage { Text = "I want my spondulicks" });
        Assert.Equal(MessageIntent.RequestRefund, own.Intent);
        Assert.NotEqual(WordListClassifier.Edition, own.Edition);
        Assert.True(classifier.Understand(new CustomerMessage { Text = "请问有延长保吗" }).Mentions(MessageTopic.Warranty));
        Assert.Throws<ArgumentException>(() => new WordListClassifier([new TopicWords { Topic = MessageTopic.Refund, Language = "sv", Words = ["pengar"] }]));
        Assert.Throws<ArgumentException>(() => new WordListClassifier([new TopicWords { Topic = MessageTopic.Refund, Language = "en", Words = ["*"] }]));
    }

    [Fact]
    public void The_subject_is_read_unless_it_is_a_reply()
    {
        static MessageIntent Of(string subject) => WordListClassifier.Default.Understand(new CustomerMessage { Text = "Order 1001", Subject = subject }).Intent;
        Assert.Equal(MessageIntent.RequestRefund, Of("Refund please"));
        Assert.Equal(MessageIntent.Other, Of("Re: Your refund"));
    }

    [Fact]
    public void The_declared_language_is_a_hint_that_the_text_may_overrule()
    {
        Assert.Equal(MessageIntent.RequestRefund, Understand("Ich möchte mein Geld zurück", "en-US").Intent);
        Assert.Equal("zh-Hant", Understand("退款", "zh-TW").Language);
    }

    [Theory]
    [InlineData("返金希望", MessageIntent.RequestRefund)]
    [InlineData("", MessageIntent.Other)]
    [InlineData("\uD83D\uD83D \u200B\u202E", MessageIntent.Other)]
    [InlineData("Ｉ ｗａｎｔ ａ ｒｅｆｕｎｄ", MessageIntent.RequestRefund)]
    [InlineData("I wa\u200Bnt a re\u200Bfund", MessageIntent.RequestRefund)]
    [InlineData("退返啲錢畀我", MessageIntent.RequestRefund)]
    public void Odd_letters_do_not_get_in_the_way(string text, MessageIntent intent) => Assert.Equal(intent, IntentOf(text));

    [Fact]
    public void A_hundred_thousand_characters_are_understood_in_bounded_time()
    {
        string[] patterns = ["refun ", "退", "don't want ", "money ", "\u200B", "> ", "where ", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa ", "환불 안 ", "返金\n", "-----\n"];
        foreach (var pattern in patterns)
        {
            var text = string.Concat(Enumerable.Repeat(pattern, 100_000 / pattern.Length));
            var before = Environment.TickCount64;
            Understand(text);
            Assert.InRange(Environment.TickCount64 - before, 0, 5_000);
        }
    }

    private static readonly Gen<string> Sentences = Gen.OneOf(
        Gen.OneOf<string>([.. MessageExamples.All.Select(example => example.Text)]),
        Gen.String,
        Gen.OneOf<string>([.. MessageExamples.All.SelectMany(example => example.Text.Split(' '))]).Array[0, 12].Select(words => string.Join(' ', words)));

    [Fact]
    public void No_text_makes_it_throw_and_the_same_text_gives_the_same_answer() =>
        Sentences.Sample(text => Understand(text).Equals(Understand(text)));

    [Fact]
    public void A_quoted_tail_changes_nothing() =>
        Gen.Select(Gen.OneOf<string>([.. MessageExamples.All.Select(example => example.Text)]), Gen.OneOf<string>([.. MessageExamples.All.Select(example => example.Text)]))
            .Sample((text, quoted) => Understand(text).Equals(Understand($"{text}\n\nOn Mon, 23 Nov 2026 at 10:00, Shop <a@shop.example> wrote:\n> {quoted}\n{quoted}")));

    [Fact]
    public void Case_does_not_matter() =>
        Gen.OneOf<string>([.. MessageExamples.All.Select(example => example.Text)]).Sample(text => Understand(text).Equals(Understand(text.ToUpperInvariant())));

    [Fact]
    public void The_culture_does_not_matter()
    {
        var before = CultureInfo.CurrentCulture;
        var expected = MessageExamples.All.Select(example => Understand(example.Text.ToUpperInvariant())).ToArray();
        try
        {
            // In invariant mode there are no others, and the run itself is the test.
            string[] cultures = CultureInfo.GetCultures(CultureTypes.AllCultures).Length > 1 ? ["tr-TR", "az", "th-TH", ""] : [""];
            foreach (var culture in cultures)
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                Assert.Equal(expected, MessageExamples.All.Select(example => Understand(example.Text.ToUpperInvariant())));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void All_word_lists_together_stay_small()
    {
        var size = MessageLanguages.Sizes().Sum();
        Assert.InRange(size, 50_000, 300_000);
    }
}
