using System.Buffers;
using System.Collections.Immutable;

namespace RefundKit.Benchmarks.Rules;

/// <summary>
/// What a good engineer writes by hand: cheap tests first, and one <see cref="SearchValues{T}"/> per word group, asked at
/// most once per ticket. The answer is a bit per rule in a buffer of the caller's.
/// </summary>
internal sealed class HandWritten(TicketRule[] rules)
{
    private readonly SearchValues<string>[] _groups =
        [.. TicketWords.Groups.Select(group => SearchValues.Create(group.Words, StringComparison.OrdinalIgnoreCase))];

    public int Evaluate(Ticket ticket, Span<ulong> matched)
    {
        matched.Clear();
        var (asked, found, count) = (0, 0, 0);
        for (var i = 0; i < rules.Length; i++)
        {
            var rule = rules[i];
            if (rule.Days is { } days && !(ticket.DaysSinceDelivered is { } age && age >= days.Least && age <= days.Most)) continue;
            if (rule.Total is { } total && !(ticket.Total >= total.Least && ticket.Total < total.Most)) continue;
            if (rule.MostOrders is { } most && ticket.Orders > most) continue;
            if (rule.LeastRefunds is { } least && ticket.Refunds < least) continue;
            if (rule.Currencies.Length > 0 && Array.IndexOf(rule.Currencies, ticket.Currency) < 0) continue;
            if (rule.Categories.Length > 0 && Array.IndexOf(rule.Categories, ticket.Category) < 0) continue;
            if (rule.NoWordOf is { } none && Has(none)) continue;
            var words = true;
            foreach (var group in rule.AnyWordOf) words &= Has(group);
            if (!words) continue;
            matched[i >> 6] |= 1UL << (i & 63);
            count++;
        }

        return count;

        bool Has(int group)
        {
            var bit = 1 << group;
            if ((asked & bit) == 0)
            {
                asked |= bit;
                if (ticket.Text.AsSpan().ContainsAny(_groups[group])) found |= bit;
            }

            return (found & bit) != 0;
        }
    }

    public ImmutableArray<string> Ids(ReadOnlySpan<ulong> matched)
    {
        var ids = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < rules.Length; i++)
        {
            if ((matched[i >> 6] & (1UL << (i & 63))) != 0) ids.Add(rules[i].Id);
        }

        return ids.ToImmutable();
    }
}
