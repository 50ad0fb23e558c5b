import type { LabelledSentences } from './labelled';

export const HELD_OUT_ENGLISH: LabelledSentences = {
  promise: `Quick one before the weekend: I'll ping you the revised deck Monday first thing.
I'll see if we can bring the price down a little and let you know.
We'll get the paperwork over to you before close of business tomorrow.
Got it, will circle back once I've spoken to finance.
I'll check whether the blue ones are still in stock.
As I said on the phone, I'll email the specs this afternoon.
Noted - I'll amend clause 4 and recirculate.
I'm sending the samples out tomorrow morning by courier.
Leave it with me, I'll talk to Dave in the warehouse.
We will have someone from engineering call you before Thursday.
I'll do my best to get you an answer by the 15th.
You can expect the draft from me by Tuesday.
Our accounts team will send you the corrected invoice on Monday.
I'll run the numbers again and share the result in our next call.
Let me look into this and come back with options.
I'll be sending over the calendar invite in a minute.
I've passed this on to our lawyers and will update you as soon as they respond.
We shall of course replace the damaged units free of charge.
I'll ask Priya what she would prefer and tell you.
Happy to help; I'll write up the steps tonight.
I will need a day for this but you'll have it by Wednesday at the latest.
I'm going to loop in our CTO so that you could ask him directly.
We'll refund the difference within five working days.
I'll publish the minutes on the wiki later today.
I'll be in touch next week with a firm date.
Thanks for flagging, we'll remove the old logo from the page.
Then I'll hand the keys to your colleague on Friday.
I will gladly walk you through the dashboard on Tuesday.
We'll extend the trial by two weeks on our side.
I'll raise it with the board at the meeting on 4 March.
Sure, I'll hold the room until noon and cancel the other one.
I'll collect the feedback and turn it into a list.
Hi Ben, I'll double-check the figures with Laura and revert by EOD.
We'll have the contract countersigned and back to you on Thursday.
I will speak with procurement and come back to you with a decision.
I'll get that sorted for you.
Just confirming that I'll pick up the badges on my way in.
I'm happy to confirm we'll cover the travel costs.
We will investigate and report our findings next week.
I'm planning to finish the audit on Friday and will send you the results straight away.
I'll forward you Mark's email in a sec.
You'll have my comments on the draft before lunch tomorrow.
Will do - expect it by noon.
Okay, I'll change the delivery address.
I will reserve two seats for your team.
Let me talk to my manager and I'll give you a ring this afternoon.
We're sending a technician to your office on Wednesday.
I'll try to dig up the old invoice for you.
We'll credit your account with 50 euros.
I shall respond to the remaining points in writing.
I'll demo the feature for you next Tuesday.
I'll be calling you around 3pm to go through this.
Once the PO arrives, we'll start production.
I will look at your proposal over the weekend.
Apologies for the delay, I'll reply properly tonight.
We'll notify you when the parcel leaves our warehouse.
I'll translate the brochure for you.
We'll waive the setup fee for the first year.
I'll have Marta send over the floor plan.
I'm going to propose three dates by tonight.
We will keep you posted on the repair.
I'll take the minutes and share them after the call.
You'll hear back from us within 24 hours.
I'll swing by your office on Tuesday to pick up the samples.
We'll test the fix and let you know the outcome.`,
  none: `Any chance you'll send the deck today?
I'll be on a train most of the afternoon.
We'll see how it goes.
I thought I'll never get this contract signed.
I'll need the purchase order number from you first.
I'll miss our chats when you leave.
Let me know if you need anything else.
Let me start by thanking you for your patience.
We will process your personal data in accordance with our privacy policy.
If you have received this message in error, please delete it.
We will never ask you for your password.
I was going to send it yesterday but the server was down.
We usually ship on Tuesdays.
He told me he'll send the report.
You'll love the new design.
I'd be glad to send more details.
I'll look forward to meeting you in Lisbon.
I'm not sure we'll deliver on time.
The conference will take place on 3 June.
Please send me the signed copy by tomorrow.
I can send the file if you want.
I'll understand if you decide otherwise.
They'll call you when the car is ready.
It'll be a pleasure to work with you.
Thank you for calling us on Monday.
The invoice was paid on the 3rd of May.
Shall we call the customer?
I would have called you yesterday.
If that suits you, I'll book the table.
Let me know whether Monday works and I'll send the invite if so.
We'll always be grateful for your support.
I won't get to it before Monday.
Perhaps we'll order a second batch next year.
I have sent the parcel this morning.
"I'll pay next week," he said, but nothing came.
I'll have to decline, sorry.
Will the samples arrive before Friday?
We'd love to have you on the panel.
I'll be on leave from 3 to 10 July.
We're sorry for the delay.
You'll find the report attached.
I'll probably be late.
I wish I could send it sooner.
He'll send you an update.
We sent you two reminders last week.
If there is anything unclear, I'll explain it again.
I'll be glad when this is over.
We'll meet at the main entrance at nine.
You will be charged 20 euros a month.
Please note that we will be closed on Monday.
I don't think we'll need the second room.
I have to leave early today.
As I mentioned, we sent the offer in May.
I'll never forget that dinner.
Can you tell me when you'll deliver?
The package will arrive on Thursday.
Our office will be closed on 24 December.
We could send someone over tomorrow.
I used to call them every month.
It would be great if you could confirm by Friday.
She promised she'd reply.
I'll have the fish, please.
We'll have a lovely time in Porto.
As a reminder, you will receive your payslip on Friday.
I will pass, thanks.
I'll keep that in mind.
We will accept no liability for damage.
Let me introduce myself.
I'm calling about the invoice from Monday.
We'll probably skip the fair this year.
I'll be glad to see the back of this project.
Who will send the invitation?
You'll be amazed at how easy it is.
We would send it if we had the address.
They said they will call back on Friday.
I will be travelling until the 9th.
We'll all miss you at the office.`,
};
