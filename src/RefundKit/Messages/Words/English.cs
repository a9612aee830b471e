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
        credit … difference | refund … difference | difference … to my card | difference … to my account | difference … to my original | delivery charge back | shipping back on my | back on my visa
        back on my amex | back on my mastercard | back on my debit | back on my credit | back on my paypal | put it right | put this right | put that right | just get what i paid | want what i paid
        get what i paid | every penny back | every cent back | penny back | cent back | hard earned money | hard earned cash | cough up | hand over my money | return my payment | return the payment
        take it off my bill | take … off the bill | take … off the price | deduct … from the price | discount … after the fact | give me … off | money off as | reverse it | reversed to my | reverse … payment
        reversal of | undo the purchase | undo the sale | unwind the sale | rescind | rescission | rejecting the goods | reject the goods | exercise my right to reject | short term right to reject
        settle … to my account | remit … to | remittance of | remit the | pay … into my account | transfer … to my account | pay … to my account | send … to my paypal | venmo me | send me the money
        send the money | wire me | cheque for | check for the | credit to my original | original payment method | original form of payment | same card i paid with | credit memo | not store credit | not a voucher
        rather have cash | rather have the cash | rather have the money | cash not | money not | overpaid | overpayment | want the charge removed | charge removed | charge reversed | charge taken off
        charge refunded | stop taking my money | took … from my account … {back} | took … off my card … {back} | credited with | be credited | crediting | price protection | owed … {money} | what i'm owed
        what you owe | i'm out | get my cash | cash instead | the money instead | money instead
        {pay} … {money} | {money} … {pay}
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
        return drop | send it all back | ship these back | send these back | sending these back | sending it back | sending this back | sending them back | posting these back | get rid of it … collect
        come and collect | come and get it | come get it | come and take it | collect it from | collected from | arrange collection | arrange a collection | book a collection | arrange pickup | arrange a pickup
        schedule a pickup | schedule a collection | courier … collect | courier to collect | pick it up from | pick this up from | pick them up from | issue an rma | rma number | returns address | returns label
        returns form | returns slip | returns department | returns desk | label for return | label to return | label … send back | postage label … back | where do i send it | where do i send them
        where do i send this | where should i send it | where do i post it | where do i ship it | which address … back | how do i get it back to you | get it back to you | get this back to you
        get these back to you | getting it back to you | bring it back | bring them back | bring this back | drop it back | drop it off at | drop them off at | hand it in | hand it back in | take back the
        take this back | have it back | you can have it back | want you to take | no intention of keeping | don't want to keep | do not want to keep | not keeping it | not keeping them | not keep it
        won't be keeping | it's going back | they're going back | going straight back | go straight back
        where to send it | where to send them | where to send this | where to send these
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
        switch the … for | switch it for | switch them for | switch this for | switch to a | switch sizes | switch size | switch colour* | switch color* | ship the fourth | ship the missing | send the fourth
        ship the right | send the right | send the correct | ship the correct | send … correct one | send me the correct | send me the right | send me one that | send me a working | send me a new | send a new
        send us a new | send out a new | ship a new | ship me a new | ship me another | send us another | send over another | post me another | post another | another one sent | new one sent | one sent out
        get another one | have another one | like another one | one without | one that isn't | one that's not | one in | change please to | change it to | change these to | change this to
        change them to | change them for | change these for | change this for | change to size | could i have the … instead | can i have the … instead | can i get the … instead
        could i get the … instead | have it in … instead | get it in … instead | in black instead | in blue instead | in a different colour | in a different color | in a size | a size up | a size down
        size bigger | size smaller | half size up | half size down | go up a size | go down a size | up a size | down a size | next size up | next size down | the medium instead | the large instead
        the small instead | a medium instead | a large instead | a small instead | a straight swap | like for like | straight replacement | substitut* it | even swap | sub it for | trade this for | trade these for
        trade them for | trade mine | send the part | send the parts | replacement part* | spare part* sent | missing part sent | send me the missing | send us the missing | missing piece sent
        swap over | do a swap | do you do exchanges | upsize | upsized | downsize
        {send} … {fresh}
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
        stop the whole thing before | stop it before it ships | stop it before it's shipped | stop it going out | stop that order | stop this order | before it ships | before it gets shipped | before it goes out
        before it leaves | hold off on | hold off sending | hold off shipping | kindly withdraw | withdraw line | withdraw this order | withdraw the order | withdraw item | unsubscribe me
        take me off the | end my subscription | end the subscription | end my plan | stop my subscription | stop the subscription | stop the deliveries | stop the monthly | stop the weekly | stop sending me
        stop sending the | no more books | no more boxes | no more deliveries | discontinue my | discontinue the | do not renew | don't renew | dont renew | turn off auto renew* | switch off auto renew*
        stop auto renew* | opt out of | terminate my | terminate our | call it off | pull the order | pull my order | scratch that order | scratch my order | scrap that order | scrap my order
        scrap the order | forget the order | forget my order | ignore my order | ignore the order | disregard … order | disregard my | kill the order | void my order | please void | rescind my order | nix … order
        bin the order | bin my order | remove … from my order | remove … from the order | take … off my order | take … off the order | take … out of my order | drop … from my order | drop … from the order
        don't ship it | don't send it out | don't dispatch it | please do not send | don't bother sending | no need to ship | no need to send it | don't need it anymore … ship | already bought … elsewhere
        changed our plans | cancel item | cancel line | cancel the remaining | cancel the rest | cancellation of | request cancellation
        {stop} … {order} | {order} … {stop}
        cancel my subscription starting
        [not]
        don't want | do not want | dont want | didn't want | did not want | don't need | do not need | dont need | not asking for | not ask for | not looking for | not after a | no need for | no need to | not interested in
        rather than | instead of | not want | wasn't asking for | never asked for | never wanted | without a | other than a | don't give me | not going to | won't be | will not be | decided not to | no longer want a | don't offer me | don't bother with | don't send me
        don't bother … with | no longer need … a | not looking to | i'd rather keep | no thanks to | no need to send
        [not-after]
        isn't needed | is not needed | not needed | isn't necessary | not necessary | not required | is not what i want | isn't what i want
        no longer needed | no longer necessary | can wait | not my question | isn't what i'm after | unnecessary
        [done]
        thank* … {refund} | thx … {refund} | no {refund} .. necessary | no {refund} .. required | no {return} .. needed | no {exchange} .. needed | no {refund} .. thank* | no {refund} please | got my {refund} | received my {refund} | received the {refund} | {refund} .. received thank* | {refund} arrived | {refund} has arrived | happy with … {refund} | great {refund} experience
        already received my {refund} | already got … {refund} | received my … {refund} | got the {refund} | {refund} came through | {refund} came in | {refund} went through
        {refund} was quick | quick {refund} | fast {refund} | prompt {refund} | {exchange} arrived | {exchange} fits
        got the {exchange} | got my {exchange} | received the {exchange} | received my {exchange} | {exchange} came | {exchange} has arrived | thank* … {exchange} | got the money | received the money
        money arrived | money has arrived | money came through | you refunded me … thank* | you refunded | refunded me yesterday | was refunded … thank* | has been refunded … thank* | no need to {refund} | don't need to {refund}
        do not need to {refund} | don't have to {refund} | doesn't need … {refund} | no {refund} required | can't find … {refund} policy
        appreciate the {refund} | appreciate your {refund} | {cancel} … newsletter | {cancel} .. account | {cancel} … profile | newsletter … {cancel} | account … {cancel} | cancellation of my … account | cancellation of the … account
        already received .. {refund} | {refund} .. thanks for | {refund} received | got .. {refund} thank* | thank* … quick {refund} | exchange today
        {refund} .. landed | {refund} .. has landed | {refund} .. showed up thank* | {refund} .. cleared | {refund} .. hit my account | {refund} .. is in my account | {refund} .. in thank* | {refund} .. came today
        {refund} .. came this morning | {refund} .. has come through | {refund} .. has come | {refund} .. all sorted | {refund} .. arrived safely | thanks for sorting … {refund} | thank you for sorting … {refund}
        thanks for sorting out … {refund} | cheers for … {refund} | confirm … {refund} .. received | confirm … received … {refund} | confirming … {refund} .. arrived | money is in | money's in | money landed
        money has landed | money came back | money is back in my account | money is back on my card | no longer need the {refund} | you can close | not after {refund} | not after any {refund}
        not asking for {refund} | not asking for any {refund} | don't want any {refund} | don't want {refund} | not looking for {refund} | i'm not after | no money off | don't want any money | don't want money
        not want any money
        found it
        no {refund} .. needed
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
        kindly | what now | what do we do | what should i do | what can i do | what can you do | what happens next | what are my options | options | sort it | sort this | sort this out | fix this | resolve
        solution | do something | i expect | expect you | let me know | i'd appreciate | appreciate | hoping | advise | will you | can we | could we | request | insist
        [status]
        ~waiting | wait | waited | ~expecting | ~expect | still | yet | ~status | update | updates | updated | track* | progress | pending | ~processed | eta | overdue | on its way | anything new | check on | chase | chasing | in the works
        not been credited | still hasn't | still haven't | when | haven't received | not received | not seen | no sign | no word | no reply | nothing received | nothing happened | nothing since
        [follow]
        was it ~processed | has it been ~processed | is it ~processed | been processed | any news | any update* | what's the status | what is the status | how much longer | when will it | where is it | has it been issued | nothing yet | still nothing | has it gone through | nothing has arrived | nothing came
        nothing has happened | nothing happened | nothing so far | nothing on my account | nothing in my account | nothing on my card | nothing on my statement | don't see it in my account | don't see anything | not in my account
        not on my card | not on my statement | can't see it on my | can't see it in my | hasn't shown up on my card | hasn't hit my account | bank says … not | bank … hasn't received | bank sees nothing | where is the rest
        where's the rest | what about the rest | when will i get it | when can i expect it | no reply and no money | how long will that take | how long will it still take | is that normal | was approved | been approved
        it was approved | you promised | as promised | was promised
        by my count | as of today | nothing to date | not been settled | not settled | that was two weeks ago | that was three weeks ago | that was weeks ago | that was a month ago | business days have passed
        working days have passed | business days ago | working days ago | still processing | still says processing | says processing | shows as processing | says completed but | says complete but | neither
        see neither | i've looked at both | i've checked my | i have checked my | checked my bank | checked my statement | checked my account | my bank says | my bank can't | my bank cannot | bank can't see
        bank cannot see | bank has no record | is it coming | did it go | did it get sent | has it gone | has it been sent
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
        you told me … {refund} | you wrote … {refund} | status of … {refund} | state of … {refund} | did you process … {refund} | have you processed … {refund} | have you issued … {refund}
        have you sent … {refund} | did you send … {refund} | did you issue … {refund} | did you already … {refund} | have you already … {refund} | has anyone … {refund} | track … {refund} | i expect .. {refund}
        look into … {refund} | look into my {refund} | looking into my {refund} | when … paid out | when … be paid | when … pay me | when … pay out | when the money will | no sign of the | no trace of | said you'd pay back
        meant to land | supposed to land | supposed to hit | promised … would be back | would be back on my | would be back in my | promised … within | promised … by | promised on … business days
        in 3 to 5 business days | within 5 business days … {refund} | credit memo … not | credit note … not | credit … not been settled | credit … not settled | credit … outstanding | expected value date
        value date | payment reference … {refund} | reference number for … {refund} | reference for … {refund} | trace number | arn number | arn for | acquirer reference | trace the {refund} | trace my {refund}
        trace the payment … {refund} | where has my money | where has the money | where did my money go | where did the money go | where my money is | what happened to my money | what has happened to my money
        any sign of my money | any sign of my {refund} | any sign of the {refund} | money not arrived | money hasn't arrived | money hasn't come | money hasn't shown | money has not arrived | money still hasn't
        money still not | still don't have my money | still haven't got my money | still haven't had my money | still haven't seen | still have not received my money | still waiting for my money
        waiting for my money | waiting on my money | waiting for the money | how long for the {refund} | how long for my {refund} | how long is the {refund} | how long does my {refund} | when's my {refund}
        when's the {refund} | whens my {refund} | when will the money | when will my money | when's my money | when is my money | when does the money | {refund} … was meant to | {refund} … was supposed to
        {refund} … supposed to | {refund} … should have | {refund} … should've | {refund} … as store credit or | {refund} … to which | {refund} … which card | {refund} … what card | {refund} … old card
        {refund} … expired card | {refund} … closed account | {refund} … stuck | {refund} … short | {refund} … less than | {refund} … only part | rest of … {refund} | remaining … {refund} | other half of
        balance of … {refund} | remainder of … {refund} | {refund} … went to | {refund} … gone to | {refund} … ages | {refund} … weeks ago | {refund} … a month ago | {refund} … last month
        where's my tenner | where is my tenner
        {promise} … {money} | {money} … {promise} | {promise} … {refund} | {refund} … {promise} | {missing} … {account} | {account} … {missing} | you said … {refund}
        [policy]
        return worn | return used | return opened | return sale | return discounted | return washed | send back worn | send back used | send back opened | exchange worn | exchange sale | return without … receipt | return without … box | return a gift
        {refund} .. *policy* | {refund} .. ~policy | {refund} .. ~policies | {refund} .. ~guarantee | {refund} .. terms | {refund} .. conditions | {refund} .. rules | policy … {refund} | policies … {refund} | rules … {refund} | terms … {refund} | conditions … {refund} | guarantee … {refund}
        return ~policy | returns ~policy | return ~policies | ~exchange ~policy | ~policy … {return} | ~policy … {exchange} | ~policy … returns | return window | return period | return deadline | return conditions | cooling off period | right of withdrawal | return rules | returns work | exchanges work | refunds work | return costs | return shipping cost* | return shipping fee* | free return* | returns free | restocking fee
        ~cases … {refund} | ~situations … {refund} | ~situation … {refund} | ~circumstances … {refund} | ~cases … {return} | ~conditions … {return} | when can i … {refund} | when may i … {refund} | what … requirements … {refund} | ~eligible … {refund} | qualify … {refund} | am i entitled … {refund} | ~situationscan … {refund}
        {refund} .. usually take | {refund} .. normally take | {refund} .. typically take | {refund} .. generally take | refunds take | refund take | reimbursements take | rebates take | how long do {refund} | how long does … {refund} | how long … {refund} … take* | how long … {refund} usually | how many days … {refund}
        how many days … {return} | how long … {return} | how many days do i have | how long do i have to … {return} | within how many days | until when can i … {return} | time limit … {return} | deadline … {return} | last day … {return} | how late can i … {return}
        who pays … {return} | who pays … return | who pays for return* | who covers … return | pay for return shipping | do i have to pay … {return} | do i pay … {return} | cost … {return} | is … return … free | are returns
        do you offer … {refund} | do you give … {refund} | do you do … {refund} | do you accept … {return} | do you take … {return} | do you allow … {return} | do you offer … {exchange} | do you allow … {exchange} | do you accept returns | do you offer free returns | can … be returned | can … be refunded | can … be exchanged | can i return … if | can you return … if | is it possible to return … if | is … refundable | are … refundable | is … returnable | are … returnable | non refundable | what if i … {return} | what happens if … {return} | is there … money back guarantee | satisfaction guarantee | how does … return … work | how do … returns … work | how do … refunds … work | can sale items | sale items … return*
        {refund} .. or only | {refund} .. or just | window start
        day window | returns window | days … count from | 14 days start | 30 days start | days run from | period start | late returns | trial … don't like | don't like … trial | don't like it after | what happens if we don't
        what happens if i don't | days … from delivery or | cooling off | distance selling | bought in store … returned | returned by mail | returned in store | return in store | christmas returns | holiday returns | returns process
        return process work | your returns | gift without a receipt | without a receipt | hygiene seal | when someone returns | free returns | are returns free | return shipping free | who pays … postage | who pays … shipping back
        returnable | refundable | non returnable | after how many days | final sale … {return}
        see … {refund} policy
        {refund} … how does it work | do u do exchanges | do you do exchanges | do u do refunds | do u do returns | do you do returns | do u take … back | do u take returns | do you take … back
        am i entitled to anything | entitled to anything | entitled to compensation | how long … guarantee | how long … warranty | what does the guarantee cover | what does the warranty cover | guarantee … lasts
        guarantee last | warranty last | warranty lasts | length of the guarantee | length of the warranty | price promise | price match … do you | do you price match | do you match prices | price guarantee
        best price guarantee | lowest price guarantee | cancelation policy | cancellation policy | what's your cancellation | minimum term | minium term | minimum contract | can i stop any time
        can i stop anytime | can i cancel any time | can i cancel anytime | cancel at any time | locked in for | notice period | how much notice | up to when can i cancel | until when can i cancel
        how late can i cancel | cut off for cancelling | cut off time for cancel* | is it right that | is it true that | can be sent back | can be returned | can be exchanged | allowed to return
        allowed to send back | allowed to send | am i allowed to | are we allowed to | would i be able to return | would i be able to get {refund} | would i be able to exchange | would i get {refund}
        would i get my money | would i still get | would you take it back | would you accept … back | would you still accept | would you still take | can it go back | could it go back | does it have to be unopened
        has to be unopened | have to be unopened | have to be unworn | unopened and | still returnable | how many days to return | how many days to send | who pays the postage | who pays for postage
        who pays to send | who foots the bill | who covers the postage | who covers the cost | at my expense | at your expense | at my own cost | at my own expense | do you charge for returns
        charge for collection | is collection free | return cost | cost to return | cost to send back | fee for returning | fee for return* | restocking | what's the policy | what is the policy
        what's your policy | what is your policy | whats your policy | whats ur policy | returns policy | policy on | policy for | policy regarding | your terms on | terms say | if i bought … would
        how long have i got to | how long have i got | how long do we get | how long do you give | how long after
        do i get .. {refund} or | would i get .. {refund} or | will i get .. {refund} or
        [terms]
        ~policy | ~policies | *policy* | rules | conditions | terms | ~guarantee | ~cases | ~situations | ~circumstances | usually | typically | normally | requirements | ~eligible | eligibility | in general | even if i | if i change my mind | if it doesn't fit | if i don't like
        in which case | what are the rules | would i be entitled | am i entitled | entitled | if someone
        [either]
        {refund} or store credit | {refund} .. or .. voucher | {refund} .. or .. store credit | {refund} .. or .. gift card | cash or store credit | cash .. or .. voucher | store credit or {refund}
        voucher or {refund} | {refund} or {exchange} | {exchange} or {refund} | cash or credit | money or credit | money or a voucher
        [general]
        do you refund | do you give | do you offer | do you accept | do you allow | do you charge | do you deduct | do you also refund | does the shop | does your shop | how many days | how long do i have | how long do we have
        how long can i | what's the deadline | deadline | until when | by when can | by what date | who pays | who covers | who bears | usually | normally | typically | generally | in general | as a rule | on average
        is there a fee | any fees | any charge | is there a charge | cost me anything | for free
        free of charge | is it free | is return shipping | is it possible to return a | is it possible to return an | can items | can gifts | can one | can you return | can we return … if | how does … work | how do … work
        what are the conditions | under what conditions | under which conditions | in which cases | in what cases | in what situations | in which situations | under what circumstances | the conditions for | what conditions
        requirements for | do i need the | do i need a | do i have to pay | do i pay | do i lose | will i lose | would i lose | still valid after | how soon after | is there a limit
        outside the | after the deadline | past the deadline | loyalty members
        gets lost | get lost | goes missing | still get my money | still get a | qualify for | are we charged | am i charged | charged for the pickup | returns window for
        do u | how does it work if | how does that work | what's the rule | what are the rules | is there a time limit | would i be able | would it be possible to get {refund} if | hypothetically | in theory
        [goods]
        sale items | sale item | discounted items | reduced items | clearance | worn items | opened items | opened software | custom made | custom engraved | personalised | personalized | engraved
        swimwear | underwear | earrings | perishable* | original packaging | original box | original receipt | with tags | without tags | tags removed | tags are off | restocking fee | outlet stuff
        outlet items | on sale stuff | sale stuff | clearance stuff | opened cosmetics | used lipstick | used makeup | without the receipt | without receipt | in the store … online
        bought online … store
        [hypothetical]
        before i buy | before i order | before buying | before ordering | before purchasing | thinking of buying | thinking about buying | thinking about ordering | considering buying | planning to buy | if i open | if i don't like
        if we don't like | if i do not like | if it doesn't fit | if it does not fit | if they don't fit | if it doesn't suit | if i'm not happy | if i am not happy | if i'm not satisfied | if i am not satisfied | if i change my mind
        if i return part | if i buy | if i order | if i were to return | in case it doesn't | in case i don't | in case they | quick question before | general question | suppose i | let's say i | what if i | what if it | what if we
        what if they | what happens if | once the seal is broken | once opened | even if opened | if the item is opened
        haven't bought | haven't ordered | not bought yet | not ordered yet | yet to order | before i commit | before i pay | before i purchase | before placing | before we order | before we buy
        before checking out | prior to ordering | prior to purchasing | about to order | about to buy | tempted to buy | tempted by | looking to buy | looking at buying | considering ordering | considering the
        considering a | toying with | wondering if i could | just asking | just wondering what | just checking before | if i decide | if i decided | if i ever | if my parcel doesn't | if my order doesn't
        if it arrives broken | if it arrives damaged | if it breaks | if it turns out | if they turn out | if he doesn't like | if she doesn't like | if they don't like | if my | if the gift | if the colour
        if the color | if i'm unhappy | if we're not happy | if it's not right | if it isn't right | if it's the wrong | if they're the wrong | if they are too | if it is too | if it's too | in the event
        should it not | should i not | should they not | should i need to | were to | supposing | suppose it | say it doesn't | say i don't
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
        not settled | not been settled | still zero | no money | no payment | no transfer | not shown up | hasn't turned up | hasn't landed | not landed | hasn't hit | hasn't reached
        not reached | never turned up | never showed up | the rest of | only got | only received | short by | the remaining | remainder | balance of | the other half
        nothing in my | nothing on my | nothing back on
        [money]
        my money | the money | amount | the amount | full amount | the sum | purchase price | price | what i paid | dollar* | bucks | euro | euros | eur | usd | gbp | pound* | quid | cents | cash | funds | deposit | down payment
        prepayment | credit | payment
        tenner | fiver
        [back]
        back | returned to me | given back | paid back | credited back | come back
        [send]
        send | sending | sent out | post me | ship | dispatch | deliver | give me | get me | let me have | provide | supply | issue me | could i have | can i have | could i get | can i get | may i have | i'd like
        [fresh]
        another | a new one | new one | new ones | new pair | the right | right one | right ones | the correct | correct one | correct ones | a fresh | working one | one that | undamaged | unbroken | intact one
        proper one | a whole one | missing one | missing part | missing piece | missing parts | the missing | the fourth | the other one | the other half | a different | different one | bigger | larger | smaller
        longer | shorter | wider | xl | xxl | xs | matching | instead | in its place | version | replacement | the same one | the same in
        [stop]
        stop | halt | withdraw | hold off | hold back | end | ending | terminate | discontinue | undo | scrap | scratch | abort | pull | void | kill | drop | unsubscribe | don't send | do not send | don't ship
        do not ship | don't renew | do not renew | not renew | remove | take off | take out | call off | forget about | unsubscribe from
        [order]
        my order | the order | this order | that order | order number | subscription | membership plan | the delivery | deliveries | shipment | the box | monthly box | snack box | the plan | auto renewal | renewal
        preorder | pre order | reservation | booking | purchase order | order | the parcel before | the package before
        [pay]
        credit | wire | remit | pay me | pay out | pay back | deduct | knock off | return to | reverse | hand over
        please transfer | transfer it | transfer the | transfer my | settle the
        put it back on | send me the money | give me the money
        [promise]
        you promised | promised | you said | you told me | you wrote | i was told | we were told | was told | assured | you assured | you confirmed | was confirmed | you agreed | agreed to | was agreed | approved
        was approved | supposed to be | was meant to | was due | should have been | should have had | would be back | would be credited | would be paid | would be returned | was issued | been issued | credit memo
        was processed | your colleague
        [account]
        my account | bank account | the account | my bank | the bank | my card | the card | my statement | bank statement | the statement | my paypal | paypal account | my balance | banking app | my visa | my amex
        [damaged]
        ~damaged | ~broken | crack* | shatter* | smashed | torn | ripped | dent* | scratch* | leak* | spilled | crushed | in pieces | bent | ~damage
        snapped | snapped in half | chipped | smashed to bits | in bits | shattered | cracked | crack | squashed | dented | mangled | soaked | soggy | burst | punctured | split open | spilt
        came apart in the post | arrived broken | arrived smashed | arrived damaged | broken on arrival | water damaged | bashed | battered | warped | stained | mouldy | moldy | frayed | hole in | holes in
        a hole | bent out of shape
        [defective]
        ~defect* | faulty | doesn't work | does not work | doesnt work | not working | stopped working | won't turn on | wont turn on | doesn't turn on | won't charge | malfunction* | dead on arrival | died | stopped charging | keeps crashing | out of order | left side silent
        already activated | doesn't charge | does not charge | doesn't turn | does not turn on | won't start | wont start | won't switch on | doesn't switch on | won't connect | doesn't connect | does not connect
        won't pair | doesn't pair | keeps cutting out | cuts out | cutting out | keeps freezing | freezes | keeps dropping | keeps turning off | turns itself off | went dead | is dead | conked out | packed up
        packed in | gave up the ghost | given up the ghost | gave way | burnt out | burned out | short circuit* | sparks | smoke came out | screen is black | screen stays black | black screen | blank screen
        no sound | no picture | no power | doesn't heat | does not heat | won't heat | doesn't cool | error code | error message | bricked | glitch* | flicker* | stuck at | crashes | crashed | overheats
        overheating | not charging | not heating | not turning on | not switching on | broke after | broke within | broke down | stopped after | lasted two | lasted three | lasted a week | lasted one | leaking oil
        doesn't hold charge | won't hold a charge | battery dies | battery died | quit working | quit on me | kaput | on the blink | on the fritz | doesn't do anything | doesn't respond | unresponsive
        invalid key | code doesn't work | key doesn't work | licence key | license key
        [wrong-item]
        wrong item* | wrong product* | wrong colo* | wrong order | wrong article* | wrong one | wrong model | incorrect item | different item | not what i ordered | sent me the wrong | received the wrong | someone else's order
        but i ordered | but i got | i ordered … but | ordered … received | ordered … got | ordered … and got | ordered … you sent | ordered … came | asked for … got
        not the one i ordered | not the one i bought | isn't what i ordered | isn't what i bought | sent me a … instead | sent … instead of | got … instead of | received … instead of | came for | someone else's
        somebody else's | another customer's | other customer's | mixed up my order | mix up | wrong colour | wrong version | wrong shoe | wrong part | wrong book | wrong parcel | wrong package | wrong thing
        wrong stuff | wrong flavour | wrong flavor | never ordered this | didn't order this | did not order this | not ordered this
        [missing-item]
        missing | incomplete | not in the box | wasn't in the box | only received one | one of the items | empty box | box was empty | parts are missing | not included
        without the | w o the | weren't in | wasn't in | not in the pack* | not in the parcel | not in the bag | nowhere in the box | only one of | only two of | only three | only four | only five
        instead of four | instead of six | came with three | with three legs | one short | two short | short of | items short | parts short | is absent | missing from | left out | forgot to include
        forgot to pack | forgot to put | didn't include | did not include | no charger | no cable | no manual | no screws | only got one | only got two | only half of the order | rest of my order
        rest of the order | part of my order
        [not-received]
        never arrived | never came | never showed up | didn't arrive | did not arrive | hasn't arrived | has not arrived | not arrived | never received my | never received the | haven't received my order | haven't received my package | haven't received my parcel | have not received my order | not received my order | not received my parcel | not received my package | lost in the mail | lost in transit | lost package | lost parcel | package … lost | parcel … lost | undelivered | marked as delivered
        i have nothing | nothing arrived | nothing has arrived | never turned up | didn't turn up | hasn't turned up | not turned up | never been delivered | not been delivered | wasn't delivered
        was not delivered | never delivered | says delivered | says delivered but | says it was delivered | marked delivered | shows delivered | shows as delivered | delivered to recipient | delivered to the wrong
        not at my door | no parcel | no package | no delivery | never saw it | stolen from | porch pirate | didn't come | hasn't come | not come | went missing | gone missing | gone astray | vanished
        disappeared in | lost by the courier | lost by | lost it | doesn't make it
        [late]
        late | delayed | delay | too late | overdue | took too long | arrived late | weeks late | days late
        next day delivery | arrived after | came after | turned up after | rocked up | was meant to be here | were meant to be here | meant to be here | ment to be here | supposed to be here | supposed to arrive
        should have arrived | should have been here | was due | due on | due last | days after | week after | too late for | missed the birthday | missed christmas | after the birthday | after the party
        after the wedding | past the date | by the date you | promised date | running late | still not here | still hasn't arrived | not here yet | isn't here
        [size]
        too small | too big | too large | too tight | too loose | too long | too short | doesn't fit | does not fit | doesnt fit | didn't fit | don't fit | wrong size | sizing | bigger size | smaller size | larger size
        too snug | size too | sizes too | half a size | a size up | a size down | runs small | runs large | runs big | comes up small | comes up big | too baggy | too wide | too narrow | pinches | swimming in
        can't get into | can't get it on | can't zip | won't zip | won't fit | wont fit | not fit | doesn't go through | fits like | in a size | different size | next size | the medium | small on | big on
        tight on | loose on
        [quality]
        poor quality | bad quality | low quality | cheap material | cheaply made | terrible quality | falling apart | fell apart | disappointed with the quality | poorly made
        poor make | gave way under | flimsy | shoddy | tacky | cheap and nasty | cheap looking | looks cheap | feels cheap | feels like plastic | rubbish quality | rubbish | crap | junk | tat | wore out
        wears out | seams | seam came | stitching | bobbl* | pilling | threads | see through | thin material | faded after | fading | falls apart | fell to bits | fell to pieces | came apart | coming apart
        peeling | tastes | tasted | rancid | stale | smells | stinks | reeks | stank | unravel* | disappointing | disappointed in the quality | not worth | badly made | poorly finished | poor finish | dried out
        [not-as-described]
        not as described | not as advertised | not as pictured | not like the picture* | doesn't match the description | different from the picture* | different from the description | fake | counterfeit | knock off | misleading | not genuine | false advertising
        not what was advertised | not what's advertised | as advertised | listing said | listing says | listing promised | description said | description says | description promised | ad said | advert said
        advertised as | website said | site said | page said | photo showed | picture showed | pictures showed | photos showed | in the photo | in the picture | in the photos | looks nothing like
        nothing like the | different colour to | different color than | a fake | fakes | replica | imitation | not real leather | not real | isn't real | not authentic | inauthentic | counterfeits | mis sold
        missold | misdescribed | misrepresent* | not as stated | not the same as | supposed to be leather | supposed to be | claims to be | turned out to be
        [changed-mind]
        changed my mind | change my mind | no longer need | no longer want | don't need it | by mistake | by accident | accidentally | unwanted | found it cheaper | bought the wrong
        having second thoughts | second thoughts | thought better of it | no use for | don't need | do not need | not needed | no longer needed | not for me | doesn't suit me | don't suit me | didn't suit
        doesn't suit the | don't like the | didn't like | not keen on | not to my taste | doesn't go with | doesn't match my | ordered twice by | ordered two by | ordered 10 | ordered the wrong
        i ordered the wrong | clicked the wrong | pressed the wrong | my mistake | my own mistake | my fault | my bad | oops | accidental | clicked twice | my son ordered | my daughter ordered | my kid ordered
        my toddler | my child ordered | already have one | already has one | already got one | bought one already | got one as a gift | plans changed | plans have changed | event was cancelled | party is off
        found one cheaper | got it cheaper | broken up with | duplicate order | ordered it twice | withdraw from | surplus to requirements
        [store-credit]
        store credit | shop credit | gift card | voucher* | credit note
        in credit | site credit | account credit | gift voucher | gift vouchers | credit voucher | gift certificate | vouchers
        [chargeback]
        ~chargeback* | dispute the charge | dispute this charge | dispute … charge | dispute … bank | paypal dispute | open a dispute | stop payment
        a charge back | raise a chargeback | section 75 | claim with my bank | claim with paypal | dispute with paypal | dispute with my bank | paypal claim | paypal case | open a case | opened a case
        opened a dispute | raise a dispute | raised a dispute | dispute it with | dispute the payment | dispute this payment | contest the charge | take it up with my bank | go to my bank | going to my bank
        speak to my bank | my card company | card issuer | my credit card company | bank to reverse
        [duplicate-charge]
        charged twice | double charged | charged me twice | charged two times | double charge | duplicate charge* | duplicate payment | charged … twice | billed twice | overcharged | charged too much | paid twice | second charge | extra charge
        my statement says | statement shows | charged again | charged me again | charged for two | charged for both | charged double | charged more than | charged more | two charges | two payments | second payment
        twice on my | shows twice | appears twice | taken twice | taken two | took it twice | took the money twice | debited twice | went through twice | same order twice | paid too much | overpaid | overbilled
        over charged | three times for | too much money | checkout showed
        [warranty]
        warrant* | under guarantee | repair* | manufacturer's guarantee
        guarantee on | how long the guarantee | how long is the guarantee | guarantee last | guarantee cover* | extended guarantee | year guarantee | fix it | fixed under | be fixed | get it fixed | mended
        mend it | service centre | service center | repaired
        [price-adjustment]
        price match* | price adjust* | price drop* | price difference | now cheaper | lower price | price went down
        listed at | it was listed | cheaper now | now it's | now on sale | gone on sale | went on sale | on sale for | reduced to | dropped to | price has dropped | price dropped | dropped in price
        price reduction | reduced the price | price protection | cheaper elsewhere | cheaper on | the difference | price promise | same item for | knocked down to | price guarantee
        [shipping-cost]
        shipping cost* | shipping fee* | postage | shipping charge* | delivery fee* | delivery charge* | return shipping
        delivery charge | paid for next day | express delivery | express shipping | shipping paid | shipping charges | shipping costs | cost of shipping | cost of postage | cost of delivery | pay for shipping
        pays for shipping | pay the shipping | pays the shipping | pay for postage | pay the postage | pays the postage | shipping back | free delivery | free shipping | return postage | courier fee
        courier charge | who pays
        [address-change]
        change … address | wrong address | update … address | new address | change … delivery address
        moved house | moving house | we've moved | i've moved | wrong house number | wrong postcode | wrong zip | wrong street | typo in the address | typo in my address | deliver it to … instead
        deliver to … instead | different address | deliver to my work | redirect | correct … address | change the delivery | old address | change of address | my address is
        [invoice]
        invoice* | receipt*
        vat invoice | proof of purchase | tax invoice
        [order-status]
        where is my order | where's my order | where is my package | where's my package | where is my parcel | where's my parcel | track my order | track my package | tracking number | order status | when will my order | when will my package | tracking hasn't | when … arrive | status of my order | status of order
        what's the eta | whats the eta | eta | where is it | where's my stuff | where is my stuff | where's my delivery | where is my delivery | when is it coming | when will it come | when will it be delivered
        when will it arrive | when does it ship | when will it ship | has it shipped | has it been shipped | has my order | been dispatched | been shipped yet | out for delivery | out for delivery since
        tracking says | tracking shows | tracking hasn't moved | tracking not | no tracking | any news on my order | any news of my order | where are my | where's the driver | is it on its way | delivery date
        how long until it arrives | status of my delivery | order update | update on my order
        [complaint]
        unacceptable | terrible service | disgrac* | ridiculous | fed up | scam* | rip off | furious | this is a joke | speak to a manager | reclamation | never again
        rude | put the phone down | hung up on | appalling | disgusting | shambles | shocking | outrageous | outraged | livid | fuming | had enough | sick of | sick and tired | pathetic | useless | incompetent
        awful | atrocious | horrendous | cheek | bloody | wtf | what a joke | joke of a | absolute joke | taking the mick | taking the piss | taking me for | not good enough | poor service | bad service
        poor customer service | worst service | dreadful | disappointing service | manager | supervisor | asked four times | asked three times | third time | fourth time | third email | ignored | ignoring me
        nobody replies | no one replies | no one answers | nobody answers | never shop | never buy | never order | lost a customer | shame on you | crooks | thieves | robbery | conned | con artists | bad review
        negative review | one star | trustpilot | not happy | unhappy with | complaint* | complain about | complaining | angry with | angry about | i am angry | very disappointed | so disappointed
        [legal-threat]
        lawyer | attorney | solicitor | legal action | sue | suing | small claims | consumer protection | trading standards | ombudsman | better business bureau | bbb | police | ftc
        without prejudice | letter before action | county court | citizens advice | consumer rights act | consumer rights | legal advice | legal proceedings | my solicitors | take you to court | see you in court
        report this to | reporting you | attorney general | action fraud | money claim | consumer protection agency | accc | fair trading | trading standard | tribunal | legal counsel | court | report you to
        [break]
        but | however | because | otherwise
        [ignore]
        cancel my account | cancel my subscription | cancel my membership | cancel my newsletter | cancel my free | cancel my premium | cancel my gold | cancel my pro | cancel my standard | cancel my platinum | cancel my freemium | cancel my user | cancel my profile | cancel my corporate | cancel my registration
        returning customer* | return your call | return my call | return call | returned my call | returned your call | happy returns | point of no return | return to the site | return to work | in return | cashback offer | return flight | return to my account | return ticket | diplomatic relations
        back in stock | back at work | back to you | get back to me | come back to | coming back | be back | came back | back from | back home | back and forth | back up | backup | back door | back order | backorder | return the call
        returning your | many happy returns | return to the page | return to sender | return key | returning user* | returning home | i returned home | returned home | call me back | call back | callback | write back | ring me back
        cash on delivery | price adjustment policy | refund policy page | swap the delivery | swap … slot | exchange rate | change of address | in exchange for a review | termination fee | cancellation fee* | exit fee*
        returning customers | return visit | returning guest | exchange rates | exchanged cards | exchanged emails | exchange student* | exchange programme | exchange program | in exchange for my | broken up
        break up with | returns to nature | return of the | return of the king | refund policy survey | happy to return as a customer | return as a customer | i'll return to | shop again
        size chart | size guide | new invoice | new password | new link | new code | another link | another invoice | new address | new email | different address | another address | different email | new tracking
        another question | different question | new phone number | send me the invoice | send me an invoice | the right department | the right person | the right place | another time | a different time
        different day | another day | new slot | another slot
        another shipping address | another delivery address | different delivery address | different shipping address
        [elsewhere]
        my cv | my resume | attached resume | attached cv | apply for the position | apply for a job | apply for the job | job application | vacancy | vacancies | internship | dissertation | my thesis
        bachelor thesis | master's thesis | university survey | research project | our agency | our platform | our software helps | we help e commerce | we help online stores | boost your sales
        increase your sales | grow your sales | grow your business | seo audit | free demo | book a demo | schedule a demo | partnership proposal | we offer a comprehensive | tax refund | tax rebate | tax return
        vat refund | vat form | tax free form | tax free shopping | detaxe | customs form for the vat | hmrc | irs | from my employer | my employer reimburses | expense claim | expenses claim | expense report
        insurance claim form | my insurer | my insurance company | recover lost crypto | crypto recovery | lost crypto | phishing | scam email | is this a scam | suspicious text | suspicious email
        text message claiming | text claiming | email claiming to be | click the link | click here to claim
        [language]
        the | i | my | you | your | is | it | to | of | and | for | a | in | this | that | have | has | was | what | when | where | how | do | does | can | could | not | with | me | we | are | be | am | on | an | will | been | or | please | thanks | thank | hello | hi | order | from | just | any | account | address | about | information | help | need | at | by | if | they | there | tell | change | changing | items | delivery | shipping | product | customer
        u | ur | im | dont | were | got | get | which | who | some | out | after | before | sent | says | said | like | one | new | all | our | us | his | her | she | he | them | their
        [guard]
        refuse* | refusal | refuge* | found | fund | funded | refined | reform* | refurb* | refuel* | review* | restaurant* | restor* | institut* | constitut* | substitut* | compet* | composit* | condensat* | compensator | rebel* | debate* | report* | renew* | repair* | replace* | replay | repeat* | republic | request* | except* | expert* | export* | waiving | waiter | weight | police | polite* | polish | politics | status | station* | states | statue | cause* | cased | laser | chases | canal | candle* | canned | counsel* | damages | managed | register* | return* | remove* | remit* | rebate* | expects | expense* | inspect* | respect* | suspect* | product* | profess* | possess* | process | progress* | policies | site* | string | training | raising | waking | warning | walking | wanting | working | writing | baiting | exchanger | assist | assistant | resistance | distance | instance | purchase* | order* | border* | older | elder | warrant* | guard* | damask | placement | payment* | repayment* | department* | broker | brother | spoken | defend* | detect* | default | defeat* | effect* | affect*
        """u8;
}
