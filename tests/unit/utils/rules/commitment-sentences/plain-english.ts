import type { LabelledSentences } from './labelled';

export const PLAIN_ENGLISH: LabelledSentences = {
  promise: `I'll have the revised statement of work in your inbox by Thursday.
We will get our security lead to fill in your questionnaire this week.
Thanks for flagging this - I'll look into why the export failed and report back.
Let me double check the numbers with Karin and get back to you before noon.
We'll waive the setup fee and send an amended order form.
I will introduce you to Mateo, who runs our Lisbon office.
You'll have my comments on the draft tomorrow morning.
I'm going to book the meeting room and send you the dial-in.
We can do that; I'll ask our team to prepare a sandbox for you.
Will send over the signed NDA later today.
Our engineer will call you on Monday to walk you through the migration.
As agreed, I'll share the recording and the slides after the call.
Sure, I'll run it by our CFO and let you know where we land.
I'll make sure the licences are activated before your team logs in on Monday.
We're going to extend your trial by two weeks.
Good catch! I'll fix the typo in section 4 and resend.
I will circulate the minutes by end of day.
We'd be glad to - I'll put together a short proposal and send it over on Friday.
I'll ping Ravi about the API keys right after this.
You'll hear from me once the courier has confirmed the pickup.
We'll cover the shipping costs for the replacement.
I'll loop in our product manager so she can answer your question on SSO.
Let me find out who handles renewals on our side and connect you.
We shall provide the audit report no later than 15 June.
I'll get the purchase order raised this afternoon and email you the number.
Understood, we'll move the go-live to the 22nd.
Let me speak with our landlord about the loading dock and revert.
I'll draft the press release and share it with you for review.
We'll have someone on site first thing Wednesday to replace the valve.
I'll take that as an action and update the tracker.
You can expect the final figures from us on Tuesday.
Thanks Hannah, will pass this on to the billing team.
I'm sending you the calendar invite now.
My assistant will reach out to find a slot next week.
We will reimburse the travel costs within ten days.
I'll keep an eye on the shipment and tell you as soon as it clears customs.
I'll bring the spare parts when I visit your site on Tuesday.
No worries, we'll absorb the price difference on this order.
I will check with our insurer whether water damage is covered and let you know.
We're sending a new cable out to you today.
Let me see what I can do about the delivery date and call you back.
I'll write up what we agreed and send it round.
Our finance team will issue a credit note by the end of the week.
Thanks, that works; I'll confirm with the venue and book it.
You will receive the tracking number from me as soon as the parcel leaves.
I'm going to ask our developers to add that field for you.
We will train your staff on the new machine in the first week of June.
I'll revise the quote to include the extra ten licences.
I'll have our electrician take a look at the panel on Monday.
Got your note - I'm on it and will update you by five.
We'll throw in the installation at no charge.
I'll send round a doodle so we can find a date that suits everyone.
Let me confirm with the hotel and I'll text you the booking reference.
We're happy to extend the payment term to 45 days and will amend the contract.
You'll have an answer from our legal department by Wednesday.
I'll fax the customs form over as soon as it is stamped.
I will personally oversee the handover of your account.
Our warehouse will dispatch the second batch tomorrow.
Thanks Leo. I'll chase the landlord and revert.
I'm going to rework the timeline and share a new version tonight.`,
  none: `Did you manage to send the contract to your legal team?
We sent the invoice on 3 March and have not heard back.
If the board approves the budget, we would start in May.
Marta told me that she will send the figures to procurement.
Thank you for taking the time to meet us yesterday.
Our platform helps teams close deals twice as fast.
I wish I could give you a better answer at this point.
Invoices are usually paid within thirty days.
We won't be able to attend the workshop in Vienna.
Could you please forward me the latest price list?
The delivery was supposed to arrive last Tuesday.
They will probably postpone the launch until autumn.
Who will be presenting the results on Thursday?
You mentioned that you'd send the floor plans over.
Should you need anything else, feel free to reach out.
I appreciate you looking into this so quickly.
The committee will meet again in September.
Please find attached the offer we discussed.
It would be great to see you at the conference.
As a rule, we do not share customer names.
He asked whether we will renew in the spring.
This week only: get 20% off every annual plan!
I thought the samples would get here by Friday.
I've been on holiday and am only now catching up with my mail.
When do you expect the new version to be released?
The supplier assured us that the parts would ship in April.
Unless we hear otherwise, the offer expires on Friday.
Many thanks for the detailed feedback on our proposal.
I was hoping to see a lower figure.
Sam is going to be in Berlin for most of next month.
We already replaced the faulty sensor last week.
Our team is made up of twelve specialists in four countries.
Discover how leading brands cut their costs in half.
We are not planning to change suppliers this year.
The contract will renew automatically on 1 January.
"I'll sign it on Monday", he told me, and then nothing happened.
I'll be travelling until Thursday and may be slow to reply.
Peter said he'd send the keys, but I have not seen them yet.
We'll never know why they cancelled.
I will have been with the company for ten years in June.
Had I known, I would have called you right away.
I'll let you decide which option suits you best.
Our customers will love the new colour range.
We usually reply to tickets within one business day.
I can send you a sample if you are interested.
I'm looking forward to seeing the prototype.
My wife and I are moving to Bristol in July.
You asked me whether we will attend the fair.
He'll send you the keys when he is back, I guess.
I'd be happy to help if you run into trouble.
We were told the refund would be processed within a week.
Nobody from your side called me back on Friday.
I'll be in Rome that week, so Thursday does not work for me.
Can we expect the drawings before the end of the month?
Our new catalogue will appear in spring.
She'll be on maternity leave from August.
We hope the new premises meet your expectations.
Most of our clients renew after the first year.
Let's see how things develop over the summer.
I've forwarded your message to Dana this morning.`,
};
