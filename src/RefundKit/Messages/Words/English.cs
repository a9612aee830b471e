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
        {money} … {back} | {back} … {money} | pay back | paid returned | what i paid … back | what i paid returned | would like that back | want it back on my | owe me | owes me | credit the full | credit the amount | credit the money
        credit me | credit it back | credit back | amount credited | amount … credited back | put back on my card | put … back on my | back to my card | back on my card | back into my account | back to my account
        back to the original card | back to my paypal | back to paypal | make me whole | out of pocket | deposit back | deposit refunded | deposit returned | reverse the duplicate | reverse the payment | reverse that payment
        undo the charge | remove the duplicate charge | void the charge | take the charge off | goes back to me | go back to me | needs to come back to me | bucks back | quid back | dosh back | want my money | give me my money
        where's my money | my cash | where is my money | money owed | difference back | pay me what | pay me the | return … amount | return … funds | return … payment to | return the money | returned to my account | returned to my card
        redress | make it right | made right | indemnif* | recoup | recover the money | get back what i paid | get back the | funds back | funds returned | damages for | withdraw from the contract … pay | partial credit
        money returned
        recover my money | recover my payment | recover my funds
        be repaid | repaid | repay | transfer … back | wire … back | knock … off | let me have my money
        [return]
        ~returning the | return the | return my | return this | return these | return those | return that | return it | return them | return a | return an | return some | return something | return one | return two | return both
        return … item* | return … order | return … purchase | return … product* | return … parcel | return … shoes | return … package | return … article*
        returning my | returning this | returning it | returning these | returning an | returned the | returned my | returned it | returned this | returned them | want to return | like to return | to return
        return label* | return request | return authori* | return merchandise | return slip | return form | return process | return address | start a return | make a return | initiate a return | request a return | arrange a return | rma
        send … back | sending … back | sent … back | send back | sending back | sent back | ship … back | ship back | shipped … back | mail … back | bring … back | take … back | took … back | be returned | returns | prepaid label | pick up the return
        returning | returning the | drop off … return | drop … off … return | my return | send something back | return part | give … back | collect the item back | collect it back | pick it up again | pick … up again
        picking … up again | has to go back | needs to go back | go back to you | goes back to you | going back to you | ship it back | post it back | posting it back | mail it back | take it back | take them back | taking it back
        hand it back | return code | return parcel | returns portal | return portal | return number | prepaid return | qr code for … return | return drop off | reverse pickup | return pickup | collection of the return | ~returning
        retrun* | retrn | reutrn | retun | returnin | send them back | send it back | items back
        get the label | the return label | hand … back | give … back early
        [exchange]
        ~exchang* | ~replacement* | replace it | replace the | replace this | replace my | replace them | be replaced | swap … for | swap … size | swapped for | swap .. it | trade it for | trade in for
        different size | another size | other size | bigger size | larger size | smaller size | bigger one | larger one | smaller one | size up | size down | different colo* | another colo*
        send … new one | send … another one | send me another | send … new pair | give me a new one | get a new one | new one instead | resend | reship*
        exchnag* | exhange | exchage | instead of this one | in exchange | the right one | the correct one | right size | correct size | correct item | right item | correct colour | correct color
        working one | one that works | that actually works | same … in size | same … in xl | same … in a different | same … in another | in a larger size | in a smaller size | new copy | another copy | another pair | another unit
        new unit | brand new one | fresh one | replaced | replace | replacing | trade … in for | larger model | bigger model | different model | change … for a bigger | change … for a smaller | change … for a larger | change … size
        change these … for | change this … for | change it for | change … for another | change … to a different size | size exchange | i'd rather have the same | send the missing | send out the missing | send a replacement
        swap it | swap this | swap these | swap them | swap that | can we swap | swap my | swap one | swop
        changing … for the | change … for the | changing … for a | matching pair | pair that matches | glass version instead
        [cancel]
        pls cancel | cancel asap | cancel my | cancel the order | cancelled please
        ~cancel* … ~order* | ~cancel* … ~purchase* | cancel* .. item* | cancel it | cancel this | cancel that | cancel please | please cancel | cancel* … booking | cancel* … reservation | cancel* … contract | cancel* … shipment
        order … ~cancel* | purchase … ~cancel* | stop … my order | stop the order | stop the shipment | call off … order | order by mistake | ordered by mistake | ordered by accident
        no longer afford | longer need … order | don't want order | do not want order | don't want purchase | withdraw … order
        cancel* … subscription | subscription … cancel* | cancel* … plan | cancel* … trip | cancel* … tour | cancel* … delivery | cancel* … transaction | call off | void … order | void the order | scrap … order
        stop … order | stop … from shipping | stop … from being shipped | halt … order | don't ship | dont ship | do not ship | don't send order | don't dispatch | do not dispatch | please don't send | don't want the order
        do not want the order | don't want this order | dont want the order | revoke … order | abort … order | withdraw my order | cna* … cancel* | cancle | cancl | canel | how do i cancel
        how can i cancel | want to cancel | need to cancel | like to cancel | can i cancel | could i cancel | how to cancel | cancel order
        delete my order | delete the order | delete this order | remove my order | don't want my last purchase | dont want my last purchase | no longer pay for purchase | no longer pay for order | can't pay for purchase
        can't pay for order | cannot pay for purchase | cannot pay for order | cancel* … my membership | tocancel
        [not]
        don't want | do not want | dont want | didn't want | did not want | don't need | do not need | dont need | not asking for | not ask for | not looking for | not after a | no need for | no need to | not interested in
        rather than | instead of | not want | wasn't asking for | never asked for | never wanted | without a | other than a | don't give me | not going to | won't be | will not be | decided not to | no longer want a | don't offer me | don't bother with | don't send me
        don't bother … with | no longer need … a | not looking to | i'd rather keep | no thanks to | no need to send
        [not-after]
        isn't needed | is not needed | not needed | isn't necessary | not necessary | not required | is not what i want | isn't what i want
        no longer needed | no longer necessary | can wait | not my question | isn't what i'm after | unnecessary
        [done]
        thank* … {refund} | thx … {refund} | no {refund} .. needed | no {refund} .. necessary | no {refund} .. required | no {return} .. needed | no {exchange} .. needed | no {refund} .. thank* | no {refund} please | got my {refund} | received my {refund} | received the {refund} | {refund} .. received thank* | {refund} arrived | {refund} has arrived | happy with … {refund} | great {refund} experience
        already received my {refund} | already got … {refund} | received my … {refund} | got the {refund} | {refund} came through | {refund} came in | {refund} went through
        {refund} was quick | quick {refund} | fast {refund} | prompt {refund} | {exchange} arrived | {exchange} fits
        got the {exchange} | got my {exchange} | received the {exchange} | received my {exchange} | {exchange} came | {exchange} has arrived | thank* … {exchange} | got the money | received the money
        money arrived | money has arrived | money came through | you refunded me … thank* | you refunded | refunded me yesterday | was refunded … thank* | has been refunded … thank* | no need to {refund} | don't need to {refund}
        do not need to {refund} | don't have to {refund} | doesn't need … {refund} | no {refund} required | can't find … {refund} policy
        appreciate the {refund} | appreciate your {refund} | {cancel} … newsletter | {cancel} … account | {cancel} … profile | newsletter … {cancel} | account … {cancel}
        already received .. {refund} | {refund} .. thanks for | {refund} received | got .. {refund} thank* | thank* … quick {refund} | exchange today
        [ask]
        want .. {refund} | wants .. {refund} | need .. {refund} | like .. {refund} | request* .. {refund} | ask for .. {refund} | asking for .. {refund} | demand* .. {refund} | get .. {refund} | give .. {refund} | issue .. {refund} | expect full {refund} | expect a full {refund} | full refund | entitled to .. {refund} | claim .. {refund} | insist on .. {refund}
        refund me | refund my | refund the | refund it | refund this | please refund | reimburse me | reimburse my | compensate me | please reimburse | {refund} please | {refund} asap | {refund} now | {refund} immediately | {refund} requested | can i have .. {refund} | could i have .. {refund} | may i have .. {refund} | return my money | send me .. {refund} | send my money back
        want .. {return} | need .. {return} | like .. {return} | how .. {return} | want .. {exchange} | need .. {exchange} | like .. {exchange} | can i .. {exchange} | could i .. {exchange} | can you .. {exchange} | could you .. {exchange} | please .. {exchange} | please .. {return} | can i .. {return} | could i .. {return}
        want … cancel* | need … cancel* | please cancel | like … cancel*
        i'd prefer .. {refund} | prefer .. {refund} | rather have .. {refund} | rather .. {refund} | just want .. {refund} | wish .. {refund} | looking for .. {refund} | apply for .. {refund} | process .. {refund} | arrange .. {refund}
        claiming .. {refund} | chance of .. {refund} | hoping for .. {refund} | getting .. {refund} | need help .. {refund} | requesting .. {refund} | expect to be {refund} | expect .. full {refund} | could you please {refund}
        can you {refund} | can u {refund} | could you {refund} | would you {refund} | will you {refund} | pls {refund} | plz {refund} | kindly {refund} | {refund} pls | {refund} plz | {refund} me | {refund} my | be {refund} | i demand
        expect .. {refund} within | insist .. {refund} | only want .. {refund} | just .. {refund} | just the {refund} | have .. {refund} | what do i have to do … {refund} | how do i … {refund} | how can i … {refund} | how to … {refund}
        how do you … {refund} | is there any way … {refund} | eligible for .. {refund} on | trying .. {return} | want .. back | starting .. {return} | arrange .. {return} | would like … {return} | how do i … {return}
        how can i … {return} | where do i … {return} | where can i … {return} | please send … {exchange} | please replace | would love .. {exchange} | i'd love .. {exchange} | prefer .. {exchange} | rather .. {exchange}
        want … {exchange} | would like … {exchange} | how do i … {exchange} | can we .. {exchange} | send me .. {exchange} | {exchange} please | {exchange} pls | {return} please | {return} pls | pls {exchange} | pls {return}
        [want]
        want | wanna | need | please | pls | plz | would like | i'd like | id like | give me | help | ~assistance | can i | could i | may i | how do i | how can i | how to | demand* | request* | require | can you | could you | would you | get | ~trying | looking for | obtain* | asap | how could i | what do i
        [status]
        ~waiting | wait | waited | ~expecting | ~expect | still | yet | ~status | update | updates | updated | track* | progress | pending | ~processed | eta | overdue | on its way | anything new | check on | chase | chasing | in the works
        not been credited | still hasn't | still haven't | when | haven't received | not received | not seen | no sign | no word | no reply | nothing received | nothing happened | nothing since
        [follow]
        was it ~processed | has it been ~processed | is it ~processed | been processed | any news | any update* | what's the status | what is the status | how much longer | when will it | where is it | has it been issued | nothing yet | still nothing | has it gone through | nothing has arrived | nothing came
        nothing has happened | nothing happened | nothing so far | nothing on my account | nothing in my account | nothing on my card | nothing on my statement | don't see it in my account | don't see anything | not in my account
        not on my card | not on my statement | can't see it on my | can't see it in my | hasn't shown up on my card | hasn't hit my account | bank says … not | bank … hasn't received | bank sees nothing | where is the rest
        where's the rest | what about the rest | when will i get it | when can i expect it | no reply and no money | how long will that take | how long will it still take | is that normal | was approved | been approved
        it was approved | you promised | as promised | was promised
        [track]
        money … not in my account | money … not on my card | money … not in my bank | money hasn't | still no money | nothing … in my account | not seen … money | haven't got my money | no money yet
        where is … {refund} | where's … {refund} | where are … {refund} | where did … {refund} | where the … {refund} | wheres … {refund} | ~status … {refund} | {refund} .. ~status | ~track* … {refund} | ~waiting … {refund} | waiting on … {refund} | wait* … for .. {refund} | haven't received … {refund} | have not received … {refund} | havent received … {refund} | haven't got* … {refund} | have not got* … {refund} | not received … {refund} | never received … {refund} | never got … {refund} | didn't receive … {refund} | did not receive … {refund} | didn't get … {refund} | haven't seen … {refund} | not seen … {refund} | haven't had … {refund} | yet to receive … {refund} | no sign of … {refund} | update* … {refund} | news … {refund} | anything new … {refund} | follow up … {refund} | following up … {refund} | check on … {refund} | progress … {refund}
        when will … {refund} | when can i expect … {refund} | when do i get … {refund} | when am i getting … {refund} | when should … {refund} | when is … {refund} | when are you … {refund} | how long until … {refund} | how long before … {refund} | how long … my {refund} | how much longer … {refund} | has … {refund} … been | was my {refund} | is my {refund} | did … {refund} … go through | has … {refund} … gone
        {refund} … ~processed | {refund} … been issued | {refund} … was issued | {refund} hasn't | {refund} has not | {refund} … not arrived | {refund} … hasn't arrived | {refund} … pending | {refund} … taking so long | {refund} … yet | {refund} … show up | {refund} … shown up | {refund} … nowhere | {refund} … go through | {refund} … gone through | {refund} … in progress | {refund} .. on its way | {refund} … delayed | {refund} .. late | still no {refund} | no {refund} yet | promised .. {refund} | you said … {refund} … processed | not been .. {refund} | hasn't been .. {refund} | haven't been .. {refund} | already been .. {refund} | been .. refunded yet | missing my {refund} | owed … {refund} | outstanding {refund}
        account … hasn't been credited | account … not been credited | account … still not credited | card … hasn't been credited | card … not been credited | hasn't been credited | not been credited | still not credited
        yet to be credited | yet to be reimbursed | where's my cash | where is my cash | where's my money | where is my money | where is the money | where's the money | money … still not | money … on its way | money … on the way
        my money … sent | has the money been sent | has the money … left | did you send the money | when do i get my money | when will i get my money | when am i getting my money | when do i get paid | when will i be {refund}
        when will you {refund} | when you {refund} | yet to see a | nothing … on my card | {refund} … half | half of .. {refund} | half … {refund} … arrived | part of .. {refund} … arrived | {refund} … approved | approved … {refund}
        {refund} … you promised | {refund} … was promised | promised to {refund} | promised me … {refund} | {refund} … confirmed | confirmed … {refund} | what happened to … {refund} | what about my {refund} | happening with … {refund}
        checking in on … {refund} | checking on … {refund} | chasing … {refund} | any news … {refund} | any word … {refund} | hear … about my {refund} | {refund} since | {refund} … days ago | no {refund} so far | no {refund} no reply
        no {refund} … still | without … {refund} … still | days … no {refund} | weeks … no {refund} | month … no {refund} | still no .. {refund} | {refund} … on my card | {refund} … not showing | was told … {refund}
        you told me … {refund} | you said … {refund} | you wrote … {refund} | status of … {refund} | state of … {refund} | did you process … {refund} | have you processed … {refund} | have you issued … {refund}
        have you sent … {refund} | did you send … {refund} | did you issue … {refund} | did you already … {refund} | have you already … {refund} | has anyone … {refund} | track … {refund} | i expect .. {refund}
        look into … {refund} | look into my {refund} | looking into my {refund} | when … paid out | when … be paid | when … pay me | when … pay out | when the money will | no sign of the | no trace of | said you'd pay back
        [policy]
        return worn | return used | return opened | return sale | return discounted | return washed | send back worn | send back used | send back opened | exchange worn | exchange sale | return without … receipt | return without … box | return a gift
        {refund} .. *policy* | {refund} .. ~policy | {refund} .. ~policies | {refund} .. ~guarantee | {refund} .. terms | {refund} .. conditions | {refund} .. rules | policy … {refund} | policies … {refund} | rules … {refund} | terms … {refund} | conditions … {refund} | guarantee … {refund}
        return ~policy | returns ~policy | return ~policies | ~exchange ~policy | ~policy … {return} | ~policy … {exchange} | ~policy … returns | return window | return period | return deadline | return conditions | cooling off period | right of withdrawal | return rules | returns work | exchanges work | refunds work | return costs | return shipping cost* | return shipping fee* | free return* | returns free | restocking fee
        ~cases … {refund} | ~situations … {refund} | ~situation … {refund} | ~circumstances … {refund} | ~cases … {return} | ~conditions … {return} | when can i … {refund} | when may i … {refund} | what … requirements … {refund} | ~eligible … {refund} | qualify … {refund} | am i entitled … {refund} | ~situationscan … {refund}
        {refund} .. usually take | {refund} .. normally take | {refund} .. typically take | {refund} .. generally take | refunds take | refund take | reimbursements take | rebates take | how long do {refund} | how long does … {refund} | how long … {refund} … take* | how long … {refund} usually | how many days … {refund}
        how many days … {return} | how long … {return} | how many days do i have | how long do i have to … {return} | within how many days | until when can i … {return} | time limit … {return} | deadline … {return} | last day … {return} | how late can i … {return}
        who pays … {return} | who pays … return | who pays for return* | who covers … return | pay for return shipping | do i have to pay … {return} | do i pay … {return} | cost … {return} | is … return … free | are returns
        do you offer … {refund} | do you give … {refund} | do you do … {refund} | do you accept … {return} | do you take … {return} | do you allow … {return} | do you offer … {exchange} | do you allow … {exchange} | do you accept returns | do you offer free returns | can … be returned | can … be refunded | can … be exchanged | can i return … if | can you return … if | is it possible to return … if | is … refundable | are … refundable | is … returnable | are … returnable | non refundable | what if i … {return} | what happens if … {return} | is there … money back guarantee | satisfaction guarantee | how does … return … work | how do … returns … work | how do … refunds … work | can sale items | sale items … return*
        {refund} .. or only | {refund} .. or just | {refund} .. or store credit | {refund} … or … voucher | {refund} … or … store credit | cash … or … store credit | cash … or … voucher | money back … or … voucher | window start
        day window | returns window | days … count from | 14 days start | 30 days start | days run from | period start | late returns | trial … don't like | don't like … trial | don't like it after | what happens if we don't
        what happens if i don't | days … from delivery or | cooling off | distance selling | bought in store … returned | returned by mail | returned in store | return in store | christmas returns | holiday returns | returns process
        return process work | your returns | gift without a receipt | without a receipt | hygiene seal | when someone returns | free returns | are returns free | return shipping free | who pays … postage | who pays … shipping back
        returnable | refundable | non returnable | after how many days | final sale … {return}
        see … {refund} policy
        [terms]
        ~policy | ~policies | *policy* | rules | conditions | terms | ~guarantee | ~cases | ~situations | ~circumstances | usually | typically | normally | requirements | ~eligible | eligibility | in general | even if i | if i change my mind | if it doesn't fit | if i don't like
        in which case | what are the rules | would i be entitled | am i entitled | entitled | if someone
        [general]
        do you refund | do you give | do you offer | do you accept | do you allow | do you charge | do you deduct | do you also refund | does the shop | does your shop | how many days | how long do i have | how long do we have
        how long can i | what's the deadline | deadline | until when | by when can | by what date | who pays | who covers | who bears | usually | normally | typically | generally | in general | as a rule | on average | sale items
        sale item | discounted items | reduced items | clearance | worn items | opened items | opened software | custom made | custom engraved | personalised | personalized | engraved | swimwear | underwear | earrings | perishable*
        original packaging | original box | original receipt | with tags | without tags | tags removed | tags are off | restocking fee | is there a fee | any fees | any charge | is there a charge | cost me anything | for free
        free of charge | is it free | is return shipping | is it possible to return a | is it possible to return an | can items | can gifts | can one | can you return | can we return … if | how does … work | how do … work
        what are the conditions | under what conditions | under which conditions | in which cases | in what cases | in what situations | in which situations | under what circumstances | the conditions for | what conditions
        requirements for | do i need the | do i need a | do i have to pay | do i pay | do i lose | will i lose | would i lose | still valid after | how soon after | is there a limit | without the receipt | without receipt
        in the store … online | bought online … store | outside the | after the deadline | past the deadline | loyalty members
        gets lost | get lost | goes missing | still get my money | still get a | qualify for | outlet stuff | outlet items | are we charged | am i charged | charged for the pickup | returns window for
        [hypothetical]
        before i buy | before i order | before buying | before ordering | before purchasing | thinking of buying | thinking about buying | thinking about ordering | considering buying | planning to buy | if i open | if i don't like
        if we don't like | if i do not like | if it doesn't fit | if it does not fit | if they don't fit | if it doesn't suit | if i'm not happy | if i am not happy | if i'm not satisfied | if i am not satisfied | if i change my mind
        if i return part | if i buy | if i order | if i were to return | in case it doesn't | in case i don't | in case they | quick question before | general question | suppose i | let's say i | what if i | what if it | what if we
        what if they | what happens if | once the seal is broken | once opened | even if opened | if the item is opened
        [sent]
        sent … back | sent it back | sent them back | shipped … back | returned the | returned my | returned it | returned them | returned both | i returned | have returned | posted … back | mailed … back | dropped … off
        dropped the parcel | your warehouse | delivered to you | arrived at your | arrived back at | you received the return | you received my return | you received the parcel back | you've had … back | you guys got the package
        got the package back | you have … back | signed for the return | return was delivered | return has been delivered | return arrived | return was received | return is with you | parcel is back with you
        [when]
        when do i | when will | when am i | when can i expect | when should i | when is | when are | where is | where's | wheres | where are | where did | how long until | how long till | how long before | how much longer
        how long will | how soon | what's happening with | what is happening with | what's going on with | what happened to | what has become of | any news | any update | any word | has the | have you | did you already | did my
        did the | is my | was my | status
        [missing]
        not received | haven't received | havent received | havent recieved | haven't recieved | not recieved | have not received | hasn't arrived | has not arrived | hasn't come | hasnt arrived | not arrived | not yet arrived
        hasn't shown | hasn't appeared | not appeared | not showing | not shown | not there | isn't there | nowhere to be seen | nowhere to be found | don't see | do not see | can't see | cannot see | haven't seen | have not seen
        not seen | never arrived | never came | never got | never received | didn't come | still pending | still outstanding | still missing | still not | still waiting | not in my account | not on my account | not on my card
        hasn't been | has not been | not been | yet to | no sign of | nothing yet | only half | only part | not come through | not gone through | haven't got | have not got
        pending | no sign | no trace
        [money]
        my money | the money | amount | the amount | full amount | the sum | purchase price | price | what i paid | dollar* | bucks | euro | euros | eur | usd | gbp | pound* | quid | cents | cash | funds | deposit | down payment
        prepayment | credit | payment
        [back]
        back | returned to me | given back | paid back | credited back | come back
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
        back in stock | back at work | back to you | get back to me | come back to | coming back | be back | came back | back from | back home | back and forth | back up | backup | back door | back order | backorder | return the call
        returning your | many happy returns | return to the page | return to sender | return key | returning user* | returning home | i returned home | returned home | call me back | call back | callback | write back | ring me back
        cash on delivery | price adjustment policy | refund policy page | swap the delivery | swap … slot | exchange rate | change of address | in exchange for a review | termination fee | cancellation fee* | exit fee*
        [language]
        the | i | my | you | your | is | it | to | of | and | for | a | in | this | that | have | has | was | what | when | where | how | do | does | can | could | not | with | me | we | are | be | am | on | an | will | been | or | please | thanks | thank | hello | hi | order | from | just | any | account | address | about | information | help | need | at | by | if | they | there | tell | change | changing | items | delivery | shipping | product | customer
        [guard]
        refuse* | refusal | refuge* | found | fund | funded | refined | reform* | refurb* | refuel* | review* | restaurant* | restor* | institut* | constitut* | substitut* | compet* | composit* | condensat* | compensator | rebel* | debate* | report* | renew* | repair* | replace* | replay | repeat* | republic | request* | except* | expert* | export* | waiving | waiter | weight | police | polite* | polish | politics | status | station* | states | statue | cause* | cased | laser | chases | canal | candle* | canned | counsel* | damages | managed | register* | return* | remove* | remit* | rebate* | expects | expense* | inspect* | respect* | suspect* | product* | profess* | possess* | process | progress* | policies | site* | string | training | raising | waking | warning | walking | wanting | working | writing | baiting | exchanger | assist | assistant | resistance | distance | instance | purchase* | order* | border* | older | elder | warrant* | guard* | damask | placement | payment* | repayment* | department* | broker | brother | spoken | defend* | detect* | default | defeat* | effect* | affect*
        """u8;
}
