using System.Globalization;
using System.Text.RegularExpressions;
using RefundKit.Languages;
using RefundKit.Liquid;
using RefundKit.Problems;

namespace RefundKit.Policies;

/// <summary>What authors write on the two pages: its placeholders are filled from the rules, and checked against leaks.</summary>
internal static class PageTexts
{
    /// <summary>What only staff may know, whatever follows the point.</summary>
    private static readonly string[] Internal = ["approval", "safeguards", "rules", "operations", "teams", "roles", "wordGroups"];

    internal delegate void Report(string path, string id, ProblemSeverity severity, string message, string? suggestion);

    /// <summary>The text for a reader, filled in; a name the page may not print stays as its name in brackets.</summary>
    public static string? Render(RefundPolicy policy, LocalizedText? text, Audience audience, string language)
    {
        if (text?.For(language) is not { } source) return null;
        if (!LiquidTemplate.TryParse(source, null, out var template, out _)) return source;
        return template.Render(PageModel.Of(policy, audience, language), new LiquidRenderOptions { MissingValues = MissingValues.Marker }).Text ?? source;
    }

    /// <summary>Checks the texts of both pages, and what else customers read.</summary>
    public static void Check(RefundPolicy policy, Report report)
    {
        var texts = policy.Draft.Texts;
        var customer = PageModel.Of(policy, Audience.Customer, "en");
        var staff = PageModel.Of(policy, Audience.Staff, "en");
        foreach (var (path, text) in new[] { ("texts.customer.introduction", texts.CustomerIntroduction), ("texts.customer.closing", texts.CustomerClosing) })
            Placeholders(path, text, customer, staff, report);
        foreach (var (path, text) in new[] { ("texts.staff.introduction", texts.StaffIntroduction), ("texts.staff.closing", texts.StaffClosing) })
            Placeholders(path, text, staff, staff, report);
        foreach (var (path, text) in CustomerTexts(policy)) Limits(policy, path, text, report);
    }

    private static void Placeholders(string path, LocalizedText? text, Dictionary<string, object?> model, Dictionary<string, object?> staff, Report report)
    {
        if (text is null) return;
        foreach (var (language, source) in text.Variants)
        {
            var place = $"{path}.{language}";
            if (!LiquidTemplate.TryParse(source, null, out var template, out var problems))
            {
                foreach (var problem in problems) report(place, "RK1307", ProblemSeverity.Error, problem.Message, problem.Suggestion);
                continue;
            }

            foreach (var reference in template.References.DistinctBy(reference => reference.Path))
            {
                if (PageModel.Has(model, reference.Path)) continue;
                var root = reference.Path.Split('.', '[')[0];
                if (!ReferenceEquals(model, staff) && (PageModel.Has(staff, reference.Path) || Internal.Contains(root, StringComparer.Ordinal)))
                    report(place, "RK1304", ProblemSeverity.Error, $"leak: \"{reference.Path}\" is internal, and this text is for customers", "Leave it out, or move it to the staff's text.");
                else
                    report(place, "RK1305", ProblemSeverity.Error, $"the page has no \"{reference.Path}\"", NameSuggestion.Sentence(reference.Path, PageModel.Paths(model)) ?? "Name a number of the terms, such as window.standard.days.");
            }
        }
    }

    /// <summary>What customers read, with its path.</summary>
    public static IEnumerable<(string Path, LocalizedText? Text)> CustomerTexts(RefundPolicy policy)
    {
        var terms = policy.Terms;
        yield return ("name", policy.Draft.Name);
        yield return ("texts.customer.introduction", policy.Draft.Texts.CustomerIntroduction);
        yield return ("texts.customer.closing", policy.Draft.Texts.CustomerClosing);
        for (var i = 0; i < terms.Exclusions.Length; i++) yield return (FormattableString.Invariant($"terms.exclusions[{i}].because"), terms.Exclusions[i].Because);
        for (var i = 0; i < terms.Promises.Length; i++) yield return (FormattableString.Invariant($"terms.promises[{i}].text"), terms.Promises[i].Text);
        for (var i = 0; i < terms.Memberships.Length; i++) yield return (FormattableString.Invariant($"terms.memberships[{i}].name"), terms.Memberships[i].Name);
        for (var i = 0; i < policy.Operations.Rules.Length; i++) yield return (FormattableString.Invariant($"operations.rules[{i}].then.because"), policy.Operations.Rules[i].Then.Because);
    }

    private static void Limits(RefundPolicy policy, string path, LocalizedText? text, Report report)
    {
        if (text is null) return;
        foreach (var (language, source) in text.Variants)
        {
            var numbers = Numbers(source).ToHashSet(StringComparer.Ordinal);
            if (numbers.Count == 0) continue;
            foreach (var level in policy.Operations.Approval)
            {
                if (level.Below?.Amounts.Values.Select(limit => limit.ToAmountString()).FirstOrDefault(limit => numbers.Contains(Shortest(limit))) is not { } found) continue;
                report(
                    $"{path}.{language}",
                    "RK1306",
                    ProblemSeverity.Warning,
                    $"customers read the number {found} here, which is up to where \"{level.Role}\" approves alone",
                    "Leave the number out, or name a number of the terms by its placeholder.");
            }
        }
    }

    /// <summary>An amount without zeros at its end, as <see cref="Numbers"/> gives numbers.</summary>
    public static string Shortest(string amount) => amount.Contains('.', StringComparison.Ordinal) ? amount.TrimEnd('0').TrimEnd('.') : amount;

    /// <summary>The numbers of a text outside its placeholders, without grouping and without zeros at their end.</summary>
    public static IEnumerable<string> Numbers(string text)
    {
        foreach (Match match in Regex.Matches(Regex.Replace(text, @"\{[{%].*?[%}]\}", " ", RegexOptions.Singleline | RegexOptions.NonBacktracking), @"\d+([.,'’ \u00a0\u202f]\d{3})*([.,]\d{1,2})?", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant))
        {
            var written = match.Value;
            var mark = written.LastIndexOfAny(['.', ',']);
            var hasCents = mark >= 0 && written.Length - mark - 1 is 1 or 2;
            var whole = new string([.. (hasCents ? written[..mark] : written).Where(char.IsAsciiDigit)]);
            var cents = hasCents ? written[(mark + 1)..].TrimEnd('0') : "";
            if (decimal.TryParse(whole, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                yield return number.ToString(CultureInfo.InvariantCulture) + (cents.Length > 0 ? "." + cents : "");
        }
    }
}
