namespace RefundKit.Messages.Words;

/// <summary>What customers write in Dutch.</summary>
internal static class Dutch
{
    public static ReadOnlySpan<byte> List => """
        [refund]
        ~terugbeta* | terug betal* | terugbetal* | terugstort* | teruggestort | ~restitutie* | vergoed* | ~terugbetaling* | geld … terug | geld … retour | geld … terugkrijg* | geld … terugontvang* | centen … terug | poen … terug | stort … terug | betaal … terug | boek … terug | terugboek* | teruggeboekt | terugbetaald | bedrag … terug | aankoopbedrag … terug | gecrediteerd | crediter* | creditnota | refund* | schadevergoeding | compensatie | compenser* | mijn geld | kosten … terug | terugvorder* | euro … terug
        [return]
        ~retourner* | retourneren | retour | retourzending* | retourlabel | retourformulier | geretourneerd | terugsturen | teruggestuurd | terug te sturen | terugzenden | teruggezonden | terugbrengen | teruggebracht | teruggeven | stuur … terug | sturen … terug | stuur … retour | zend … terug | breng … terug | terugneem* | terugnemen | terug sturen
        [exchange]
        ~omruil* | ruil* | ~omwissel* | ruilen | geruild | omgeruild | vervang* | vervanging | wisselen | andere maat | maat groter | maat kleiner | grotere maat | kleinere maat | andere kleur | nieuwe sturen | nieuw exemplaar | nieuwe opsturen | stuur … nieuwe | sturen … nieuwe | nieuwe toesturen | ander exemplaar
        [cancel]
        ~annuler* … bestelling | annuler* … order | bestelling … annuler* | order … annuler* | bestelling … cancel* | cancel* … bestelling | geannuleerd | annuleren | annulering … bestelling | bestelling … intrekken | bestelling … stopzetten | per ongeluk besteld | afbestellen | herroep* … bestelling | bestelling … afzeggen
        [not]
        geen | wil niet | hoef niet | niet nodig | hoeft niet | in plaats van | liever niet | zonder | niet de | wil ik niet
        [not-after]
        niet nodig | hoeft niet | is niet nodig | wil ik niet | hoef ik niet | niet terug
        [done]
        bedankt … {refund} | dank … {refund} | {refund} ontvangen bedankt | {refund} is binnen | {refund} ontvangen dank* | dankjewel … {refund} | geen {refund} nodig
        [ask]
        wil .. {refund} | graag .. {refund} | verzoek .. {refund} | eis .. {refund} | vraag .. {refund} | kunnen .. {refund} | kunt .. {refund} | kan ik .. {refund} | {refund} aub | {refund} alstublieft | {refund} graag | wens .. {refund} | hoe krijg ik … {refund} | wil … {refund} | verwacht … {refund}
        wil … {return} | graag … {return} | hoe … {return} | kan ik … {return} | zou … {return} | wil … {exchange} | graag … {exchange} | kunnen … {exchange} | kan ik … {exchange} | kunt … {exchange} | zou … {exchange} | wil … {cancel} | graag … {cancel} | kunnen … {cancel} | kunt … {cancel}
        [want]
        wil | graag | wens | eis | verzoek | kunnen jullie | kunt u | kun je | kan ik | kan ik mijn | hoe kan | hoe krijg | aub | alstublieft | alsjeblieft | hulp | zou graag | moet ik | a u b
        [status]
        wacht | wachten | gewacht | nog niet | nog steeds | status | onderweg | verwerkt | in behandeling | wanneer | nog geen | stand van zaken | tot nu toe
        [follow]
        is het al verwerkt | is er al nieuws | nog niets | hoe staat het | stand van zaken | nog steeds niets | al iets bekend | wanneer komt het
        [track]
        geld … niet op mijn rekening | niets op mijn rekening | geld … niet binnen
        waar … {refund} | wanneer … {refund} | wacht … {refund} | wachten … {refund} | nog steeds … {refund} | nog niet … {refund} | nog geen … {refund} | status … {refund} | {refund} … status | stand … {refund} | geen {refund} ontvangen | niet ontvangen … {refund} | {refund} … niet ontvangen | {refund} … nog niet | {refund} … nog steeds | {refund} … verwerkt | {refund} … onderweg | {refund} … in behandeling | {refund} … al | is … {refund} al | nieuws … {refund} | hoe staat het … {refund} | hoe lang duurt … mijn {refund} | hoelang duurt … mijn {refund} | nooit … {refund} | volgen … {refund} | update … {refund} | blijft … {refund}
        waar blijft … geld | waar is mijn geld | wanneer … geld | wacht … mijn geld | geld … nog steeds niet | geld … nog niet | nog geen geld | wanneer … bedrag
        [policy]
        {return} … gedragen | gedragen … {return} | afgeprijsd* … {return} | gebruikt* … {return} | geopend* … {return} | sale … {return} | {return} zonder … bon
        retourbeleid | retourvoorwaarden | retourtermijn | retourkosten | retourregels | terugbetalingsbeleid | ruilvoorwaarden | ruiltermijn | ruilbeleid | bedenktijd | herroepingsrecht | beleid … {refund} | beleid … {return} | beleid … {exchange} | voorwaarden … {refund} | voorwaarden … {return} | voorwaarden … {exchange} | niet goed geld terug | geld terug garantie | geldteruggarantie | retourrecht | terugbetalingsvoorwaarden | kosten van retour*
        hoeveel dagen … {return} | hoe lang … {return} | hoelang … {return} | binnen hoeveel dagen | tot wanneer … {return} | tot wanneer … {exchange} | hoe lang … {exchange} | hoelang … {exchange} | hoeveel tijd … {return} | hoe lang duurt … {refund} | hoelang duurt … {refund} | hoe lang duren … {refund} | wie betaalt … {return} | wie betaalt … retour* | is … {return} … gratis | {return} gratis | gratis {return} | zijn … {return} gratis | retourneren gratis | kan je … {return} | kun je … {exchange} | mag ik … {return} | kan ik … {return} als | in welke gevallen … {refund} | wanneer heb ik recht | heb ik recht op … {refund} | bieden jullie … {refund} | geven jullie … {refund} | nemen jullie … terug | kunnen … geretourneerd worden | worden geruild | hoe werkt … {return} | hoe werkt … {refund} | hoe werkt … {exchange} | hoe gaat … {return} in zijn werk
        [terms]
        beleid | voorwaarden | regels | garantie | termijn | normaal gesproken | meestal | in welke gevallen | doorgaans | gewoonlijk | recht op
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
        [language]
        de | het | een | ik | mijn | mij | je | jullie | uw | u | is | niet | van | en | in | op | te | dat | dit | die | voor | met | heb | heeft | er | aan | om | hoe | wat | waar | wanneer | hallo | bedankt | dank | graag | bestelling | wil | kan | kunt | kunnen | nog | maar | ook | zijn | was | als | bij | naar | welke | wie | alleen | iets
        [guard]
        vergeten | vergadering | vergoten | annual* | ruim | ruimte | terugbellen | betaling* | betalen
        """u8;
}
