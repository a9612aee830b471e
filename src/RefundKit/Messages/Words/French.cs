namespace RefundKit.Messages.Words;

/// <summary>What customers write in French.</summary>
internal static class French
{
    public static ReadOnlySpan<byte> List => """
        [refund]
        ~rembours* | ~rembourcement* | restitution | restituer … argent | rendre … argent | rendez … argent | rendez moi … sous | rends … argent | rendre … sous | récupérer … argent | récupérer … sous | retrouver mon argent | ravoir … argent | rétrocession | recrédit* | re crédit* | recredit* | dédommage* | indemnis* | me rendre l'argent | remboursé* | refund* | annuler le débit | contre passer | créditer … compte | argent … rendu | mon argent | mes sous | remise en argent
        {money} … {back} | {back} … {money} | restitution du prix | restitution de la somme | restitution du montant | restituer … {money} | m'en restituer | me restituer | restituez | récupérer … {money} | recupérer … {money}
        recuperer … {money} | récupérer mes | récupérer cette somme | reverser | reversez | me reverser | les reverser | reversement | recréditer | recréditez | recrédité | créditer ma carte | créditer mon compte | re créditer
        compte crédité | me devez … {money} | vous me devez | rendez l'argent | rendez l argent | rendre l'argent | rendre mon argent | rendez moi mon argent | rends moi mon argent | me rende | me rendre mes | qu'on me rende
        rembousr* | rembours | rembourcer | remboursez | remborsement | rembourssement | renboursement | me faire rembourser | se faire rembourser | faire rembourser | être remboursé | remboursement partiel | rembourse
        annulation du débit | annuler le prélèvement | annuler le paiement | rembourser la différence | acompte | thunes | rendez la thune | mon fric | mon pognon | veux mon argent | veux récupérer | dédommag* | indemnité
        compensation | geste commercial | avoir sur ma carte | ristourner | remise du trop perçu | trop perçu | trop payé
        exerce mon droit de rétractation et demande
        virer les | me virer | virement de … euros | récupérer mon dû | annuler la vente | récupérer mon | récupérer ce que j'ai payé | sollicite le remboursement
        {pay} … {money} | {money} … {pay} | reversiez | rendez moi | rende … argent | mon blé | juste mes sous | récupérer mon argent | récupérer l'argent | récupérer la somme | récupérer mes billes
        sans virement | prise en charge du prix | par virement | faire un virement | fassiez un virement | virement de la somme | virement du montant | compensation financière | compenser | remise sur le prix
        réduction sur le prix | rabais sur | ristourne | avoir … plutôt argent | pas d'avoir | pas un avoir | plutôt que l'avoir | au lieu d'un avoir | annulation du prélèvement | annuler la transaction
        contrepasser | extourne | extourner | annulation de la vente | résolution de la vente | résoudre le contrat | restituer le montant | restituer la somme | rétrocéder | payé en trop | perçu en trop
        trop versé | l'écart | d'écart | versement de la | me devez | ce qui m'est dû | m'est dû | m'est due | ravoir mon argent | ravoir mes | que je récupère | je récupère | sur ma carte svp
        remboursé | remboursée | remb | rembourcé | remboursse* | rembourser | rendu l'argent | rende mes | rendez mes | rendre mes | rendu mes | retour de mon argent | argent de retour | ravoir
        la différence sur | différence de prix … {money}
        veux mes sous
        [return]
        ~retourner un | retourner | retourne | retourné | retournée | renvoyer | renvoie | renvoyé | renvoyée | renvoyés | réexpédi* | faire un retour | retour de ma commande | retour d'un | demande de retour | étiquette retour | étiquette de retour | bon de retour | bordereau de retour | bordereau retour | numéro de retour | retour colis | retour produit | retours | rapporter … magasin | rendre … article | rendre … produit | rendre … commande | retour gratuit | effectuer un retour
        le renvoyer | la renvoyer | les renvoyer | le renvoie | la renvoie | les renvoie | je renvoie | je retourne | vous retourne | vous renvoie | rendre … manteau | rendre le | rendre la | rendre les | rendre ce | rendre cet
        rendre cette | rendre mon | rendre ma | rendre mes | rendre un | rendre deux | le rendre | la rendre | les rendre | organiser un retour | organiser le retour | faire le retour | un retour | mon retour | le retour de
        retour de l'article | retour d'article | retour article | retour commande | étiquette pour le retour | etiquette retour | etiquette de retour | procédure de retour | reprendre le | reprendre la | reprendre les
        reprendre l'article | vous reprenez | pouvez vous reprendre | venir récupérer | venir chercher | venir reprendre | enlèvement | doit repartir | repartir chez vous | retour colissimo | point relais retour
        retour en point relais | retour en magasin | retourner en magasin | rapporter | ramener | rétractation | rétracter | formulaire de retour
        renvoi | renvoyé* | retourner … article | retourner … colis | le retourner | la retourner | les retourner | vous le renvoie | vous la renvoie | vous les renvoie | étiquette prépayée | bordereau
        colis retour | retour marchandise | reprendre celui | reprendre la marchandise | reprenez le | reprenez la | reprise de | venez le chercher | venez la chercher | venez les chercher | venir le chercher
        venir la chercher | passer le prendre | passer prendre | passer le chercher | enlever le | récupérer le colis | récupérer l'article | récupérer le produit | le récupérer | point relais … retour | ramène
        déposer le retour | rendre l'article | rendre le produit | garder pas | ne souhaite pas le garder | ne souhaite pas la garder | ne souhaitons pas | veux pas le garder | veux pas la garder
        retour à l'expéditeur | où la renvoyer | où renvoyer | à quelle adresse
        droit de rétractation | me rétracter | nous rétracter | exercer ma rétractation
        [exchange]
        la même en | le même en | les mêmes en | même modèle en
        ~échang* | ~remplacement | remplacer | remplacez | autre taille | taille au dessus | taille en dessous | taille supérieure | taille inférieure | plus grande taille | taille plus grande | taille plus petite | autre couleur | en envoyer un autre | en envoyer une autre | envoyer un nouveau | envoyer une nouvelle | renvoyer un nouveau | renvoyer un autre | contre une taille | troquer | changer de taille | changer la taille
        échang* | echang* | échangé* | la taille au dessus | changer les | changer le | changer pour | changer contre | changer de couleur | changer de modèle | bonne taille | bon article | la bonne couleur | le bon modèle
        le bon produit | à la place | autre modèle | grand modèle | un neuf | une neuve | m'en un neuf | m'en envoyer un autre | un autre exemplaire | autre exemplaire | en avoir un autre | en avoir une autre | avoir un autre
        envoyez m'en | renvoyez moi un autre | renvoyez moi un nouveau | renvoyer le bon | renvoyer la bonne | envoyer le bon | envoyer la bonne | qui marche | qui fonctionne | fonctionnel | article de remplacement
        produit de remplacement | remplac* | substitu* | nouvel exemplaire | nouvel article | même … en taille | même … en xl | même … en m | même … en l | même chemise en | même robe en | pointure au dessus | pointure supérieure
        pointure plus grande | plus grande pointure | autre pointure | troqu* | swap
        paire assortie | la bonne paire | contre celle en | contre celui en
        {send} … {fresh} | {fresh} … {send} | échange | echange* | échanger | échangez | échangé | remplacement | remplacé | remplace | échange standard | à l'identique | nouveau kit | tube plus frais
        envoyez m'en un autre | m'en renvoyer un | en renvoyer un | m'en expédier | renvoyez le bon | envoyez le bon | envoyez la bonne | la bonne taille | la bonne référence | le bon article | les bonnes
        taille au dessous | plus petite taille | une pointure | pointure en dessous | en taille | en noir plutôt | en bleu plutôt | plutôt en | contre un | contre une | contre la | contre le | contre du | permuter
        intervertir | pièce manquante | pièces manquantes | pièce de rechange | me faire parvenir la pièce | envoyer la pièce | envoyer les pièces | en état de marche
        [cancel]
        ~annul* … ~commande | ~annul* … achat | ~annul* … article | commande … annul* | annulation de commande | l'annuler | me rétracter | rétracter … commande | stopper … commande | commandé par erreur | décommander
        annul* … ~commande | annulez | annuler | annulation | anuler | anulez | anulation | annulé ma | résilier … abonnement | résiliation de … abonnement | résilier mon | résiliation | me désabonner de l'abonnement
        arrêter … commande | bloquer … commande | stopper | n'expédiez pas | ne pas expédier | n'envoyez pas | ne pas envoyer | ne l'envoyez pas | n'envoyer pas | commandé 2 fois | commandé deux fois | commande en double
        supprimer ma commande | supprimer la commande
        {stop} … {order} | {order} … {stop} | retirez … commande | dans ma commande … retirez | retirez la | retirez le | retirer … de ma commande | retirer … de la commande | enlever … de ma commande
        enlevez … de ma commande | supprimer … de ma commande | supprimez … commande | ôter de ma commande | annul* | interrompre la préparation | interrompre | interrompez | stoppez | arrêter l'abonnement
        arrêter mon abonnement | arrêtez … envois | arrêtez … livraison* | arrêtez l'envoi | ne pas reconduire | ne pas renouveler | ne renouvelez pas | non renouvellement | non reconduction
        reconduire l'abonnement | résili* | résilier | mettre fin | mettre un terme | désabonn* | désinscri* | pas l'envoyer | suspendre la commande | suspendez … commande | bloquer la commande
        bloquer l'expédition | bloquer l'envoi | caduc | caduque | renoncer à la commande | renonce à ma commande | renonce à la commande | laissez tomber … commande | laisser tomber … commande
        oubliez ma commande | oubliez la commande | avant l'expédition | avant expédition | avant que ça parte | avant que ce soit envoyé | avant qu'elle parte | avant qu'il parte | me désister | désistement
        plus besoin de la commande
        [not]
        ne veux pas | ne souhaite pas | ne désire pas | n'ai pas besoin | veux pas | pas besoin | ne demande pas | plutôt que | plutôt qu' | au lieu | ne voulons pas | pas question | sans demander | ne cherche pas | je ne veux plus | ne voudrais pas
        sans vouloir | ni | pas d' | pas de | pas du | inutile de | pas la peine de | plus besoin de … {refund} | je préfère … plutôt qu' | plutôt que d' | pas un | pas une
        [not-after]
        n'est pas nécessaire | pas nécessaire | n'est pas la peine | inutile | pas la peine
        n'est plus nécessaire | pas utile | plus la peine | ne m'intéresse pas
        [done]
        merci … pour … {refund} | merci du {refund} | {refund} bien reçu | bien reçu … {refund} | pas de {refund} merci
        reçu mon {refund} | bien été {refund} | m'avez {refund} … merci | {refund} … merci beaucoup | {refund} rapide | {refund} … bien arrivé | {refund} effectué merci
        argent … bien reçu | bien reçu … argent | reçu … argent … merci | {exchange} … bien arrivé | {exchange} reçu | merci pour … {exchange} | merci pour … {return}
        merci de votre {return} | votre {return} | inutile de … {refund} | pas … nécessaire … {refund} | dans l'attente … {return} | attente de votre {return}
        reçu .. {refund} | déjà reçu .. {refund} | reçu .. {exchange} | {exchange} .. arrivé | déjà été {refund}
        bien reçu le {refund} | {refund} est arrivé | {refund} est bien arrivé | {refund} est tombé | {refund} vient d'arriver | {refund} arrivé merci | {refund} reçu merci | merci pour le {refund}
        merci pour votre {refund} | confirme … reçu … {refund} | argent est arrivé | argent bien reçu | virement est arrivé | virement bien reçu | clore le dossier | clôturer le dossier
        je ne demande pas de {refund} | pas de {refund} | je ne réclame pas | sans demander de {refund}
        bien reçu .. {refund}
        [ask]
        veux .. {refund} | veu .. {refund} | voudrais .. {refund} | souhaite .. {refund} | demande .. {refund} | exige .. {refund} | aimerais .. {refund} | merci de .. {refund} | me {refund} | m'{refund} | {refund} moi | procéder au {refund} | obtenir .. {refund} | être {refund} | {refund} svp | {refund} s'il vous plaît | réclame .. {refund} | attends de vous .. {refund}
        veux .. {return} | voudrais .. {return} | souhaite .. {return} | aimerais .. {return} | comment .. {return} | puis je .. {return} | veux .. {exchange} | voudrais .. {exchange} | souhaite .. {exchange} | aimerais .. {exchange} | pouvez vous .. {exchange} | puis je .. {exchange} | merci … {cancel} | veux … {cancel} | voudrais … {cancel} | souhaite … {cancel}
        je vous prie … {refund} | vous prie de bien vouloir … {refund} | bien vouloir … {refund} | pouvez vous … {refund} | pourriez vous … {refund} | auriez vous … {refund} | serait il possible … {refund} | est il possible … {refund}
        y a t il moyen … {refund} | préfère .. {refund} | je préfère être {refund} | comment … {refund} | demande de {refund} | demander .. {refund} | j'exige | je réclame | merci … {refund} | moi … {refund} | {refund} merci
        {refund} stp | {refund} immédiat | {refund} intégral | me faire {refund} | se faire {refund} | peux … {refund} | puis je … {refund} | me doit | je demande … {refund} | svp {refund} | il faut … {refund} | veux … {refund}
        voudrais … {refund} | souhaiterais … {refund} | souhaite … {refund} | aimerais … {refund} | objet {refund} | pouvez vous … {return} | pourriez vous … {return} | comment … {return} | besoin .. {return} | {return} svp
        à quelle adresse … {return} | je peux … {return} | essaie de {return} | demande de {return} | merci de {exchange} | comment … {exchange} | préfère .. {exchange} | je veux … {exchange} | pouvez vous … {exchange}
        pourrais je … {exchange} | pourrait on … {exchange} | on peut {exchange} | puis je … {exchange} | {exchange} possible | envoyez … {exchange} | pouvez vous … {cancel} | comment {cancel} | je veux … {cancel} | {cancel} svp
        droit de rétractation et demande | rétractation et demande
        demande la {refund} | demande le {refund} | et demande {refund}
        [want]
        je veux | je voudrais | je souhaite | souhaiterais | j'aimerais | j'exige | je demande | merci de | pouvez vous | pourriez vous | puis je | comment | svp | s'il vous plaît | s'il te plaît | besoin | obtenir | aidez moi | est il possible | rendez | rends
        pourrais je | que faire | que dois je faire | comment faire | je fais quoi | on fait quoi | quelle solution | solution | je souhaiterais | nous souhaitons | nous demandons | stp | veuillez | je vous prie
        prière de | il faudrait | j'attends | est ce possible | possible de | auriez vous
        [status]
        attends | attend | toujours | encore | statut | suivi | avancement | traité | en cours | délai | nouvelles | tarde
        toujours rien | rien reçu | aucune nouvelle | relancer | relance | depuis
        [follow]
        a t il été traité | est ce traité | des nouvelles | où ça en est | où en est | toujours rien | c'est pour quand | a t il été effectué | ça arrive quand
        rien sur mon compte | rien sur ma carte | n'a rien reçu | ma banque | où est le reste | et le reste | c'est normal | est ce normal | validé par | vous aviez promis | comme promis | pas de réponse | quand mon compte
        quand vais je être | il est où | elle est où
        rien à ce jour | rien vu | rien reçu | rien n'est arrivé | rien n'apparaît | rien depuis | aucune nouvelle | sans nouvelles | pas de nouvelles | aucun retour de votre part | je m'impatiente | silence radio
        où en est on | où en êtes vous | ça en est où | c'en est où | et depuis rien | depuis rien | qu'en est il | dans combien de temps | sous 5 jours | sous 10 jours | jours ouvrés
        [track]
        argent … pas sur mon compte | toujours rien … compte | rien sur mon compte | toujours pas … l'argent
        où en est … {refund} | où est … {refund} | où est passé … {refund} | quand … {refund} | toujours pas … {refund} | toujours pas été {refund} | pas encore … {refund} | attends … {refund} | en attente … {refund} | statut … {refund} | suivi … {refund} | suivre … {refund} | nouvelles … {refund} | n'ai pas reçu … {refund} | n'ai pas eu … {refund} | jamais reçu … {refund} | pas reçu … {refund} | toujours rien reçu … {refund} | {refund} … pas arrivé | {refund} … n'est pas | {refund} … toujours pas | {refund} … pas encore | {refund} … traité | {refund} … en cours | {refund} … en attente | {refund} … effectué | état … {refund} | avancement … {refund} | dans combien de temps … {refund} | combien de temps … mon {refund} | promis … {refund} | jamais été {refund} | pas été {refund} | sans nouvelles … {refund} | aucun {refund} reçu | aucun {refund}
        quand … crédité | quand … recrédité | toujours pas … argent | toujours pas … mon argent | attends … mon argent | où est mon argent
        où est l'argent | ou est mon argent | il est où mon argent | il est où mon {refund} | est où … argent | est où … {refund} | argent est parti | l'argent … parti | argent … en route | quand … crédit* | quand … versé
        quand … virement | quand … argent | quand serai je {refund} | compte … pas été crédité | compte … toujours pas … crédité | compte … crédité | pas été crédité | rien touché | toujours pas {refund} | ou en est … {refund}
        ou est … {refund} | virement du {refund} | {refund} … fait mais | {refund} … rien reçu | dit que … {refund} | dis que … {refund} | promis de … {refund} | moitié du {refund} | moitié … {refund} | {refund} … tarde
        {refund} … validé | relancer … {refund} | relance … {refund} | au sujet de mon {refund} | à propos de mon {refund} | concernant mon {refund} | {refund} … depuis | {refund} … confirmé | attente de mon {refund}
        attente du {refund} | attente d'un {refund} | attends mon {refund} | attends toujours … {refund} | statut de … {refund} | avez vous effectué … {refund} | avez vous fait … {refund} | avez vous procédé … {refund}
        avez vous traité … {refund} | a t il été … {refund} | {refund} a t il | jours … pas de {refund} | semaines … pas de {refund} | pas de {refund} pas de | toujours pas de {refund} | je reçois mon {refund} | recois mon {refund}
        des nouvelles … {refund}
        aucune trace | quand serai je payé | quand … payé | quand … paierez | regarder mon {refund} | regarder où en est
        {promise} … {money} | {money} … {promise} | {promise} … {refund} | {refund} … {promise} | {missing} … {account} | {account} … {missing} | solde suit | reviendraient | me rembourser … quelle date
        à quelle date … {refund} | quelle date … {refund} | deviez me {refund} | deviez … {refund} | devait être {refund} | devais être {refund} | aurait dû être {refund} | j'attends … {refund}
        pas encore {refund} | pas encore été {refund} | toujours pas reçu … {refund} | pas encore reçu … {refund} | pas vu … {refund} | pas vu la couleur | la couleur de mon argent | où est passé mon argent
        où est passé l'argent | où est mon {refund} | où est le {refund} | où en est le {refund} | où en est mon {refund} | mon {refund} … où | quand … mon {refund} | quand … le {refund} | quand arrive … {refund}
        quand est ce que … {refund} | quand vais je être {refund} | quand vais je recevoir … {money} | quand aurai je … {money} | suivi de … {refund} | suivi du {refund} | état du {refund} | état de mon {refund}
        statut du {refund} | statut de mon {refund} | avancement du {refund} | nouvelles de mon {refund} | nouvelles du {refund} | {refund} … promis | {refund} … annoncé | annoncé … {refund} | {refund} … accepté
        {refund} … toujours | {refund} … n'apparaît | {refund} … introuvable | {refund} … bloqué | {refund} … traîne | référence du virement | référence du {refund} | numéro de transaction … {refund}
        trace du {refund} | aucun virement | aucun versement | aucun crédit | pas de virement | virement … pas arrivé | virement … toujours | reste du {refund} | le reste … {refund} | n'ai reçu que
        reçu que la moitié | la moitié seulement | le solde | qu'une partie
        [policy]
        {return} … soldes | {return} … soldé* | {return} … porté* | {return} … ouvert* | {return} … promotion | {return} … promo | {return} … utilisé* | {return} … déjà | {return} … si | {return} sans … ticket | {exchange} … soldes
        politique … retour* | politique … {refund} | politique … {return} | politique … {exchange} | conditions … retour* | conditions … {refund} | conditions … {exchange} | délai de rétractation | délai de retour | délai … {return} | modalités … retour* | modalités … {refund} | satisfait ou remboursé | frais de retour | garantie … {refund} | procédure … retour | procédure … {refund} | règles … retour* | règles … {refund}
        combien de temps … {return} | combien de jours … {return} | combien de temps j'ai pour | combien de temps ai je | combien de temps … {exchange} | jusqu'à quand … {return} | sous combien … {return} | dans quels cas … {refund} | dans quelles conditions … {refund} | dans quels cas … {return} | en combien de temps … {refund} | combien de temps … prend … {refund} | combien de temps prend … {refund} | combien de temps faut il … {refund} | combien de temps pour … {refund} | délai … {refund} | qui paie … retour* | qui paye … retour* | qui prend en charge … retour* | retour* … gratuit* | retour* … payant* | peut on … {return} | peut on … {exchange} | peut on … {refund} | est ce que vous remboursez | remboursez vous | reprenez vous | acceptez vous … retour* | sont ils … {exchange} | articles soldés … {exchange} | articles soldés … {return} | soldés … {refund} | est ce remboursable | remboursable* | proposez vous … {refund} | comment fonctionne … retour* | comment fonctionne … {refund} | comment se passe … retour*
        c'est un avoir | {refund} ou … avoir | un avoir ou | {refund} ou … bon d'achat | bon d'achat ou … {refund} | les 14 jours | 14 jours comptent | jours comptent | à partir de la livraison ou | matelas ne nous plaît
        ne nous plaît pas après | après l'essai | période d'essai | se passe t il si | que se passe t il | retours tardifs | retour tardif | politique de remboursement | achat fait sur internet | acheté en ligne … magasin
        en magasin … internet | en magasin … en ligne | retour* … sans étiquette | sans l'étiquette | étiquette est enlevée | étiquette enlevée | sans ticket | délai pour … {return} | délai pour … {exchange} | frais si … {return}
        frais … retour* | en cas de retour | conditions pour les {return} | cadeaux de noël | frais de renvoi | renvoi gratuit
        puis je … {return} si | puis je … {return} même | pourrai je … {return} | pourrais je … {return} si | pourrais je être {refund} | pourrais je me faire {refund} | serai je {refund} | serais je {refund}
        serait il possible … si | est remboursable | sont remboursables | remboursable | remboursables | échangeable | échangeables | repris | acceptez vous … {return} | acceptez vous … {exchange}
        acceptez vous les | échangez vous | faites vous … {refund} | faites vous … {exchange} | est ce que vous reprenez | est ce que vous échangez | vous remboursez si | vous remboursez en cas | vous reprenez
        cela empêche | empêche t il | éventuel retour | éventuel {refund} | éventuelle | retour est il possible | retour possible | délai pour | quel délai | quels délais | jusqu'à quand | jusqu'à quelle date
        à qui incombe | incombe | à la charge de | à ma charge | à votre charge | aux frais de | qui paye | qui paie | qui prend en charge | retour gratuit | retours gratuits | retour payant | coût du retour
        combien coûte … {return} | conditions de retour | conditions de {refund} | conditions de vente | conditions d'annulation | politique de | politique d' | cgv | garantie du meilleur prix
        garantie meilleur prix | meilleur prix garanti | aligner sur le prix | alignez vous | durée d'engagement | sans engagement | engagement minimum | période d'engagement | préavis | frais de résiliation
        frais d'annulation | combien de temps dure la garantie | durée de la garantie | quelle garantie | que couvre la garantie | savoir si … {refund} | savoir si … {return} | savoir si … {exchange}
        sans l'emballage | sans emballage | sans carton | sans le ticket | sans étiquette | déballé | emballage d'origine | carton d'origine
        mon droit de rétractation est | ai je un droit de rétractation | y a t il un droit de rétractation | délai du droit de rétractation
        [terms]
        politique | conditions | règles | modalités | garantie | délai | généralement | habituellement | en général | dans quels cas | procédure | normalement
        règlement
        [either]
        {refund} ou {exchange} | {exchange} ou {refund} | {refund} ou … avoir | {refund} ou … bon d'achat | avoir ou {refund} | argent ou avoir
        [general]
        peut on | peut t on | on peut rendre | on peut retourner | doit on | faut il | a t on | combien de temps ai je | combien de temps a t on | combien de jours | quel est le délai | quels sont les délais | quel délai
        jusqu'à quand | jusqu'à quelle date | sous combien de | qui paie | qui paye | qui prend en charge | à la charge de qui | à qui la charge | en général | généralement | normalement | habituellement | d'habitude
        est il gratuit | est ce gratuit | gratuit ou payant | y a t il des frais | y a t il des coûts | des frais si | coûte … {return} | avez vous une garantie | acceptez vous
        proposez vous | reprenez vous | remboursez vous | est ce que vous reprenez | est ce que vous acceptez | est ce que vous remboursez | est ce que vous proposez | dans quels cas | dans quelles conditions
        quelles sont les conditions | à quelles conditions | quelle est la procédure | comment se passe | comment fonctionne | comment ça marche | comment marche | combien coûte | combien de temps prend | combien de temps faut
        en combien de temps | sont ils remboursables | sont elles remboursables | sont ils remboursés | sont elles remboursées | en cas de retour | en cas de | après le délai | hors délai | passé le délai
        dois je payer | dois je garder | dois je conserver | est ce possible de rendre un
        se perd | est perdu | quand même remboursé | payant quand | payant | délai de retour
        délai du droit
        [goods]
        articles soldés | article soldé | en solde | en soldes | en promotion | en promo | déstockage | maillot de bain | sous vêtements | lingerie | produits d'hygiène | personnalisé* | gravé*
        sur mesure | emballage d'origine | boîte d'origine | ticket de caisse | sans ticket | sans étiquette | cadeaux de noël | un cadeau sans | acheté en ligne | achat en ligne
        achat fait sur internet | l'outlet | jeux de société ouverts | ouverts
        [hypothetical]
        avant d'acheter | avant de commander | avant achat | avant l'achat | avant mon achat | avant de passer commande | j'envisage d'acheter | je pense acheter | si j'ouvre | si je l'ouvre | si ça ne va pas | si ça ne me va pas
        si elle ne va pas | si il ne va pas | s'il ne va pas | s'ils ne vont pas | si la robe ne | si la taille ne | si le produit ne me | si l'article ne me | si ça ne me plaît pas | s'il ne me plaît pas | si elle ne me plaît pas
        si je change d'avis | si je ne suis pas satisfait* | si je retourne | si je renvoie | si je vous retourne | si je vous renvoie | si on retourne | supposons | au cas où | question avant | question générale | que se passe t il si
        si le matelas | si nous ne
        avant commande | avant de valider | avant de me lancer | avant de payer | avant de m'inscrire | j'hésite | hésite à | je compte acheter | j'envisage | nous envisageons | si jamais | si ça va pas
        si ça me plaît pas | si ça ne plaît pas | si ça ne me plaît | si elle ne plaît pas | si il ne plaît pas | s'il ne convient pas | s'il ne me plaît | si elle ne convient | si la taille | si le colis arrive
        si je me trompe | si on se trompe | en cas de | dans le cas où | admettons | imaginons | mettons que | simple question | juste pour savoir | par curiosité | pas encore acheté | pas encore commandé
        pas encore passé commande
        [sent]
        renvoyé | renvoyée | renvoyés | renvoyées | ai retourné | ai retournée | ai retournés | avons retourné | ai rendu | avons renvoyé | ai déposé | mon retour est chez vous | retour est chez vous | retour est arrivé
        retour … arrivé chez vous | vous avez le colis | avez reçu le colis | avez reçu mon retour | avez reçu le retour | avez bien reçu | retour livré | retour a été livré | retour envoyé | colis envoyé le | colis renvoyé
        colis retourné
        ai renvoyé | colis déposé | déposé le colis | déposé au point relais | rendu le colis | vous avez reçu mon retour | vous avez réceptionné | retour réceptionné | retour reçu | bien reçu mon retour
        renvoyé le | retourné le | récupéré le colis | repris par | avez annulé ma commande | vous avez annulé | annulée par vous | annulé de votre côté
        [when]
        quand | où est | où en est | ou en est | où en sont | est où | dans combien de temps | combien de temps encore | c'est pour quand | des nouvelles | nouvelles de | quel est le statut | statut | avez vous effectué
        avez vous fait | avez vous bien | avez vous procédé
        [missing]
        pas reçu | n'ai rien reçu | toujours rien | rien reçu | jamais reçu | n'est pas arrivé | pas arrivé | pas sur mon compte | rien sur mon compte | rien sur ma carte | ne vois pas | ne vois rien
        aucune trace | en attente | toujours en attente | n'est pas là | tarde | se fait attendre | n'a rien reçu | que la moitié | seulement la moitié | jamais été | pas été | n'ai pas encore | n'ai toujours pas | attends toujours
        attends depuis | sans nouvelles
        nulle trace
        rien vu | aucun virement | aucun remboursement | aucun crédit | pas vu | n'apparaît | n'apparait | vois rien | rien n'apparaît | rien n'est | n'ai reçu que | le reste | le solde | jamais arrivé
        [money]
        argent | mon argent | l'argent | somme | montant | prix | prix payé | euros | euro | eur | chf | francs | sous | acompte | achat | la différence | paiement | prélèvement* | frais de port
        [back]
        me rendre | rendre | rendez | rends | récupérer | recuperer | ravoir | restituer | restitution | restituez | reverser | recréditer | recréditez | remettre sur | reversez | rembourser
        [send]
        envoyez | envoyer | expédier | expédiez | m'expédier | renvoyer | renvoyez | livrer | livrez | faire parvenir | faites parvenir | donner | obtenir | fournir | m'envoyer | m'en envoyer | recevoir
        [fresh]
        un autre | une autre | un nouveau | une nouvelle | d'autres | le bon | la bonne | les bons | les bonnes | le bon modèle | nouveau | nouvelle | neuf | neuve | en bon état | intact | la taille | en taille
        pointure | plus grand | plus petit | plus grande | plus petite | xl | xxl | le manquant | la pièce manquante | manquante | manquantes | complet | complète | même modèle | autre modèle | autre couleur
        autre taille
        [stop]
        arrêter | arrêtez | stopper | stoppez | stop | interrompre | suspendre | bloquer | bloquez | annuler | annulez | supprimer | supprimez | retirer | retirez | enlever | enlevez | résilier | mettre fin
        cesser | cessez | ne pas renouveler | ne plus envoyer | plus envoyer | pas reconduire
        [order]
        commande | abonnement | la livraison | les livraisons | l'envoi | les envois | l'expédition | la box | réservation | précommande | souscription | forfait | la préparation | bon de commande | renouvellement
        [pay]
        verser | versez | reverser | virer | virez | faire un virement | créditer | créditez | recréditer | recréditez | déduire | déduisez | ristourner | rétrocéder | restituer | rendre | rendez
        payer la différence
        [promise]
        promis | promise | promettiez | aviez promis | assuré | m'assurant | en m'assurant | m'a assuré | m'aviez dit | vous m'avez dit | on m'a dit | on m'avait dit | vous disiez | vous avez écrit
        vous m'avez écrit | vous m'avez confirmé | vous aviez confirmé | confirmé | annoncé | validé | vous deviez | aurait dû | auraient dû | reviendraient | s'engageait
        engagé à | d'après votre mail | selon votre mail | selon votre message
        [account]
        mon compte | le compte | compte bancaire | ma banque | la banque | ma carte | la carte | mon relevé | relevé bancaire | relevé | paypal | desjardins | compte chèque
        [damaged]
        cassé* | brisé* | abîmé* | abimé* | endommagé* | fissur* | rayé* | déchiré* | fêlé* | ébréché* | écrasé* | en morceaux | coulé
        en mille morceaux | en miettes | fendu* | fend* | éclat* | éclaté | explosé | tordu* | enfoncé* | cabossé* | percé* | troué* | mouillé* | trempé* | bosselé* | renversé* | ébrech* | pété | pétée
        bris de verre | verre brisé | arraché* | taché* | tâché* | moisi* | décollé*
        [defective]
        défectu* | défaut* | ne fonctionne pas | ne fonctionne plus | ne marche pas | ne marche plus | en panne | ne s'allume pas | hors service | vice caché
        fuit | ne chauffe | ne chauffe pas | ne s'allume plus | ne démarre pas | ne démarre plus | démarre pas | s'allume pas | s'allume plus | marche pas | marche plus | fonctionne pas | fonctionne plus
        ne charge pas | ne charge plus | charge pas | charge plus | tient pas la charge | ne tient plus | écran noir | écran reste noir | plus de son | pas de son | aucun son | ne se connecte pas | connecte pas
        plante | planté | bug* | buggé | s'éteint | s'arrête | grésille | clignote | court circuit | fume | grillé | cramé | hs | lâché | tombé en panne | rendu l'âme | mal usiné | dysfonctionne*
        code erreur | message d'erreur | clé … déjà activée
        [wrong-item]
        mauvais article | mauvais produit | pas le bon article | pas le bon produit | pas ce que j'ai commandé | erreur d'article | mauvaise commande
        au lieu de | alors que j'avais commandé | alors qu'il me fallait | alors que je voulais | j'ai commandé … j'ai reçu | commandé … reçu | comandé … eu | commandé … livré | jamais commandé | pas commandé
        n'ai pas commandé | autre article | un autre produit | autre modèle que | erreur de préparation | erreur d'expédition | colis d'un autre | commande d'un autre | commande de quelqu'un | pas le bon modèle
        mauvais modèle | mauvaise référence | mauvais colis | trompés de | vous êtes trompés | inversé
        [missing-item]
        manquant* | incomplet* | incomplète | colis vide | carton vide | il manquait
        manquent | manquait | manque un | manque une | manque la | manque le | il manque | pas dans le colis | pas dans la boîte | pas dans le carton | au lieu de six | au lieu de quatre | reçu que deux
        reçu qu'un | oublié de mettre | oublié d'inclure | sans les vis | sans chargeur | sans notice | absent du colis
        [not-received]
        jamais arrivé | pas arrivé | colis perdu | non livré | jamais livré | pas été livré
        n'est jamais arrivé* | n'est pas arrivé* | jamais arrivée | jamais livrée | pas livré | pas livrée | dit livré | indiqué livré | indiqué comme livré | marqué livré | marqué comme livré | suivi dit
        personne … n'a rien vu | rien dans la boîte | volé | égaré | disparu | toujours pas de colis | pas de colis | jamais reçu mon colis | jamais reçu ma commande | jamais reçu le | pas reçu mon colis
        pas reçu ma commande | jamais rien reçu
        [late]
        en retard | retard | trop tard | tardive
        pas encore arrivé | toujours pas arrivé* | toujours pas livré* | devait arriver | devait être livré* | aurait dû arriver | jours de retard | semaines de retard | arrivé après | arrivée après | trop tardive
        délai dépassé | date prévue | date promise | après l'anniversaire
        [size]
        trop petit* | trop grand* | trop serré* | trop large* | trop court* | trop long* | ne me va pas | ne va pas | taille trop | pas à ma taille | autre taille
        taille petit | taille grand | tro grand | tro petit | trop juste | trop étroit* | flotte | nage dedans | rentre pas | n'entre pas | ne rentre pas | ne passe pas | ne me vont pas | me va pas
        lui va pas | ne lui va | bonne taille | taille en dessous | taille au dessus | pointure | taille xl | une taille
        [quality]
        mauvaise qualité | bas de gamme | camelote | médiocre
        bouloche | coutures | couture | lâchent | s'effiloche | fin comme | cheap | toc | fragile | se décolle | décoloré | déteint | pue | sent mauvais | goût | rance | périmé* | granuleux
        pas frais | pas solide | mal fini* | finitions | mal fait | mal cousu | déçue de la qualité | déçu de la qualité | m'attendais à autre | m'attendais à mieux | qualité déplorable
        qualité décevante | piètre qualité | qualité médiocre
        [not-as-described]
        pas conforme | non conforme | ne correspond pas | différent de la photo | contrefaçon | contrefait* | publicité mensongère
        sur la photo | sur les photos | sur l'annonce | l'annonce disait | sur la fiche | la description | décrite | annoncé comme | présenté comme | rien à voir | imitation
        copie | pas authentique | pas du vrai | contrefaçons | vrai cuir | un faux | des faux
        [changed-mind]
        changé d'avis | ne me plaît pas | ne me plaît plus | plus besoin | par erreur | rétract*
        finalement pas | ne nous plaît | ne nous plait | ne me plaît finalement | plaît pas | plait pas | plus envie | je n'en veux plus | n'en veux plus | j'en veux plus | n'en ai plus besoin
        n'en avons plus besoin | plus utile | plus nécessaire | commandé par erreur | commandé en double | commandé deux fois | je me suis trompé* | mauvaise manip* | erreur de ma part | mon erreur | fausse manip*
        cliqué par erreur | pas mon style | ne me va pas au teint | en ai déjà | trouvé ailleurs | projet abandonné | étant abandonné | annulé le voyage | voyage annulé | gardez seulement
        [store-credit]
        bon d'achat | bons d'achat | crédit boutique
        un avoir | l'avoir | en avoir … magasin | bon cadeau | note de crédit | avoirs
        [chargeback]
        litige paypal | rétrofacturation | contester … paiement | contester … débit | litige
        litige pay pal | ouvrir un litige | j'ouvre un litige | litige auprès | faire opposition | opposition bancaire | contester auprès | saisir ma banque | saisis ma banque | ma banque … contest*
        [duplicate-charge]
        débité deux fois | débitée deux fois | prélevé deux fois | double prélèvement | double débit | facturé deux fois | payé deux fois | débité 2 fois | trop perçu
        deux prélèvements | deux débits | second prélèvement | prélevée deux fois | prélevé 2 fois | débité 2x | payé 2 fois | compté deux fois | facturée deux fois | deux fois pour | deux fois la même
        en double … carte | débité de trop | surfactur* | montant différent | montant supérieur | trop prélevé | trop facturé | payé en trop | trop payé
        [warranty]
        garantie | sous garantie | réparation | réparer | sav
        garanti | réparé* | garantie légale | service après vente
        [price-adjustment]
        différence de prix | moins cher maintenant | baisse de prix | prix a baissé
        affiché à | en promo | en promotion | soldé à | moins cher | d'écart | prix en baisse | garantie meilleur prix | ajustement de prix
        [shipping-cost]
        frais de port | frais de livraison | frais d'expédition | frais d'envoi | frais de retour
        livraison express | frais postaux | affranchissement | retour gratuit | livraison gratuite | qui paie le retour
        [address-change]
        changer … adresse | modifier … adresse | changement d'adresse | mauvaise adresse | nouvelle adresse
        déménag* | changé d'adresse | autre adresse | adresse erronée | erreur d'adresse | erreur dans l'adresse | numéro de rue | code postal … erreur | livrer ailleurs | rediriger
        [invoice]
        facture* | reçu fiscal
        duplicata de facture | facture acquittée
        [order-status]
        où est mon colis | où est ma commande | où en est ma commande | suivi de commande | suivi du colis | numéro de suivi | quand arrive | quand vais je recevoir ma commande | statut de ma commande
        suivi indique | où se trouve | quand serai je livré* | quand sera livré* | quand est ce que je reçois | livré quand | date de livraison | délai de livraison | expédié quand | est elle partie
        est il parti | a t il été expédié | a t elle été expédiée | en cours de livraison | toujours en préparation | colis bloqué | nouvelles de ma commande | nouvelles de mon colis
        [complaint]
        inadmissible | inacceptable | scandaleux | honteux | honte | arnaque* | déçu | déçue | mécontent* | plainte | réclamation | insatisfait* | voleurs | se moque
        se moquer | moquez | foutez | fout de | ras le bol | marre | j'en ai assez | c'est une honte | intolérable | lamentable | minable | scandale | furieux | furieuse | énervé* | voleur | escroc*
        escroquerie | malhonnête* | foutage | incompétent* | désagréable | impoli | mécontentement | plus jamais | avis négatif | déplorable
        [legal-threat]
        avocat | tribunal | porter plainte | dgccrf | 60 millions | que choisir | ufc | mise en demeure | poursuites | huissier | signal conso
        porte plainte | dépôt de plainte | la police | gendarmerie | conciliateur | médiateur | opc | office de la protection | petites créances | test achats | spf économie | action en justice | voie judiciaire
        huissier de justice | signalconso | répression des fraudes | en justice
        [break]
        mais | car | parce | sinon | cependant
        [ignore]
        retourner votre appel | sans retour | en retour | en attente de retour | votre retour | dans l'attente de votre retour | billet retour | retour de vacances | avoir une | avoir un | avoir la | avoir le | avoir des | pour avoir | d'avoir | savoir | échanger avec un conseiller | échangé avec
        de retour lundi | de retour mardi | suis de retour | je suis de retour | sera de retour | de retour en stock | retour en stock | de retour de | un retour de votre part | retour à mon mail | retour à mon message | retour de mail
        sans retour de votre part | pas eu de retour | aucun retour de votre part | en retour de mail | par retour de mail | par retour | aller retour | retour d'expérience | se rendre | rendez vous | rendez vous compte
        me rendre au magasin | me rends compte | se rend compte | rend compte | rendre service | rendre visite | changer l'adresse | changer mon adresse | changer de mot de passe | changer mon mot de passe | changer le créneau
        changer la date | changer de numéro | changer l'heure | changer le mode de paiement | changer mes coordonnées | changer d'adresse | frais de résiliation | frais d'annulation | résiliation anticipée | reprendre contact
        mot de passe | échanger avec un | échanger par téléphone | échanger avec vous | point relais | n'hésitez pas
        de retour chez moi | de retour à la maison
        contre remboursement | taux de change | bureau de change | retour à la maison | bon retour | attente de votre retour | retour rapide | sans retour de | nouvelle facture | nouveau mot de passe
        nouveau lien | nouvelle adresse | autre adresse | guide des tailles | me rendre | je me rends compte | échangé hier | nos échanges | échange de mails | échange téléphonique
        [elsewhere]
        mémoire de fin | mémoire de master | mon mémoire | sondage | questionnaire universitaire | candidature | mon cv | curriculum | offre d'emploi | lettre de motivation | recrut*
        impôts | remboursement d'impôt* | crédit d'impôt | détaxe | bordereau de détaxe | tva à l'aéroport | mutuelle | sécurité sociale | sécu | mon assurance | assurance habitation | note de frais
        notes de frais | mon employeur | rembourser ses dettes | rembourser ses | notre agence | notre plateforme | notre solution | boostez | augmentez vos ventes | référencement | démo gratuite
        phishing | hameçonnage | sms frauduleux | mail frauduleux | cliquez ici | récupérez vos cryptos
        [language]
        je | tu | il | vous | nous | le | la | les | de | du | des | un | une | et | est | pas | ne | mon | ma | mes | votre | vos | pour | dans | sur | avec | que | qui | quoi | où | quand | comment | bonjour | merci | ai | été | avez | suis | être | ce | cette | en | au | aux | c'est | j'ai | j | l | d | s | commande | quel | quelle | quels | veux | voudrais | plus
        [guard]
        rembourr* | débours* | chang* | étrange* | mélange* | commander | commande | commandes | demande | annuaire | annuel* | annonc*
        """u8;
}
