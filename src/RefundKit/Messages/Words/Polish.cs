namespace RefundKit.Messages.Words;

/// <summary>What customers write in Polish.</summary>
internal static class Polish
{
    public static ReadOnlySpan<byte> List => """
        [refund]
        zwrot* … pieniędzy | zwrot* … kosztów | zwrot* … środków | zwrot* … kasy | zwrot* … kwoty | zwrot* … płatności | zwrot* … należności | zwrot* … gotówki | zwróc* … pieniądze | zwróć* … pieniądze | zwróc* … kasę | zwróc* … koszt* | zwróc* … kwot* | zwracać … pieniądze | oddaj* … pieniądze | oddaj* … kasę | odda* … pieniądze | odda* … kasę | oddajcie … pieniądze | oddać … pieniądze | odzyska* … pieniądze | odzyska* … kasę | odzyskać … środki | pieniądze … z powrotem | kasę … z powrotem | pieniądze z powrotem | ~refund* | zrefundow* | moje pieniądze | moich pieniędzy | moją kasę | rekompensat* | odszkodowani* | zwrot na kart* | zwrot na konto | pieniądze … wróc* | zwrotu pieniędzy | zwrot wpłaty | zwrotu … zł
        [return]
        ~zwrócić | zwracam | zwróciłem | zwróciłam | zwrot | zwrotu | zwroty | zwrotów | zwrotem | odesłać | odsyłam | odesłałem | odesłałam | odesłanie | wysłać z powrotem | oddać … towar | oddać … produkt | oddać … buty | etykiet* zwrotn* | formularz zwrotu | odstąpi* od umowy | odstąpienie od umowy | zwrócić towar
        [exchange]
        ~wymienić | ~wymian* | wymiana | wymianę | wymiany | wymienią | wymieńcie | zamienić | zamiana | zamianę | większy rozmiar | mniejszy rozmiar | inny rozmiar | inny kolor | wysłać nowy | wysłać nową | wysłać nowe | przysłać nowy | przysłać nową | przysłać inny | nowy egzemplarz | podmienić | rozmiar większ* | rozmiar mniejsz*
        [cancel]
        ~anulow* … zamówieni* | anuluj* … zamówieni* | zamówieni* … anulow* | anulować | anulowanie | anulujcie | zrezygnować z zamówienia | rezygnuję z zamówienia | odwołać … zamówienie | wycofać … zamówienie | zamówieni* … przez pomyłkę | zamówiłem przez pomyłkę | zamówiłam przez pomyłkę
        [not]
        nie chcę | nie chce | nie potrzebuję | nie proszę o | nie oczekuję | nie żądam | nie chciałbym | nie chciałabym | zamiast | nie trzeba | nie interesuje mnie | bez
        [not-after]
        nie jest potrzebny | niepotrzebny | nie jest konieczny | nie trzeba | nie potrzebuję
        [done]
        dzięk* … {refund} | dziękuję … za … {refund} | {refund} dotarł* dzięk* | otrzymałem {refund} dzięk* | {refund} już dotarł
        [ask]
        chcę .. {refund} | chciał* .. {refund} | proszę o .. {refund} | proszę .. {refund} | żądam .. {refund} | domagam się .. {refund} | wnoszę o .. {refund} | poproszę .. {refund} | potrzebuję .. {refund} | jak .. {refund} | oczekuję .. {refund} | oddajcie .. pieniądze | oddajcie .. kasę | ubiegam się .. {refund}
        chcę .. {return} | chciał* .. {return} | jak .. {return} | proszę … {return} | mogę … {return} | chcę .. {exchange} | chciał* .. {exchange} | proszę … {exchange} | czy mo* … {exchange} | mogę … {exchange} | poproszę .. {exchange} | chcę … {cancel} | proszę … {cancel} | chciał* … {cancel}
        [want]
        chcę | chciałbym | chciałabym | proszę | poproszę | żądam | domagam się | potrzebuję | jak mogę | czy mogę | czy możecie | pomocy | pomoc | oczekuję | czy mógłbym | jak odzyskać | oddajcie
        [status]
        czekam | nadal | jeszcze nie | wciąż | status | kiedy | w trakcie | ciągle | do tej pory | przetworzon* | oczekuj* na
        [follow]
        czy został* przetworzon* | czy są jakieś | jakieś wieści | co z tym | nadal nic | kiedy to będzie | na jakim etapie
        [track]
        nie mam pieniędzy | dalej nie … pieniędzy | pieniędzy … nie ma | nie widzę … pieniędzy | pieniądze … nie wpłynęły | pieniądze … nie dotarły
        gdzie … {refund} | kiedy … {refund} | czekam … {refund} | nadal … {refund} | jeszcze nie … {refund} | wciąż … {refund} | status … {refund} | ciągle … {refund} | do tej pory … {refund} | nie dostał* … {refund} | nie otrzymał* … {refund} | nie dotarł … {refund} | {refund} … nie dotar* | {refund} … nie dostał* | {refund} … nie otrzymał* | {refund} … nadal | {refund} … jeszcze nie | {refund} … w trakcie | {refund} … przetworz* | na jakim etapie … {refund} | co z … {refund} | wieści … {refund} | ile jeszcze … {refund} | śledzi* … {refund} | sprawdzić … status … {refund} | {refund} … został* | czy … {refund} … został* | brak {refund} | ile trwa mój {refund} | kiedy … {return}
        gdzie są moje pieniądze | gdzie moje pieniądze | kiedy … pieniądze | czekam … pieniądze | nadal … pieniędzy | jeszcze nie … pieniędzy | kiedy … środki
        [policy]
        {return} … przecenion* | {return} … używan* | {return} … otwart* | {return} … noszon* | {return} … wyprzedaż* | przecenion* … {return} | {return} bez … paragonu
        polityk* … {return} | polityk* … {refund} | zasad* … {return} | zasad* … {refund} | zasad* … {exchange} | warunk* … {return} | warunk* … {refund} | warunk* … {exchange} | regulamin* … {return} | termin* … {return} | prawo do zwrotu | prawo odstąpienia | gwarancj* … {refund} | koszt* zwrotu | koszt zwrotu | koszty zwrotu | koszty przesyłki zwrotnej | darmowy zwrot | darmowe zwroty | procedur* … {return}
        ile … dni … {return} | ile … czasu … {return} | w ciągu ilu dni | do kiedy … {return} | ile … dni … {exchange} | ile … czasu … {exchange} | jak długo … {return} | jak długo trwa … {refund} | ile trwa … {refund} | ile trwa … {return} | ile trwają … {refund} | ile dni … {refund} | jak długo … czeka … {refund} | w jakich przypadkach … {refund} | w jakich sytuacjach … {refund} | w jakich przypadkach … {return} | kto płaci … {return} | kto pokrywa … {return} | kto ponosi … {return} | {return} … darmow* | {return} … bezpłatn* | czy … {return} jest | czy można … {return} | czy można … {exchange} | czy przyjmujecie … {return} | czy oferujecie … {refund} | czy oferujecie … {return} | jak działa … {return} | jak działają … {return} | jak wygląda … {return} | jak wygląda procedura | czy mogę … {return} … jeśli | czy przysługuje … {refund} | czy przysługuje … {return}
        [terms]
        polityka | zasady | warunki | regulamin | gwarancja | termin | zazwyczaj | zwykle | w jakich przypadkach | normalnie | przeważnie
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
        [language]
        nie | się | jest | na | do | za | mi | mój | moja | moje | mojego | i | w | z | o | to | że | jak | kiedy | gdzie | czy | ile | jaka | jaki | proszę | dzień dobry | witam | dziękuję | zamówienie | chcę | mam | są | był | była | ale | od | dla | po | już | tylko | przez | państwo | towar | produkt | możecie | wasza | dwa
        [guard]
        wymiary | wymieniłem | fundusz | funt | wymaga | wymienion*
        """u8;
}
