/** Mail as it is written in English, each with what its signature says (see mails.ts). */
export const ENGLISH = `#Ana Silva <ana.silva@brightwater.com>
title=Head of Procurement; company=Brightwater Systems; phone=+1 415 555 0134; link=www.brightwater.com
Hi,

thanks for the quote, we will look at it this week.

Best regards,
Ana

--
Ana Silva
Head of Procurement
Brightwater Systems
+1 415 555 0134
www.brightwater.com
#Tom Barker <tom@barkerjoinery.co.uk>
title=Managing Director; company=Barker Joinery Ltd; phone=020 7946 0321; phone=07700 900461; link=barkerjoinery.co.uk
Morning,

Could you move the delivery to the 14th? Our order number is 4471-220.

Kind regards

Tom Barker | Managing Director
Barker Joinery Ltd
T: 020 7946 0321 | M: 07700 900461
barkerjoinery.co.uk
Registered in England no. 07431182
#Priya Raman <priya@northloop.io>

Sounds good, see you Tuesday at 10.

Priya

Sent from my iPhone
#Marcus Lind <marcus.lind@heliospan.com>
title=VP Engineering; company=Heliospan; phone=(212) 555-0187; link=https://www.linkedin.com/in/marcuslind-demo
All,

attached are the load tests. Peak was 4,200 requests a second.

Cheers,
Marcus Lind
VP Engineering, Heliospan
(212) 555-0187
https://www.linkedin.com/in/marcuslind-demo
#Joanne Whitby <j.whitby@carrowmore.ie>
title=Senior Buyer; company=Carrowmore Foods; phone=+353 1 555 0142
Dear Sam,

The samples arrived and the kitchen likes them.

Many thanks,
Joanne

Joanne Whitby
Senior Buyer, Carrowmore Foods
Unit 4, Quay Road, Dublin 2
Phone: +353 1 555 0142
Fax: +353 1 555 0199
#Derek Osei <derek@osei.me>
link=https://osei.me
Will do!

--
Derek
https://osei.me
#Lena Hartwell <lena.hartwell@tidalworks.com>
title=Operations Manager; company=TidalWorks; phone=+44 117 496 0255
Hi Jo,

I can do Thursday. Will Gareth from finance join?

On Tue, 3 Nov 2026 at 09:12, Jo Marsh <jo@marshfield.com> wrote:
> Could we meet this week?
>
> Jo Marsh
> Finance Director
> +44 20 7946 0999

Lena Hartwell
Operations Manager | TidalWorks
+44 117 496 0255
#Ravi Menon <ravi.menon@quillstack.dev>
title=Founder & CEO; company=Quillstack; link=https://quillstack.dev; link=https://twitter.com/ravi_quillstack
Great, the contract is signed.

Ravi Menon
Founder & CEO @ Quillstack
https://quillstack.dev | https://twitter.com/ravi_quillstack
#Sophie Turnbull <sophie@turnbulllegal.com>
title=Partner; company=Turnbull Legal LLP; phone=+1 617 555 0166
Please find the redlines attached.

Sophie Turnbull
Partner
Turnbull Legal LLP
direct +1 617 555 0166

This email and any attachments are confidential and may be privileged. If you are not the intended recipient, please notify the sender and delete it. Call our main desk on +1 617 555 0100 with any questions. Head of Compliance, Turnbull Legal LLP.
#Ben Carver <ben@carverandco.com>

Ok, thanks.

On 4 Nov 2026, at 11:02, Ana Silva <ana.silva@brightwater.com> wrote:

Hi Ben,
please confirm.

Ana Silva
Head of Procurement
Brightwater Systems
+1 415 555 0134
#Helen Ngata <helen.ngata@southernalps.co.nz>
title=Account Executive; company=Southern Alps Logistics; phone=+64 21 555 019
Kia ora,

the pallets leave on Monday.

Ngā mihi,
Helen Ngata
Account Executive
Southern Alps Logistics
Mob +64 21 555 019
PO Box 9914, Christchurch 8140
#Oliver Stone <oliver.stone@gmail.com>
phone=555-0143 ext. 12
Are you free Friday? If not I am in Boston from 12-14 December.

Regards,
Oliver
Tel 555-0143 ext. 12
#Grace Adeyemi <grace.adeyemi@lumenbridge.org>
title=Programme Director; company=Lumenbridge Foundation; link=lumenbridge.org
Dear both,

the grant committee meets on 9 January.

With kind regards,

Grace Adeyemi (she/her)
Programme Director
Lumenbridge Foundation
lumenbridge.org
#Nick Palmer <nick.palmer@fernhill.com>
title=Regional Sales Manager; company=Fernhill Pumps Inc.; phone=713.555.0172; phone=713.555.0118
Quote 88213 attached, valid 30 days.

Nick Palmer
Regional Sales Manager
Fernhill Pumps Inc.
office 713.555.0172
cell 713.555.0118
nick.palmer@fernhill.com
#Isla Munro <isla@munrodesign.scot>
title=Creative Director; company=Munro Design
Love it. Ship it.

Isla x

*Isla Munro*
*Creative Director, Munro Design*
My working hours may not be your working hours.
#Kevin Doyle <kevin.doyle@redbrickdata.com>
title=Data Engineer; company=Redbrick Data; link=https://github.com/kdoyle-redbrick
pushed the fix, please pull

-- 
Kevin Doyle
Data Engineer
Redbrick Data
https://github.com/kdoyle-redbrick
#Martha Quinn <martha@quinnconsult.com>
title=Principal Consultant; company=Quinn Consulting; phone=+1 (503) 555-0109; link=quinnconsult.com
Hello Pat,

I enjoyed the workshop. The next step would be a pilot with two teams.

Warm regards,
Martha

_________________________
MARTHA QUINN
Principal Consultant
QUINN CONSULTING
+1 (503) 555-0109
quinnconsult.com
#Support Desk <support@widgetly.io>

Your ticket 55012 was updated.

The Widgetly team
#Paul Nkemelu <paul.n@afrigrid.com>
title=Chief Financial Officer; company=AfriGrid Energy; phone=+234 803 555 0147
Dear colleagues,

the board approved the budget of $1,250,000.

Yours sincerely,

Paul Nkemelu
Chief Financial Officer
AfriGrid Energy
📞 +234 803 555 0147
🌍 Lagos, Nigeria
#Emily Rhodes <emily@clearview-optics.com>
title=Marketing Manager; company=Clearview Optics; phone=+1 303 555 0128; link=http://www.clearview-optics.com
Hi!

Yes, let's do the joint webinar in March.

Emily Rhodes
Marketing Manager
Clearview Optics

p: +1 303 555 0128
e: emily@clearview-optics.com
w: http://www.clearview-optics.com
a: 1200 Pearl St, Boulder, CO 80302

Follow us on Facebook | Instagram | LinkedIn
#Stuart Greaves <sgreaves@pennine.ac.uk>
title=Professor of Materials Science; company=University of Pennine; phone=+44 1484 555 013
Dear Dr Vance,

I am happy to review the paper.

Best wishes
Stuart

Stuart Greaves
Professor of Materials Science
University of Pennine
+44 1484 555 013
#Carla Ruiz <carla@tightship.app>

yes

Get Outlook for iOS
#Wendy Zhao <wendy.zhao@maplegate.ca>
title=Customer Success Manager; company=Maplegate; phone=604-555-0191; link=https://calendly.com/wendy-maplegate
Hi Dan,

the import finished: 12,301 rows, 14 errors.

Thanks,

Wendy Zhao
Customer Success Manager
Maplegate
604-555-0191
Book a time: https://calendly.com/wendy-maplegate
#George Abbott <g.abbott@abbottroofing.com>
title=Owner; company=Abbott Roofing; phone=(602) 555-0155
I can start on the 3rd. Price is 8,400 all in.

George Abbott
Owner, Abbott Roofing
Call or text: (602) 555-0155
Licensed, bonded and insured
#Nadia Farouk <nadia.farouk@crestline-capital.com>
title=Investment Associate; company=Crestline Capital; phone=+971 4 555 0162
Hi Leo,

we pass for now, but please keep us posted.

Best,
Nadia

Nadia Farouk
Investment Associate
Crestline Capital | Dubai | London
D +971 4 555 0162
#Rob Fielding <rob@fielding.dev>

Sure thing — call me on Monday, I'm at the office until 5.

Rob
#Tara O'Neill <tara.oneill@harbourcloud.com>
title=Solutions Architect; company=HarbourCloud; phone=+353 86 555 0177
Notes from today: the API limit is 100 calls a minute.

Thanks
Tara

Tara O'Neill
Solutions Architect
HarbourCloud
m. +353 86 555 0177

HarbourCloud Limited is registered in Ireland, No. 551872. Registered office: 12 Harbour Street, Cork. VAT IE 3399120H
#Jim Castellano <jcastellano@lakeshoremfg.com>
title=Plant Manager; company=Lakeshore Manufacturing; phone=414-555-0139
Line 2 is down until noon.

JIM CASTELLANO
PLANT MANAGER
LAKESHORE MANUFACTURING
414-555-0139 (desk)
#Amelia Foss <amelia@fossandfinch.com>
title=Co-founder; company=Foss & Finch; link=fossandfinch.com; link=https://www.linkedin.com/in/ameliafoss
Hello Ruth,

thank you for the introduction!

Amelia Foss
Co-founder, Foss & Finch
fossandfinch.com
https://www.linkedin.com/in/ameliafoss
#Victor Hale <victor.hale@ironbark.com.au>
title=Project Manager; company=Ironbark Constructions Pty Ltd; phone=+61 2 5550 1234; phone=0491 570 156
Gday,

concrete pour moved to Wednesday 6am.

Victor Hale
Project Manager
Ironbark Constructions Pty Ltd
P +61 2 5550 1234  M 0491 570 156
ABN 51 824 753 556
#Zoe Lambert <zoe@lambertpr.com>

Thanks all. Cc'ing Maria Gomez, Head of Communications at Bluepoint, phone 555-0120.

Zoe
#Henry Pike <henry.pike@oakandash.co.uk>
title=Sales Director; company=Oak & Ash Furniture; phone=01632 960583
Afternoon,

The showroom is open until six.

Regards,

Henry Pike
Sales Director

Oak & Ash Furniture
01632 960583
#Dana Brooks <dana.brooks@sunfielddental.com>
title=Office Manager; company=Sunfield Dental
Hello,

your appointment is on 12/03/2026 at 9:30.

Dana Brooks
Office Manager
Sunfield Dental
Monday to Friday 8:00 - 17:00
#Ian McKay <ian@mckayfreight.com>
phone=+44 141 496 0777
ETA 18:40. Container MSKU 190 2233.

Ian
+44 141 496 0777
#Rachel Stein <rachel.stein@ovalventures.com>
title=General Partner; company=Oval Ventures; link=www.ovalventures.com
Interesting. Send the deck?

Rachel Stein
General Partner, Oval Ventures
www.ovalventures.com
Sent from my mobile, please excuse typos
#Leon Whitaker <leon.whitaker@stonebrook.edu>
title=Director of Admissions; company=Stonebrook College; phone=+1 860 555 0111
Dear Ms Lane,

we received your file.

Sincerely,
Leon Whitaker
Director of Admissions
Stonebrook College
Tel: +1 860 555 0111
---------- Forwarded message ---------
From: Amy Lane <amy@lane.net>
Amy Lane
Teacher
+1 860 555 0199
`;
