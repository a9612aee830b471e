namespace RefundKit.Messages;

/// <summary>What a phrase of a word list stands for, before topics. The names in the lists are these in lower case.</summary>
internal enum PhraseSet
{
    /// <summary>Money back, in any wording.</summary>
    Refund,

    /// <summary>Goods going back.</summary>
    Return,

    /// <summary>Other goods in place of these.</summary>
    Exchange,

    /// <summary>An order to be stopped.</summary>
    Cancel,

    /// <summary>What follows in the clause is not wanted.</summary>
    Not,

    /// <summary>What stands before in the clause is not wanted.</summary>
    NotAfter,

    /// <summary>A refund that has come, or thanks for it.</summary>
    Done,

    /// <summary>Plain request for one of the four.</summary>
    Ask,

    /// <summary>A word of wanting; beside one of the four a request.</summary>
    Want,

    /// <summary>A word of waiting; beside a refund a question where it is.</summary>
    Status,

    /// <summary>A question after the state of something named a clause before.</summary>
    Follow,

    /// <summary>A question where the refund is, whatever stands beside it.</summary>
    Track,

    /// <summary>A question for the rules, whatever stands beside it.</summary>
    Policy,

    /// <summary>A word of rules; beside one of the four a question for them.</summary>
    Terms,

    /// <summary>A general question; with one of the four in the clause it asks for the rules, however it is put.</summary>
    General,

    /// <summary>Goods and circumstances that rules often name; with one of the four in a clause that wishes nothing they ask for the rules.</summary>
    Goods,

    /// <summary>Something that has not happened; one of the four elsewhere in the message is then a question for the rules, unless it is plainly asked for.</summary>
    Hypothetical,

    /// <summary>Goods already sent back. With a word of waiting anywhere it asks where the money is.</summary>
    Sent,

    /// <summary>When, where, how long: beside a refund a question where it is.</summary>
    When,

    /// <summary>Has not come, is not there: beside a refund, or a sum where the message speaks of waiting or of what is due, a question where it is.</summary>
    Missing,

    /// <summary>One thing or another: asked, a question for the rules; stated, a demand that leaves a choice.</summary>
    Either,

    /// <summary>Advertising, applications, studies, taxes: whatever else the message says, it wants nothing back from the shop.</summary>
    Elsewhere,

    /// <summary>A question mark; it is found without being listed.</summary>
    Question,

    /// <summary>A sum or a price. Amounts with a currency sign are found without being listed.</summary>
    Money,

    /// <summary>To give or get back; beside a sum a refund.</summary>
    Back,

    /// <summary>To give or send something to the customer; beside something fresh an exchange.</summary>
    Send,

    /// <summary>Another, a new or the right one.</summary>
    Fresh,

    /// <summary>To end or hold back; beside an order a cancellation.</summary>
    Stop,

    /// <summary>An order, a delivery to come, a subscription.</summary>
    Order,

    /// <summary>To pay out, credit or transfer; beside a sum a refund.</summary>
    Pay,

    /// <summary>What the shop has promised, confirmed or set about; beside a refund or a sum a question where it is.</summary>
    Promise,

    /// <summary>The account, card or statement where money would be seen; beside what is missing a question where it is.</summary>
    Account,

    /// <summary>Begins a clause of its own.</summary>
    Break,

    /// <summary>Something else that looks alike: nothing inside it counts.</summary>
    Ignore,

    /// <summary>Everyday words that tell the language.</summary>
    Language,

    /// <summary>Real words that are no misspelling of ours.</summary>
    Guard,
}
