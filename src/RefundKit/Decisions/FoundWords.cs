using System.Collections.Immutable;
using RefundKit.Messages;

namespace RefundKit.Decisions;

/// <summary>Where the words of a group stand in a text. For explanations: a decision asks only whether one does.</summary>
internal static class FoundWords
{
    /// <summary>The places, by where they begin; of places that lie in one another the longest.</summary>
    public static ImmutableArray<WordHit> In(string text, ImmutableArray<string> words)
    {
        if (words.IsEmpty || text.Length > RefundKit.Requests.RequestReader.MaxMessageLength + 2_000) return [];
        var hits = WordAutomaton.Create([new WordGroup("", words)]).Locate(text);
        var outer = ImmutableArray.CreateBuilder<WordHit>();
        var end = -1;
        foreach (var hit in hits.OrderBy(hit => hit.Start).ThenByDescending(hit => hit.End))
        {
            if (hit.End <= end) continue;
            outer.Add(hit);
            end = hit.End;
        }

        return outer.ToImmutable();
    }

    /// <summary>The text with the words blanked.</summary>
    public static string Blank(string text, ImmutableArray<WordHit> hits)
    {
        var letters = text.ToCharArray();
        foreach (var hit in hits) letters.AsSpan(hit.Start, hit.End - hit.Start).Fill(' ');
        return new string(letters);
    }
}
