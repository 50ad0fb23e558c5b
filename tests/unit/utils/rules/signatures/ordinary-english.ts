export const ORDINARY_ENGLISH = `#Hannah Whitlock <hannah.whitlock@brackenfold.com>
title=Senior Account Manager; company=Brackenfold Packaging; phone=+44 161 555 0140; phone=+44 7700 900184; site=www.brackenfold.com
Hi Robin,

Attached is the proof, shout if the blue is off.

Best wishes,
Hannah

Hannah Whitlock (she/her)
Senior Account Manager
Brackenfold Packaging
T +44 161 555 0140 | M +44 7700 900184
www.brackenfold.com
Please consider the environment before printing this email.
#Marcus Odell <modell@tidewaterfreight.com>
title=Director of Operations; company=Tidewater Freight Inc.; phone=(757) 555-0119
Robin,

Container cleared this morning.

Marcus Odell | Director of Operations | Tidewater Freight Inc.
O: (757) 555-0119 | F: (757) 555-0120
4410 Harbor Blvd, Suite 300, Norfolk, VA 23510
#Priya Raman <priya@lumenledger.io>
title=Head of Customer Success; company=LumenLedger; link=https://www.linkedin.com/in/priyaraman-cs; site=lumenledger.io
Quick one: the webhook fix is live.

Thanks!
Priya Raman
Head of Customer Success @ LumenLedger
lumenledger.io | https://www.linkedin.com/in/priyaraman-cs
#Tom Beckett <tom.beckett71@gmail.com>

Sounds good, see you at the station.

Tom

Sent from my iPhone
#Dr. Eleanor Marsh <e.marsh@wexcombe.ac.uk>
title=Senior Lecturer in Hydrology; company=University of Wexcombe; phone=01632 960 220
Dear Robin,

The sensors arrived in good order.

Kind regards,
Eleanor

Dr Eleanor Marsh
Senior Lecturer in Hydrology
School of Geography
University of Wexcombe
Tel: 01632 960 220
#Luis Ferrer <luis@ferrerroofing.com>
title=Owner; company=Ferrer Roofing LLC; phone=512-555-0177
Will be there at 8.

Luis Ferrer
Owner, Ferrer Roofing LLC
Cell 512-555-0177
Licensed and insured
#Siobhan Kerrigan <s.kerrigan@dalkeylegal.ie>
title=Solicitor; company=Dalkey Legal LLP; phone=+353 1 555 0133
Robin, the lease is with the landlord's side.

Regards,

Siobhan Kerrigan
Solicitor
For Dalkey Legal LLP
Direct dial: +353 1 555 0133

This email and any attachments are confidential and may be subject to legal privilege. If you are not the intended recipient, please notify the sender on +353 1 555 0100 and delete this message.
#Northgate Billing <billing@northgate-utilities.com>

Your statement for November is ready. Please do not reply to this email.

The Northgate Team
#Kwame Mensah <kwame.mensah@solstead.energy>
title=Business Development Lead; company=Solstead Energy; phone=+233 30 255 5010; link=https://calendly.com/kwame-mensah
Great speaking earlier, deck attached.

--
Kwame Mensah
Business Development Lead, Solstead Energy
+233 30 255 5010
Book time with me: https://calendly.com/kwame-mensah
#Jenna Liu <jenna.liu@paperkite.studio>
title=Art Director; company=Paperkite Studio; phone=+1 (415) 555-0162; site=https://paperkite.studio
hey! new mocks in the folder :)

jenna

Jenna Liu / Art Director / Paperkite Studio
+1 (415) 555-0162
https://paperkite.studio
#Graham Pell <graham@pellandsons.co.uk>
title=Managing Director; company=Pell & Sons Ltd; phone=0117 496 0133
Morning Robin,

Happy with that price.

Cheers
Graham

GRAHAM PELL
MANAGING DIRECTOR
PELL & SONS LTD
0117 496 0133

On Mon, Nov 30, 2026 at 9:12 AM Robin Vale <robin@brightwater.example> wrote:
> Robin Vale
> Sales Manager, Brightwater
> +44 20 7946 0000
#Amara Okafor <amara.okafor@fieldstone-hr.com>
title=People & Culture Manager; company=Fieldstone HR; phone=020 7946 0187
Hi Robin,
I've added Tuesday to the calendar.
Many thanks,
Amara Okafor
People & Culture Manager
Fieldstone HR | 020 7946 0187 | Find us on LinkedIn
`;
