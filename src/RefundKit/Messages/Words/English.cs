namespace RefundKit.Messages.Words;

/// <summary>What customers write in English.</summary>
internal static class English
{
    public static ReadOnlySpan<byte> List => """
        [refund]
        credit the difference | pay the difference back | give … money back | overcharge … back
        ~refund* | ~reimburs* | ~rebat* | ~restitut* | ~compensat* | recompense* | ~repayment* | repay me | pay me back | paid back
        money back | money … back | cash back | money … returned | return* … money | return* … payment | money … refunded
        reverse* .. charge* | charge* … reversed | charge* … reverse | payment .. reversed | credit* … back to my | credited back | credit my card | credit my account
        give it back | give me back .. money | give back my money | my money | partial refund | refnd | refudn | refunf
        [return]
        ~returning the | return the | return my | return this | return these | return those | return that | return it | return them | return a | return an | return some | return something | return one | return two | return both
        return … item* | return … order | return … purchase | return … product* | return … parcel | return … shoes | return … package | return … article*
        returning my | returning this | returning it | returning these | returning an | returned the | returned my | returned it | returned this | returned them | want to return | like to return | to return
        return label* | return request | return authori* | return merchandise | return slip | return form | return process | return address | start a return | make a return | initiate a return | request a return | arrange a return | rma
        send … back | sending … back | sent … back | send back | sending back | sent back | ship … back | ship back | shipped … back | mail … back | bring … back | take … back | took … back | be returned | returns | prepaid label | pick up the return
        [exchange]
        ~exchang* | ~replacement* | replace it | replace the | replace this | replace my | replace them | be replaced | swap … for | swap … size | swapped for | swap .. it | trade it for | trade in for
        different size | another size | other size | bigger size | larger size | smaller size | bigger one | larger one | smaller one | size up | size down | different colo* | another colo*
        send … new one | send … another one | send me another | send … new pair | give me a new one | get a new one | new one instead | resend | reship*
        [cancel]
        pls cancel | cancel asap | cancel my | cancel the order | cancelled please
        ~cancel* … ~order* | ~cancel* … ~purchase* | cancel* .. item* | cancel it | cancel this | cancel that | cancel please | please cancel | cancel* … booking | cancel* … reservation | cancel* … contract | cancel* … shipment
        order … ~cancel* | purchase … ~cancel* | stop … my order | stop the order | stop the shipment | call off … order | order by mistake | ordered by mistake | ordered by accident
        no longer afford | longer need … order | don't want order | do not want order | don't want purchase | withdraw … order
        [not]
        don't want | do not want | dont want | didn't want | did not want | don't need | do not need | dont need | not asking for | not ask for | not looking for | not after a | no need for | no need to | not interested in
        rather than | instead of | not want | wasn't asking for | never asked for | never wanted | without a | other than a | don't give me | not going to | won't be | will not be | decided not to | no longer want a | don't offer me | don't bother with | don't send me
        [not-after]
        isn't needed | is not needed | not needed | isn't necessary | not necessary | not required | is not what i want | isn't what i want
        [done]
        thank* … {refund} | thx … {refund} | no {refund} .. needed | no {refund} .. necessary | no {refund} .. required | no {return} .. needed | no {exchange} .. needed | no {refund} .. thank* | no {refund} please | got my {refund} | received my {refund} | received the {refund} | {refund} .. received thank* | {refund} arrived | {refund} has arrived | appreciate … {refund} | happy with … {refund} | great {refund} experience
        [ask]
        want .. {refund} | wants .. {refund} | need .. {refund} | like .. {refund} | request* .. {refund} | ask for .. {refund} | asking for .. {refund} | demand* .. {refund} | get .. {refund} | give .. {refund} | issue .. {refund} | expect full {refund} | expect a full {refund} | full refund | entitled to .. {refund} | claim .. {refund} | insist on .. {refund}
        refund me | refund my | refund the | refund it | refund this | please refund | reimburse me | reimburse my | compensate me | please reimburse | {refund} please | {refund} asap | {refund} now | {refund} immediately | {refund} requested | can i have .. {refund} | could i have .. {refund} | may i have .. {refund} | return my money | send me .. {refund} | send my money back
        want .. {return} | need .. {return} | like .. {return} | how .. {return} | want .. {exchange} | need .. {exchange} | like .. {exchange} | can i .. {exchange} | could i .. {exchange} | can you .. {exchange} | could you .. {exchange} | please .. {exchange} | please .. {return} | can i .. {return} | could i .. {return}
        want … cancel* | need … cancel* | please cancel | like … cancel*
        [want]
        want | wanna | need | please | pls | plz | would like | i'd like | id like | give me | help | ~assistance | can i | could i | may i | how do i | how can i | how to | demand* | request* | require | can you | could you | would you | get | ~trying | looking for | obtain* | asap | how could i | what do i
        [status]
        ~waiting | wait | waited | ~expecting | ~expect | still | yet | ~status | update | updates | updated | track* | progress | pending | ~processed | eta | overdue | on its way | anything new | check on | chase | chasing | in the works
        [follow]
        was it ~processed | has it been ~processed | is it ~processed | been processed | any news | any update* | what's the status | what is the status | how much longer | when will it | where is it | has it been issued | nothing yet | still nothing | has it gone through | nothing has arrived | nothing came
        [track]
        money … not in my account | money … not on my card | money … not in my bank | money hasn't | still no money | nothing … in my account | not seen … money | haven't got my money | no money yet
        where is … {refund} | where's … {refund} | where are … {refund} | where did … {refund} | where the … {refund} | wheres … {refund} | ~status … {refund} | {refund} .. ~status | ~track* … {refund} | ~waiting … {refund} | waiting on … {refund} | wait* … for .. {refund} | haven't received … {refund} | have not received … {refund} | havent received … {refund} | haven't got* … {refund} | have not got* … {refund} | not received … {refund} | never received … {refund} | never got … {refund} | didn't receive … {refund} | did not receive … {refund} | didn't get … {refund} | haven't seen … {refund} | not seen … {refund} | haven't had … {refund} | yet to receive … {refund} | no sign of … {refund} | update* … {refund} | news … {refund} | anything new … {refund} | follow up … {refund} | following up … {refund} | check on … {refund} | progress … {refund}
        when will … {refund} | when can i expect … {refund} | when do i get … {refund} | when am i getting … {refund} | when should … {refund} | when is … {refund} | when are you … {refund} | how long until … {refund} | how long before … {refund} | how long … my {refund} | how much longer … {refund} | has … {refund} … been | was my {refund} | is my {refund} | did … {refund} … go through | has … {refund} … gone
        {refund} … ~processed | {refund} … been issued | {refund} … was issued | {refund} hasn't | {refund} has not | {refund} … not arrived | {refund} … hasn't arrived | {refund} … pending | {refund} … taking so long | {refund} … yet | {refund} … show up | {refund} … shown up | {refund} … nowhere | {refund} … go through | {refund} … gone through | {refund} … in progress | {refund} .. on its way | {refund} … delayed | {refund} .. late | still no {refund} | no {refund} yet | promised .. {refund} | you said … {refund} … processed | not been .. {refund} | hasn't been .. {refund} | haven't been .. {refund} | already been .. {refund} | been .. refunded yet | missing my {refund} | owed … {refund} | outstanding {refund}
        [policy]
        return worn | return used | return opened | return sale | return discounted | return washed | send back worn | send back used | send back opened | exchange worn | exchange sale | return without … receipt | return without … box | return a gift
        {refund} .. *policy* | {refund} .. ~policy | {refund} .. ~policies | {refund} .. ~guarantee | {refund} .. terms | {refund} .. conditions | {refund} .. rules | policy … {refund} | policies … {refund} | rules … {refund} | terms … {refund} | conditions … {refund} | guarantee … {refund}
        return ~policy | returns ~policy | return ~policies | ~exchange ~policy | ~policy … {return} | ~policy … {exchange} | ~policy … returns | return window | return period | return deadline | return conditions | cooling off period | right of withdrawal | return rules | returns work | exchanges work | refunds work | return costs | return shipping cost* | return shipping fee* | free return* | returns free | restocking fee
        ~cases … {refund} | ~situations … {refund} | ~situation … {refund} | ~circumstances … {refund} | ~cases … {return} | ~conditions … {return} | when can i … {refund} | when may i … {refund} | what … requirements … {refund} | ~eligible … {refund} | qualify … {refund} | am i entitled … {refund} | ~situationscan … {refund}
        {refund} .. usually take | {refund} .. normally take | {refund} .. typically take | {refund} .. generally take | refunds take | refund take | reimbursements take | rebates take | how long do {refund} | how long does … {refund} | how long … {refund} … take* | how long … {refund} usually | how many days … {refund}
        how many days … {return} | how long … {return} | how many days do i have | how long do i have to … {return} | within how many days | until when can i … {return} | time limit … {return} | deadline … {return} | last day … {return} | how late can i … {return}
        who pays … {return} | who pays … return | who pays for return* | who covers … return | pay for return shipping | do i have to pay … {return} | do i pay … {return} | cost … {return} | is … return … free | are returns
        do you offer … {refund} | do you give … {refund} | do you do … {refund} | do you accept … {return} | do you take … {return} | do you allow … {return} | do you offer … {exchange} | do you allow … {exchange} | do you accept returns | do you offer free returns | can … be returned | can … be refunded | can … be exchanged | can i return … if | can you return … if | is it possible to return … if | is … refundable | are … refundable | is … returnable | are … returnable | non refundable | what if i … {return} | what happens if … {return} | is there … money back guarantee | satisfaction guarantee | how does … return … work | how do … returns … work | how do … refunds … work | can sale items | sale items … return*
        [terms]
        ~policy | ~policies | *policy* | rules | conditions | terms | ~guarantee | ~cases | ~situations | ~circumstances | usually | typically | normally | requirements | ~eligible | eligibility | in general | even if i | if i change my mind | if it doesn't fit | if i don't like
        [damaged]
        ~damaged | ~broken | broke | crack* | shatter* | smashed | torn | ripped | dent* | scratch* | leak* | spilled | crushed | in pieces | bent | ~damage
        [defective]
        ~defect* | faulty | doesn't work | does not work | doesnt work | not working | stopped working | won't turn on | wont turn on | doesn't turn on | won't charge | malfunction* | dead on arrival | died | stopped charging | keeps crashing | out of order | left side silent
        [wrong-item]
        wrong item* | wrong product* | wrong size | wrong colo* | wrong order | wrong article* | wrong one | wrong model | incorrect item | different item | not what i ordered | sent me the wrong | received the wrong | someone else's order
        [missing-item]
        missing | incomplete | not in the box | wasn't in the box | only received one | one of the items | empty box | box was empty | parts are missing | not included
        [not-received]
        never arrived | never came | never showed up | didn't arrive | did not arrive | hasn't arrived | has not arrived | not arrived | never received my | never received the | haven't received my order | haven't received my package | haven't received my parcel | have not received my order | not received my order | not received my parcel | not received my package | lost in the mail | lost in transit | lost package | lost parcel | package … lost | parcel … lost | undelivered | marked as delivered
        [late]
        late | delayed | delay | too late | overdue | took too long | arrived late | weeks late | days late
        [size]
        too small | too big | too large | too tight | too loose | too long | too short | doesn't fit | does not fit | doesnt fit | didn't fit | don't fit | wrong size | sizing | bigger size | smaller size | larger size
        [quality]
        poor quality | bad quality | low quality | cheap material | cheaply made | terrible quality | quality is | falling apart | fell apart | disappointed with the quality | poorly made
        [not-as-described]
        not as described | not as advertised | not as pictured | not like the picture* | doesn't match the description | different from the picture* | different from the description | fake | counterfeit | knock off | misleading | not genuine | false advertising
        [changed-mind]
        changed my mind | change my mind | don't like it | do not like it | no longer need | no longer want | don't need it | by mistake | by accident | accidentally | unwanted | found it cheaper | bought the wrong
        [store-credit]
        store credit | shop credit | gift card | voucher* | credit note
        [chargeback]
        ~chargeback* | charge back | dispute the charge | dispute this charge | dispute … charge | dispute … bank | paypal dispute | open a dispute | contact my bank | call my bank | stop payment
        [duplicate-charge]
        charged twice | double charged | charged me twice | charged two times | double charge | duplicate charge* | duplicate payment | charged … twice | billed twice | overcharged | charged too much | paid twice | second charge | extra charge
        [warranty]
        warrant* | under guarantee | repair* | manufacturer's guarantee
        [price-adjustment]
        price match* | price adjust* | price drop* | price difference | now cheaper | lower price | price went down
        [shipping-cost]
        shipping cost* | shipping fee* | postage | shipping charge* | delivery fee* | delivery charge* | return shipping
        [address-change]
        change … address | wrong address | update … address | new address | change … delivery address
        [invoice]
        invoice* | receipt* | bill | bills
        [order-status]
        where is my order | where's my order | where is my package | where's my package | where is my parcel | where's my parcel | track my order | track my package | tracking number | order status | when will my order | when will my package | tracking hasn't | when … arrive | status of my order | status of order
        [complaint]
        complain* | unacceptable | terrible service | worst | disgrac* | ridiculous | disappointed | fed up | scam* | rip off | furious | angry | this is a joke | speak to a manager | reclamation | never again
        [legal-threat]
        lawyer | attorney | solicitor | legal action | sue | suing | small claims | court | consumer protection | trading standards | ombudsman | better business bureau | bbb | police | report you | ftc
        [break]
        but | however | because | otherwise
        [ignore]
        cancel my account | cancel my subscription | cancel my membership | cancel my newsletter | cancel my free | cancel my premium | cancel my gold | cancel my pro | cancel my standard | cancel my platinum | cancel my freemium | cancel my user | cancel my profile | cancel my corporate | cancel my registration
        returning customer* | return your call | return my call | return call | returned my call | returned your call | happy returns | point of no return | return to the site | return to work | in return | cashback offer | return flight | return to my account | return ticket | diplomatic relations
        [language]
        the | i | my | you | your | is | it | to | of | and | for | a | in | this | that | have | has | was | what | when | where | how | do | does | can | could | not | with | me | we | are | be | am | on | an | will | been | or | please | thanks | thank | hello | hi | order | from | just | any | account | address | about | information | help | need | at | by | if | they | there | tell | change | changing | items | delivery | shipping | product | customer
        [guard]
        refuse* | refusal | refuge* | found | fund | funded | refined | reform* | refurb* | refuel* | review* | restaurant* | restor* | institut* | constitut* | substitut* | compet* | composit* | condensat* | compensator | rebel* | debate* | report* | renew* | repair* | replace* | replay | repeat* | republic | request* | except* | expert* | export* | waiving | waiter | weight | police | polite* | polish | politics | status | station* | states | statue | cause* | cased | laser | chases | canal | candle* | canned | counsel* | damages | managed | register* | return* | remove* | remit* | rebate* | expects | expense* | inspect* | respect* | suspect* | product* | profess* | possess* | process | progress* | policies | site* | string | training | raising | waking | warning | walking | wanting | working | writing | baiting | exchanger | assist | assistant | resistance | distance | instance | purchase* | order* | border* | older | elder | warrant* | guard* | damask | placement | payment* | repayment* | department* | broker | brother | spoken | defend* | detect* | default | defeat* | effect* | affect*
        """u8;
}
