namespace RefundKit.Messages.Words;

/// <summary>What customers write in Dutch.</summary>
internal static class Dutch
{
    public static ReadOnlySpan<byte> List => """
        [refund]
        ~terugbeta* | terug betal* | terugbetal* | terugstort* | teruggestort | ~restitutie* | vergoed* | ~terugbetaling* | geld … terug | geld … retour | geld … terugkrijg* | geld … terugontvang* | centen … terug | poen … terug | stort … terug | betaal … terug | boek … terug | terugboek* | teruggeboekt | terugbetaald | bedrag … terug | aankoopbedrag … terug | gecrediteerd | crediter* | refund* | schadevergoeding | compenser* | kosten … terug | terugvorder* | euro … terug
        {money} … {back} | {back} … {money} | bedrag retour | aankoopbedrag retour | retour op mijn rekening | terug op mijn rekening | terug op mijn kaart | terug op mijn visa | terug op de kaart | terugstorten | terugstort
        terug te betalen | terugbetalen | terugbetalling | terug betaling | terugbetalng | terugbtaling | restitueren | gerestitueerd | restitutie | restituutie | bijgeschreven | bijschrijven op mijn | crediteren | creditering
        vergoeden | vergoed krijgen | vergoed | het verschil terug | verschil … terug | verschil vergoed* | schuldig … {money} | nog … euro schuldig | me geld | centen terug | me centen | poen | wil mijn geld | geld zien
        terugvragen | geld terugvragen | terug naar mij | terug wat ik betaald | het betaalde bedrag | aanbetaling terug | aanbetaling … terug | tegemoetkoming | ongedaan … afschrijving | afschrijving terug* | stornere* | storneer*
        geld teruggeven
        storten … terug | storten … bedrag
        maak … over | overmaken | terugboeken | van de koop af
        {pay} … {money} | {money} … {pay} | terugzien | euro wil ik … terugzien | zie ik graag retour | zie ik graag terug | graag terug op mijn | terug op mijn | terugboeking | terug boeken | terugboekt
        eentje … terugboeken | stort dat bedrag | bedrag storten | bedrag terug | maak die … over | maken jullie … over | overgemaakt | overboeken | overboeking naar | terugbetaling | terug betalen | geld terug
        geld retour | m'n geld | mn geld | mijn centen | m'n centen | poen terug | mijn poen | de poen | geld terugkrijgen | geld trg | geld trug | geld wil ik | geld hebben | geef … geld terug
        u geeft geld terug | restitu* | crediteer | van de prijs af | prijs afdoen | korting op de prijs | korting achteraf | in mindering | verrekenen | verreken* | verschil terug | prijsverschil terug
        verschil overmaken | verschil terugbetalen | teveel betaald* | te veel betaald* | teveel betaalde | te veel betaalde | het volle bedrag | volledige bedrag | volledig bedrag
        hele bedrag | bedrag teruggestort | koop ontbinden | ontbinding van de koop | ontbind | aankoop ongedaan | koop ongedaan | ongedaan maken | afschrijving terug | incasso terug | geen tegoedbon … geld
        liever geld | liever mijn geld | liever het geld | geld op mijn rekening | op mijn rekening storten | krijg nog … {money} | heb recht op mijn geld | mijn aankoopbedrag
        een vergoeding
        [return]
        ~retourner* | retourneren | retour | retourzending* | retourlabel | retourformulier | geretourneerd | terugsturen | teruggestuurd | terug te sturen | terugzenden | teruggezonden | terugbrengen | teruggebracht | teruggeven | stuur … terug | sturen … terug | stuur … retour | zend … terug | breng … terug | terugneem* | terugnemen | terug sturen
        terug geven | terug brengen | terug zenden | terugsturing | gaat terug | moet terug | mag terug | kan terug | terug naar jullie | terug naar de winkel | stuur ik terug | sturen we terug | retourneer* | retourner*
        retouraanvraag | retourzending | retournummer | retour aanmelden | een retour | mijn retour | retour sturen | retouretiket | retoursticker | retourbon | retour afgeven | weer ophalen | laten ophalen | ophalen | komen halen
        terug laten gaan | terughalen
        retoursturen | retourneer | retour zenden | ik stuur terug | ik stuur jas naar u | trg sturen | inleveren | neem … terug | nemen jullie … terug | gaat dus terug | gaan terug | gaat retour | mogen terug
        ophalen laten | komen ophalen | op te halen | haal … op | halen jullie … op | retourcode | retouradres | retourinstructies | retourpakket | retouraanmelding | retour melden | rma
        rma aanvraag | welk adres | welk adres … retour | waar stuur ik | waar kan ik … terug* | waar moet ik … heen | hou ik niet | houd ik niet | wil ik niet houden | niet houden
        beroep op mijn herroepingsrecht | maak gebruik van mijn herroepingsrecht | herroep de koop | herroep hierbij
        [exchange]
        ~omruil* | ruil* | ~omwissel* | ruilen | geruild | omgeruild | vervang* | vervanging | wisselen | andere maat | maat groter | maat kleiner | grotere maat | kleinere maat | andere kleur | nieuwe sturen | nieuw exemplaar | nieuwe opsturen | stuur … nieuwe | sturen … nieuwe | nieuwe toesturen | ander exemplaar
        ruil | omruilen | omruiling | omgeruilde | inruilen | verruilen | om te ruilen | omwisselen | vervangen | vervangend | vervangend exemplaar | juiste maat | goede maat | juiste artikel | werkend apparaat
        werkend exemplaar | werkende | een werkend | die werkt | die het doet | een nieuwe | een ander exemplaar | een andere krijgen | krijg ik een andere | ander model | grote model | groter model | grotere | kleinere
        in plaats daarvan | in plaats hiervan | hetzelfde … in xl | dezelfde … in xl | hetzelfde … in maat | dezelfde … in maat | maatje groter | ombruilen | omruillen
        kloppend paar | bijpassend paar | voor die van | voor dat van
        {send} … {fresh} | {fresh} … {send} | wisselen voor | willen wisselen | graag willen wisselen | een nieuwe sturen | een nieuwe opsturen | in plaats van deze
        dezelfde … maar dan | dezelfde maar dan | eentje die wél | eentje die wel | eentje die het doet | die wel werkt | maatje kleiner | in een andere maat | in een andere kleur | in het zwart
        heeft u hem ook in | hebben jullie hem ook in | goede kleur | nasturen | nazenden | nagezonden | opsturen van het ontbrekende | ontbrekende onderdeel | ontbrekende onderdelen | nieuwe onderdelen
        een werkend exemplaar | de juiste sturen | de goede sturen
        [cancel]
        ~annuler* … bestelling | annuler* … order | bestelling … annuler* | order … annuler* | bestelling … cancel* | cancel* … bestelling | geannuleerd | annuleren | annulering … bestelling | bestelling … intrekken | bestelling … stopzetten | per ongeluk besteld | afbestellen | herroep* … bestelling | bestelling … afzeggen
        annuleer* | annulering | anuleren | anuleer | annuleer mijn | cancel* | cancelen | abonnement opzeggen | abonnement … opzeg* | opzeggen | zeg … op | stopzetten | bestelling tegenhouden | tegengehouden
        bestelling … stoppen | niet versturen | niet verzenden | niet opsturen | verstuur … niet | verzend … niet | stuur … niet op | haal de bestelling eruit | bestelling eruit | dubbel besteld | twee keer besteld
        per ongeluk … besteld | bestelling verwijderen | bestelling intrekken
        {stop} … {order} | {order} … {stop} | stop die bestelling | stop de bestelling | nog tegenhouden | bestelling stoppen | intrekken | annuleer | annuleert | afzeggen | opzegging | zeg hierbij
        beëindigen | beëindig | niet verlengen | verleng … niet | niet meer verlengen | automatische verlenging | stop zetten | zet … stop | uitschrijven | schrijf me uit | niet uitleveren
        niet leveren | niet meer versturen | niet meer verzenden | niet meer opsturen | hoeft niet meer verstuurd | hoeven jullie niet meer te sturen | komt te vervallen | laten vervallen
        zie van de koop af | zie ik van de koop af | afzien van de koop | afzie van de koop | zie af van de koop | zie af van de bestelling | zie af van mijn bestelling | haal … van mijn bestelling
        haal … uit mijn bestelling | haal … uit de bestelling | uit mijn bestelling halen | uit de bestelling halen | verwijder … uit mijn bestelling | schrap … van de bestelling | voordat het verzonden
        voordat hij verzonden | voor verzending | vergeet mijn bestelling | laat de bestelling
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
        {refund} is gestort | {refund} is ontvangen | heb … {refund} ontvangen | heb het {refund} ontvangen | heb de {refund} ontvangen | bedankt voor de {refund} | bedankt voor het {refund}
        dank voor de {refund} | dank voor de snelle {refund} | bedankt voor de snelle {refund} | geld staat op | geld staat erop | geld ontvangen | bedrag is binnen | bedrag staat op mijn | geld hoeft niet
        ik hoef geen {refund} | hoef geen {refund} | hoeft geen {refund} | wil geen {refund} | zonder {refund}
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
        wat nu | wat moet ik | wat kan ik | wat doen we | hoe nu verder | hoe verder | hoe lossen we | oplossing | oplossen | los dit op | gaarne | ik wil | wij willen | ik zou | zou ik | zouden jullie | zou u
        zou je | mag ik | verzoeke | verzoeken | ik eis | verwacht | ik verwacht | svp | s.v.p | help | helpen
        [status]
        wacht | wachten | gewacht | nog niet | nog steeds | status | onderweg | verwerkt | in behandeling | wanneer | nog geen | stand van zaken | tot nu toe
        nog niks | niks gezien | niets gezien | geen antwoord | al een maand | sinds
        [follow]
        is het al verwerkt | is er al nieuws | nog niets | hoe staat het | stand van zaken | nog steeds niets | al iets bekend | wanneer komt het
        niks op mijn rekening | niets op mijn rekening | zie niks | zie niets | nog niks gezien | niets ontvangen | niks ontvangen | nog steeds niets ontvangen | waar is de rest | en de rest | is dat normaal | goedgekeurd | beloofd
        bevestigd | bank ziet niets | geen bericht en geen geld | nog niks gehoord
        nul komma nul | nog nix | nix gehoord | niets gehoord | nog niets gehoord | hoe staat het ermee | hoe staat t ermee | hoe zit het | hoe zit dat | staat er nog altijd niets | nog altijd niets
        nog steeds niks | nergens te zien | niks te zien | niets te zien | geen bericht | geen reactie … weken | drie weken verder | weken verder | al dag | werkdagen | waar blijft het
        wanneer kan ik dat verwachten | komt dat nog | komt dat | onverminderd
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
        {promise} … {money} | {money} … {promise} | {promise} … {refund} | {refund} … {promise} | {missing} … {account} | {account} … {missing} | moet ik nog op … wachten | wachten op mijn geld
        wacht op mijn geld | wacht nog op … {money} | wacht nog steeds op … {refund} | wacht op … {refund} | wachten op … {refund} | wachtende op … {refund} | in afwachting van … {refund} | waar blijft mijn geld
        waar blijft het geld | waar blijft … {refund} | waar is mijn {refund} | waar blijven mijn centen | wanneer krijg ik mijn geld | wanneer komt … {refund} | wanneer komt mijn geld | wanneer wordt … gestort
        wanneer wordt … overgemaakt | wanneer wordt … teruggestort | wanneer staat … {money} | wanneer mag ik … {refund} | wanneer kan ik … {refund} | wanneer kan ik … geld | wanneer zie ik … geld
        wanneer zie ik … {refund} | hoelang duurt … {refund} | hoe lang duurt mijn {refund} | hoelang moet ik nog | hoe lang moet ik nog | geen enkele creditering | ziet geen … {refund} | geen {refund} gezien
        nog steeds geen {refund} | nog altijd geen {refund} | nog steeds geen geld | nog geen cent | nog geen euro | geen cent gezien | niks op mijn rekening | nog niet op mijn rekening | niet op mijn rekening
        bijgeschreven | transactiereferentie | transactienummer … {refund} | referentie van … {refund} | betalingskenmerk … {refund} | {refund} zou | {refund} … zou | {refund} … toegezegd | toegezegde {refund}
        toegezegd … {refund} | {refund} … bevestigd | {refund} … verzonden was | {refund} … laat op zich wachten | {refund} … verdwenen | {refund} … te weinig | {refund} … nog niets | formulier ingevuld … {refund}
        status van … {refund} | stand van zaken … {refund} | hoe staat het met … {refund} | hoe zit het met … {refund} | is … {refund} … al | is mijn {refund} | hebben jullie … {refund} … al | rest van … {refund}
        de rest van het geld | de rest van het bedrag | resterende bedrag | resterende | slechts een deel | maar de helft | de helft … teruggekregen | de andere helft | saldo staat
        [policy]
        {return} … gedragen | gedragen … {return} | afgeprijsd* … {return} | gebruikt* … {return} | geopend* … {return} | sale … {return} | {return} zonder … bon
        retourbeleid | retourvoorwaarden | retourtermijn | retourkosten | retourregels | terugbetalingsbeleid | ruilvoorwaarden | ruiltermijn | ruilbeleid | bedenktijd | herroepingsrecht | beleid … {refund} | beleid … {return} | beleid … {exchange} | voorwaarden … {refund} | voorwaarden … {return} | voorwaarden … {exchange} | niet goed geld terug | geld terug garantie | geldteruggarantie | retourrecht | terugbetalingsvoorwaarden | kosten van retour*
        hoeveel dagen … {return} | hoe lang … {return} | hoelang … {return} | binnen hoeveel dagen | tot wanneer … {return} | tot wanneer … {exchange} | hoe lang … {exchange} | hoelang … {exchange} | hoeveel tijd … {return} | hoe lang duurt … {refund} | hoelang duurt … {refund} | hoe lang duren … {refund} | wie betaalt … {return} | wie betaalt … retour* | is … {return} … gratis | {return} gratis | gratis {return} | zijn … {return} gratis | retourneren gratis | kan je … {return} | kun je … {exchange} | kan ik … {return} als | in welke gevallen … {refund} | wanneer heb ik recht | heb ik recht op … {refund} | bieden jullie … {refund} | geven jullie … {refund} | nemen jullie … terug | kunnen … geretourneerd worden | worden geruild | hoe werkt … {return} | hoe werkt … {refund} | hoe werkt … {exchange} | hoe gaat … {return} in zijn werk
        of een tegoedbon | {refund} of … tegoedbon | {refund} of … bon | gaan de 14 dagen | de 14 dagen | 14 dagen in | bij levering of | proefperiode | na de proef* | matras … bevalt | wat als het | wat als de
        te late retouren | late retouren | online aankoop | in de winkel {return} | {return} in de winkel | zonder bon | zonder label | originele verpakking | kerstcadeaus | kosten als ik | kosten … retour* | regels … retour*
        regels voor … {return} | verzendkosten ook {refund} | ook vergoed bij een retour | retourregeling
        tot welk moment | tot wanneer | tot hoelang | tot hoe lang | hoelang heb ik | hoe lang heb ik | binnen hoeveel | welke termijn | wat is de termijn
        bedenktermijn | wat zijn de regels | regels voor | wie betaalt | wie draait op | voor wiens rekening | op mijn kosten | op jullie kosten | kosteloos te annuleren
        kosteloos annuleren | gratis annuleren | annuleringskosten | gratis retour | gratis retourneren | retour gratis | kost retourneren | kost het retour* | kost het terug* | wat kost … {return}
        kan ik … {return} zonder | kan ik … {return} ook als | kan ik … {exchange} als | kan ik … {exchange} zonder | mag je … {return} | mag dat … {return} | kun je … {return}
        kan dat … {return} | is het mogelijk … {return} als | is het mogelijk … {refund} als | zou ik … {return} kunnen | zou ik … {refund} kunnen | zou ik … terugkrijgen | heb ik recht op | heb je recht op
        recht op {refund} | recht op geld | nemen jullie … geopende | uitgepakt … {return} | aangebroken … {return} | moeten de kaartjes | kaartjes er nog aan*
        trekken jullie er | zonder doos | zonder verpakking | zonder kaartje | originele doos | aankoopbewijs nodig | laagste prijs garantie | laagsteprijsgarantie | prijsgarantie | beste prijs garantie
        opzegtermijn | minimale looptijd | hoelang garantie | hoe lang garantie | hoeveel garantie | hoe lang zit er garantie | wat dekt de garantie | krijg je … terug als
        krijg ik … terug als | vergoeding als | vergoeden jullie … als | wat gebeurt er als | wat als
        mag ik … {return} als | mag ik … {exchange} zonder | mag ik … {return} zonder
        krijg ik geld terug of | krijg ik mijn geld terug of | geld terug of alleen
        [terms]
        beleid | voorwaarden | regels | garantie | termijn | normaal gesproken | meestal | in welke gevallen | doorgaans | gewoonlijk | recht op
        volgens jullie voorwaarden
        [either]
        {refund} of {exchange} | {exchange} of {refund} | {refund} of … tegoedbon | geld of tegoed | geld of tegoedbon
        geld terug of
        [general]
        mag je | mag men | kan men | kan je | kun je iets | krijg je | moet je | hoeveel dagen | hoe lang heb ik | hoelang heb ik | hoe lang mag | hoe lang kan ik | binnen hoeveel | binnen welke termijn | tot wanneer | tot welke datum
        wat is de termijn | welke termijn | wie betaalt | wie draagt | voor wiens rekening | meestal | normaal gesproken | gewoonlijk | doorgaans | in het algemeen | gemiddeld
        heb ik de bon | is het gratis
        is … gratis | zijn er kosten | rekenen jullie kosten | kost het | wat kost een retour | hebben jullie een | bieden jullie | accepteren jullie | vergoeden jullie ook | worden … ook vergoed | in welke gevallen
        onder welke voorwaarden | wat zijn de voorwaarden | wat zijn de regels | welke voorwaarden | hoe gaat een | hoe verloopt | hoe lang duurt een | hoe lang duren | hoelang duurt een | hoelang duren | moet ik betalen
        moet ik de verpakking | na de termijn | buiten de termijn | te laat retour* | kan een cadeau | heb ik recht | of een tegoedbon
        zoekraakt | kwijtraakt | toch mijn geld | kost het ophalen | retourtermijn | nemen jullie geopende
        tot welk moment | moeten de kaartjes | moet de verpakking | moet ik de doos | moet ik de bon | wat gebeurt er | is er een termijn | kost dat iets | kost het iets
        [goods]
        sale artikelen | afgeprijsde | uitverkoop | in de sale | aanbiedingen | badkleding | ondergoed | lingerie | gepersonaliseerd* | gegraveerd* | op maat gemaakt* | originele verpakking
        originele doos | zonder bon | zonder label | zonder kassabon | kerstcadeaus | een cadeau … zonder | online gekocht* | online aankoop | outlet | geopende | in de uitverkoop
        [hypothetical]
        voordat ik bestel | voor ik bestel | voordat ik koop | voor ik koop | voor de aankoop | voor aankoop | ik overweeg | denk erover | als de jurk niet | als het niet past | als hij niet past | als ze niet passen | als de maat niet
        als ik de doos | als ik hem open | als ik het open | als het niet bevalt | als hij niet bevalt | als het me niet | als het ons niet | als ik me bedenk | als ik niet tevreden | als ik iets retour | als ik iets terug
        als ik een deel | stel dat | wat als | algemene vraag | vooraf een vraag | bij een retour | in geval van | mocht het niet
        voordat ik iets bestel | vóór ik bestel | alvorens te bestellen | nog niet besteld | nog niet gekocht | nog niets besteld | ben aan het twijfelen | twijfel nog | twijfel of | overweeg | overwegen
        ik denk erover | zit te denken | wil graag bestellen maar | stel ik | stel hij | stel je | als die niet past | als het tegenvalt | als ze niet bevallen | als het niet goed is | als ik van gedachten
        als het kapot | als het pakket te laat | als ik ze open | als ik bestel | als ik koop | mocht hij niet | mocht ik | mochten ze niet | voor het geval | even een vraagje vooraf
        vraagje vooraf | vraag vooraf | puur uit interesse | uit nieuwsgierigheid | gewoon benieuwd | indien het niet | indien ik | indien ze niet | indien deze niet
        [sent]
        teruggestuurd | teruggezonden | teruggebracht | geretourneerd | opgestuurd | retour gestuurd | terug gestuurd | retour … bij jullie | retour ligt | mijn retour ligt | retour is aangekomen | retour … aangekomen
        retour … ontvangen | retour is afgeleverd | jullie hebben het pakket | hebben het pakket sinds | pakket … bij jullie aangekomen | pakket terug ontvangen | ingeleverd
        ingeleverd bij | retour is bij jullie | retour is ontvangen | retour ontvangen | bij jullie bezorgd | is opgehaald | hebben jullie opgehaald | formulier ingevuld | door jullie zelf geannuleerd
        jullie hebben … geannuleerd
        [when]
        wanneer | waar is | waar blijft | waar zijn | hoe lang nog | hoe lang duurt het nog | hoelang nog | hoelang duurt het nog | status | is er al | nieuws over | hebben jullie … al | is de … al | hoe staat het met | stand van zaken
        [missing]
        nog niet | nog steeds niet | nog altijd niet | nog geen | nog steeds geen | niet ontvangen | niets ontvangen | niks ontvangen | niet gekregen | nooit ontvangen | nooit gekregen | niet aangekomen | niet binnen
        niet binnengekomen | niet bijgeschreven | niet op mijn rekening | niks op mijn rekening | niets op mijn rekening | staat nog niet | zie niks | zie niets | zie … niet | niks gezien | niets gezien | in behandeling | wacht nog
        wacht al | wacht nog steeds | pas de helft | de helft | slechts de helft | komt maar niet | laat op zich wachten
        geen spoor | pending
        nix | staat er niets | staat er niks | nog niets | nog steeds niets | nog altijd niets | geen enkele | geen cent | maar de helft | slechts een deel
        nog niet binnen | niet zichtbaar | niet te zien | niet terug te vinden | nergens te vinden
        [money]
        geld | mijn geld | het geld | bedrag | aankoopbedrag | aankoopprijs | prijs | som | euro | euro's | eur | centen | kosten | verzendkosten | betaling | aanbetaling | het verschil | afschrijving | afschrijvingen
        [back]
        terug | retour | teruggeven | terugkrijgen | terug te krijgen | teruggekregen | terughebben | terug hebben | terugontvangen | terugontvang
        [send]
        sturen | stuur | stuurt | opsturen | toesturen | toezenden | nasturen | zenden | leveren | lever | krijgen | mogen ontvangen | bezorgen | kan ik … krijgen
        [fresh]
        een nieuwe | een nieuw | nieuw exemplaar | een andere | een ander | de juiste | het juiste | juiste | de goede | het goede | werkende | werkend | heel exemplaar | onbeschadigde
        onbeschadigd | grotere | kleinere | xl | xxl | ontbrekende | het ontbrekende | de ontbrekende | dezelfde | in maat | maat groter | maat kleiner
        [stop]
        stop | stoppen | stopzetten | annuleren | annuleer | tegenhouden | intrekken | opzeggen | opzeg | beëindigen | beëindig | schrappen | schrap | verwijderen | verwijder | blokkeren | niet versturen
        niet verzenden | niet leveren | niet uitleveren | niet verlengen | verleng niet | afzeggen | ongedaan maken | vervallen
        [order]
        bestelling | order | abonnement | streamingabonnement | proefabonnement | levering | leveringen | box | lidmaatschap | reservering | inkooporder | verlenging | pakketten
        [pay]
        overmaken | maken jullie … over | storten | stort | terugstorten | terugboeken | overboeken | vergoeden | crediteren | crediteer | verrekenen | teruggeven | uitbetalen
        uitkeren | afdoen | bijschrijven
        [promise]
        beloofd | beloofde | toegezegd | toegezegde | toezegging | zou … worden | zou zijn | zou komen | zou binnen | jullie zeiden | u zei | u schreef | jullie schreven | werd gezegd | is gezegd
        werd verteld | is mij verteld | goedgekeurd | volgens uw mail | volgens jullie mail | volgens de mail | volgens jullie | aangekondigd | in orde gebracht
        [account]
        mijn rekening | de rekening | bankrekening | mijn bank | de bank | bankafschrift | mijn kaart | creditcardmaatschappij | belfius | rabobank | paypal | mijn saldo | bankapp
        [damaged]
        beschadigd* | kapot* | gebroken | stuk | gescheurd | gedeukt | deuk | kras | krassen | gebarsten | lek | gelekt | in stukken | beschadiging
        barst | barsten | kras dwars | in scherven | scherven | doordrenkt | doorweekt | gebutst | butsen | butst | verbogen | gekreukt | geplet | gescheurde | scheur | lekt | lekte | lekkage
        vlekken | afgebroken | afgebrokkeld | aan diggelen | diggelen | stukgegaan | stuk gegaan | verpletterd | geschaafd | schimmel* | deuken | een gat | gat in
        [defective]
        defect* | werkt niet | doet het niet | werkt niet meer | doet het niet meer | gaat niet aan | mankement* | laadt niet | storing
        blijft zwart | blijft hangen | valt uit | valt steeds uit | start niet | start niet op | laadt niet op | verbindt niet | maakt geen verbinding | koppelt niet
        wordt door geen enkel systeem herkend | niet herkend | geen geluid | geen beeld | zwart scherm | scherm blijft | doet niets | doet niks | doet 't niet | deed het niet | verwarmt niet
        wordt niet warm | koelt niet | draait niet | print niet | lekt water | kortsluiting | doorgebrand | rookt | foutmelding | foutcode | flikkert | de geest gegeven | begaf het | begeeft het
        opgebrand | ermee opgehouden | stopte ermee | vastgelopen | loopt vast | die wél maalt | niet meer werkt | werkt niet goed
        [wrong-item]
        verkeerde artikel | verkeerd artikel | verkeerd product | verkeerde product | verkeerde bestelling | iets anders ontvangen | niet wat ik besteld | foute artikel | verkeerd geleverd
        besteld … gekregen | besteld … kreeg | besteld … gestuurd | besteld … jullie sturen | bestelde … kreeg | iets heel anders | heel iets anders
        een heel ander | ander product | ander artikel | ander model | verkeerde model | verkeerd model | verkeerde type | verkeerde onderdeel | verkeerd onderdeel | verkeerde versie | pakket van iemand anders
        bestelling van iemand anders | nooit besteld | niet besteld | verwisseld | omgewisseld
        [missing-item]
        ontbreekt | ontbreken | ontbrak | onvolledig | incompleet | lege doos | leeg pakket | niet compleet
        mis ik | ik mis | er mist | missend* | ontbrekende | ontbrekend | zat niet bij | zat er niet bij | zaten er niet bij | niet bijgeleverd | niet meegeleverd | zonder lader | zonder handleiding
        zonder schroeven | slechts één | slechts twee | maar twee | ontbreken er
        [not-received]
        nooit aangekomen | niet aangekomen | nooit geleverd | niet geleverd | kwijtgeraakt | zoek geraakt | niet bezorgd | nooit bezorgd | verloren
        nooit gezien | nooit gekregen | nooit binnengekomen | niet binnengekomen | nooit bij mij | staat als bezorgd | als bezorgd | bezorgd volgens | zogenaamd bezorgd
        volgens postnl bezorgd | vermist | gestolen | verdwenen | spoorloos | nergens te vinden | buren hebben niets | pakket niet ontvangen | bestelling niet ontvangen | niets ontvangen
        pakje niet ontvangen
        [late]
        te laat | vertraging | vertraagd | later dan
        dagen te laat | weken te laat | kwam te laat | zes weken leverbaar | had er moeten zijn | zou gisteren | zou vandaag | zou maandag | nog steeds niet binnen
        nog steeds niet bezorgd | nog steeds niet geleverd | nog niet bezorgd | nog niet geleverd | levertijd overschreden | later geleverd | te late | spoedlevering | na de feestdagen | te laat binnen
        [size]
        te klein | te groot | te strak | te wijd | te kort | te lang | past niet | passen niet | zit niet goed
        te ruim | te nauw | te krap | past met geen | past niet in | past hem niet | past haar niet | past mij niet | passen mij niet | valt klein | valt groot | vallen klein | vallen groot | valt te klein
        knelt | zit te strak | maat groter | maat kleiner | maatje groter | maatje kleiner | andere maat | grotere maat | kleinere maat | krijg ik niet dicht | kom er niet in | in maat
        [quality]
        slechte kwaliteit | rommel | slecht gemaakt
        goedkoop plastic | prul | troep | bagger | pluist | pilt | verkleurd | verbleekt | stinkt | stank | naad | naden | rafelt | flinterdun | wankel
        wiebelt | gammel | valt tegen | tegenvallend | valt uit elkaar | bedorven | ranzig | muf | over datum | slecht afgewerkt | slordig afgewerkt | slechte afwerking | kwaliteit is slecht
        matige kwaliteit
        [not-as-described]
        niet zoals beschreven | niet zoals op de foto | komt niet overeen | namaak | nep | misleidend
        op foto | op de foto | op de foto's | op de site stond | op de website stond | op de site staat | volgens de beschrijving | volgens de site | in de beschrijving | in de advertentie | volgens de advertentie
        lijkt niet op | lijkt in niets | ziet er heel anders | heel anders uit | andere kleur dan | is geen echt | geen echt leer | niet origineel | nagemaakt | imitatie | vervalsing | neppe
        misleiding | anders dan op | anders dan beschreven | anders dan verwacht
        [changed-mind]
        toch niet | bevalt niet | niet meer nodig | vind het niet mooi | per ongeluk | van gedachten veranderd | vergissing
        aangeklikt | verkeerd aangeklikt | verkeerde … aangeklikt | per abuis | dubbel besteld | twee keer besteld | verkeerd besteld | verkeerde besteld | mijn fout | foutje van mij | staat me niet
        staat mij niet | vind ik toch niet | vind hem niet | vind ze niet | vind het toch | bij nader inzien | spijt | heb er spijt | heb ik niet nodig | hoef ik niet meer | hoeven hem niet
        wij hoeven geen | wil hem niet meer | wil het niet meer | wil ze niet meer | wil ik niet meer | heb er al een | heeft er al een | elders goedkoper | ergens anders gekocht
        elders gekocht | gaat niet door | zie van de koop af | dochtertje heeft | broertje heeft | kind heeft | me bedacht | ons bedacht
        [store-credit]
        tegoedbon | cadeaubon | waardebon | winkeltegoed
        als tegoed | cadeaukaart in plaats | shoptegoed | voucher
        [chargeback]
        chargeback | storneren | stornering | geschil | betwist*
        paypal zaak | paypal geschil | geschil openen | geschil geopend | klacht bij paypal | via mijn bank | bank … terughalen | laten storneren | laat ik storneren | terug laten boeken
        via de creditcardmaatschappij
        [duplicate-charge]
        dubbel afgeschreven | twee keer afgeschreven | 2x afgeschreven | dubbel betaald | twee keer betaald | dubbele afschrijving | te veel afgeschreven | dubbel in rekening
        er twee keer op | twee keer op | twee afschrijvingen | 2 keer afgeschreven | 2x betaald | 2 keer betaald | dubbel geïncasseerd | twee keer geïncasseerd | dubbel berekend | twee keer berekend
        teveel afgeschreven | te veel berekend | teveel berekend | te veel betaald | teveel betaald | hoger bedrag | ander bedrag | meer afgeschreven | dubbele betaling | dubbele incasso
        [warranty]
        garantie | reparatie | repareren
        gerepareerd | maken onder garantie | garantieperiode
        [price-adjustment]
        prijsverschil | nu goedkoper | prijs verlaagd | in prijs gedaald
        goedkoper | afgeprijsd | prijs gezakt | prijs is gezakt | prijs is gedaald | prijs omlaag | prijsverlaging | lagere prijs | prijsgarantie | in prijs verlaagd
        [shipping-cost]
        verzendkosten | bezorgkosten | retourkosten | portokosten
        spoedlevering | verzending gratis | gratis verzending | verzendkost | porto | bezorgkost* | leveringskosten | retour gratis | gratis retour
        [address-change]
        adres … wijzigen | adres … veranderen | adreswijziging | verkeerd adres | wijzig* … adres | nieuw adres
        verhuisd | verhuizen | ander adres | ander afleveradres | adres aanpassen | adres klopt niet | postcode klopt niet | oude adres | verkeerd huisnummer | fout adres | adres gewijzigd
        huisnummer klopt | huisnummer verkeerd
        [invoice]
        factuur | facturen
        btw factuur
        [order-status]
        waar is mijn pakket* | waar blijft mijn pakket* | waar is mijn bestelling | waar blijft mijn bestelling | track en trace | trackingnummer | bezorgstatus | wanneer wordt … geleverd | wanneer komt mijn
        wanneer komt het | wanneer komt hij | wanneer wordt het | wanneer bezorgd | al verzonden | al verstuurd | status van mijn bestelling | status van de bestelling
        wanneer krijg ik mijn pakket | wanneer krijg ik mijn bestelling | wanneer ontvang ik | verwachte levertijd | levertijd | bezorgmoment | wanneer verzenden
        [complaint]
        klacht* | schandalig | belachelijk | onacceptabel | teleurgesteld | oplichter* | oplichting | schande | boos | waardeloos
        drie keer gemaild | niemand die reageert | niemand reageert | schaam je | schaam jullie | genoeg van | ben er klaar mee | spuugzat | woest | woedend | kwaad | pissig
        triest | wanprestatie | onbeschoft | onbeleefd | brutaal | slechte service | waardeloze service | te gek voor woorden | ongehoord | nooit meer | slechte review | slechte recensie | oplichters
        dieven | bedonderd | belazerd | opgelicht | besodemieterd
        [legal-threat]
        advocaat | rechtbank | juridische stappen | consumentenbond | politie | aangifte | rechter | ingebrekestelling | geschillencommissie
        ik doe aangifte | aangifte doen | deurwaarder | kantonrechter | acm | consuwijzer | test aankoop | ombudsman | juridisch advies | rechtsbijstand | in gebreke | gerechtelijke | fod economie
        [break]
        maar | want | omdat | anders | echter
        [ignore]
        bel me terug | terugbellen | belt u mij terug | bel mij terug | geen probleem | geen idee | geen zin | geen antwoord | geen reactie | geen tijd | retour afzender | retourtje | geen bericht
        terug te bellen | bel terug | bel me even terug | bellen … terug | ben … weer terug | weer terug van | terug van vakantie | kom … terug | komen … terug | kom zeker terug | terugkomen | kom ik … op terug | later op terug
        terug op voorraad | weer op voorraad | weken terug | dagen terug | maanden terug | jaar terug | terugzetten | terug te zetten | heen en weer | geen bevestiging* | geen bevestigingsmail | geen reclame | punten | spaarpunten
        wisselgeld | een nieuwe adres | nieuwe adres | een nieuwe telefoon | nieuw telefoonnummer | een nieuwe bestelling | een nieuwe wachtwoord | kosten van vroegtijdige | annuleringskosten | opzegkosten | nieuwsbrief opzeggen
        sale punten | niet gratis
        onder rembours | rembours | wisselkoers | retour af | terugbelverzoek | teruggebeld | weer terug op | kom terug op | terugkomen op | terugkerende klant | nieuw wachtwoord | nieuwe factuur | nieuwe link
        ander adres | een ander adres | nieuw adres | andere vraag | een andere vraag | andere datum | een andere datum | ander tijdstip | maattabel | ander mailadres | statiegeld
        betaalmethoden | betaalmethode
        [elsewhere]
        scriptie | afstudeer* | enquête | onderzoek voor mijn studie | interview voor | sollicitatie | solliciteren | vacature | mijn cv | curriculum | stageplek | belastingaangifte | belastingteruggave
        belastingdienst | btw terugvragen | taxfree | tax free | taxfreeformulier | douaneformulier | zorgverzekering | zorgverzekeraar | mijn verzekering | verzekeraar | declaratie bij mijn werkgever
        mijn werkgever | onkostendeclaratie | ons platform | ons bureau | onze software | verhoog uw omzet | meer omzet | gratis demo | seo | phishing | verdachte sms | verdachte mail | klik hier
        [language]
        de | het | een | ik | mijn | mij | je | jullie | uw | u | is | niet | van | en | in | op | te | dat | dit | die | voor | met | heb | heeft | er | aan | om | hoe | wat | waar | wanneer | hallo | bedankt | dank | graag | bestelling | wil | kan | kunt | kunnen | nog | maar | ook | zijn | was | als | bij | naar | welke | wie | alleen | iets
        mn | m'n | geen | wel | deze | hebben | beste | hoi | groet | groetjes | alvast | toch | gewoon | dus | dan
        [guard]
        vergeten | vergadering | vergoten | annual* | ruim | ruimte | terugbellen | betaling* | betalen
        """u8;
}
