/** Mail by other hands, as it is written in English; see mails.ts. */
export const HELD_OUT_ENGLISH = `#Gareth Pugh <gareth@pughandsons.wales>
title=Proprietor; company=Pugh & Sons Roofing; phone=01970 555 014; link=pughandsons.wales
All good for Tuesday then.

Gareth Pugh
Proprietor
Pugh & Sons Roofing
01970 555 014
pughandsons.wales
#Naomi Feld <nfeld@tessera.bio>
title=Senior Director, Clinical Operations; company=Tessera Biosciences, Inc.; phone=617.555.0119; phone=617.555.0120
Hi Ruth,

Numbers look right to me. Let's sign on the 12th.

Thanks,
Naomi

Naomi Feld, PhD
Senior Director, Clinical Operations
Tessera Biosciences, Inc.
o: 617.555.0119 | m: 617.555.0120
#Kwame Mensah <kwame.mensah@gmail.com>

see u at 6

Kwame
#Alison Drew <adrew@northgateschool.sch.uk>
title=School Business Manager; company=Northgate School; phone=0115 496 0333; link=www.northgateschool.sch.uk
Dear Mr Cole

Thank you for the quotation of 4 May.

Yours sincerely

Alison Drew
School Business Manager
Northgate School
Mapperley Road
Nottingham NG3 5AA
Tel: 0115 496 0333 (ext 12)
www.northgateschool.sch.uk
#Brett Kowalczyk <brett.k@ironrange-supply.com>
title=Regional Sales Manager; company=Ironrange Supply Co.; phone=(218) 555-0162
Bob - truck leaves at 7.

Brett Kowalczyk
Regional Sales Manager
Ironrange Supply Co.
Direct (218) 555-0162
#Samira Haddad <samira@lumenwright.studio>
title=Founder & Creative Director; company=Lumenwright Studio; link=https://lumenwright.studio; link=https://www.instagram.com/lumenwright
Love the second version!

Samira Haddad (she/her)
Founder & Creative Director, Lumenwright Studio
https://lumenwright.studio
https://www.instagram.com/lumenwright
#Owen Bartlett <owen.bartlett@fenwickhale.com>
title=Partner; company=Fenwick Hale LLP; phone=+44 20 7946 0718
Dear both,

Please find our comments in the margin.

Kind regards,

Owen Bartlett
Partner
for Fenwick Hale LLP
D: +44 20 7946 0718

Fenwick Hale LLP is a limited liability partnership registered in England and Wales.
#Tyler Nguyen <tyler@stackpath.example.com>
title=Customer Success Manager; phone=+1 (408) 555-0177; link=https://calendly.com/tyler-nguyen
Hey team,

Let me know which slot works.

--
Tyler Nguyen
Customer Success Manager
+1 (408) 555-0177
Book time with me: https://calendly.com/tyler-nguyen
#Moira Kelleher <moira@kelleherseafoods.ie>
title=Export Manager; company=Kelleher Seafoods Ltd; phone=+353 66 555 0190; phone=+353 87 555 0191
Hi Jan, the pallets are at the quay.

Slán,
Moira Kelleher
Export Manager | Kelleher Seafoods Ltd | Dingle, Co. Kerry
Office +353 66 555 0190 | Mobile +353 87 555 0191
#Ravi Shankaran <ravi.shankaran@cobaltgrid.in>
title=AVP - Business Development; company=Cobalt Grid Pvt Ltd; phone=+91 98450 55512
Dear Sir,

Kindly share the revised BOQ.

Thanks & Regards,
Ravi Shankaran
AVP - Business Development
Cobalt Grid Pvt Ltd
Mob: +91 98450 55512
#Jess <jess.lombard@outlook.com>

thanks so much!!

Jess x
#Harold Whitcombe <harold.whitcombe@whitcombewines.co.nz>
title=Winemaker; company=Whitcombe Wines; phone=+64 3 555 0128
Gidday,

Two pallets of the pinot, as agreed.

Cheers
Harold Whitcombe
Winemaker, Whitcombe Wines
P: +64 3 555 0128
PO Box 221, Blenheim
#Dana Orozco <dorozco@civiclight.org>
title=Program Officer; company=Civic Light Foundation; phone=202-555-0153; link=civiclight.org
Hello Peter,

the committee meets on June 3.

Warmly,

Dana Orozco
Program Officer
Civic Light Foundation
202-555-0153
civiclight.org
#Ian MacRae <ian@macrae-surveys.scot>
title=Chartered Surveyor; company=MacRae Surveys; phone=07700 900 227
Report attached.

Ian MacRae MRICS
Chartered Surveyor
MacRae Surveys
M 07700 900 227
#Felicity Osei <felicity.osei@brightpath.health>
title=Head of Partnerships; company=BrightPath Health; phone=+44 7700 900614; link=https://www.linkedin.com/in/felicityosei
Hi,

Sorry for the slow reply, it has been a week.

Best,
Felicity

FELICITY OSEI
Head of Partnerships
BrightPath Health
+44 7700 900614
https://www.linkedin.com/in/felicityosei

On Tue, 4 May 2027 at 09:12, Sam Cole <sam@northside.example> wrote:
> Hello Felicity,
> Sam Cole
> Buyer, Northside
> +44 1632 960001
#Chuck Delaney <chuck@delaneyauto.com>
title=General Manager; company=Delaney Auto Group; phone=555-0144 ext 3
Part's in.

Chuck Delaney
General Manager
Delaney Auto Group
Call or text: 555-0144 ext 3
#Mei-Ling Zhou <meiling.zhou@harbourline.sg>
title=Assistant Vice President; company=Harbourline Logistics Pte Ltd; phone=+65 6555 0181
Dear Anders,

ETA is now 14 Nov, vessel MV Star 3.

Regards,
Mei-Ling Zhou
Assistant Vice President
Harbourline Logistics Pte Ltd
DID: +65 6555 0181
#Peter Vance <pvance@vancelaw.com>
title=Attorney at Law; company=Vance Law Group; phone=312-555-0170
Counsel,

Our brief is due Monday.

Peter Vance
Attorney at Law
Vance Law Group
111 W Monroe St, Suite 400, Chicago, IL 60603
Tel 312-555-0170 | Fax 312-555-0171

CONFIDENTIALITY NOTICE: This e-mail may contain privileged information.
#Ottilie Brandt <ottilie@fernandfield.com.au>
title=Landscape Designer; company=Fern & Field; phone=0491 570 156; link=www.fernandfield.com.au
Plants arrive Thursday, yay.

Ottilie Brandt
Landscape Designer
Fern & Field
0491 570 156
www.fernandfield.com.au
#Luke Tennant <l.tennant@uni-marston.ac.uk>
title=Reader in Hydrology; company=University of Marston
Dear colleagues,

The workshop programme is final.

Dr Luke Tennant
Reader in Hydrology
University of Marston
#Grace Adeyemi <grace@sundial-events.com>
title=Event Producer; company=Sundial Events; phone=+1 646 555 0139
Venue confirmed. 220 pax.

Grace Adeyemi
Event Producer @ Sundial Events
+1 646 555 0139
#Nate Holloway <nate@holloway.io>
link=https://github.com/nholloway
pushed the fix.

- Nate
https://github.com/nholloway
#Victoria Ames <vames@ameshartley.com>
title=Managing Partner; company=Ames Hartley Capital; phone=+1 203 555 0148
Jim:

Term sheet attached. 30 days exclusivity.

Victoria Ames | Managing Partner | Ames Hartley Capital | +1 203 555 0148
#Colm Byrne <colm.byrne@tullow.ie>

Colm here, wrong number last time, sorry. Deal 4471 is closed.

Colm
#Rosa Whitfield <rosa.whitfield@kestrelbank.com>
title=Relationship Manager; company=Kestrel Bank; phone=0800 496 0150
Dear Mr Holt,

your card ending 4471 was renewed.

Yours sincerely,

Rosa Whitfield
Relationship Manager
Kestrel Bank
T 0800 496 0150
#Stefan Ilic <stefan.ilic@quarryworks.com>
title=Plant Supervisor; company=Quarryworks Aggregates Inc; phone=(720) 555-0135
Crusher 2 is down until 14:00.

Stefan Ilic
Plant Supervisor
Quarryworks Aggregates Inc
Cell: (720) 555-0135

Sent from my Galaxy
#Hannah Prior <hannah@priorcopy.com>
title=Freelance copywriter; phone=07700 900882; link=priorcopy.com
Draft two is in the folder.

Hannah Prior
Freelance copywriter
07700 900882
priorcopy.com
#Zoe Lindqvist <zoe.lindqvist@arcticledger.com>
title=Chief Financial Officer; company=Arctic Ledger AB; phone=+46 8 555 013 20
Hi all

Closing books on the 5th.

Zoe Lindqvist
Chief Financial Officer
Arctic Ledger AB
+46 8 555 013 20
#Bill Ortega <bill@ortegaplumbing.com>
title=Owner/Operator; company=Ortega Plumbing & Heating; phone=505-555-0126
Will swing by at 3.

Bill Ortega
Owner/Operator
Ortega Plumbing & Heating
505-555-0126
License #33871
#Amrita Gill <agill@maplecrest.ca>
title=Director of Nursing; company=Maplecrest Care Homes; phone=604-555-0151 ext. 204
Hello,

Families asked about visiting hours, 2-4 pm.

Amrita Gill, RN
Director of Nursing
Maplecrest Care Homes
604-555-0151 ext. 204
`;
