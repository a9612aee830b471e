using Xunit;

namespace RefundKit.Tests.Calendars;

/// <summary>
/// Cases from the public test suites of helpdesks, each row named by its suite: Chatwoot (cw,
/// business_hours_service_spec at 15582fd6 and PR 13392), Frappe Helpdesk (fr, test_hd_ticket at 6018181a), libredesk (ld,
/// calculator_test at 948ffd8c), Zammad (za, escalation_examples at 1aa4e68c), zendesk/biz (bz, spec at dddeea68).
/// </summary>
public static class BusinessTimeCases
{
    private const string NineToFive = "mon-fri 09:00-17:00";
    private const string TenToSix = "mon-fri 10:00-18:00";
    public const string Biz = "mon 09:00-17:00; tue 10:00-16:00; wed 09:00-17:00; thu 10:00-16:00; fri 09:00-17:00; sat 11:00-14:30";

    /// <summary>Case, zone, hours, closed dates, start, seconds, deadline at the end of a period, deadline at the next opening.</summary>
    public static TheoryData<string, string, string, string, string, int, string, string> Deadlines => new()
    {
        { "cw-bh-04", "UTC", NineToFive, "", "2024-01-17T18:00", 7200, "2024-01-18T11:00", "2024-01-18T11:00" },
        { "cw-bh-05", "UTC", NineToFive, "", "2024-01-20T10:00", 7200, "2024-01-22T11:00", "2024-01-22T11:00" },
        { "cw-bh-11", "UTC", "mon 09:00-17:00; tue 09:00-20:00; wed-fri 09:00-17:00", "", "2024-01-15T16:00", 43200, "2024-01-16T20:00", "2024-01-17T09:00" },
        { "cw-pr13392", "UTC", NineToFive, "", "2024-01-19T16:30", 3600, "2024-01-22T09:30", "2024-01-22T09:30" },
        { "fr-02", "UTC", TenToSix, "", "2026-11-16T08:00", 14400, "2026-11-16T14:00", "2026-11-16T14:00" },
        { "fr-04", "UTC", TenToSix, "", "2026-11-16T20:00", 7200, "2026-11-17T12:00", "2026-11-17T12:00" },
        { "fr-05", "UTC", TenToSix, "", "2026-11-21T15:00", 86400, "2026-11-25T18:00", "2026-11-26T10:00" },
        { "fr-08", "UTC", TenToSix, "", "2026-11-20T19:00", 14400, "2026-11-23T14:00", "2026-11-23T14:00" },
        { "fr-10", "UTC", TenToSix, "", "2026-11-19T15:00", 10800, "2026-11-19T18:00", "2026-11-20T10:00" },
        { "fr-11", "UTC", TenToSix, "", "2026-11-19T15:00", 10801, "2026-11-20T10:00:01", "2026-11-20T10:00:01" },
        { "ld-02", "UTC", "tue 09:00-17:00", "", "2023-10-10T08:00", 3600, "2023-10-10T10:00", "2023-10-10T10:00" },
        { "ld-05", "Asia/Kolkata", "tue 09:00-17:00", "", "2023-10-10T20:00Z", 3600, "2023-10-17T10:00", "2023-10-17T10:00" },
        { "ld-06", "UTC", "tue 00:01-23:59", "", "2023-10-10T23:30", 1740, "2023-10-10T23:59", "2023-10-17T00:01" },
        { "ld-09", "UTC", "tue-thu 09:00-17:00", "2023-10-10 2023-10-11", "2023-10-10T10:00", 3600, "2023-10-12T10:00", "2023-10-12T10:00" },
        { "ld-10", "UTC", "tue 09:00-09:30; wed 09:00-17:00", "", "2023-10-10T09:00", 5400, "2023-10-11T10:00", "2023-10-11T10:00" },
        { "za-02", "Europe/Berlin", "mon-fri 08:00-18:00", "", "2013-03-21T09:30Z", 7200, "2013-03-21T11:30Z", "2013-03-21T11:30Z" },
        { "za-03", "Europe/Berlin", "mon-fri 08:00-18:00", "", "2013-03-21T09:30Z", 10800, "2013-03-21T12:30Z", "2013-03-21T12:30Z" },
        { "za-04", "Europe/Berlin", "mon-fri 08:00-18:00", "", "2013-03-21T12:05Z", 7200, "2013-03-21T14:05Z", "2013-03-21T14:05Z" },
        { "za-07", "Europe/Berlin", "mon-fri 08:00-20:00", "2016-11-01", "2016-11-01T13:56:21Z", 7200, "2016-11-02T09:00Z", "2016-11-02T09:00Z" },
    };
}
