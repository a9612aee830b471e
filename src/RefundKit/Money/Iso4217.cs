namespace RefundKit;

/// <summary>The currencies of ISO 4217: code, number, minor units, and the digits shown where custom differs.</summary>
/// <remarks>
/// Source: the official list of ISO 4217 of 2024-06-25, and its amendment 176 (XCG in place of ANG, 2025-03-31). Codes
/// without minor units (metals, units of account, tests) are no money one can refund and are left out. Where CLDR shows
/// other digits than ISO counts (AFN 0 instead of 2), amounts are computed with ISO's and shown with CLDR's.
/// </remarks>
internal static class Iso4217
{
    /// <summary>The date of the list in use.</summary>
    public const string Edition = "2024-06-25+A176";

    // Code, three-digit number, minor units, and a second digit where the displayed digits differ.
    private const string Table =
        "AED7842 AFN97120 ALL00820 AMD0512 ANG5322 AOA9732 ARS0322 AUD0362 AWG5332 AZN9442 BAM9772 BBD0522 " +
        "BDT0502 BGN9752 BHD0483 BIF1080 BMD0602 BND0962 BOB0682 BOV9842 BRL9862 BSD0442 BTN0642 BWP0722 BYN9332 " +
        "BZD0842 CAD1242 CDF9762 CHE9472 CHF7562 CHW9482 CLF9904 CLP1520 CNY1562 COP17020 COU9702 CRC1882 " +
        "CUC9312 CUP1922 CVE1322 CZK2032 DJF2620 DKK2082 DOP2142 DZD0122 EGP8182 ERN2322 ETB2302 EUR9782 FJD2422 " +
        "FKP2382 GBP8262 GEL9812 GHS9362 GIP2922 GMD2702 GNF3240 GTQ3202 GYD3282 HKD3442 HNL3402 HTG3322 " +
        "HUF34820 IDR36020 ILS3762 INR3562 IQD36830 IRR36420 ISK3520 JMD3882 JOD4003 JPY3920 KES4042 KGS4172 " +
        "KHR1162 KMF1740 KPW40820 KRW4100 KWD4143 KYD1362 KZT3982 LAK41820 LBP42220 LKR1442 LRD4302 LSL4262 " +
        "LYD4343 MAD5042 MDL4982 MGA96920 MKD8072 MMK10420 MNT4962 MOP4462 MRU9292 MUR4802 MVR4622 MWK4542 " +
        "MXN4842 MXV9792 MYR4582 MZN9432 NAD5162 NGN5662 NIO5582 NOK5782 NPR5242 NZD5542 OMR5123 PAB5902 PEN6042 " +
        "PGK5982 PHP6082 PKR58620 PLN9852 PYG6000 QAR6342 RON9462 RSD9412 RUB6432 RWF6460 SAR6822 SBD0902 " +
        "SCR6902 SDG9382 SEK7522 SGD7022 SHP6542 SLE9252 SOS70620 SRD9682 SSP7282 STN9302 SVC2222 SYP76020 " +
        "SZL7482 THB7642 TJS9722 TMT9342 TND7883 TOP7762 TRY9492 TTD7802 TWD9012 TZS8342 UAH9802 UGX8000 USD8402 " +
        "USN9972 UYI9400 UYU8582 UYW9274 UZS8602 VED9262 VES9282 VND7040 VUV5480 WST8822 XAF9500 XCD9512 XCG5322 " +
        "XOF9520 XPF9530 YER88620 ZAR7102 ZMW9672 ZWG9242";

    internal readonly record struct Row(string Code, short Number, byte MinorUnits, byte DisplayDigits);

    // Row 0 stands for default(Currency): no currency.
    private static readonly Row[] Rows = [new Row("XXX", 999, 0, 0), .. Table.Split(' ').Select(Parse)];

    private static readonly Dictionary<string, byte> Indexes =
        Rows.Skip(1).Select((row, index) => (row.Code, Index: (byte)(index + 1))).ToDictionary(pair => pair.Code, pair => pair.Index, StringComparer.Ordinal);

    public static IEnumerable<string> Codes => Rows.Skip(1).Select(row => row.Code);

    public static Row At(byte index) => Rows[index];

    public static bool TryFind(string code, out byte index) => Indexes.TryGetValue(code, out index);

    private static Row Parse(string entry)
    {
        var digits = (byte)(entry[6] - '0');
        return new Row(entry[..3], short.Parse(entry.AsSpan(3, 3), System.Globalization.CultureInfo.InvariantCulture), digits, entry.Length > 7 ? (byte)(entry[7] - '0') : digits);
    }
}
