using RefundKit.Law;
using RefundKit.Problems;
using RefundKit.Requests;

namespace RefundKit.Decisions;

/// <summary>What is wrong with the place that goods went to: a country or a region that nobody knows counts as missing.</summary>
internal static class PlaceProblems
{
    /// <summary>Adds a warning for a country that does not exist, or for a region that its country does not have.</summary>
    /// <param name="place">The place as it was given.</param>
    /// <param name="known">What is known of it; null where no country is.</param>
    /// <param name="problems">Receives the warning.</param>
    public static void Find(Place place, Jurisdiction? known, ref List<Problem>? problems)
    {
        if (string.IsNullOrWhiteSpace(place.Country)) return;
        if (known is not { Country: var country })
        {
            (problems ??= []).Add(new Problem
            {
                Id = "RK2004", Severity = ProblemSeverity.Warning, Path = "shipTo.country", Message = $"no country has the code \"{place.Country}\", which counts as missing",
                Suggestion = "Countries are written by the two capitals of ISO 3166-1, such as \"DE\".",
            });
        }
        else if (!string.IsNullOrWhiteSpace(place.Region) && known is { Region: null })
        {
            (problems ??= []).Add(new Problem
            {
                Id = "RK5080", Severity = ProblemSeverity.Warning, Path = "shipTo.region", Message = $"{country} has no region \"{place.Region}\", which counts as missing",
                Suggestion = $"Write the region by its code of ISO 3166-2, such as \"{RegionCodes.Example(country)}\".",
            });
        }
    }
}
