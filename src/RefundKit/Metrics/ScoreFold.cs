using System.Globalization;
using System.Numerics;

namespace RefundKit.Metrics;

internal sealed class ScoreFold(MetricDefinition definition, ScoreMeasure measure, MetricsOptions options)
    : MetricFold(definition, options)
{
    private const byte Rated = 1;
    private const byte Unknown = 2;
    private const byte Missing = 4;
    private const byte OtherScale = 8;
    private KindFlags _flags;
    private readonly List<int> _points = [];
    private Int128 _sum;
    private Int128 _squares;
    private long _answers;

    public override MetricValue ToValue(MetricDefinition of)
    {
        var value = Value(of, _answers == 0 ? null : Ratio.Of(_sum * measure.Factor, (Int128)_answers * measure.Divisor), _answers);
        return Options.WithIntervals ? value with { Interval = Interval() } : value;
    }

    // Points lie between the least and the most that a table gives, and no interval reaches beyond.
    private MetricInterval? Interval()
    {
        var all = measure.Tables.SelectMany(table => table.Points.Values).ToList();
        if (_answers < 2 || all.Count == 0) return null;
        var (least, most) = (all.Min(), all.Max());
        var variance = Ratio.Variance((BigInteger)_sum, (BigInteger)_squares, _answers);

        // Of two points, or where all answers agree, the mean is as certain as the share that it stands for.
        var points = all.Distinct().Count() <= 2 || variance == 0
            ? OfShare(Intervals.Share((long)((_sum - ((Int128)least * _answers)) / Math.Max(1, most - least)), _answers)!, least, most)
            : Intervals.Mean(Ratio.Of(_sum, _answers), _answers, variance)!;
        var scale = (double)measure.Factor / measure.Divisor;
        var (low, high) = (Math.Clamp(points.Low, least, most) * scale, Math.Clamp(points.High, least, most) * scale);
        return new MetricInterval(Math.Min(low, high), Math.Max(low, high));
    }

    private static MetricInterval OfShare(MetricInterval share, int least, int most) => new(least + (share.Low * (most - least)), least + (share.High * (most - least)));

    protected override void DefineMeasure(int kind, EventKind described)
    {
        byte flags = 0;
        var points = 0;
        foreach (var table in measure.Tables)
        {
            if (!described.Matches(table.Events))
            {
                if (flags == 0 && string.Equals(table.Events.Activity, described.Activity, StringComparison.Ordinal)) flags = OtherScale;
                continue;
            }

            var answer = described[measure.Attribute];
            flags = answer is null ? Missing : table.Points.TryGetValue(Spelling(answer), out points) ? Rated : Unknown;
            break;
        }

        _flags.Define(kind, flags);
        _points.Add(points);
    }

    protected override void Measure(in CaseView view, ref CaseFaults faults)
    {
        for (var i = 0; _flags.Any(Rated | Unknown | Missing | OtherScale, view) && i < view.Kinds.Length; i++)
        {
            var flags = _flags[view.Kinds[i]];
            if (flags == 0) continue;
            if (!InPeriod(view.At[i]))
            {
                Exclude(OutsidePeriod);
            }
            else if (flags == Rated)
            {
                _answers++;
                _sum += _points[view.Kinds[i]];
                _squares += (Int128)_points[view.Kinds[i]] * _points[view.Kinds[i]];
            }
            else
            {
                Exclude(flags switch { Unknown => "unknownAnswer", Missing => "noAnswer", _ => "otherScale" });
            }
        }
    }

    protected override void ClearMeasure() => (_answers, _sum, _squares) = (0, 0, 0);

    protected override void MergeMeasure(MetricFold other)
    {
        var fold = (ScoreFold)other;
        _answers += fold._answers;
        _sum += fold._sum;
        _squares += fold._squares;
    }

    /// <summary>An answer as tables write it: spreadsheets and data frames write the rating 5 as 5.0.</summary>
    internal static string Spelling(string answer) =>
        decimal.TryParse(answer, NumberStyles.Number & ~NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number)
            && number == decimal.Truncate(number)
            ? decimal.Truncate(number).ToString("0", CultureInfo.InvariantCulture)
            : answer;
}
