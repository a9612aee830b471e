using System.Globalization;

namespace RefundKit.Metrics;

internal sealed class ScoreFold(MetricDefinition definition, ScoreMeasure measure, MetricsOptions options)
    : MetricFold(definition, options)
{
    private const byte Rated = 1;
    private const byte Unknown = 2;
    private const byte Missing = 4;
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

    // Points of nothing and one make a share, which has an interval of its own.
    private MetricInterval? Interval()
    {
        if (_sum == _squares && measure is { Factor: 1, Divisor: 1 }) return Intervals.Share((long)_sum, _answers);
        if (_answers == 0 || Intervals.Mean(Ratio.Of(_sum, _answers), _answers, (double)_squares) is not { } points) return null;
        var scale = (double)measure.Factor / measure.Divisor;
        return new MetricInterval(Math.Min(points.Low * scale, points.High * scale), Math.Max(points.Low * scale, points.High * scale));
    }

    protected override void DefineMeasure(int kind, EventKind described)
    {
        byte flags = 0;
        var points = 0;
        foreach (var table in measure.Tables)
        {
            if (!described.Matches(table.Events)) continue;
            var answer = described[measure.Attribute];
            flags = answer is null ? Missing : table.Points.TryGetValue(Spelling(answer), out points) ? Rated : Unknown;
            break;
        }

        _flags.Define(kind, flags);
        _points.Add(points);
    }

    protected override void Measure(in CaseView view, ref CaseFaults faults)
    {
        for (var i = 0; _flags.Any(Rated | Unknown | Missing, view) && i < view.Kinds.Length; i++)
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
                Exclude(flags == Unknown ? "unknownAnswer" : "noAnswer");
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
