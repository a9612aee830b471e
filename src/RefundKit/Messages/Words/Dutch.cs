namespace RefundKit.Messages.Words;

/// <summary>What customers write in Dutch.</summary>
internal static class Dutch
{
    public static ReadOnlySpan<byte> List => """
        [refund]
        ~terugbeta* | terug betal* | terugbetal* | terugstort* | teruggestort | ~restitutie* | vergoed* | ~terugbetaling* | geld … terug | geld … retour | geld … terugkrijg* | geld … terugontvang* | centen … terug | poen … terug | stort … terug | betaal … terug | boek … terug | terugboek* | teruggeboekt | terugbetaald | bedrag … terug | aankoopbedrag … terug | gecrediteerd | crediter* | creditnota | refund* | schadevergoeding | compensatie | compenser* | mijn geld | kosten … terug | terugvorder* | euro … terug
        {money} … {back} | {back} … {money} | bedrag retour | aankoopbedrag retour | retour op mijn rekening | terug op mijn rekening | terug op mijn kaart | terug op mijn visa | terug op de kaart | terugstorten | terugstort
        terug te betalen | terugbetalen | terugbetalling | terug betaling | terugbetalng | terugbtaling | restitueren | gerestitueerd | restitutie | restituutie | bijgeschreven | bijschrijven op mijn | crediteren | creditering
        vergoeden | vergoed krijgen | vergoed | vergoeding | het verschil terug | verschil … terug | verschil vergoed* | schuldig … {money} | nog … euro schuldig | me geld | centen terug | me centen | poen | wil mijn geld | geld zien
        terugvragen | geld terugvragen | terug naar mij | terug wat ik betaald | het betaalde bedrag | aanbetaling terug | aanbetaling … terug | tegemoetkoming | ongedaan … afschrijving | afschrijving terug* | stornere* | storneer*
        geld teruggeven
        storten … terug | storten … bedrag
        maak … over | overmaken | terugboeken | van de koop af
        [return]
        ~retourner* | retourneren | retour | retourzending* | retourlabel | retourformulier | geretourneerd | terugsturen | teruggestuurd | terug te sturen | terugzenden | teruggezonden | terugbrengen | teruggebracht | teruggeven | stuur … terug | sturen … terug | stuur … retour | zend … terug | breng … terug | terugneem* | terugnemen | terug sturen
        terug geven | terug brengen | terug zenden | terugsturing | gaat terug | moet terug | mag terug | kan terug | terug naar jullie | terug naar de winkel | stuur ik terug | sturen we terug | retourneer* | retourner*
        retouraanvraag | retourzending | retournummer | retour aanmelden | een retour | mijn retour | retour sturen | retouretiket | retoursticker | retourbon | retour afgeven | weer ophalen | laten ophalen | ophalen | komen halen
        terug laten gaan | terughalen
        [exchange]
        ~omruil* | ruil* | ~omwissel* | ruilen | geruild | omgeruild | vervang* | vervanging | wisselen | andere maat | maat groter | maat kleiner | grotere maat | kleinere maat | andere kleur | nieuwe sturen | nieuw exemplaar | nieuwe opsturen | stuur … nieuwe | sturen … nieuwe | nieuwe toesturen | ander exemplaar
        ruil | omruilen | omruiling | omgeruilde | inruilen | verruilen | om te ruilen | omwisselen | vervangen | vervangend | vervangend exemplaar | juiste maat | de juiste | het juiste | goede maat | juiste artikel | werkend apparaat
        werkend exemplaar | werkende | een werkend | die werkt | die het doet | een nieuwe | een ander exemplaar | een andere krijgen | krijg ik een andere | ander model | grote model | groter model | grotere | kleinere
        in plaats daarvan | in plaats hiervan | hetzelfde … in xl | dezelfde … in xl | hetzelfde … in maat | dezelfde … in maat | maatje groter | ombruilen | omruillen
        kloppend paar | bijpassend paar | voor die van | voor dat van
        [cancel]
        ~annuler* … bestelling | annuler* … order | bestelling … annuler* | order … annuler* | bestelling … cancel* | cancel* … bestelling | geannuleerd | annuleren | annulering … bestelling | bestelling … intrekken | bestelling … stopzetten | per ongeluk besteld | afbestellen | herroep* … bestelling | bestelling … afzeggen
        annuleer* | annulering | anuleren | anuleer | annuleer mijn | cancel* | cancelen | abonnement opzeggen | abonnement … opzeg* | opzeggen | zeg … op | stopzetten | bestelling tegenhouden | tegengehouden | tegenhouden
        bestelling … stoppen | niet versturen | niet verzenden | niet opsturen | verstuur … niet | verzend … niet | stuur … niet op | haal de bestelling eruit | bestelling eruit | dubbel besteld | twee keer besteld
        per ongeluk … besteld | bestelling verwijderen | bestelling intrekken
        [not]
        geen | wil niet | hoef niet | niet nodig | hoeft niet | in plaats van | liever niet | zonder | niet de | wil ik niet
        hoef geen | hoeven geen | hoeft geen | liever … dan | noch | niet meer … {refund} | zonder dat | niets te | hoeft niets
        [not-after]
        niet nodig | hoeft niet | is niet nodig | wil ik niet | hoef ik niet | niet terug
        hoeft niet meer | niet meer nodig | is niet meer nodig | hoeven niet | laat maar
        [done]
        bedankt … {refund} | dank … {refund} | {refund} ontvangen bedankt | {refund} is binnen | {refund} ontvangen dank* | dankjewel … {refund} | geen {refund} nodig
        bedankt voor … {refund} | snelle {refund} | {refund} … ontvangen en | {refund} ontvangen | {refund} is binnengekomen | {refund} is aangekomen
        geld is … binnengekomen | geld … binnen dank* | geld … binnengekomen | geld is binnen | {exchange} … gekomen | {exchange} … aangekomen | {exchange} ontvangen | bedankt … {exchange}
        bedankt … {return} | hoeft niet … {refund} | punten {exchange}
        heb .. {refund} ontvangen | heb .. {refund} gekregen
        [ask]
        wil .. {refund} | graag .. {refund} | verzoek .. {refund} | eis .. {refund} | vraag .. {refund} | kunnen .. {refund} | kunt .. {refund} | kan ik .. {refund} | {refund} aub | {refund} alstublieft | {refund} graag | wens .. {refund} | hoe krijg ik … {refund} | wil … {refund} | verwacht … {refund}
        wil … {return} | graag … {return} | hoe … {return} | kan ik … {return} | zou … {return} | wil … {exchange} | graag … {exchange} | kunnen … {exchange} | kan ik … {exchange} | kunt … {exchange} | zou … {exchange} | wil … {cancel} | graag … {cancel} | kunnen … {cancel} | kunt … {cancel}
        ontvang ik … {refund} | graag ontvang ik … {refund} | graag … {refund} | verzoek … {refund} | verzoek u … {refund} | verzoek tot {refund} | kunnen jullie … {refund} | kunt u … {refund} | kan ik … {refund} | kan … {refund}
        zou u … {refund} | zouden jullie … {refund} | is {refund} mogelijk | {refund} mogelijk | is een {refund} mogelijk | eis … {refund} | hoe … {refund} | wat moet ik … {refund} | krijg ik … {refund} | liever … {refund}
        liever mijn {refund} | alleen mijn {refund} | alleen {refund} | onderwerp {refund} | {refund} a u b | {refund} pls | geef … {refund} | betaal … {refund} | vorder … {refund} | een {refund} is prima | {refund} is prima
        kunnen jullie … {return} | hoe stuur … {return} | naar welk adres … {return} | waar … {return} | {return} aanmelden | probeer … {return} | mag ik … {return} | wil {return} | kunnen we {exchange} | hoe kan ik … {exchange}
        stuur mij {exchange} | graag {exchange} | krijg ik {exchange} | liever … {exchange} | {exchange} aub | zou ik … {exchange} | graag {cancel} | kan … {cancel} | hoe {cancel} | {cancel} alsjeblieft | {cancel} aub
        {refund} of ik schakel
        [want]
        wil | graag | wens | eis | verzoek | kunnen jullie | kunt u | kun je | kan ik | kan ik mijn | hoe kan | hoe krijg | aub | alstublieft | alsjeblieft | hulp | zou graag | moet ik | a u b
        [status]
        wacht | wachten | gewacht | nog niet | nog steeds | status | onderweg | verwerkt | in behandeling | wanneer | nog geen | stand van zaken | tot nu toe
        nog niks | niks gezien | niets gezien | geen antwoord | al een maand | sinds
        [follow]
        is het al verwerkt | is er al nieuws | nog niets | hoe staat het | stand van zaken | nog steeds niets | al iets bekend | wanneer komt het
        niks op mijn rekening | niets op mijn rekening | zie niks | zie niets | nog niks gezien | niets ontvangen | niks ontvangen | nog steeds niets ontvangen | waar is de rest | en de rest | is dat normaal | goedgekeurd | beloofd
        bevestigd | bank ziet niets | geen bericht en geen geld | nog niks gehoord
        [track]
        geld … niet op mijn rekening | niets op mijn rekening | geld … niet binnen
        waar … {refund} | wanneer … {refund} | wacht … {refund} | wachten … {refund} | nog steeds … {refund} | nog niet … {refund} | nog geen … {refund} | status … {refund} | {refund} … status | stand … {refund} | geen {refund} ontvangen | niet ontvangen … {refund} | {refund} … niet ontvangen | {refund} … nog niet | {refund} … nog steeds | {refund} … verwerkt | {refund} … onderweg | {refund} … in behandeling | {refund} … al | is … {refund} al | nieuws … {refund} | hoe staat het … {refund} | hoe lang duurt … mijn {refund} | hoelang duurt … mijn {refund} | nooit … {refund} | volgen … {refund} | update … {refund} | blijft … {refund}
        waar blijft … geld | waar is mijn geld | wanneer … geld | wacht … mijn geld | geld … nog steeds niet | geld … nog niet | nog geen geld | wanneer … bedrag
        waar is … geld | waar blijft mijn | geld … onderweg | het geld onderweg | geld … overgemaakt | hoor ik of … {refund} | of het bedrag … {refund} | bedrag … nog niet | bedrag … nog altijd niet | bedrag … niet op mijn
        wordt het bedrag … {refund} | wanneer wordt … {refund} | wanneer … teruggestort | wanneer … bijgeschreven | nog niet bijgeschreven | nog altijd niet bijgeschreven | niet bijgeschreven | geen geld … ontvangen | geen geld terug
        nog geen {refund} | dagen … geen {refund} | weken … geen {refund} | voor ik mijn geld | tot ik mijn geld | wanneer heb ik mijn geld | wanneer krijg ik … {refund} | hoe lang duurt het nog … {refund}
        hoe lang duurt het nog … geld | komt maar niet | {refund} … komt maar niet | {refund} al gedaan | al gedaan … {refund} | {refund} … goedgekeurd | goedgekeurd* … {refund} | {refund} … beloofd | beloofd … {refund}
        zouden … {refund} | zou … {refund} worden | jullie zeiden … {refund} | zeiden dat … {refund} | helft … {refund} | helft teruggekregen | pas de helft | de helft … terug | over de {refund} | over mijn {refund}
        hebben jullie … {refund} verwerkt | is de {refund} | wacht … op … {refund} | wacht ik op de {refund} | sinds … {refund}
        geen spoor | wanneer … uitbetaald | wanneer … uitbetaling | naar mijn {refund} kijken | mijn {refund} nakijken
        [policy]
        {return} … gedragen | gedragen … {return} | afgeprijsd* … {return} | gebruikt* … {return} | geopend* … {return} | sale … {return} | {return} zonder … bon
        retourbeleid | retourvoorwaarden | retourtermijn | retourkosten | retourregels | terugbetalingsbeleid | ruilvoorwaarden | ruiltermijn | ruilbeleid | bedenktijd | herroepingsrecht | beleid … {refund} | beleid … {return} | beleid … {exchange} | voorwaarden … {refund} | voorwaarden … {return} | voorwaarden … {exchange} | niet goed geld terug | geld terug garantie | geldteruggarantie | retourrecht | terugbetalingsvoorwaarden | kosten van retour*
        hoeveel dagen … {return} | hoe lang … {return} | hoelang … {return} | binnen hoeveel dagen | tot wanneer … {return} | tot wanneer … {exchange} | hoe lang … {exchange} | hoelang … {exchange} | hoeveel tijd … {return} | hoe lang duurt … {refund} | hoelang duurt … {refund} | hoe lang duren … {refund} | wie betaalt … {return} | wie betaalt … retour* | is … {return} … gratis | {return} gratis | gratis {return} | zijn … {return} gratis | retourneren gratis | kan je … {return} | kun je … {exchange} | mag ik … {return} | kan ik … {return} als | in welke gevallen … {refund} | wanneer heb ik recht | heb ik recht op … {refund} | bieden jullie … {refund} | geven jullie … {refund} | nemen jullie … terug | kunnen … geretourneerd worden | worden geruild | hoe werkt … {return} | hoe werkt … {refund} | hoe werkt … {exchange} | hoe gaat … {return} in zijn werk
        of een tegoedbon | geld terug of | {refund} of … tegoedbon | {refund} of … bon | gaan de 14 dagen | de 14 dagen | 14 dagen in | bij levering of | proefperiode | na de proef* | matras … bevalt | wat als het | wat als de
        te late retouren | late retouren | online aankoop | in de winkel {return} | {return} in de winkel | zonder bon | zonder label | originele verpakking | kerstcadeaus | kosten als ik | kosten … retour* | regels … retour*
        regels voor … {return} | verzendkosten ook {refund} | ook vergoed bij een retour | retourregeling
        [terms]
        beleid | voorwaarden | regels | garantie | termijn | normaal gesproken | meestal | in welke gevallen | doorgaans | gewoonlijk | recht op
        volgens jullie voorwaarden
        [general]
        mag je | mag men | kan men | kan je | kun je iets | krijg je | moet je | hoeveel dagen | hoe lang heb ik | hoelang heb ik | hoe lang mag | hoe lang kan ik | binnen hoeveel | binnen welke termijn | tot wanneer | tot welke datum
        wat is de termijn | welke termijn | wie betaalt | wie draagt | voor wiens rekening | meestal | normaal gesproken | gewoonlijk | doorgaans | in het algemeen | gemiddeld | sale artikelen | afgeprijsde | uitverkoop | in de sale
        aanbiedingen | badkleding | ondergoed | lingerie | gepersonaliseerd* | gegraveerd* | op maat gemaakt* | originele verpakking | originele doos | zonder bon | zonder label | zonder kassabon | heb ik de bon | is het gratis
        is … gratis | zijn er kosten | rekenen jullie kosten | kost het | wat kost een retour | hebben jullie een | bieden jullie | accepteren jullie | nemen jullie | vergoeden jullie ook | worden … ook vergoed | in welke gevallen
        onder welke voorwaarden | wat zijn de voorwaarden | wat zijn de regels | welke voorwaarden | hoe werkt | hoe gaat een | hoe verloopt | hoe lang duurt een | hoe lang duren | hoelang duurt een | hoelang duren | moet ik betalen
        moet ik de verpakking | na de termijn | buiten de termijn | te laat retour* | kerstcadeaus | een cadeau … zonder | kan een cadeau | online gekocht* | online aankoop | heb ik recht | of een tegoedbon
        zoekraakt | kwijtraakt | toch mijn geld | kost het ophalen | outlet | retourtermijn | nemen jullie geopende | geopende
        [hypothetical]
        voordat ik bestel | voor ik bestel | voordat ik koop | voor ik koop | voor de aankoop | voor aankoop | ik overweeg | denk erover | als de jurk niet | als het niet past | als hij niet past | als ze niet passen | als de maat niet
        als ik de doos | als ik hem open | als ik het open | als het niet bevalt | als hij niet bevalt | als het me niet | als het ons niet | als ik me bedenk | als ik niet tevreden | als ik iets retour | als ik iets terug
        als ik een deel | stel dat | wat als | algemene vraag | vooraf een vraag | bij een retour | in geval van | mocht het niet
        [sent]
        teruggestuurd | teruggezonden | teruggebracht | geretourneerd | opgestuurd | retour gestuurd | terug gestuurd | retour … bij jullie | retour ligt | mijn retour ligt | retour is aangekomen | retour … aangekomen
        retour … ontvangen | retour is afgeleverd | jullie hebben het pakket | hebben het pakket sinds | pakket … bij jullie aangekomen | pakket terug ontvangen | ingeleverd
        [when]
        wanneer | waar is | waar blijft | waar zijn | hoe lang nog | hoe lang duurt het nog | hoelang nog | hoelang duurt het nog | status | is er al | nieuws over | hebben jullie … al | is de … al | hoe staat het met | stand van zaken
        [missing]
        nog niet | nog steeds niet | nog altijd niet | nog geen | nog steeds geen | niet ontvangen | niets ontvangen | niks ontvangen | niet gekregen | nooit ontvangen | nooit gekregen | niet aangekomen | niet binnen
        niet binnengekomen | niet bijgeschreven | niet op mijn rekening | niks op mijn rekening | niets op mijn rekening | staat nog niet | zie niks | zie niets | zie … niet | niks gezien | niets gezien | in behandeling | wacht nog
        wacht al | wacht nog steeds | pas de helft | de helft | slechts de helft | komt maar niet | laat op zich wachten
        geen spoor | pending
        [money]
        geld | mijn geld | het geld | bedrag | aankoopbedrag | aankoopprijs | prijs | som | euro | euro's | eur | centen | kosten | verzendkosten | betaling | aanbetaling | het verschil | afschrijving | afschrijvingen
        [back]
        terug | retour | teruggeven | terugkrijgen | terug te krijgen | teruggekregen | terughebben | terug hebben | terugontvangen | terugontvang
        [damaged]
        beschadigd* | kapot* | gebroken | stuk | gescheurd | gedeukt | deuk | kras | krassen | gebarsten | lek | gelekt | in stukken | beschadiging
        [defective]
        defect* | werkt niet | doet het niet | werkt niet meer | doet het niet meer | gaat niet aan | mankement* | laadt niet | storing
        [wrong-item]
        verkeerde artikel | verkeerd artikel | verkeerd product | verkeerde product | verkeerde maat | verkeerde kleur | verkeerde bestelling | iets anders ontvangen | niet wat ik besteld | foute artikel | verkeerd geleverd
        [missing-item]
        ontbreekt | ontbreken | ontbrak | mist | missen | onvolledig | incompleet | lege doos | leeg pakket | niet compleet
        [not-received]
        nooit ontvangen | niet ontvangen | nooit aangekomen | niet aangekomen | nooit geleverd | niet geleverd | kwijtgeraakt | zoek geraakt | niet bezorgd | nooit bezorgd | verloren
        [late]
        te laat | vertraging | vertraagd | later dan
        [size]
        te klein | te groot | te strak | te wijd | te kort | te lang | past niet | passen niet | maat | zit niet goed
        [quality]
        slechte kwaliteit | kwaliteit | rommel | slecht gemaakt
        [not-as-described]
        niet zoals beschreven | niet zoals op de foto | anders dan | komt niet overeen | namaak | nep | misleidend
        [changed-mind]
        bedacht | toch niet | bevalt niet | niet meer nodig | vind het niet mooi | per ongeluk | van gedachten veranderd | vergissing
        [store-credit]
        tegoedbon | cadeaubon | waardebon | winkeltegoed | cadeaukaart | tegoed
        [chargeback]
        chargeback | storneren | stornering | geschil | mijn bank | betwist* | creditcardmaatschappij
        [duplicate-charge]
        dubbel afgeschreven | twee keer afgeschreven | 2x afgeschreven | dubbel betaald | twee keer betaald | dubbele afschrijving | te veel afgeschreven | dubbel in rekening
        [warranty]
        garantie | reparatie | repareren
        [price-adjustment]
        prijsverschil | nu goedkoper | prijs verlaagd | in prijs gedaald
        [shipping-cost]
        verzendkosten | bezorgkosten | retourkosten | portokosten
        [address-change]
        adres … wijzigen | adres … veranderen | adreswijziging | verkeerd adres | wijzig* … adres | nieuw adres
        [invoice]
        factuur | facturen | bon | kassabon | aankoopbewijs
        [order-status]
        waar is mijn pakket* | waar blijft mijn pakket* | waar is mijn bestelling | waar blijft mijn bestelling | track en trace | trackingnummer | bezorgstatus | wanneer wordt … geleverd | wanneer komt mijn
        [complaint]
        klacht* | schandalig | belachelijk | onacceptabel | teleurgesteld | oplichter* | oplichting | schande | boos | waardeloos
        [legal-threat]
        advocaat | rechtbank | juridische stappen | consumentenbond | politie | aangifte | rechter | ingebrekestelling | geschillencommissie
        [break]
        maar | want | omdat | anders | echter
        [ignore]
        bel me terug | terugbellen | belt u mij terug | bel mij terug | geen probleem | geen idee | geen zin | geen antwoord | geen reactie | geen tijd | retour afzender | retourtje | geen bericht
        terug te bellen | bel terug | bel me even terug | bellen … terug | ben … weer terug | weer terug van | terug van vakantie | kom … terug | komen … terug | kom zeker terug | terugkomen | kom ik … op terug | later op terug
        terug op voorraad | weer op voorraad | weken terug | dagen terug | maanden terug | jaar terug | terugzetten | terug te zetten | heen en weer | geen bevestiging* | geen bevestigingsmail | geen reclame | punten | spaarpunten
        wisselgeld | een nieuwe adres | nieuwe adres | een nieuwe telefoon | nieuw telefoonnummer | een nieuwe bestelling | een nieuwe wachtwoord | kosten van vroegtijdige | annuleringskosten | opzegkosten | nieuwsbrief opzeggen
        sale punten | niet gratis
        [language]
        de | het | een | ik | mijn | mij | je | jullie | uw | u | is | niet | van | en | in | op | te | dat | dit | die | voor | met | heb | heeft | er | aan | om | hoe | wat | waar | wanneer | hallo | bedankt | dank | graag | bestelling | wil | kan | kunt | kunnen | nog | maar | ook | zijn | was | als | bij | naar | welke | wie | alleen | iets
        [guard]
        vergeten | vergadering | vergoten | annual* | ruim | ruimte | terugbellen | betaling* | betalen
        """u8;
}
