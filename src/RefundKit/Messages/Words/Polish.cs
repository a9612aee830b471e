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
        {pay} … {money} | {money} … {pay} | cofnąć na kartę | cofnąć … płatność | płatność … cofnąć | trzeba mi cofnąć | cofnijcie | cofnąć transakcję | cofnięcie płatności | przelać na konto | proszę przelać
        przelać mi | przelejcie | przelew zwrotny | przelewem na konto | poproszę na konto | należność poproszę | poproszę jednak na moje konto | należność na konto | zł do mnie | płaciłam prawdziwymi pieniędzmi
        takie chcę dostać | wolę gotówkę | gotówkę na konto | wolę pieniądze | wolę kasę | bon mnie nie interesuje | nie chcę bonu | kto mi to odda | kto mi odda | oddacie mi | oddacie … {money} | oddajcie
        odda mi | oddać mi | oddać … {money} | oddania pieniędzy | oddanie pieniędzy | zwrócenia pieniędzy | zwrócenie pieniędzy | zwrócenie kwoty | zwrócicie mi | zwrócić mi | zwróćcie … {money}
        zwrócić … {money} | zwrócono mi | wrócić mi pieniądze | wrocic mi pieniadze | zwrot za dostawę | zwrot wpłaconej | zwrot zapłaconej | zwrot nadpłaty | nadpłat* | nadpłacon* | zejdziecie z ceny
        zejść z ceny | obniżk* ceny | obniżyć cenę | obniżenie ceny | częściowy zwrot | zwrot części | część pieniędzy | część kwoty | różnicę w cenie | oddajecie różnicę | oddacie różnicę
        zrekompensow* | odzyskać pieniądze | moja forsa | moją forsę | forsę | hajsy | mój hajs | co do grosza | pieniążki
        pieniążków | kasiory | uznanie rachunku | uznanie konta | korekta płatności | zwróćcie kasę | zwrot pieniędzy | chcę kasę | chcę kasy | odwołać płatność | rezygnuję z zakupu i
        zapłaconą kwotę | wpłaconą kwotę | kwotę zapłaconą | oddajcie hajs | zwrot hajsu | hajs z powrotem | forsa z powrotem
        [return]
        ~zwrócić | zwracam | zwróciłem | zwróciłam | zwrot | zwrotu | zwroty | zwrotów | zwrotem | odesłać | odsyłam | odesłałem | odesłałam | odesłanie | wysłać z powrotem | oddać … towar | oddać … produkt | oddać … buty | etykiet* zwrotn* | formularz zwrotu | odstąpi* od umowy | odstąpienie od umowy | zwrócić towar
        zwrócić | zwroc* | zwracać | zwracac | zwracamy | zwrocic | zrobic zwrot | zrobić zwrot | zgłosić zwrot | zgłoszenie zwrotu | zwrot towaru | zwrotu towaru | zwort | odeslac | odesłania | odsylam | odsyłamy | odeślę | oddać
        oddac | oddaję | musi wrócić do was | wrócić do was | odebrać kanapę | możecie odebrać | czy możecie odebrać | odbiór zwrotu | zorganizować odbiór | zamówić kuriera po zwrot | etykieta zwrotna | etykietę zwrotną
        etykiety zwrotnej | etykiete zwrotna | przesyłkę zwrotną | przesyłki zwrotnej | przesyłka zwrotna | paczka zwrotna | numer zwrotu | nadać zwrot | nadac zwrot | odstępuję od umowy | odstąpić od umowy
        nadać z powrotem | nadać do magazynu | odesłać wam | odesłać państwu | odeślę wam | odsyłam wam | jedzie z powrotem | wraca do was | z powrotem do was | z powrotem do państwa | z powrotem do sklepu
        oddać to | oddać je | oddać go | oddać ją | mam to oddać | jak mam to oddać | jak go zapakować i | którą firmą nadać | gdzie mam wysłać | gdzie mam odesłać | dokąd wysłać | dokąd odesłać | na jaki adres
        pod jaki adres | numeru rma | numer rma | nadanie numeru rma | list przewozowy do | etykiety nie dostałam | kod do zwrotu | kod zwrotu | kod nadania
        zamówicie kuriera | kurier po odbiór | przyślijcie kuriera | odbierzcie | zabierzcie | zabierzecie | odebrać ode mnie | odbiór spod | odbioru w stopce
        dane do odbioru | paczkomat … zwrot | zwrot paczkomatem | odstępuję | zwrócę | nie chcę go zatrzymać | nie zatrzymam | nie zatrzymuję | nie zamierzam zatrzymać | etykieta do | etykiety do
        etykietę do | numeru rma dla | rma dla
        korzystam z prawa do odstąpienia | oświadczenie o odstąpieniu | oświadczam że odstępuję
        [exchange]
        ~wymienić | ~wymian* | wymiana | wymianę | wymiany | wymienią | wymieńcie | zamienić | zamiana | zamianę | większy rozmiar | mniejszy rozmiar | inny rozmiar | inny kolor | wysłać nowy | wysłać nową | wysłać nowe | przysłać nowy | przysłać nową | przysłać inny | nowy egzemplarz | podmienić | rozmiar większ* | rozmiar mniejsz*
        wymien* | wymienić | wymienic | wymiane | wymianie | wymienimy | wymienicie | zamienić na | zamienic | podmiana | działające urządzenie | działający | działającą | działające | sprawny egzemplarz | sprawny | sprawne | sprawną
        który działa | inny egzemplarz | nowego egzemplarza | innego egzemplarza | nową | nowy zamiast | przyślijcie nowy | wyślijcie nowy | wyślijcie nową | dostanę nową | dostanę nowy | właściwy rozmiar | dobry rozmiar
        właściwy towar | właściwy produkt | większy model | inny model | zamiast tego | tę samą … w xl | ten sam … w xl | tę samą koszulę w | to samo w rozmiarze | tę samą … w rozmiarze | ten sam … w rozmiarze | na większy
        na mniejszy | na większe | na mniejsze | na inny rozmiar | na czarny | rozmiaru większ*
        pasującą parę | dobrą parę | na szklany
        {send} … {fresh} | {fresh} … {send} | ten właściwy | tę właściwą | wyślijcie właściwy | wyślijcie ten | przyślijcie ten | przyślijcie właściwy | wyślijcie mi nowy
        przyślijcie drugi | przyślijcie drugą | podesłać nowy | podesłać nową | dosłać | doślijcie | dosyłk* | dosłanie | zamiast nich | zamiast niego | zamiast niej | zamiast tej | dostać o numer
        o numer mniejsze | o numer większe | numer większe | numer mniejsze | numer większy | numer mniejszy | pół numeru | rozmiar większe | rozmiar mniejsze | na pol numeru | zamienic te | zamienić te
        zamienić ten | zamienić tę | zamienić to | zamiana na | zamiany na | podmian* | podmiankę | podmienicie | zróbmy podmiankę | wymian* | wymienię | wymieniacie | wymienili | nowa sztuka
        nową sztukę | inną sztukę | drugą sztukę | innego koloru | innego rozmiaru | doślijcie brakujące | dosłać brakując* | egzemplarz w zamian
        [cancel]
        ~anulow* … zamówieni* | anuluj* … zamówieni* | zamówieni* … anulow* | anulować | anulowanie | anulujcie | zrezygnować z zamówienia | rezygnuję z zamówienia | odwołać … zamówienie | wycofać … zamówienie | zamówieni* … przez pomyłkę | zamówiłem przez pomyłkę | zamówiłam przez pomyłkę
        anulow* | anuluj* | anulowac | anulacja | anulację | rezygnuję | zrezygnować | zrezygnowac | rezygnacja | rezygnacji | subskrypcj* … zrezygn* | wypowiedzieć umowę | zatrzymać … zamówienie | zatrzymac … zamowienie
        wstrzymać … zamówienie | wstrzymajcie | nie wysyłajcie | nie wysylajcie | nie wysyłać | proszę nie wysyłać | odwołać | usunąć zamówienie | wycofać zamówienie | zamówiłem dwa razy | zamówiłam dwa razy | zamówione dwa razy
        podwójne zamówienie
        {stop} … {order} | {order} … {stop} | odwołuję | odwołajcie | wycofuję zamówienie | rezygnuję z | rezygnujemy z | wypisać mnie | wypiszcie mnie | wypisuję się
        wypowiadam umowę | wyłączyć odnawianie | automatyczne odnowienie | nie odnawiać | nie odnawiajcie | nie przedłużać | nie przedłużajcie | zakończyć subskrypcję
        zakończyć abonament | anulować subskrypcję | zatrzymać wysyłkę | wstrzymać wysyłkę | zatrzymajcie | stop zamówieniu | nie wysyłajcie tego | nie pakujcie | nie nadawajcie
        usunąć z zamówienia | usuńcie z zamówienia | usunąć … z zamówienia | wykreślić z zamówienia | wykreślcie | skreślcie | zdjąć … z zamówienia | kasuję zamówienie | skasujcie zamówienie
        skasować zamówienie | zanim wyślecie | zanim wyjdzie | przed wysyłką | zamówienie nieaktualne
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
        {refund} już u mnie | {refund} już na koncie | {refund} już jest | {refund} doszedł | {refund} przyszedł | {refund} wpłynął | {refund} na koncie dzięk* | zwrot już u mnie | zwrot już na koncie
        zwrot doszedł | zwrot dotarł | zwrot wpłynął | pieniądze doszły | pieniądze dotarły | pieniądze wpłynęły | pieniądze już są | kasa doszła | kasa już jest | kasa wpłynęła | dziękuję za szybki zwrot
        dzięki za szybki zwrot | dziękuję za zwrot | dzięki za zwrot | potwierdzam otrzymanie {refund} | potwierdzam … zwrot | nie oczekuję {refund} | nie chcę {refund} | nie proszę o {refund}
        nie trzeba {refund} | bez {refund}
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
        co teraz | co robić | co mam robić | co mogę zrobić | co mam zrobić | co z tym zrobić | jak to załatwić | jak to rozwiązać | rozwiązanie | rozwiążcie | załatwcie | prosze | prosimy | chce | chcemy
        chcielibyśmy | wnoszę | wnioskuję | wnioskujemy | potrzebujemy | możecie | moglibyście | czy moge | czy można | czy da się | czy dałoby się | pomóżcie | błagam | uprzejmie
        [status]
        czekam | nadal | jeszcze nie | wciąż | status | kiedy | w trakcie | ciągle | do tej pory | przetworzon* | oczekuj* na
        brak odpowiedzi | od miesiąca | minęło | dalej
        [follow]
        czy został* przetworzon* | czy są jakieś | jakieś wieści | nadal nic | kiedy to będzie | na jakim etapie
        na koncie pusto | nic na koncie | na koncie nic | nie ma na koncie | i nic | gdzie reszta | co z resztą | a reszta | to normalne | czy to normalne | zatwierdził* | obiecaliście | potwierdziliście | kiedy otrzymam
        kiedy dostanę | bank nic nie | bank nie widzi | brak pieniędzy | nadal nie mam | żadnych wieści
        na koncie cisza | w banku pusto | saldo dalej zero | dalej zero | co się dzieje | co się z tym dzieje | ktoś tam o mnie pamięta | długo jeszcze | ile jeszcze | jak długo jeszcze
        kiedy to nastąpi | na jakim to etapie | jest już coś wiadomo | coś wiadomo | czy coś wiadomo | dalej nic | wciąż nic | do dziś nic | do tej pory nic | nic nie dostałam | nic nie dostałem | ani widu
        minęły dwa tygodnie | minęły trzy tygodnie | minął miesiąc | minął tydzień | dni roboczych | dni robocze | zero odpowiedzi
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
        {promise} … {money} | {money} … {promise} | {promise} … {refund} | {refund} … {promise} | {missing} … {account} | {account} … {missing} | co się dzieje z moim przelewem | co z moim przelewem
        co z przelewem | gdzie mój przelew | gdzie jest mój przelew | gdzie przelew | mieliście mi oddać | mieliście oddać | mieliście zwrócić | mieliście mi zwrócić | miał być … zwrot | zwrot … miał być
        zwrot … miał | miał być u mnie | reszta pójdzie osobnym | a miało być | reszta pieniędzy | reszta kwoty | pozostała kwota | pozostałą kwotę | brakuje … {money} | dostałem tylko | dostałam tylko
        zwróciliście mi tylko | zwróciliście tylko | zwrócono tylko | oddaliście tylko | połowę kwoty | połowa kwoty | tylko połowę | tylko część | zwrot robiliście mi | poszedł już zwrot | poszedl juz zwrot
        czy poszedł … zwrot | czy poszedł zwrot | czy zwrot poszedł | czy zwrot już | czy zwrot został | zwrot … już … wysłany | zrealizowano ale | kiedy zwrot | kiedy dostanę zwrot | kiedy dostanę pieniądze
        kiedy dostanę kasę | kiedy będzie zwrot | kiedy będą pieniądze | kiedy oddacie | kiedy zwrócicie | kiedy mi oddacie | kiedy mi zwrócicie | kiedy mogę się spodziewać … {refund}
        kiedy mogę się spodziewać … zwrotu | kiedy mogę liczyć … zwrot | kiedy wpłynie | kiedy wpłyną | kiedy przelejecie | kiedy {refund} | ile się czeka na {refund} | ile mam czekać … {refund}
        ile mam czekać … zwrot | jak długo mam czekać … {refund} | czekam na zwrot | czekam na pieniądze | czekam na kasę | czekam na przelew | czekam … na … {refund} | czekam … na … zwrot | nadal czekam
        wciąż czekam | nie dostałem {refund} | nie dostałam {refund} | nie dostałem zwrotu | nie dostałam zwrotu | nie otrzymałem zwrotu | nie otrzymałam zwrotu | nie otrzymałem {refund} | nie otrzymałam {refund}
        nie widzę zwrotu | nie widzę pieniędzy | nie widzę przelewu | nie ma zwrotu | nie ma pieniędzy | nie ma przelewu | nie ma kasy | brak zwrotu | brak pieniędzy | brak przelewu | brak wpłaty
        gdzie jest zwrot | gdzie zwrot | gdzie mój zwrot | gdzie pieniądze | co ze zwrotem | co ze zwrotem pieniędzy | status {refund} | stan zwrotu | obiecany zwrot | obiecany {refund} | obiecaliście … zwrot
        obiecano … zwrot | zwrot … obiecany | {refund} … nie wpłyn* | zwrot … nie wpłyn* | zwrot … nie dotarł | zwrot … nie doszedł | {refund} … nie dotarł | {refund} … dalej | {refund} … nadal nie
        zwrot … nadal nie | zwrot … dalej | zwrot … wciąż | zwrot zaakceptowany | zwrot zatwierdzony | potwierdzenie przelewu | numer referencyjny … zwrot
        [policy]
        {return} … przecenion* | {return} … używan* | {return} … otwart* | {return} … noszon* | {return} … wyprzedaż* | przecenion* … {return} | {return} bez … paragonu
        polityk* … {return} | polityk* … {refund} | zasad* … {return} | zasad* … {refund} | zasad* … {exchange} | warunk* … {return} | warunk* … {refund} | warunk* … {exchange} | regulamin* … {return} | termin* … {return} | prawo do zwrotu | prawo odstąpienia | gwarancj* … {refund} | koszt* zwrotu | koszt zwrotu | koszty zwrotu | koszty przesyłki zwrotnej | darmowy zwrot | darmowe zwroty | procedur* … {return}
        ile … dni … {return} | ile … czasu … {return} | w ciągu ilu dni | do kiedy … {return} | ile … dni … {exchange} | ile … czasu … {exchange} | jak długo … {return} | jak długo trwa … {refund} | ile trwa … {refund} | ile trwa … {return} | ile trwają … {refund} | ile dni … {refund} | jak długo … czeka … {refund} | w jakich przypadkach … {refund} | w jakich sytuacjach … {refund} | w jakich przypadkach … {return} | kto płaci … {return} | kto pokrywa … {return} | kto ponosi … {return} | {return} … darmow* | {return} … bezpłatn* | czy … {return} jest | czy można … {return} | czy można … {exchange} | czy przyjmujecie … {return} | czy oferujecie … {refund} | czy oferujecie … {return} | jak działa … {return} | jak działają … {return} | jak wygląda … {return} | jak wygląda procedura | czy mogę … {return} … jeśli | czy przysługuje … {refund} | czy przysługuje … {return}
        pieniądze czy … bon | oddajecie pieniądze czy | {refund} czy … bon | czy dajecie bon | 14 dni liczy | 14 dni liczone | dni liczy się | od dostawy czy od | okresie próbnym | okres próbny | materac | co jeśli | co jesli
        po terminie | zwrotów po terminie | zakup z internetu | kupione online | kupiony przez internet | oddać w sklepie | zwrócić w sklepie | {return} w sklepie | bez metki | bez paragonu | oryginalne opakowanie | prezenty świąteczne
        prezenty swiateczne | opłatę za zwrot | opłata za zwrot | płaci za przesyłkę zwrotną | płaci za zwrot | płaci za odesłanie | kto płaci | polityka zwrotów | warunki zwrotu | warunki zwrotów | zasady zwrotów | regulamin zwrotów
        termin na odstąpienie | termin zwrotu | zwrot jest darmowy | procedura zwrotu | jak wygląda zwrot | prawo do odstąpienia | czy przy zwrocie | przy zwrocie oddajecie
        podlega zwrotowi | podlegają zwrotowi | czy podlega | czy podlegają | do której godziny można | do kiedy można | do kiedy mogę | do kiedy mam czas | ile mam czasu | ile mam dni | w jakim terminie
        jaki jest termin | jaki termin | termin na wymianę | termin na zwrot | wydłużony termin | co jak | a co jak | a co jeśli | oddajecie różnicę | oddajecie roznice | gwarancja najniższej ceny
        najniższa cena | gwarancja ceny | wyrównujecie | wyrównacie | muszę mieć orginalny | muszę mieć oryginalny | muszę mieć karton | muszę mieć paragon | czy w ogóle przyjmujecie | przyjmujecie bez
        przyjmujecie coś takiego | przyjmujecie zwroty | przyjmujecie zwrot | przyjmujecie … otwart* | przyjmujecie … używan* | przyjmiecie bez | bez kartonu | bez pudełka | bez opakowania | bez metek
        oryginalny karton | oryginalnym opakowaniu | kto pokrywa | kto ponosi | na mój koszt | na czyj koszt | koszt odesłania | ile kosztuje zwrot | ile kosztuje odesłanie | zwrot jest płatny
        zwroty są darmowe | zwroty są płatne | czy mogę zwrócić jeśli | czy mógłbym zwrócić | czy mogłabym zwrócić | czy będę mógł zwrócić | czy będę mogła zwrócić | będę mogła oddać | będę mógł oddać
        czy można zwrócić | czy można oddać | czy można wymienić | można odesłać | czy da się zwrócić | czy da się oddać | da się zwrócić | dostanę pieniądze z powrotem
        dostanę zwrot jeśli | czy dostanę zwrot | czy przysługuje | przysługuje mi | zasady zwrotu | zasady wymiany | politykę zwrotów | okres wypowiedzenia | minimalny okres | umowa na czas
        kara umowna | opłata za rezygnację | jak długa gwarancja | ile trwa gwarancja | jaka jest gwarancja | co obejmuje gwarancja | gwarancja obejmuje | na razie tylko pytam
        [terms]
        polityka | zasady | warunki | regulamin | gwarancja | termin | zazwyczaj | zwykle | w jakich przypadkach | normalnie | przeważnie
        zgodnie z regulaminem | gwarancj* zwrotu
        [either]
        {refund} lub {exchange} | {refund} albo {exchange} | {refund} czy {exchange} | {refund} lub bon | {refund} czy bon | {refund} albo bon | pieniądze czy bon
        [general]
        czy można | czy mozna | czy da się zwrócić | czy trzeba | czy muszę mieć | czy muszę płacić | ile mam dni | ile dni | ile jest dni | ile mam czasu | ile czasu mam | w jakim terminie | jaki jest termin | jaki termin | do kiedy
        do którego dnia | kto płaci | kto pokrywa | kto ponosi | zwykle | zazwyczaj | normalnie | przeważnie | średnio | z reguły
        jest darmowy | jest bezpłatny | są darmowe
        są bezpłatne | ile kosztuje zwrot | ile kosztuje odesłanie | czy są koszty | czy pobieracie | pobieracie opłatę | czy macie gwarancję | czy oferujecie | czy przyjmujecie | czy akceptujecie | czy oddajecie | oddajecie też
        czy zwracacie | zwracacie też | w jakich przypadkach | w jakich sytuacjach | na jakich warunkach | na jakich zasadach | jakie są warunki | jakie są zasady | jakie zasady | jakie warunki | jak działa | jak działają | jak wygląda
        jak długo trwa | ile trwa | ile trwają | po terminie | po upływie | czy prezent | czy mam prawo | przysługuje
        zaginie | i tak dostanę | czy odbiór jest płatny | płatny | termin zwrotu
        czy w ogóle | muszę mieć | ile mam | do której godziny | do ilu dni | co się stanie jeśli | co w przypadku | generalnie | podlega | podlegają
        [goods]
        towar z wyprzedaży | z wyprzedaży | przecenion* | z promocji | outlet | strój kąpielowy | stroju kąpielowego | bielizn* | personalizowan* | grawerowan* | na zamówienie | oryginalne opakowanie
        oryginalnego opakowania | bez paragonu | bez metki | bez rachunku | prezenty świąteczne | prezenty swiateczne | zakup z internetu | kupione online | z outletu | otwartych | bielizna
        spersonalizowan* | z przeceny
        [hypothetical]
        zanim kupię | zanim zamówię | przed zakupem | przed zamówieniem | zastanawiam się nad zakupem | planuję kupić | jeśli otworzę | jesli otworze | jeśli sukienka nie | jeśli nie będzie pasować | jeśli nie będą pasować
        jeśli nie pasuje | jeśli się nie spodoba | jeśli mi się nie | jeśli nam się nie | jeśli się rozmyślę | jeśli zmienię zdanie | jeśli zwrócę | jeśli odeślę | jeśli oddam | jeżeli nie | gdyby nie pasował* | gdybym chciał*
        w razie zwrotu | w razie gdyby | przy zwrocie | co jeśli | załóżmy | pytanie ogólne | pytanie przed zakupem | jakby nie pasował*
        jeszcze nie kupiłam | jeszcze nie kupiłem | jeszcze nie zamówiłam | jeszcze nie zamówiłem | zanim zapłacę | zanim się zdecyduję | zanim się zapiszę | tylko się przymierzam | przymierzam się
        zastanawiam się nad | rozważam | chcę kupić ale | chciałbym kupić ale | jeśli zrezygnuję | jeżeli zrezygnuję | jak zrezygnuję | jeśli nie będzie pasow* | jak nie będzie pasow* | jak nie pasuje
        jak się nie spodoba | jakby nie pasow* | jakby się nie | gdyby nie pasow* | gdyby się nie | w razie czego | jeśli rozmiar | jeśli okaże się | jak okaże się | jeśli przyjdzie uszkodzon*
        jak się rozmyślę | jeśli kupię | jak kupię | jeśli zamówię | jak zamówię | na razie tylko pytam | tylko pytam | pytanie przed | z ciekawości | pytam już teraz
        pytam na przyszłość | cena spadnie | gdyby nie | gdybym
        [sent]
        odesłałem | odesłałam | odeslalem | odeslalam | odesłaliśmy | zwróciłem | zwróciłam | zwrocilem | zwrocilam | wysłałem z powrotem | wysłane wczoraj | paczka zwrotna | przesyłka zwrotna | zwrot dotarł do was | zwrot jest u was
        zwrot … dostarczony | paczkę macie | macie paczkę | macie już paczkę | dostaliście paczkę | otrzymaliście zwrot | otrzymaliście paczkę | nadałem zwrot | nadałam zwrot | oddałem | oddałam
        odesłane | odesłana | paczkę zwrotną odebrali | odebrali państwo | odebraliście zwrot | odebraliście paczkę | zwrot dotarł do państwa | zwrot u was | zwrot przyjęty | zwrot odebrany | oddałam w
        oddałem w | kurier zabrał | kurier odebrał | zwrócone | anulowaliście | odwołaliście
        [when]
        kiedy | gdzie jest | gdzie są | gdzie moje | gdzie mój | gdzie moja | jaki jest status | status | na jakim etapie | ile jeszcze | jakieś wieści | wieści | co z | czy mój | czy moje | czy został | czy już
        [missing]
        nie otrzymałem | nie otrzymałam | nie dostałem | nie dostałam | nie dostalem | nie dostalam | nie mam | nie ma | nadal nie | jeszcze nie | wciąż nie | ciągle nie | dalej nie | nie widzę | nie widze | nie dotarł* | nie dotarl*
        nie doszł* | nie wpłyn* | nie przyszł* | brak | na koncie pusto | na koncie nic | nic nie przyszło | tylko połowę | połowę | wciąż czekam | nadal czekam | dalej czekam | ciągle czekam | czekam już | czekam na | w toku
        ani śladu | pending
        nic nie ma | nic nie wpłynęło | nic nie dotarło | nie wpłynęł* | nie wpłynął | nie doszły | nie doszedł | nie dotarły | nie dotarł | nie ma śladu | ani grosza | ani złotówki
        dalej nic | nadal nic | wciąż nic | tylko część | tylko połowa | nie widać
        [money]
        pieniądze | pieniądz* | pieniadze | pieniędzy | pieniedzy | kasa | kasę | kase | kasy | kwota | kwotę | kwoty | suma | sumę | środki | środków | należność | należności | zł | zl | pln | złotych | euro | eur | cena | cenę | ceny
        opłatę | opłata | płatność | płatności | zaliczka | zaliczkę | różnicę | koszt* | gotówka | gotówkę | gotówki
        nadpłata | forsa | hajs | pieniążki | przelew | przelewu | stówkę
        [back]
        z powrotem | zwrot | zwrotu | zwróc* | zwróć* | zwroc* | oddaj* | oddać | odda* | odzysk*
        [send]
        wyślijcie | wysłać | przyślijcie | przysłać | podeślijcie | podesłać | dosłać | doślijcie | poproszę | dostarczcie | dostać | dajcie | wysyłkę | wymieńcie | przesłać | prześlijcie
        otrzymać | proszę wysłać | proszę przysłać
        [fresh]
        nowy | nową | nowe | nowa | drugi | drugą | inny | inną | właściwy | właściwą | właściwe | właściwego | prawidłowy | prawidłową | sprawny | sprawną | większy | większą | większe
        mniejszy | mniejszą | mniejsze | numer mniejsze | numer większe | rozmiar | rozmiarze | brakujący | brakującą | brakujące | brakujących | zamiast | w zamian | xl | xxl
        [stop]
        zatrzymać | zatrzymajcie | wstrzymać | wstrzymajcie | anulować | anulujcie | odwołać | odwołajcie | wycofać | cofnąć | usunąć | usuńcie | skasować | skasujcie | skreślić | wykreślić | zrezygnować
        rezygnuję | rezygnujemy | zakończyć | wyłączyć | nie wysyłać | nie wysyłajcie | nie przedłużać | nie przedłużajcie | przerwać | przerwijcie | stop
        [order]
        zamówienie | zamówienia | zamówieniu | subskrypcję | subskrypcji | abonament | abonamentu | wysyłkę | wysyłki | dostawę | dostawy | przesyłkę | rezerwację | prenumeratę | prenumeraty | odnawianie | pakiet
        karnet
        [pay]
        przelać | przelejcie | przelej | proszę przelać | oddać | oddajcie | oddacie | zwróćcie | zwrócicie | cofnąć | cofnijcie | wypłacić | wypłaćcie | wpłacić | uznać | potrącić | obniżyć
        zejść | rozliczyć
        [promise]
        obiecaliście | obiecano | obiecany | obiecana | obiecane | obiecali | zapewniliście | zapewniano | zapewniono | mieliście | miało być | miał być | miała być | miały być | mówiliście | powiedziano
        pisaliście | napisaliście | potwierdziliście | potwierdzono | zaakceptowan* | zatwierdzon* | zgodnie z mailem | według maila | deklarowaliście
        [account]
        na koncie | moje konto | w banku | mój bank | na karcie | w apce | w aplikacji | wyciąg | wyciągu | historii konta | paypal | saldo | rachunku
        [damaged]
        uszkodzon* | stłuczon* | zepsut* | rozbit* | pęknięt* | połaman* | porysowan* | podart* | rozdart* | zniszczon* | wgniecion* | zbit* | rozlan* | zarysowan*
        obity | obita | obite | obity róg | wylał* | rozlał* | potłuk* | stłukł* | stłukł się | pękł* | pęknięcie | połamał* | połamana | złaman* | urwan* | oderwan* | naderwan* | wygięt* | pogięt* | zgniecion*
        pognieciony | podziurawion* | dziury | rysa | rysy | porysował* | poobijan* | zalan* | przemoczon* | ubrudzon* | poplamion* | plama | spleśniał* | pleśń | w kawałkach | w drobny mak
        lepi sie | lepi się
        [defective]
        wadliw* | nie działa | nie działają | przestał działać | przestała działać | nie włącza się | usterk* | niesprawn* | wada | wady | nie ładuje
        nie grzeje | nie grzał* | nie chłodzi | nie ładuje się | nie drukuje | nie łączy | nie paruje | nie odpala | nie startuje | nie uruchamia | nie reaguje | nie świeci | nie słychać | nie gra
        nie widać obrazu | czarny ekran | zawiesza się | wiesza się | wyłącza się | rozładowuje | zacinał* | zacina się | zacina | przecieka | cieknie | szwankuj* | szumi | buczy | trzeszczy | przegrzewa | spalił*
        zwarcie | dymi | kod błędu | popsuł* | psuje | zepsuł* | padł | nie chce się włączyć | trup | wysiadł* | przestało działać | nie wykrywa
        [wrong-item]
        zły produkt | zły towar | nie ten produkt | nie to co zamówił* | pomylon* | inny produkt | błędn* produkt
        przyszedł … zamawiał* | przyszła … zamawiał* | przyszło … zamawiał* | zamówił* … przyszedł | zamówił* … przyszła | zamówił* … przyszło | zamówił* … dostał* | zamawiał* … dostał* | zamawiał* … przyszed*
        cudze zamówienie | cudza paczka | cudzą paczkę | nie moje zamówienie | nie moja paczka | czyjeś zamówienie | nie ten model | nie ten kolor | inny model | inny kolor niż | inny towar | coś innego
        zupełnie co innego | co innego | nie to zamówił* | zamiast zamówion* | pomyliliście | pomyłka w wysyłce | źle wysłan* | nie zamawiał* | niewłaściwy produkt | niewłaściwy towar
        [missing-item]
        brakuje | brak w paczce | brakowało | niekompletn* | puste pudełko | pusta paczka | nie było w
        brakuje w | nie ma w paczce | w paczce nie było | zabrakło | brak kabla | brak ładowarki | brak instrukcji | brak śrub* | bez ładowarki | bez instrukcji | bez śrub*
        zamiast dwóch | zamiast trzech | zamiast sześciu | nie dołożyliście | nie dołączono | zapomnieliście
        [not-received]
        nie dotarł* | nigdy nie dotarł* | nie doszł* | nie przyszł* | zaginęł* | zgubion* | nie dostarczon* | niedostarczon* | nie dostał* paczki
        paczki nie ma | nie ma paczki | nie mam paczki | nigdy nie przyszł* | nigdy nie przyszedł | nie dojechał* | kod nigdy do mnie | nie przeze mnie | odebrana tylko że nie | status dostarczon*
        jako dostarczon* | rzekomo dostarczon* | przepadł* | zniknęł* | skradzion* | ukradzion* | nikt nie odebrał | nikt nie dostarczył | nie została dostarczona | nie otrzymał* zamówieni*
        nie dostał* zamówieni*
        [late]
        spóźnion* | opóźnion* | opóźnieni* | za późno
        dni spóźnienia | po 5 dniach | po terminie | miała przyjść | miał przyjść | miało przyjść | miało dotrzeć | spóźnieni* | spóźnił* | opóźnia
        nie zdążył* | kurier na jutro
        [size]
        za mał* | za duż* | za ciasn* | za luźn* | za krótk* | za dług*
        bardzo mały | bardzo duży | bardzo mała | bardzo małe | za wielk* | przyciasn* | przymał* | przyduż* | nie wchodzą | nie wchodzi | nie mieści | nie mieszczę | nie zapina | nie dopina | uwiera | uwierają
        cisną | obciera | rozmiar za | rozmiarówka | numer mniejsz* | numer większ* | pol numeru | pół numeru | wymianę rozmiaru | większy rozmiar | mniejszy rozmiar | inny rozmiar
        zły rozmiar | zaniżon* | zawyżon* | nie pasuje na | rozmiar nie pasuje
        [quality]
        słaba jakość | kiepska jakość | tandet* | badziewie
        słabej jakości | kiepskiej jakości | niskiej jakości | marnej jakości | złej jakości | fatalnej jakości | badziew | chłam | szajs | szmata | taniocha | rozłazi | rozchodzi się | pruje
        spruł* | mechaci | zmechacił* | farbuje | wyblakł* | spral* | śmierdzi | cuchnie | smród | niedorobion* | rozczarowani* | zjełczał* | przetermin* | zepsute jedzenie
        niesmaczn* | jakość fatalna | jakość tragiczna | jakość słaba | jakość pozostawia
        [not-as-described]
        niezgodn* | inny niż na zdjęciu | inny niż w opisie | podróbk* | fałszyw* | nie jest oryginaln* | wprowadza w błąd
        w opisie stoi | na zdjęciu | na zdjęciach | w realu | zupełnie inny kolor | nie jest skóra | to nie jest skóra | nie jest prawdziw* | nie oryginał | nieoryginaln* | podróba
        podróby | fejk | imitacja | cerata | miał być z | wprowadzając* w błąd | opis mówi | według opisu | niż na stronie | inaczej wygląda | wygląda inaczej
        [changed-mind]
        rozmyślił* | zmienił* zdanie | nie podoba mi się | już nie potrzebuję | przez pomyłkę
        omyłkowo | zamówionych omyłkowo | przez przypadek | przypadkiem | przypadkowo | pomyliłem | pomyliłam | pomyłkowo | moja pomyłka | mój błąd | rozmyśliłam | rozmyśliłem | rozmyśliliśmy | odwidziało
        jednak mi nie | nie pasuje mi do | nie pasuje do | nie podoba się | nie spodobał* | nie jest w moim guście | nie przyda | nie będzie potrzebn* | niepotrzebn*
        dwa razy to samo | zamówiłam dwa razy | znalazłam taniej | znalazłem taniej | kupiłam gdzie indziej | kupiłem gdzie indziej | syn zamówił | córka zamówiła | dziecko zamówiło
        [store-credit]
        voucher | karta podarunkowa | bon podarunkowy | kartę podarunkową
        karta upominkowa | kartę upominkową | kod rabatowy zamiast | punkty zamiast | bon na | bon zamiast | bony | bonem | w bonie | bonu na
        [chargeback]
        chargeback | obciążenie zwrotne | reklamacj* w banku | spór paypal
        chargebacku | reklamacja w banku | zgłoszę do banku | zgłaszam do banku | zgłosić do banku | spór w paypal | spór na paypal | otworzę spór | otwieram spór | cofnę płatność
        [duplicate-charge]
        obciążon* dwa razy | dwukrotnie obciąż* | podwójn* płatnoś* | podwójne obciążenie | pobrano dwa razy | pobrano podwójnie | zapłacił* dwa razy | pobrano za dużo
        poszedł dwa razy | poszło dwa razy | zeszło dwa razy | dwa razy zeszło | dwa razy pobrano | pobrało dwa razy | ściągnęło dwa razy | ściągnęliście dwa razy | drugą płatność
        dwie płatności | dwa obciążenia | dwa przelewy | płatność zdublowan* | zdublowan* | za dużo pobrano | policzyliście za dużo | inna kwota | wyższa kwota | zła kwota | nadpłacił*
        [warranty]
        gwarancj* | rękojmi* | napraw*
        na gwarancji | serwis | serwisu | naprawić
        [price-adjustment]
        różnic* w cenie | różnic* ceny | teraz taniej | cena spadła
        obniżyliście | przeceniliście | przeceniony | cena spadnie | spadła cena | spadek ceny | jest taniej | taniej o | różnica ceny | roznice
        najniższej ceny
        [shipping-cost]
        koszt* wysyłki | koszt* dostawy | koszt* przesyłki
        za kuriera | za dostawę | za wysyłkę | za przesyłkę | opłata za wysyłkę | opłata za dostawę | koszty dostawy | darmowa dostawa | darmowa wysyłka | pokrywa koszt | płaci za wysyłkę | płaci za odesłanie
        koszt odesłania
        [address-change]
        zmienić … adres | zmian* … adresu | zły adres | nowy adres
        zmieńcie … adres | zmieńcie proszę adres | zmienię adres | adres dostawy na | przeprowadz* | przeprowadzk* | stary adres | błędny adres | pomyliłam adres | pomyliłem adres | zły numer domu
        inny adres | przekierow*
        [invoice]
        faktur*
        faktura vat
        [order-status]
        gdzie jest moja paczka | gdzie moja paczka | gdzie jest moje zamówienie | śledzenie | numer śledzenia | kiedy dotrze | kiedy przyjdzie | status zamówienia | kiedy będzie paczka
        gdzie jest kierowca | gdzie kurier | gdzie jest kurier | gdzie przesyłka | gdzie moja przesyłka | gdzie jest przesyłka | gdzie paczka | kiedy dojdzie | kiedy wyślecie | kiedy będzie wysłan*
        kiedy zostanie wysłan* | kiedy przyjedzie | kiedy dostanę paczkę | kiedy dostanę zamówienie | kiedy otrzymam zamówienie | czy wysłane | czy już wysłan* | w drodze | status przesyłki
        status paczki | na jakim etapie jest zamówienie | termin dostawy | czas dostawy | co z moim zamówieniem | co z zamówieniem | co z paczką
        [complaint]
        skarg* | skandal | niedopuszczaln* | oszust* | rozczarowan* | żenada | kpina | wstyd | złodziej* | porażka
        wściekł* | wkurz* | zdenerwowan* | oburzon* | oburzając* | bezczeln* | chamsk* | chamstwo | niemił* | nieuprzejm* | masakra | jaja sobie | robicie sobie jaja | mam dość
        mam dosyć | nigdy więcej | ostatni raz | pytam ostatni raz | negatywną opinię | zła opinia | oszuści | naciągacze | złodzieje | zero kontaktu | brak kontaktu | nikt nie odpowiada | nikt nie odpisuje
        zignorowan* | ignorujecie | reklamacja | składam reklamację | reklamuję
        [legal-threat]
        prawnik* | adwokat* | sąd | sądu | policj* | uokik | rzecznik | pozew | kroki prawne | prokuratur*
        do sądu | sądowej | sądową | na policję | rzecznika | rzecznikiem | federacja konsumentów | inspekcja handlowa | inspekcji handlowej | wezwanie do zapłaty | przedsądowe | drogę prawną | adwokatem
        prokuratury
        [break]
        ale | lecz | bo | ponieważ | jednak
        [ignore]
        bez problemu | bez odpowiedzi | zwrotna odpowiedź | informacja zwrotna | informację zwrotną | oddzwoni* | w zamian | zwracam uwagę | zwrócić uwagę | zwracam się | zwrotny kontakt
        prosić o kontakt | wrócić na stronę | proszę zwrócić uwagę | zwracam się z | zwracam się do | zwrócić się do | wymienić punkty | wymiana punktów | wymienić hasło | nie ma problemu | nie ma sprawy | na pewno wrócę | wrócę
        kara za wcześniejsze | opłata za anulowanie | nową wersję | nową paczkę kiedy | nową kartę | nową fakturę | nowy adres | nową umowę | nowe konto | nowy numer | nowe hasło | nową dostawę | numer telefonu
        kurs wymiany | kursie wymiany | kursu wymiany | kurs walut | zwróćcie uwagę | zwrot grzecznościowy | oddzwonić | oddzwońcie | proszę o zwrotny kontakt | zwrotny mail | odpowiedź zwrotną | inny adres
        nowy link | nowy kod | nowa faktura | inny termin | inny dzień | tabela rozmiarów | tabeli rozmiarów | wymiana zdań | wymiana wiadomości | wymianie wiadomości | wymianę maili
        [elsewhere]
        praca magisterska | pracy magisterskiej | praca dyplomowa | licencjack* | ankietę | badanie naukowe | rekrutacj* | oferta pracy | ofertę pracy | aplikuję na | moje cv | życiorys
        praktyk studenckich | urząd skarbowy | zwrot podatku | pit | rozliczenie pit | tax free | vat na lotnisku | ubezpieczyciel | ubezpieczalnia | nfz | delegacj* | od pracodawcy | mój pracodawca
        zwiększ sprzedaż | zwiększ swoją | nasza agencja | nasza platforma | nasze oprogramowanie | seo | audyt seo | darmowe demo | phishing | podejrzany sms | podejrzany mail | kliknij w link
        kryptowalut*
        [language]
        nie | się | jest | na | do | za | mi | mój | moja | moje | mojego | i | w | z | o | to | że | jak | kiedy | gdzie | czy | ile | jaka | jaki | proszę | dzień dobry | witam | dziękuję | zamówienie | chcę | mam | są | był | była | ale | od | dla | po | już | tylko | przez | państwo | towar | produkt | możecie | wasza | dwa
        sie | było | mnie | państwa | was | wam | wasz | dzień | dobry | dzięki | pozdrawiam | co | jeszcze | przy | tak | ten | ta | te | tego | tej
        [guard]
        wymiary | wymieniłem | fundusz | funt | wymaga | wymienion*
        """u8;
}
