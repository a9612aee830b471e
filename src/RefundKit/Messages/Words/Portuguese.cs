namespace RefundKit.Messages.Words;

/// <summary>What customers write in Portuguese.</summary>
internal static class Portuguese
{
    public static ReadOnlySpan<byte> List => """
        [refund]
        ~reembols* | rembols* | estorn* | ressarc* | restitu* … dinheiro | restitui* … valor | restituição … valor | devol* … dinheiro | devol* … valor | devol* … grana | devolução … dinheiro | devolução … valor | devolvam me | dinheiro de volta | grana de volta | dinheiro … volta | grana … volta | valor de volta | meu dinheiro | meu rico dinheiro | recuperar … dinheiro | indeniz* | indemniz* | reaver … dinheiro | reaver … valor | refund* | reverter … cobrança | cancelar … cobrança | creditar … valor | dinheiro devolvido | quantia de volta | devol* … quantia | devol* … pago
        {money} … {back} | {back} … {money} | devolvam | me devolv* | ser devolvid* | me ser devolvida | devolv* … grana | devolv* … diferença | devolvem … diferença | a diferença | restituição do | restituam | restituir me
        restitu* … {money} | reembols* | reembolsem | reembolsar me | reenbols* | renbols* | reembolço | reembouso | rembolso | extorno | estorno | ressarcimento | ressarcir | pix de volta | me devem | devem me | me deve
        recuperar … {money} | recuperar o meu | recuperar meu | recuperar os meus | receber de volta | quero de volta | de volta o que paguei | de volta o sinal | de volta no cartão | o que paguei | dinheiro na conta
        quero meu dinheiro | quero o meu dinheiro | minha grana | meu din | recebo o crédito | crédito no cartão | creditar … {money} | creditem | indemnização | indenização | compensar me | cobrança … {back}
        cancelem a cobrança | sinal que paguei | quantia paga
        transfiram … {money} | transfiram os | reaver o que | desfazer a compra | creditem me
        {pay} … {money} | {money} … {pay} | abatam do preço | abatam … do preço | abater … do preço | abatimento no preço | desconto no preço | joga o valor | jogar o valor | jogar de volta no cartão
        joga no cartão | o valor no cartão | pagar outra vez para mim | façam um pix | faz um pix | fazer um pix | manda um pix | mandem um pix | devolvam … pix | me devolvem por pix
        devolvam o dinheiro | devolvam o valor | me devolvam | que me devolvam | devolvam me o | devolve meu dinheiro | devolve minha grana | minha grana de volta
        meu dinheirinho | o meu dinheiro | o dinheiro de volta | de volta … {money} | meus reais | meu pix | o meu pix | quero minha grana | manda meu dinheiro | manda meu dinheiro de volta
        massa de volta | estornar | estornem | estornado | estorna | estorno no cartão | estorno da compra | estorno total | estorno do valor | me ressarcem | ressarçam | restitu* | restituição | restituir
        restituído | restituíam | seja restituído | reembolsar | reembolsado | reenbolso | compensem | seja creditado | creditar | creditar no cartão | crédito na fatura | anular o débito | anulem o débito
        cancelar a cobrança e | cancelamento da cobrança | estornem a cobrança | diferença de volta | devolver a diferença | devolvam a diferença | devolvem a diferença
        transferência para a minha conta | transferir para a minha conta | transfiram | depositem | depositar na minha conta | receber de volta o | receber o dinheiro | reaver | reaver o dinheiro | reaver o valor
        recuperar o dinheiro | recuperar o valor | não quero vale | não quero voucher | não quero crédito | em dinheiro e não | paguei a mais | tudo o que paguei | devolução do valor
        devolução do dinheiro | devolução do montante | devolução da quantia | devolução integral | devolução total do | devolução parcial do | me paguem a | me paguem o | dinheiro já seguiu
        [return]
        ~devolver | ~devolução | devoluções | devolvê lo | devolvê la | devolver o | devolvi | devolvido | devolvo | mandar de volta | enviar de volta | retornar o produto | retorno do produto | etiqueta de devolução | código de postagem | código de devolução | fazer a devolução
        devolver | devolvê las | vou devolver | devolução | devoluçao | devolucao | a devolução | uma devolução | minha devolução | fazer devolução | iniciar devolução | dar início a uma devolução | mando … de volta | mandar … de volta
        enviar … de volta | envio … de volta | mandá lo de volta | vir buscar | venham buscar | podem buscar | recolher o | recolher a | recolha | coletar | retirar o produto | tem de voltar | tem que voltar | precisa voltar
        retorno do | retornar o | etiqueta para devolver | arrependimento | desistir da compra
        levar ele de volta | levar de volta | buscar de volta | passar aqui e levar | passem para recolher | recolher a encomenda | recolha em casa | recolha ao domicílio | agendar a coleta | agendar coleta
        coleta em casa | retirada do produto | faço regressar | fazer regressar | enviá las para trás | enviar para trás | mandar para trás | enviá lo para trás | mandá lo para trás | pra onde mando
        para onde mando | para onde envio | para onde devo enviar | pra onde envio | onde entrego | onde deixo | onde posso entregar | pra onde eu mando | mando de volta | envio de volta | devolvê los
        devolver o produto | devolver o artigo | devolver a encomenda | devolver a peça | solicitar devolução | guia de devolução | autorização de postagem | postagem reversa | não quero ficar com
        não vou ficar com | não pretendo ficar | não fico com | ficar com ela não | número de rma | rma | com que etiqueta | etiqueta para
        exercer o direito de arrependimento | exerço o direito de arrependimento | exercer meu direito de arrependimento | direito de livre resolução
        [exchange]
        ~trocar | troca | trocas | trocá lo | trocá la | trocado | substitui* | substituir | outro tamanho | tamanho maior | tamanho menor | número maior | número menor | outra cor | enviar outro | enviar outra | mandar outro | mandar outra | enviem outro | mandem outro | um novo no lugar | por um tamanho | enviar um novo | mandar um novo
        trocar | troco | trocar pelo | trocar pela | troca de | faço uma troca | fazer a troca | fazer uma troca | substituam | substitua | substituição | enviem me um | enviem um novo
        mandem um novo | mandem outra | podem mandar outra | podem mandar outro | outro exemplar | outra peça | outro igual | no lugar | em troca | que funcione | que funcionem | funcionando | a funcionar | tamanho certo
        tamanho correto | produto certo | artigo certo | modelo maior | outro modelo | mesma … em xl | mesmo … em xl | mesma camisa em | mesma … tamanho | mesmo … tamanho | número acima | tamanho acima
        um número maior | permut*
        par igual | par certo | pela de | pelo de
        {send} … {fresh} | {fresh} … {send} | as corretas | a correta | os corretos | enviem as corretas | enviem o correto | enviem a correta | mandem o certo | mandem a certa | mandem o correto | mandar a certa
        mandar o certo | a lata certa | arranjam me outro | arranjam me outra | arranjem me outro | arranjem outro | manda outro | manda outra | me mandem outro | me mandem outra | me mandar outro
        me mandar outra | enviem outra | envie me outro | enviem me outro | enviem me outra | enviam me o da | enviar uma nova | mandar uma nova | em vez do m
        no lugar do regular | pode trocar por | troca pelo | troca pela | pra troca | para troca | dá pra trocar | da pra troca | dar pra trocar | trocar de tamanho
        trocar o tamanho | trocar a cor | trocar de cor | troca de tamanho | troca de cor | número abaixo | tamanho abaixo | outro número | substitu* | reponham | peça em falta | peças em falta
        peça que faltou | trocar por outro | trocar por outra | troca por outro | troca por outra | pode trocar | consigo trocar
        [cancel]
        ~cancelar … pedido | cancel* … pedido | cancel* … compra | cancel* … encomenda | pedido … cancel* | encomenda … cancel* | cancelar | cancelem | anular … encomenda | anular … pedido | cancelamento … pedido | cancelamento … compra | comprei por engano | pedido por engano | desistir da compra
        cancela | cancelo | cancelamento | canselar | cancelar minha | cancelar a minha | anulem | anular | anulação | assinatura … cancel* | cancel* … assinatura | cancel* … subscrição | parar … encomenda | parar … pedido
        suspender … pedido | travar … pedido | não enviem | nao enviem | não mandem | nao mandem | não envie | não expeçam | não despachem | pedi duas vezes | comprei duas vezes | pedido duplicado | apagar … pedido | rescindir
        {stop} … {order} | {order} … {stop} | travar a expedição | travar o envio | travar a encomenda | travem a | travem o | parem com essas remessas | parem de enviar | parem de mandar
        parar de enviar | parar de mandar | tira … do pedido | tira o … do pedido | tirar … do pedido | tirem … do pedido | retirar … do pedido | retirem … do pedido | retirem … da encomenda | tirem … da encomenda
        remover … do pedido | remova … do pedido | removam … do pedido | desmarcar a entrega | desmarcar | desmarquem | desmarca | cancelar a entrega | cancele | anular a encomenda | anulem a encomenda
        anular o pedido | suspender o envio | suspendam | suspender o pedido | suspendam o envio | não precisam enviar | não precisa mandar | não precisa mais enviar | não renovem | não renovar | não quero renovar
        renovação automática | desativar a renovação | encerrar a assinatura | encerrar minha assinatura | terminar a subscrição | terminar o contrato | rescisão | denunciar o contrato
        desistir do pedido | desisto do pedido | desisto da encomenda | desistir da encomenda | esqueçam o pedido | esqueçam a encomenda | antes de enviar | antes que enviem | antes do envio | antes que saia
        interrompam | sem efeito a encomenda | ficar sem efeito | dar sem efeito | dêem sem efeito
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
        {refund} já me chegou | {refund} já chegou | {refund} chegou | {refund} caiu | {refund} já caiu | {refund} caiu na conta | caiu o {refund} | chegou o {refund} | já chegou o {refund} | já recebi o {refund}
        já recebi o estorno | {refund} recebido | {refund} feito obrigad* | {refund} entrou | já entrou o {refund} | agradeço o {refund} | confirmo … {refund} | dinheiro caiu | dinheiro entrou | dinheiro chegou
        dinheiro já está na | não quero {refund} | não peço {refund} | não estou pedindo {refund} | não estou a pedir {refund} | não preciso de {refund} | não pretendo {refund} | sem {refund}
        o dinheiro já caiu
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
        o que faço | o que fazer | o que posso fazer | que faço | como devo | como proceder | como procedo | como resolvemos | solução | resolvam | resolver | resolve | me ajuda | me ajudem | ajudem me | gostava
        queremos | precisamos | pedia | podiam | poderia | seria possível | tem como | dá para | dá pra | sff | por gentileza | agradeço | agradecia | aguardo
        [status]
        aguardo | aguardando | esperando | à espera | ainda | espero | status | estado | andamento | processado | pendente | quando | cadê | demora
        sem resposta | continuo | já passaram | desde
        [follow]
        já foi processado | alguma novidade | alguma atualização | ainda nada | até agora nada | e aí | quando cai | já caiu
        no banco não | não aparece nada | nada na conta | o banco não | e o resto | cadê o resto | é normal | aprovado | prometeram | confirmaram | confirmado | quando recebo | nada até agora
        já passaram quarenta | já passaram | até hoje nada | até ao momento nada | nada ainda | nem sinal | nem cheiro | sem notícias | sem novidades | sem resposta … dias | alguém me diz
        alguma notícia | há novidades | tem novidade | em que pé | em que ponto | como anda | a quantas anda | ponto de situação | dias úteis | nos próximos dias | vem tambem | vem também | foi teste
        qual a previsão | quando está previsto | para quando
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
        {promise} … {money} | {money} … {promise} | {promise} … {refund} | {refund} … {promise} | {missing} … {account} | {account} … {missing} | qnd vcs vao devolve* | quando vocês vão devolver
        quando vão devolver | quando é que devolvem | quando me devolvem | quando devolvem o dinheiro | quando devolvem o valor | quando cai | quando cai o | quando cai meu | quando vai cair
        quando vou receber … {money} | quando vou receber o {refund} | quando recebo … {refund} | quando recebo o dinheiro | quando recebo o valor | quando chega o {refund} | quando chega o dinheiro
        quando entra … {money} | qnd … {refund} | quando está previsto o pagamento | quando é o pagamento | dinheiro já seguiu | se o dinheiro já | já processaram … {refund} | já emitiram … {refund}
        já foi feito o {refund} | já foi feita a {refund} | fizeram o {refund} | cadê o dinheiro | cadê minha grana | cadê meu {refund} | cadê o {refund} | cadê meu estorno | onde está o {refund}
        onde está o meu {refund} | onde está meu {refund} | onde está o dinheiro | onde está o meu dinheiro | o que aconteceu … {refund} | o que se passa … {refund} | e o meu {refund} | e o meu dinheiro
        e meu dinheiro | e meu {refund} | estou à espera … {refund} | à espera do {refund} | continuo à espera … {refund} | ainda não recebi … {money} | não recebi ainda o {refund} | {refund} não caiu
        {refund} ainda não | {refund} … não entrou | {refund} … não apareceu | {refund} … não aparece | {refund} … não foi | {refund} … prometido | {refund} … prometeram | {refund} … autorizado
        {refund} … confirmado | {refund} … em processamento | {refund} … em andamento | {refund} … atrasado | {refund} … demor* | {refund} … parado | disseram que … {refund} | disseram que nos | nos restituíam
        me devolviam | me iam devolver | iam devolver | iam me devolver | iriam devolver | ficaram de devolver | ficaram de {refund} | ficou de {refund} | ficaram de estornar | resto … do {refund}
        o resto do {refund} | resto dos … {refund} | falta o resto | só devolveram | só caiu | só recebi … {money} | só me devolveram | só metade | apenas metade | apenas parte | outra metade
        restante do {refund} | valor restante | comprovante do {refund} | comprovante do estorno | comprovativo da transferência | comprovativo do {refund} | número do {refund} | código do estorno
        status do {refund} | status do estorno | estado do {refund} | estado do meu {refund} | andamento do {refund} | não vejo o {refund} | não vejo o dinheiro | não está na minha conta
        não entrou na minha conta | não caiu na minha conta | na conta não caiu
        [policy]
        {return} … promoção | {return} … usad* | {return} … abert* | {return} … lavad* | {return} … liquidação | {return} … saldo | {return} sem … nota | {exchange} … promoção
        política … {return} | política … {exchange} | política … {refund} | políticas … {return} | condições … {return} | condições … {exchange} | condições … {refund} | prazo … {return} | prazo … {exchange} | prazo … {refund} | direito de livre resolução | regras … {return} | regras … {exchange} | regras … {refund} | garantia … {refund} | custos de devolução | frete da devolução | satisfação garantida | termos … {return} | termos … {refund}
        quantos dias … {return} | quanto tempo … {return} | quantos dias tenho | quanto tempo tenho | até quando … {return} | até quando … {exchange} | quantos dias … {exchange} | quanto tempo … {exchange} | quanto tempo demora … {refund} | quanto tempo leva … {refund} | quantos dias … {refund} | em quanto tempo … {refund} | em que casos … {refund} | em quais casos … {refund} | em que situações … {refund} | em que casos … {return} | quem paga … {return} | quem arca … {return} | {return} … grátis | {return} … gratuita* | {exchange} … grátis | {exchange} … gratuita | pode ser devolvido | podem ser devolvidos | dá pra … {return} | dá para … {return} | aceitam {return} | aceitam … {return} | aceitam {exchange} | fazem {exchange} | fazem {refund} | oferecem … {refund} | como funciona … {return} | como funciona … {exchange} | como funciona … {refund} | como funcionam … {return} | posso … {return} se | posso … {exchange} se | reembolsáve*
        ou dão vale | ou dão … vale | dinheiro ou … vale | {refund} ou … vale | os 14 dias | 14 dias contam | dias contam | contam da | da entrega ou | colchão | depois do teste | período de teste | período de experiência
        o que acontece se | fora do prazo | comprei no site | na loja o que comprei | {return} na loja | prazo de arrependimento | prazo para {return} | sem etiqueta | sem talão | sem nota | sem recibo | embalagem original
        prendas de natal | presentes de natal | taxa … por {return} | taxa por {return} | política de devolução | política de reembolso | política de troca* | na devolução vocês | reembolsam o frete também | garantia de devolução
        aceitam de volta | aceita de volta | aceita devolução | aceitam devolução | aceitam devoluções | aceitam trocas | aceita troca | aceitam … abert* | aceitam … usad* | pode trocar
        pode devolver | pode trocar sem | dá para trocar sem | dá pra trocar sem | dá pra devolver | dá para devolver se | é possível … {return} | é possível as devolver | é possível devolver
        é possível trocar sem | posso … {return} mesmo | posso … {return} sem | poderia … {return} se | poderei … {return} | consigo … {return} se | consigo … {refund} se | tenho direito | teria direito
        direito a {refund} | prazo de restituição | prazo para | qual o prazo | qual é o prazo | procedimento e o prazo | até quantos dias | até que dia | quem paga
        quem suporta | por conta de quem | por minha conta | por vossa conta | a cargo de quem | a meu cargo | custo da devolução | quanto custa … {return} | quanto custa … {exchange} | devolução é grátis
        devolução gratuita | devoluções gratuitas | troca é grátis | troca gratuita | tem algum custo | cobram … {return} | período de fidelização | fidelização | pago multa | tem multa
        há multa | multa por | multa de cancelamento | posso sair quando | posso cancelar quando | posso cancelar a qualquer | cancelar a qualquer momento | garantia de menor preço | garantia do melhor preço
        cobrem o preço | cobrem oferta | me ressarcem a diferença | devolvem a diferença se | há compensação prevista | devolvem uma parte | como se processa
        quais as condições | condições para | quais são as regras | sem a nota | sem nota fiscal | sem fatura | sem a caixa
        sem a etiqueta | caixa original | quanto tempo de garantia | quanto dura a garantia | garantia cobre | garantia dura | em caso de desistência | caso de desistência | caso de arrependimento
        devolvem o dinheiro se | vocês devolvem se | vocês devolvem quando | política de {return} | política de {exchange} | política de {refund} | políticas de {return}
        direito de arrependimento vale | qual o direito de arrependimento | tenho direito de arrependimento
        [terms]
        política | políticas | condições | prazo | garantia | regras | termos | normalmente | geralmente | em que casos | requisitos | costuma
        segundo a política
        [either]
        {refund} ou {exchange} | {exchange} ou {refund} | {refund} ou … vale | dinheiro ou vale
        [general]
        pode se | podem se | pode ser devolvido | podem ser devolvidos | dá para devolver | dá pra devolver | dá para trocar presente* | é preciso | preciso da embalagem | preciso da nota | preciso do talão | quantos dias
        quanto tempo tenho | qual o prazo | qual é o prazo | até quando | até que dia | quem paga | quem arca | por conta de quem | normalmente | geralmente | em geral | costuma | costumam | em média
        é grátis | é gratuita | é gratuito | são gratuitas | é de graça | cobram | tem algum custo | tem custo | há custos | há algum custo | têm garantia
        tem garantia | oferecem | aceitam | fazem troca | em que casos | em quais casos | em que condições | em que situações | quais as condições | quais são as condições | quais as regras | quais são as regras | como funciona
        como funcionam | como é o processo | quanto custa | quanto tempo demora | quanto tempo leva | quanto tempo costuma | vocês reembolsam | reembolsam também | vocês devolvem o dinheiro ou | devolvem o dinheiro ou | fora do prazo
        depois do prazo | tenho de pagar | tenho que pagar | preciso guardar
        se perder | na mesma | recolha é paga | prazo de devolução
        ja foi ligado | já foi ligado | e se eu | o que acontece se | até quantos dias | de um modo geral
        [goods]
        em saldos | em saldo | na promoção | produto em promoção | artigos em promoção | liquidação | biquíni | fato de banho | maiô | roupa íntima | roupa interior | lingerie | gravad* | sob medida
        embalagem original | caixa original | sem etiqueta | sem talão | sem nota fiscal | sem recibo | prendas de natal | presentes de natal | um presente sem | comprei no site | no outlet | abertos
        colchões experimentados | experimentad* | outlet | sem a nota
        [hypothetical]
        antes de comprar | antes da compra | antes de encomendar | antes de pedir | penso em comprar | estou a pensar comprar | pensando em comprar | se abrir | se eu abrir | se não servir | se não me servir | se não gostar
        se não gostarmos | se eu não gostar | se não ficar | se o vestido não | se o tamanho não | se me arrepender | se mudar de ideias | se eu mudar de ideia | se devolver | se eu devolver | se não estiver satisfeit*
        em caso de devolução | na devolução | caso não | caso eu | suponhamos | pergunta geral | o que acontece se | dúvida antes
        antes de me inscrever | antes de me decidir | antes de pagar | antes de fechar | antes de rasgar | antes de abrir | ainda não abri | ainda não comprei | ainda não encomendei | não comprei ainda
        estou pensando em | estou a pensar | estou a ponderar | pretendo comprar | quero comprar mas | se eu comprar | se eu abri | se comprar | se encomendar | se ela não gostar | se ele não gostar
        se ficar pequen* | se ficar grande | se ficar apertad* | se não couber | se chegar quebrad* | se chegar partid* | se chegar com | se atrasar | se não chegar a tempo | se eu me arrepender | se eu desistir
        se achar mais barato | se eu achar | se avariar | caso não goste | caso não sirva | em caso de | na hipótese | supondo | vamos supor | imaginemos | digamos que
        só uma dúvida | só para saber | só por curiosidade | por curiosidade | estou a comparar lojas | comparar lojas | ganhei de amigo secreto | quando entregam fora
        [sent]
        enviei … de volta | mandei … de volta | enviei o pacote de volta | devolvi | já devolvi | enviadas ontem | enviei de volta | a minha devolução está | minha devolução está | devolução está convosco | devolução … chegou
        devolução … entregue | devolução … recebida | têm o pacote | tem o pacote | receberam a devolução | receberam o pacote | receberam minha | já receberam | pacote devolvido | postei a devolução | postei o
        entreguei a … no ponto | entreguei … ponto | entreguei no ponto | entreguei a gabardina | devolvi o | devolvi a | devolvi os | devolvi as | devolvi há | postei a | postei nos correios | despachei
        mandei de volta | recolheram | já recolheram | já coletaram | coletaram o | vieram buscar | devolução recebida | devolução chegou | devolução foi entregue | o talão está comigo | desmarcaram
        cancelaram o meu | cancelaram minha | vocês cancelaram
        [when]
        quando | onde está | onde esta | cadê | cade | kd | em que pé | qual o status | status | novidade* | notícias | quanto tempo falta | previsão | já fizeram | já foi | foi processado | que é feito
        [missing]
        não recebi | nao recebi | ainda não | ainda nao | não caiu | nao caiu | não chegou | nao chegou | não chega | nao chega | não aparece | não vejo | nada na conta | não foi creditado | não foi | nunca recebi
        nunca chegou | pendente | à espera | continuo à espera | aguardando | aguardo há | só metade | só recebi metade | metade do | nada até agora | não consta
        nem sinal | pending
        não entrou | não apareceu | não recebi nada | nada caiu | nada entrou | ainda nada | só uma parte | o resto | nem um cêntimo | nem um centavo
        [money]
        dinheiro | valor | grana | quantia | montante | euros | euro | reais | real | preço | pagamento | cobrança | cobranças | sinal | entrada | frete | portes | o que paguei | pix | diferença
        dindin | bufunfa | guita | carcanhol
        [back]
        devolv* | devolução | de volta | restitui* | restituição | recuperar | reaver | retornar
        [send]
        enviem | enviar | enviem me | envie | mandem | mandar | manda | mande | mandem me | arranjam me | arranjem | dar me | me dê | me deem | quero receber | entreguem
        expedir | fornecer | tratem de mandar | consigo
        [fresh]
        outro | outra | um novo | uma nova | novo | nova | o certo | a certa | as certas | os certos | o correto | a correta | as corretas | os corretos | o tamanho | tamanho | que funcione
        inteiro | inteira | intacto | xl | gg | o s em vez | no lugar | peça que falta | peças que faltam | as que faltam | o que falta | lata certa | igual | tamanho maior | tamanho menor
        [stop]
        travar | travem | parar | parem | suspender | suspendam | cancelar | cancelem | anular | anulem | desmarcar | tirar | tirem | retirar | retirem | remover | remova | encerrar | terminar | interromper
        bloquear | bloqueiem | segurem | não enviem | não mandem | não despachem | não renovem | chega de | deixar de enviar | deixem de enviar
        [order]
        pedido | o pedido | encomenda | a encomenda | assinatura | subscrição | envio | o envio | entregas | remessas | remessa | expedição | reserva | plano | clube | renovação | mensalidade
        [pay]
        devolvam | reembolsar | reembolsem | estornar | estornem | creditar | creditem | creditado | depositar | depositem | transferir | transfiram | pagar a diferença | paguem | restituir
        restituam | restituído | abater | abatam | descontem | ressarcir | repor | reponham | me deem | jogar | joga | manda de volta | fazer um pix | façam um pix
        [promise]
        disseram | disseram me | me disseram | disseram que | vocês disseram | prometeram | prometido | prometida | prometeu | garantiram | asseguraram | confirmaram | confirmado | aprovaram | aprovado | aprovada
        autorizado | ficaram de | segundo o e mail | segundo o vosso | conforme e mail | conforme o email
        [account]
        minha conta | na conta | meu banco | o banco | meu cartão | no cartão | fatura do cartão | extrato | no extrato | paypal | mbway | mb way | nubank
        [damaged]
        quebrad* | danificad* | estragad* | rasgad* | amassad* | riscad* | rachad* | trincad* | avariad* | em pedaços | furad*
        quebrou | veio quebrad* | partiu se | sem nariz | rachou | rachado | amolgad* | amolgada | mossa | lascad* | estilhaç* | encharcad* | molhad* | manchad* | vazou | vazando | derramad* | entornad*
        furado | furos | rasgo | torto | torta | esmagad* | despedaçad* | aos pedaços | em mil pedaços | danos | mofo | mofad* | descascad* | descolad* | partido | partida ao meio | vinha partid* | veio partid*
        chegou partid* | vinham partid* | partidos | partidas
        [defective]
        defeito* | defeituos* | não funciona | não funcionam | parou de funcionar | não liga | não carrega | avaria
        soltou fumaça | deu um estalo | não emparelha* | não liga mais | não ligam | não acende | não aquece | não esquenta | não gela | não arrefece | não conecta | não imprime | não segura carga
        descarrega | desliga sozinh* | travando | travou | congela | não dá imagem | não dá som | sem som | sem imagem | tela preta | ecrã preto | faz um barulh* | barulhão | queimou
        pifou | pifado | deixou de funcionar | deixou de ligar | deu problema | deu defeito | código de erro | mensagem de erro | não reconhece | curto circuito | vaza | não pega
        [wrong-item]
        produto errado | item errado | artigo errado | tamanho errado | cor errada | não foi o que pedi | não é o que pedi | trocaram o produto
        pedi … mandaram | pedi … veio | pedi … chegou | pedi … recebi | pedi … enviaram | encomendei … veio | encomendei … recebi | encomendei … chegou | comprei … veio | chegou me comida | mandaram ristretto
        encomenda de outr* | pedido de outr* | pedido trocado | encomenda trocada | enviaram me a encomenda de | modelo errado | cor trocada | tamanho trocado
        produto trocado | artigo trocado | peça errada | não encomendei | não pedi isso | nunca pedi | nunca encomendei | mandaram errado | veio errado | enviaram errado | enganaram se
        [missing-item]
        faltando | faltou | incomplet* | caixa vazia | veio faltando | em falta
        não vieram | faltava | faltavam | falta uma | falta um | falta o | falta a | faltam dois | faltam duas | faltam os | faltam as | só veio | só vieram | sem o carregador
        sem carregador | sem manual | sem os parafusos | sem parafusos | não trazia | não trouxe | esqueceram de | esqueceram se de
        [not-received]
        não chegou | nunca chegou | extraviad* | não foi entregue | não entregue
        não chega | não veio até | não apareceu | nunca apareceu | nunca veio | dado como entregue | consta como entregue | consta entregue | aparece como entregue | aparece entregue | diz entregue
        marcado como entregue | ninguém recebeu | roubad* | furtad* | sumiu | desapareceu | desaparecid* | perdeu se | perderam a | perderam o | não recebi o pedido | não recebi a encomenda | não recebi meu pedido
        não recebi minha encomenda | não recebi nada | não recebi o produto | nunca recebi o | nunca recebi a | pacote perdido | encomenda perdida
        [late]
        atras* | atrasad* | atraso
        chegou tarde | muito tarde | tarde demais | fora do prazo | fora da data | depois da data | dias depois | com atraso | está demorando | demora na entrega | demora da entrega | demorou | era para chegar
        devia ter chegado | deveria ter chegado | já era para | prazo passou | prometida para | entrega expressa
        [size]
        muito pequen* | muito grande* | pequeno demais | grande demais | apertad* | não serviu | não me serve | ficou grande | ficou pequen* | não coube
        folgad* | ficou folgad* | arrastou no chão | ficou curt* | ficou long* | ficou larg* | ficou apertad* | não entrou no pé | não fecha | fica a nadar | largo demais
        número acima | número abaixo | um número maior | um número menor | número maior | número menor | tamanho errado | tamanho acima | tamanho abaixo | forma pequena | veste pequeno | veste grande
        não me cabe | não serve no | não serve na | muito largo | muito larga | muito curto | muito comprido
        [quality]
        má qualidade | péssima qualidade | baixa qualidade | vagabundo
        descolou | costuras | descosturou | descoseu | desbotou | desfiou | desfiando | fedendo | cheira mal | mau cheiro | plástico com | plástico barato | frágil | fajuto | porcaria
        mal feito | mal acabad* | fraquinho | tecido fino | estragou na primeira | sem qualidade | uma desgraça | deixa a desejar | decepção | desilusão | azedo | rançoso
        fora da validade | qualidade péssima | qualidade ruim | qualidade horrível
        [not-as-described]
        diferente da foto | diferente do anúncio | não corresponde | não condiz | falso | falsificad* | propaganda enganosa | réplica | imitação
        no anúncio | anunciava | na descrição | escrito na página | na página dizia | na foto | nas fotos | da foto | parece outro | nada a ver | não tem nada a ver | é latão
        não é couro | couro legítimo | não é prata | não é original | falsa | contrafeit* | contrafação | imitaçã* | enganosa | vendido como
        [changed-mind]
        mudei de ideia | não quero mais | já não quero | não preciso mais | por engano | me arrependi | arrepend* | desisti
        cliquei errado | por distração | distração minha | desisto da compra | desistência | desistir da compra | comprei sem querer | sem querer | enganei me | me enganei | engano meu | comprei errado
        pedi errado | encomendei … quando queria | comprei a mais | não me faz falta | não vou precisar | já não preciso | já tem um | apareceu com um | não combina
        não ficou bem | não é a minha cara | não fica bem | mudou de cidade | nao vai dar pra usar | não vou usar | não vou poder usar | festa foi cancelada | o gato morreu | achei mais barato
        encontrei mais barato | meu filho comprou | minha filha comprou | comprado por engano | afinal não | não gostei do | não gostei da
        [store-credit]
        vale compra* | vale troca | cartão presente | crédito na loja | vale presente | crédito em loja
        voucher | cupom de valor | cartão oferta | saldo na loja | crédito na conta da loja
        [chargeback]
        chargeback | contestar … compra | contestação | disputa | contestar
        contestar a compra | contestar no banco | contestar com o banco | contestar a cobrança | disputa no paypal | abrir disputa | abro disputa | abrir uma disputa | reclamação no paypal
        reversão pelo banco | banco reverter
        [duplicate-charge]
        cobrad* duas vezes | cobrança duplicada | cobrança em duplicidade | cobrado em dobro | duplicidade | paguei duas vezes | debitad* duas vezes | cobraram duas vezes | cobrado a mais
        cobrado 2x | cobraram 2x | duas cobranças | dois débitos | dois pagamentos | dupla cobrança | cobrança dupla | cobrou duas | debitaram duas | debitado 2 vezes | cobrado 2 vezes | passou duas vezes
        cobraram a mais | cobrança a mais | cobrado mais | valor a mais | valor diferente | cobrança indevida | cobrança errada | cobrar a mais | pagamento duplicado | duplicado no cartão
        [warranty]
        garantia | conserto | reparação | assistência técnica | reparo
        consertar | em garantia
        [price-adjustment]
        diferença de preço | diferença do preço | baixou de preço | mais barato agora | preço caiu
        menor preço | mais barato no | mais barato hoje | abaixou | entrou em promoção | baixaram o preço | preço baixou | caiu de preço | caiu o preço | está mais barato | agora está a
        [shipping-cost]
        frete | portes | custos de envio | portes de envio | custo do frete
        frete grátis | portes grátis | custos de devolução | paga o frete | custo de envio | taxa de entrega
        [address-change]
        alterar … endereço | mudar … endereço | trocar … endereço | alterar … morada | mudar … morada | endereço errado | nova morada | novo endereço
        mudei de casa | mudei me | me mudei | nova casa | outra morada | outro endereço | morada errada | morada antiga | endereço antigo | número da porta | cep errado | código postal errado | alterar a entrega
        alteração de morada | alteração de endereço | mudança de endereço
        [invoice]
        fatura* | nota fiscal | segunda via
        fatura com contribuinte | fatura com nif
        [order-status]
        onde está meu pedido | onde está minha encomenda | onde está a minha encomenda | onde está o meu pedido | cadê meu pedido | rastreio | código de rastreio | rastrear pedido | quando chega | status do pedido
        onde anda | cadê minha encomenda | cadê o meu pedido | cadê meu pacote | quando é que chega | quando entregam | quando vai chegar | quando será entregue | já foi enviad*
        já foi despachad* | em trânsito | parado em | saiu para entrega | previsão de entrega | data de entrega | código de rastreamento | rastreamento | seguimento da encomenda | tracking
        [complaint]
        reclama* | absurdo | vergonha | inaceitável | inadmissível | golpe | burla | péssimo | decepcionad* | desrespeito | palhaçada | insatisfeit* | ladrões
        palhaços | propaganda enganosa | sorteiam | farto | farta | cansad* de | saco cheio | estou furios* | indignad* | revoltad* | absurd* | ridícul* | falta de respeito | mal educad* | grosseir* | vergonhos*
        péssim* | lamentável | nunca mais | pilantra* | caloteir* | enrolando | enrolação | ninguém responde | ninguém resolve | avaliação negativa | má avaliação | aldrabões | vigaristas | gozar comigo
        brincar comigo | reclame aqui
        [legal-threat]
        advogad* | procon | processar | tribunal | juizado | queixa na polícia | polícia | medidas legais | livro de reclamações | pequenas causas
        na justiça | a deco | asae | centro de arbitragem | ministério público | senacon | processo judicial | processo vocês | vou processar | codecon | delegado do consumidor | defesa do consumidor
        [break]
        mas | porém | porque | senão | contudo
        [ignore]
        trocar … endereço | trocar o endereço | trocar a senha | trocar minha senha | trocar de senha | trocar o email | em troca | trocar a morada | devolver a chamada | retornar a ligação | trocar a forma | trocar o cartão | trocar de ideia | trocar meus dados | falta de respeito
        devolver a minha chamada | devolver minha ligação | devolver a ligação | retornar minha ligação | retornem minha | vosso retorno | seu retorno | retorno de vocês | aguardo retorno | aguardo o retorno | aguardo seu retorno
        retorno o contato | de volta de férias | estou de volta | de volta ao trabalho | volto a | voltarei | quando volta | ida e volta | trocar a minha senha | trocar email | trocar endereço | trocar meu endereço | trocar o número
        trocar meu número | trocar a forma de pagamento | trocar a hora | trocar o horário | troca de senha | troca de email | troca de endereço | em troca de | pontos de fidelidade | creditem me os pontos | multa por rescisão
        rescisão antecipada | taxa de cancelamento | um novo pedido | uma nova encomenda | um novo endereço | um novo email | um novo número | um novo telefone | uma nova senha | uma nova conta | pagamento foi recusado
        contra reembolso | contrarreembolso | taxa de câmbio | troca de e mails | trocar de morada | trocar e mail | trocar ideias | trocar uma ideia | devolvam a chamada | retorno da ligação | de volta às aulas
        volta às aulas | nova senha | nova fatura | outro link | novo link | novo código | outro endereço | outra morada | outra pergunta | outra dúvida | outra coisa | tabela de tamanhos
        guia de tamanhos | boa tarde | desde já
        [elsewhere]
        tcc | dissertação | minha tese | pesquisa acadêmica | inquérito académico | questionário da faculdade | meu currículo | currículo | curriculum | candidatura | vaga de | estágio
        imposto de renda | irs | receita federal | restituição do imposto | declaração de irs | iva no aeroporto | tax free | plano de saúde | seguradora | nota de despesas
        minha empresa me reembolsa | nossa plataforma | nossa agência | nossa solução | aumente suas vendas | aumente as vendas | demonstração sem compromisso | demonstração gratuita | seo | phishing
        sms suspeito | e mail suspeito | clique aqui | criptomoedas | devolva fácil | logística reversa com | centro de distribuição | e commerce e corta
        [language]
        o | a | os | as | um | uma | de | do | da | dos | das | que | e | é | não | meu | minha | me | por | para | pra | com | em | no | na | se | eu | vocês | foi | veio | fui | está | estou | olá | oi | obrigado | obrigada | pedido | encomenda | quero | como | quando | onde | qual | tenho | mais | mas | favor | já | ainda | só | produto | compra | preciso | gostaria | você | boa | bom | ao
        nao | vcs | voces | lhe | muito | queria | isso | este | esta | ele | ela
        [guard]
        cancela | trocador | tocar | trincar | buscar | resolver | evolução | solução | resolução | volver | tronco
        """u8;
}
