/**
 * Sixty more, twelve in each language, written before any of them was measured: 147 of 159 values
 * were found then, and 1 wrong.
 */
export const LATEST_ENGLISH = `#Hannah Whitlock <hannah@fernhill-catering.co.uk>
title=Events Manager; company=Fernhill Catering Ltd; phone=01632 960 417; site=www.fernhill-catering.co.uk
Lovely to chat earlier. Menu attached.

Kind regards,

Hannah Whitlock
Events Manager

Fernhill Catering Ltd
Tel: 01632 960 417
www.fernhill-catering.co.uk
#Marcus Oyelaran <m.oyelaran@tidewaterpumps.com>
title=Regional Sales Director; company=Tidewater Pumps, Inc.; phone=+1 504-555-0162; phone=+1 504-555-0163
Numbers look right to me.

Best,
Marcus

--
Marcus Oyelaran
Regional Sales Director
Tidewater Pumps, Inc. | 2200 Canal St, New Orleans, LA 70119
Office: +1 504-555-0162
Cell: +1 504-555-0163
#Jo <jo@littlebird.studio>

yep all good, see you there x

Jo
#Priyanka Nair <priyanka.nair@opalgrid.in>
title=Procurement Lead; company=OpalGrid Energy Pvt. Ltd.; phone=+91 98450 12345; link=linkedin.com/in/priyankanair
Dear Tom,

We have raised PO 44871 against your quote.

Thanks & Regards,
Priyanka Nair
Procurement Lead | OpalGrid Energy Pvt. Ltd.
M: +91 98450 12345
linkedin.com/in/priyankanair
#Declan Byrne <declan.byrne@byrnemaguire.ie>
title=Partner; company=Byrne Maguire Solicitors; phone=+353 1 555 0199
Declan here - the lease is ready for signature.

Declan Byrne | Partner
Byrne Maguire Solicitors
14 Merrion Row, Dublin 2
DDI +353 1 555 0199
#Svetlana Morozova <s.morozova@cobaltlabs.ai>
title=Co-founder & CTO; company=Cobalt Labs; site=https://cobaltlabs.ai
I'll push the fix tonight. Call 911 if it breaks, kidding.

Svetlana Morozova
Co-founder & CTO, Cobalt Labs
https://cobaltlabs.ai
#William Achterberg <will@achterbergfarms.com>
phone=(402) 555-0177
Trailer is loaded. My neighbor's number is 402 555 0101 if nobody answers.

Will
(402) 555-0177
#Customer Care <care@zephyr-bikes.com>

Your ticket #448210 has been updated. Reply above this line.

Zephyr Bikes Customer Care
#Eleanor Pryce-Jones <epj@museumofglass.org>
title=Curator of Modern Collections; company=Museum of Glass; phone=+44 (0)29 2018 0456
Thank you for the loan agreement, which I have countersigned.

Yours sincerely,

Eleanor Pryce-Jones
Curator of Modern Collections
Museum of Glass
+44 (0)29 2018 0456
Registered charity no. 1055512
#Tyrone Banks <tbanks@redlinelogistics.com>
title=Fleet Supervisor; company=Redline Logistics; phone=312.555.0148
Truck 12 back in service

Tyrone Banks
Fleet Supervisor
Redline Logistics
O 312.555.0148
#Aisha Rahman <aisha.rahman@nuvocare.com>
title=Clinical Operations Manager; company=NuvoCare
Thanks - approved.

Aisha Rahman (she/her)
Clinical Operations Manager
NuvoCare

On Tue, 3 Mar 2026 at 10:12, Ben Cole <ben@cole.example> wrote:
> Ben Cole
> Managing Director
> Cole & Sons
> 020 7946 0111
#Fergus Reid <fergus@reidjoinery.scot>
title=Owner; company=Reid Joinery; phone=07700 900 452; link=https://www.instagram.com/reidjoinery
Doors are hung, painter can start.

Cheers
Fergus Reid
Owner, Reid Joinery
07700 900 452
https://www.instagram.com/reidjoinery
`;
