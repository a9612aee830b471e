using RefundKit.Cases;
using RefundKit.Cases.Effects;
using RefundKit.Desk;

namespace RefundKit.Samples;

/// <summary>The shop's own tickets: one per conversation, whose number is the case's id, with the team that has it.</summary>
internal sealed class Helpdesk : IHelpdesk
{
    private readonly Dictionary<(string Channel, string Conversation), string> _numbers = [];
    private readonly SortedDictionary<string, string> _teams = new(StringComparer.Ordinal);

    /// <summary>The team or role that has each ticket now.</summary>
    public IReadOnlyDictionary<string, string> Teams => _teams;

    /// <summary>The ticket of a conversation; a new one where it is new.</summary>
    public string TicketFor(string channel, string conversation)
    {
        if (!_numbers.TryGetValue((channel, conversation), out var number))
            _numbers.Add((channel, conversation), number = $"T-{_numbers.Count + 1:00}");
        return number;
    }

    public Task UpdateAsync(CaseId id, UpdateHelpdesk update, CancellationToken cancellationToken)
    {
        if ((update.EscalateTo ?? update.AssignTo) is { } team) _teams[id.Id] = team;
        return Task.CompletedTask;
    }

    public Task RequestHumanAsync(string tenant, CaseId? id, RequestHuman request, CancellationToken cancellationToken)
    {
        if (id is not null) _teams[id.Id] = $"a human: {request.ReasonCode}";
        return Task.CompletedTask;
    }
}
