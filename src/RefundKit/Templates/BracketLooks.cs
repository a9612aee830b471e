namespace RefundKit.Templates;

/// <summary>Tells a placeholder in brackets that nobody here knows from prose in brackets, by its looks.</summary>
internal static class BracketLooks
{
    private const int MostWords = 5, MostUnspaced = 15;

    private static readonly string[] Orders =
        ["insert ", "enter ", "add ", "fill in ", "type ", "paste ", "请填", "填写", "填入", "请输入", "输入", "插入", "請填", "填寫", "請輸入", "輸入", "ご記入", "記入", "入力"];

    private static readonly string[] Data =
    [
        "姓名", "名称", "名稱", "名字", "号", "號", "号码", "號碼", "编号", "編號", "金额", "金額", "价格", "價格", "日期", "时间", "時間", "地址", "链接", "連結", "鏈接", "网址", "網址", "电话", "電話", "手机", "手機",
        "邮箱", "郵箱", "码", "碼", "数量", "數量", "原因", "天数", "天數",
        "氏名", "お名前", "番号", "住所", "日付", "日時", "理由", "リンク", "コード", "個数",
        "name", "number", "no", "id", "code", "amount", "price", "date", "address", "link", "url", "email", "phone", "quantity", "reason",
    ];

    /// <summary>
    /// Whether what stands in brackets and is no placeholder asks for something to be put in its place. In <c>[…]</c> a few
    /// words do, without the punctuation of a sentence, and any that begin with an order to write. <c>【…】</c> and <c>［…］</c>
    /// are ordinary brackets in Chinese and Japanese, and there only words do that are nearly a placeholder, begin with such an
    /// order, or end in a word for something that can be looked up, and are not the heading of what follows a colon.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="open">Where the bracket opens.</param>
    /// <param name="close">Where it closes.</param>
    public static bool AsksForSomething(string text, int open, int close)
    {
        var inner = text.AsSpan(open + 1, close - open - 1).Trim();
        if (!IsWords(inner, out var words, out var letters, out var unspaced)) return false;
        var isOrder = BeginsWithOrder(inner);
        if (text[open] == '[') return isOrder || (words <= MostWords && unspaced <= MostUnspaced);
        return isOrder || (EndsWithDatum(inner) && !IsHeading(text, close)) || (PlaceholderWords.MayBeNear(inner) && PlaceholderWords.Suggest(inner.ToString()) is not null);
    }

    // Words with what holds them together; the dot is inside a word, as in a path.
    private static bool IsWords(ReadOnlySpan<char> inner, out int words, out int letters, out int unspaced)
    {
        (words, letters, unspaced) = (0, 0, 0);
        var inside = false;
        for (var i = 0; i < inner.Length; i++)
        {
            var c = inner[i];
            if (IsBlank(c))
            {
                inside = false;
                continue;
            }

            if (!inside) words++;
            inside = true;
            if (char.IsLetter(c))
            {
                letters++;
                if (c >= '\u2e80') unspaced++;
            }
            else if (c == '.' ? i + 1 >= inner.Length || !char.IsLetterOrDigit(inner[i + 1]) : !char.IsDigit(c) && c is not ('_' or '-' or '/' or '#' or '&' or '\'' or '’' or '(' or ')' or '（' or '）' or '@' or '[' or ']'))
            {
                return false;
            }
        }

        return letters >= 2;
    }

    private static bool IsBlank(char c) => c is ' ' or '\u00a0' or '\u3000';

    private static bool BeginsWithOrder(ReadOnlySpan<char> inner)
    {
        foreach (var order in Orders)
        {
            if (inner.StartsWith(order, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool EndsWithDatum(ReadOnlySpan<char> inner)
    {
        foreach (var datum in Data)
        {
            if (!inner.EndsWith(datum, StringComparison.OrdinalIgnoreCase)) continue;
            var before = inner.Length - datum.Length - 1;
            if (before < 0 || datum[0] >= '\u2e80' || !char.IsLetterOrDigit(inner[before])) return true;
        }

        return false;
    }

    private static bool IsHeading(string text, int close)
    {
        var next = close + 1;
        while (next < text.Length && IsBlank(text[next])) next++;
        return next < text.Length && text[next] is ':' or '：';
    }
}
