namespace RefundKit.Messages.Words;

/// <summary>What customers write in Polish.</summary>
internal static class Polish
{
    public static ReadOnlySpan<byte> List => """
        [refund]
        zwrot* … pieniędzy | zwrot* … kosztów | zwrot* … środków | zwrot* … kasy | zwrot* … kwoty | zwrot* … płatności | zwrot* … należności | zwrot* … gotówki | zwróc* … pieniądze | zwróć* … pieniądze | zwróc* … kasę | zwróc* … koszt* | zwróc* … kwot* | zwracać … pieniądze | oddaj* … pieniądze | oddaj* … kasę | odda* … pieniądze | odda* … kasę | oddajcie … pieniądze | oddać … pieniądze | odzyska* … pieniądze | odzyska* … kasę | odzyskać … środki | pieniądze … z powrotem | kasę … z powrotem | pieniądze z powrotem | ~refund* | zrefundow* | moje pieniądze | moich pieniędzy | moją kasę | rekompensat* | odszkodowani* | zwrot na kart* | zwrot na konto | pieniądze … wróc* | zwrotu pieniędzy | zwrot wpłaty | zwrotu … zł
        {money} … {back} | {back} … {money} | zwrot ceny | zwrotu ceny | zwrot całości | zwrotu całości | zwrot calosci | zwrot pełnej | zwrotu pełnej | zwrot kwoty | zwrotu kwoty | zwrot na paypal | zwrot na visę | zwrot na rachunek
        zwrot na kartę | zwrot za zamówienie | zwrot za płaszcz | zwrot za buty | zwrotu za | zwrot za | zwrot środków | zwrotu środków | zwrotu kasy | zwrot kasy | zwrot pieniedzy | zwrotu pieniedzy | zwort pieniedzy | zwort pieniędzy
        zwortu pieniędzy | zwrot gotówki | zwrot różnicy | zwrócicie … różnicę | zwrócić … różnicę | różnicę | zwrócić jedną płatność | zwrocic jedna platnosc | zwrócić płatność | zwrot płatności | zwróćcie … pieniądze
        zwrocic pieniadze | zwróćcie mi | zwróćcie 9 | odzyskać kasę | odzyskać zapłaconą | odzyskać … {money} | odzyska* … {money} | odzyskać zaliczkę | zaliczkę | oddajcie … {money} | oddać pieniądze | oddajcie kasę | oddawać kasę
        oddawaj* … {money} | oddajcie 9 | oddajcie mi | kasa z powrotem | kasę z powrotem | pieniadze z powrotem | pieniądze na konto | pieniądze na kartę | chcę pieniądze | moje pieniadze | moja kasa | swoich pieniędzy
        swoje pieniądze | winni … {money} | jesteście mi winni | przelew na konto | przelew na moje konto | proszę o przelew | refundacj* | refundację | refund* | zadośćuczynieni* | cofn* … płatność | cofn* … obciążenie
        anulować płatność | obniżeni* ceny | musicie mi zwrócić
        przelejcie … {money} | przelejcie mi | przelać … {money} | odzyskać to | odzyskać co | odstąpić od zakupu | pełną refundację
        [return]
        ~zwrócić | zwracam | zwróciłem | zwróciłam | zwrot | zwrotu | zwroty | zwrotów | zwrotem | odesłać | odsyłam | odesłałem | odesłałam | odesłanie | wysłać z powrotem | oddać … towar | oddać … produkt | oddać … buty | etykiet* zwrotn* | formularz zwrotu | odstąpi* od umowy | odstąpienie od umowy | zwrócić towar
        zwrócić | zwroc* | zwracać | zwracac | zwracamy | zwrocic | zrobic zwrot | zrobić zwrot | zgłosić zwrot | zgłoszenie zwrotu | zwrot towaru | zwrotu towaru | zwort | odeslac | odesłania | odsylam | odsyłamy | odeślę | oddać
        oddac | oddaję | musi wrócić do was | wrócić do was | odebrać kanapę | możecie odebrać | czy możecie odebrać | odbiór zwrotu | zorganizować odbiór | zamówić kuriera po zwrot | etykieta zwrotna | etykietę zwrotną
        etykiety zwrotnej | etykiete zwrotna | przesyłkę zwrotną | przesyłki zwrotnej | przesyłka zwrotna | paczka zwrotna | numer zwrotu | nadać zwrot | nadac zwrot | odstępuję od umowy | odstąpić od umowy
        [exchange]
        ~wymienić | ~wymian* | wymiana | wymianę | wymiany | wymienią | wymieńcie | zamienić | zamiana | zamianę | większy rozmiar | mniejszy rozmiar | inny rozmiar | inny kolor | wysłać nowy | wysłać nową | wysłać nowe | przysłać nowy | przysłać nową | przysłać inny | nowy egzemplarz | podmienić | rozmiar większ* | rozmiar mniejsz*
        wymien* | wymienić | wymienic | wymiane | wymianie | wymienimy | wymienicie | zamienić na | zamienic | podmiana | działające urządzenie | działający | działającą | działające | sprawny egzemplarz | sprawny | sprawne | sprawną
        który działa | inny egzemplarz | nowego egzemplarza | innego egzemplarza | nową | nowy zamiast | przyślijcie nowy | wyślijcie nowy | wyślijcie nową | dostanę nową | dostanę nowy | właściwy rozmiar | dobry rozmiar
        właściwy towar | właściwy produkt | większy model | inny model | zamiast tego | tę samą … w xl | ten sam … w xl | tę samą koszulę w | to samo w rozmiarze | tę samą … w rozmiarze | ten sam … w rozmiarze | na większy
        na mniejszy | na większe | na mniejsze | na inny rozmiar | na czarny | rozmiaru większ*
        pasującą parę | dobrą parę | na szklany
        [cancel]
        ~anulow* … zamówieni* | anuluj* … zamówieni* | zamówieni* … anulow* | anulować | anulowanie | anulujcie | zrezygnować z zamówienia | rezygnuję z zamówienia | odwołać … zamówienie | wycofać … zamówienie | zamówieni* … przez pomyłkę | zamówiłem przez pomyłkę | zamówiłam przez pomyłkę
        anulow* | anuluj* | anulowac | anulacja | anulację | rezygnuję | zrezygnować | zrezygnowac | rezygnacja | rezygnacji | subskrypcj* … zrezygn* | wypowiedzieć umowę | zatrzymać … zamówienie | zatrzymac … zamowienie
        wstrzymać … zamówienie | wstrzymajcie | nie wysyłajcie | nie wysylajcie | nie wysyłać | proszę nie wysyłać | odwołać | usunąć zamówienie | wycofać zamówienie | zamówiłem dwa razy | zamówiłam dwa razy | zamówione dwa razy
        podwójne zamówienie
        [not]
        nie chcę | nie chce | nie potrzebuję | nie proszę o | nie oczekuję | nie żądam | nie chciałbym | nie chciałabym | zamiast | nie trzeba | nie interesuje mnie | bez
        nie zależy mi na | nie trzeba nic | nie musicie | nie musi | nie muszą | wolę … niż | bez potrzeby | nie ma potrzeby | ani | nie interesuje
        [not-after]
        nie jest potrzebny | niepotrzebny | nie jest konieczny | nie trzeba | nie potrzebuję
        nie będzie potrzebn* | nie jest już potrzebn* | już niepotrzebn* | już nie chcę | nie chcę
        [done]
        dzięk* … {refund} | dziękuję … za … {refund} | {refund} dotarł* dzięk* | otrzymałem {refund} dzięk* | {refund} już dotarł
        dzięk* za … {refund} | dziękuję za … {refund} | dziekuje … {refund} | szybki {refund} | dostałem {refund} | dostałam {refund} | otrzymałem {refund} | otrzymałam {refund} | {refund} dotarł
        pieniądze … doszły | pieniądze już doszły | pieniądze … dotarły dzięk* | pieniądze … wpłynęły dzięk* | dziękuję … {exchange}
        dziękuję … {return} | nie trzeba … {return} | nie trzeba … {refund} | {refund} zrealizowany dziękuję | dziękuję za … {return} | szybki {return}
        dostałem .. {refund} | {exchange} .. przyszł* | {exchange} .. dotarł*
        [ask]
        chcę .. {refund} | chciał* .. {refund} | proszę o .. {refund} | proszę .. {refund} | żądam .. {refund} | domagam się .. {refund} | wnoszę o .. {refund} | poproszę .. {refund} | potrzebuję .. {refund} | jak .. {refund} | oczekuję .. {refund} | oddajcie .. pieniądze | oddajcie .. kasę | ubiegam się .. {refund}
        chcę .. {return} | chciał* .. {return} | jak .. {return} | proszę … {return} | mogę … {return} | chcę .. {exchange} | chciał* .. {exchange} | proszę … {exchange} | czy mo* … {exchange} | mogę … {exchange} | poproszę .. {exchange} | chcę … {cancel} | proszę … {cancel} | chciał* … {cancel}
        proszę o … {refund} | prosze o … {refund} | prosze … {refund} | proszę … {refund} | chce … {refund} | chcę … {refund} | chciał* … {refund} | uprzejmie proszę … {refund} | żądam … {refund} | domagam się … {refund}
        wnoszę … {refund} | wolę … {refund} | wolę {refund} | czy możecie … {refund} | czy mogę … {refund} | czy moge … {refund} | czy da się … {refund} | czy możliwa … {refund} | czy możliwy … {refund} | jak uzyskać … {refund}
        jak odzyskać … {refund} | jak … {refund} | co mam zrobić … {refund} | tylko {refund} | tylko .. {refund} | {refund} pls | {refund} plis | {refund} proszę | {refund} poproszę | temat {refund} | wystarczy … {refund}
        poproszę o {refund} | dostać … {refund} | wniosek o {refund} | proszę o {return} | prosze o {return} | chce … {return} | chcę … {return} | chciał* … {return} | na jaki adres … {return} | gdzie … {return} | jak … {return}
        potrzebuję … {return} | próbuję {return} | moge … {return} | możecie … {return} | zgłoszenie {return} | prosze … {exchange} | możemy {exchange} | można {exchange} | jak … {exchange} | wolę … {exchange} | czy dostanę {exchange}
        chcę … {exchange} | {exchange} poproszę | czy mogę … {exchange} | chce … {cancel} | prosze … {cancel} | jak {cancel} | czy można … {cancel}
        [want]
        chcę | chciałbym | chciałabym | proszę | poproszę | żądam | domagam się | potrzebuję | jak mogę | czy mogę | czy możecie | pomocy | pomoc | oczekuję | czy mógłbym | jak odzyskać | oddajcie
        [status]
        czekam | nadal | jeszcze nie | wciąż | status | kiedy | w trakcie | ciągle | do tej pory | przetworzon* | oczekuj* na
        brak odpowiedzi | od miesiąca | minęło | dalej
        [follow]
        czy został* przetworzon* | czy są jakieś | jakieś wieści | co z tym | nadal nic | kiedy to będzie | na jakim etapie
        na koncie pusto | nic na koncie | na koncie nic | nie ma na koncie | i nic | gdzie reszta | co z resztą | a reszta | to normalne | czy to normalne | zatwierdził* | obiecaliście | potwierdziliście | kiedy otrzymam
        kiedy dostanę | bank nic nie | bank nie widzi | brak pieniędzy | nadal nie mam | żadnych wieści
        [track]
        nie mam pieniędzy | dalej nie … pieniędzy | pieniędzy … nie ma | nie widzę … pieniędzy | pieniądze … nie wpłynęły | pieniądze … nie dotarły
        gdzie … {refund} | kiedy … {refund} | czekam … {refund} | nadal … {refund} | jeszcze nie … {refund} | wciąż … {refund} | status … {refund} | ciągle … {refund} | do tej pory … {refund} | nie dostał* … {refund} | nie otrzymał* … {refund} | nie dotarł … {refund} | {refund} … nie dotar* | {refund} … nie dostał* | {refund} … nie otrzymał* | {refund} … nadal | {refund} … jeszcze nie | {refund} … w trakcie | {refund} … przetworz* | na jakim etapie … {refund} | co z … {refund} | wieści … {refund} | ile jeszcze … {refund} | śledzi* … {refund} | sprawdzić … status … {refund} | {refund} … został* | czy … {refund} … został* | brak {refund} | ile trwa mój {refund} | kiedy … {return}
        gdzie są moje pieniądze | gdzie moje pieniądze | kiedy … pieniądze | czekam … pieniądze | nadal … pieniędzy | jeszcze nie … pieniędzy | kiedy … środki
        gdzie są … pieniądze | gdzie moja kasa | gdzie jest moja kasa | gdzie kasa | gdzie są moje | pieniądze … w drodze | pieniądze są w drodze | przelew ze zwrotem | przelew … wyszedł | czy przelew | kiedy przelew
        kwota … nie wpłynęła | kwota nadal nie | kwota … nie doszła | nie wpłynęł* na | nie wpłynął | czy kwota … zwrócona | została już zwrócona | zostały już zwrócone | kiedy otrzymam … {money} | kiedy otrzymam środki
        kiedy dostanę … {money} | kiedy dostanę {return} | kiedy dostanę {refund} | kiedy będzie {refund} | czekam na {return} | czekam na {refund} | wciąż czekam na moje | dalej czekam … {refund} | dalej czekam | od miesiąca czekam
        czekam … na moje pieniądze | nie mam {refund} | nadal nie mam … {refund} | nie widzę {refund} | nie widzę {return} | nie widze {return} | połowę {return} | połowę {refund} | połowa {refund} | połowę zwrotu | część {refund}
        {refund} zrealizowany | {return} zrealizowany | {refund} … zrealizowany | {refund} … wyszedł | {refund} … zatwierdz* | zatwierdz* … {refund} | {refund} … potwierdz* | obiecaliście … {refund} | obiecaliście oddać
        obiecano … {refund} | w sprawie mojego {refund} | w sprawie {refund} | w sprawie zwrotu pieniędzy | piszę ponownie … {refund} | status zwrotu | status mojego zwrotu | co z moim zwrotem | co z moimi pieniędzmi
        ile jeszcze do {refund} | dni … brak {refund} | nie dostalam … {refund} | nie dostałam … {refund} | nie dostałem … {refund} | {refund} w toku | {refund} od czwartku | {refund} od poniedziałku
        ani śladu | kiedy wypłacicie | kiedy … wypłac* | kiedy zapłacicie | sprawdzić mój {refund}
        [policy]
        {return} … przecenion* | {return} … używan* | {return} … otwart* | {return} … noszon* | {return} … wyprzedaż* | przecenion* … {return} | {return} bez … paragonu
        polityk* … {return} | polityk* … {refund} | zasad* … {return} | zasad* … {refund} | zasad* … {exchange} | warunk* … {return} | warunk* … {refund} | warunk* … {exchange} | regulamin* … {return} | termin* … {return} | prawo do zwrotu | prawo odstąpienia | gwarancj* … {refund} | koszt* zwrotu | koszt zwrotu | koszty zwrotu | koszty przesyłki zwrotnej | darmowy zwrot | darmowe zwroty | procedur* … {return}
        ile … dni … {return} | ile … czasu … {return} | w ciągu ilu dni | do kiedy … {return} | ile … dni … {exchange} | ile … czasu … {exchange} | jak długo … {return} | jak długo trwa … {refund} | ile trwa … {refund} | ile trwa … {return} | ile trwają … {refund} | ile dni … {refund} | jak długo … czeka … {refund} | w jakich przypadkach … {refund} | w jakich sytuacjach … {refund} | w jakich przypadkach … {return} | kto płaci … {return} | kto pokrywa … {return} | kto ponosi … {return} | {return} … darmow* | {return} … bezpłatn* | czy … {return} jest | czy można … {return} | czy można … {exchange} | czy przyjmujecie … {return} | czy oferujecie … {refund} | czy oferujecie … {return} | jak działa … {return} | jak działają … {return} | jak wygląda … {return} | jak wygląda procedura | czy mogę … {return} … jeśli | czy przysługuje … {refund} | czy przysługuje … {return}
        pieniądze czy … bon | oddajecie pieniądze czy | {refund} czy … bon | czy dajecie bon | 14 dni liczy | 14 dni liczone | dni liczy się | od dostawy czy od | okresie próbnym | okres próbny | materac | co jeśli | co jesli
        po terminie | zwrotów po terminie | zakup z internetu | kupione online | kupiony przez internet | oddać w sklepie | zwrócić w sklepie | {return} w sklepie | bez metki | bez paragonu | oryginalne opakowanie | prezenty świąteczne
        prezenty swiateczne | opłatę za zwrot | opłata za zwrot | płaci za przesyłkę zwrotną | płaci za zwrot | płaci za odesłanie | kto płaci | polityka zwrotów | warunki zwrotu | warunki zwrotów | zasady zwrotów | regulamin zwrotów
        termin na odstąpienie | termin zwrotu | zwrot jest darmowy | procedura zwrotu | jak wygląda zwrot | prawo do odstąpienia | czy przy zwrocie | przy zwrocie oddajecie
        [terms]
        polityka | zasady | warunki | regulamin | gwarancja | termin | zazwyczaj | zwykle | w jakich przypadkach | normalnie | przeważnie
        zgodnie z regulaminem | gwarancj* zwrotu
        [general]
        czy można | czy mozna | czy da się zwrócić | czy trzeba | czy muszę mieć | czy muszę płacić | ile mam dni | ile dni | ile jest dni | ile mam czasu | ile czasu mam | w jakim terminie | jaki jest termin | jaki termin | do kiedy
        do którego dnia | kto płaci | kto pokrywa | kto ponosi | zwykle | zazwyczaj | normalnie | przeważnie | średnio | z reguły | towar z wyprzedaży | z wyprzedaży | przecenion* | z promocji | outlet | strój kąpielowy
        stroju kąpielowego | bielizn* | personalizowan* | grawerowan* | na zamówienie | oryginalne opakowanie | oryginalnego opakowania | bez paragonu | bez metki | bez rachunku | jest darmowy | jest bezpłatny | są darmowe
        są bezpłatne | ile kosztuje zwrot | ile kosztuje odesłanie | czy są koszty | czy pobieracie | pobieracie opłatę | czy macie gwarancję | czy oferujecie | czy przyjmujecie | czy akceptujecie | czy oddajecie | oddajecie też
        czy zwracacie | zwracacie też | w jakich przypadkach | w jakich sytuacjach | na jakich warunkach | na jakich zasadach | jakie są warunki | jakie są zasady | jakie zasady | jakie warunki | jak działa | jak działają | jak wygląda
        jak długo trwa | ile trwa | ile trwają | po terminie | po upływie | prezenty świąteczne | prezenty swiateczne | czy prezent | zakup z internetu | kupione online | czy mam prawo | przysługuje
        zaginie | i tak dostanę | czy odbiór jest płatny | płatny | z outletu | termin zwrotu | otwartych
        [hypothetical]
        zanim kupię | zanim zamówię | przed zakupem | przed zamówieniem | zastanawiam się nad zakupem | planuję kupić | jeśli otworzę | jesli otworze | jeśli sukienka nie | jeśli nie będzie pasować | jeśli nie będą pasować
        jeśli nie pasuje | jeśli się nie spodoba | jeśli mi się nie | jeśli nam się nie | jeśli się rozmyślę | jeśli zmienię zdanie | jeśli zwrócę | jeśli odeślę | jeśli oddam | jeżeli nie | gdyby nie pasował* | gdybym chciał*
        w razie zwrotu | w razie gdyby | przy zwrocie | co jeśli | załóżmy | pytanie ogólne | pytanie przed zakupem | jakby nie pasował*
        [sent]
        odesłałem | odesłałam | odeslalem | odeslalam | odesłaliśmy | zwróciłem | zwróciłam | zwrocilem | zwrocilam | wysłałem z powrotem | wysłane wczoraj | paczka zwrotna | przesyłka zwrotna | zwrot dotarł do was | zwrot jest u was
        zwrot … dostarczony | paczkę macie | macie paczkę | macie już paczkę | dostaliście paczkę | otrzymaliście zwrot | otrzymaliście paczkę | nadałem zwrot | nadałam zwrot | oddałem | oddałam
        [when]
        kiedy | gdzie jest | gdzie są | gdzie moje | gdzie mój | gdzie moja | jaki jest status | status | na jakim etapie | ile jeszcze | jakieś wieści | wieści | co z | czy mój | czy moje | czy został | czy już
        [missing]
        nie otrzymałem | nie otrzymałam | nie dostałem | nie dostałam | nie dostalem | nie dostalam | nie mam | nie ma | nadal nie | jeszcze nie | wciąż nie | ciągle nie | dalej nie | nie widzę | nie widze | nie dotarł* | nie dotarl*
        nie doszł* | nie wpłyn* | nie przyszł* | brak | na koncie pusto | na koncie nic | nic nie przyszło | tylko połowę | połowę | wciąż czekam | nadal czekam | dalej czekam | ciągle czekam | czekam już | czekam na | w toku
        ani śladu | pending
        [money]
        pieniądze | pieniądz* | pieniadze | pieniędzy | pieniedzy | kasa | kasę | kase | kasy | kwota | kwotę | kwoty | suma | sumę | środki | środków | należność | należności | zł | zl | pln | złotych | euro | eur | cena | cenę | ceny
        opłatę | opłata | płatność | płatności | zaliczka | zaliczkę | różnicę | koszt* | gotówka | gotówkę | gotówki
        [back]
        z powrotem | zwrot | zwrotu | zwróc* | zwróć* | zwroc* | oddaj* | oddać | odda* | odzysk*
        [damaged]
        uszkodzon* | stłuczon* | zepsut* | rozbit* | pęknięt* | połaman* | porysowan* | podart* | rozdart* | zniszczon* | wgniecion* | zbit* | rozlan* | zarysowan*
        [defective]
        wadliw* | nie działa | nie działają | przestał działać | przestała działać | nie włącza się | usterk* | niesprawn* | wada | wady | nie ładuje
        [wrong-item]
        zły produkt | zły towar | zły rozmiar | zły kolor | niewłaściw* | nie ten produkt | nie to co zamówił* | pomylon* | inny produkt | błędn* produkt
        [missing-item]
        brakuje | brak w paczce | brakowało | niekompletn* | puste pudełko | pusta paczka | nie było w
        [not-received]
        nie dotarł* | nigdy nie dotarł* | nie otrzymał* paczki | nie doszł* | nie przyszł* | zaginęł* | zgubion* | nie dostarczon* | niedostarczon* | nie dostał* paczki
        [late]
        spóźnion* | opóźnion* | opóźnieni* | za późno
        [size]
        za mał* | za duż* | za ciasn* | za luźn* | za krótk* | za dług* | nie pasuj* | rozmiar
        [quality]
        słaba jakość | kiepska jakość | jakość | jakości | tandet* | badziewie
        [not-as-described]
        niezgodn* | inny niż na zdjęciu | inny niż w opisie | podróbk* | fałszyw* | nie jest oryginaln* | wprowadza w błąd
        [changed-mind]
        rozmyślił* | zmienił* zdanie | nie podoba mi się | już nie potrzebuję | przez pomyłkę | odstąpi* od umowy | odstąpienie
        [store-credit]
        bon | voucher | karta podarunkowa | bon podarunkowy | kartę podarunkową
        [chargeback]
        chargeback | obciążenie zwrotne | reklamacj* w banku | mój bank | spór | spór paypal
        [duplicate-charge]
        obciążon* dwa razy | dwukrotnie obciąż* | podwójn* płatnoś* | podwójne obciążenie | pobrano dwa razy | pobrano podwójnie | dwa razy | zapłacił* dwa razy | pobrano za dużo
        [warranty]
        gwarancj* | rękojmi* | napraw*
        [price-adjustment]
        różnic* w cenie | różnic* ceny | teraz taniej | cena spadła
        [shipping-cost]
        koszt* wysyłki | koszt* dostawy | koszt* przesyłki
        [address-change]
        zmienić … adres | zmian* … adresu | zły adres | nowy adres
        [invoice]
        faktur* | paragon | rachunek
        [order-status]
        gdzie jest moja paczka | gdzie moja paczka | gdzie jest moje zamówienie | śledzenie | numer śledzenia | kiedy dotrze | kiedy przyjdzie | status zamówienia | kiedy będzie paczka
        [complaint]
        reklamacj* | skarg* | skandal | niedopuszczaln* | oszust* | rozczarowan* | żenada | kpina | wstyd | złodziej* | porażka
        [legal-threat]
        prawnik* | adwokat* | sąd | sądu | policj* | uokik | rzecznik | pozew | kroki prawne | prokuratur*
        [break]
        ale | lecz | bo | ponieważ | jednak
        [ignore]
        bez problemu | bez odpowiedzi | zwrotna odpowiedź | informacja zwrotna | informację zwrotną | oddzwoni* | w zamian | zwracam uwagę | zwrócić uwagę | zwracam się | zwrotny kontakt
        prosić o kontakt | wrócić na stronę | proszę zwrócić uwagę | zwracam się z | zwracam się do | zwrócić się do | wymienić punkty | wymiana punktów | wymienić hasło | nie ma problemu | nie ma sprawy | na pewno wrócę | wrócę
        kara za wcześniejsze | opłata za anulowanie | nową wersję | nową paczkę kiedy | nową kartę | nową fakturę | nowy adres | nową umowę | nowe konto | nowy numer | nowe hasło | nową dostawę | numer telefonu
        [language]
        nie | się | jest | na | do | za | mi | mój | moja | moje | mojego | i | w | z | o | to | że | jak | kiedy | gdzie | czy | ile | jaka | jaki | proszę | dzień dobry | witam | dziękuję | zamówienie | chcę | mam | są | był | była | ale | od | dla | po | już | tylko | przez | państwo | towar | produkt | możecie | wasza | dwa
        [guard]
        wymiary | wymieniłem | fundusz | funt | wymaga | wymienion*
        """u8;
}
