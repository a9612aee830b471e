namespace RefundKit.Messages.Words;

/// <summary>What customers write in Portuguese.</summary>
internal static class Portuguese
{
    public static ReadOnlySpan<byte> List => """
        [refund]
        ~reembols* | rembols* | estorn* | ressarc* | restitu* … dinheiro | restitui* … valor | restituição … valor | devol* … dinheiro | devol* … valor | devol* … grana | devolução … dinheiro | devolução … valor | devolvam me | dinheiro de volta | grana de volta | dinheiro … volta | grana … volta | valor de volta | meu dinheiro | meu rico dinheiro | recuperar … dinheiro | indeniz* | indemniz* | reaver … dinheiro | reaver … valor | refund* | reverter … cobrança | cancelar … cobrança | creditar … valor | compensação | dinheiro devolvido | quantia de volta | devol* … quantia | devol* … pago
        [return]
        ~devolver | ~devolução | devoluções | devolvê lo | devolvê la | devolver o | devolvi | devolvido | devolvo | mandar de volta | enviar de volta | retornar o produto | retorno do produto | etiqueta de devolução | código de postagem | logística reversa | código de devolução | fazer a devolução
        [exchange]
        ~trocar | troca | trocas | trocá lo | trocá la | trocado | substitui* | substituir | reposição | outro tamanho | tamanho maior | tamanho menor | número maior | número menor | outra cor | enviar outro | enviar outra | mandar outro | mandar outra | enviem outro | mandem outro | um novo no lugar | por um tamanho | enviar um novo | mandar um novo
        [cancel]
        ~cancelar … pedido | cancel* … pedido | cancel* … compra | cancel* … encomenda | pedido … cancel* | encomenda … cancel* | cancelar | cancelem | anular … encomenda | anular … pedido | cancelamento … pedido | cancelamento … compra | comprei por engano | pedido por engano | desistir da compra
        [not]
        não quero | não desejo | não preciso | não queria | não gostaria | não estou pedindo | não estou a pedir | não peço | em vez de | ao invés de | no lugar de | não me interessa | sem precisar | não queremos | n quero | nao quero
        [not-after]
        não é necessário | não é preciso | não precisa | não me interessa
        [done]
        obrigad* … {refund} | agradeço … {refund} | recebi o {refund} | já recebi … {refund} | {refund} recebido obrigad* | {refund} caiu obrigad*
        [ask]
        quero .. {refund} | queria .. {refund} | gostaria .. {refund} | preciso .. {refund} | solicit* .. {refund} | peço .. {refund} | pedir .. {refund} | exijo .. {refund} | desejo .. {refund} | {refund} por favor | podem .. {refund} | pode .. {refund} | obter .. {refund} | receber .. {refund} | me {refund} | ser {refund} | conseguir .. {refund}
        quero .. {return} | queria .. {return} | gostaria .. {return} | preciso .. {return} | como .. {return} | posso .. {return} | desejo .. {return} | quero .. {exchange} | queria .. {exchange} | gostaria .. {exchange} | preciso .. {exchange} | posso .. {exchange} | podem .. {exchange} | pode .. {exchange} | quero … {cancel} | gostaria … {cancel} | preciso … {cancel} | desejo … {cancel} | queria … {cancel}
        [want]
        quero | queria | gostaria | preciso | desejo | solicito | exijo | por favor | podem | poderiam | pode | posso | como faço | como posso | ajuda | peço | pfv | pf | é possível | obter
        [status]
        aguardo | aguardando | esperando | à espera | ainda | espero | status | estado | andamento | processado | pendente | quando | cadê | demora
        [follow]
        já foi processado | alguma novidade | alguma atualização | ainda nada | até agora nada | e aí | quando cai | já caiu
        [track]
        nada do dinheiro | nada do meu dinheiro | dinheiro … nada | dinheiro não caiu | não vi … dinheiro | dinheiro … na conta
        onde está … {refund} | cadê … {refund} | kd … {refund} | quando … {refund} | ainda não … {refund} | ainda não recebi … {refund} | não recebi … {refund} | não caiu … {refund} | aguardando … {refund} | aguardo … {refund} | esperando … {refund} | à espera … {refund} | status … {refund} | estado … {refund} | andamento … {refund} | acompanhar … {refund} | rastrear … {refund} | novidade* … {refund} | notícias … {refund} | {refund} … não caiu | {refund} … não chegou | {refund} … ainda não | {refund} … processado | {refund} … pendente | {refund} … andamento | {refund} … demora* | {refund} … cai | {refund} … até agora | quanto tempo … meu {refund} | em quanto tempo … meu {refund} | nunca recebi … {refund} | até agora … {refund} | previsão … {refund} | o que aconteceu com … {refund} | nada do {refund} | nada de {refund} | ainda estou … {refund} | que é feito … {refund}
        cadê meu dinheiro | onde está meu dinheiro | quando … meu dinheiro | quando … o dinheiro | ainda não … dinheiro | dinheiro … não caiu
        [policy]
        {return} … promoção | {return} … usad* | {return} … abert* | {return} … lavad* | {return} … liquidação | {return} … saldo | {return} sem … nota | {exchange} … promoção
        política … {return} | política … {exchange} | política … {refund} | políticas … {return} | condições … {return} | condições … {exchange} | condições … {refund} | prazo … {return} | prazo … {exchange} | prazo … {refund} | direito de arrependimento | direito de livre resolução | regras … {return} | regras … {exchange} | regras … {refund} | garantia … {refund} | custos de devolução | frete da devolução | satisfação garantida | termos … {return} | termos … {refund}
        quantos dias … {return} | quanto tempo … {return} | quantos dias tenho | quanto tempo tenho | até quando … {return} | até quando … {exchange} | quantos dias … {exchange} | quanto tempo … {exchange} | quanto tempo demora … {refund} | quanto tempo leva … {refund} | quantos dias … {refund} | em quanto tempo … {refund} | em que casos … {refund} | em quais casos … {refund} | em que situações … {refund} | em que casos … {return} | quem paga … {return} | quem arca … {return} | {return} … grátis | {return} … gratuita* | {exchange} … grátis | {exchange} … gratuita | pode ser devolvido | podem ser devolvidos | dá pra … {return} | dá para … {return} | dá pra … {exchange} | aceitam {return} | aceitam … {return} | aceitam {exchange} | fazem {exchange} | fazem {refund} | oferecem … {refund} | como funciona … {return} | como funciona … {exchange} | como funciona … {refund} | como funcionam … {return} | posso … {return} se | posso … {exchange} se | reembolsáve*
        [terms]
        política | políticas | condições | prazo | garantia | regras | termos | normalmente | geralmente | em que casos | requisitos | costuma
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
        [language]
        o | a | os | as | um | uma | de | do | da | dos | das | que | e | é | não | meu | minha | me | por | para | pra | com | em | no | na | se | eu | vocês | foi | veio | fui | está | estou | olá | oi | obrigado | obrigada | pedido | encomenda | quero | como | quando | onde | qual | tenho | mais | mas | favor | já | ainda | só | produto | compra | preciso | gostaria | você | boa | bom | ao
        [guard]
        cancela | trocador | tocar | trincar | buscar | resolver | evolução | solução | resolução | volver | tronco
        """u8;
}
