using System.Collections.Frozen;
using System.Text;
using RefundKit.Problems;

namespace RefundKit.Templates;

/// <summary>What each placeholder in brackets stands for, in Chinese and English; spaces, hyphens, underscores and capitals do not matter.</summary>
internal static class PlaceholderWords
{
    private static readonly (string Expression, string[] Names)[] Table =
    [
        ("{{ customer.name }}", ["客户姓名", "客户名称", "客户名", "顾客姓名", "买家姓名", "姓名", "客戶姓名", "顧客姓名", "customer name", "name", "buyer name"]),
        ("{{ order.number }}", ["订单号", "订单编号", "訂單號", "訂單編號", "order number", "order no", "order id", "order"]),
        ("{{ order.placedOn }}", ["下单日期", "订单日期", "下單日期", "order date"]),
        ("{{ order.total }}", ["订单金额", "訂單金額", "order total", "order amount"]),
        ("{{ refund.amount }}", ["退款金额", "退款额", "退款金額", "refund amount", "amount", "refund total"]),
        ("{{ refund.sentOn }}", ["退款日期", "refund date"]),
        ("{{ refund.method }}", ["退款方式", "refund method"]),
        ("{{ deadline.arrival.by }}", ["预计到账日期", "预计到账时间", "到账日期", "到账时间", "預計到賬日期", "預計到帳日期", "預計到帳時間", "expected arrival", "expected arrival date", "expected date", "arrival date"]),
        ("{{ return.trackingNumber }}", ["物流单号", "运单号", "快递单号", "物流單號", "運單號", "tracking number", "tracking no", "tracking id"]),
        ("{{ return.carrier }}", ["物流公司", "快递公司", "承运商", "carrier"]),
        ("{{ return.labelUrl }}", ["退货标签链接", "退货标签", "退貨標籤連結", "退貨標籤", "return label", "return label link", "label link", "label url"]),
        ("{{ return.sendBackBy }}", ["寄回截止日期", "退货截止日期", "退貨截止日期", "send back by", "return by", "return deadline"]),
        ("{{ return.items[0].name | default: order.items[0].name }}", ["商品名称", "商品名", "商品名稱", "product name", "item name", "product", "item"]),
        ("{{ shop.name }}", ["店铺名称", "店铺名", "店鋪名稱", "shop name", "store name"]),
        ("{{ agent.name }}", ["客服姓名", "客服名称", "客服名稱", "agent name"]),
        ("{{ case.id }}", ["工单号", "案件号", "工單號", "case id", "case number", "ticket number", "ticket id"]),
    ];

    private static readonly FrozenDictionary<string, string> ByName = Table
        .SelectMany(row => row.Names.Distinct(StringComparer.Ordinal), static (row, name) => (Name: Fold(name), row.Expression))
        .ToFrozenDictionary(pair => pair.Name, pair => pair.Expression, StringComparer.Ordinal);

    private static readonly string[] Names = [.. Table.SelectMany(row => row.Names)];

    private static readonly FrozenSet<char> Letters = Names.SelectMany(name => name.ToLowerInvariant()).ToFrozenSet();

    /// <summary>The Liquid of a placeholder; null where there is none of that name.</summary>
    public static string? Find(ReadOnlySpan<char> inner) => ByName.GetValueOrDefault(Fold(inner));

    /// <summary>Whether a placeholder has that name, be it one that only an import reads.</summary>
    public static bool IsName(string inner) => Find(inner) is not null || ImportDialects.Find(ImportDialects.Find(PlaceholderDialect.Brackets), Spaced(inner)) is not null;

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
        return isOrder || (EndsWithDatum(inner) && !IsHeading(text, close)) || (MayBeNear(inner) && Suggest(inner.ToString()) is not null);
    }

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

    // What shares less than half its letters with all the names together is near to none of them.
    private static bool MayBeNear(ReadOnlySpan<char> inner)
    {
        var alike = 0;
        foreach (var c in inner)
        {
            if (Letters.Contains(char.ToLowerInvariant(c))) alike++;
        }

        return alike * 2 >= inner.Length;
    }

    private static bool IsHeading(string text, int close)
    {
        var next = close + 1;
        while (next < text.Length && IsBlank(text[next])) next++;
        return next < text.Length && text[next] is ':' or '：';
    }

    /// <summary>The nearest placeholder as a question; null where none is near.</summary>
    public static string? Suggest(string inner) =>
        NameSuggestion.Nearest(inner.Trim(), Names) is { } name ? $"Did you mean \"[{name}]\"?" : null;

    /// <summary>The words in small letters with one blank between them, whatever stood there.</summary>
    public static string Spaced(string inner) =>
        string.Join(' ', inner.ToLowerInvariant().Split([' ', '_', '-', '\u3000', '\u00a0', '\t'], StringSplitOptions.RemoveEmptyEntries));

    private static string Fold(ReadOnlySpan<char> name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (c is not (' ' or '_' or '-' or '\u3000' or '\u00a0' or '\t')) folded.Append(char.ToLowerInvariant(c));
        }

        return folded.ToString();
    }
}
