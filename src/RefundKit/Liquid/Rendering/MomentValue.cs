using Fluid.Values;
using NodaTime;

namespace RefundKit.Liquid.Rendering;

/// <summary>A date, with or without a time of day, with the offset it was handed in with.</summary>
internal sealed class MomentValue(DateTimeOffset moment, bool dateOnly) : OpaqueValue
{
    public override FluidValues Type => FluidValues.DateTime;

    public DateTimeOffset Moment => moment;

    public override object Content => moment;

    public static MomentValue? From(object? value) => value switch
    {
        DateTimeOffset moment => new MomentValue(moment, dateOnly: false),
        Instant instant => new MomentValue(instant.ToDateTimeOffset(), dateOnly: false),
        OffsetDateTime moment => new MomentValue(moment.ToDateTimeOffset(), dateOnly: false),
        ZonedDateTime moment => new MomentValue(moment.ToDateTimeOffset(), dateOnly: false),
        LocalDate date => new MomentValue(new DateTimeOffset(date.ToDateTimeUnspecified(), TimeSpan.Zero), dateOnly: true),
        _ => null,
    };

    // The spelling of Ruby's Time#to_s and Date#to_s, which Liquid templates have always printed.
    public override string ToStringValue() => Filters.TimeFormat.Write(moment, dateOnly ? "%Y-%m-%d" : "%Y-%m-%d %H:%M:%S %z");
}
