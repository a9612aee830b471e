namespace RefundKit.Requests;

/// <summary>What kind of value a fact has, and so which operators apply to it.</summary>
public enum FactType
{
    /// <summary>A word or a short text, compared as a whole; the case of its letters does not matter.</summary>
    Text,

    /// <summary>A set of words, such as tags.</summary>
    TextSet,

    /// <summary>A number.</summary>
    Number,

    /// <summary>An amount of money; compares only within a currency.</summary>
    Money,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A calendar day.</summary>
    Date,

    /// <summary>A span of time.</summary>
    Duration,

    /// <summary>What a person wrote: searched for topics, words and patterns.</summary>
    Message,
}
