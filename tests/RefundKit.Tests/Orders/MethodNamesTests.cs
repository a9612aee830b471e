using CsCheck;
using RefundKit.Duties;
using RefundKit.Orders;
using Xunit;

namespace RefundKit.Tests.Orders;

public class MethodNamesTests
{
    private static readonly Gen<string> Names = Gen.String[Gen.Char["aAbB1_- "], 0, 6];

    [Theory]
    [InlineData("gift-card", "Gift Card", true)]
    [InlineData("gift-card", "giftcard", true)]
    [InlineData("-gift__card ", "GIFTCARD", true)]
    [InlineData("gift-card", "gift-cards", false)]
    [InlineData("gift", "gift-card", false)]
    [InlineData("", "-_ ", true)]
    [InlineData(null, "card", false)]
    [InlineData(null, null, false)]
    public void Names_are_alike_whatever_their_case_and_what_separates_their_words(string? one, string? other, bool areAlike) =>
        Assert.Equal((areAlike, areAlike), (MethodNames.AreAlike(one, other), MethodNames.AreAlike(other, one)));

    [Fact]
    public void Alike_is_the_same_without_separators_and_case_and_has_one_hash() => Gen.Select(Names, Names).Sample((one, other) =>
    {
        static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        Assert.Equal(Plain(one) == Plain(other), MethodNames.AreAlike(one, other));
        if (MethodNames.AreAlike(one, other)) Assert.Equal(MethodNames.Comparer.GetHashCode(one), MethodNames.Comparer.GetHashCode(other));
    });

    [Theory]
    [InlineData("Credit Card")]
    [InlineData("credit_card")]
    [InlineData("Apple-Pay")]
    [InlineData("AMERICAN_EXPRESS")]
    public void A_card_is_a_card_in_the_spelling_of_every_platform(string method) =>
        Assert.Equal("card", ArrivalTimes.Embedded.Find(method, null, "US", new NodaTime.LocalDate(2026, 11, 20))!.Id);
}
