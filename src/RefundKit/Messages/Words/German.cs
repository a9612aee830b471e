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
        {pay} … {money} | {money} … {pay} | zurück auf die | auf die mastercard | auf die visa | kaufpreis … iban | betrag … paypal | vom preis ab | vom preis abziehen | nachlass gewähren | minder* … kaufpreis
        kauf … rückgängig | rückgängig machen | rückabwicklung | rückabwickeln | geld bekommen | geld haben | mein geld | meine kohle | meine knete | bares retour | bares zurück | lieber bares | lieber geld
        geld statt gutschein | kein gutschein … geld | bares | kohle zurück | das geld ist bis | geld bis | rückzahlung* | rückzahlen | rückvergüt* | vergütung | vergüten | auszahlung des | auszahlung der
        bitte um auszahlung | bitten um auszahlung | differenz auszahlen | differenzbetrag | unterschied … wieder | differenz … wieder | krieg … wieder | kriege … wieder | gutschreiben | gutschrift … konto
        gutschrift … karte | gutschrift auf | rückbuchung | stornieren sie die abbuchung | abbuchung stornieren | doppelte abbuchung … zurück | ausgleichen | kostenerstattung | ersetzt mir
        ersetzen sie mir … {money} | schulden mir | schuldet mir | ihr schuldet | sie schulden | steht mir … zu | zuviel bezahl* | zu viel bezahlt* | zuviel gezahlt* | her mit dem geld | rückerstatt* | cash zurück
        zurück aufs konto | aufs konto zurück | zurück auf mein | überweist das geld | überweisen sie den | überweisen sie das | anteilig* … erstatt* | anteilig zurück | teilerstattung | teilbetrag zurück
        [return]
        widerruf | widerrufe | widerrufen | widerrufe* … vertrag | vom kauf zurück | vom kaufvertrag zurück | soll zurück | sollen zurück | muss zurück | zurückgehen lassen | geht zurück
        zurückschick* | zurückgeschickt | zurückzuschicken | zurücksend* | zurückgesendet | zurückgesandt | zurückzusenden | zurückgeb* | zurückgegeben | zurückzugeben | zurückbring* | zurückgebracht | zurückgehen | retour* | rücksend* | ruecksend* | rückgab* | rücknahm* | zurücknehm* | zurückgenommen | zurueckschick* | zurueckgeb* | zuruecksend*
        schick* … zurück | send* … zurück | geb* … zurück | nehm* … zurück | nimmt … zurück | rücksendeetikett | retourenlabel | retourenschein | rücksendelabel | einschicken | abholung der ware
        zurück geben | zurück schicken | zurück senden | schicke … wieder zurück | wieder abholen | wieder abgeholt | abholen lassen | muss wieder weg | wieder weg | rückgabe* | rückgeb* | retoure | retouren
        retour schicken | retournier* | rücksendung | rücksendeschein | rückschein | rücksendenummer | rücksendeportal | rückholung | zurückbringen | zurück bringen | los werden | nicht behalten | will ich nicht behalten
        widerrufsformular | paket zurück | ware zurück | sendet … zurück | zurück gesendet | einsenden
        schicke zurück | schick zurück | schicke … zurück | schicke … retour | geht … retour | geht retour | geht morgen zurück | gehen zurück | zurück zu euch | zurück zu ihnen | zurück an euch | zurück an sie
        an sie zurück | retoursend* | retour geben | retourschein | retourlabel | retoureetikett | rücksendeadresse | retouradresse | retourenadresse | paketaufkleber | paketmarke … rück* | abholauftrag
        abholung beauftragen | holt … ab | holen sie … ab | holen sie … wieder ab | wieder mitnehmen | abholung der | abholung des | zurückholen | nehmt … zurück | nehmen sie … zurück | zurückgeben
        wieder loswerden | loswerden | rmanummer | rma nummer | rma | qr code für die rück* | rückgabe | zur post … zurück | an welche adresse | wohin schicke | wohin soll ich | wohin muss ich … schick*
        wohin kann ich … schick* | widerrufe den kauf | widerrufe ich den kauf | vom kauf zurücktret* | trete vom kauf zurück | trete … vom vertrag zurück
        [exchange]
        ~umtausch* | umgetauscht | umzutauschen | tausch* … um | tauschen | tausch | austausch* | ausgetauscht | ~ersatzlieferung | ersatz | ersatzgerät | ersatzartikel | neulieferung | nachlieferung | nochmal schicken | neu schicken | neu zuschicken | andere größe | anderen größe | größe größer | nummer größer | nummer kleiner | größere größe | kleinere größe | andere farbe | schick* … neue* | send* … neue* | anderes modell | neues exemplar | erneut zusenden
        tausche* … um | austauschen | eintauschen | eintausch | auswechseln | wechseln gegen | gegen … tauschen | gegen … umtauschen | in größe … tauschen | größentausch | ersatzware | ersatzteil | ersetz* | neues gerät | neuen artikel
        neue ware | ein neues | einen neuen | eine neue … schicken | funktionierende* | funktionierendes gerät | funktionstüchtig* | die richtige | den richtigen | das richtige | richtige größe | richtigen artikel | nachliefer*
        nachsenden | nachschicken | neu liefern | stattdessen die | stattdessen das | stattdessen den | gleiche … in größe | gleiche … in xl | gleichen … in größe | eine größer | größer haben | kleiner haben | nummer größer haben
        austauschgerät | umtasch* | umtauchen | anderen artikel
        passendes paar | ein passendes | zusammenpassendes
        {send} … {fresh} | {fresh} … {send} | statt in | statt der | statt dem | dafür in | gegen eine | gegen einen | gegen ein | zusendung in | zusendung eine* | zuschicken in | in größe … schicken
        eine nummer größer | eine nummer kleiner | größe kleiner | in der größe | in gr | in schwarz haben | in einer anderen | andere variante | andere version | neuen zuschicken | neue zuschicken
        neues zuschicken | ersatzlieferung | nachlief* | nachsend* | nachschick* | nachreichen | tauscht … aus | tausche* | tauscht ihr | ersatzprodukt | richtige schicken | die richtigen schicken
        das richtige schicken | den richtigen schicken | noch einmal schicken | neue lieferung | einwandfreies | intaktes | unbeschädigtes | heiles | ein heiles | größer bestellen | umtausch* | tauschen gegen
        statt dessen | stattdessen
        [cancel]
        von … bestellung … zurücktreten | bestellung … zurücktreten | nicht mehr versenden | bestellung … nicht mehr
        ~stornier* | storno | ~bestellung … ~stornier* | bestellung … abbrechen | bestellung … rückgängig | bestellung … zurückzieh* | bestellung … cancel* | cancel* … bestellung | bestellung … canceln | ~kündig* … vertrag | auftrag … stornier* | auftrag … abbrechen | versehentlich bestellt | verklickt | bestellung … annullier* | annullier* | abbestell* … bestellung | bestellung auflösen | abbestellen … artikel
        abo … kündigen | abo … kündig* | ~kündigen | kündigung | bestellung … stoppen | auftrag … stoppen | stoppen … verschickt | noch stoppen | bestellung … löschen | auftrag … löschen | auftrag rausnehmen | nehmt … auftrag raus
        auftrag raus | bestellung raus | bestellung zurückziehen | auftrag zurückziehen | bestellung zurücknehmen | nicht mehr verschicken | nicht verschicken | nicht abschicken | nicht losschicken | nicht versenden
        nicht rausschicken | nicht mehr liefern | stornierung | stornieren | storniert | stornieren sie | cancel* | canceln | doppelt bestellt | zweimal bestellt | versehentlich … bestellt | ausversehen … bestellt
        aus versehen … bestellt | abbestellen
        {stop} … {order} | {order} … {stop} | kündige | kündige ich | kündigen | gekündigt | abo beenden | abo stoppen | abbestellt | abmelden vom abo | beenden sie … lieferung | beenden sie | nicht verlängern
        keine verlängerung | verlängerung nicht | automatische verlängerung | könnt ihr … stoppen | können sie … stoppen | bitte stoppen | stoppt … bestellung | bevors rausgeht | bevor es rausgeht
        bevor sie rausgeht | bevor das paket rausgeht | bevor sie versenden | bestellung streichen | streichen sie | streicht … bestellung | streicht bitte | position streichen | aus der bestellung nehmen
        aus der bestellung raus | nehmt … raus | nehmen sie … aus der bestellung | nicht mehr abschicken | brauchts nicht mehr schicken | braucht ihr nicht mehr schicken | brauchen sie nicht mehr schicken
        ziehe … bestellung zurück | zurückgezogen | auftrag stornier* | reservierung stornier* | hinfällig | bestellung vergessen | vergesst die bestellung | bestellung löschen | löscht … bestellung
        bestellung annullier* | annullieren | annulliert | stornier* | rückgängig … bestellung | abbestellung
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
        {refund} ist da danke | {refund} … angekommen danke | {refund} … eingegangen danke | {refund} erhalten danke | {refund} … erhalten vielen dank | geld ist da | geld ist eingetroffen | geld ist eingegangen
        geld kam an | sind heute eingegangen | ist heute eingegangen | eingegangen … vielen dank | eingegangen … danke | damit … erledigt | hat sich erledigt | hat sich damit erledigt | betrag … erhalten danke
        dank für die {refund} | danke für die {refund} | danke für die schnelle {refund} | dank für die kulanz | ich will kein {refund} | kein geld zurück
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
        was nun | was tun | was mache ich | was mache ich jetzt | was machen wir | was soll ich | was kann ich | wie geht es weiter | wie gehts weiter | wie verfahren | wie gehe ich vor | lösung | kümmern
        um abhilfe | abhilfe | erwarte | hätte gern | hätte gerne | könntet ihr | darf ich | ich brauche | möchten | würde gern | würde gerne | ersuche | helfen
        [status]
        warte | warten | wartet | gewartet | noch nicht | immer noch | bis heute | bisher | ~status | stand | bearbeitungsstand | unterwegs | schon | noch keine | noch kein | steht aus | ausstehend | wo bleibt | neuigkeiten | nicht da | überfällig | längst
        bis jetzt | immernoch | noch nix | passiert ist nix | nichts passiert | noch nichts | nachfragen | noch nicht da | wann
        [follow]
        wann kommt das | ist das schon | gibt es neuigkeiten | gibt es schon | wie ist der stand | noch nichts passiert | immer noch nichts | bisher nichts | wurde das schon | tut sich nichts
        ist nichts | ist aber nichts | auf meinem konto ist | nichts eingegangen | nix eingegangen | passiert ist nix | passiert ist nichts | nichts passiert | was ist da los | wo ist der rest | und der rest | ist das normal
        wann kommt es | wann kommt das geld | keine antwort und kein geld | genehmigt | wurde bewilligt | haben es versprochen | bitte prüfen … bank | bank sieht | bank hat nichts | bank hat noch nichts
        funkstille | seitdem nichts | seither nichts | seitdem keine | nichts tut sich | nichts gehört | nichts mehr gehört | keine rückmeldung | auf dem wege | auf dem weg | schon unterwegs
        wann ist damit zu rechnen | wann kann ich damit rechnen | kommen die getrennt | kommt das noch | kommt der rest | kommt da noch was | wo hängt es | wo hängts | woran hängt | woran liegt | was ist los
        wie siehts aus | wie sieht es aus | hakt es | klemmt es
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
        {promise} … {money} | {money} … {promise} | {promise} … {refund} | {refund} … {promise} | {missing} … {account} | {account} … {missing} | wann kommt die kohle | wann kommt das geld | wann kommt mein geld
        wann kommt die knete | wann sehe ich mein geld | wann sehe ich das geld | wann krieg ich mein | wann bekomme ich mein | wann bekomme ich das geld | wo bleibt mein geld | wo ist das geld
        wo mein geld bleibt | wo bleibt die {refund} | wo bleibt meine {refund} | was ist mit … geld | was ist los mit … geld | was ist los … {refund} | buchungsreferenz | zahlungsreferenz … {refund}
        referenznummer … {refund} | referenz der {refund} | {refund} in 14 | {refund} … geschrieben | {refund} … auf dem weg | {refund} … auf dem wege | zugesagt* … fehl* | zugesagt* … noch nicht
        versprochen* … nicht da | versprochen* … noch nicht | geld … noch nicht da | geld nicht da | geld noch nicht | immer noch kein geld | kein geldeingang | keinen geldeingang | geldeingang
        zahlungseingang … nicht | keinen zahlungseingang | kein zahlungseingang | rest … fehlt | restbetrag | restliche* betrag | rest vom geld | rest des geldes | erst ein teil | nur ein teil | nur teilweise
        [policy]
        getragen* … {return} | gebraucht* … {return} | geöffnet* … {return} | reduziert* … {return} | benutzt* … {return} | ausgepackt* … {return} | sale artikel … {return} | reduziert* … {exchange} | ohne kassenbon … {return} | ohne originalverpackung … {return}
        rückgabebedingung* | rückgaberecht | rückgabefrist | rückgaberichtlinie* | rückgabepolitik | rücksendebedingung* | umtauschrecht | umtauschbedingung* | umtauschfrist | widerrufsfrist | widerrufsrecht | widerrufsbelehrung | erstattungsrichtlinie* | erstattungsbedingung* | rückerstattungsrichtlinie* | rückerstattungsbedingung* | retourenbedingung* | retourenfrist | retourenkosten | rücksendekosten | geld zurück garantie | retourenregelung* | rückgaberegel*
        richtlinie* … {refund} | bedingung* … {refund} | regel* … {refund} | bedingung* … {return} | regel* … {return} | regel* … {exchange} | richtlinie* … {return}
        wie lange … {return} | wie viele tage … {return} | wieviel tage … {return} | wie viel zeit … {return} | innerhalb welcher … {return} | bis wann … {return} | bis wann … {exchange} | wie lange … {exchange} | wie lange dauer* … {refund} | wie lange dauer* … {return} | wie lange brauch* … {refund} | {refund} dauer* | {refund} normalerweise | frist … {return}
        wer zahlt … {return} | wer trägt … {return} | wer übernimmt … {return} | wer bezahlt … {return} | kosten … rücksend* | kosten … retour* | kostet … {return} | {return} kostenlos | {return} kostenfrei | {return} … kostenlos | ist … {return} … kostenlos | kostenlose {return}
        kann man … {return} | kann man … {exchange} | kann man … {refund} | in welchen fällen … {refund} | wann kann ich … {refund} | unter welchen … {refund} | unter welchen … {return} | gibt es bei euch … {refund} | gibt es … garantie | bietet ihr … {refund} | bieten sie … {refund} | habe ich anspruch … {refund} | wann habe ich anspruch | nehmt ihr … zurück | vom umtausch ausgeschlossen | sind … vom umtausch | wie funktioniert … {return} | wie funktioniert … {refund} | wie läuft … {return} | wie funktioniert … {exchange}
        oder nur … gutschein | oder nur einen gutschein | frist … widerruf | frist … reklamation* | reklamationsfrist | ab wann zählen | ab wann gilt | ab wann läuft
        zählen die 14 tage | die 14 tage | 14 tage ab | probezeit nicht | probezeit … gefällt | nach der probezeit | nicht gefällt … probe* | was passiert wenn | rückversand kostenlos | rückversand … kosten* | kosten … rücksendung
        kosten der rücksendung | wer trägt … rücksend* | zurück garantie | für eine {return} | vom widerruf ausgeschlossen | umtausch ausgeschlossen | online bestelltes | im laden {return} | in der filiale {return}
        rückgabemöglichkeit* | umtauschmöglichkeit* | retourenabwicklung
        tiefpreisgarantie | bestpreisgarantie | preisgarantie | zahlt ihr die differenz | zahlen sie die differenz | erstatten sie die differenz | mindestlaufzeit | kündigungsfrist | jederzeit kündbar
        jederzeit kündigen | wann kann ich kündigen | wie kann ich kündigen | stornogebühren fallen | welche stornogebühren | stornobedingungen | bis wann … stornieren | kostenlos stornieren
        kostenfrei stornieren | wie lange … garantie | wie lange … gewährleistung | was deckt die garantie | garantiezeit | gilt die garantie | ist möglich geld zurück | ist möglich … {refund}
        ist möglich … {return} | ist es möglich … {return} | welche regel* | wie ist die regel* | was gilt bei | was gilt für | gilt das auch | darf ich … {return} | dürfte ich … {return} | könnte ich … {return}
        kann ich … {return} wenn | kann ich … {return} obwohl | kann ich … {return} auch ohne | kann ich … {return} ohne | trotzdem {return} | auch ohne … {return} | geht … {return} … ohne
        geht … {return} … auch mit | auch mit dem kontoauszug | akzeptiert … {return} | akzeptieren sie … {return} | nehmt ihr … wieder | nehmen sie … wieder | geöffnete* … zurück | geöffnete* … {return}
        angebrochen* … {return} | anprobiert* … {return} | getestet* … {return} | wer kommt für … auf | auf meine kosten | auf ihre kosten | auf eure kosten | kostet mich die rück* | was kostet die rück*
        was kostet … {return} | rücksendung gratis | rücksendung kostenlos | rückversand gratis | rücksendung umsonst | kriegt man … wieder | bekommt man … wieder | bekomme ich … wieder wenn | entschädigung bei
        entschädigung wenn | entschädigung falls | was passiert falls | was ist falls
        [terms]
        richtlinie* | bedingung* | regel | regeln | regelung* | garantie | frist | normalerweise | in der regel | generell | grundsätzlich | in welchen fällen | voraussetzung* | üblicherweise | anspruch | falls mir | wenn es nicht passt | wenn mir
        in welchem fall | sofern | gesetzlich
        [either]
        geld zurück oder {exchange} | {refund} oder {exchange} | {exchange} oder {refund} | {refund} oder gutschein | geld zurück oder gutschein | gutschein oder {refund} | gutschein oder geld
        geld oder gutschein | {refund} oder … gutschein
        [general]
        kann man | kann mann | darf man | muss man | bekommt man | kriegt man | hat man | wie lange kann | wie lange habe ich | wie lange hat man | wie lange darf | wie viele tage | wieviele tage | bis wann | innerhalb welcher
        in welchem zeitraum | welche frist | wer zahlt | wer trägt | wer übernimmt | wer bezahlt | normalerweise | in der regel | üblicherweise | grundsätzlich | generell | im allgemeinen | im schnitt
        fallen … gebühren an | fallen … kosten an | entstehen … kosten | entstehen mir kosten | kostet mich | kostet die | kostet eine | ist … kostenlos | ist … kostenfrei | ist … gratis
        gibt es … frist | gibt es … garantie | gibt es … gebühr | wie läuft | wie funktioniert | wie lange dauert eine | wie lange dauern | unter welchen | in welchen fällen | unter welcher | voraussetzung* | bedingungen
        habt ihr … garantie | bietet ihr | bieten sie | nehmt ihr | nehmen sie | akzeptiert ihr | akzeptieren sie | erstattet ihr auch | erstatten sie auch | werden … auch erstattet | auch erstattet | muss ich … bezahlen
        muss ich … aufheben | muss ich die original* | brauche ich … kassenbon | brauche ich für | nach ablauf | oder nur
        verloren geht | trotzdem mein geld | wenn man | kostet … abholung | kostet die abholung | werden geöffnete | was ist wenn | rückgabefrist
        darf ich überhaupt | geht sowas | habt ihr sowas | habt ihr so was | gibt es sowas | gibt es eine | gibt es bei euch eine | was braucht ihr da | welche unterlagen | brauche ich den karton | brauch ich den
        muss die verpackung | muss das etikett | müssen die etiketten | muss der karton | ist es möglich dass | wäre es möglich falls | fällt … gebühr an | fallen gebühren
        wie viele tage habe | wieviel tage | wie lang hab ich | wie lange hab ich
        [goods]
        reduzierte ware | reduzierte artikel | reduziertes | sale artikel | sale ware | sonderangebote | angebotsware | gravierte | personalisierte | maßanfertigung* | unterwäsche | bademode
        hygieneartikel | originalverpackung | originalkarton | kassenbon | ohne etikett | ohne quittung | weihnachtsgeschenke | geschenke | ein geschenk ohne | online bestelltes | outlet ware | outlet
        im sale | sale teile | kosmetik | geöffnete kosmetik | elektronik | software
        [hypothetical]
        vor dem kauf | bevor ich kaufe | bevor ich bestelle | vor der bestellung | vorab eine frage | wenn es nicht passt | wenn sie nicht passt | wenn er nicht passt | wenn die nicht passen | falls es nicht passt
        falls sie nicht passt | falls er nicht passt | wenn mir … nicht gefällt | falls mir … nicht gefällt | wenn uns … nicht gefällt | falls uns | wenn ich die packung öffne | wenn ich … öffne | wenn ich … auspacke | wenn ich etwas
        wenn ich was | wenn man | falls man | bei nichtgefallen | angenommen | nur mal angenommen | überlege zu kaufen | überlege ob ich | bevor ich zuschlage | allgemeine frage | im falle einer | bei einer {return}
        bei einem {return}
        noch nicht gekauft | noch nicht bestellt | noch nichts bestellt | noch nichts gekauft | noch nicht zugeschlagen | bevor ich was bestelle | bevor ich zugreife | bevor wir bestellen | bevor ich mich anmelde
        vor der anmeldung | überlege noch | überlege gerade | überlege mir | bin am überlegen | bin noch unsicher | spiele mit dem gedanken | möchte vielleicht | würde gern bestellen | würde gerne bestellen
        möchte gern wissen bevor | wenn ich zum beispiel | wenn ich sie nicht mag | wenn es nicht gefällt | wenns nicht passt | wenns nicht gefällt | falls es nicht gefällt | falls die nicht passen
        falls ich es nicht | falls ich sie nicht | falls ich doch | sollte es nicht passen | sollte sie nicht passen | sollte er nicht passen | sollte das nicht passen | sollte mir | sollte ich | müsste ich
        stornieren müsste | wenn ich … müsste | wenn die lieferung zu spät | wenn die lieferung später | wenn das paket zu spät | mal angenommen | gesetzt den fall | nur mal so gefragt | nur so aus interesse
        rein interessehalber | nur eine frage vorab | frage vorweg | wenn rollator nicht gut
        [sent]
        zurückgeschickt | zurückgesendet | zurückgesandt | zurückgegeben | zurückgebracht | zurück geschickt | zurück gesendet | habe … retourniert | retourniert | sind gestern raus | ist gestern raus | retoure … bei ihnen
        retoure … bei euch | retoure ist | retoure … angekommen | retoure … eingegangen | retoure wurde | paket … bei euch angekommen | paket … bei ihnen angekommen | ihr habt das paket | sie haben das paket
        ware … bei ihnen eingegangen | bei euch angekommen | bei ihnen angekommen | bei ihnen eingetroffen | abgegeben habe | rücksendung … angekommen | rücksendung … eingegangen | rücksendung … erhalten
        unterwegs zu ihnen | unterwegs zu euch | unterwegs an sie | bei der post abgegeben | bei dhl abgegeben | bei hermes abgegeben | im paketshop abgegeben | abgeholt worden | abholen lassen | ging zurück
        ging am | rücksendung ging | retour gesendet | retour geschickt | eingang bestätigt | laut sendungsverfolgung bei | angekommen bei euch | angekommen bei ihnen
        [when]
        wann | wo ist | wo bleibt | wo sind | wo steckt | wie lange noch | wie lange dauert es noch | wie lange muss ich noch | wie ist der stand | status | neuigkeiten | gibt es neues | gibt es schon | ist … schon | wurde … schon
        haben sie … schon | habt ihr … schon | ob … schon
        [missing]
        noch nicht | immer noch nicht | noch immer nicht | bisher nicht | nicht angekommen | nicht eingegangen | nicht erhalten | nicht bekommen | nie bekommen | nie erhalten | nicht da | nicht gesehen | nichts gesehen
        nichts erhalten | nichts bekommen | nichts gekommen | nicht gekommen | nicht auf meinem konto | nicht auf dem konto | noch keine | noch kein | noch keinen | bis heute keine | bis heute kein | bis heute nicht | immer noch keine
        immer noch kein | steht noch aus | noch aus | ausstehend | lässt auf sich warten | fehlt noch | fehlt immer noch | sehe … nichts | sehe … nicht | sieht keine | sieht kein | aber nichts | nur die hälfte | erst die hälfte
        warte noch | warte immer noch | warte seit | warte schon
        keine spur | nicht zu sehen | pending
        fehlt | fehlen | fehlen noch | ist nichts | war nichts | nichts da | nix da | nix | nichts drauf | nix drauf | nichts zu sehen | nichts eingegangen | kein eingang | keinen eingang | nichts verbucht | null
        funkstille
        [money]
        geld | das geld | mein geld | betrag | kaufpreis | kaufpreises | summe | euro | euros | eur | franken | chf | cent | kosten | zahlung | anzahlung | differenz | kohle | preis | rechnungsbetrag | beträge | versandkosten
        kartenpreis | eintrittspreis | gebühr | teilbetrag | restbetrag | vergütung | mäuse | tacken
        [back]
        zurück | zurueck | wieder | retour | zurückbekommen | zurückhaben | zurückkriegen | wiederhaben | wiederbekommen | zurückgeben | zurückgegeben | zurückbezahl* | zurückzubezahlen
        [send]
        schicken sie | schickt | schick mir | schicken | senden sie | sendet | senden | zusenden | zuschicken | nachliefern | nachsenden | liefern sie | liefert | zukommen lassen | bekommen | haben | kriegen
        gebt mir | geben sie mir | zusendung | lieferung
        [fresh]
        einen neuen | eine neue | ein neues | neuen | neues gerät | neue ware | neues exemplar | das richtige | die richtige | den richtigen | die richtigen | richtigen | richtige größe | anderen | anderes
        die andere | den anderen | ein anderes | eine andere | größere | kleinere | größeren | kleineren | fehlende teil | fehlende | fehlenden | fehlendes | das fehlende | vollständige | vollständiges | xl | xxl
        größe | in gr | ganzen | heile | intakte | funktionierendes | funktionierenden | funktionierende
        [stop]
        stoppen | stoppt | stopp | stop | anhalten | beenden | beendet | aufheben | zurückziehen | streichen | streicht | canceln | cancelt | abbrechen | annullieren | aussetzen | kündigen | kündige | abbestellen
        nicht verschicken | nicht versenden | nicht schicken | löschen
        [order]
        bestellung | auftrag | abo | abonnement | lieferung | lieferungen | weinlieferung | box | mitgliedschaft | vorbestellung | reservierung | buchung | monatspaket | probeabo | verlängerung
        [pay]
        überweisen | überweist | überweisung | auszahlen | auszuzahlen | zahlen sie | gutschreiben | erstatten | anweisen | schickt mir den betrag | zurückzahlen | ausbezahlen | ausbezahlt | rausrücken
        abziehen | nachlassen
        [promise]
        versprochen | zugesagt | zugesagte | zugesagten | versprochene | versprochenen | hieß es | hiess es | stand in der mail | steht in der mail | geschrieben dass | bestätigt dass | angekündigt | angekündigte
        bewilligt | genehmigt | sollte … sein | sollten … sein | sollte längst | hätte … müssen | da steht | laut ihrer mail | laut eurer mail | laut mail | laut ihrer auskunft
        [account]
        konto | kontoauszug | karte | kreditkarte | bank | volksbank | sparkasse | paypal | girokonto | postkonto | umsätze | abrechnung
        [damaged]
        ~beschädigt* | kaputt* | zerbrochen* | gebrochen | zerrissen | riss | kratzer | zerkratzt | delle | ausgelaufen | zerdrückt | gesprungen | bruch | zersplittert | demoliert | transportschaden | schaden
        zerbeult | verbeult | beule | macke | macken | splitter | scherben | in scherben | in tausend teile | in teilen | zerfetzt | nass | durchnässt | feucht | verbogen | verkratzt | abgebrochen | abgesplittert
        ausgelaufene | undicht | leckt | angeschlagen | eingerissen | eingedrückt | geknickt | transportschäden | loch im | löcher | schimmel* | aufgeplatzt | geplatzt | verschmutzt
        [defective]
        ~defekt* | funktioniert nicht | funktionieren nicht | geht nicht mehr | geht nicht an | lässt sich nicht einschalten | fehlerhaft* | mangelhaft* | spinnt | lädt nicht | gibt den geist auf | funktionsuntüchtig
        gibt … den geist auf | geist aufgegeben | bleibt … stehen | bleibt schwarz | bleibt dunkel | zeigt … nichts mehr | zeigt … gar nichts | tut nicht | tut nichts | tut's nicht | tuts nicht | geht nicht
        gehen nicht | springt nicht an | startet nicht | schaltet sich … aus | schaltet nicht | lädt nicht mehr | lädt nimmer | verbindet sich nicht | verbindet nicht | koppelt nicht | kein ton | kein bild
        keinen ton | hängt sich auf | stürzt ab | abgestürzt | fällt aus | ausgefallen | heizt nicht | wird nicht warm | wird nicht heiß | kühlt nicht | pumpt nicht | dreht nicht | druckt nicht
        macht keinen mucks | mucks | keinen muckser | tot | ist tot | hinüber | wackelkontakt | kurzschluss | raucht | qualmt | fehlermeldung | fehlercode | flackert | brummt | genau zwei | nur zwei tage
        nach zwei wochen | hat … gehalten | durchgebrannt | kaputtgegangen | kaputt gegangen | streikt | tropft | mangels | mängel
        [wrong-item]
        falsche* artikel | falsche* ware | falsche* produkt | falsches produkt | falschen artikel | falsche lieferung | etwas anderes geliefert | falsch geliefert | nicht das bestellte | verwechselt
        falsches geliefert | falsche geliefert | falschen geliefert | falsch verpackt | etwas anderes | was anderes | was ganz anderes | ganz anderes | bekommen habe ich | gekommen ist | geliefert wurde aber
        stattdessen kam | stattdessen kamen | statt des | statt der bestellten | statt dem bestellten | fremde bestellung | fremdes paket | paket eines anderen | bestellung eines anderen | jemand anderem
        nie bestellt | habe ich nie bestellt | nicht bestellten | falsches modell | falsche sorte | falsches teil | falsches ersatzteil | falsche version | falsche ausführung | falscher artikel | vertauscht
        [missing-item]
        fehlende* | unvollständig | nicht vollständig | leeres paket | paket war leer | nicht dabei | nicht im paket
        zähle | fehlen … teile | fehlendes | statt fünf | statt vier | statt sechs | statt drei | statt zehn | statt 500 | nur eine | nur einer | nur zwei | nur drei | nur eins | nur die hälfte geliefert
        teillieferung | nicht mitgeliefert | vergessen beizulegen | nicht beigelegt | lag nicht bei | liegt nicht bei | war nicht drin | nicht drin | war nicht dabei | waren nicht dabei | schrauben fehlen
        ohne anleitung | ohne netzteil | ohne schrauben | fehlt im | fehlt ein | fehlt eine | fehlt der | fehlt die | fehlt das | fehlt mir | es fehlt | fehlen zwei | fehlen drei | fehlen vier | fehlen die
        es fehlen | da fehlen | da fehlt | teile fehlen | teil fehlt
        [not-received]
        nie geliefert | nicht geliefert | nie angekommen | paket … verloren | verloren gegangen | verschollen | nicht zugestellt | keine lieferung
        nie bekommen | nicht bekommen | nie gesehen | nichts angekommen | nichts gekommen | kam nie | kam nichts | kam nie an | ist nie | nicht eingetroffen | bis heute nicht da | paket ist weg | paket weg
        angeblich zugestellt | als zugestellt | zugestellt obwohl | laut dhl zugestellt | niemand hat | nachbarn haben nichts | gestohlen | geklaut | paket verschwunden | verschwunden | verlorengegangen
        paket nicht erhalten | ware nicht erhalten | bestellung nicht erhalten | lieferung nicht erhalten | sendung nicht erhalten
        [late]
        zu spät | verspätet | verspätung | lieferverzug | lieferverzögerung | verzögert | dauert zu lange
        überfällig | seit wochen | seit acht wochen | in kürze lieferbar | statt am | tage später | wochen später | tag zu spät | tage zu spät | kam erst | kam viel zu spät | zu spät gekommen | hätte … da sein
        sollte … da sein | sollte … ankommen | sollte gestern | sollte am | immer noch nicht da | noch immer nicht da | liefertermin | lieferdatum | warte seit | warte schon | verzug
        [size]
        zu klein | zu groß | zu eng | zu weit | zu kurz | passt nicht | passen nicht | passt mir nicht | falsche größe | nummer größer | nummer kleiner | andere größe
        sitzt nicht | sitzt nicht richtig | zu knapp | zu breit | zu schmal | spannt | schlabbert | rutscht | drückt | passe nicht rein | passt … nicht | passt überhaupt nicht | passt gar nicht | fällt klein aus
        fällt groß aus | fallen klein aus | fallen groß aus | größe kleiner | größe größer | nummer zu | in größe | kriege ich nicht zu | geht nicht zu
        [quality]
        schlechte qualität | minderwertig* | billig verarbeitet | schlecht verarbeitet | ramsch | schrott | fällt auseinander
        ranzig | billig gemacht | billigplastik | billiges plastik | wackelig | wacklig | klapprig | stinkt | riecht | müffelt | muffig | kratzt | dünner stoff | hauchdünn | fadenscheinig | naht | nähte | fusselt
        pillt | verwaschen | ausgebleicht | färbt ab | blättert | löst sich | löst sich auf | schlampig | lieblos | mies verarbeitet | miese qualität | qualitativ | schmeckt | ungenießbar | verdorben | abgelaufen
        müll | mist | dreck | pfusch | murks | nicht verarbeitet | gibt nach | aufgetrennt
        [not-as-described]
        nicht wie beschrieben | nicht wie abgebildet | entspricht nicht | anders als beschrieben | anders als auf | fälschung | gefälscht | fake | plagiat | irreführend
        im internet steht | in der anzeige | in der beschreibung | laut beschreibung | laut artikelbeschreibung | laut produktbild | laut website | laut webseite | auf dem foto | auf dem bild | auf den bildern
        auf den fotos | sieht anders aus | sieht ganz anders | ganz andere farbe | nicht original | nicht echt | kein echtes | keine echte* | kein original | fälschungen | plumpe | nachgemacht | imitat | raubkopie
        kunstleder | angeblich echt | beworben | angepriesen
        [changed-mind]
        gefällt mir nicht | gefällt nicht | umentschieden | anders überlegt | nicht mehr benötig* | brauche ich nicht mehr | doch nicht | versehentlich | aus versehen | fehlkauf | verklickt
        vertan | vertippt | falsch angeklickt | doppelt bestellt | zweimal bestellt | möchte es nicht behalten | möchten es nicht behalten | nicht behalten | nicht mehr haben | nicht mehr brauch*
        brauche … nicht mehr | brauchen … nicht mehr | brauch … nicht mehr | kein bedarf | bedarf hat sich | steht mir nicht | gefällt … nicht | gefallen … nicht | sagt mir nicht zu | passt nicht zu
        passt nicht ins | passt nicht zur | doch zu teuer | mein fehler | war mein fehler | falsche … bestellt | falschen … bestellt | falsches … bestellt | falsch bestellt | schon eins | schon einen
        habe schon | hab schon | anderweitig | woanders gekauft | geschenk bekommen | kind hat … bestellt | sohn hat … bestellt | tochter hat … bestellt
        [store-credit]
        gutschein* | guthaben | geschenkkarte | warengutschein | kundenkonto gutschreiben
        einkaufsgutschein | wertgutschein
        [chargeback]
        lastschrift zurück* | rücklastschrift | käuferschutz | paypal fall | fall eröffn* | chargeback | kreditkartenunternehmen | zurückbuchen lassen
        paypal konflikt | konflikt eröffnet | konflikt bei paypal | zurückbuchen | buche … zurück | buchen lassen | über meine bank | bank zurückholen | lastschrift … widersprech* | lastschrift … rück*
        chargeback verfahren | kreditkartenreklamation | zahlung reklamier* | klarna problem
        [duplicate-charge]
        doppelt abgebucht | zweimal abgebucht | doppelt belastet | zweimal belastet | doppelt bezahlt | doppelte abbuchung | zu viel abgebucht | zuviel abgebucht | doppelt berechnet | zweimal berechnet | zu viel berechnet
        zwei abbuchungen | zweite abbuchung | doppelt eingezogen | zweimal eingezogen | zweimal gezahlt | doppelt gezahlt | doppelte zahlung | zu viel bezahlt | zuviel bezahlt | zuviel berechnet | zu viel gezahlt
        mehr abgebucht | zu hoch | doppelt auf der rechnung | auf dem kontoauszug … zweimal | falscher betrag | mehr berechnet | überhöht*
        [warranty]
        gewährleistung* | garantiefall | garantie | reparatur* | reparieren | nachbesser*
        gewährleist* | garantieleistung | in reparatur | herstellergarantie | garantiekarte
        [price-adjustment]
        preisdifferenz | günstiger geworden | preis gesunken | bestpreisgarantie | preisanpassung | jetzt billiger | jetzt günstiger
        unterschied krieg* | heute kosten die | jetzt kostet | im angebot | runtergesetzt | reduziert auf | herabgesetzt | preis runter | preis gefallen | preissenkung | preissturz
        tiefpreisgarantie | differenz zum | differenz zum preis | billiger seh* | billiger geworden | günstiger angeboten | die differenz
        [shipping-cost]
        versandkosten | portokosten | porto | liefergebühr* | rücksendekosten | versandgebühr*
        lieferkosten | versandpauschale | rückporto | expressversand | expresszuschlag | expressgebühr | versand kostenlos | versand gratis | rückversand | wer zahlt den versand
        [address-change]
        lieferadresse … ändern | adresse … ändern | ändern … adresse | ändern … lieferadresse | falsche adresse | neue adresse | umgezogen
        hausnummer | adresse geändert | andere adresse | adressänderung | adresse … falsch | ziehe um | ziehen um | umzug | an die neue | alte adresse | postleitzahl … falsch | anschrift … ändern
        neue anschrift
        [invoice]
        rechnung | rechnungen
        rechnungskopie | mwst rechnung
        [order-status]
        wo ist mein paket | wo bleibt mein paket | wo ist meine bestellung | wo bleibt meine bestellung | sendungsverfolgung | sendungsnummer | lieferstatus | wann kommt mein paket | wann kommt meine bestellung | wann wird … geliefert
        wo ist meine lieferung | wo bleibt meine lieferung | wann ist … da | wann trifft | wann wird … verschickt | wann versendet | wann geht … raus | wie ist der lieferstatus
        stand meiner bestellung | paketverfolgung | tracking | trackingnummer | schon verschickt | schon versendet | wann bekomme ich meine | wann erhalte ich meine | lieferzeit
        [complaint]
        beschwer* | unverschämt* | frechheit | enttäuscht | sauerei | abzocke | betrug | betrüger | katastrophe | nie wieder | sauer | zumutung
        mir reicht's | mir reichts | reicht mir | frech | saftladen | verarsch* | veräppel* | für dumm verkaufen | lasse mich nicht | unfassbar | unglaublich | bodenlos | schweinerei | wütend | stinksauer
        verärgert | ärgerlich | armutszeugnis | schlechter service | mieser service | unfreundlich | patzig | ignoriert | zum dritten mal | dritte mail | letzter versuch | letzte mahnung | nie mehr
        einmal und nie | schlechte bewertung | schäm* | stellungnahme | reklamation | reklamiere
        [legal-threat]
        anwalt | rechtsanwalt | anwältin | gericht | klage | verklagen | polizei | verbraucherzentrale | rechtliche schritte | mahnbescheid | verbraucherschutz
        zur polizei | strafanzeige | rechtsbeistand | rechtsschutz* | arbeiterkammer | vki | konsumentenschutz | schlichtungsstelle | bezirksgericht | rechtlich | rechtsweg | amtsgericht | inkasso | letzte frist
        betreibung | zeige … an | anzeige erstatten | erstatte anzeige | anzeige bei der | zeige sie an | zeige euch an
        [break]
        aber | sondern | jedoch | weil | sonst | allerdings
        [ignore]
        rückruf* | rufen sie mich zurück | rufen sie mich bitte zurück | ruft mich zurück | ohne ende | ohne grund | zurückrufen | ohne probleme | keine ahnung | kein problem | keine antwort | keine lust | kein wunder | keine zeit | keine reaktion
        rufen sie zurück | ruf mich zurück | ruft zurück | bitte um rückruf | bin … wieder zurück | wieder zurück aus | zurück aus dem | bin zurück | tage zurück | wochen zurück | monate zurück | jahre zurück | komme … zurück
        kommen … zurück | zurückkommen | zurückgreifen | zurückgekommen | wieder da | wieder lieferbar | wieder verfügbar | wieder auf lager | wieder bestellen | wieder kaufen | immer wieder | wieder gern | schon wieder | wieder mal
        zurücksetzen | zurückgesetzt | passwort … zurück* | hin und zurück | gehalten zurück | zurückhaltend | zurückmelden | melden sie sich zurück | geld sparen | stornogebühr* | kündigungsgebühr* | bar oder mit karte | wechseln sie
        adresse tauschen | ein neues passwort | neues konto | neue e mail | einen neuen termin | neuen ansprechpartner | eine neue adresse | eine neue telefonnummer | ein neues konto | punkte … gut | treuepunkte
        retourenquote* | rückgabe des leihgeräts | größentabelle | maßtabelle | rückwärts | zurück in | wieder zurück in | neue rechnung | neuen link | neuer link | neues passwort | andere adresse | neuen code
        an eine andere adresse | umtauschkurs | wechselkurs | rückkehr | zurücklehnen | zurückgelegt | zurücklegen
        [elsewhere]
        bachelorarbeit | masterarbeit | diplomarbeit | seminararbeit | studie über | studie zum | umfrage | interviewpartner | bewerbung | bewerbe mich | lebenslauf | praktikum | ausbildungsplatz | stellenanzeige
        offene stelle | quereinsteiger | steuererstattung | steuerrückerstattung | steuererklärung | finanzamt | steuerberater | mehrwertsteuererstattung | tax free | zollformular | ausfuhrbescheinigung
        krankenkasse | meine versicherung | haftpflichtversicherung | spesenabrechnung | reisekostenabrechnung | vom arbeitgeber | steigern sie ihren umsatz | mehr umsatz | unsere agentur | unsere software
        unsere plattform | kostenlose demo | kooperationsanfrage | phishing | betrugs sms | betrugsmail | verdächtige mail | verdächtige sms | klicken sie hier | seo
        [language]
        ich | die | der | das | und | ist | nicht | mein | meine | meinen | mir | mich | sie | wir | ihr | euch | eure | ein | eine | einen | zu | mit | für | auf | von | habe | hat | wird | wurde | wie | wo | wann | warum | bitte | danke | hallo | guten | bestellung | noch | aber | dem | den | des | es | im | bei | seit | nur | sehr | schon | kann | können | bin | sind | war | wer | was | welche | um
        [guard]
        erstattung | erstmal | erstell* | gestattet | bestatt* | werkstatt | statt* | ersatz* | erstaun* | erstart* | erste | ersten | erster | erstes | stunden | stornierung | umtausch* | bedienung* | bedingt | rückruf | rückseite | rückkehr* | rückmeld* | rückfrag* | beschäftigt* | beschichtet | defekte | stationär | statue | anbestell* | erhalten | verstatt*
        """u8;
}
