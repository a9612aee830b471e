using System.Globalization;
using NodaTime;

namespace RefundKit.Languages;

/// <summary>Days as people read them, from our own tables, so that the bytes do not change with the machine's ICU.</summary>
/// <remarks>Month names, order and marks follow CLDR 46, the long form without the weekday; English is day first, which is read the same on both sides of the Atlantic.</remarks>
internal static class DateProse
{
    private static readonly Dictionary<string, string[]> Months = new(StringComparer.Ordinal)
    {
        ["en"] = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        ["de"] = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"],
        ["fr"] = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
        ["es"] = ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
        ["it"] = ["gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre"],
    };

    private static readonly Dictionary<string, string[]> Weekdays = new(StringComparer.Ordinal)
    {
        ["en"] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        ["de"] = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
        ["fr"] = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
        ["es"] = ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
        ["it"] = ["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"],
        ["ja"] = ["月曜日", "火曜日", "水曜日", "木曜日", "金曜日", "土曜日", "日曜日"],
        ["zh-Hans"] = ["星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"],
        ["zh-Hant"] = ["星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"],
    };

    /// <summary><c>3 March 2027</c>, <c>3. März 2027</c>, <c>2027年3月3日</c>.</summary>
    public static string Long(LocalDate day, string language)
    {
        var known = Weekdays.ContainsKey(language) ? language : "en";
        if (known is "ja" or "zh-Hans" or "zh-Hant") return string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");
        var month = Months[known][day.Month - 1];
        return known switch
        {
            "de" => string.Create(CultureInfo.InvariantCulture, $"{day.Day}. {month} {day.Year}"),
            "es" => string.Create(CultureInfo.InvariantCulture, $"{day.Day} de {month} de {day.Year}"),
            "fr" or "it" when day.Day == 1 => string.Create(CultureInfo.InvariantCulture, $"1{(known == "fr" ? "er" : "º")} {month} {day.Year}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{day.Day} {month} {day.Year}"),
        };
    }

    /// <summary>The long form with its weekday: <c>Wednesday, 3 March 2027</c>, <c>2027年3月3日星期三</c>, <c>2027年3月3日水曜日</c>.</summary>
    public static string WithWeekday(LocalDate day, string language)
    {
        var known = Weekdays.ContainsKey(language) ? language : "en";
        var weekday = Weekdays[known][(int)day.DayOfWeek - 1];
        return known switch
        {
            "ja" or "zh-Hans" or "zh-Hant" => Long(day, known) + weekday,
            "fr" or "it" => $"{weekday} {Long(day, known)}",
            _ => $"{weekday}, {Long(day, known)}",
        };
    }
}
