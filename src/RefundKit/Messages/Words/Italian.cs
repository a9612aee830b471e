namespace RefundKit.Messages.Words;

/// <summary>What customers write in Italian.</summary>
internal static class Italian
{
    public static ReadOnlySpan<byte> List => """
        [refund]
        ~rimbors* | ~rimborz* | riaccredit* | riaccred* | indietro … soldi | soldi … indietro | restitu* … soldi | restitu* … denaro | restitu* … importo | restituzione … importo | restituzione … denaro | ridatemi … soldi | ridare … soldi | ridammi … soldi | ridarmi … soldi | rivoglio … soldi | riavere … soldi | rivoglio … denaro | riavere … denaro | denaro … indietro | denaro indietro | recuperare … soldi | i miei soldi | il mio denaro | risarci* | indennizz* | storno | stornare | stornate | storna* … addebito | refund* | rendetemi … soldi | riavere l'importo
        [return]
        ~restituire | restituirlo | restituirla | restituirli | restituisco | restituito | restituita | reso | resi | rendere … articolo | rendere … prodotto | rendere … merce | rispedire | rispedirlo | rispedito | rimandare indietro | rimandarlo indietro | rimandare … prodotto | mandare indietro | mandarlo indietro | spedire indietro | etichetta di reso | etichetta per il reso | recesso | renderlo | renderla
        [exchange]
        ~cambiare … taglia | cambiare … misura | cambiare … colore | cambiare … con | cambiarlo | cambiarla | cambiarli | cambio taglia | cambio merce | un cambio | il cambio | sostituire | sostituirlo | sostituirla | sostituzion* | sostituit* | rimpiazz* | altra taglia | taglia diversa | taglia più grande | taglia più piccola | taglia in più | altro colore | mandarmene un altro | mandarmi un altro | inviarmene un altro | inviarmi un altro | spedirmene un altro | mandarne un altro | mandarmene uno nuovo | inviarmene uno nuovo | uno nuovo | scambi* | cambiare l'articolo | cambiare il prodotto | cambiare
        [cancel]
        ~annullare … ordine | annull* … ordine | annull* … acquisto | cancell* … ordine | ordine … annull* | ordine … cancell* | disdire … ordine | disdetta … ordine | annullamento … ordine | ordinato per errore | ordine per sbaglio | annullarlo | annullare
        [not]
        non voglio | non vorrei | non desidero | non ho bisogno | non mi serve | non chiedo | non sto chiedendo | invece di | invece del | anziché | piuttosto che | al posto di | al posto del | non mi interessa | non serve | non vogliamo
        [not-after]
        non serve | non è necessario | non mi serve | non mi interessa | non occorre
        [done]
        grazie … per … {refund} | grazie del {refund} | {refund} ricevuto grazie | ho ricevuto il {refund} | {refund} è arrivato | rimborso arrivato
        [ask]
        voglio .. {refund} | vorrei .. {refund} | chiedo .. {refund} | richiedo .. {refund} | chiedere .. {refund} | richiedere .. {refund} | pretendo .. {refund} | esigo .. {refund} | desidero .. {refund} | potete .. {refund} | potreste .. {refund} | {refund} per favore | ottenere .. {refund} | rimborsatemi | mi rimborsate | essere {refund} | avere .. {refund}
        vorrei .. {return} | voglio .. {return} | come .. {return} | posso .. {return} | devo .. {return} | vorrei .. {exchange} | voglio .. {exchange} | potete .. {exchange} | potreste .. {exchange} | posso .. {exchange} | vorrei … {cancel} | voglio … {cancel} | potete … {cancel} | devo … {cancel}
        [want]
        voglio | vorrei | chiedo | richiedo | pretendo | esigo | desidero | per favore | per piacere | potete | potreste | posso | come faccio | come posso | ho bisogno | mi serve | aiuto | ottenere | vorremmo | rivoglio | è possibile
        [status]
        aspetto | aspettando | attesa | attendo | ancora | stato | in corso | in sospeso | elaborato | quando | aggiornament* | tarda
        [follow]
        è stato elaborato | ci sono novità | novità | ancora niente | ancora nulla | a che punto | quando arriva
        [track]
        soldi … non sono … arrivati | non vedo … soldi | non mi avete ancora … {refund} | nessun accredito
        dov'è … {refund} | dove … {refund} | quando … {refund} | ancora … {refund} | aspetto … {refund} | aspettando … {refund} | in attesa … {refund} | attendo … {refund} | stato del {refund} | stato … mio {refund} | a che punto … {refund} | non ho ricevuto … {refund} | non ho ancora … {refund} | mai ricevuto … {refund} | non mi è arrivato … {refund} | non è arrivato … {refund} | {refund} … non è arrivato | {refund} … non è ancora | {refund} … ancora | {refund} … elaborato | {refund} … in corso | {refund} … in sospeso | {refund} … tarda | notizie … {refund} | novità … {refund} | aggiornament* … {refund} | quanto manca … {refund} | quanto ci mette … mio {refund} | tracciare … {refund} | nessun {refund} | che fine ha fatto … {refund} | verificare … stato … {refund} | è stato … {refund}
        dove sono i miei soldi | quando … i miei soldi | aspetto … soldi | quando … riaccredit* | non ho ancora … soldi | quando mi arriv* … soldi
        [policy]
        {return} … già | {return} … usat* | {return} … lavat* | {return} … apert* | {return} … saldo | {return} … scontat* | {return} … indossat* | {return} senza … scontrino
        politica … {return} | politica … {refund} | politica … cambi* | policy … {return} | policy … {refund} | condizioni … {return} | condizioni … {refund} | condizioni … {exchange} | regole … {return} | regole … {refund} | diritto di recesso | periodo di recesso | termine … {return} | termini … {return} | termini … {refund} | garanzia … {refund} | soddisfatti o rimborsati | soddisfatto o rimborsato | spese di reso | costo del reso | costi di reso
        quanti giorni … {return} | entro quanti giorni | quanto tempo … {return} | quanto tempo ho | entro quando … {return} | quanti giorni ho | quanti giorni … {exchange} | quanto tempo … {refund} | quanto ci vuole … {refund} | quanti giorni … {refund} | quanto tempo ci vuole … {refund} | in quali casi … {refund} | in quali casi … {return} | in quali situazioni … {refund} | chi paga … {return} | a carico di chi … {return} | il reso è gratuito | reso gratuito | resi gratuiti | resi … gratuiti | si può … {return} | si possono … {return} | si può … {exchange} | si possono … {exchange} | è possibile restituire … scontat* | accettate … {return} | accettate {return} | fate {refund} | offrite … {refund} | offrite … {return} | come funziona … {return} | come funziona … {refund} | come funzionano … {return} | rimborsabil*
        [terms]
        politica | policy | condizioni | regole | termini | garanzia | di solito | normalmente | in genere | in quali casi | requisiti | generalmente
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
        [language]
        il | lo | la | gli | le | un | una | di | del | della | che | è | e | non | mi | mio | mia | miei | per | con | in | sono | ho | hai | ha | avete | come | quando | dove | cosa | quale | ciao | buongiorno | salve | grazie | ordine | vorrei | voglio | vostra | vostro | più | ancora | anche | al | da | si | stato | posso | potete | i | l | questo | dei | delle | sul | sulla | quali | solo
        [guard]
        imborsa | rimbalz* | rimors* | cambiamento | annuale | annunci* | annuncio
        """u8;
}
