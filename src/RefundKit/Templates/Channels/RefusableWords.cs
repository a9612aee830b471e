namespace RefundKit.Templates.Channels;

/// <summary>
/// Finds the words for coupons, and for asking for a review, in the languages replies are written in. The lists are short, and
/// of phrases where a word alone says something else as well: what they find is looked at by a person, and what they do not
/// find may still be refused.
/// </summary>
/// <remarks>
/// What is looked for follows Amazon's communication guidelines as sellers quote them (junglescout.com/blog/amazon-updates-communication-guidelines,
/// sellonamazonisrael.com/amazon-updates-its-communication-guidelines-what-you-need-to-know): no marketing, no coupon for a later
/// purchase, no asking for a positive review, and none for one to be removed or changed.
/// </remarks>
internal static class RefusableWords
{
    private static readonly string[] Coupons =
    [
        "coupon", "coupons", "coupon code", "promo code", "promotional code", "discount code", "voucher code", "off your next order", "off your next purchase",
        "gutscheincode", "rabattcode", "rabattgutschein", "aktionscode",
        "code promo", "code promotionnel", "code de réduction", "bon de réduction",
        "cupón", "cupon", "cupones", "código de descuento", "código promocional", "codigo de descuento",
        "codice sconto", "codice promozionale", "buono sconto",
        "クーポン", "割引コード",
        "优惠券", "优惠码", "折扣码", "折扣券", "優惠券", "優惠碼", "折扣碼", "折價券",
    ];

    private static readonly string[] Reviews =
    [
        "positive review", "positive feedback", "good review", "leave a review", "leave us a review", "write a review", "leave feedback", "leave us feedback", "5-star", "5 stars", "five-star", "five stars",
        "change your review", "update your review", "remove your review", "delete your review",
        "positive bewertung", "bewertung abgeben", "bewertung zu ändern", "bewertung ändern", "bewertung löschen", "bewertung zu löschen", "bewerten sie uns", "rezension", "rezensionen", "5 sterne", "fünf sterne",
        "avis positif", "laisser un avis", "laissez un avis", "laissez-nous un avis", "modifier votre avis", "supprimer votre avis", "5 étoiles", "cinq étoiles",
        "reseña", "reseñas", "valoración positiva", "opinión positiva", "deje una opinión", "dejar una opinión", "5 estrellas", "cinco estrellas",
        "recensione", "recensioni", "5 stelle", "cinque stelle",
        "レビュー", "高評価", "星5つ", "星五つ",
        "好评", "五星", "留下评价", "修改评价", "删除评价", "追加评价", "給好評", "留下評價", "修改評價", "刪除評價",
    ];

    /// <summary>The places, by where they begin; none overlaps another of its kind.</summary>
    /// <param name="text">The text.</param>
    /// <param name="forbidden">What the channel refuses; only that is looked for.</param>
    public static IEnumerable<(ContentKind Kind, int Start, int Length)> In(string text, IReadOnlyCollection<ForbiddenContent> forbidden)
    {
        var coupons = forbidden.Contains(ForbiddenContent.Coupon) ? Find(text, Coupons, ContentKind.Coupon) : [];
        var reviews = forbidden.Contains(ForbiddenContent.ReviewRequest) ? Find(text, Reviews, ContentKind.ReviewRequest) : [];
        return coupons.Concat(reviews).OrderBy(found => found.Start);
    }

    private static List<(ContentKind Kind, int Start, int Length)> Find(string text, string[] words, ContentKind kind)
    {
        var found = new List<(ContentKind Kind, int Start, int Length)>();
        foreach (var word in words)
        {
            for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.OrdinalIgnoreCase))
            {
                if (IsWhole(text, at, word.Length)) found.Add((kind, at, word.Length));
            }
        }

        found.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.Length.CompareTo(a.Length));
        var free = 0;
        return found.FindAll(place =>
        {
            if (place.Start < free) return false;
            free = place.Start + place.Length;
            return true;
        });
    }

    // Chinese and Japanese write their words without blanks.
    private static bool IsWhole(string text, int start, int length) =>
        text[start] >= '\u2e80' || ((start == 0 || !char.IsLetterOrDigit(text[start - 1])) && (start + length == text.Length || !char.IsLetterOrDigit(text[start + length])));
}
