/**
 * Sixty with more around them than a name and a number: imprints, disclaimers, two columns, telephones
 * that sign by themselves, quoted mail in odd forms. All of them were written before any was measured:
 * 144 of 159 values were found then, and 3 wrong.
 */
export const ODD_ENGLISH = `#Gareth Pugh <g.pugh@severnjoinery.co.uk>
title=Workshop Manager; company=Severn Joinery Ltd; phone=01632 960 733; site=www.severnjoinery.co.uk
The doors are ready.

Gareth Pugh
Workshop Manager
Severn Joinery Ltd          T: 01632 960 733
Unit 4, Quay Road           F: 01632 960 734
Gloucester GL1 2EH          www.severnjoinery.co.uk
#Alicia Warren <alicia.warren@pinecrestdental.com>

On my way, ten minutes.

Sent from my iPhone
#Noah Feldman <nfeldman@harborviewlegal.com>
title=Associate; company=Harborview Legal LLP; phone=(212) 555-0187
Attached is the redline.

Noah Feldman
Associate
Harborview Legal LLP
(212) 555-0187

CONFIDENTIALITY NOTICE: This e-mail is intended only for the person to whom it is addressed. If you have received it in error, please call our office at (212) 555-0100 and delete it.
#Imogen Clarke <imogen@clarkeandrowe.com>
title=Creative Director; company=Clarke & Rowe; phone=+44 7700 900456
Love the second layout.

Imogen Clarke
Creative Director, Clarke & Rowe
+44 7700 900456

-----Original Message-----
From: Peter Lang <peter@lang-print.com>
Sent: Tuesday, 3 March 2026 09:12
Peter Lang
Print Manager
+44 7700 900999
#Samir Haddad <samir.haddad@cedarfreight.com>
title=Operations Manager; company=Cedar Freight Inc.; phone=+1 416-555-0144
Container clears tomorrow.

Samir Haddad | Operations Manager | Cedar Freight Inc. | +1 416-555-0144
Please consider the environment before printing this e-mail.
#Bethany Cole <b.cole@northgateschools.org>
title=Head of Admissions; company=Northgate Schools Trust; phone=01632 960 208
We have two places left.

Bethany Cole
Head of Admissions

Northgate Schools Trust is a charitable company registered in England and Wales, number 08123456.
Tel 01632 960 208
#Owen Price <owen.price@redkitecycles.co.uk>

Yes please!

Get Outlook for Android
#Laurel Simmons <lsimmons@mapleridgehomes.com>
title=Senior Estimator; company=Mapleridge Homes; phone=503-555-0119; phone=503-555-0120
Numbers below.

Laurel Simmons
Senior Estimator
Mapleridge Homes
O 503-555-0119 | C 503-555-0120

> On Mar 3, 2026, at 9:04 AM, Bill <bill@other.com> wrote:
> Bill Other
> Director
> 503-555-0900
#Femi Adeyemi <femi@brightpath.ng>
title=Founder; company=Brightpath Solar; phone=+234 803 555 0142; link=https://www.linkedin.com/in/femiadeyemi
Thanks for the intro.

Femi Adeyemi
Founder @ Brightpath Solar
WhatsApp: +234 803 555 0142
https://www.linkedin.com/in/femiadeyemi
#Rachel Stein <rstein@stein-audit.com>
title=CPA; company=Stein Audit PLLC; phone=646-555-0131
Draft attached.

Rachel Stein, CPA
Stein Audit PLLC
Direct: 646-555-0131
Any tax advice in this message is not intended to be used to avoid penalties.
#Kit Barlow <kit@barlowboats.com>
company=Barlow Boats; phone=01632 960 515
She floats.

Kit
Barlow Boats
01632 960 515
Sent from my iPad
#Moira Keane <moira.keane@atlanticseeds.ie>
title=Agronomist; company=Atlantic Seeds Ltd.; phone=+353 21 555 0176; site=atlanticseeds.ie
Order is packed.

Moira Keane
Agronomist
Atlantic Seeds Ltd.
p. +353 21 555 0176
w. atlanticseeds.ie
________________________________
From: Tom Ray <tom@ray.com>
Tom Ray, Buyer, +353 21 555 0999
`;
