namespace RefundKit.Messages.Words;

/// <summary>What customers write in German.</summary>
internal static class German
{
    public static ReadOnlySpan<byte> List => """
        [refund]
        ~rückerstatt* | rueckerstatt* | ~erstatt* | ~rückzahl* | rueckzahl* | zurückzahl* | zurückerstatt* | zurückgezahlt | zurückzuzahlen | ~rückvergüt* | rückbuch* | zurückbuch* | zurückgebucht | rücküberweis* | zurücküberweis* | refund* | rückgeld
        geld … zurück | geld … wieder | geld … retour | kohle … zurück | kohle … wieder | knete … zurück | kohle … her | geld … zurückgeb* | geld … zurückhaben | geld … zurückbekomm* | geld … zurückhol* | geld zurückhaben | kaufpreis … zurück | betrag … zurück | buch* … zurück | überweis* … zurück | zahl* … zurück | kosten … zurück | gutschrift auf mein* | gutschrift auf d* | gutschreib* | gutgeschrieben | kaufpreisminderung | entschädig* | minderung | preisnachlass | differenz erstatt* | zahlung rückgängig | abbuchung rückgängig | abbuchung … zurück | geld zurück | schadensersatz | zurückfordern
        {money} … {back} | {back} … {money} | teilerstatt* | kaufpreiserstatt* | zurückzuerstatten | zurückerstattet | zurückzubekommen | erstattet* | erstatten | schuldet … {money} | schulden … {money} | überweisung des kaufpreises
        überweist … kaufpreis | geld auf mein konto | zurück auf mein konto | zurück auf die karte | zurück auf meine | zurück auf paypal | wieder auf die visa | wieder auf meine karte | auf die karte zurück | auf mein konto zurück
        anzahlung zurück | wiedergutmachung | schadenersatz | kompensation | entschädigung | rückerstat* | rückerstt* | rücker statt* | rückerstatung | erstatung | erststattung | rückzalung | refundier* | rückgängig … {money}
        gebt mir … geld | gib mir … geld | ausbezahl* | auszahl* | auszuzahlen | auszahlung | betrag gutschr* | gutschrift des | gutschrift der | gutschrift über | gutschrift in höhe | zurücküberwiesen | überweisen … zurück
        gehört mir zurück | ersetzt bekommen | kosten ersetzt | kosten ersetzen | kosten übernehmen | {money} gutschreiben | zurückgezogen … lastschrift | belastung rückgängig | buchung rückgängig | rückabwickl* | geld her
        mein geld haben | schotter zurück | asche zurück | moneten | preisminderung | nachlass | erstattungsantrag
        zurücktreten und mein geld | überweist mir | überweisen sie mir | schreibt … gut | schreiben … gut
        [return]
        widerruf | widerrufe | widerrufen | widerrufe* … vertrag | vom kauf zurück | vom kaufvertrag zurück | soll zurück | sollen zurück | muss zurück | zurückgehen lassen | geht zurück
        zurückschick* | zurückgeschickt | zurückzuschicken | zurücksend* | zurückgesendet | zurückgesandt | zurückzusenden | zurückgeb* | zurückgegeben | zurückzugeben | zurückbring* | zurückgebracht | zurückgehen | retour* | rücksend* | ruecksend* | rückgab* | rücknahm* | zurücknehm* | zurückgenommen | zurueckschick* | zurueckgeb* | zuruecksend*
        schick* … zurück | send* … zurück | geb* … zurück | nehm* … zurück | nimmt … zurück | rücksendeetikett | retourenlabel | retourenschein | rücksendelabel | einschicken | abholung der ware
        zurück geben | zurück schicken | zurück senden | schicke … wieder zurück | wieder abholen | wieder abgeholt | abholen lassen | muss wieder weg | wieder weg | rückgabe* | rückgeb* | retoure | retouren
        retour schicken | retournier* | rücksendung | rücksendeschein | rückschein | rücksendenummer | rücksendeportal | rückholung | zurückbringen | zurück bringen | los werden | nicht behalten | will ich nicht behalten
        widerrufsformular | paket zurück | ware zurück | sendet … zurück | zurück gesendet | einsenden
        [exchange]
        ~umtausch* | umgetauscht | umzutauschen | tausch* … um | tauschen | tausch | austausch* | ausgetauscht | ~ersatzlieferung | ersatz | ersatzgerät | ersatzartikel | neulieferung | nachlieferung | nochmal schicken | neu schicken | neu zuschicken | andere größe | anderen größe | größe größer | nummer größer | nummer kleiner | größere größe | kleinere größe | andere farbe | schick* … neue* | send* … neue* | anderes modell | neues exemplar | erneut zusenden
        tausche* … um | austauschen | eintauschen | eintausch | auswechseln | wechseln gegen | gegen … tauschen | gegen … umtauschen | in größe … tauschen | größentausch | ersatzware | ersatzteil | ersetz* | neues gerät | neuen artikel
        neue ware | ein neues | einen neuen | eine neue … schicken | funktionierende* | funktionierendes gerät | funktionstüchtig* | die richtige | den richtigen | das richtige | richtige größe | richtigen artikel | nachliefer*
        nachsenden | nachschicken | neu liefern | stattdessen die | stattdessen das | stattdessen den | gleiche … in größe | gleiche … in xl | gleichen … in größe | eine größer | größer haben | kleiner haben | nummer größer haben
        austauschgerät | umtasch* | umtauchen | anderen artikel
        passendes paar | ein passendes | zusammenpassendes
        [cancel]
        von … bestellung … zurücktreten | bestellung … zurücktreten | nicht mehr versenden | bestellung … nicht mehr
        ~stornier* | storno | ~bestellung … ~stornier* | bestellung … abbrechen | bestellung … rückgängig | bestellung … zurückzieh* | bestellung … cancel* | cancel* … bestellung | bestellung … canceln | ~kündig* … vertrag | auftrag … stornier* | auftrag … abbrechen | versehentlich bestellt | verklickt | bestellung … annullier* | annullier* | abbestell* … bestellung | bestellung auflösen | abbestellen … artikel
        abo … kündigen | abo … kündig* | ~kündigen | kündigung | bestellung … stoppen | auftrag … stoppen | stoppen … verschickt | noch stoppen | bestellung … löschen | auftrag … löschen | auftrag rausnehmen | nehmt … auftrag raus
        auftrag raus | bestellung raus | bestellung zurückziehen | auftrag zurückziehen | bestellung zurücknehmen | nicht mehr verschicken | nicht verschicken | nicht abschicken | nicht losschicken | nicht versenden
        nicht rausschicken | nicht mehr liefern | stornierung | stornieren | storniert | stornieren sie | cancel* | canceln | doppelt bestellt | zweimal bestellt | versehentlich … bestellt | ausversehen … bestellt
        aus versehen … bestellt | abbestellen
        [not]
        kein | keine | keinen | keiner | keines | nicht die | nicht den | nicht das | anstatt | statt | statt einer | ohne | will nicht | möchte nicht | brauche nicht | nicht mehr
        weder | lieber … als | braucht nichts zu | müsst nichts | müssen nichts | nichts zu | nicht um | geht nicht um | nicht auf … aus | brauchen nicht | braucht nicht
        [not-after]
        nicht zurück | nicht zurückgeben | nicht nötig | nicht notwendig | ist nicht gewünscht | brauche ich nicht | will ich nicht | möchte ich nicht | nicht umtauschen | nicht zurückschicken | nicht stornieren | nicht erforderlich
        nicht mehr nötig | brauche ich keine | erübrigt sich | hat sich erledigt | nicht verlangt | nicht gewollt | muss nicht sein | lasst es
        [done]
        dank* … {refund} | {refund} … erhalten dank* | {refund} ist … angekommen | {refund} ist da | geld ist angekommen | {refund} … eingegangen dank* | vielen dank … {refund} | keine {refund} nötig | {refund} bereits erhalten
        danke … {refund} | {refund} bekommen | {refund} erhalten und | {refund} ist eingegangen | {refund} angekommen | schnelle {refund} | prompte {refund}
        geld ist … da danke | geld ist … angekommen | geld … angekommen | geld … eingegangen | geld … erhalten danke | alles {refund} … passt | {exchange} … angekommen | {exchange} ist … da
        {exchange} hat geklappt | danke … {exchange} | {refund} hat geklappt | gestern … {refund} … danke | habt … {refund} … passt | braucht … nichts … {refund}
        habe .. {refund} erhalten | habe .. {refund} bekommen | {refund} danke
        [ask]
        möchte .. {refund} | will .. {refund} | verlang* .. {refund} | forder* .. {refund} | bitte .. {refund} | bitte um .. {refund} | hätte gern* .. {refund} | brauche .. {refund} | beantrag* .. {refund} | {refund} … beantrag* | verlange … {refund} | erstatten sie mir | erstattet mir | wie bekomme ich … {refund} | krieg* … {refund} | möchte … geld zurück | will … geld zurück | bitte … erstatt* | könn* … erstatt*
        möchte … {return} | will … {return} | würde … {return} | wie … {return} | bitte … {return} | möchte … {exchange} | will … {exchange} | hätte … {exchange} | könn* … {exchange} | bitte … {exchange} | geht … {exchange} | würde … {exchange} | bitte … {cancel} | möchte … {cancel} | will … {cancel} | könn* … {cancel}
        bestehe auf .. {refund} | fordere … {refund} | bitte … {refund} | ich bitte … {refund} | gerne .. {refund} | gern .. {refund} | möchte … {refund} | will … {refund} | kann ich … {refund} | können sie … {refund}
        könnt ihr … {refund} | wären sie … {refund} | hätte … {refund} | brauche … {refund} | erwarte … {refund} | lieber .. {refund} | nur .. {refund} | nur mein {refund} | um {refund} | auf {refund} | {refund} bitte | {refund} pls
        {refund} sofort | wie kann ich … {refund} | wie komme ich … {refund} | was muss ich … {refund} | {refund} mir | mir … {refund} | kriege ich … {refund} | bekomme ich … {refund} | wünsche … {refund} | verlangen … {refund}
        beanspruche … {refund} | {refund} fordern | {return} anmelden | {return} bitte | {return} veranlassen | brauche .. {return} | senden sie mir … {return} | wohin … {return} | wo … {return} | hätte gern* .. {exchange}
        bitte schicken … {exchange} | bitte senden … {exchange} | {exchange} bitte | {exchange} möglich | wie … {exchange} | lieber … {exchange} | {cancel} bitte | kann ich … {cancel} | wie kann ich … {cancel}
        [want]
        möchte | moechte | will | wollen | bitte | hätte gern* | würde gern* | brauche | fordere | verlange | wünsche | kann ich | könnte ich | können sie | könnten sie | könnt ihr | wie kann | wie bekomme | wie krieg* | hilfe | sofort | umgehend | muss ich | ich erwarte | flott | her damit
        [status]
        warte | warten | wartet | gewartet | noch nicht | immer noch | bis heute | bisher | ~status | stand | bearbeitungsstand | unterwegs | schon | noch keine | noch kein | steht aus | ausstehend | wo bleibt | neuigkeiten | nicht da | überfällig | längst
        bis jetzt | immernoch | noch nix | passiert ist nix | nichts passiert | noch nichts | nachfragen | noch nicht da | wann
        [follow]
        wann kommt das | ist das schon | gibt es neuigkeiten | gibt es schon | wie ist der stand | noch nichts passiert | immer noch nichts | bisher nichts | wurde das schon | tut sich nichts
        ist nichts | ist aber nichts | auf meinem konto ist | nichts eingegangen | nix eingegangen | passiert ist nix | passiert ist nichts | nichts passiert | was ist da los | wo ist der rest | und der rest | ist das normal
        wann kommt es | wann kommt das geld | keine antwort und kein geld | genehmigt | wurde bewilligt | haben es versprochen | bitte prüfen … bank | bank sieht | bank hat nichts | bank hat noch nichts
        [track]
        noch immer keine gutschrift | immer noch keine gutschrift | noch keine gutschrift | keine gutschrift erhalten | keine gutschrift bekommen | geld … nicht auf meinem konto | kein geld erhalten | kein geld bekommen | nichts auf meinem konto
        wo … {refund} | wann … {refund} | warte … {refund} | warten … {refund} | gewartet … {refund} | status … {refund} | {refund} … status | stand … {refund} | {refund} … stand | noch keine {refund} | noch kein* … {refund} | noch nicht … {refund} | immer noch … {refund} | bis heute … {refund} | bisher … {refund} | nie … {refund} erhalten | keine {refund} … erhalten | kein* {refund} erhalten | keine {refund} bekommen | {refund} … noch nicht | {refund} … nicht angekommen | {refund} … nicht eingegangen | {refund} … nicht erhalten | {refund} … veranlasst | {refund} … bearbeitet | {refund} … unterwegs | {refund} … steht … aus | {refund} … ausstehend | {refund} … schon | schon … {refund} | neuigkeiten … {refund} | wie lange … meine {refund} | wie lange dauert meine | {refund} lässt auf sich warten
        warte … geld | warten … geld | geld … noch nicht | geld … immer noch nicht | geld … nicht da | geld … nicht angekommen | wo bleibt … geld | wo ist mein geld | wann kommt … geld | wann … geld … konto | wann bekomme ich mein geld | noch kein geld | bis heute kein geld | wann … betrag | wann … gutschrift | gutschrift … noch nicht
        wo ist … geld | wo bleibt das geld | geld … überwiesen … nicht | geld sei überwiesen | geld … unterwegs | ob das geld | kein geld … erhalten | kein geld … gesehen | kein geld da | kein geld keine antwort | kein geld auf meinem
        kein geld auf dem konto | bank sieht keine {refund} | bank sieht kein* | mein geld ist noch nicht | geld ist noch nicht | hälfte … {refund} | hälfte zurückbekommen | hälfte … zurück | erst die hälfte | nur die hälfte … zurück
        wann … überwiesen | wann … gutgeschrieben | gutschrift … veranlasst | gutschrift … schon | ob … gutschrift | mit der gutschrift rechnen | betrag … noch nicht | betrag … immer noch nicht | nicht gutgeschrieben
        noch nicht gutgeschrieben | was … aus meiner {refund} | was … mit meiner {refund} | was ist mit … {refund} | aus … {refund} geworden | ist die {refund} … raus | ob … {refund} | {refund} … raus | {refund} … bestätigt
        {refund} … genehmigt | {refund} … versprochen | versprochen … {refund} | {refund} steht seit | {refund} auf dem konto | bis … meine {refund} | bis … {refund} … konto | wurde … schon {refund} | habe … noch keine … {refund}
        sehe … keine {refund} | wie steht es … {refund} | wie weit … {refund} | zum stand … {refund} | nachfrage* … {refund} | nachfragen … {refund}
        wann zahlt | wann zahlen sie | wann … ausgezahlt | wann … auszahl* | nach meiner {refund} schauen | nach meiner {refund} sehen | keine spur
        [policy]
        getragen* … {return} | gebraucht* … {return} | geöffnet* … {return} | reduziert* … {return} | benutzt* … {return} | ausgepackt* … {return} | sale artikel … {return} | reduziert* … {exchange} | ohne kassenbon … {return} | ohne originalverpackung … {return}
        rückgabebedingung* | rückgaberecht | rückgabefrist | rückgaberichtlinie* | rückgabepolitik | rücksendebedingung* | umtauschrecht | umtauschbedingung* | umtauschfrist | widerrufsfrist | widerrufsrecht | widerrufsbelehrung | erstattungsrichtlinie* | erstattungsbedingung* | rückerstattungsrichtlinie* | rückerstattungsbedingung* | retourenbedingung* | retourenfrist | retourenkosten | rücksendekosten | geld zurück garantie | retourenregelung* | rückgaberegel*
        richtlinie* … {refund} | bedingung* … {refund} | regel* … {refund} | bedingung* … {return} | regel* … {return} | regel* … {exchange} | richtlinie* … {return}
        wie lange … {return} | wie viele tage … {return} | wieviel tage … {return} | wie viel zeit … {return} | innerhalb welcher … {return} | bis wann … {return} | bis wann … {exchange} | wie lange … {exchange} | wie lange dauer* … {refund} | wie lange dauer* … {return} | wie lange brauch* … {refund} | {refund} dauer* | {refund} normalerweise | frist … {return}
        wer zahlt … {return} | wer trägt … {return} | wer übernimmt … {return} | wer bezahlt … {return} | kosten … rücksend* | kosten … retour* | kostet … {return} | {return} kostenlos | {return} kostenfrei | {return} … kostenlos | ist … {return} … kostenlos | kostenlose {return}
        kann man … {return} | kann man … {exchange} | kann man … {refund} | in welchen fällen … {refund} | wann kann ich … {refund} | unter welchen … {refund} | unter welchen … {return} | gibt es bei euch … {refund} | gibt es … garantie | bietet ihr … {refund} | bieten sie … {refund} | habe ich anspruch … {refund} | wann habe ich anspruch | nehmt ihr … zurück | vom umtausch ausgeschlossen | sind … vom umtausch | wie funktioniert … {return} | wie funktioniert … {refund} | wie läuft … {return} | wie funktioniert … {exchange}
        oder nur … gutschein | oder nur einen gutschein | geld zurück oder | volle geld zurück oder | {refund} oder gutschein | frist … widerruf | frist … reklamation* | reklamationsfrist | ab wann zählen | ab wann gilt | ab wann läuft
        zählen die 14 tage | die 14 tage | 14 tage ab | probezeit nicht | probezeit … gefällt | nach der probezeit | nicht gefällt … probe* | was passiert wenn | rückversand kostenlos | rückversand … kosten* | kosten … rücksendung
        kosten der rücksendung | wer trägt … rücksend* | zurück garantie | für eine {return} | vom widerruf ausgeschlossen | umtausch ausgeschlossen | online bestelltes | im laden {return} | in der filiale {return}
        unterwäsche {return} | rückgabemöglichkeit* | umtauschmöglichkeit* | retourenabwicklung
        [terms]
        richtlinie* | bedingung* | regel | regeln | regelung* | garantie | frist | normalerweise | in der regel | generell | grundsätzlich | in welchen fällen | voraussetzung* | üblicherweise | anspruch | falls mir | wenn es nicht passt | wenn mir
        in welchem fall | sofern | gesetzlich
        [general]
        kann man | kann mann | darf man | muss man | bekommt man | kriegt man | hat man | wie lange kann | wie lange habe ich | wie lange hat man | wie lange darf | wie viele tage | wieviele tage | bis wann | innerhalb welcher
        in welchem zeitraum | welche frist | wer zahlt | wer trägt | wer übernimmt | wer bezahlt | normalerweise | in der regel | üblicherweise | grundsätzlich | generell | im allgemeinen | im schnitt | reduzierte ware
        reduzierte artikel | reduziertes | sale artikel | sale ware | sonderangebote | angebotsware | gravierte | personalisierte | maßanfertigung* | unterwäsche | bademode | hygieneartikel | originalverpackung | originalkarton
        kassenbon | ohne etikett | ohne quittung | fallen … gebühren an | fallen … kosten an | entstehen … kosten | entstehen mir kosten | kostet mich | kostet die | kostet eine | ist … kostenlos | ist … kostenfrei | ist … gratis
        gibt es … frist | gibt es … garantie | gibt es … gebühr | wie läuft | wie funktioniert | wie lange dauert eine | wie lange dauern | unter welchen | in welchen fällen | unter welcher | voraussetzung* | bedingungen
        habt ihr … garantie | bietet ihr | bieten sie | nehmt ihr | nehmen sie | akzeptiert ihr | akzeptieren sie | erstattet ihr auch | erstatten sie auch | werden … auch erstattet | auch erstattet | muss ich … bezahlen
        muss ich … aufheben | muss ich die original* | brauche ich … kassenbon | brauche ich für | nach ablauf | weihnachtsgeschenke | geschenke | ein geschenk ohne | online bestelltes | oder nur
        verloren geht | trotzdem mein geld | wenn man | kostet … abholung | kostet die abholung | outlet ware | outlet | werden geöffnete | was ist wenn | rückgabefrist
        [hypothetical]
        vor dem kauf | bevor ich kaufe | bevor ich bestelle | vor der bestellung | vorab eine frage | vorab | wenn es nicht passt | wenn sie nicht passt | wenn er nicht passt | wenn die nicht passen | falls es nicht passt
        falls sie nicht passt | falls er nicht passt | wenn mir … nicht gefällt | falls mir … nicht gefällt | wenn uns … nicht gefällt | falls uns | wenn ich die packung öffne | wenn ich … öffne | wenn ich … auspacke | wenn ich etwas
        wenn ich was | wenn man | falls man | bei nichtgefallen | angenommen | nur mal angenommen | überlege zu kaufen | überlege ob ich | bevor ich zuschlage | allgemeine frage | im falle einer | bei einer {return}
        bei einem {return}
        [sent]
        zurückgeschickt | zurückgesendet | zurückgesandt | zurückgegeben | zurückgebracht | zurück geschickt | zurück gesendet | habe … retourniert | retourniert | sind gestern raus | ist gestern raus | retoure … bei ihnen
        retoure … bei euch | retoure ist | retoure … angekommen | retoure … eingegangen | retoure wurde | paket … bei euch angekommen | paket … bei ihnen angekommen | ihr habt das paket | sie haben das paket
        ware … bei ihnen eingegangen | bei euch angekommen | bei ihnen angekommen | bei ihnen eingetroffen | abgegeben habe | rücksendung … angekommen | rücksendung … eingegangen | rücksendung … erhalten
        [when]
        wann | wo ist | wo bleibt | wo sind | wo steckt | wie lange noch | wie lange dauert es noch | wie lange muss ich noch | wie ist der stand | status | neuigkeiten | gibt es neues | gibt es schon | ist … schon | wurde … schon
        haben sie … schon | habt ihr … schon | ob … schon
        [missing]
        noch nicht | immer noch nicht | noch immer nicht | bisher nicht | nicht angekommen | nicht eingegangen | nicht erhalten | nicht bekommen | nie bekommen | nie erhalten | nicht da | nicht gesehen | nichts gesehen
        nichts erhalten | nichts bekommen | nichts gekommen | nicht gekommen | nicht auf meinem konto | nicht auf dem konto | noch keine | noch kein | noch keinen | bis heute keine | bis heute kein | bis heute nicht | immer noch keine
        immer noch kein | steht noch aus | noch aus | ausstehend | lässt auf sich warten | fehlt noch | fehlt immer noch | sehe … nichts | sehe … nicht | sieht keine | sieht kein | aber nichts | nur die hälfte | erst die hälfte
        warte noch | warte immer noch | warte seit | warte schon
        keine spur | nicht zu sehen | pending
        [money]
        geld | das geld | mein geld | betrag | kaufpreis | kaufpreises | summe | euro | euros | eur | franken | chf | cent | kosten | zahlung | anzahlung | differenz | kohle | preis | rechnungsbetrag | beträge | versandkosten
        [back]
        zurück | zurueck | wieder | retour | zurückbekommen | zurückhaben | zurückkriegen | wiederhaben | wiederbekommen | zurückgeben | zurückgegeben | zurückbezahl* | zurückzubezahlen
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
        rufen sie zurück | ruf mich zurück | ruft zurück | bitte um rückruf | bin … wieder zurück | wieder zurück aus | zurück aus dem | bin zurück | tage zurück | wochen zurück | monate zurück | jahre zurück | komme … zurück
        kommen … zurück | zurückkommen | zurückgreifen | zurückgekommen | wieder da | wieder lieferbar | wieder verfügbar | wieder auf lager | wieder bestellen | wieder kaufen | immer wieder | wieder gern | schon wieder | wieder mal
        zurücksetzen | zurückgesetzt | passwort … zurück* | hin und zurück | gehalten zurück | zurückhaltend | zurückmelden | melden sie sich zurück | geld sparen | stornogebühr* | kündigungsgebühr* | bar oder mit karte | wechseln sie
        adresse tauschen | ein neues passwort | neues konto | neue e mail | einen neuen termin | neuen ansprechpartner | eine neue adresse | eine neue telefonnummer | ein neues konto | punkte … gut | treuepunkte
        [language]
        ich | die | der | das | und | ist | nicht | mein | meine | meinen | mir | mich | sie | wir | ihr | euch | eure | ein | eine | einen | zu | mit | für | auf | von | habe | hat | wird | wurde | wie | wo | wann | warum | bitte | danke | hallo | guten | bestellung | noch | aber | dem | den | des | es | im | bei | seit | nur | sehr | schon | kann | können | bin | sind | war | wer | was | welche | um
        [guard]
        erstattung | erstmal | erstell* | gestattet | bestatt* | werkstatt | statt* | ersatz* | erstaun* | erstart* | erste | ersten | erster | erstes | stunden | stornierung | umtausch* | bedienung* | bedingt | rückruf | rückseite | rückkehr* | rückmeld* | rückfrag* | beschäftigt* | beschichtet | defekte | stationär | statue | anbestell* | erhalten | verstatt*
        """u8;
}
