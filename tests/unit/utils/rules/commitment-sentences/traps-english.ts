import type { LabelledSentences } from './labelled';

export const TRAPS_ENGLISH: LabelledSentences = {
  promise: `I'll pull the usage figures for your three sites and mail them over tonight.
Our fitter will be with you between 8 and 10 on Thursday morning.
Leave it with me, I'm going to raise this with the warehouse first thing.
You'll have the countersigned order form by close of business.
Let me dig out the old drawings and send them across.
We will have the replacement pump on a truck tomorrow.
Happy to do that - I'll set up the sandbox for Priya before the call.
I'll come back to you on the rebate once I've spoken to finance.
Yes, we can turn that around by Monday and I'll copy you in.
Will draft the agenda and circulate it on Wednesday.
I'll walk your auditor through the ledger on Tuesday.
We'll swap the cracked panel under warranty.
I'm emailing you the wiring diagram this afternoon.
My colleague Dana will ring you about the deposit tomorrow.
Sure thing, I'll have our lawyers look at clause nine.
You will get a corrected statement from us by the 15th.
I'll add the two extra seats and let you know what changes.
I'll forward your query to the customs broker and chase them on Wednesday.
We're going to re-run the tests with your firmware tonight.
Thanks Olga, I'll have the minutes out to everyone before lunch.
Our driver will collect the faulty unit on Friday morning.
I'll put you down for two booths and send the paperwork.
We'll match their price and hold it until the end of May.
No problem, will push the kick-off to the 12th and update the invite.
We'll reissue the certificate with the right serial numbers.
I'm going to speak to our plant in Lyon and find you an earlier slot.
Let me get you the exact dimensions from engineering.
Will copy you on the letter to the landlord.
Our accounts department will send you a credit note this week.
I'll bring the contract along on Thursday so that we can go through it.
We can have two people on site by Wednesday - I'll send their names.
I'll get the floor plan redrawn and have it with you by Tuesday.
We are shipping your missing brackets by courier today.
I'll raise a ticket with Microsoft and keep you in the loop.
Let me ask around and I'll send you two references.
Our trainer Lucy will contact you about dates.
We'll knock 200 euros off for the scratch.
I'm going to introduce you to our head of design.`,
  none: `I'm handing in my laptop on Friday, so reach me on my phone after that.
I am taking my kids to the coast next week.
We're moving our own servers to Dublin in the spring.
I'll be on leave from the 3rd and back on the 17th.
I'll never forget how your team helped us in March.
You'll find the parking garage behind the main entrance.
Will you send us the updated price list by Friday?
We'll see how the market reacts.
I'd have sent it sooner, but the printer was down.
If they ever call me back, I'll be surprised.
Our competitors will lower their prices again, I'm sure.
I sent the contract to your legal team last Monday.
He said he'll call the supplier himself.
I'll be honest, the last delivery was a disappointment.
Most customers get their refund within five days.
I'm picking up my new car tomorrow afternoon!
We will be closed on Monday for the bank holiday.
I'm sending this from my phone, so excuse the typos.
They'll probably ship it before Christmas.
I hope you'll enjoy the rest of the trade fair.
I'm dropping off my son at camp on Monday morning.
We're painting our office on Friday, so expect some noise on calls.
I'm submitting my thesis next week, wish me luck!
I'll turn forty in June.
I've already shipped the samples on Tuesday.
Your parcel will arrive within five working days.
Could you let me know when the pallets leave your yard?
Our new CFO will start in January.
I'm renewing my passport tomorrow.
I wish I could send it earlier, but the system is down.
We will not extend the licence beyond March.
She told me she'd deal with the invoice.
I'm writing to complain about the state of the containers.
I'm collecting my daughter from school at four today.
We're replacing our coffee machine next week, finally.
I'll probably be late on Thursday.
I'm running the Boston marathon on Monday.
I sold my boat last summer.
Your engineer will need a badge to enter the site.
Please confirm the delivery window by tomorrow noon.
The regulator will publish new rules in autumn.
We won't be able to match that price.
He told us they will ship on Monday.
I'm taking a few days off next week.
I'd send it today if I had the address.
I'm emailing to ask about the status of order 778.
I'm getting my hair cut on Friday at noon.
We're having our summer party next Thursday.
I'll be working from home tomorrow.
I'm defrosting my freezer tonight, don't ask.
The bank will call you to verify the transfer.
We delivered the last pallet on Monday.
Will you be at the fair in Lyon?
I'd be delighted to join, but my calendar is full.
They will send a replacement if the first one fails.
I can't send it before Thursday.
We're interviewing three candidates next week.
I'm learning Portuguese this winter.
We've never had a delay like this and I understand your anger.
I'm baking a cake for my mother's birthday on Sunday.
We're switching our payroll provider in July.
I'm flying to Oslo on Wednesday.
I'll be out of the office until Tuesday.
Your invoice will be due on the 30th.
I've asked Microsoft twice already.
When will the floor plan be ready?
He promised he would ship the brackets.
I'd call them, but nobody picks up.
We're looking forward to seeing the showroom.
I'm cancelling my gym membership next month.
The trainer will bring her own laptop.
Don't worry if it takes a day longer.`,
};
