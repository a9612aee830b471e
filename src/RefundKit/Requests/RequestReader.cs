using System.Collections.Immutable;
using System.Globalization;
using RefundKit.Duties;
using RefundKit.Json;
using RefundKit.Law;
using RefundKit.Messages;
using RefundKit.Orders;
using RefundKit.Problems;

namespace RefundKit.Requests;

/// <summary>Reads a <see cref="RefundRequest"/>; unknown members are warnings, since a newer host may know more than we do.</summary>
internal static class RequestReader
{
    public const int MaxBytes = 1 << 20;
    public const int MaxMessageLength = 200_000;
    private const int MaxItems = 1_000;

    private static readonly Dictionary<string, RequesterKind> Requesters = Words<RequesterKind>();
    private static readonly Dictionary<string, CustomerKind> Customers = Words<CustomerKind>();
    private static readonly Dictionary<string, SaleKind> Sales = Words<SaleKind>();
    private static readonly Dictionary<string, LegalBasis> Bases = Words<LegalBasis>();
    private static readonly Dictionary<string, ItemKind> Kinds = Words<ItemKind>();
    private static readonly Dictionary<string, WantedResolution> Resolutions = Words<WantedResolution>();
    private static readonly Dictionary<string, MessageIntent> Intents = Words<MessageIntent>();

    // How long money takes on its way is no platform's to demand.
    private static readonly Dictionary<string, Duty> Demands = Words<Duty>().Where(pair => pair.Value != Duty.Arrival).ToDictionary(StringComparer.Ordinal);

    public static RefundRequest? Read(ReadOnlyMemory<byte> utf8, string? source, int line, ProblemList problems)
    {
        var root = LocatedJson.Read(utf8, source, problems, MaxBytes, comments: false, line);
        return root is null ? null : Read(root, problems);
    }

    public static RefundRequest? Read(LocatedValue root, ProblemList problems)
    {
        var reader = new ObjectReader(root, problems, ProblemSeverity.Warning);
        if (!reader.Exists) return null;
        if (reader.Whole("schema", 0, int.MaxValue) is { } schema && schema != RefundRequest.Schema)
        {
            reader.Report(reader.Take("schema")!, "RK2001", $"this is schema {schema}, and schema {RefundRequest.Schema} is read here", "Use a version of RefundKit that knows this schema.");
        }

        var order = ReadOrder(reader.Object("order"));
        var request = new RefundRequest
        {
            Id = reader.Name("id", required: true) ?? "",
            Tenant = reader.Name("tenant") ?? "default",
            ReceivedAt = reader.Time("receivedAt", required: true) ?? default,
            Channel = reader.Name("channel"),
            Source = ReadSource(reader.Object("source")),
            RequestedBy = ReadRequester(reader.Object("requestedBy")),
            RequestedAmount = ReadOrderAmount(reader, "requestedAmount", order, "RK5004"),
            Goodwill = ReadOrderAmount(reader, "goodwill", order, "RK5008"),
            Message = ReadMessage(reader.Object("message")),
            Customer = ReadCustomer(reader.Object("customer")),
            ShipTo = ReadPlace(reader.Object("shipTo")),
            SaleKind = reader.Choice("saleKind", Sales) ?? SaleKind.Distance,
            Legal = ReadLegal(reader.Object("legal")),
            Order = order,
            Return = ReadReturn(reader.Object("return"), order, root["order"] is not null),
            Facts = ReadFacts(reader.Object("facts")),
        };
        if (request is { Message: null, Return: null, Goodwill: null } && root["message"] is null && root["return"] is null && root["goodwill"] is null)
            reader.Report(root, "RK2002", "nothing is asked: a request has a \"message\", a \"return\" or \"goodwill\"");
        reader.Finish();
        return problems.HasErrors ? null : request;
    }

    private static ChannelSource? ReadSource(ObjectReader reader)
    {
        if (!reader.Exists) return null;
        var source = new ChannelSource(reader.Name("platform", required: true) ?? "", reader.Name("account"))
        {
            Country = ReadCountry(reader, required: false),
            Deadlines = ReadAll(reader, "deadlines", ReadPlatformDeadline),
        };
        reader.Finish();
        return source;
    }

    private static PlatformDeadline ReadPlatformDeadline(ObjectReader reader)
    {
        var deadline = new PlatformDeadline(reader.Choice("duty", Demands, required: true) ?? default, reader.Time("by", required: true) ?? default, reader.Name("name"));
        reader.Finish();
        return deadline;
    }

    private static Requester ReadRequester(ObjectReader reader)
    {
        if (!reader.Exists) return new Requester(RequesterKind.Customer);
        var requester = new Requester(reader.Choice("kind", Requesters, required: true) ?? RequesterKind.Customer, reader.Name("id"));
        reader.Finish();
        return requester;
    }

    // The amount of a currency of its own is read as it stands; the quote refuses one that is not the order's.
    private static Money? ReadOrderAmount(ObjectReader reader, string name, OrderSnapshot? order, string ifNegative)
    {
        var member = reader.Take(name);
        if (member is null) return null;
        if (member.Kind == LocatedKind.Object) return reader.AmountWithCurrency(name, ifNegative);
        if (order is null && reader.Value!["order"] is null) return NoCurrency(reader, member);
        return reader.AmountOf(member, order?.Currency, ifNegative);
    }

    private static Money? ReadAskedAmount(ObjectReader reader, OrderSnapshot? order, bool isOrderGiven) =>
        reader.Take("amount") is not { } member ? null : isOrderGiven ? reader.AmountOf(member, order?.Currency, "RK5004") : NoCurrency(reader, member);

    private static Money? NoCurrency(ObjectReader reader, LocatedValue member)
    {
        reader.Report(member, "RK2003", "an amount is asked for, but no order says in which currency");
        return null;
    }

    private static CustomerMessage? ReadMessage(ObjectReader reader)
    {
        if (!reader.Exists) return null;
        var message = new CustomerMessage
        {
            Text = reader.Text("text", required: true, MaxMessageLength) ?? "",
            Subject = reader.Text("subject"),
            Language = reader.Name("language"),
            Understanding = ReadUnderstanding(reader.Object("understanding")),
        };
        reader.Finish();
        return message;
    }

    private static MessageUnderstanding? ReadUnderstanding(ObjectReader reader)
    {
        if (!reader.Exists) return null;
        var intent = reader.Choice("intent", Intents, required: true) ?? MessageIntent.Other;
        var confidence = 1m;
        if (reader.Take("confidence") is { } stated
            && !(stated.Kind == LocatedKind.Number
                && decimal.TryParse(stated.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out confidence)
                && confidence is >= 0 and <= 1))
        {
            confidence = 0;
            reader.Report(stated, "RK1011", $"{stated.Described} is no confidence from 0 to 1, both included");
        }

        var understanding = new MessageUnderstanding
        {
            Intent = intent,
            Topics = ReadTopics(reader),
            Confidence = confidence,
            Origin = reader.Name("origin") ?? "host",
            Language = reader.Name("language"),
        };
        reader.Finish();
        return understanding;
    }

    private static ImmutableArray<MessageTopic> ReadTopics(ObjectReader reader)
    {
        var topics = ImmutableArray.CreateBuilder<MessageTopic>();
        foreach (var item in reader.List("topics"))
        {
            if (reader.TextOf(item, 256) is not { } id) continue;
            if (MessageTopic.TryGet(id, out var topic)) topics.Add(topic);
            else
            {
                reader.Report(
                    item,
                    "RK2009",
                    $"\"{LocatedValue.Shorten(id)}\" is no topic, and is left out",
                    NameSuggestion.Sentence(id, MessageTopic.All.Select(known => known.Id)) ?? $"Use one of: {string.Join(", ", MessageTopic.All)}.",
                    ProblemSeverity.Warning);
            }
        }

        return topics.ToImmutable();
    }

    private static CustomerProfile? ReadCustomer(ObjectReader reader)
    {
        if (!reader.Exists) return null;
        var customer = new CustomerProfile
        {
            Id = reader.Name("id"),
            Kind = reader.Choice("kind", Customers),
            Name = reader.Text("name"),
            Orders = reader.Whole("orders", 0, int.MaxValue),
            Refunds = reader.Whole("refunds", 0, int.MaxValue),
            RefundedTotal = reader.AmountWithCurrency("refundedTotal"),
            Tags = reader.Names("tags"),
        };
        reader.Finish();
        return customer;
    }

    private static Place? ReadPlace(ObjectReader reader)
    {
        if (!reader.Exists) return null;
        var place = new Place(ReadCountry(reader, required: true) ?? "", reader.Name("region"));
        reader.Finish();
        return place;
    }

    private static string? ReadCountry(ObjectReader reader, bool required)
    {
        var country = reader.Name("country", required);
        if (country is not null && (country.Length != 2 || !country.All(char.IsAsciiLetterUpper)))
        {
            var capitals = country.Length == 2 && country.All(char.IsAsciiLetter) ? $"Did you mean \"{country.ToUpperInvariant()}\"?" : null;
            reader.Report(reader.Take("country")!, "RK2004", $"\"{country}\" is no country code of ISO 3166-1, such as \"DE\"", capitals);
        }

        return country;
    }

    private static LegalCircumstances? ReadLegal(ObjectReader reader)
    {
        if (!reader.Exists) return null;
        var legal = new LegalCircumstances { Basis = reader.Choice("basis", Bases), Informed = reader.Flag("informed"), Attendable = reader.Flag("attendable") };
        reader.Finish();
        return legal;
    }

    internal static OrderSnapshot? ReadOrder(ObjectReader reader)
    {
        if (!reader.Exists) return null;
        var stated = reader.Currency("currency", required: true);
        var currency = stated ?? default;
        var zero = Money.Zero(currency);
        var order = new OrderSnapshot
        {
            Id = reader.Name("id", required: true) ?? "",
            Number = reader.Name("number"),
            Currency = currency,
            PlacedAt = reader.Time("placedAt"),
            PaidAt = reader.Time("paidAt"),
            ShippedAt = reader.Time("shippedAt"),
            DeliveredAt = reader.Time("deliveredAt"),
            Market = reader.Name("market"),
            Tags = reader.Names("tags"),
            TaxIncluded = reader.Flag("taxIncluded") ?? false,
            Discount = reader.Amount("discount", stated) ?? zero,
            Lines = ReadAll(reader, "lines", line => ReadLine(line, stated)),
            Shipping = ReadAll(reader, "shipping", charge => ReadShipping(charge, stated)),
            Duties = reader.Amount("duties", stated) ?? zero,
            DutiesRefunded = reader.Amount("dutiesRefunded", stated) ?? zero,
            GoodwillRefunded = reader.Amount("goodwillRefunded", stated) ?? zero,
            Parcels = ReadAll(reader, "parcels", ReadParcel),
            Payments = ReadAll(reader, "payments", payment => ReadPayment(payment, stated)),
        };
        Unique(reader, "lines", order.Lines, line => line.Id);
        Unique(reader, "shipping", order.Shipping, charge => charge.Id);
        Unique(reader, "payments", order.Payments, payment => payment.Id);
        reader.Finish();
        return order;
    }

    private static OrderLine ReadLine(ObjectReader reader, Currency? currency)
    {
        var zero = Money.Zero(currency ?? default);
        var line = new OrderLine
        {
            Id = reader.Name("id", required: true) ?? "",
            Sku = reader.Name("sku"),
            Name = reader.Text("name"),
            Category = reader.Name("category"),
            Kind = reader.Choice("kind", Kinds) ?? ItemKind.Goods,
            Quantity = reader.Whole("quantity", 1, 1_000_000, required: true) ?? 1,
            UnitPrice = reader.Amount("unitPrice", currency),
            Discount = reader.Amount("discount", currency) ?? zero,
            Tax = reader.Amount("tax", currency) ?? zero,
            Tags = reader.Names("tags"),
            RefundedQuantity = reader.Whole("refundedQuantity", 0, 1_000_000) ?? 0,
            Refunded = reader.Amount("refunded", currency) ?? zero,
        };
        reader.Finish();
        return line;
    }

    private static ShippingCharge ReadShipping(ObjectReader reader, Currency? currency)
    {
        var zero = Money.Zero(currency ?? default);
        var charge = new ShippingCharge
        {
            Id = reader.Name("id", required: true) ?? "",
            Price = reader.Amount("price", currency, required: true) ?? zero,
            Tax = reader.Amount("tax", currency) ?? zero,
            Refunded = reader.Amount("refunded", currency) ?? zero,
        };
        reader.Finish();
        return charge;
    }

    private static Parcel ReadParcel(ObjectReader reader)
    {
        var parcel = new Parcel
        {
            Id = reader.Name("id", required: true) ?? "",
            Lines = reader.Names("lines"),
            DeliveredAt = reader.Time("deliveredAt"),
        };
        reader.Finish();
        return parcel;
    }

    private static Payment ReadPayment(ObjectReader reader, Currency? orderCurrency)
    {
        // A payment in another currency than the order's stands as it is; the quote refuses to refund to it unconverted.
        var currency = reader.Take("currency") is null ? orderCurrency : reader.Currency("currency");
        var zero = Money.Zero(currency ?? default);
        var payment = new Payment
        {
            Id = reader.Name("id", required: true) ?? "",
            Method = reader.Name("method"),
            Gateway = reader.Name("gateway"),
            Currency = currency ?? default,
            Captured = reader.Amount("captured", currency, required: true) ?? zero,
            Refunded = reader.Amount("refunded", currency) ?? zero,
            Pending = reader.Amount("pending", currency) ?? zero,
        };
        reader.Finish();
        return payment;
    }

    private static ReturnRequest? ReadReturn(ObjectReader reader, OrderSnapshot? order, bool isOrderGiven)
    {
        if (!reader.Exists) return null;
        var request = new ReturnRequest
        {
            Wanted = reader.Choice("wanted", Resolutions),
            Method = reader.Name("method"),
            Lines = ReadAll(reader, "lines", line => ReadReturnLine(line, order, isOrderGiven)),
            Shipping = ReadAll(reader, "shipping", charge => ReadAskedShipping(charge, order, isOrderGiven)),
            ExchangeFor = ReadAll(reader, "exchangeFor", item => ReadExchangeItem(item, order)),
            DispatchProofAt = reader.Time("dispatchProofAt"),
            ReceivedAt = reader.Time("receivedAt"),
            InspectedAt = reader.Time("inspectedAt"),
            Evidence = ReadAll(reader, "evidence", ReadEvidence),
        };
        Unique(reader, "lines", request.Lines, line => line.LineId);
        Unique(reader, "shipping", request.Shipping, charge => charge.ShippingId);
        reader.Finish();
        return request;
    }

    private static AskedShipping ReadAskedShipping(ObjectReader reader, OrderSnapshot? order, bool isOrderGiven)
    {
        var asked = new AskedShipping(reader.Name("charge", required: true) ?? "", ReadAskedAmount(reader, order, isOrderGiven));
        reader.Finish();
        return asked;
    }

    private static ExchangeItem ReadExchangeItem(ObjectReader reader, OrderSnapshot? order)
    {
        var item = new ExchangeItem
        {
            Sku = reader.Name("sku"),
            Name = reader.Text("name"),
            Quantity = reader.Whole("quantity", 1, 1_000_000) ?? 1,
            UnitPrice = reader.Amount("unitPrice", order?.Currency, required: true) ?? Money.Zero(order?.Currency ?? default),
        };
        reader.Finish();
        return item;
    }

    private static ReturnLine ReadReturnLine(ObjectReader reader, OrderSnapshot? order, bool isOrderGiven)
    {
        var id = reader.Name("line", required: true) ?? "";
        if (order is not null && id.Length > 0 && order.FindLine(id) is null)
        {
            reader.Report(
                reader.Take("line")!,
                "RK2005",
                $"the order has no line \"{LocatedValue.Shorten(id)}\"",
                NameSuggestion.Sentence(id, order.Lines.Select(line => line.Id)));
        }

        var line = new ReturnLine
        {
            LineId = id,
            Quantity = reader.Whole("quantity", 1, 1_000_000, required: true) ?? 1,
            Amount = ReadAskedAmount(reader, order, isOrderGiven),
            Reason = ReadReason(reader),
            Note = reader.Text("note", maxLength: 10_000),
            ReceivedQuantity = reader.Whole("receivedQuantity", 0, 1_000_000),
            Condition = reader.Name("condition"),
        };
        reader.Finish();
        return line;
    }

    private static ReasonCode? ReadReason(ObjectReader reader)
    {
        var raw = reader.Name("rawReason");
        var member = reader.Take("reason");
        if (member is null) return raw is null ? null : ReasonCode.Other.WithRaw(raw);
        if (reader.TextOf(member, 256) is not { } code) return null;
        if (ReasonCode.TryParse(code, out var reason)) return raw is null ? reason : reason.WithRaw(raw);
        reader.Report(
            member,
            "RK2006",
            $"\"{LocatedValue.Shorten(code)}\" is no reason code, and counts as \"other\"",
            NameSuggestion.Sentence(code, ReasonCode.All.Select(known => known.Code)),
            ProblemSeverity.Warning);
        return ReasonCode.Other.WithRaw(code);
    }

    private static Evidence ReadEvidence(ObjectReader reader)
    {
        var evidence = new Evidence(reader.Name("kind", required: true) ?? "", reader.Name("ref", required: true) ?? "");
        reader.Finish();
        return evidence;
    }

    private static ImmutableSortedDictionary<string, FactValue> ReadFacts(ObjectReader reader)
    {
        if (!reader.Exists) return ImmutableSortedDictionary<string, FactValue>.Empty;
        var facts = ImmutableSortedDictionary.CreateBuilder<string, FactValue>(StringComparer.Ordinal);
        foreach (var member in reader.Value!.Children)
        {
            if (member.Kind == LocatedKind.Null) continue;
            if (HostFactReading.Given(member) is { IsKnown: true } value) facts[member.Name!] = value;
            else reader.Report(member, "RK2007", $"the fact \"{LocatedValue.Shorten(member.Name!)}\" is {member.Described}, and must be a text, a plain number, true, false, a list of texts or an amount with its currency");
        }

        return facts.ToImmutable();
    }

    private static ImmutableArray<T> ReadAll<T>(ObjectReader reader, string name, Func<ObjectReader, T> read)
    {
        var items = reader.List(name);
        if (items.Count > MaxItems)
        {
            reader.Report(reader.Take(name)!, "RK1010", $"\"{name}\" has {items.Count} entries, and at most {MaxItems} are read");
            return [];
        }

        var all = ImmutableArray.CreateBuilder<T>(items.Count);
        foreach (var item in items)
        {
            var inner = reader.Open(item);
            if (inner.Exists) all.Add(read(inner));
        }

        return all.ToImmutable();
    }

    private static void Unique<T>(ObjectReader reader, string name, ImmutableArray<T> items, Func<T, string> id)
    {
        if (items.Length < 2) return;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < items.Length; i++)
        {
            if (seen.Add(id(items[i])) || id(items[i]).Length == 0) continue;
            reader.Report(reader.Take(name)!, "RK2008", $"\"{LocatedValue.Shorten(id(items[i]))}\" stands twice in \"{name}\"");
        }
    }

    /// <summary>The words of an enum as the contracts write them: camel case.</summary>
    internal static Dictionary<string, T> Words<T>()
        where T : struct, Enum =>
        EnumWords<T>.Members;
}
