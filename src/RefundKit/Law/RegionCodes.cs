using System.Collections.Frozen;
using System.Text;

namespace RefundKit.Law;

/// <summary>The regions of the countries in which a region decides something: the law, the calendar or the zone.</summary>
/// <remarks>
/// Codes are those of ISO 3166-2 without the country, each with its names in English and in the country's language. A
/// country that is not listed keeps its regions as they are written, in capitals.
/// </remarks>
internal static class RegionCodes
{
    private static readonly FrozenDictionary<string, FrozenDictionary<string, string>> Countries = new Dictionary<string, FrozenDictionary<string, string>>(StringComparer.Ordinal)
    {
        ["DE"] = Of("BW=Baden-Württemberg,Baden-Wuerttemberg;BY=Bayern,Bavaria;BE=Berlin;BB=Brandenburg;HB=Bremen;HH=Hamburg;HE=Hessen,Hesse;MV=Mecklenburg-Vorpommern,Mecklenburg-Western Pomerania;NI=Niedersachsen,Lower Saxony;NW=Nordrhein-Westfalen,North Rhine-Westphalia,NRW;RP=Rheinland-Pfalz,Rhineland-Palatinate;SL=Saarland;SN=Sachsen,Saxony;ST=Sachsen-Anhalt,Saxony-Anhalt;SH=Schleswig-Holstein;TH=Thüringen,Thueringen,Thuringia"),
        ["US"] = Of("AL=Alabama;AK=Alaska;AZ=Arizona;AR=Arkansas;CA=California,Calif;CO=Colorado;CT=Connecticut;DE=Delaware;DC=District of Columbia,Washington DC;FL=Florida;GA=Georgia;HI=Hawaii;ID=Idaho;IL=Illinois;IN=Indiana;IA=Iowa;KS=Kansas;KY=Kentucky;LA=Louisiana;ME=Maine;MD=Maryland;MA=Massachusetts;MI=Michigan;MN=Minnesota;MS=Mississippi;MO=Missouri;MT=Montana;NE=Nebraska;NV=Nevada;NH=New Hampshire;NJ=New Jersey;NM=New Mexico;NY=New York,New York State;NC=North Carolina;ND=North Dakota;OH=Ohio;OK=Oklahoma;OR=Oregon;PA=Pennsylvania;RI=Rhode Island;SC=South Carolina;SD=South Dakota;TN=Tennessee;TX=Texas;UT=Utah;VT=Vermont;VA=Virginia;WA=Washington,Washington State;WV=West Virginia;WI=Wisconsin;WY=Wyoming;AS=American Samoa;GU=Guam;MP=Northern Mariana Islands;PR=Puerto Rico;UM=United States Minor Outlying Islands;VI=Virgin Islands;AA;AE;AP"),
        ["CA"] = Of("AB=Alberta;BC=British Columbia,Colombie-Britannique;MB=Manitoba;NB=New Brunswick,Nouveau-Brunswick;NL=Newfoundland and Labrador,Terre-Neuve-et-Labrador;NS=Nova Scotia,Nouvelle-Écosse;NT=Northwest Territories,Territoires du Nord-Ouest;NU=Nunavut;ON=Ontario;PE=Prince Edward Island,Île-du-Prince-Édouard;QC=Québec,PQ;SK=Saskatchewan;YT=Yukon"),
        ["AU"] = Of("ACT=Australian Capital Territory;NSW=New South Wales;NT=Northern Territory;QLD=Queensland;SA=South Australia;TAS=Tasmania;VIC=Victoria;WA=Western Australia"),
        ["BR"] = Of("AC=Acre;AL=Alagoas;AP=Amapá;AM=Amazonas;BA=Bahia;CE=Ceará;DF=Distrito Federal,Federal District;ES=Espírito Santo;GO=Goiás;MA=Maranhão;MT=Mato Grosso;MS=Mato Grosso do Sul;MG=Minas Gerais;PA=Pará;PB=Paraíba;PR=Paraná;PE=Pernambuco;PI=Piauí;RJ=Rio de Janeiro;RN=Rio Grande do Norte;RS=Rio Grande do Sul;RO=Rondônia;RR=Roraima;SC=Santa Catarina;SP=São Paulo;SE=Sergipe;TO=Tocantins"),
        ["ES"] = Of("AN=Andalucía,Andalusia;AR=Aragón;AS=Asturias,Principado de Asturias;CN=Canarias,Islas Canarias,Canary Islands;CB=Cantabria;CM=Castilla-La Mancha;CL=Castilla y León,Castile and León;CT=Catalunya,Cataluña,Catalonia;EX=Extremadura;GA=Galicia;IB=Illes Balears,Islas Baleares,Balearic Islands,Baleares;RI=La Rioja;MD=Madrid,Comunidad de Madrid;MC=Murcia,Región de Murcia;NC=Navarra,Navarre;PV=País Vasco,Euskadi,Basque Country;VC=Comunidad Valenciana,Comunitat Valenciana,Valencian Community;CE=Ceuta;ML=Melilla;"
            + "A=Alicante,Alacant;AB=Albacete;AL=Almería;AV=Ávila;B=Barcelona;BA=Badajoz;BI=Bizkaia,Vizcaya;BU=Burgos;C=A Coruña,La Coruña;CA=Cádiz;CC=Cáceres;CO=Córdoba;CR=Ciudad Real;CS=Castellón,Castelló;CU=Cuenca;GC=Las Palmas;GI=Girona,Gerona;GR=Granada;GU=Guadalajara;H=Huelva;HU=Huesca;J=Jaén;L=Lleida,Lérida;LE=León;LO;LU=Lugo;M;MA=Málaga;MU;NA;O;OR=Ourense,Orense;P=Palencia;PM;PO=Pontevedra;S;SA=Salamanca;SE=Sevilla,Seville;SG=Segovia;SO=Soria;SS=Gipuzkoa,Guipúzcoa;T=Tarragona;TE=Teruel;TF=Santa Cruz de Tenerife,Tenerife;TO=Toledo;V=Valencia,València;VA=Valladolid;VI=Álava,Araba;Z=Zaragoza;ZA=Zamora"),
        ["PT"] = Of("01=Aveiro;02=Beja;03=Braga;04=Bragança;05=Castelo Branco;06=Coimbra;07=Évora;08=Faro;09=Guarda;10=Leiria;11=Lisboa,Lisbon;12=Portalegre;13=Porto;14=Santarém;15=Setúbal;16=Viana do Castelo;17=Vila Real;18=Viseu;20=Açores,Azores,Região Autónoma dos Açores;30=Madeira,Região Autónoma da Madeira"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // The parts of the kingdom that calendars tell apart; counties and districts stay as they are written.
    private static readonly FrozenDictionary<string, string> British = Of("ENG=England;SCT=Scotland;WLS=Wales,Cymru;NIR=Northern Ireland");

    /// <summary>The region's code, however it is spelt: in any case, with the country before it, or by name; null for one that the country does not have.</summary>
    /// <param name="country">The country, ISO 3166-1 in capitals.</param>
    /// <param name="region">The region as it was given.</param>
    public static string? Of(string country, string region)
    {
        if (Countries.TryGetValue(country, out var codes) && codes.TryGetValue(region, out var code)) return code;
        var text = region.AsSpan().Trim();
        if (text.Length > 3 && text[2] == '-' && CountryCodes.Iso(text[..2].ToString()) == country) text = text[3..];
        if (codes is not null) return Find(codes, text);
        return (country == "GB" ? Find(British, text) : null) ?? (text.Length == region.Length ? region : text.ToString()).ToUpperInvariant();
    }

    /// <summary>Some code of a country's regions, for an example.</summary>
    public static string Example(string country) => country switch { "DE" => "BY", "US" => "CA", "CA" => "ON", "AU" => "NSW", "BR" => "SP", "ES" => "CT", _ => "20" };

    private static string? Find(FrozenDictionary<string, string> codes, ReadOnlySpan<char> text) =>
        codes.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var code) ? code : codes.GetValueOrDefault(Folded(text));

    private static FrozenDictionary<string, string> Of(string list)
    {
        var codes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in list.Split(';'))
        {
            var cut = entry.IndexOf('=', StringComparison.Ordinal);
            var code = cut < 0 ? entry : entry[..cut];
            codes[code] = code;
            if (cut < 0) continue;
            foreach (var name in entry[(cut + 1)..].Split(',')) codes.TryAdd(Folded(name), code);
        }

        return codes.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    // Letters and digits alone, without their marks: "Baden Württemberg" is "baden-wurttemberg".
    private static string Folded(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter)) folded.Append(Plain(char.ToLowerInvariant(letter)));
        }

        return folded.ToString();
    }

    private static char Plain(char letter) => letter switch
    {
        'á' or 'à' or 'â' or 'ã' or 'ä' => 'a',
        'é' or 'è' or 'ê' => 'e',
        'í' or 'î' => 'i',
        'ó' or 'ô' or 'õ' or 'ö' => 'o',
        'ú' or 'ü' => 'u',
        'ñ' => 'n',
        'ç' => 'c',
        _ => letter,
    };
}
