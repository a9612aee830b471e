using System.Collections.Immutable;
using NodaTime;
using RefundKit.Messages;
using RefundKit.Problems;
using RefundKit.Requests;
using RefundKit.Rules;
using RefundKit.Rules.Evaluation;

namespace RefundKit.Policies;

/// <summary>Checks that a draft holds together and binds its conditions. Everything it reports is an error or a warning at its place.</summary>
internal sealed class PolicyCompiler
{
    private const int MaxLines = NamedConditions.MaxLines;

    /// <summary>The events that a promise can be counted from.</summary>
    public static readonly string[] PromiseEvents = ["requestReceived", "goodsReceived", "inspected"];

    private readonly PolicyDraft _draft;
    private readonly PolicyOrigins _origins;
    private readonly PolicyReporter _report;
    private readonly RuleVocabulary _vocabulary;
    private readonly NamedConditionCheck _named;
    private ConditionBinder _binder;
    private object? _owner;
    private string _ownerName = "";

    private PolicyCompiler(PolicyDraft draft, PolicyOrigins origins, PolicyReporter report)
    {
        (_draft, _origins, _report) = (draft, origins, report);
        var facts = Facts();
        _named = new NamedConditionCheck(draft, facts, report);
        _vocabulary = new RuleVocabulary { Facts = facts, WordGroups = draft.Operations.WordGroups, Conditions = _named.Usable() };
        _binder = NewBinder();
    }

    public static RefundPolicy? Compile(PolicyDraft draft, PolicyOrigins origins, ProblemList problems)
    {
        var report = new PolicyReporter(origins, problems);
        if (origins.Root is null) DraftParity.Check(draft, report);
        var zone = Zone(draft, report);
        new PolicyDraftCheck(draft, report).Run();
        var compiled = new PolicyCompiler(draft, origins, report).Bind(zone);
        return problems.HasErrors || compiled is null ? null : new RefundPolicy(draft, compiled) { Source = origins.Root };
    }

    private static DateTimeZone Zone(PolicyDraft draft, PolicyReporter report)
    {
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(draft.TimeZone) is { } zone) return zone;
        report.FailAtRoot("timeZone", "RK1209", $"there is no time zone \"{draft.TimeZone}\"", NameSuggestion.Sentence(draft.TimeZone, DateTimeZoneProviders.Tzdb.Ids) ?? "Write an id of the TZDB such as \"Europe/Berlin\".");
        return DateTimeZone.Utc;
    }

    private FactCatalog Facts()
    {
        var own = new List<FactDefinition>();
        var taken = new HashSet<string>(FactCatalog.BuiltIn.Facts.Select(fact => fact.Name), StringComparer.Ordinal);
        foreach (var fact in _draft.Facts)
        {
            if (!FactCatalog.IsName(fact.Name)) _report.Fail(fact, ["name"], "RK1210", $"\"{fact.Name}\" is no name of a fact", "Use letters, digits and hyphens, in parts between points.");
            else if (!taken.Add(fact.Name)) _report.Fail(fact, ["name"], "RK1211", $"the fact \"{fact.Name}\" exists already");
            else
            {
                own.Add(new FactDefinition
                {
                    Name = fact.Name, Type = fact.Type, Supplier = fact.From, Words = fact.Words, WhenAbsent = fact.Absent,
                    Description = (fact.Description?.ToString() is { Length: > 0 } said ? said : fact.Name) + (fact.Unit is null ? "" : $", in {fact.Unit}"),
                });
            }
        }

        return own.Count == 0 ? FactCatalog.BuiltIn : FactCatalog.BuiltIn.With(own);
    }

    private ConditionBinder NewBinder() => new(_vocabulary, (condition, id, message, suggestion) =>
        _report.Fail(_origins.Of(condition) != _origins.Root ? condition : _owner, [], id, $"{_ownerName}: {message}", suggestion));

    private CompiledPolicy? Bind(DateTimeZone zone)
    {
        if (PolicyConditionList.Of(_draft).Sum(_named.LinesOf) is > MaxLines and var lines)
        {
            _report.Fail(_draft, [], "RK1119", $"the conditions come to {lines} lines with the named conditions they read, and at most {MaxLines} are bound", "Use large named conditions in fewer places.");
            return null;
        }

        var rules = RuleSet.Build(_draft.Operations.Rules, _vocabulary, _draft.Operations.HitPolicy, (rule, condition, id, message, suggestion) =>
        {
            var place = condition is not null && _origins.Of(condition) != _origins.Root ? (object)condition : rule;
            _report.Fail(place, [], id, $"rule \"{rule.Id}\": {message}", suggestion);
        });
        BindNamed();
        _binder = NewBinder();
        var terms = _draft.Terms;
        var windows = Guard(terms.Windows, part => $"return window \"{part.Id}\"", part => "window:" + part.Id, part => part.When, part => part.Items, FactPhase.Intent, "the window is computed");
        var exclusions = Guard(terms.Exclusions, part => $"exclusion \"{part.Id}\"", part => "exclusion:" + part.Id, part => part.When, part => part.Items, FactPhase.Intent, "exclusions are applied");
        var fees = Guard(terms.Fees, part => $"fee \"{part.Id}\"", part => "fee:" + part.Id, part => part.When, part => part.Items, FactPhase.Window, "the quote is made");
        var resolutions = Guard(terms.Resolutions, part => $"resolution \"{part.Id}\"", part => "resolution:" + part.Id, part => part.When, null, FactPhase.Quote, "the resolution is chosen");
        var words = Words(terms);

        // The words of the operations are searched apart from those of the terms: both may come from different versions.
        _binder = NewBinder();
        var operations = _draft.Operations;
        var approval = Guard(operations.Approval, part => $"role \"{part.Role}\"", part => "approval:" + part.Role, part => part.When, null, FactPhase.Outcome, "the approval is asked for");
        var refundAfter = Guard(operations.Safeguards.RefundAfter, part => "refundAfter", part => "safeguard:refundAfter", part => part.When, null, FactPhase.Resolution, "the goods are waited for");
        (_owner, _ownerName) = (operations.Safeguards, "noApprovalWhen");
        var noApproval = operations.Safeguards.NoApprovalWhen is { } low ? _binder.Bind(low, FactPhase.Outcome, "the approval is asked for") : null;
        var operationWords = Words(operations);
        if (rules is null) return null;
        return new CompiledPolicy
        {
            Zone = zone, Calendar = _draft.Calendar, Facts = _vocabulary.Facts, Rules = rules, Windows = windows, Exclusions = exclusions, Fees = fees,
            Resolutions = resolutions, Words = words, Approval = approval, RefundAfter = refundAfter, NoApprovalWhen = noApproval, OperationWords = operationWords, Promises = CompiledPolicy.PromisesOf(_draft),
        };
    }

    // A named condition is checked once by itself, wherever it is used, and where it is used nowhere.
    private void BindNamed()
    {
        foreach (var named in _draft.Conditions)
        {
            if (!_vocabulary.Conditions.TryGetValue(named.Name, out var condition)) continue;
            (_owner, _ownerName) = (named, $"condition \"{named.Name}\"");
            if (_named.IsOfItems(named.Name)) _binder.BindItems(condition, FactPhase.Approval, "everything else");
            else _binder.Bind(condition, FactPhase.Approval, "everything else");
        }
    }

    private Guarded<T>[] Guard<T>(ImmutableArray<T> parts, Func<T, string> name, Func<T, string> source, Func<T, Condition?> when, Func<T, Condition?>? items, FactPhase phase, string reader)
        where T : class =>
        [.. parts.Select(part =>
        {
            (_owner, _ownerName) = (part, name(part));
            return new Guarded<T>(
                part,
                source(part),
                when(part) is { } whole ? _binder.Bind(whole, phase, reader) : null,
                items?.Invoke(part) is { } one ? _binder.BindItems(one, phase, reader) : null);
        })];

    private WordAutomaton? Words(object part)
    {
        try
        {
            return _binder.SearchedGroups.Count > 0 ? WordAutomaton.Create(_binder.SearchedGroups) : null;
        }
        catch (InvalidOperationException failure)
        {
            _report.Fail(part, [], "RK1115", failure.Message, "Shorten the word groups.");
            return null;
        }
    }
}
