namespace RefundKit.Templates;

/// <summary>The ids of what can be wrong with a reply beyond its Liquid: RK3200–RK3299.</summary>
internal static class TemplateProblems
{
    /// <summary>The policy has no template of that id.</summary>
    public const string UnknownTemplate = "RK3200";

    /// <summary>The template is written in no language at all.</summary>
    public const string NoVariant = "RK3201";

    /// <summary>Something in brackets looks like a placeholder and is none.</summary>
    public const string UnknownPlaceholder = "RK3202";

    /// <summary>The template reads a name that no reply has.</summary>
    public const string UnknownName = "RK3203";

    /// <summary>The template reads a name that may have no value, and says nothing for that case.</summary>
    public const string CanBeAbsent = "RK3204";

    /// <summary>A filter works on an amount or a date of the reply, which is written by its language, or an amount is printed without its currency.</summary>
    public const string FormattedByHand = "RK3205";

    /// <summary>A value of the model is not of the kind its name asks for.</summary>
    public const string WrongValue = "RK3206";

    /// <summary>The model has a name that no reply has; it is left out.</summary>
    public const string UnknownValue = "RK3207";

    /// <summary>The data is not one JSON object.</summary>
    public const string NotAnObject = "RK3208";

    /// <summary>A number is beyond what a template calculates with.</summary>
    public const string NumberTooLarge = "RK3209";

    /// <summary>An amount of money stands in the author's own text.</summary>
    public const string AmountInText = "RK3210";

    /// <summary>A number of days or hours stands in the author's own text, where a promise names a date.</summary>
    public const string SpanInText = "RK3211";

    /// <summary>A filter, a comparison or a loop is given a value of a kind that it cannot work with.</summary>
    public const string WrongKind = "RK3212";

    /// <summary>A filter works with most values it may be given, and refuses the others.</summary>
    public const string MayBeRefused = "RK3213";

    /// <summary>A list or a group of names is printed, which prints as it is stored and not as people write.</summary>
    public const string PrintedAsStored = "RK3214";

    /// <summary>A text is too large, or its loops too deep, to be followed to its end.</summary>
    public const string TooMuchToCheck = "RK3215";

    /// <summary>A placeholder of another house has no counterpart in a reply.</summary>
    public const string NoCounterpart = "RK3220";

    /// <summary>A placeholder of another house, or its format, has only a near counterpart.</summary>
    public const string NearCounterpart = "RK3221";

    /// <summary>An imported condition compares a name with what no value of it can be compared with, or asks for a first name.</summary>
    public const string NoComparison = "RK3222";
}
