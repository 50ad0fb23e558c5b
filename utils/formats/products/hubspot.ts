import { type Meaning, meaning, type Product, product } from './product';

const SHARED = `
Record ID|Record ID - Contact|Record ID - Deal|Record ID - Note = sourceId
Create Date = createdAt
Original Source|Original Traffic Source = source
Associated Company|Associated Company (Primary)|Company Name|Primary Company = company
Associated Company IDs|Associated Company IDs (Primary)|Primary Associated Company ID = companyId
Associated Contact|Associated Contacts = contact
Associated Contact IDs = contactId
Associated Deal|Associated Deals = deal
Associated Deal IDs = dealId`;

/** HubSpot. */
export const HUBSPOT: readonly Product[] = [
  product(
    'hubspot-deals',
    'deal',
    ['Deal Name,Deal Stage', 'Record ID,Record ID - Deal'],
    `${SHARED}
Deal Name = name
Deal Stage = stage
Pipeline = pipeline
Amount = amount
Currency|Deal Currency = currency
Close Date = closeDate
Deal owner = owner
Deal Description|Description = notes
Deal probability = probability
Next Step|Next step = nextStep
Closed Lost Reason = lostReason
Is Closed Won = isWon
Is Deal Closed? = isClosed`,
    hubspotStageDate,
  ),
  product(
    'hubspot-contacts',
    'contact',
    ['First Name,Last Name', 'Record ID,Record ID - Contact', 'Deal Name'],
    `${SHARED}
First Name = firstName
Last Name = lastName
Email|Work email = email
Additional email addresses = email other
Phone Number = phone work
Mobile Phone Number = phone mobile
Job Title = title
Contact owner = owner
Lifecycle Stage = lifecycle
Lead Status = status
Street Address = street
City = city
State/Region = region
Postal Code = postalCode
Country/Region = country
Website URL = url
LinkedIn URL|LinkedIn Bio = url LinkedIn
Date of birth = birthday`,
  ),
  product(
    'hubspot-companies',
    'company',
    ['Company name', 'Record ID,Record ID - Company', 'First Name,Deal Name'],
    `
Record ID|Record ID - Company = sourceId
Company name|Name = name
Company Domain Name = domain
Website URL = url
Industry = industry
Company owner = owner
Phone Number = phone
Street Address = street
City = city
State/Region = region
Postal Code = postalCode
Country/Region = country
Description = notes
Create Date = createdAt`,
  ),
  product(
    'hubspot-notes',
    'note',
    ['Note body'],
    `${SHARED}
Activity date = at
Note body|Body = body
Activity assigned to = owner`,
  ),
];

/** `Date entered "Contract sent (Sales Pipeline)"`: the past of a deal. */
function hubspotStageDate(name: string): Meaning | null {
  const stage = /^Date entered ["“'](.+?)(?: \([^)]*\))?["”']$/i.exec(name)?.[1];
  return stage ? meaning('stageDate', stage) : null;
}
