#pragma warning disable IDE0060 // Every filter has the shape of LiquidFilter, whether it needs all of it or not.
using System.Globalization;
using Fluid;
using Fluid.Values;
using RefundKit.Liquid.Rendering;

namespace RefundKit.Liquid.Filters;

/// <summary>Numbers as Liquid reads and calculates them.</summary>
internal static class NumberFilters
{
    /// <summary>The number a value counts as: a text counts as the number it begins with, and what is no number as zero.</summary>
    public static decimal Number(FluidValue value)
    {
        if (value is NumberValue) return value.ToNumberValue();
        if (value is not (StringValue or DisplayValue)) return 0;
        var text = value.ToStringValue().AsSpan().Trim();
        var length = text.Length > 0 && text[0] is '-' or '+' ? 1 : 0;
        var digits = length;
        while (digits < text.Length && char.IsAsciiDigit(text[digits])) digits++;
        if (digits == length) return 0;
        var end = digits;
        if (end + 1 < text.Length && text[end] == '.')
        {
            var fraction = end + 1;
            while (fraction < text.Length && char.IsAsciiDigit(text[fraction])) fraction++;

            // A fraction counts only where the whole text is one number, as in Ruby.
            if (fraction == text.Length) end = fraction;
        }

        return decimal.Parse(text[..end], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }

    /// <summary>The whole number a value is; null where it is none.</summary>
    public static int? Integer(FluidValue value)
    {
        if (value is NumberValue) return (int)decimal.Clamp(decimal.Truncate(value.ToNumberValue()), int.MinValue, int.MaxValue);
        return value is StringValue && int.TryParse(value.ToStringValue(), NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }

    /// <summary>A result without the zeros that decimals carry along; a fraction keeps one digit, so that 8.0 stays 8.0.</summary>
    public static FluidValue Tidy(decimal number)
    {
        while (number.Scale > 1)
        {
            var shorter = decimal.Round(number, number.Scale - 1);
            if (shorter != number) break;
            number = shorter;
        }

        return NumberValue.Create(number);
    }

    public static FluidValue DividedBy(FluidValue input, FilterArguments arguments, LiquidContext context)
    {
        var dividend = Number(input);
        var divisor = Number(arguments.At(0));
        if (divisor == 0) throw DivisionByZero();
        var quotient = dividend / divisor;
        if (dividend.Scale == 0 && divisor.Scale == 0) return NumberValue.Create(decimal.Floor(quotient));

        // More digits than a double has would be digits no other Liquid prints.
        if (quotient.Scale > 15) quotient = decimal.Parse(((double)dividend / (double)divisor).ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
        return Tidy(quotient.Scale == 0 ? quotient * 1.0m : quotient);
    }

    public static FluidValue Modulo(FluidValue input, FilterArguments arguments, LiquidContext context)
    {
        var dividend = Number(input);
        var divisor = Number(arguments.At(0));
        if (divisor == 0) throw DivisionByZero();
        var rest = dividend % divisor;

        // The sign follows the divisor.
        if (rest != 0 && (rest < 0) != (divisor < 0)) rest += divisor;
        if (rest.Scale == 0 && (dividend.Scale > 0 || divisor.Scale > 0)) rest *= 1.0m;
        return Tidy(rest);
    }

    public static FluidValue Round(FluidValue input, FilterArguments arguments, LiquidContext context)
    {
        var number = Number(input);
        var digits = (int)decimal.Clamp(decimal.Truncate(Number(arguments.At(0))), -28, 28);
        if (digits > 0) return number.Scale == 0 ? NumberValue.Create(number) : Tidy(decimal.Round(number, digits, MidpointRounding.AwayFromZero));
        if (digits == 0) return NumberValue.Create(decimal.Round(number, 0, MidpointRounding.AwayFromZero));
        var factor = 1m;
        for (var i = 0; i < -digits; i++) factor *= 10;
        return NumberValue.Create(decimal.Round(number / factor, 0, MidpointRounding.AwayFromZero) * factor);
    }

    private static LiquidFault DivisionByZero() => new(LiquidProblems.FilterRefused, "a number is divided by zero");
}
