using System.Collections.Immutable;
using NodaTime;
using RefundKit.Languages;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;

namespace RefundKit.Decisions;

/// <summary>Writes reasons from the prose tables: the customer's in the customer's language, the staff's in the policy's first.</summary>
internal sealed class ReasonWriter(string customerLanguage, string staffLanguage)
{
    public DecisionReason Customer(string code, params ReadOnlySpan<(string Name, object Value)> arguments) => Make(code, Audience.Customer, customerLanguage, arguments);

    public DecisionReason Staff(string code, params ReadOnlySpan<(string Name, object Value)> arguments) => Make(code, Audience.Staff, staffLanguage, arguments);

    /// <summary>The reasons of a proposal: one the customer may read where it decides, and one for staff with its source.</summary>
    public IEnumerable<DecisionReason> Write(Proposal proposal, bool decides)
    {
        var arguments = proposal.Arguments.IsDefault ? [] : proposal.Arguments;
        if (decides && proposal.Because?.For(customerLanguage) is { } own)
        {
            yield return new DecisionReason { Code = proposal.Reason!, Audience = Audience.Customer, Text = own, Arguments = Texts(arguments.AsSpan()) };
        }
        else if (decides && CustomerCode(proposal) is { } code)
        {
            yield return Customer(code, arguments.AsSpan());
        }

        if (proposal.Reason == "information-missing")
            yield return Staff("information-missing", [("source", proposal.Source), ("facts", string.Join(", ", proposal.Needs.Select(need => need.Fact)))]);
        else
            yield return Staff(proposal.Reason!, [.. arguments, ("source", proposal.Source)]);
    }

    // What a customer is told of a proposal. Rules, safeguards and limits are the house's own business.
    private static string? CustomerCode(Proposal proposal) => proposal.Outcome switch
    {
        Outcome.Approve => "within-terms",
        Outcome.ApprovePartially => "partly-within-terms",
        Outcome.NeedsReview => "under-review",
        Outcome.NeedsInformation when proposal.Needs.Any(need => need.From == FactSupplier.Customer) => "customer-information-missing",
        Outcome.NeedsInformation when proposal.Needs.Any(need => need.From == FactSupplier.Warehouse) => "awaiting-goods",
        Outcome.NeedsInformation => "under-review",
        _ when proposal.Reason is "window-closed" or "excluded" or "no-returns" or "already-refunded" => proposal.Reason,
        _ => "refused",
    };

    private static DecisionReason Make(string code, Audience audience, string language, ReadOnlySpan<(string Name, object Value)> arguments)
    {
        var template = ReasonProse.Find(code, audience, language, out var chosen);
        var text = template;
        foreach (var (name, value) in arguments) text = text.Replace("{" + name + "}", Shown(value, chosen), StringComparison.Ordinal);
        return new DecisionReason { Code = code, Audience = audience, Text = text, Arguments = Texts(arguments) };
    }

    private static string Shown(object value, string language) => value switch
    {
        LocalDate day => DateProse.Long(day, language),
        Money money => MoneyFormat.Format(money, language),
        _ => value.ToString()!,
    };

    private static ImmutableSortedDictionary<string, string> Texts(ReadOnlySpan<(string Name, object Value)> arguments)
    {
        var texts = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in arguments) texts[name] = value is LocalDate day ? NodaTime.Text.LocalDatePattern.Iso.Format(day) : value.ToString()!;
        return texts.ToImmutable();
    }
}
