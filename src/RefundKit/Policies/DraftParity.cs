using System.Text;
using RefundKit.Json;
using RefundKit.Problems;
using RefundKit.Requests;

namespace RefundKit.Policies;

/// <summary>
/// A draft made in C# says what a file can say and nothing else: it is written and read again, so that one set of checks
/// holds for both, and every policy can be printed, hashed and reviewed.
/// </summary>
internal static class DraftParity
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reports what keeps the draft from being written, or from reading back as the same.</summary>
    public static void Check(PolicyDraft draft, PolicyReporter report)
    {
        if (!CanBeWritten(draft, report)) return;
        var json = PolicyWriter.Write(draft);
        var found = new ProblemList();
        var root = LocatedJson.Read(Encoding.UTF8.GetBytes(json.ToJsonString()), null, found, PolicyReader.MaxBytes, comments: false);
        var again = root is null ? null : PolicyReader.Read(root, new PolicyOrigins { Root = root }, found);

        // Places in a text that nobody wrote would only mislead; the path says where it is.
        foreach (var problem in found.ToImmutable()) report.Add(problem with { Source = null, Position = null });
        if (again is null || found.HasErrors || CanonicalJson.Write(PolicyWriter.Write(again)) == CanonicalJson.Write(json)) return;
        report.Fail(draft, [], "RK1228", "the draft says something that a policy file cannot say: a text that is no valid Unicode, or a value of no meaning");
    }

    private static bool CanBeWritten(PolicyDraft draft, PolicyReporter report)
    {
        var isSound = true;
        void Fail(object part, string[] members, string id, string message)
        {
            isSound = false;
            report.Fail(part, members, id, message);
        }

        if (draft.Currency == default) Fail(draft, ["currency"], "RK1008", "the policy has no \"currency\"");
        foreach (var fact in draft.Facts)
        {
            if (!HostFactJson.Types.ContainsValue(fact.Type)) Fail(fact, ["type"], "RK1219", $"the host fact \"{fact.Name}\" has a type that no file can write");
            else if (fact.Absent.IsKnown && fact.Absent.Type != fact.Type) Fail(fact, ["absent"], "RK1229", $"the fact \"{fact.Name}\" is never {fact.Absent}, which is not {HostFactReading.Described(fact.Type)}");
        }

        foreach (var name in draft.ReplyNames)
        {
            if (!Enum.IsDefined(name.Type)) Fail(name, ["type"], "RK1219", $"the reply name \"{name.Name}\" has a type that no file can write");
        }

        foreach (var again in draft.ReplyNames.GroupBy(name => name.Name, StringComparer.Ordinal).Where(group => group.Skip(1).Any()))
            Fail(again.Last(), [], "RK1114", $"the reply name \"{again.Key}\" stands twice");
        foreach (var test in draft.Tests)
        {
            if (!IsJson(test.Request) || !IsJson(test.Expect)) Fail(test, [], "RK1220", $"test \"{test.Name}\": the request and what is expected must be JSON");
            foreach (var variation in test.Cases)
            {
                if (!IsJson(variation.With) || !IsJson(variation.Expect)) Fail(variation, [], "RK1220", $"test \"{test.Name}\", \"{variation.Name}\": what differs and what is expected must be JSON");
            }
        }

        foreach (var (vendor, content) in draft.Extensions)
        {
            if (!IsJson(content)) Fail(draft, ["extensions", vendor], "RK1220", $"the extension of \"{vendor}\" is not valid JSON");
        }

        foreach (var again in draft.Templates.GroupBy(template => template.Id, StringComparer.Ordinal).Where(group => group.Skip(1).Any()))
            Fail(again.Last(), [], "RK1114", $"the template \"{again.Key}\" stands twice");
        return isSound;
    }

    private static bool IsJson(string text)
    {
        try
        {
            var found = new ProblemList();
            return LocatedJson.Read(Strict.GetBytes(text), null, found, PolicyReader.MaxBytes, comments: false) is not null && !found.HasErrors;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }
}
