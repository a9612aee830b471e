namespace RefundKit.Messages.Words;

/// <summary>What customers write in Italian.</summary>
internal static class Italian
{
    public static ReadOnlySpan<byte> List => """
        [refund]
        ~rimbors* | ~rimborz* | riaccredit* | riaccred* | indietro … soldi | soldi … indietro | restitu* … soldi | restitu* … denaro | restitu* … importo | restituzione … importo | restituzione … denaro | ridatemi … soldi | ridare … soldi | ridammi … soldi | ridarmi … soldi | rivoglio … soldi | riavere … soldi | rivoglio … denaro | riavere … denaro | denaro … indietro | denaro indietro | recuperare … soldi | i miei soldi | il mio denaro | risarci* | indennizz* | storno | stornare | stornate | storna* … addebito | refund* | rendetemi … soldi | riavere l'importo
        {money} … {back} | {back} … {money} | restituzione del prezzo | restituzione della somma | restituire … {money} | restituite … {money} | restituitemi | mi venga restituito | venga restituito | va restituito l' | ridatemi
        ridammi | ridarmi | ridate | ridatemi tutto | rivoglio | rivorrei | riavere | riavere i | riavere quanto | riaccreditarmi | riaccreditato | accredit* … {money} | accreditate* | accreditatemi | accreditarmi | accreditateli
        accredito sulla | accredito su | l'accredito | storn* | dovete … {money} | mi dovete | mi spettano | rimborsat* | rimborsarmi | rimborsatemi | rimborsate | rinborso | rinborsat* | rimborzo | rimbroso | rimborso parziale
        rimborso totale | indietro la somma | indietro i soldi | soldi indietro | quanto pagato | quello che ho pagato | rimettere i soldi | rimettete i soldi | rimborsate la differenza | la differenza | i soldi | miei soldi
        dei miei soldi | voglio i soldi | risarcimento | indennizzo | caparra | acconto indietro | compensazione
        bonificatemi | bonifico di | restituiteli | restituitelo | riavere quanto versato | quanto versato | scalato i soldi
        [return]
        ~restituire | restituirlo | restituirla | restituirli | restituisco | restituito | restituita | reso | resi | rendere … articolo | rendere … prodotto | rendere … merce | rispedire | rispedirlo | rispedito | rimandare indietro | rimandarlo indietro | rimandare … prodotto | mandare indietro | mandarlo indietro | spedire indietro | etichetta di reso | etichetta per il reso | recesso | renderlo | renderla
        restituire | rendere | renderli | renderle | rendo | rendo due | rimando | rimandare | rimandarlo | rimandarla | lo rimando | la rimando | li rimando | vi rimando | rispedisco | lo rispedisco | la rispedisco | rimando indietro
        mando indietro | tornare indietro | deve tornare indietro | fare un reso | un reso | il reso | mio reso | reso del | reso di | di reso | organizzare il reso | avviare il reso | aprire un reso | numero di reso
        etichetta del reso | etichetta reso | ritirare il | ritirare la | ritirare i | venire a ritirare | venite a ritirare | potete ritirare | il ritiro | passare a prendere | riprendere il | riprendervi | riprenderlo | recedere
        restituzione | restituzioni | vorei rendere
        [exchange]
        ~cambiare … taglia | cambiare … misura | cambiare … colore | cambiare … con | cambiarlo | cambiarla | cambiarli | cambio taglia | cambio merce | un cambio | il cambio | sostituire | sostituirlo | sostituirla | sostituzion* | sostituit* | rimpiazz* | altra taglia | taglia diversa | taglia più grande | taglia più piccola | taglia in più | altro colore | mandarmene un altro | mandarmi un altro | inviarmene un altro | inviarmi un altro | spedirmene un altro | mandarne un altro | mandarmene uno nuovo | inviarmene uno nuovo | uno nuovo | scambi* | cambiare l'articolo | cambiare il prodotto | cambiare
        cambio … taglia | cambiare la | cambiare il | cambiare le | cambiare i | cambiarle | fare un cambio | fa un cambio | sostitu* | sostituite | sostituzione | sostituto | rimpiazzo | rimpiazzare | nuovo … al posto
        in nero al posto | al posto del blu | averlo in | avere in nero | avere in | in un altro colore | la taglia giusta | taglia giusta | quello giusto | quella giusta | l'articolo giusto | il prodotto giusto | corretto | un altro
        un'altra | un'altra copia | altra copia | mandatemi un altro | mandatemene | inviatemene | me ne mandate | me ne inviate | mandate uno nuovo | mandatene uno | uno funzionante | funzionante | che funzioni | una nuova
        modello grande | modello più grande | modello diverso | stessa … in xl | stesso … in xl | stessa camicia in | stessa taglia | stessa … taglia | stesso modello in | misura più grande | misura più piccola | numero in più
        numero più grande | un numero in più
        paio uguale | paio giusto | con quella di | con quello di
        [cancel]
        ~annullare … ordine | annull* … ordine | annull* … acquisto | cancell* … ordine | ordine … annull* | ordine … cancell* | disdire … ordine | disdetta … ordine | annullamento … ordine | ordinato per errore | ordine per sbaglio | annullarlo | annullare
        annullate | annullo | annullamento | anullare | anullate | cancellate | cancellare … ordine | disdire … abbonamento | disdire | disdetta | disdico | abbonamento … disd* | bloccare … ordine | bloccate … ordine | fermare … ordine
        fermate … ordine | non spedite | non spedire | non inviate | non mandate | non speditelo | eliminare … ordine | ordinato due volte | ordine doppio | ordine duplicato | recedere dall'ordine
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
        [ask]
        voglio .. {refund} | vorrei .. {refund} | chiedo .. {refund} | richiedo .. {refund} | chiedere .. {refund} | richiedere .. {refund} | pretendo .. {refund} | esigo .. {refund} | desidero .. {refund} | potete .. {refund} | potreste .. {refund} | {refund} per favore | ottenere .. {refund} | rimborsatemi | mi rimborsate | essere {refund} | avere .. {refund}
        vorrei .. {return} | voglio .. {return} | come .. {return} | posso .. {return} | devo .. {return} | vorrei .. {exchange} | voglio .. {exchange} | potete .. {exchange} | potreste .. {exchange} | posso .. {exchange} | vorrei … {cancel} | voglio … {cancel} | potete … {cancel} | devo … {cancel}
        chiedo … {refund} | vi chiedo … {refund} | richiesta di {refund} | prego … {refund} | voglio … {refund} | vorrei … {refund} | desidero … {refund} | potete … {refund} | potreste … {refund} | possibile … {refund}
        si può avere … {refund} | posso … {refund} | come … {refund} | cosa devo fare … {refund} | mi {refund} | che mi … {refund} | preferisco … {refund} | solo il {refund} | {refund} subito | {refund} grazie | {refund} pls
        procedere al {refund} | vi sarei grato … {refund} | oggetto {refund} | esigo … {refund} | pretendo … {refund} | {refund} ordine | {refund} tutto | {refund} l'ordine | come … {return} | devo … {return} | potete … {return}
        mi inviate … {return} | mi serve … {return} | a che indirizzo … {return} | cercando di {return} | richiesta di {return} | posso … {return} | vorei {return} | come si {exchange} | {exchange} per favore | {exchange} per cortesia
        mandatemi … {exchange} | potete … {exchange} | preferisco … {exchange} | si può … {exchange} | possiamo {exchange} | è possibile {exchange} | me ne … {exchange} | ne voglio … {exchange} | come {cancel} | {cancel} per favore
        {cancel} grazie | si può … {cancel}
        [want]
        voglio | vorrei | chiedo | richiedo | pretendo | esigo | desidero | per favore | per piacere | potete | potreste | posso | come faccio | come posso | ho bisogno | mi serve | aiuto | ottenere | vorremmo | rivoglio | è possibile
        [status]
        aspetto | aspettando | attesa | attendo | ancora | stato | in corso | in sospeso | elaborato | quando | aggiornament* | tarda
        nessuna risposta | sono passati | da un mese | è un mese | ancora niente
        [follow]
        è stato elaborato | ci sono novità | novità | ancora niente | ancora nulla | a che punto | quando arriva
        in banca non | niente sul conto | nulla sul conto | ma niente | e niente | dove sono i soldi | e il resto | il resto | è normale | approvato | avevate promesso | avete promesso | confermato | l'avete confermato
        quando riceverò | quando ricevo | quando mi arriva | non vedo nulla | non vedo niente | banca non c'è nulla | nessuna notizia
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
        [policy]
        {return} … già | {return} … usat* | {return} … lavat* | {return} … apert* | {return} … saldo | {return} … scontat* | {return} … indossat* | {return} senza … scontrino
        politica … {return} | politica … {refund} | politica … cambi* | policy … {return} | policy … {refund} | condizioni … {return} | condizioni … {refund} | condizioni … {exchange} | regole … {return} | regole … {refund} | diritto di recesso | periodo di recesso | termine … {return} | termini … {return} | termini … {refund} | garanzia … {refund} | soddisfatti o rimborsati | soddisfatto o rimborsato | spese di reso | costo del reso | costi di reso
        quanti giorni … {return} | entro quanti giorni | quanto tempo … {return} | quanto tempo ho | entro quando … {return} | quanti giorni ho | quanti giorni … {exchange} | quanto tempo … {refund} | quanto ci vuole … {refund} | quanti giorni … {refund} | quanto tempo ci vuole … {refund} | in quali casi … {refund} | in quali casi … {return} | in quali situazioni … {refund} | chi paga … {return} | a carico di chi … {return} | il reso è gratuito | reso gratuito | resi gratuiti | resi … gratuiti | si può … {return} | si possono … {return} | si può … {exchange} | si possono … {exchange} | è possibile restituire … scontat* | accettate … {return} | accettate {return} | fate {refund} | offrite … {refund} | offrite … {return} | come funziona … {return} | come funziona … {refund} | come funzionano … {return} | rimborsabil*
        o date un buono | date un buono | soldi o … buono | {refund} o … buono | {refund} o … voucher | i 14 giorni | 14 giorni partono | giorni partono | partono dalla | materasso non ci piace | dopo la prova | periodo di prova
        cosa succede se | resi in ritardo | comprato online | in negozio … online | {return} in negozio | senza etichetta | senza scontrino | confezione originale | regali di natale | termini per … {return} | termini per il recesso
        costi … {return} | spese di spedizione … {return} | con il reso rimborsate | garanzia soddisfatti | condizioni di {refund} | condizioni di {return} | politica di reso | politica sui resi | politica resi | costi se vi
        [terms]
        politica | policy | condizioni | regole | termini | garanzia | di solito | normalmente | in genere | in quali casi | requisiti | generalmente
        secondo la vostra politica
        [general]
        si può | si possono | si potrebbe restituire | bisogna | serve la confezione | serve lo scontrino | servono | quanti giorni | quanto tempo ho | quanto tempo si ha | entro quando | entro quanto | entro quanti | fino a quando
        qual è il termine | quali sono i termini | chi paga | a carico di chi | a chi spetta | chi copre | di solito | normalmente | generalmente | in genere | di norma | in media | articoli in saldo | in saldo | saldi | scontati
        in offerta | in promozione | outlet | costume | intimo | biancheria | personalizzat* | incisi | inciso | su misura | confezione originale | scatola originale | senza scontrino | senza etichetta | è gratuito | è gratis
        sono gratuiti | ci sono costi | ci sono spese | c'è un costo | ci sono commissioni | quanto costa | avete la garanzia | avete una garanzia | accettate | fate resi | offrite | rimborsate anche | rimborsate i soldi o
        in quali casi | in che casi | a quali condizioni | a che condizioni | quali sono le condizioni | quali condizioni | che regole | quali regole | quali sono le regole | come funziona | come funzionano | come avviene
        quanto ci vuole di solito | quanto tempo ci vuole | quanto ci vuole | quanto ci mettete | devo pagare | devo conservare | devo tenere | fuori termine | oltre i termini | in ritardo … {return} | regali di natale
        un regalo senza | comprato online
        si perde | lo stesso | si paga quando | il ritiro si paga | per outlet | tempi di reso | aperti
        [hypothetical]
        prima di comprare | prima di acquistare | prima di ordinare | prima dell'acquisto | sto pensando di comprare | penso di comprare | se apro | se lo apro | se non mi sta | se non mi va | se non mi piace | se non ci piace
        se non va bene | se non è della | se cambio idea | se non sono soddisfatt* | se vi rimando | se rimando | se restituisco | se il vestito non | se la taglia non | se non le piace | in caso di reso | in caso non | nel caso
        mettiamo che | domanda generale | cosa succede se | con il reso
        [sent]
        ho rispedito | rispedito il pacco | ho restituito | ho reso | ho rimandato | ho mandato indietro | spediti ieri | spedito indietro | il mio reso è da voi | reso è da voi | reso … arrivato | reso … consegnato | reso … ricevuto
        reso risulta consegnato | avete il pacco | avete ricevuto il reso | avete ricevuto il pacco | reso inviato | pacco rispedito
        [when]
        quando | dov'è | dove è | dove sono | a che punto | stato del | stato della | novità | notizie | aggiornamenti | quanto manca | che fine ha fatto | avete già | avete fatto | è stato elaborato | è stato emesso
        [missing]
        non ho ricevuto | non ho ancora | non è arrivato | non è ancora | non arriva | non arrivano | non mi è arrivato | non mi è ancora | ancora niente | ancora nulla | ancora nessun | nessun | non vedo | non c'è | non è stato ancora
        non ancora | non risulta | mai ricevuto | mai arrivato | in sospeso | sto ancora aspettando | ancora aspettando | solo metà | solo la metà | metà del | in attesa | niente sul conto
        nessuna traccia | pending
        [money]
        soldi | denaro | importo | somma | cifra | euro | eur | prezzo | quanto pagato | pagamento | addebito | addebiti | caparra | acconto | spese di spedizione | la differenza
        [back]
        indietro | ridare | ridatemi | restitui* | restituzione | riavere | rivoglio | recuperare | rendetemi | riaccredit* | rimettere | rimettete | rivorrei
        [damaged]
        rott* | danneggiat* | rovinat* | ammaccat* | graffiat* | strappat* | crepat* | scheggiat* | spaccat* | in pezzi | in frantumi
        [defective]
        difettos* | difett* | non funziona | non funzionano | smesso di funzionare | non si accende | guast* | malfunzion* | non carica
        [wrong-item]
        articolo sbagliato | prodotto sbagliato | sbagliat* | taglia sbagliata | colore sbagliato | non è quello che ho ordinato | articolo errato | prodotto errato | un altro prodotto | prodotto diverso
        [missing-item]
        manca | mancano | mancante | mancava | mancanti | incomplet* | scatola vuota | pacco vuoto
        [not-received]
        mai arrivat* | non è arrivat* | non è mai arrivat* | mai ricevut* | non ho ricevuto | smarrit* | pacco perso | mai consegnat* | non consegnat* | perso
        [late]
        in ritardo | ritardo | tardi | tardiva
        [size]
        troppo piccol* | troppo grand* | troppo strett* | troppo larg* | troppo cort* | troppo lung* | non mi va | taglia | non mi sta | non mi stanno
        [quality]
        scarsa qualità | pessima qualità | qualità | scadente | materiale scadente
        [not-as-described]
        non conforme | non corrisponde | diverso dalla foto | diverso dalla descrizione | contraffatt* | falso | fals* | pubblicità ingannevole
        [changed-mind]
        cambiato idea | ho ripensato | non mi piace | non lo voglio più | non mi serve più | per errore | per sbaglio | ripensamento | recesso
        [store-credit]
        buono | buono acquisto | carta regalo | credito | buono sconto
        [chargeback]
        chargeback | contestazione | contestare … addebito | contestare … pagamento | mia banca | controversia | disputa
        [duplicate-charge]
        addebitato due volte | doppio addebito | addebito doppio | pagato due volte | addebitati due volte | addebitato il doppio | addebitato troppo | due volte
        [warranty]
        garanzia | riparazion* | riparare | assistenza tecnica
        [price-adjustment]
        differenza di prezzo | sceso di prezzo | prezzo più basso | ora costa meno
        [shipping-cost]
        spese di spedizione | costi di spedizione | spese di reso | spese di consegna
        [address-change]
        cambiare … indirizzo | modificare … indirizzo | indirizzo sbagliato | nuovo indirizzo
        [invoice]
        fattura* | ricevuta fiscale | scontrino | ricevuta
        [order-status]
        dov'è il mio pacco | dov'è il mio ordine | dove si trova il mio | tracciamento | numero di tracking | quando arriva | stato del mio ordine | stato dell'ordine
        [complaint]
        reclamo | lamentel* | vergogn* | inaccettabile | truffa* | delus* | scandaloso | pessimo | ladri | schifo | arrabbiat*
        [legal-threat]
        avvocato | legale | vie legali | tribunale | denuncia* | codacons | altroconsumo | giudice | polizia | associazione consumatori
        [break]
        ma | però | perché | altrimenti | tuttavia | bensì
        [ignore]
        cambiare … indirizzo | cambiare l'indirizzo | cambiare indirizzo | cambiare password | cambiare la password | cambiare email | cambiare la mail | cambiare idea | mi sono reso conto | reso conto | mi ha reso | hanno reso | reso possibile | restituire la chiamata | cambiare account | cambiare il metodo | cambiare i dati
        mi rendo conto | rendo conto | rendersi conto | si è reso conto | reso disponibile | reso noto | render* conto | potete richiamarmi | torno a | tornato dalle | sono tornato | torna disponibile | torna in stock | tornerò
        di ritorno | ritorno a casa | cambiare la mia password | cambiare il numero | cambiare numero | cambiare l'orario | cambiare orario | cambiare la data | cambiare i miei dati | cambiato numero | cambiato indirizzo | in cambio
        punti fedeltà | disdetta anticipata | costi di disdetta | costo della disdetta | cancellatemi dalla newsletter | cancellarmi dalla | cancellatemi | un altro ordine | un altro indirizzo | un altro metodo | un altro operatore
        un'altra domanda | un'altra mail | ritirare il pacco | ritirare in negozio | ritiro in negozio | punto di ritiro
        [language]
        il | lo | la | gli | le | un | una | di | del | della | che | è | e | non | mi | mio | mia | miei | per | con | in | sono | ho | hai | ha | avete | come | quando | dove | cosa | quale | ciao | buongiorno | salve | grazie | ordine | vorrei | voglio | vostra | vostro | più | ancora | anche | al | da | si | stato | posso | potete | i | l | questo | dei | delle | sul | sulla | quali | solo
        [guard]
        imborsa | rimbalz* | rimors* | cambiamento | annuale | annunci* | annuncio
        """u8;
}
