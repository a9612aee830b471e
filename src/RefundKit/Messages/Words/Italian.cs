namespace RefundKit.Messages.Words;

/// <summary>What customers write in Italian.</summary>
internal static class Italian
{
    public static ReadOnlySpan<byte> List => """
        [refund]
        ~rimbors* | ~rimborz* | riaccredit* | riaccred* | indietro … soldi | soldi … indietro | restitu* … soldi | restitu* … denaro | restitu* … importo | restituzione … importo | restituzione … denaro | ridatemi … soldi | ridare … soldi | ridammi … soldi | ridarmi … soldi | rivoglio … soldi | riavere … soldi | rivoglio … denaro | riavere … denaro | denaro … indietro | denaro indietro | recuperare … soldi | i miei soldi | il mio denaro | risarci* | indennizz* | stornare | stornate | storna* … addebito | refund* | rendetemi … soldi | riavere l'importo
        {money} … {back} | {back} … {money} | restituzione del prezzo | restituzione della somma | restituire … {money} | restituite … {money} | restituitemi | mi venga restituito | venga restituito | va restituito l' | ridatemi
        ridammi | ridarmi | ridate | ridatemi tutto | rivoglio | rivorrei | riavere | riavere i | riavere quanto | riaccreditarmi | riaccreditato | accredit* … {money} | accreditate* | accreditatemi | accreditarmi | accreditateli
        accredito sulla | accredito su | l'accredito | storn* | dovete … {money} | mi dovete | mi spettano | rimborsat* | rimborsarmi | rimborsatemi | rimborsate | rinborso | rinborsat* | rimborzo | rimbroso | rimborso parziale
        rimborso totale | indietro la somma | indietro i soldi | soldi indietro | quanto pagato | quello che ho pagato | rimettere i soldi | rimettete i soldi | rimborsate la differenza | la differenza | i soldi | miei soldi
        dei miei soldi | voglio i soldi | risarcimento | indennizzo | caparra | acconto indietro
        bonificatemi | bonifico di | restituiteli | restituitelo | riavere quanto versato | quanto versato | scalato i soldi
        {pay} … {money} | {money} … {pay} | ristorn* | ristornarmi | ristorno | riavere … {money} | riavere il denaro | riavere indietro | riaver* | ridare … {money} | ridarmeli | me li dovete ridare
        dovete ridare | dovete ridarmi | ridateci | rimandatemi i | rimandarmi i soldi | scalatele dal conto | scalare dal conto | scalate … dal conto | scalare … dal prezzo | detrarre | detraete
        sconto sul prezzo | riduzione del prezzo | abbassare il prezzo | mi torniate | torniate | mi tornate | mi tornano i | mi devono tornare | tornino sul mio | restituirmi i soldi | restituirmi la somma
        restituirmi l'importo | restituitemi i soldi | restituzione dell'importo | restituzione del denaro | restituzione di quanto | restituire i soldi | restituire l'importo | restituirmi quanto
        rendermi i soldi | renderci i soldi | rendetemi i | resa del denaro | i soldi indietro | tutto indietro | indietro tutto | fino all'ultimo centesimo | ogni centesimo | i miei quattrini | i quattrini
        riaccreditare | accreditare … {money} | accreditate … {money} | accredito di | accredito sulla carta | accredito sul conto | riaccredito | storno totale | storniate | stornatemi
        bonificarmi | fare un bonifico | fatemi un bonifico | farmi un bonifico | rimbors* | rimborso integrale | risarc* | risarcirmi | compensarmi | versarmi | versatemi
        la differenza indietro | rimborsarmi la differenza | restituirmi la differenza | annullare l'addebito | annullate l'addebito | non mi interessa un buono | non voglio un buono | non un buono | niente buoni
        preferisco i soldi | preferirei i soldi | vorrei i soldi | annullare l'acquisto e | recuperare i soldi | recuperare il denaro | recuperare la somma | pagato in più | pagato di troppo
        soddisfatti o rimborsati
        mi rimborsate la differenza
        [return]
        ~restituire | restituirlo | restituirla | restituirli | restituisco | restituito | restituita | reso | resi | rendere … articolo | rendere … prodotto | rendere … merce | rispedire | rispedirlo | rispedito | rimandare indietro | rimandarlo indietro | rimandare … prodotto | mandare indietro | mandarlo indietro | spedire indietro | etichetta di reso | etichetta per il reso | recesso | renderlo | renderla
        restituire | rendere | renderli | renderle | rendo | rendo due | rimando | rimandare | rimandarlo | rimandarla | lo rimando | la rimando | li rimando | vi rimando | rispedisco | lo rispedisco | la rispedisco | rimando indietro
        mando indietro | tornare indietro | deve tornare indietro | fare un reso | un reso | il reso | mio reso | reso del | reso di | di reso | organizzare il reso | avviare il reso | aprire un reso | numero di reso
        etichetta del reso | etichetta reso | ritirare il | ritirare la | ritirare i | venire a ritirare | venite a ritirare | potete ritirare | il ritiro | passare a prendere | riprendere il | riprendervi | riprenderlo | recedere
        restituzione | restituzioni | vorei rendere
        rimandarli | rimandarle | rimandarvi | ve lo rimando | ve la rimando | ve li rimando | rispedir* | rispedirvelo | rispedirvela | rispedirvi | ve le rispedisco | ve lo rispedisco | ve la rispedisco
        spedirlo indietro | mandarvi indietro | restituir* | rendere il prodotto | rendere l'articolo | rendere la merce | fare il reso | effettuare il reso | effettuare un reso | etichetta prepagata
        etichetta di ritorno | modulo di reso | modulo per il reso | codice di reso | codice reso | numero rma | rma | prenotate il ritiro | prenotare il ritiro | ritiro a domicilio | ritiro del pacco
        ritiro della merce | venite a ritirar* | venite a prender* | passate a ritirar* | passate a prender* | mandate il corriere | mandare il corriere | passa il corriere
        riportarlo | riportarla | riportarlo da voi | indirizzo del magazzino | a quale indirizzo | dove lo spedisco | dove lo mando | dove devo spedir* | dove devo mandar* | non lo tengo
        non la tengo | non voglio tenerlo | non intendo tenerlo | non voglio tenerla | riprendetevel* | riprendetelo | riprendete | qr code … reso | qr code … non lo leggono | qr … spedire
        esercito il diritto di recesso | esercitare il diritto di recesso | esercitare il recesso | recedo dal contratto | recedere dal contratto | recesso dal contratto
        [exchange]
        ~cambiare … taglia | cambiare … misura | cambiare … colore | cambiare … con | cambiarlo | cambiarla | cambiarli | cambio taglia | cambio merce | un cambio | il cambio | sostituire | sostituirlo | sostituirla | sostituzion* | sostituit* | rimpiazz* | altra taglia | taglia diversa | taglia più grande | taglia più piccola | taglia in più | altro colore | mandarmene un altro | mandarmi un altro | inviarmene un altro | inviarmi un altro | spedirmene un altro | mandarne un altro | mandarmene uno nuovo | inviarmene uno nuovo | uno nuovo | scambi* | cambiare l'articolo | cambiare il prodotto | cambiare
        cambio … taglia | cambiare la | cambiare il | cambiare le | cambiare i | cambiarle | fare un cambio | fa un cambio | sostitu* | sostituite | sostituzione | sostituto | rimpiazzo | rimpiazzare | nuovo … al posto
        in nero al posto | al posto del blu | averlo in | avere in nero | avere in | in un altro colore | la taglia giusta | taglia giusta | quello giusto | quella giusta | l'articolo giusto | il prodotto giusto | corretto | un altro
        un'altra | un'altra copia | altra copia | mandatemi un altro | mandatemene | inviatemene | me ne mandate | me ne inviate | mandate uno nuovo | mandatene uno | uno funzionante | funzionante | che funzioni | una nuova
        modello grande | modello più grande | modello diverso | stessa … in xl | stesso … in xl | stessa camicia in | stessa taglia | stessa … taglia | stesso modello in | misura più grande | misura più piccola | numero in più
        numero più grande | un numero in più
        paio uguale | paio giusto | con quella di | con quello di
        {send} … {fresh} | {fresh} … {send} | averne un altro | averne uno | averne una | spedirmene una | spedirmene uno | mandarmene uno | mandarmene una | mandatemene un altro | mandatemene uno | inviarmene uno
        rimpiazzarlo | pezzo sostitutivo | in cambio quello | al posto di questo | al suo posto | vorrei la 14 | vorrei la misura | la misura giusta
        il modello giusto | la taglia più | taglia in meno | numero in meno | mezzo numero | una misura più | misura più | cambi taglia | cambiare taglia | cambiare la taglia | cambiare misura | cambiarmi
        cambiarmelo | me lo cambiate | me la cambiate | me li cambiate | cambio con | permutare | barattare | altra misura | altro numero | pezzi mancanti | il pezzo mancante | pezzo mancante
        rispedite quello | rispeditemi quello | mandatemi quello | inviatemi quello | un altro uguale | una nuova uguale
        [cancel]
        ~annullare … ordine | annull* … ordine | annull* … acquisto | cancell* … ordine | ordine … annull* | ordine … cancell* | disdire … ordine | disdetta … ordine | annullamento … ordine | ordinato per errore | ordine per sbaglio | annullarlo | annullare
        annullate | annullo | annullamento | anullare | anullate | cancellate | cancellare … ordine | disdire … abbonamento | disdire | disdetta | disdico | abbonamento … disd* | bloccare … ordine | bloccate … ordine | fermare … ordine
        fermate … ordine | non spedite | non spedire | non inviate | non mandate | non speditelo | eliminare … ordine | ordinato due volte | ordine doppio | ordine duplicato | recedere dall'ordine
        {stop} … {order} | {order} … {stop} | lasciate stare | lasciate perdere l'ordine | lasciate perdere | togliere dall'ordine | togliete … dall'ordine | togliere … dall'ordine
        eliminate … dall'ordine | rimuovere … dall'ordine | rimuovete … dall'ordine | tenete buoni i primi | stornare l'ordine | annulla | annullatelo | disdite
        non rinnovare | non rinnovate | rinnovo automatico | recedo dall'abbonamento | recedere dall'abbonamento | interrompere l'abbonamento | sospendere l'ordine | sospendete
        fermare l'ordine | fermate l'ordine | fermate tutto | fermare la spedizione | fermate la spedizione | bloccare l'ordine | bloccate l'ordine | bloccate la spedizione | bloccare la spedizione | non mandatemi
        non mandate più | non mandatelo | se non l'avete ancora spedito | prima della spedizione | prima che lo spediate | revoca* l'ordine | revoco l'ordine | cancellare l'ordine
        cancellate l'ordine | rinuncio all'ordine | rinunciamo all'ordine | non mi serve più l'ordine | ordine da annullare | dei tre articoli … togliete | e togliete
        [not]
        non voglio | non vorrei | non desidero | non ho bisogno | non mi serve | non chiedo | non sto chiedendo | invece di | invece del | anziché | piuttosto che | al posto di | al posto del | non mi interessa | non serve | non vogliamo
        né | senza volere | niente | nessun bisogno | non serve che | non occorre che | non dovete | non c'è bisogno | non è necessario | non importa il | no al
        [not-after]
        non serve | non è necessario | non mi serve | non mi interessa | non occorre
        non è più necessario | non serve più | non m'interessa | non lo voglio
        [done]
        grazie … per … {refund} | grazie del {refund} | {refund} ricevuto grazie | ho ricevuto il {refund} | {refund} è arrivato | rimborso arrivato
        grazie per il {refund} | {refund} velocissimo | {refund} … grazie mille | ricevuto il {refund} | {refund} ricevuto | {refund} arrivato | soldi … arrivati … grazie | i soldi sono arrivati
        {refund} ok grazie | {exchange} è arrivato | {exchange} … arrivato oggi | {exchange} … va benissimo | grazie per … {exchange} | grazie per … {return}
        non serve … {refund} | non serve che mi {refund} | mi avete già {refund} … grazie
        ho ricevuto .. {refund} | ho già ricevuto .. {refund} | ricevuto .. {exchange}
        {refund} arrivato grazie | ho ricevuto … {refund} grazie | mi è arrivato il {refund} | è arrivato il {refund} | arrivato … {refund} … grazie | confermo … {refund} | soldi arrivati | accredito ricevuto
        accredito arrivato | bonifico ricevuto grazie | bonifico arrivato | non chiedo {refund} | non chiedo il {refund} | non chiedo un {refund} | senza chiedere {refund} | non voglio {refund}
        non voglio il {refund} | non mi serve il {refund} | niente {refund}
        [ask]
        voglio .. {refund} | vorrei .. {refund} | chiedo .. {refund} | richiedo .. {refund} | chiedere .. {refund} | richiedere .. {refund} | pretendo .. {refund} | esigo .. {refund} | desidero .. {refund} | potete .. {refund} | potreste .. {refund} | {refund} per favore | ottenere .. {refund} | rimborsatemi | mi rimborsate | essere {refund} | avere .. {refund}
        vorrei .. {return} | voglio .. {return} | come .. {return} | posso .. {return} | devo .. {return} | vorrei .. {exchange} | voglio .. {exchange} | potete .. {exchange} | potreste .. {exchange} | posso .. {exchange} | vorrei … {cancel} | voglio … {cancel} | potete … {cancel} | devo … {cancel}
        chiedo … {refund} | vi chiedo … {refund} | richiesta di {refund} | prego … {refund} | voglio … {refund} | vorrei … {refund} | desidero … {refund} | potete … {refund} | potreste … {refund} | possibile … {refund}
        si può avere … {refund} | posso … {refund} | come … {refund} | cosa devo fare … {refund} | mi {refund} | che mi … {refund} | preferisco … {refund} | solo il {refund} | {refund} subito | {refund} grazie | {refund} pls
        procedere al {refund} | vi sarei grato … {refund} | oggetto {refund} | esigo … {refund} | pretendo … {refund} | {refund} ordine | {refund} tutto | {refund} l'ordine | come … {return} | devo … {return} | potete … {return}
        mi inviate … {return} | mi serve … {return} | a che indirizzo … {return} | cercando di {return} | richiesta di {return} | posso … {return} | vorei {return} | come si {exchange} | {exchange} per favore | {exchange} per cortesia
        mandatemi … {exchange} | potete … {exchange} | preferisco … {exchange} | si può … {exchange} | possiamo {exchange} | è possibile {exchange} | me ne … {exchange} | ne voglio … {exchange} | come {cancel} | {cancel} per favore
        {cancel} grazie | si può … {cancel}
        non sono soddisfatta … procedete | soddisfatti o rimborsati … procedete | {refund} procedete
        [want]
        voglio | vorrei | chiedo | richiedo | pretendo | esigo | desidero | per favore | per piacere | potete | potreste | posso | come faccio | come posso | ho bisogno | mi serve | aiuto | ottenere | vorremmo | rivoglio | è possibile
        cosa faccio | cosa devo fare | cosa posso fare | come procedo | come procediamo | che si fa | che facciamo | soluzione | risolvere | risolvete | gradirei | chiediamo | vi chiedo | chiederei | può
        potrebbe | si può | sarebbe possibile | per cortesia | cortesemente | vi prego | aiutatemi | attendo
        [status]
        aspetto | aspettando | attesa | attendo | ancora | stato | in corso | in sospeso | elaborato | quando | aggiornament* | tarda
        nessuna risposta | sono passati | da un mese | è un mese | ancora niente
        [follow]
        è stato elaborato | ci sono novità | ancora niente | ancora nulla | a che punto
        in banca non | niente sul conto | nulla sul conto | ma niente | e niente | dove sono i soldi | e il resto | il resto | è normale | approvato | avevate promesso | avete promesso | confermato | l'avete confermato
        quando riceverò | quando ricevo | quando mi arriva | non vedo nulla | non vedo niente | banca non c'è nulla | nessuna notizia
        non risulta | non risultano | alcun movimento | nessun movimento | nessun accredito | nemmeno l'ombra | il cro | il trn | il resto è in arrivo | è andato perso | è in arrivo | in lavorazione
        in elaborazione | a oggi niente | ad oggi nulla | ad oggi niente | finora nulla | finora niente | nessuna novità | silenzio | a che punto siamo | avete notizie | quanto manca | giorni lavorativi
        dov'è finito | che fine ha fatto | ci sono notizie
        [track]
        soldi … non sono … arrivati | non vedo … soldi | non mi avete ancora … {refund} | nessun accredito
        dov'è … {refund} | dove … {refund} | quando … {refund} | ancora … {refund} | aspetto … {refund} | aspettando … {refund} | in attesa … {refund} | attendo … {refund} | stato del {refund} | stato … mio {refund} | a che punto … {refund} | non ho ricevuto … {refund} | non ho ancora … {refund} | mai ricevuto … {refund} | non mi è arrivato … {refund} | non è arrivato … {refund} | {refund} … non è arrivato | {refund} … non è ancora | {refund} … ancora | {refund} … elaborato | {refund} … in corso | {refund} … in sospeso | {refund} … tarda | notizie … {refund} | novità … {refund} | aggiornament* … {refund} | quanto manca … {refund} | quanto ci mette … mio {refund} | tracciare … {refund} | nessun {refund} | che fine ha fatto … {refund} | verificare … stato … {refund} | è stato … {refund}
        dove sono i miei soldi | quando … i miei soldi | aspetto … soldi | quando … riaccredit* | non ho ancora … soldi | quando mi arriv* … soldi
        dove sono … soldi | dov'è … soldi | dove sono finiti | soldi sono partiti | soldi … partiti | soldi … in arrivo | fatto l'accredito | l'accredito | accredito … quando | quando … accredito | quando … accredit*
        importo … non è stato | non è stato … riaccreditato | non è stato … accreditato | ancora riaccreditato | non ho ancora ricevuto i soldi | non ho ricevuto i soldi | quando … soldi | quando mi {refund} | aspettando … soldi
        stato … {refund} | stato della … {refund} | {refund} … emesso | {refund} … approvato | {refund} … non arriva | {refund} non arriva | {refund} … niente | nessun … {refund} | metà del {refund} | parte del {refund}
        promesso di {refund} | promesso … {refund} | confermato … {refund} | {refund} … confermato | non vedo … {refund} | {refund} … sulla carta | è stato elaborato … {refund} | è stato emesso … {refund} | avete fatto … {refund}
        avete emesso … {refund} | avete elaborato … {refund} | riscrivo per … {refund} | scrivo di nuovo … {refund} | scritto che … {refund} | detto che … {refund} | {refund} in sospeso | {refund} risulta | che fine … {refund}
        nessuna traccia | quando mi pagate | quando … pagate | guardare il mio {refund} | verificare il mio {refund} | controllare il mio {refund}
        {promise} … {money} | {money} … {promise} | {promise} … {refund} | {refund} … {promise} | {missing} … {account} | {account} … {missing} | mi è tornata solo | tornata solo una parte | tornato solo
        solo una parte | cro del bonifico | cro … bonifico | trn … bonifico | somma … in lavorazione | data esatta del pagamento | data del {refund} | data dell'accredito | promesso in data | non figura sul
        non figura | controllare dov'è rimasto | dov'è finito … {refund} | dov'è il {refund} | dov'è il mio {refund} | dove sono i soldi | dove sono finiti i | che fine hanno fatto … {money}
        che fine ha fatto … {money} | quando mi rimborsate | quando arriva il {refund} | quando riceverò … {refund} | quando vedrò … {money} | quando rivedrò … {money} | quando avrò … {money}
        quando mi date i soldi | quando arrivano i soldi | sto aspettando … {refund} | in attesa del {refund} | attesa … {refund} | ancora in attesa … {refund} | non ho ancora ricevuto … {refund}
        non ho visto … {refund} | non mi è stato … {refund} | {refund} non è | {refund} … non ancora | {refund} … non risulta | {refund} … non si vede | {refund} … promesso | {refund} … autorizzato
        {refund} … in elaborazione | {refund} … in ritardo | {refund} … sparito | mi avevate detto … {refund} | avevate promesso … {refund} | doveva arrivare … {refund} | avete già … {refund}
        è partito … {refund} | è partito il bonifico | il resto del {refund} | il resto … rimborso | la parte restante | l'altra metà | manca … {money} | mancano … euro | manca il resto | dove sono rimasti
        [policy]
        {return} … già | {return} … usat* | {return} … lavat* | {return} … apert* | {return} … saldo | {return} … scontat* | {return} … indossat* | {return} senza … scontrino
        politica … {return} | politica … {refund} | politica … cambi* | policy … {return} | policy … {refund} | condizioni … {return} | condizioni … {refund} | condizioni … {exchange} | regole … {return} | regole … {refund} | periodo di recesso | termine … {return} | termini … {return} | termini … {refund} | garanzia … {refund} | soddisfatto o rimborsato | spese di reso | costo del reso | costi di reso
        quanti giorni … {return} | entro quanti giorni | quanto tempo … {return} | quanto tempo ho | entro quando … {return} | quanti giorni ho | quanti giorni … {exchange} | quanto tempo … {refund} | quanto ci vuole … {refund} | quanti giorni … {refund} | quanto tempo ci vuole … {refund} | in quali casi … {refund} | in quali casi … {return} | in quali situazioni … {refund} | chi paga … {return} | a carico di chi … {return} | il reso è gratuito | reso gratuito | resi gratuiti | resi … gratuiti | si può … {return} | si possono … {return} | si può … {exchange} | si possono … {exchange} | è possibile restituire … scontat* | accettate … {return} | accettate {return} | fate {refund} | offrite … {refund} | offrite … {return} | come funziona … {return} | come funziona … {refund} | come funzionano … {return} | rimborsabil*
        o date un buono | date un buono | soldi o … buono | {refund} o … buono | {refund} o … voucher | i 14 giorni | 14 giorni partono | giorni partono | partono dalla | materasso non ci piace | dopo la prova | periodo di prova
        cosa succede se | resi in ritardo | comprato online | in negozio … online | {return} in negozio | senza etichetta | senza scontrino | confezione originale | regali di natale | termini per … {return} | termini per il recesso
        costi … {return} | spese di spedizione … {return} | con il reso rimborsate | garanzia soddisfatti | condizioni di {refund} | condizioni di {return} | politica di reso | politica sui resi | politica resi | costi se vi
        se una volta in casa | a carico mio | a carico mio o vostro | a carico vostro | a carico di chi | a mio carico | a vostro carico | chi paga | chi sostiene | si recupera qualcosa | si perde tutto
        durata minima | ci sono penali | c'è una penale | si può fermare quando | si può disdire | posso disdire quando | preavviso | quanto dura la garanzia | la garanzia dura
        la garanzia copre | cosa copre la garanzia | a chi ha comprato | garanzia miglior prezzo | miglior prezzo garantito | prezzo più basso garantito | adeguate il prezzo | pareggiate
        fate cambi | fate resi | fate rimborsi | si può … {refund} | è possibile … {return} se | è possibile … {return} anche | posso … {return} se | posso … {return} anche | posso … {return} senza
        posso … {exchange} senza | potrei … {return} se | potrei … {exchange} se | potrei … {refund} se | avrei diritto | ho diritto | si ha diritto | entro quanto | entro quanti | entro quando | quanto tempo c'è
        quanti giorni | fino a quando | fino a che giorno | termini per | tempi per il reso | quali sono le condizioni | quali condizioni | condizioni di reso
        accettate … apert* | accettate … usat* | riprendete … apert* | riprendete … usat* | senza lo scontrino | senza scatola | senza confezione | imballo originale | imballaggio originale | date i soldi o
        spese a carico | il reso è gratis | reso gratis | quanto costa il reso | il reso costa | costa rendere | promettete soddisfatti
        entro quando il diritto di recesso | vale il diritto di recesso | c'è il diritto di recesso
        [terms]
        politica | policy | condizioni | regole | termini | garanzia | di solito | normalmente | in genere | in quali casi | requisiti | generalmente
        secondo la vostra politica
        [either]
        {refund} o {exchange} | {exchange} o {refund} | {refund} o … buono | soldi o … buono | buono o {refund}
        [general]
        si può | si possono | si potrebbe restituire | bisogna | serve la confezione | serve lo scontrino | servono | quanti giorni | quanto tempo ho | quanto tempo si ha | entro quando | entro quanto | entro quanti | fino a quando
        qual è il termine | quali sono i termini | chi paga | a carico di chi | a chi spetta | chi copre | di solito | normalmente | generalmente | in genere | di norma | in media
        è gratuito | è gratis
        sono gratuiti | ci sono costi | ci sono spese | c'è un costo | ci sono commissioni | quanto costa | avete la garanzia | avete una garanzia | accettate | fate resi | offrite | rimborsate anche | rimborsate i soldi o
        in quali casi | in che casi | a quali condizioni | a che condizioni | quali sono le condizioni | quali condizioni | che regole | quali regole | quali sono le regole | come funziona | come funzionano | come avviene
        quanto ci vuole di solito | quanto tempo ci vuole | quanto ci vuole | quanto ci mettete | devo pagare | devo conservare | devo tenere | fuori termine | oltre i termini | in ritardo … {return}
        si perde | lo stesso | si paga quando | il ritiro si paga | tempi di reso
        chi ha comprato | ci sono penali | quanto dura | dopo natale | cosa succede se | che succede se | nel caso | quando un cliente
        [goods]
        articoli in saldo | in saldo | saldi | scontati | in offerta | in promozione | outlet | costume | intimo | biancheria | personalizzat* | incisi | inciso | su misura | confezione originale
        scatola originale | senza scontrino | senza etichetta | regali di natale | un regalo senza | comprato online | per outlet | aperti
        [hypothetical]
        prima di comprare | prima di acquistare | prima di ordinare | prima dell'acquisto | sto pensando di comprare | penso di comprare | se apro | se lo apro | se non mi sta | se non mi va | se non mi piace | se non ci piace
        se non va bene | se non è della | se cambio idea | se non sono soddisfatt* | se vi rimando | se rimando | se restituisco | se il vestito non | se la taglia non | se non le piace | in caso di reso | in caso non | nel caso
        mettiamo che | domanda generale | cosa succede se | con il reso
        sto valutando | valutando l'acquisto | sto pensando di | vorrei comprare ma | vorrei acquistare ma | prima di iscrivermi | prima di pagare | prima di decidere | chiedo prima | se compro | se acquisto
        se ordino | se poi mi | se poi non | e poi mi ammalo | se non mi convincesse | non mi convincesse | se non mi piacesse | se non gli piace | se non dovesse | se dovesse | se non mi stesse | se non calza
        se la taglia | se mi ripenso | se ci ripenso | se cambiassi idea | se sbaglio taglia | se arriva rotto | se arriva rotta | se arriva in ritardo | se si rompe | nel caso in cui | qualora | in caso di
        non ho ancora comprato | non ho ancora acquistato | non ho ancora ordinato | domanda prima | solo una domanda | solo per sapere | giusto per sapere | vorrei regolarmi
        vorrei regalare | ipotizziamo | supponiamo
        [sent]
        ho rispedito | rispedito il pacco | ho restituito | ho reso | ho rimandato | ho mandato indietro | spediti ieri | spedito indietro | il mio reso è da voi | reso è da voi | reso … arrivato | reso … consegnato | reso … ricevuto
        reso risulta consegnato | avete il pacco | avete ricevuto il reso | avete ricevuto il pacco | reso inviato | pacco rispedito
        ho spedito indietro | abbiamo restituito | il reso è arrivato | reso consegnato | reso ricevuto | avete ritirato | è stato ritirato | corriere ha ritirato | consegnato alle poste | consegnato al corriere
        vi è tornato
        [when]
        quando | dov'è | dove è | dove sono | a che punto | stato del | stato della | novità | notizie | aggiornamenti | quanto manca | che fine ha fatto | avete già | avete fatto | è stato elaborato | è stato emesso
        [missing]
        non ho ricevuto | non ho ancora | non è arrivato | non è ancora | non arriva | non arrivano | non mi è arrivato | non mi è ancora | ancora niente | ancora nulla | ancora nessun | nessun | non vedo | non c'è | non è stato ancora
        non ancora | non risulta | mai ricevuto | mai arrivato | in sospeso | sto ancora aspettando | ancora aspettando | solo metà | solo la metà | metà del | in attesa | niente sul conto
        nessuna traccia | pending
        non figura | nessun accredito | nessun movimento | alcun movimento | alcun accredito | nessun bonifico | non c'è nulla | non c'è niente | non vedo nulla | non vedo niente | neanche un euro
        neppure un euro | nemmeno un centesimo | solo una parte | la metà
        [money]
        soldi | denaro | importo | somma | cifra | euro | eur | prezzo | quanto pagato | pagamento | addebito | addebiti | caparra | acconto | spese di spedizione | la differenza
        [back]
        indietro | ridare | ridatemi | restitui* | restituzione | riavere | rivoglio | recuperare | rendetemi | riaccredit* | rimettere | rimettete | rivorrei
        [send]
        mandatemi | mandarmi | mandate | mandare | inviatemi | inviarmi | inviate | inviare | spedirmi | spedirmene | speditemi | spedite | darmi | datemi | fornirmi | farmi avere | consegnarmi
        mandarmelo | vorrei ricevere
        [fresh]
        un altro | un'altra | uno nuovo | una nuova | nuovo | nuova | quello giusto | quella giusta | quelli giusti | giusto | giusta | corretto | corretta | integro | integra | la taglia | taglia | la misura
        misura | più grande | più piccolo | più piccola | xl | xxl | pezzo mancante | mancante | mancanti | al posto | sostitutivo | identico | uguale | fresco | funzionante
        [stop]
        annullare | annullate | bloccare | bloccate | fermare | fermate | sospendere | sospendete | disdire | interrompere | interrompete | togliere | togliete | eliminare | eliminate | cancellare | cancellate
        stornare | revocare | non spedite | non inviate | non mandate | non rinnovare | non rinnovate | ritirare
        [order]
        ordine | l'ordine | l'abbonamento | abbonamento | spedizione | la spedizione | consegne | prenotazione | preordine | rinnovo | box
        [pay]
        accreditare | accreditate | accreditarmi | bonificare | bonificarmi | versare | versarmi | versate | restituirmi | restituite | ridare | ridarmi | rimandatemi
        stornare | stornate | riconoscere | riconoscermi | riconoscete | detrarre | scalare | risarcire | ristornare | darmi indietro | riavere | gradirei riavere
        [promise]
        mi avete detto | mi avevate detto | mi è stato detto | avete promesso | avevate promesso | promesso | promessa | promessi | mi avete assicurato | assicurato | mi avete scritto | mi avete confermato
        confermato | comunicato | autorizzato | approvato | approvata | mi ripetete | secondo la vostra mail | come da vostra mail | da vostra mail
        [account]
        mio conto | conto corrente | sul conto | mio iban | la banca | mia banca | mia carta | estratto conto | paypal | postepay | postfinance | saldo
        [damaged]
        rott* | danneggiat* | rovinat* | ammaccat* | graffiat* | strappat* | crepat* | scheggiat* | spaccat* | in pezzi | in frantumi
        crepato | crepata | scheggiata | sbeccat* | senza manico | graffio | graffi | ammaccatura | bagnat* | fradici* | macchiat* | bucat* | piegat* | storto | storta | rovesciat* | strappo | spezzat*
        in mille pezzi | a pezzi | distrutt* | lacerat* | muffa | ammuffit* | schiacciat* | aperto e rovinato
        [defective]
        difettos* | non funziona | non funzionano | smesso di funzionare | non si accende | guast* | malfunzion* | non carica
        non si accende più | non avvita | perde acqua | perde olio | non fa connessione | non si connette | non si collega | non parte | non si avvia | non scalda | non raffredda | non stampa | non tiene la carica
        non si ricarica | si spegne | si blocca | si è bloccat* | si è spent* | si surriscalda | schermo nero | schermo spento | non si vede nulla | nessun suono | non si sente | fa rumore | cortocircuito | fuma
        bruciat* | codice errore | messaggio di errore | filettatura | non riconosce | difetto di | un difetto | difetto
        [wrong-item]
        articolo sbagliato | prodotto sbagliato | non è quello che ho ordinato | articolo errato | prodotto errato | un altro prodotto | prodotto diverso
        anziché | invece del | invece della | ho ordinato … mi è arrivat* | ordinato … arrivat* | ordinato … ricevuto | ordinato … avete mandato
        avete inviato … sbagliat* | mai ordinat* | non ho ordinato | non ho mai ordinato | pacco di un altro | ordine di un altro | ordine di un'altra | modello sbagliato | pacco sbagliato | merce sbagliata
        articoli sbagliati | ricambio sbagliato | versione sbagliata | sbagliato articolo | sbagliato prodotto
        [missing-item]
        mancano | mancante | mancava | mancanti | incomplet* | scatola vuota | pacco vuoto
        senza il cavo | senza caricatore | senza istruzioni | senza viti | non c'erano | solo una delle | solo uno dei | arrivata solo | arrivati solo
        dimenticat* di | manca un | manca una | manca il | manca la | manca l' | ne manca | ne mancano
        [not-received]
        mai arrivat* | non è arrivat* | non è mai arrivat* | smarrit* | pacco perso | mai consegnat* | non consegnat*
        nemmeno l'ombra | pacco nemmeno | mai visto | mai consegnata | risulta consegnato | risulta consegnata | segnato come consegnato | dato per consegnato | sparito | rubato | nessuna traccia
        disperso | non ho ricevuto il pacco | non ho ricevuto l'ordine | non ho ricevuto nulla | non ho ricevuto niente | mai ricevuto il pacco | mai ricevuto l'ordine | pacco andato perso
        [late]
        in ritardo | ritardo | tardiva
        consegna espressa | in 24h | doveva arrivare | dovevano arrivare | sarebbe dovuto arrivare | giorni di ritardo | settimane di ritardo | arrivato dopo | arrivata dopo | oltre la data
        troppo tardi | ancora non arriva | non è ancora arrivat* | consegna prevista
        [size]
        troppo piccol* | troppo grand* | troppo strett* | troppo larg* | troppo cort* | troppo lung* | non mi va | non mi sta | non mi stanno
        vanno strette | va stretto | va stretta | mi fa difetto | veste piccolo | veste grande | veste stretto | calza piccolo | non entra | non mi entra | non gli entra
        non ci entro | stretti | strette | abbondante | taglia sbagliata | taglia più | misura sbagliata | sbagliato taglia | sbagliato a misurare | numero più | mezzo numero
        l'anello balla | mi balla | ci ballo
        [quality]
        scarsa qualità | pessima qualità | scadente | materiale scadente
        carta velina | cuciture | cucitura | puzza | tessuto sottile | scadenti | plasticaccia | plastica scadente | fatto male | fatta male | si scuce | scucit* | si sfilaccia
        si scolla | stinge | scolorit* | sbiadit* | dozzinale | robaccia | schifezza | immangiabile | rancid* | andato a male | qualità pessima | qualità scadente
        qualità bassa | di bassa qualità | cattivo odore | odore di
        [not-as-described]
        non conforme | non corrisponde | diverso dalla foto | diverso dalla descrizione | contraffatt* | pubblicità ingannevole
        tarocco | tarocca | tarocchi | taroccat* | tutt'altra cosa | sul sito c'era scritto | c'era scritto | nella descrizione | nella foto | nelle foto | dalla foto | dalle foto
        non è vera pelle | non è originale | non originale | imitazione | contraffazione | spacciat* | diverso da | diversa da | descritto come | un falso | è falso | falsi | falsa
        [changed-mind]
        cambiato idea | ho ripensato | non mi piace | non lo voglio più | non mi serve più | per errore | per sbaglio | ripensamento
        mi sono pentit* | ci ho ripensato | ripensato | non fa per me | non mi convince | non mi ha convint* | non ci serve | non serve più | nn mi serve | non lo voglio | non la voglio
        non è il mio | abbiamo sbagliato | errore mio | colpa mia | mio errore | ordinato due volte | ordine doppio | doppione | ce l'ho già | ne ha già | me ne ha prestat*
        troppo difficile | trovato altrove | trovato a meno | per distrazione | cliccato per | ho sbagliato ordine | ho sbagliato a ordinare | ho sbagliato modello
        [store-credit]
        buono | buono acquisto | carta regalo | buono sconto
        voucher | buoni | gift card | buono regalo | credito sul sito | credito nello store
        [chargeback]
        chargeback | contestare … addebito | contestare … pagamento | controversia | disputa
        apro contestazione | aprire una contestazione | contestazione su paypal | contestazione paypal | apro una controversia | disconosc* | bloccare il pagamento | tramite la mia banca | contestare il pagamento
        contestare l'addebito
        [duplicate-charge]
        addebitato due volte | doppio addebito | addebito doppio | pagato due volte | addebitati due volte | addebitato il doppio | addebitato troppo
        due addebiti | doppia transazione | doppio pagamento | addebitata due volte | addebitato 2 volte | addebitato di più | addebitato in più | pagato di più | pagato in più | pagato di troppo | importo diverso
        importo superiore | importo maggiore | prelevato due volte | scalati due volte | scalato due volte | secondo addebito
        [warranty]
        garanzia | riparazion* | riparare | assistenza tecnica
        centro assistenza | in garanzia | aggiustare | farla riparare | farlo riparare
        [price-adjustment]
        differenza di prezzo | sceso di prezzo | prezzo più basso | ora costa meno
        prezzo scende | prezzo è sceso | in offerta a | ribasso | ribassato | abbassato il prezzo | la differenza di prezzo | trovato a meno | costa meno
        [shipping-cost]
        spese di spedizione | costi di spedizione | spese di reso | spese di consegna
        trasporto per riportarlo | consegna espressa | spedizione gratuita | spedizione gratis | spedizione di ritorno | costo della spedizione | costo spedizione | chi paga la spedizione | paga la spedizione
        [address-change]
        cambiare … indirizzo | modificare … indirizzo | indirizzo sbagliato | nuovo indirizzo
        civico sbagliato | il civico | cambiato indirizzo | cambio indirizzo | cambio di indirizzo | trasferit* | trasloc* | correggere l'indirizzo | altro indirizzo | cap sbagliato | via sbagliata
        indirizzo errato | sbagliato indirizzo | sbagliato l'indirizzo
        [invoice]
        fattura* | ricevuta fiscale
        p iva
        [order-status]
        dov'è il mio pacco | dov'è il mio ordine | dove si trova il mio | tracciamento | numero di tracking | quando arriva | stato del mio ordine | stato dell'ordine
        dove si trova | quando mi arriva | quando arriverà | quando viene consegnat* | quando consegnate | quando lo spedite | è stato spedito | tracking | spedizione ferma
        fermo da | in consegna | stato della spedizione | stato spedizione | data di consegna | tempi di consegna | a che punto è il mio ordine
        [complaint]
        reclamo | lamentel* | vergogn* | inaccettabile | truffa* | delus* | scandaloso | pessimo | ladri | schifo | arrabbiat*
        vergognatevi | vergogna | sconcertante | indecente | indecenza | inammissibile | presa in giro | prendete in giro | mi prendete in giro | stufo | stufa | stanco di | ne ho abbastanza | non ne posso più
        furios* | incazzat* | imbufalit* | maleducat* | scortes* | pessimi | pessima | recensione negativa | mai più | senza risposta | nessuno risponde | incompetent* | truffatori | buffoni | con lo sputo
        [legal-threat]
        avvocato | vie legali | tribunale | denuncia* | codacons | altroconsumo | giudice | polizia | associazione consumatori
        mio legale | studio legale | azioni legali | azione legale | giudice di pace | carabinieri | guardia di finanza | adiconsum | federconsumatori | antitrust | agcm | diffida | messa in mora | querela
        [break]
        ma | però | perché | altrimenti | tuttavia | bensì
        [ignore]
        cambiare … indirizzo | cambiare l'indirizzo | cambiare indirizzo | cambiare password | cambiare la password | cambiare email | cambiare la mail | cambiare idea | mi sono reso conto | reso conto | mi ha reso | hanno reso | reso possibile | restituire la chiamata | cambiare account | cambiare il metodo | cambiare i dati
        mi rendo conto | rendo conto | rendersi conto | si è reso conto | reso disponibile | reso noto | render* conto | potete richiamarmi | torno a | tornato dalle | sono tornato | torna disponibile | torna in stock | tornerò
        di ritorno | ritorno a casa | cambiare la mia password | cambiare il numero | cambiare numero | cambiare l'orario | cambiare orario | cambiare la data | cambiare i miei dati | cambiato numero | cambiato indirizzo | in cambio
        punti fedeltà | disdetta anticipata | costi di disdetta | costo della disdetta | cancellatemi dalla newsletter | cancellarmi dalla | cancellatemi | un altro ordine | un altro indirizzo | un altro metodo | un altro operatore
        un'altra domanda | un'altra mail | ritirare il pacco | ritirare in negozio | ritiro in negozio | punto di ritiro
        tasso di cambio | cambio valuta | scambio di mail | scambio di email | scambiato due parole | cambiare data | un'altra cosa | un'altra volta | nuova password | nuova fattura | altra fattura | un altro link
        nuovo link | guida alle taglie | tabella taglie | ritorno al lavoro | contrassegno
        i punti fedeltà
        [elsewhere]
        tesi di laurea | la mia tesi | sondaggio | questionario universitario | questionario per l'università | candidatura | curriculum | mi candido | offerta di lavoro | posizione aperta | tirocinio
        agenzia delle entrate | rimborso irpef | 730 | dichiarazione dei redditi | tax free | rimborso iva | assicurazione sanitaria | la mia assicurazione | nota spese | trasferta
        l'azienda non mi rimborsa | il mio datore | la nostra agenzia | la nostra piattaforma | il nostro software | aumenta le vendite | aumentate le vendite | demo gratuita | seo | phishing | sms che dice
        sms sospetto | mail sospetta | clicca qui | è una truffa | criptovalute | restituire la lucentezza | restituire lucentezza | restituisce lucentezza | restituire luminosità
        [language]
        il | lo | la | gli | le | un | una | di | del | della | che | è | e | non | mi | mio | mia | miei | per | con | in | sono | ho | hai | ha | avete | come | quando | dove | cosa | quale | ciao | buongiorno | salve | grazie | ordine | vorrei | voglio | vostra | vostro | più | ancora | anche | al | da | si | stato | posso | potete | i | l | questo | dei | delle | sul | sulla | quali | solo
        vi | ma | questa | senza | dopo | già | nel | nella | alla
        [guard]
        imborsa | rimbalz* | rimors* | cambiamento | annuale | annunci* | annuncio
        """u8;
}
