namespace RefundKit.Templates;

/// <summary>What a value of a template can be, as far as it is known before there is a reply.</summary>
[Flags]
internal enum ValueKinds
{
    None = 0,
    Nil = 1 << 0,

    /// <summary>A name without a value, which may be asked about and not used.</summary>
    Missing = 1 << 1,
    Text = 1 << 2,
    Number = 1 << 3,
    Flag = 1 << 4,

    /// <summary>Money, which prints as the reader's language writes it.</summary>
    Amount = 1 << 5,

    /// <summary>A day, which prints as the reader's language writes it.</summary>
    Day = 1 << 6,

    /// <summary>A code with words for it.</summary>
    Words = 1 << 7,

    /// <summary>What a filter made of money, still readable as such.</summary>
    AmountText = 1 << 8,

    /// <summary>What a filter made of a day, or a day as in ISO 8601.</summary>
    DayText = 1 << 9,

    /// <summary>The number of an amount, without its currency: for comparing, not for printing.</summary>
    AmountNumber = 1 << 10,
    List = 1 << 11,

    /// <summary>A group of names, such as an item of an order.</summary>
    Group = 1 << 12,

    /// <summary>The <c>forloop</c> of a loop.</summary>
    Loop = 1 << 13,

    /// <summary>Anything, such as a name of the host's own that no policy declares; nothing is said about it.</summary>
    Any = 1 << 14,

    /// <summary>A variable that is not set on every way to where it stands, or what a value does not have at all: no guard of a name of the reply helps.</summary>
    Unset = 1 << 15,

    /// <summary>A text that a template made of an amount or a day and of other words: more may be added to it, and nothing cut from it.</summary>
    Composed = 1 << 16,

    /// <summary>What may be asked about and not used.</summary>
    Absent = Missing | Unset,

    /// <summary>What a template has for a text when it compares, cuts or joins.</summary>
    Texts = Text | Amount | Day | Words | AmountText | DayText | Composed,

    Numbers = Number | AmountNumber,

    /// <summary>What is written in the reader's language, and so cannot be calculated with.</summary>
    Written = Amount | Day | AmountText | DayText,
}
