import type { LabelledSentences } from './labelled';

export const LATER_ENGLISH: LabelledSentences = {
  promise: `Hi Tom - contract's with legal, should have it back to you Thursday.
Apologies for the delay, you'll get the signed copy from us before the end of the week.
Re the outage: we're on it and I'll post an update in the ticket by 3pm.
Ok will do, sending over the NDA shortly.
I'll have Marcus drop off the spare parts at your site tomorrow.
We're going to credit your account for the two lost days.
Just to confirm, I'm calling their procurement lead on Monday and will report back.
Thx Jen, will get that fixed today.
I promise to have the final numbers on your desk by Wednesday morning.
My assistant will find us a slot and send an invite round.
We'll look at the pricing again internally and revert with something sharper.
I owe you a reply on the SLA question - coming later today.
Let me check with the plant manager and I'll let you know by EOD.
No worries, I'll take care of the customs forms.
As discussed, I'll draft the scope of work and you'll see it early next week.
I'd be glad to put the two of you in touch, intro to follow this afternoon.
We will of course cover the return shipping.
Good catch, I'll update slide 7 and resend the deck.
Will forward you the recording as soon as Zoom has processed it.
I'll make sure the team has access before you land on Tuesday.
Morning Ruth, I'll swing by your office on Thursday with the prototypes.
Understood. We'll rework the quote without the installation and get it back to you tomorrow.
I'll speak to our landlord about the parking and email you what he says.
Our courier will collect the faulty unit on Monday between 9 and 12.
You have my word that the report lands in your inbox by Friday noon.
On it. Numbers in an hour.
I am going to escalate this to the regional manager today.
Happy to introduce you to Carla, will send an email connecting you both.
I've asked finance to release the payment and will confirm once it is out.
We'll keep you posted on the delivery.
Sorry I missed your call, will ring you back after lunch.
I'll have a think about the wording and come back to you on Monday.
We shall let you have our comments on the draft lease by 12 May.
I can get you the test results by Tuesday, will upload them to the portal.
Not a problem, I'll move the workshop to the 14th and tell everyone.
We're sending a replacement out to you today, free of charge.
Hey Lou, got your voicemail - will look at the numbers tonight and text you.
I'll take this up with our insurer and come back to you once they've answered.
We can do the 8th, I'll have Nadia put it in everybody's calendar.
The missing boxes go out first thing tomorrow, I'll send you the tracking code.
Will chase accounts again and let you know where we stand.
I plan to have the drawings finished by Tuesday and will email them over.
Our solicitor will be in touch regarding the completion date.
We're happy to reprint the leaflets at our cost and deliver them on Friday.
Give me until Thursday and I'll have a proper answer for you.
I'm writing up the findings now and will circulate them before the weekend.
Okay, I'll swap the dates and re-issue the tickets.
I'll dig out the old contract and scan it for you.
We will be issuing a corrected statement by the end of the month.
Let me run this past Helen, I'll ping you when I know more.
You'll get an invite from my PA later today.
I shall personally see to it that this doesn't happen again.
We'd like to make this right, so we'll knock 10% off the next invoice.
I'm popping the cheque in the post this afternoon.
Right, I'll ask around and tell you who can do it.
Working on it, you'll have something by lunchtime.
Cheers Dan, I'll get the keys cut and leave a set at reception on Monday.
We'll take the samples to the lab and share the readings with you next week.
I'm forwarding this to Elaine, who handles billing; I'll make sure she answers you today.
Noted, will bring the adapters along on Wednesday.
I intend to send you the full proposal by the 20th.
The signed lease will be in the post to you tonight, I'll text you when it's gone.
Our engineers will install the patch over the weekend.
I'll try to squeeze you in on Thursday and confirm by phone.
You'll hear from us by Friday at the latest.
We promise to refund every cent.
Thanks for the nudge, I'll finish my part this evening.
I'm going to ask the caterer for a second quote.`,
  none: `If you can live with net 60, we'll sign tomorrow.
Could you let me know whether Thursday works for you?
We'd normally send the invoice at the end of the month.
I'm afraid I won't be able to send anything before Monday.
Thanks for sending over the contract, it looks good.
The update will be available in all regions by March.
You'll need to sign on page 3 and 7.
I sent you the quote last Friday, did it arrive?
Please send me the revised version when you have a minute.
I'll be out of the office until 4 January with limited access to email.
Will you be sending the samples this week?
We will have been in business for twenty years this spring.
I don't think we'll need the extra licences after all.
Peter said he'd call you, has he?
Let me know if you'd like me to send the brochure.
I would send it by courier if I were you.
This mailbox is not monitored, and replies will not be read.
You will find the agenda attached.
It will rain on Friday, so bring a jacket.
I'd love to see the new office some day.
Should I send the documents to you or to Karen?
Unless we hear from you by Friday, we'll assume you agree.
We were going to send it, but the printer broke down.
I'm not going to chase them any further.
He'll probably call you next week about the roof.
You'll love the new dashboard.
Looking forward to hearing from you soon.
I'll be honest, the price came as a surprise.
They will send you a confirmation code by text message.
We will never ask you for your password.
I'll be travelling on Wednesday, so Thursday suits me better.
I hope you'll consider our offer.
Do you think you'll be able to deliver by June?
I have already forwarded your message to Stefan.
Once approved, the order will ship within five days.
It'll take about two weeks for the paint to dry.
I can send it if that helps, just say the word.
Would you mind calling me after four?
The flight will land at 9:40.
My guess is they'll sign in May.
Nobody will notice the difference.
I've been meaning to write to you for weeks.
Please make sure the forms reach us by the 10th.
I won't keep you any longer.
Will the new version support Windows?
We're based in Leeds and ship across the UK.
As mentioned, I sent Dave the file yesterday.
You will be asked to enter your PIN.
I wish I could help you with that.
The board will decide on Thursday.
Your parcel will be delivered between 2 and 4 pm.
Let us know how you get on.
If all goes well, I'll send it Monday.
I'll be 40 next year.
She promised she'd send the keys.
It would be great if you'd share the slides.
I'm meeting the auditors on Thursday.
We are looking for a new supplier of cardboard.
On Mondays I'll usually take the train.
Nothing will change for you.
Happy to hear that, congratulations!
I'm having the time of my life here.
You've got mail from the tax office.
He asked me when we'll send the goods.
Sorry, will not be able to make it.
Working from home today, call my mobile.
I'm moving the last of my boxes on Saturday, what a mess.
I get a lot of mails, so please put the order number in the subject.
Would Tuesday be okay, or shall I ask somebody else?
We'll be closed over Easter.
I think the invoice will be paid by head office.
Feel free to forward this to your colleagues.
I'd rather we talked on the phone.
They'll get the better of us if we wait.`,
};
