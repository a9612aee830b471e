namespace RefundKit.Messages.Words;

/// <summary>What customers write in French.</summary>
internal static class French
{
    public static ReadOnlySpan<byte> List => """
        [refund]
        ~rembours* | ~rembourcement* | restitution | restituer … argent | rendre … argent | rendez … argent | rendez moi … sous | rends … argent | rendre … sous | récupérer … argent | récupérer … sous | retrouver mon argent | ravoir … argent | rétrocession | recrédit* | re crédit* | recredit* | dédommage* | indemnis* | me rendre l'argent | remboursé* | refund* | annuler le débit | contre passer | créditer … compte | argent … rendu | mon argent | mes sous | remise en argent
        [return]
        ~retourner un | retourner | retourne | retourné | retournée | renvoyer | renvoie | renvoyé | renvoyée | renvoyés | réexpédi* | faire un retour | retour de ma commande | retour d'un | demande de retour | étiquette retour | étiquette de retour | bon de retour | bordereau de retour | bordereau retour | numéro de retour | retour colis | retour produit | retours | rapporter … magasin | rendre … article | rendre … produit | rendre … commande | retour gratuit | effectuer un retour
        [exchange]
        la même en | le même en | les mêmes en | même modèle en
        ~échang* | ~remplacement | remplacer | remplacez | autre taille | taille au dessus | taille en dessous | taille supérieure | taille inférieure | plus grande taille | taille plus grande | taille plus petite | autre couleur | en envoyer un autre | en envoyer une autre | envoyer un nouveau | envoyer une nouvelle | renvoyer un nouveau | renvoyer un autre | contre une taille | troquer | changer de taille | changer la taille
        [cancel]
        ~annul* … ~commande | ~annul* … achat | ~annul* … article | commande … annul* | annulation de commande | l'annuler | me rétracter | rétracter … commande | stopper … commande | commandé par erreur | décommander
        [not]
        ne veux pas | ne souhaite pas | ne désire pas | n'ai pas besoin | veux pas | pas besoin | ne demande pas | plutôt que | plutôt qu' | au lieu | ne voulons pas | pas question | sans demander | ne cherche pas | je ne veux plus | ne voudrais pas
        [not-after]
        n'est pas nécessaire | pas nécessaire | n'est pas la peine | inutile | pas la peine
        [done]
        merci … pour … {refund} | merci du {refund} | {refund} bien reçu | bien reçu … {refund} | pas de {refund} merci
        [ask]
        veux .. {refund} | veu .. {refund} | voudrais .. {refund} | souhaite .. {refund} | demande .. {refund} | exige .. {refund} | aimerais .. {refund} | merci de .. {refund} | me {refund} | m'{refund} | {refund} moi | procéder au {refund} | obtenir .. {refund} | être {refund} | {refund} svp | {refund} s'il vous plaît | réclame .. {refund} | attends de vous .. {refund}
        veux .. {return} | voudrais .. {return} | souhaite .. {return} | aimerais .. {return} | comment .. {return} | puis je .. {return} | veux .. {exchange} | voudrais .. {exchange} | souhaite .. {exchange} | aimerais .. {exchange} | pouvez vous .. {exchange} | puis je .. {exchange} | merci … {cancel} | veux … {cancel} | voudrais … {cancel} | souhaite … {cancel}
        [want]
        je veux | je voudrais | je souhaite | souhaiterais | j'aimerais | j'exige | je demande | merci de | pouvez vous | pourriez vous | puis je | comment | svp | s'il vous plaît | s'il te plaît | besoin | obtenir | aidez moi | est il possible | rendez | rends
        [status]
        attends | attend | toujours | encore | statut | suivi | avancement | traité | en cours | délai | nouvelles | tarde
        [follow]
        a t il été traité | est ce traité | des nouvelles | où ça en est | où en est | toujours rien | c'est pour quand | a t il été effectué | ça arrive quand
        [track]
        argent … pas sur mon compte | toujours rien … compte | rien sur mon compte | toujours pas … l'argent
        où en est … {refund} | où est … {refund} | où est passé … {refund} | quand … {refund} | toujours pas … {refund} | toujours pas été {refund} | pas encore … {refund} | attends … {refund} | en attente … {refund} | statut … {refund} | suivi … {refund} | suivre … {refund} | nouvelles … {refund} | n'ai pas reçu … {refund} | n'ai pas eu … {refund} | jamais reçu … {refund} | pas reçu … {refund} | toujours rien reçu … {refund} | {refund} … pas arrivé | {refund} … n'est pas | {refund} … toujours pas | {refund} … pas encore | {refund} … traité | {refund} … en cours | {refund} … en attente | {refund} … effectué | état … {refund} | avancement … {refund} | dans combien de temps … {refund} | combien de temps … mon {refund} | promis … {refund} | jamais été {refund} | pas été {refund} | sans nouvelles … {refund} | aucun {refund} reçu | aucun {refund}
        quand … crédité | quand … recrédité | toujours pas … argent | toujours pas … mon argent | attends … mon argent | où est mon argent
        [policy]
        {return} … soldes | {return} … soldé* | {return} … porté* | {return} … ouvert* | {return} … promotion | {return} … promo | {return} … utilisé* | {return} … déjà | {return} … si | {return} sans … ticket | {exchange} … soldes
        politique … retour* | politique … {refund} | politique … {return} | politique … {exchange} | conditions … retour* | conditions … {refund} | conditions … {exchange} | délai de rétractation | droit de rétractation | délai de retour | délai … {return} | modalités … retour* | modalités … {refund} | satisfait ou remboursé | frais de retour | garantie … {refund} | procédure … retour | procédure … {refund} | règles … retour* | règles … {refund}
        combien de temps … {return} | combien de jours … {return} | combien de temps j'ai pour | combien de temps ai je | combien de temps … {exchange} | jusqu'à quand … {return} | sous combien … {return} | dans quels cas … {refund} | dans quelles conditions … {refund} | dans quels cas … {return} | en combien de temps … {refund} | combien de temps … prend … {refund} | combien de temps prend … {refund} | combien de temps faut il … {refund} | combien de temps pour … {refund} | délai … {refund} | qui paie … retour* | qui paye … retour* | qui prend en charge … retour* | retour* … gratuit* | retour* … payant* | peut on … {return} | peut on … {exchange} | peut on … {refund} | est ce que vous remboursez | remboursez vous | reprenez vous | acceptez vous … retour* | sont ils … {exchange} | articles soldés … {exchange} | articles soldés … {return} | soldés … {refund} | est ce remboursable | remboursable* | proposez vous … {refund} | comment fonctionne … retour* | comment fonctionne … {refund} | comment se passe … retour*
        [terms]
        politique | conditions | règles | modalités | garantie | délai | généralement | habituellement | en général | dans quels cas | procédure | normalement
        [damaged]
        cassé* | brisé* | abîmé* | abimé* | endommagé* | fissur* | rayé* | déchiré* | fêlé* | ébréché* | écrasé* | en morceaux | coulé
        [defective]
        défectu* | défaut* | ne fonctionne pas | ne fonctionne plus | ne marche pas | ne marche plus | en panne | ne s'allume pas | hors service | vice caché
        [wrong-item]
        mauvais article | mauvais produit | mauvaise taille | mauvaise couleur | pas le bon article | pas le bon produit | pas ce que j'ai commandé | erreur d'article | pas la bonne | mauvaise commande
        [missing-item]
        manque | manquant* | incomplet* | incomplète | colis vide | carton vide | il manquait
        [not-received]
        jamais reçu | pas reçu | jamais arrivé | pas arrivé | colis perdu | perdu | non livré | jamais livré | pas été livré
        [late]
        en retard | retard | trop tard | tardive
        [size]
        trop petit* | trop grand* | trop serré* | trop large* | trop court* | trop long* | ne me va pas | ne va pas | taille trop | pas à ma taille | autre taille
        [quality]
        mauvaise qualité | qualité | bas de gamme | camelote | médiocre
        [not-as-described]
        pas conforme | non conforme | ne correspond pas | différent de la photo | contrefaçon | contrefait* | faux | publicité mensongère
        [changed-mind]
        changé d'avis | ne me plaît pas | ne me plaît plus | plus besoin | par erreur | rétract* | trompé
        [store-credit]
        avoir | bon d'achat | carte cadeau | bons d'achat | crédit boutique
        [chargeback]
        opposition | litige paypal | rétrofacturation | contester … paiement | contester … débit | ma banque | litige
        [duplicate-charge]
        débité deux fois | débitée deux fois | prélevé deux fois | double prélèvement | double débit | facturé deux fois | payé deux fois | débité 2 fois | trop perçu
        [warranty]
        garantie | sous garantie | réparation | réparer | sav
        [price-adjustment]
        différence de prix | moins cher maintenant | baisse de prix | prix a baissé
        [shipping-cost]
        frais de port | frais de livraison | frais d'expédition | frais d'envoi | frais de retour
        [address-change]
        changer … adresse | modifier … adresse | changement d'adresse | mauvaise adresse | nouvelle adresse
        [invoice]
        facture* | reçu fiscal | justificatif | ticket de caisse
        [order-status]
        où est mon colis | où est ma commande | où en est ma commande | suivi de commande | suivi du colis | numéro de suivi | quand arrive | quand vais je recevoir ma commande | statut de ma commande
        [complaint]
        inadmissible | inacceptable | scandaleux | honteux | honte | arnaque* | déçu | déçue | mécontent* | plainte | réclamation | insatisfait* | voleurs | se moque
        [legal-threat]
        avocat | tribunal | justice | porter plainte | dgccrf | 60 millions | que choisir | ufc | mise en demeure | poursuites | huissier | signal conso
        [break]
        mais | car | parce | sinon | cependant
        [ignore]
        retourner votre appel | sans retour | en retour | en attente de retour | votre retour | de retour | dans l'attente de votre retour | billet retour | retour de vacances | avoir une | avoir un | avoir la | avoir le | avoir des | pour avoir | d'avoir | savoir | échanger avec un conseiller | échangé avec
        [language]
        je | tu | il | vous | nous | le | la | les | de | du | des | un | une | et | est | pas | ne | mon | ma | mes | votre | vos | pour | dans | sur | avec | que | qui | quoi | où | quand | comment | bonjour | merci | ai | été | avez | suis | être | ce | cette | en | au | aux | c'est | j'ai | j | l | d | s | commande | quel | quelle | quels | veux | voudrais | plus
        [guard]
        rembourr* | débours* | chang* | étrange* | mélange* | commander | commande | commandes | demande | annuaire | annuel* | annonc*
        """u8;
}
