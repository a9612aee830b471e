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

    [Theory]
    [InlineData("Before I order: if it doesn't fit, can I send it back?")]
    [InlineData("Vor dem Kauf eine Frage: kann ich das zurückschicken, falls es nicht passt?")]
    [InlineData("Antes de comprar, ¿puedo devolverlo si no me gusta?")]
    [InlineData("购买前问一下，不喜欢可以退货吗")]
    [InlineData("購入前の質問です。合わない場合は返品できますか")]
    public void What_has_not_happened_yet_asks_for_the_rules(string text) => Assert.Equal(MessageIntent.AskPolicy, IntentOf(text));

    [Theory]
    [InlineData("Bitte erstatten Sie mir den Betrag. Vielen Dank vorab.", MessageIntent.RequestRefund)]
    [InlineData("I want a refund for order 12. If I order again I'll use another address.", MessageIntent.RequestRefund)]
    [InlineData("Please refund me. Just asking because nobody answers the phone.", MessageIntent.RequestRefund)]
    [InlineData("I'd like to return the lamp. I am looking to buy another brand.", MessageIntent.RequestReturn)]
    public void What_is_asked_for_plainly_is_not_undone_by_an_if_elsewhere(string text, MessageIntent intent) => Assert.Equal(intent, IntentOf(text));

    [Theory]
    [InlineData("I want to return these earrings", MessageIntent.RequestReturn)]
    [InlineData("Ich möchte die Unterwäsche zurückgeben", MessageIntent.RequestReturn)]
    [InlineData("Compré online unos zapatos y quiero devolverlos", MessageIntent.RequestReturn)]
    [InlineData("Please refund the swimwear", MessageIntent.RequestRefund)]
    [InlineData("Je veux retourner le maillot de bain", MessageIntent.RequestReturn)]
    [InlineData("Can underwear be returned?", MessageIntent.AskPolicy)]
    [InlineData("Wird Unterwäsche zurückgenommen?", MessageIntent.AskPolicy)]
    public void Goods_that_rules_often_name_ask_for_the_rules_only_in_a_question(string text, MessageIntent intent) => Assert.Equal(intent, IntentOf(text));

    [Theory]
    [InlineData("I can't see the price of the lamp")]
    [InlineData("Ich sehe den Preis der Lampe nicht, er fehlt noch immer")]
    public void A_sum_that_cannot_be_seen_is_no_refund_unless_one_is_due(string text) => Assert.Equal(MessageIntent.Other, IntentOf(text));

    [Theory]
    [InlineData("You promised a credit. The amount is still pending.")]
    [InlineData("I sent the boots back. The amount is still pending.")]
    public void A_sum_that_is_due_and_cannot_be_seen_is_asked_after(string text) => Assert.Equal(MessageIntent.TrackRefund, IntentOf(text));

    [Fact]
    public void An_order_to_be_cancelled_is_not_taken_for_the_account_named_after_it()
    {
        var understood = Understand("Please cancel my order and refund my account");
        Assert.Equal(MessageIntent.RequestRefund, understood.Intent);
        Assert.True(understood.Mentions(MessageTopic.Cancellation));
        Assert.Equal(MessageIntent.Other, IntentOf("I want to cancel my account"));
    }

    [Fact]
    public void What_is_seen_through_in_several_words_speaks_for_the_language()
    {
        static MessageReading Of(string text) => MessageReading.Of(new MessageText(new CustomerMessage { Text = text }), MessageLanguages.Phrasebook("de"), new ReadingBuffers());
        var seenThrough = Of("bin Montag wieder zurück");
        Assert.True(seenThrough.SawThrough);
        Assert.True(seenThrough.Votes >= 6, $"{seenThrough.Votes}");
    }

    [Theory]
    [InlineData("I sent the boots back two weeks ago. Nothing on my account so far.")]
    [InlineData("Die Stiefel habe ich am 2. zurückgeschickt. Auf meinem Konto ist nichts.")]
    [InlineData("J'ai renvoyé les bottes il y a deux semaines. Toujours rien sur mon compte.")]
    [InlineData("靴子两周前就寄回去了，到现在卡里没看到钱")]
    public void Goods_sent_back_and_nothing_come_asks_where_the_money_is(string text) => Assert.Equal(MessageIntent.TrackRefund, IntentOf(text));

    [Theory]
    [InlineData("Please send the €49.90 back to my card", MessageIntent.RequestRefund)]
    [InlineData("Bitte € 49,90 zurück auf mein Konto", MessageIntent.RequestRefund)]
    [InlineData("devuélvanme los ＄49", MessageIntent.RequestRefund)]
    [InlineData("The lamp costs €49.90, is it in stock?", MessageIntent.Other)]
    public void A_sum_that_is_to_come_back_is_a_refund(string text, MessageIntent intent) => Assert.Equal(intent, IntentOf(text));

    [Theory]
    [InlineData("I want a refund or store credit")]
    [InlineData("Money back or store credit please")]
    [InlineData("Ich will mein Geld zurück oder einen Ersatz")]
    [InlineData("Geld zurück oder Gutschein")]
    [InlineData("Geld zurück oder Umtausch bitte")]
    [InlineData("Geld zurück oder ich zeige Sie an")]
    [InlineData("Die Kopfhörer kamen kaputt an, Geld zurück oder mein Anwalt meldet sich")]
    [InlineData("I want my money back or a replacement")]
    [InlineData("Je veux un remboursement ou un échange")]
    [InlineData("Quiero un reembolso o un cambio")]
    [InlineData("Voglio il rimborso o un cambio")]
    [InlineData("Quero reembolso ou troca")]
    [InlineData("Ik wil mijn geld terug of een vervanging")]
    [InlineData("Chcę zwrotu pieniędzy lub wymiany")]
    [InlineData("返金か交換をお願いします")]
    [InlineData("환불이나 교환 원합니다")]
    [InlineData("请退款或者换货")]
    [InlineData("Refund or I go to court")]
    [InlineData("Geld terug of ik stap naar de rechter")]
    public void A_demand_that_leaves_a_choice_is_a_request(string text) => Assert.Equal(MessageIntent.RequestRefund, IntentOf(text));

    [Theory]
    [InlineData("Gibt es Geld zurück oder nur einen Gutschein?")]
    [InlineData("Do I get a refund or store credit?")]
    [InlineData("Geld zurück oder Gutschein?")]
    [InlineData("Is it a refund or a voucher?")]
    public void The_same_choice_put_as_a_question_asks_for_the_rules(string text) => Assert.Equal(MessageIntent.AskPolicy, IntentOf(text));

    [Theory]
    [InlineData("The kettle came shattered, please ship us a new one", MessageIntent.RequestExchange)]
    [InlineData("Der Helm ist zu eng, bitte schicken Sie den größeren", MessageIntent.RequestExchange)]
    [InlineData("Arrêtez les envois de la box", MessageIntent.CancelOrder)]
    [InlineData("Bloccate la spedizione dell'ordine", MessageIntent.CancelOrder)]
    [InlineData("Mi avevate promesso 39 euro", MessageIntent.TrackRefund)]
    [InlineData("Nic nie wpłynęło na moje konto", MessageIntent.TrackRefund)]
    public void A_wish_is_built_from_parts_that_no_list_holds_together(string text, MessageIntent intent) => Assert.Equal(intent, IntentOf(text));

    [Theory]
    [InlineData("For my dissertation on refund policies I need a short interview")]
    [InlineData("Für meine Masterarbeit über Retouren suche ich Zahlen")]
    [InlineData("我要申请退税，麻烦开一张证明")]
    [InlineData("Our agency will boost your sales or you get your money back")]
    public void What_concerns_somebody_else_wants_nothing_back(string text) => Assert.False(Understand(text).IsRefundMatter);

    [Fact]
    public void Something_wrong_and_a_wish_hint_at_a_matter_without_certainty()
    {
        var hinted = Understand("The vase is cracked, please help");
        Assert.Equal(MessageIntent.RequestExchange, hinted.Intent);
        Assert.InRange(hinted.Confidence, 0.45m, 0.55m);
        Assert.False(Understand("The vase is cracked").IsRefundMatter);
    }

    [Theory]
    [InlineData("de-AT", true)]
    [InlineData("zh-TW", true)]
    [InlineData(null, true)]
    [InlineData("english", false)]
    [InlineData("sv", false)]
    public void A_declared_language_is_known_or_not(string? language, bool known) => Assert.Equal(known, WordListClassifier.Knows(language));

    [Fact]
    public void Every_language_listed_is_known() => Assert.All(WordListClassifier.Languages, language => Assert.True(WordListClassifier.Knows(language)));

    [Theory]
    [InlineData("Please don't ship order 8812", MessageIntent.CancelOrder)]
    [InlineData("Bitte 8812 nicht mehr verschicken", MessageIntent.CancelOrder)]
    [InlineData("I don't want to cancel my order", MessageIntent.Other)]
    public void A_wish_that_is_worded_as_a_denial_is_not_denied_by_itself(string text, MessageIntent intent) => Assert.Equal(intent, IntentOf(text));

    [Theory]
    [InlineData("Je suis de retour lundi, livrez après 18h")]
    [InlineData("Qui peut me rappeler ? Merci de votre retour")]
    [InlineData("Ich bin ab Montag wieder zurück")]
    [InlineData("Mi rendo conto che siete impegnati")]
    [InlineData("Podem devolver a minha chamada?")]
    [InlineData("Zwracam się z prośbą o kontakt")]
    [InlineData("积分能换礼品卡吗")]
    [InlineData("직원에 대한 불만이 있습니다")]
    public void Coming_back_and_changing_other_things_is_no_refund_matter(string text) => Assert.False(Understand(text).IsRefundMatter);

    [Fact]
    public void What_is_longer_than_something_ignored_is_read() =>
        Assert.Equal(MessageIntent.AskPolicy, IntentOf("Qui paie les frais de retour depuis la Belgique ?"));

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

    public static TheoryData<string> Floods =>
    [
        "refun ", "退", "don't want ", "money ", "\u200B", "> ", "where ", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa ", "환불 안 ", "返金\n", "-----\n", "€1 ",
        "money back refund don't want where is ", "geld zurück ", "de retour ", "退 钱 ",
    ];

    [Theory]
    [MemberData(nameof(Floods))]
    public void Twice_the_text_finds_no_more_than_twice_as_much(string pattern)
    {
        foreach (var book in MessageLanguages.Books)
        {
            var once = Found(book, pattern, 2_000);
            var twice = Found(book, pattern, 4_000);
            Assert.True(twice <= (once * 2) + 50, $"{book}: {once} and then {twice}");
        }

        static int Found(string book, string pattern, int length) =>
            MessageLanguages.Phrasebook(book).Read(new MessageText(new CustomerMessage { Text = string.Concat(Enumerable.Repeat(pattern, length / pattern.Length)) }), new ReadingBuffers()).Count;
    }

    [Fact]
    public void A_hundred_thousand_characters_are_understood() =>
        Assert.Equal(MessageIntent.RequestRefund, IntentOf(string.Concat(Enumerable.Repeat("refund please\n", 100_000 / 14))));

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
        Assert.InRange(size, 50_000, 600_000);
    }
}
