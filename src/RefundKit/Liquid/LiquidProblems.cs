namespace RefundKit.Liquid;

/// <summary>The ids of everything that can be wrong with a template: RK3000–RK3099 found while parsing, RK3100–RK3199 while rendering.</summary>
internal static class LiquidProblems
{
    /// <summary>The source is longer than the limit.</summary>
    public const string SourceTooLong = "RK3000";

    /// <summary>Blocks or brackets are nested deeper than the limit.</summary>
    public const string NestedTooDeep = "RK3001";

    /// <summary>An output or a tag is opened and never closed with <c>}}</c> or <c>%}</c>.</summary>
    public const string Unterminated = "RK3002";

    /// <summary>A block is opened and never closed by its end tag.</summary>
    public const string UnclosedBlock = "RK3003";

    /// <summary>An end tag, or a tag such as <c>else</c>, stands where no block that knows it is open.</summary>
    public const string MisplacedTag = "RK3004";

    /// <summary>The tag does not exist.</summary>
    public const string UnknownTag = "RK3005";

    /// <summary>The filter does not exist.</summary>
    public const string UnknownFilter = "RK3006";

    /// <summary>The filter does not take these arguments.</summary>
    public const string WrongArguments = "RK3007";

    /// <summary>The markup inside an output or a tag is not Liquid.</summary>
    public const string Syntax = "RK3008";

    /// <summary><c>||</c> is no Liquid operator; the <c>default</c> filter gives a value in place of a missing one.</summary>
    public const string DoubleBar = "RK3009";

    /// <summary>The partial does not exist.</summary>
    public const string UnknownPartial = "RK3010";

    /// <summary>The text put out, captures included, is longer than the limit.</summary>
    public const string OutputTooLong = "RK3100";

    /// <summary>The template takes more steps than the limit.</summary>
    public const string TooManySteps = "RK3101";

    /// <summary>A single loop goes around more often than the limit.</summary>
    public const string TooManyIterations = "RK3102";

    /// <summary>A single value, such as the result of a filter, is larger than the limit.</summary>
    public const string ValueTooLarge = "RK3103";

    /// <summary>Partials call each other, or data is nested, deeper than the limit.</summary>
    public const string RenderedTooDeep = "RK3104";

    /// <summary>A value the template prints or works with is not in the model, and missing values are not allowed.</summary>
    public const string MissingValue = "RK3105";

    /// <summary>A filter cannot work with the value it is given.</summary>
    public const string FilterRefused = "RK3106";

    /// <summary>Two values of different kinds have no order.</summary>
    public const string NotComparable = "RK3107";

    /// <summary>A tag is given an argument of the wrong kind.</summary>
    public const string TagRefused = "RK3108";

    /// <summary>The model holds a value of a type that templates do not know.</summary>
    public const string UnknownValueType = "RK3109";

    /// <summary>A template asks for the current time, which it cannot know.</summary>
    public const string NoClock = "RK3110";

    /// <summary>A number is too large or too precise to calculate with.</summary>
    public const string NumberTooLarge = "RK3111";

    /// <summary>The name of a partial, computed while rendering, is that of no partial.</summary>
    public const string PartialNotFound = "RK3112";

    /// <summary>Something failed that this list does not foresee; no text is produced.</summary>
    public const string Unforeseen = "RK3199";
}
