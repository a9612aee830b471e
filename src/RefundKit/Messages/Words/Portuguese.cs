namespace RefundKit.Messages.Words;

/// <summary>What customers write in Portuguese.</summary>
internal static class Portuguese
{
    public static ReadOnlySpan<byte> List => """
        [refund]
        ~reembols* | rembols* | estorn* | ressarc* | restitu* … dinheiro | restitui* … valor | restituição … valor | devol* … dinheiro | devol* … valor | devol* … grana | devolução … dinheiro | devolução … valor | devolvam me | dinheiro de volta | grana de volta | dinheiro … volta | grana … volta | valor de volta | meu dinheiro | meu rico dinheiro | recuperar … dinheiro | indeniz* | indemniz* | reaver … dinheiro | reaver … valor | refund* | reverter … cobrança | cancelar … cobrança | creditar … valor | compensação | dinheiro devolvido | quantia de volta | devol* … quantia | devol* … pago
        {money} … {back} | {back} … {money} | devolvam | me devolv* | ser devolvid* | me ser devolvida | devolv* … grana | devolv* … diferença | devolvem … diferença | a diferença | restituição do | restituam | restituir me
        restitu* … {money} | reembols* | reembolsem | reembolsar me | reenbols* | renbols* | reembolço | reembouso | rembolso | extorno | estorno | ressarcimento | ressarcir | pix de volta | me devem | devem me | me deve
        recuperar … {money} | recuperar o meu | recuperar meu | recuperar os meus | receber de volta | quero de volta | de volta o que paguei | de volta o sinal | de volta no cartão | valor pago | o que paguei | dinheiro na conta
        quero meu dinheiro | quero o meu dinheiro | minha grana | meu din | recebo o crédito | crédito no cartão | creditar … {money} | creditem | creditado | indemnização | indenização | compensar me | cobrança … {back}
        cancelem a cobrança | sinal que paguei | quantia paga
        transfiram … {money} | transfiram os | reaver o que | desfazer a compra | creditem me
        [return]
        ~devolver | ~devolução | devoluções | devolvê lo | devolvê la | devolver o | devolvi | devolvido | devolvo | mandar de volta | enviar de volta | retornar o produto | retorno do produto | etiqueta de devolução | código de postagem | logística reversa | código de devolução | fazer a devolução
        devolver | devolvê las | vou devolver | devolução | devoluçao | devolucao | a devolução | uma devolução | minha devolução | fazer devolução | iniciar devolução | dar início a uma devolução | mando … de volta | mandar … de volta
        enviar … de volta | envio … de volta | mandá lo de volta | vir buscar | venham buscar | podem buscar | recolher o | recolher a | recolha | coleta | coletar | retirar o produto | tem de voltar | tem que voltar | precisa voltar
        retorno do | retornar o | etiqueta para devolver | arrependimento | desistir da compra
        [exchange]
        ~trocar | troca | trocas | trocá lo | trocá la | trocado | substitui* | substituir | reposição | outro tamanho | tamanho maior | tamanho menor | número maior | número menor | outra cor | enviar outro | enviar outra | mandar outro | mandar outra | enviem outro | mandem outro | um novo no lugar | por um tamanho | enviar um novo | mandar um novo
        trocar | troco | trocar pelo | trocar por | trocar pela | troca de | troca por | faço uma troca | fazer a troca | fazer uma troca | substituam | substitua | substituição | um novo | uma nova | enviem me um | enviem um novo
        mandem um novo | mandem outra | podem mandar outra | podem mandar outro | outro exemplar | outra peça | outro igual | no lugar | em troca | que funcione | que funcionem | funcionando | a funcionar | tamanho certo
        tamanho correto | o certo | o correto | produto certo | artigo certo | modelo maior | outro modelo | mesma … em xl | mesmo … em xl | mesma camisa em | mesma … tamanho | mesmo … tamanho | número acima | tamanho acima
        um número maior | permut*
        par igual | par certo | pela de | pelo de
        [cancel]
        ~cancelar … pedido | cancel* … pedido | cancel* … compra | cancel* … encomenda | pedido … cancel* | encomenda … cancel* | cancelar | cancelem | anular … encomenda | anular … pedido | cancelamento … pedido | cancelamento … compra | comprei por engano | pedido por engano | desistir da compra
        cancela | cancelo | cancelamento | canselar | cancelar minha | cancelar a minha | anulem | anular | anulação | assinatura … cancel* | cancel* … assinatura | cancel* … subscrição | parar … encomenda | parar … pedido
        suspender … pedido | travar … pedido | não enviem | nao enviem | não mandem | nao mandem | não envie | não expeçam | não despachem | pedi duas vezes | comprei duas vezes | pedido duplicado | apagar … pedido | rescindir
        [not]
        não quero | não desejo | não preciso | não queria | não gostaria | não estou pedindo | não estou a pedir | não peço | em vez de | ao invés de | no lugar de | não me interessa | sem precisar | não queremos | n quero | nao quero
        nem | sem querer … {refund} | não precisam | não precisa | nao preciso | não é preciso | não é necessário | não têm de | não quero mais … {return} | prefiro … ao | prefiro … do que | nada de {refund}
        [not-after]
        não é necessário | não é preciso | não precisa | não me interessa
        não é mais preciso | já não é preciso | dispenso | não interessa | não precisam mais
        [done]
        obrigad* … {refund} | agradeço … {refund} | recebi o {refund} | {refund} recebido obrigad* | {refund} caiu obrigad*
        obrigad* pelo {refund} | {refund} rápido | {refund} … obrigad* | recebi o dinheiro | já recebi o dinheiro | {refund} … já caiu | já caiu … obrigad* | dinheiro já caiu | dinheiro … caiu na conta
        {refund} … certinho | {refund} ok | {exchange} chegou | {exchange} … chegou hoje | obrigad* … {exchange} | obrigad* … {return} | não precisa {refund}
        não precisam {refund} | acabou chegando
        recebi .. {refund} | já recebi .. {refund} | recebi .. {exchange}
        [ask]
        quero .. {refund} | queria .. {refund} | gostaria .. {refund} | preciso .. {refund} | solicit* .. {refund} | peço .. {refund} | pedir .. {refund} | exijo .. {refund} | desejo .. {refund} | {refund} por favor | podem .. {refund} | pode .. {refund} | obter .. {refund} | receber .. {refund} | me {refund} | ser {refund} | conseguir .. {refund}
        quero .. {return} | queria .. {return} | gostaria .. {return} | preciso .. {return} | como .. {return} | posso .. {return} | desejo .. {return} | quero .. {exchange} | queria .. {exchange} | gostaria .. {exchange} | preciso .. {exchange} | posso .. {exchange} | podem .. {exchange} | pode .. {exchange} | quero … {cancel} | gostaria … {cancel} | preciso … {cancel} | desejo … {cancel} | queria … {cancel}
        peço … {refund} | peço que … {refund} | solicito … {refund} | exijo … {refund} | quero … {refund} | quero ser {refund} | queria … {refund} | gostaria … {refund} | preciso … {refund} | podem … {refund} | pode … {refund}
        poderiam … {refund} | podiam … {refund} | consigo … {refund} | posso … {refund} | como … {refund} | tem como {refund} | o que faço … {refund} | seria possível … {refund} | é possível … {refund} | aceito … {refund}
        prefiro … {refund} | prefiro o {refund} | só o {refund} | agradecia … {refund} | agradeço que … {refund} | procedessem … {refund} | pedido de {refund} | assunto {refund} | {refund} pfv | {refund} pf | {refund} do pedido
        {refund} no cartão | {refund} tudo | {refund} uma das | por favor {refund} | qro … {refund} | quero … de volta | qro … {return} | como … {return} | preciso {return} | podem … {return} | para que endereço … {return}
        enviem me … {return} | me manda … {return} | vou {return} | tentar {return} | pedido de {return} | queria … {return} | posso … {return} | como … {exchange} | dá pra {exchange} | dá para {exchange} | seria possível … {exchange}
        prefiro … {exchange} | enviem me {exchange} | mandem {exchange} | podem … {exchange} | {exchange} pfv | {exchange} por favor | só quero … {exchange} | como {cancel} | podem {cancel} | {cancel} por favor | qro {cancel}
        quero {cancel}
        [want]
        quero | queria | gostaria | preciso | desejo | solicito | exijo | por favor | podem | poderiam | pode | posso | como faço | como posso | ajuda | peço | pfv | pf | é possível | obter
        [status]
        aguardo | aguardando | esperando | à espera | ainda | espero | status | estado | andamento | processado | pendente | quando | cadê | demora
        sem resposta | continuo | já passaram | desde
        [follow]
        já foi processado | alguma novidade | alguma atualização | ainda nada | até agora nada | e aí | quando cai | já caiu
        e nada | no banco não | não aparece nada | nada na conta | o banco não | e o resto | cadê o resto | é normal | aprovado | prometeram | confirmaram | confirmado | quando recebo | nada até agora
        [track]
        nada do dinheiro | nada do meu dinheiro | dinheiro … nada | dinheiro não caiu | não vi … dinheiro | dinheiro … na conta
        onde está … {refund} | cadê … {refund} | kd … {refund} | quando … {refund} | ainda não … {refund} | ainda não recebi … {refund} | não recebi … {refund} | não caiu … {refund} | aguardando … {refund} | aguardo … {refund} | esperando … {refund} | à espera … {refund} | status … {refund} | estado … {refund} | andamento … {refund} | acompanhar … {refund} | rastrear … {refund} | novidade* … {refund} | notícias … {refund} | {refund} … não caiu | {refund} … não chegou | {refund} … ainda não | {refund} … processado | {refund} … pendente | {refund} … andamento | {refund} … demora* | {refund} … cai | {refund} … até agora | quanto tempo … meu {refund} | em quanto tempo … meu {refund} | nunca recebi … {refund} | até agora … {refund} | previsão … {refund} | o que aconteceu com … {refund} | nada do {refund} | nada de {refund} | ainda estou … {refund} | que é feito … {refund}
        cadê meu dinheiro | onde está meu dinheiro | quando … meu dinheiro | quando … o dinheiro | ainda não … dinheiro | dinheiro … não caiu
        cadê … dinheiro | cade … dinheiro | cadê … grana | cade meu | dinheiro … a caminho | dinheiro está a caminho | dinheiro ainda não | quando recebo … crédito | quando … crédito | quando … creditado | não foi creditado
        ainda não foi creditado | valor … não foi | valor ainda não | valor já foi {refund} | já foi {refund} | foi {refund} | já fizeram … {refund} | fizeram … {refund} | fizeram a transferência | onde esta … {refund}
        quando … devolv* … dinheiro | quando vão {refund} | continuo à espera … dinheiro | continuo a aguardar | à espera do meu dinheiro | à espera … dinheiro | aguardo o {refund} | há um mês … {refund} | {refund} … nao caiu
        {refund} ainda nao | {refund} … nao chega | {refund} não chega | {refund} cair | {refund} … aprovado | aprovado … {refund} | {refund} … confirm* | prometeram {refund} | prometeram … {refund} | {refund} … promet*
        {refund} foi feito | disseram … {refund} | metade do {refund} | parte do {refund} | não vejo … {refund} | {refund} … no cartão ainda | sem {refund} | {refund} foi processado | processado o {refund} | situação … {refund}
        novidade … {refund} | por causa do {refund} | sobre o meu {refund} | sobre meu {refund} | quanto tempo falta … {refund} | falta … {refund}
        nem sinal | quando me pagam | quando … pagam | ver o meu {refund} | ver meu {refund} | verificar o meu {refund} | olhar meu {refund}
        [policy]
        {return} … promoção | {return} … usad* | {return} … abert* | {return} … lavad* | {return} … liquidação | {return} … saldo | {return} sem … nota | {exchange} … promoção
        política … {return} | política … {exchange} | política … {refund} | políticas … {return} | condições … {return} | condições … {exchange} | condições … {refund} | prazo … {return} | prazo … {exchange} | prazo … {refund} | direito de arrependimento | direito de livre resolução | regras … {return} | regras … {exchange} | regras … {refund} | garantia … {refund} | custos de devolução | frete da devolução | satisfação garantida | termos … {return} | termos … {refund}
        quantos dias … {return} | quanto tempo … {return} | quantos dias tenho | quanto tempo tenho | até quando … {return} | até quando … {exchange} | quantos dias … {exchange} | quanto tempo … {exchange} | quanto tempo demora … {refund} | quanto tempo leva … {refund} | quantos dias … {refund} | em quanto tempo … {refund} | em que casos … {refund} | em quais casos … {refund} | em que situações … {refund} | em que casos … {return} | quem paga … {return} | quem arca … {return} | {return} … grátis | {return} … gratuita* | {exchange} … grátis | {exchange} … gratuita | pode ser devolvido | podem ser devolvidos | dá pra … {return} | dá para … {return} | aceitam {return} | aceitam … {return} | aceitam {exchange} | fazem {exchange} | fazem {refund} | oferecem … {refund} | como funciona … {return} | como funciona … {exchange} | como funciona … {refund} | como funcionam … {return} | posso … {return} se | posso … {exchange} se | reembolsáve*
        ou dão vale | ou dão … vale | dinheiro ou … vale | {refund} ou … vale | os 14 dias | 14 dias contam | dias contam | contam da | da entrega ou | colchão | depois do teste | período de teste | período de experiência
        o que acontece se | fora do prazo | comprei no site | na loja o que comprei | {return} na loja | prazo de arrependimento | prazo para {return} | sem etiqueta | sem talão | sem nota | sem recibo | embalagem original
        prendas de natal | presentes de natal | taxa … por {return} | taxa por {return} | política de devolução | política de reembolso | política de troca* | na devolução vocês | reembolsam o frete também | garantia de devolução
        [terms]
        política | políticas | condições | prazo | garantia | regras | termos | normalmente | geralmente | em que casos | requisitos | costuma
        segundo a política
        [general]
        pode se | podem se | pode ser devolvido | podem ser devolvidos | dá para devolver | dá pra devolver | dá para trocar presente* | é preciso | preciso da embalagem | preciso da nota | preciso do talão | quantos dias
        quanto tempo tenho | qual o prazo | qual é o prazo | até quando | até que dia | quem paga | quem arca | por conta de quem | normalmente | geralmente | em geral | costuma | costumam | em média | em promoção | em saldos
        em saldo | na promoção | produto em promoção | artigos em promoção | liquidação | biquíni | fato de banho | maiô | roupa íntima | roupa interior | lingerie | personalizad* | gravad* | sob medida | embalagem original
        caixa original | sem etiqueta | sem talão | sem nota fiscal | sem recibo | é grátis | é gratuita | é gratuito | são gratuitas | é de graça | cobram | tem algum custo | tem custo | há custos | há algum custo | têm garantia
        tem garantia | oferecem | aceitam | fazem troca | em que casos | em quais casos | em que condições | em que situações | quais as condições | quais são as condições | quais as regras | quais são as regras | como funciona
        como funcionam | como é o processo | quanto custa | quanto tempo demora | quanto tempo leva | quanto tempo costuma | vocês reembolsam | reembolsam também | vocês devolvem o dinheiro ou | devolvem o dinheiro ou | fora do prazo
        depois do prazo | prendas de natal | presentes de natal | um presente sem | comprei no site | tenho de pagar | tenho que pagar | preciso guardar
        se perder | na mesma | recolha é paga | no outlet | prazo de devolução | abertos
        [hypothetical]
        antes de comprar | antes da compra | antes de encomendar | antes de pedir | penso em comprar | estou a pensar comprar | pensando em comprar | se abrir | se eu abrir | se não servir | se não me servir | se não gostar
        se não gostarmos | se eu não gostar | se não ficar | se o vestido não | se o tamanho não | se me arrepender | se mudar de ideias | se eu mudar de ideia | se devolver | se eu devolver | se não estiver satisfeit*
        em caso de devolução | na devolução | no caso de | caso não | caso eu | suponhamos | pergunta geral | o que acontece se | dúvida antes
        [sent]
        enviei … de volta | mandei … de volta | enviei o pacote de volta | devolvi | já devolvi | enviadas ontem | enviei de volta | a minha devolução está | minha devolução está | devolução está convosco | devolução … chegou
        devolução … entregue | devolução … recebida | têm o pacote | tem o pacote | receberam a devolução | receberam o pacote | receberam minha | já receberam | pacote devolvido | postei a devolução | postei o
        [when]
        quando | onde está | onde esta | cadê | cade | kd | em que pé | qual o status | status | novidade* | notícias | quanto tempo falta | previsão | já fizeram | já foi | foi processado | que é feito
        [missing]
        não recebi | nao recebi | ainda não | ainda nao | não caiu | nao caiu | não chegou | nao chegou | não chega | nao chega | não aparece | não vejo | nada na conta | não foi creditado | não foi | não está | nunca recebi
        nunca chegou | pendente | à espera | continuo à espera | aguardando | aguardo há | só metade | só recebi metade | metade do | nada até agora | não consta
        nem sinal | pending
        [money]
        dinheiro | valor | grana | quantia | montante | euros | euro | reais | real | preço | pagamento | cobrança | cobranças | sinal | entrada | frete | portes | o que paguei | pix | diferença
        [back]
        devolv* | devolução | de volta | restitui* | restituição | recuperar | reaver | retornar
        [damaged]
        quebrad* | danificad* | estragad* | partid* | rasgad* | amassad* | riscad* | rachad* | trincad* | avariad* | em pedaços | furad*
        [defective]
        defeito* | defeituos* | não funciona | não funcionam | parou de funcionar | não liga | com problema | não carrega | avaria
        [wrong-item]
        produto errado | item errado | artigo errado | errado | errada | tamanho errado | cor errada | não foi o que pedi | não é o que pedi | trocaram o produto | outro produto
        [missing-item]
        falta | faltam | faltando | faltou | incomplet* | caixa vazia | veio faltando | em falta
        [not-received]
        não chegou | nunca chegou | não recebi | nunca recebi | extraviad* | não foi entregue | perdid* | não entregue
        [late]
        atras* | atrasad* | atraso | demor* | tarde
        [size]
        muito pequen* | muito grande* | pequeno demais | grande demais | apertad* | largo | não serviu | não serve | não me serve | tamanho | ficou grande | ficou pequen* | não coube
        [quality]
        má qualidade | péssima qualidade | qualidade | baixa qualidade | vagabundo
        [not-as-described]
        diferente da foto | diferente do anúncio | não corresponde | não condiz | falso | falsificad* | propaganda enganosa | réplica | imitação
        [changed-mind]
        mudei de ideia | não gostei | não quero mais | já não quero | não preciso mais | por engano | me arrependi | arrepend* | desisti
        [store-credit]
        vale compra* | vale troca | cartão presente | crédito na loja | vale presente | crédito em loja
        [chargeback]
        chargeback | contestar … compra | contestação | disputa | meu banco | operadora do cartão | contestar
        [duplicate-charge]
        cobrad* duas vezes | cobrança duplicada | cobrança em duplicidade | cobrado em dobro | duplicidade | paguei duas vezes | debitad* duas vezes | cobraram duas vezes | cobrado a mais | duas vezes
        [warranty]
        garantia | conserto | reparação | assistência técnica | reparo
        [price-adjustment]
        diferença de preço | diferença do preço | baixou de preço | mais barato agora | preço caiu
        [shipping-cost]
        frete | portes | custos de envio | portes de envio | custo do frete
        [address-change]
        alterar … endereço | mudar … endereço | trocar … endereço | alterar … morada | mudar … morada | endereço errado | nova morada | novo endereço
        [invoice]
        fatura* | nota fiscal | recibo | segunda via
        [order-status]
        onde está meu pedido | onde está minha encomenda | onde está a minha encomenda | onde está o meu pedido | cadê meu pedido | rastreio | código de rastreio | rastrear pedido | quando chega | status do pedido
        [complaint]
        reclama* | absurdo | vergonha | inaceitável | inadmissível | golpe | burla | péssimo | decepcionad* | desrespeito | palhaçada | insatisfeit* | ladrões
        [legal-threat]
        advogad* | procon | processar | justiça | tribunal | juizado | deco | queixa na polícia | polícia | medidas legais | livro de reclamações | reclame aqui | pequenas causas
        [break]
        mas | porém | porque | senão | contudo
        [ignore]
        trocar … endereço | trocar o endereço | trocar a senha | trocar minha senha | trocar de senha | trocar o email | em troca | trocar a morada | devolver a chamada | retornar a ligação | trocar a forma | trocar o cartão | trocar de ideia | trocar meus dados | falta de respeito
        devolver a minha chamada | devolver minha ligação | devolver a ligação | retornar minha ligação | retornem minha | vosso retorno | seu retorno | retorno de vocês | aguardo retorno | aguardo o retorno | aguardo seu retorno
        retorno o contato | de volta de férias | estou de volta | de volta ao trabalho | volto a | voltarei | quando volta | ida e volta | trocar a minha senha | trocar email | trocar endereço | trocar meu endereço | trocar o número
        trocar meu número | trocar a forma de pagamento | trocar a hora | trocar o horário | troca de senha | troca de email | troca de endereço | em troca de | pontos de fidelidade | creditem me os pontos | multa por rescisão
        rescisão antecipada | taxa de cancelamento | um novo pedido | uma nova encomenda | um novo endereço | um novo email | um novo número | um novo telefone | uma nova senha | uma nova conta | pagamento foi recusado
        [language]
        o | a | os | as | um | uma | de | do | da | dos | das | que | e | é | não | meu | minha | me | por | para | pra | com | em | no | na | se | eu | vocês | foi | veio | fui | está | estou | olá | oi | obrigado | obrigada | pedido | encomenda | quero | como | quando | onde | qual | tenho | mais | mas | favor | já | ainda | só | produto | compra | preciso | gostaria | você | boa | bom | ao
        [guard]
        cancela | trocador | tocar | trincar | buscar | resolver | evolução | solução | resolução | volver | tronco
        """u8;
}
