namespace RefundKit.Messages.Words;

/// <summary>What customers write in German.</summary>
internal static class German
{
    public static ReadOnlySpan<byte> List => """
        [refund]
        ~rückerstatt* | rueckerstatt* | ~erstatt* | ~rückzahl* | rueckzahl* | zurückzahl* | zurückerstatt* | zurückgezahlt | zurückzuzahlen | ~rückvergüt* | rückbuch* | zurückbuch* | zurückgebucht | rücküberweis* | zurücküberweis* | refund* | rückgeld
        geld … zurück | geld … wieder | geld … retour | kohle … zurück | kohle … wieder | knete … zurück | kohle … her | geld … zurückgeb* | geld … zurückhaben | geld … zurückbekomm* | geld … zurückhol* | geld zurückhaben | kaufpreis … zurück | betrag … zurück | buch* … zurück | überweis* … zurück | zahl* … zurück | kosten … zurück | gutschrift auf mein* | gutschrift auf d* | gutschreib* | gutgeschrieben | kaufpreisminderung | entschädig* | minderung | preisnachlass | differenz erstatt* | zahlung rückgängig | abbuchung rückgängig | abbuchung … zurück | geld zurück | schadensersatz | zurückfordern
        [return]
        widerruf | widerrufe | widerrufen | widerrufe* … vertrag | vom kauf zurück | vom kaufvertrag zurück | soll zurück | sollen zurück | muss zurück | zurückgehen lassen | geht zurück
        zurückschick* | zurückgeschickt | zurückzuschicken | zurücksend* | zurückgesendet | zurückgesandt | zurückzusenden | zurückgeb* | zurückgegeben | zurückzugeben | zurückbring* | zurückgebracht | zurückgehen | retour* | rücksend* | ruecksend* | rückgab* | rücknahm* | zurücknehm* | zurückgenommen | zurueckschick* | zurueckgeb* | zuruecksend*
        schick* … zurück | send* … zurück | geb* … zurück | nehm* … zurück | nimmt … zurück | rücksendeetikett | retourenlabel | retourenschein | rücksendelabel | einschicken | abholung der ware
        [exchange]
        ~umtausch* | umgetauscht | umzutauschen | tausch* … um | tauschen | tausch | austausch* | ausgetauscht | ~ersatzlieferung | ersatz | ersatzgerät | ersatzartikel | neulieferung | nachlieferung | nochmal schicken | neu schicken | neu zuschicken | andere größe | anderen größe | größe größer | nummer größer | nummer kleiner | größere größe | kleinere größe | andere farbe | schick* … neue* | send* … neue* | anderes modell | neues exemplar | erneut zusenden
        [cancel]
        von … bestellung … zurücktreten | bestellung … zurücktreten | nicht mehr versenden | bestellung … nicht mehr
        ~stornier* | storno | ~bestellung … ~stornier* | bestellung … abbrechen | bestellung … rückgängig | bestellung … zurückzieh* | bestellung … cancel* | cancel* … bestellung | bestellung … canceln | ~kündig* … vertrag | auftrag … stornier* | auftrag … abbrechen | versehentlich bestellt | verklickt | bestellung … annullier* | annullier* | abbestell* … bestellung | bestellung auflösen | abbestellen … artikel
        [not]
        kein | keine | keinen | keiner | keines | nicht die | nicht den | nicht das | anstatt | statt | statt einer | ohne | will nicht | möchte nicht | brauche nicht | nicht mehr
        [not-after]
        nicht zurück | nicht zurückgeben | nicht nötig | nicht notwendig | ist nicht gewünscht | brauche ich nicht | will ich nicht | möchte ich nicht | nicht umtauschen | nicht zurückschicken | nicht stornieren | nicht erforderlich
        [done]
        dank* … {refund} | {refund} … erhalten dank* | {refund} ist … angekommen | {refund} ist da | geld ist angekommen | {refund} … eingegangen dank* | vielen dank … {refund} | keine {refund} nötig | {refund} bereits erhalten
        [ask]
        möchte .. {refund} | will .. {refund} | verlang* .. {refund} | forder* .. {refund} | bitte .. {refund} | bitte um .. {refund} | hätte gern* .. {refund} | brauche .. {refund} | beantrag* .. {refund} | {refund} … beantrag* | verlange … {refund} | erstatten sie mir | erstattet mir | wie bekomme ich … {refund} | krieg* … {refund} | möchte … geld zurück | will … geld zurück | bitte … erstatt* | könn* … erstatt*
        möchte … {return} | will … {return} | würde … {return} | wie … {return} | bitte … {return} | möchte … {exchange} | will … {exchange} | hätte … {exchange} | könn* … {exchange} | bitte … {exchange} | geht … {exchange} | würde … {exchange} | bitte … {cancel} | möchte … {cancel} | will … {cancel} | könn* … {cancel}
        [want]
        möchte | moechte | will | wollen | bitte | hätte gern* | würde gern* | brauche | fordere | verlange | wünsche | kann ich | könnte ich | können sie | könnten sie | könnt ihr | wie kann | wie bekomme | wie krieg* | hilfe | sofort | umgehend | muss ich | ich erwarte | flott | her damit
        [status]
        warte | warten | wartet | gewartet | noch nicht | immer noch | bis heute | bisher | ~status | stand | bearbeitungsstand | unterwegs | schon | noch keine | noch kein | steht aus | ausstehend | wo bleibt | neuigkeiten | nicht da | überfällig | längst
        [follow]
        wann kommt das | ist das schon | gibt es neuigkeiten | gibt es schon | wie ist der stand | noch nichts passiert | immer noch nichts | bisher nichts | wurde das schon | tut sich nichts
        [track]
        noch immer keine gutschrift | immer noch keine gutschrift | noch keine gutschrift | keine gutschrift erhalten | keine gutschrift bekommen | geld … nicht auf meinem konto | kein geld erhalten | kein geld bekommen | nichts auf meinem konto
        wo … {refund} | wann … {refund} | warte … {refund} | warten … {refund} | gewartet … {refund} | status … {refund} | {refund} … status | stand … {refund} | {refund} … stand | noch keine {refund} | noch kein* … {refund} | noch nicht … {refund} | immer noch … {refund} | bis heute … {refund} | bisher … {refund} | nie … {refund} erhalten | keine {refund} … erhalten | kein* {refund} erhalten | keine {refund} bekommen | {refund} … noch nicht | {refund} … nicht angekommen | {refund} … nicht eingegangen | {refund} … nicht erhalten | {refund} … veranlasst | {refund} … bearbeitet | {refund} … unterwegs | {refund} … steht … aus | {refund} … ausstehend | {refund} … schon | schon … {refund} | neuigkeiten … {refund} | wie lange … meine {refund} | wie lange dauert meine | {refund} lässt auf sich warten
        warte … geld | warten … geld | geld … noch nicht | geld … immer noch nicht | geld … nicht da | geld … nicht angekommen | wo bleibt … geld | wo ist mein geld | wann kommt … geld | wann … geld … konto | wann bekomme ich mein geld | noch kein geld | bis heute kein geld | wann … betrag | wann … gutschrift | gutschrift … noch nicht
        [policy]
        getragen* … {return} | gebraucht* … {return} | geöffnet* … {return} | reduziert* … {return} | benutzt* … {return} | ausgepackt* … {return} | sale artikel … {return} | reduziert* … {exchange} | ohne kassenbon … {return} | ohne originalverpackung … {return}
        rückgabebedingung* | rückgaberecht | rückgabefrist | rückgaberichtlinie* | rückgabepolitik | rücksendebedingung* | umtauschrecht | umtauschbedingung* | umtauschfrist | widerrufsfrist | widerrufsrecht | widerrufsbelehrung | erstattungsrichtlinie* | erstattungsbedingung* | rückerstattungsrichtlinie* | rückerstattungsbedingung* | retourenbedingung* | retourenfrist | retourenkosten | rücksendekosten | geld zurück garantie | retourenregelung* | rückgaberegel*
        richtlinie* … {refund} | bedingung* … {refund} | regel* … {refund} | bedingung* … {return} | regel* … {return} | regel* … {exchange} | richtlinie* … {return}
        wie lange … {return} | wie viele tage … {return} | wieviel tage … {return} | wie viel zeit … {return} | innerhalb welcher … {return} | bis wann … {return} | bis wann … {exchange} | wie lange … {exchange} | wie lange dauer* … {refund} | wie lange dauer* … {return} | wie lange brauch* … {refund} | {refund} dauer* | {refund} normalerweise | frist … {return}
        wer zahlt … {return} | wer trägt … {return} | wer übernimmt … {return} | wer bezahlt … {return} | kosten … rücksend* | kosten … retour* | kostet … {return} | {return} kostenlos | {return} kostenfrei | {return} … kostenlos | ist … {return} … kostenlos | kostenlose {return}
        kann man … {return} | kann man … {exchange} | kann man … {refund} | in welchen fällen … {refund} | wann kann ich … {refund} | unter welchen … {refund} | unter welchen … {return} | gibt es bei euch … {refund} | gibt es … garantie | bietet ihr … {refund} | bieten sie … {refund} | habe ich anspruch … {refund} | wann habe ich anspruch | nehmt ihr … zurück | vom umtausch ausgeschlossen | sind … vom umtausch | wie funktioniert … {return} | wie funktioniert … {refund} | wie läuft … {return} | wie funktioniert … {exchange}
        [terms]
        richtlinie* | bedingung* | regel | regeln | regelung* | garantie | frist | normalerweise | in der regel | generell | grundsätzlich | in welchen fällen | voraussetzung* | üblicherweise | anspruch | falls mir | wenn es nicht passt | wenn mir
        [damaged]
        ~beschädigt* | kaputt* | zerbrochen* | gebrochen | zerrissen | riss | kratzer | zerkratzt | delle | ausgelaufen | zerdrückt | gesprungen | bruch | zersplittert | demoliert | transportschaden | schaden
        [defective]
        ~defekt* | funktioniert nicht | funktionieren nicht | geht nicht mehr | geht nicht an | lässt sich nicht einschalten | fehlerhaft* | mangelhaft* | mangel | spinnt | lädt nicht | gibt den geist auf | funktionsuntüchtig
        [wrong-item]
        falsche* artikel | falsche* ware | falsche* produkt | falsches produkt | falschen artikel | falsche lieferung | falsche größe | falsche farbe | etwas anderes geliefert | falsch geliefert | nicht das bestellte | nicht bestellt | verwechselt
        [missing-item]
        fehlt | fehlen | fehlte | fehlende* | unvollständig | nicht vollständig | leeres paket | paket war leer | nicht dabei | nicht im paket
        [not-received]
        nie geliefert | nicht geliefert | nie angekommen | nicht angekommen | nicht erhalten | nie erhalten | paket … verloren | verloren gegangen | verschollen | nicht zugestellt | keine lieferung
        [late]
        zu spät | verspätet | verspätung | lieferverzug | lieferverzögerung | verzögert | dauert zu lange
        [size]
        zu klein | zu groß | zu eng | zu weit | zu kurz | zu lang | passt nicht | passen nicht | passt mir nicht | falsche größe | nummer größer | nummer kleiner | andere größe
        [quality]
        schlechte qualität | minderwertig* | billig verarbeitet | qualität | schlecht verarbeitet | ramsch | schrott | fällt auseinander
        [not-as-described]
        nicht wie beschrieben | nicht wie abgebildet | entspricht nicht | anders als beschrieben | anders als auf | fälschung | gefälscht | fake | plagiat | irreführend
        [changed-mind]
        gefällt mir nicht | gefällt nicht | umentschieden | anders überlegt | nicht mehr benötig* | brauche ich nicht mehr | doch nicht | versehentlich | aus versehen | fehlkauf | verklickt | widerruf*
        [store-credit]
        gutschein* | guthaben | geschenkkarte | warengutschein | kundenkonto gutschreiben
        [chargeback]
        lastschrift zurück* | rücklastschrift | käuferschutz | paypal fall | fall eröffn* | chargeback | kreditkartenunternehmen | zurückbuchen lassen | meine bank
        [duplicate-charge]
        doppelt abgebucht | zweimal abgebucht | doppelt belastet | zweimal belastet | doppelt bezahlt | doppelte abbuchung | zu viel abgebucht | zuviel abgebucht | doppelt berechnet | zweimal berechnet | zu viel berechnet
        [warranty]
        gewährleistung* | garantiefall | garantie | reparatur* | reparieren | nachbesser*
        [price-adjustment]
        preisdifferenz | günstiger geworden | preis gesunken | bestpreisgarantie | preisanpassung | jetzt billiger | jetzt günstiger
        [shipping-cost]
        versandkosten | portokosten | porto | liefergebühr* | rücksendekosten | versandgebühr*
        [address-change]
        lieferadresse … ändern | adresse … ändern | ändern … adresse | ändern … lieferadresse | falsche adresse | neue adresse | umgezogen
        [invoice]
        rechnung | rechnungen | quittung | kassenbon | beleg
        [order-status]
        wo ist mein paket | wo bleibt mein paket | wo ist meine bestellung | wo bleibt meine bestellung | sendungsverfolgung | sendungsnummer | lieferstatus | wann kommt mein paket | wann kommt meine bestellung | wann wird … geliefert
        [complaint]
        beschwer* | unverschämt* | frechheit | enttäuscht | sauerei | abzocke | betrug | betrüger | unmöglich | reklam* | katastrophe | nie wieder | sauer | zumutung
        [legal-threat]
        anwalt | rechtsanwalt | anwältin | gericht | klage | verklagen | anzeige | polizei | verbraucherzentrale | rechtliche schritte | mahnbescheid | verbraucherschutz
        [break]
        aber | sondern | jedoch | weil | sonst | allerdings
        [ignore]
        rückruf* | rufen sie mich zurück | rufen sie mich bitte zurück | ruft mich zurück | ohne ende | ohne grund | zurückrufen | ohne probleme | keine ahnung | kein problem | keine antwort | keine lust | kein wunder | keine zeit | keine reaktion
        [language]
        ich | die | der | das | und | ist | nicht | mein | meine | meinen | mir | mich | sie | wir | ihr | euch | eure | ein | eine | einen | zu | mit | für | auf | von | habe | hat | wird | wurde | wie | wo | wann | warum | bitte | danke | hallo | guten | bestellung | noch | aber | dem | den | des | es | im | bei | seit | nur | sehr | schon | kann | können | bin | sind | war | wer | was | welche | um
        [guard]
        erstattung | erstmal | erstell* | gestattet | bestatt* | werkstatt | statt* | ersatz* | erstaun* | erstart* | erste | ersten | erster | erstes | stunden | stornierung | umtausch* | bedienung* | bedingt | rückruf | rückseite | rückkehr* | rückmeld* | rückfrag* | beschäftigt* | beschichtet | defekte | stationär | statue | anbestell* | erhalten | verstatt*
        """u8;
}
