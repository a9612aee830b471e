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
        [return]
        ~retourner un | retourner | retourne | retourné | retournée | renvoyer | renvoie | renvoyé | renvoyée | renvoyés | réexpédi* | faire un retour | retour de ma commande | retour d'un | demande de retour | étiquette retour | étiquette de retour | bon de retour | bordereau de retour | bordereau retour | numéro de retour | retour colis | retour produit | retours | rapporter … magasin | rendre … article | rendre … produit | rendre … commande | retour gratuit | effectuer un retour
        le renvoyer | la renvoyer | les renvoyer | le renvoie | la renvoie | les renvoie | je renvoie | je retourne | vous retourne | vous renvoie | rendre … manteau | rendre le | rendre la | rendre les | rendre ce | rendre cet
        rendre cette | rendre mon | rendre ma | rendre mes | rendre un | rendre deux | le rendre | la rendre | les rendre | organiser un retour | organiser le retour | faire le retour | un retour | mon retour | le retour de
        retour de l'article | retour d'article | retour article | retour commande | étiquette pour le retour | etiquette retour | etiquette de retour | procédure de retour | reprendre le | reprendre la | reprendre les
        reprendre l'article | vous reprenez | pouvez vous reprendre | venir récupérer | venir chercher | venir reprendre | enlèvement | doit repartir | repartir chez vous | retour colissimo | point relais retour
        retour en point relais | retour en magasin | retourner en magasin | rapporter | ramener | rétractation | rétracter | formulaire de retour
        [exchange]
        la même en | le même en | les mêmes en | même modèle en
        ~échang* | ~remplacement | remplacer | remplacez | autre taille | taille au dessus | taille en dessous | taille supérieure | taille inférieure | plus grande taille | taille plus grande | taille plus petite | autre couleur | en envoyer un autre | en envoyer une autre | envoyer un nouveau | envoyer une nouvelle | renvoyer un nouveau | renvoyer un autre | contre une taille | troquer | changer de taille | changer la taille
        échang* | echang* | échangé* | la taille au dessus | changer les | changer le | changer pour | changer contre | changer de couleur | changer de modèle | bonne taille | bon article | la bonne couleur | le bon modèle
        le bon produit | à la place | autre modèle | grand modèle | un neuf | une neuve | m'en un neuf | m'en envoyer un autre | un autre exemplaire | autre exemplaire | en avoir un autre | en avoir une autre | avoir un autre
        envoyez m'en | renvoyez moi un autre | renvoyez moi un nouveau | renvoyer le bon | renvoyer la bonne | envoyer le bon | envoyer la bonne | qui marche | qui fonctionne | fonctionnel | article de remplacement
        produit de remplacement | remplac* | substitu* | nouvel exemplaire | nouvel article | même … en taille | même … en xl | même … en m | même … en l | même chemise en | même robe en | pointure au dessus | pointure supérieure
        pointure plus grande | plus grande pointure | autre pointure | troqu* | swap
        paire assortie | la bonne paire | contre celle en | contre celui en
        [cancel]
        ~annul* … ~commande | ~annul* … achat | ~annul* … article | commande … annul* | annulation de commande | l'annuler | me rétracter | rétracter … commande | stopper … commande | commandé par erreur | décommander
        annul* … ~commande | annulez | annuler | annulation | anuler | anulez | anulation | annulé ma | résilier … abonnement | résiliation de … abonnement | résilier mon | résiliation | me désabonner de l'abonnement
        arrêter … commande | bloquer … commande | stopper | n'expédiez pas | ne pas expédier | n'envoyez pas | ne pas envoyer | ne l'envoyez pas | n'envoyer pas | commandé 2 fois | commandé deux fois | commande en double
        supprimer ma commande | supprimer la commande
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
        [ask]
        veux .. {refund} | veu .. {refund} | voudrais .. {refund} | souhaite .. {refund} | demande .. {refund} | exige .. {refund} | aimerais .. {refund} | merci de .. {refund} | me {refund} | m'{refund} | {refund} moi | procéder au {refund} | obtenir .. {refund} | être {refund} | {refund} svp | {refund} s'il vous plaît | réclame .. {refund} | attends de vous .. {refund}
        veux .. {return} | voudrais .. {return} | souhaite .. {return} | aimerais .. {return} | comment .. {return} | puis je .. {return} | veux .. {exchange} | voudrais .. {exchange} | souhaite .. {exchange} | aimerais .. {exchange} | pouvez vous .. {exchange} | puis je .. {exchange} | merci … {cancel} | veux … {cancel} | voudrais … {cancel} | souhaite … {cancel}
        je vous prie … {refund} | vous prie de bien vouloir … {refund} | bien vouloir … {refund} | pouvez vous … {refund} | pourriez vous … {refund} | auriez vous … {refund} | serait il possible … {refund} | est il possible … {refund}
        y a t il moyen … {refund} | préfère .. {refund} | je préfère être {refund} | comment … {refund} | demande de {refund} | demander .. {refund} | j'exige | je réclame | merci … {refund} | moi … {refund} | {refund} merci
        {refund} stp | {refund} immédiat | {refund} intégral | me faire {refund} | se faire {refund} | peux … {refund} | puis je … {refund} | me doit | je demande … {refund} | svp {refund} | il faut … {refund} | veux … {refund}
        voudrais … {refund} | souhaiterais … {refund} | souhaite … {refund} | aimerais … {refund} | objet {refund} | pouvez vous … {return} | pourriez vous … {return} | comment … {return} | besoin .. {return} | {return} svp
        à quelle adresse … {return} | je peux … {return} | essaie de {return} | demande de {return} | merci de {exchange} | comment … {exchange} | préfère .. {exchange} | je veux … {exchange} | pouvez vous … {exchange}
        pourrais je … {exchange} | pourrait on … {exchange} | on peut {exchange} | puis je … {exchange} | {exchange} possible | envoyez … {exchange} | pouvez vous … {cancel} | comment {cancel} | je veux … {cancel} | {cancel} svp
        [want]
        je veux | je voudrais | je souhaite | souhaiterais | j'aimerais | j'exige | je demande | merci de | pouvez vous | pourriez vous | puis je | comment | svp | s'il vous plaît | s'il te plaît | besoin | obtenir | aidez moi | est il possible | rendez | rends
        [status]
        attends | attend | toujours | encore | statut | suivi | avancement | traité | en cours | délai | nouvelles | tarde
        toujours rien | rien reçu | aucune nouvelle | relancer | relance | depuis
        [follow]
        a t il été traité | est ce traité | des nouvelles | où ça en est | où en est | toujours rien | c'est pour quand | a t il été effectué | ça arrive quand
        rien sur mon compte | rien sur ma carte | n'a rien reçu | ma banque | où est le reste | et le reste | c'est normal | est ce normal | validé par | vous aviez promis | comme promis | pas de réponse | quand mon compte
        quand vais je être | il est où | elle est où
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
        [policy]
        {return} … soldes | {return} … soldé* | {return} … porté* | {return} … ouvert* | {return} … promotion | {return} … promo | {return} … utilisé* | {return} … déjà | {return} … si | {return} sans … ticket | {exchange} … soldes
        politique … retour* | politique … {refund} | politique … {return} | politique … {exchange} | conditions … retour* | conditions … {refund} | conditions … {exchange} | délai de rétractation | droit de rétractation | délai de retour | délai … {return} | modalités … retour* | modalités … {refund} | satisfait ou remboursé | frais de retour | garantie … {refund} | procédure … retour | procédure … {refund} | règles … retour* | règles … {refund}
        combien de temps … {return} | combien de jours … {return} | combien de temps j'ai pour | combien de temps ai je | combien de temps … {exchange} | jusqu'à quand … {return} | sous combien … {return} | dans quels cas … {refund} | dans quelles conditions … {refund} | dans quels cas … {return} | en combien de temps … {refund} | combien de temps … prend … {refund} | combien de temps prend … {refund} | combien de temps faut il … {refund} | combien de temps pour … {refund} | délai … {refund} | qui paie … retour* | qui paye … retour* | qui prend en charge … retour* | retour* … gratuit* | retour* … payant* | peut on … {return} | peut on … {exchange} | peut on … {refund} | est ce que vous remboursez | remboursez vous | reprenez vous | acceptez vous … retour* | sont ils … {exchange} | articles soldés … {exchange} | articles soldés … {return} | soldés … {refund} | est ce remboursable | remboursable* | proposez vous … {refund} | comment fonctionne … retour* | comment fonctionne … {refund} | comment se passe … retour*
        c'est un avoir | {refund} ou … avoir | un avoir ou | {refund} ou … bon d'achat | bon d'achat ou … {refund} | les 14 jours | 14 jours comptent | jours comptent | à partir de la livraison ou | matelas ne nous plaît
        ne nous plaît pas après | après l'essai | période d'essai | se passe t il si | que se passe t il | retours tardifs | retour tardif | politique de remboursement | achat fait sur internet | acheté en ligne … magasin
        en magasin … internet | en magasin … en ligne | retour* … sans étiquette | sans l'étiquette | étiquette est enlevée | étiquette enlevée | sans ticket | délai pour … {return} | délai pour … {exchange} | frais si … {return}
        frais … retour* | en cas de retour | conditions pour les {return} | cadeaux de noël | frais de renvoi | renvoi gratuit
        [terms]
        politique | conditions | règles | modalités | garantie | délai | généralement | habituellement | en général | dans quels cas | procédure | normalement
        règlement
        [general]
        peut on | peut t on | on peut rendre | on peut retourner | doit on | faut il | a t on | combien de temps ai je | combien de temps a t on | combien de jours | quel est le délai | quels sont les délais | quel délai
        jusqu'à quand | jusqu'à quelle date | sous combien de | qui paie | qui paye | qui prend en charge | à la charge de qui | à qui la charge | en général | généralement | normalement | habituellement | d'habitude | articles soldés
        article soldé | en solde | en soldes | en promotion | en promo | déstockage | maillot de bain | sous vêtements | lingerie | produits d'hygiène | personnalisé* | gravé* | sur mesure | emballage d'origine | boîte d'origine
        ticket de caisse | sans ticket | sans étiquette | est il gratuit | est ce gratuit | gratuit ou payant | y a t il des frais | y a t il des coûts | des frais si | coûte … {return} | avez vous une garantie | acceptez vous
        proposez vous | reprenez vous | remboursez vous | est ce que vous reprenez | est ce que vous acceptez | est ce que vous remboursez | est ce que vous proposez | dans quels cas | dans quelles conditions
        quelles sont les conditions | à quelles conditions | quelle est la procédure | comment se passe | comment fonctionne | comment ça marche | comment marche | combien coûte | combien de temps prend | combien de temps faut
        en combien de temps | sont ils remboursables | sont elles remboursables | sont ils remboursés | sont elles remboursées | en cas de retour | en cas de | après le délai | hors délai | passé le délai | cadeaux de noël
        un cadeau sans | dois je payer | dois je garder | dois je conserver | est ce possible de rendre un | acheté en ligne | achat en ligne | achat fait sur internet
        se perd | est perdu | quand même remboursé | payant quand | payant | l'outlet | délai de retour | jeux de société ouverts | ouverts
        [hypothetical]
        avant d'acheter | avant de commander | avant achat | avant l'achat | avant mon achat | avant de passer commande | j'envisage d'acheter | je pense acheter | si j'ouvre | si je l'ouvre | si ça ne va pas | si ça ne me va pas
        si elle ne va pas | si il ne va pas | s'il ne va pas | s'ils ne vont pas | si la robe ne | si la taille ne | si le produit ne me | si l'article ne me | si ça ne me plaît pas | s'il ne me plaît pas | si elle ne me plaît pas
        si je change d'avis | si je ne suis pas satisfait* | si je retourne | si je renvoie | si je vous retourne | si je vous renvoie | si on retourne | supposons | au cas où | question avant | question générale | que se passe t il si
        si le matelas | si nous ne
        [sent]
        renvoyé | renvoyée | renvoyés | renvoyées | ai retourné | ai retournée | ai retournés | avons retourné | ai rendu | avons renvoyé | ai déposé | mon retour est chez vous | retour est chez vous | retour est arrivé
        retour … arrivé chez vous | vous avez le colis | avez reçu le colis | avez reçu mon retour | avez reçu le retour | avez bien reçu | retour livré | retour a été livré | retour envoyé | colis envoyé le | colis renvoyé
        colis retourné
        [when]
        quand | où est | où en est | ou en est | où en sont | est où | dans combien de temps | combien de temps encore | c'est pour quand | des nouvelles | nouvelles de | quel est le statut | statut | avez vous effectué
        avez vous fait | avez vous bien | avez vous procédé
        [missing]
        pas reçu | n'ai rien reçu | toujours rien | toujours pas | pas encore | rien reçu | jamais reçu | n'est pas arrivé | pas arrivé | pas sur mon compte | rien sur mon compte | rien sur ma carte | ne vois pas | ne vois rien
        aucune trace | en attente | toujours en attente | n'est pas là | tarde | se fait attendre | n'a rien reçu | que la moitié | seulement la moitié | jamais été | pas été | n'ai pas encore | n'ai toujours pas | attends toujours
        attends depuis | sans nouvelles
        nulle trace
        [money]
        argent | mon argent | l'argent | somme | montant | prix | prix payé | euros | euro | eur | chf | francs | sous | acompte | achat | la différence | paiement | prélèvement* | frais de port
        [back]
        me rendre | rendre | rendez | rends | récupérer | recuperer | ravoir | restituer | restitution | restituez | reverser | recréditer | recréditez | remettre sur | reversez | rembourser
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
        retourner votre appel | sans retour | en retour | en attente de retour | votre retour | dans l'attente de votre retour | billet retour | retour de vacances | avoir une | avoir un | avoir la | avoir le | avoir des | pour avoir | d'avoir | savoir | échanger avec un conseiller | échangé avec
        de retour lundi | de retour mardi | suis de retour | je suis de retour | sera de retour | de retour en stock | retour en stock | de retour de | un retour de votre part | retour à mon mail | retour à mon message | retour de mail
        sans retour de votre part | pas eu de retour | aucun retour de votre part | en retour de mail | par retour de mail | par retour | aller retour | retour d'expérience | se rendre | rendez vous | rendez vous compte
        me rendre au magasin | me rends compte | se rend compte | rend compte | rendre service | rendre visite | changer l'adresse | changer mon adresse | changer de mot de passe | changer mon mot de passe | changer le créneau
        changer la date | changer de numéro | changer l'heure | changer le mode de paiement | changer mes coordonnées | changer d'adresse | frais de résiliation | frais d'annulation | résiliation anticipée | reprendre contact
        mot de passe | échanger avec un | échanger par téléphone | échanger avec vous | point relais | n'hésitez pas
        de retour chez moi | de retour à la maison
        [language]
        je | tu | il | vous | nous | le | la | les | de | du | des | un | une | et | est | pas | ne | mon | ma | mes | votre | vos | pour | dans | sur | avec | que | qui | quoi | où | quand | comment | bonjour | merci | ai | été | avez | suis | être | ce | cette | en | au | aux | c'est | j'ai | j | l | d | s | commande | quel | quelle | quels | veux | voudrais | plus
        [guard]
        rembourr* | débours* | chang* | étrange* | mélange* | commander | commande | commandes | demande | annuaire | annuel* | annonc*
        """u8;
}
