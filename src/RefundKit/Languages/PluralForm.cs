namespace RefundKit.Languages;

/// <summary>The form of a word that goes with a number, as CLDR names them; of its six the languages written here have four.</summary>
internal enum PluralForm
{
    One,
    Few,
    Many,
    Other,
}
