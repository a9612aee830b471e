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

    /// <summary>The nearest placeholder as a question; null where none is near.</summary>
    public static string? Suggest(string inner) =>
        NameSuggestion.Nearest(inner.Trim(), Names) is { } name ? $"Did you mean \"[{name}]\"?" : null;

    /// <summary>Whether a name may be near: one that shares less than half its letters with all of them together is near to none.</summary>
    public static bool MayBeNear(ReadOnlySpan<char> inner)
    {
        var alike = 0;
        foreach (var c in inner)
        {
            if (Letters.Contains(char.ToLowerInvariant(c))) alike++;
        }

        return alike * 2 >= inner.Length;
    }

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
