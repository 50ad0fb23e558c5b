import { keyOf } from './csv';
import { FIELDS, type Field } from './csv-fields';
import type { RecordKind } from './records';

/** What one header means: a field, what kind of it, and which columns belong together. */
export interface Meaning {
  field: Field;
  /** "work" of a work e-mail, the stage of a stage date. */
  label: string;
  /** Columns of one address or of a value and its label have the same. */
  group: string;
}

export interface Product {
  /** e.g. `hubspot-deals`. */
  id: string;
  kind: RecordKind;
  /** Keys of headers that must all be there. */
  needs: readonly string[];
  /** At least one of these, where the needs alone would fit others as well. */
  any: readonly string[];
  /** None of these. */
  not: readonly string[];
  columns: ReadonlyMap<string, Meaning>;
  /** Headers with numbers or names in them. */
  pattern?: (name: string) => Meaning | null;
}

export const meaning = (field: Field, label = '', group = ''): Meaning => ({ field, label, group });

/** `Header = field label`, one a line; several headers before the sign mean the same. */
function dictionary(table: string): Map<string, Meaning> {
  const columns = new Map<string, Meaning>();
  for (const line of table.trim().split('\n')) {
    const [headers = '', target = ''] = line.split('=');
    const [field = 'custom', ...label] = target.trim().split(' ');
    const found = FIELDS.find((known) => known === field) ?? 'custom';
    // Parts of an address belong to the others with the same label.
    const isPart = /^(street|city|region|postalCode|country)$/.test(found);
    for (const header of headers.split('|'))
      columns.set(
        keyOf(header),
        meaning(found, label.join(' '), isPart ? `place ${label.join(' ')}` : ''),
      );
  }
  return columns;
}

function product(
  id: string,
  kind: RecordKind,
  [needs, any = '', not = '']: [needs: string, any?: string, not?: string],
  table: string,
  pattern?: Product['pattern'],
): Product {
  const keys = (text: string) => text.split(',').map(keyOf).filter(Boolean);
  return {
    id,
    kind,
    needs: keys(needs),
    any: keys(any),
    not: keys(not),
    columns: dictionary(table),
    ...(pattern && { pattern }),
  };
}

/** `E-mail 1 - Value`, `Address 2 - City`, `Organization 1 - Title` of Google's address book. */
function googleColumn(name: string): Meaning | null {
  const match =
    /^(E-mail|Phone|Address|Website|Organization|Event|Relation|Custom Field|IM|External ID|Jot|Calendar Link) (\d+) - (.+)$/i.exec(
      name,
    );
  if (!match) return null;
  const [, what = '', number = '', part = ''] = match;
  const group = `${what.toLowerCase()} ${number}`;
  const isLabel = /^(label|type)$/i.test(part);
  switch (what.toLowerCase()) {
    case 'e-mail':
      return isLabel ? meaning('label', '', group) : meaning('email', '', group);
    case 'phone':
      return isLabel ? meaning('label', '', group) : meaning('phone', '', group);
    case 'website':
      return isLabel ? meaning('label', '', group) : meaning('url', '', group);
    case 'address': {
      const field = {
        formatted: 'place',
        street: 'street',
        city: 'city',
        region: 'region',
        'postal code': 'postalCode',
        country: 'country',
      }[part.toLowerCase()];
      if (isLabel) return meaning('label', '', group);
      return field
        ? meaning(FIELDS.find((known) => known === field) ?? 'custom', '', group)
        : meaning('ignore');
    }
    case 'organization': {
      const field = { name: 'company', title: 'title', department: 'department' }[
        part.toLowerCase()
      ];
      return field
        ? meaning(FIELDS.find((known) => known === field) ?? 'custom')
        : meaning('ignore');
    }
    default:
      // An event or a field of one's own: the label column names it.
      return isLabel ? meaning('label', '', group) : meaning('custom', '', group);
  }
}

const GOOGLE = `
First Name|Given Name = firstName
Middle Name|Additional Name = middleName
Last Name|Family Name = lastName
Name = name
Name Prefix = prefix
Name Suffix = suffix
Nickname = nickname
File As|Initials|Short Name|Photo|Yomi Name|Given Name Yomi|Additional Name Yomi|Family Name Yomi = ignore
Phonetic First Name|Phonetic Middle Name|Phonetic Last Name|Directory Server|Billing Information|Mileage|Sensitivity = ignore
Organization Name = company
Organization Title|Occupation = title
Organization Department = department
Birthday = birthday
Notes = notes
Labels|Group Membership = tags`;

const HUBSPOT_SHARED = `
Record ID = sourceId
Create Date = createdAt
Original Source|Original Traffic Source = source
Associated Company|Company Name|Primary Company = company
Associated Company IDs|Primary Associated Company ID = companyId
Associated Contact|Associated Contacts = contact
Associated Contact IDs = contactId
Associated Deal|Associated Deals = deal
Associated Deal IDs = dealId`;

const SALESFORCE_SHARED = `
Id|Contact ID|Account ID|Opportunity ID|Lead ID = sourceId
IsDeleted = isDeleted
MasterRecordId|SystemModstamp|PhotoUrl|LastViewedDate|LastReferencedDate|Jigsaw|JigsawContactId|JigsawCompanyId|CreatedById|LastModifiedById = ignore
OwnerId|Contact Owner|Account Owner|Opportunity Owner|Lead Owner|Assigned = owner
CreatedDate|Created Date = createdAt
Description|Comments|Full Comments = notes
LeadSource|Lead Source = source`;

const SALESFORCE_PERSON = `
FirstName|First Name = firstName
LastName|Last Name = lastName
MiddleName = middleName
Salutation = prefix
Suffix = suffix
Name|Full Name = name
Email = email
Phone|Business Phone = phone work
MobilePhone|Mobile|Mobile Phone = phone mobile
HomePhone|Home Phone = phone home
OtherPhone|Other Phone = phone other
AssistantPhone|Asst. Phone = phone assistant
Fax|Business Fax = phone fax
Title = title
Department = department
AccountName|Account Name|Company|Company / Account = company
AccountId = companyId
Birthdate = birthday
Website = url
MailingStreet|Mailing Street|Mailing Address Line 1 = street mailing
MailingCity|Mailing City = city mailing
MailingState|Mailing State/Province = region mailing
MailingPostalCode|Mailing Zip/Postal Code = postalCode mailing
MailingCountry|Mailing Country = country mailing
OtherStreet = street other
OtherCity = city other
OtherState = region other
OtherPostalCode = postalCode other
OtherCountry = country other
Street = street
City = city
State|State/Province = region
PostalCode|Zip/Postal Code = postalCode
Country = country
Status|Lead Status = status`;

const PIPEDRIVE_LINKS = `
Organization - Name|Organization|Deal - Organization|Lead - Organization = company
Organization - ID = companyId
Person - Name|Contact person|Deal - Contact person = contact
Person - ID = contactId
Person - Email|Person - Email (Work)|Person - Email (Home)|Person - Email (Other) = contactEmail
Deal - Title = deal
Deal - ID = dealId`;

/** Every product known by its headers, the most particular first. */
export const PRODUCTS: readonly Product[] = [
  product(
    'google-contacts',
    'contact',
    [
      'First Name,Last Name,Organization Name,Labels',
      'E-mail 1 - Value,Phonetic First Name,Phone 1 - Value',
    ],
    GOOGLE,
    googleColumn,
  ),
  product(
    'google-contacts-old',
    'contact',
    ['Given Name,Family Name', 'Group Membership,Yomi Name,E-mail 1 - Value'],
    GOOGLE,
    googleColumn,
  ),
  product(
    'linkedin-connections',
    'contact',
    ['First Name,Last Name,URL,Company,Position,Connected On'],
    `
First Name = firstName
Last Name = lastName
URL = url LinkedIn
Email Address = email
Company = company
Position = title
Connected On = custom`,
  ),
  product(
    'linkedin-messages',
    'note',
    ['CONVERSATION ID,FROM,TO,DATE,CONTENT'],
    `
CONVERSATION ID|CONVERSATION TITLE|SUBJECT|FOLDER|ATTACHMENTS = ignore
FROM|TO = contact
SENDER PROFILE URL|RECIPIENT PROFILE URLS = ignore
DATE = at
CONTENT = body`,
  ),
  product(
    'zoho-contacts',
    'contact',
    ['First Name,Last Name,Account Name,Contact Owner'],
    `
Record Id|Contact Id = sourceId
Contact Owner = owner
Lead Source = source
First Name = firstName
Last Name = lastName
Account Name = company
Account Name.id = companyId
Email = email
Secondary Email = email other
Title = title
Department = department
Phone = phone work
Mobile = phone mobile
Home Phone = phone home
Other Phone = phone other
Fax = phone fax
Date of Birth = birthday
Salutation = prefix
Mailing Street = street mailing
Mailing City = city mailing
Mailing State = region mailing
Mailing Zip = postalCode mailing
Mailing Country = country mailing
Description = notes
Tag = tags
Created Time = createdAt`,
  ),
  product(
    'zoho-leads',
    'contact',
    ['Lead Owner,Lead Source,Lead Status', '', 'Opportunity Name'],
    `
Record Id|Lead Id = sourceId
Lead Name|Full Name = name
First Name = firstName
Last Name = lastName
Company = company
Email = email
Secondary Email = email other
Phone = phone work
Mobile = phone mobile
Title|Designation = title
Website = url
Lead Source = source
Lead Status = status
Lead Owner = owner
Salutation = prefix
Street = street
City = city
State = region
Zip Code = postalCode
Country = country
Description = notes
Tag = tags
Created Time = createdAt`,
  ),
  product(
    'zoho-deals',
    'deal',
    ['Deal Name,Stage,Closing Date'],
    `
Record Id|Deal Id = sourceId
Deal Name = name
Stage = stage
Pipeline = pipeline
Amount = amount
Currency = currency
Closing Date = closeDate
Probability (%)|Probability = probability
Account Name = company
Account Name.id = companyId
Contact Name = contact
Contact Name.id = contactId
Deal Owner = owner
Lead Source = source
Next Step = nextStep
Description = notes
Tag = tags
Created Time = createdAt`,
  ),
  product(
    'hubspot-deals',
    'deal',
    ['Record ID,Deal Name,Deal Stage'],
    `${HUBSPOT_SHARED}
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
    ['Record ID,First Name,Last Name', '', 'Deal Name'],
    `${HUBSPOT_SHARED}
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
    ['Record ID,Company name', '', 'First Name,Deal Name'],
    `
Record ID = sourceId
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
    `${HUBSPOT_SHARED}
Activity date = at
Note body|Body = body
Activity assigned to = owner`,
  ),
  product(
    'pipedrive-activities',
    'activity',
    ['Activity - Subject'],
    `${PIPEDRIVE_LINKS}
Activity - ID = sourceId
Activity - Subject = subject
Activity - Type = activityType
Activity - Due date = due
Activity - Due time = dueTime
Activity - Duration = duration
Activity - Done|Activity - Status = isDone
Activity - Marked as done time = doneAt
Activity - Note = notes
Activity - Priority = priority
Activity - Assigned to user = owner
Activity - Add time|Activity - Creation date = createdAt`,
  ),
  product(
    'pipedrive-notes',
    'note',
    ['Note - Content'],
    `${PIPEDRIVE_LINKS}
Note - ID = sourceId
Note - Content = body
Note - User|Note - Creator = owner
Note - Add time|Note - Creation date = at`,
  ),
  product(
    'pipedrive-deals',
    'deal',
    ['Deal - Title', '', 'Activity - Subject,Note - Content'],
    `${PIPEDRIVE_LINKS}
Deal - ID = sourceId
Deal - Title = name
Deal - Value = amount
Deal - Currency of value|Deal - Currency = currency
Deal - Stage (pipeline)|Deal - Stage = stage
Deal - Pipeline = pipeline
Deal - Status (Open/Won/Lost)|Deal - Status = state
Deal - Probability = probability
Deal - Expected close date = closeDate
Deal - Won time = wonAt
Deal - Lost time = lostAt
Deal - Lost reason = lostReason
Deal - Label = tags
Deal - Owner = owner
Deal - Creation date|Deal - Deal created = createdAt`,
  ),
  product(
    'pipedrive-people',
    'contact',
    ['Person - Name', '', 'Deal - Title'],
    `
Person - ID = sourceId
Person - Name = name
Person - First name = firstName
Person - Last name = lastName
Person - Email = email
Person - Email (Work)|Person - Email - Work = email work
Person - Email (Home)|Person - Email - Home = email home
Person - Email (Other)|Person - Email - Other = email other
Person - Phone = phone
Person - Phone (Work)|Person - Phone - Work = phone work
Person - Phone (Mobile)|Person - Phone - Mobile = phone mobile
Person - Phone (Home)|Person - Phone - Home = phone home
Person - Phone (Other)|Person - Phone - Other = phone other
Person - Job title = title
Person - Label|Person - Labels = tags
Person - Owner = owner
Person - Notes = notes
Person - Birthday = birthday
Person - Postal address = place
Person - Creation date|Person - Person created = createdAt
Organization - Name|Person - Organization = company
Organization - ID = companyId`,
  ),
  product(
    'pipedrive-organizations',
    'company',
    [
      'Organization - Name',
      'Organization - Address,Organization - Label,Organization - Owner,Organization - ID',
      'Deal - Title,Person - Name',
    ],
    `
Organization - ID = sourceId
Organization - Name = name
Organization - Address = place
Organization - Label|Organization - Labels = tags
Organization - Owner = owner
Organization - Website = url
Organization - Industry = industry
Organization - Creation date|Organization - Organization created = createdAt`,
  ),
  product(
    'salesforce-tasks',
    'activity',
    ['Id,WhoId,WhatId,Subject'],
    `${SALESFORCE_SHARED}
WhoId = contactId
WhatId = dealId
AccountId = companyId
Subject = subject
ActivityDate = due
CompletedDateTime = doneAt
Status = isDone
IsClosed = isDone
Priority = priority
Type|TaskSubtype = activityType`,
  ),
  product(
    'salesforce-opportunities',
    'deal',
    ['Id,Name,StageName,CloseDate'],
    `${SALESFORCE_SHARED}
Name = name
AccountId = companyId
StageName = stage
Amount = amount
CurrencyIsoCode = currency
Probability = probability
CloseDate = closeDate
NextStep = nextStep
IsClosed = isClosed
IsWon = isWon
ContactId = contactId`,
  ),
  product(
    'salesforce-opportunities-report',
    'deal',
    ['Opportunity Name,Stage', 'Close Date,Amount,Account Name'],
    `${SALESFORCE_SHARED}
Opportunity Name = name
Account Name = company
Stage = stage
Amount = amount
Amount Currency = currency
Close Date = closeDate
Probability (%) = probability
Next Step = nextStep
Primary Contact|Contact Name = contact`,
  ),
  product(
    'salesforce-leads',
    'contact',
    ['LastName,Company,LeadSource', 'Status,IsConverted,OwnerId'],
    `${SALESFORCE_SHARED}
${SALESFORCE_PERSON}`,
  ),
  product(
    'salesforce-contacts',
    'contact',
    ['Id,LastName,FirstName,AccountId'],
    `${SALESFORCE_SHARED}
${SALESFORCE_PERSON}`,
  ),
  product(
    'salesforce-contacts-report',
    'contact',
    ['First Name,Last Name,Account Name'],
    `${SALESFORCE_SHARED}
${SALESFORCE_PERSON}`,
  ),
  product(
    'salesforce-accounts',
    'company',
    [
      'Id,Name',
      'BillingStreet,BillingCity,BillingCountry,MasterRecordId,ParentId',
      'LastName,StageName',
    ],
    `${SALESFORCE_SHARED}
Name = name
Website = url
Phone = phone
Fax = phone fax
Industry = industry
BillingStreet = street billing
BillingCity = city billing
BillingState = region billing
BillingPostalCode = postalCode billing
BillingCountry = country billing
ShippingStreet = street shipping
ShippingCity = city shipping
ShippingState = region shipping
ShippingPostalCode = postalCode shipping
ShippingCountry = country shipping`,
  ),
  product(
    'salesforce-accounts-report',
    'company',
    [
      'Account Name',
      'Billing City,Billing State/Province,Account Owner,Billing Country',
      'First Name,Opportunity Name,Deal Name,Contact Name',
    ],
    `${SALESFORCE_SHARED}
Account Name = name
Website = url
Phone = phone
Industry = industry
Billing Street|Billing Address Line 1 = street billing
Billing City = city billing
Billing State/Province|Billing State = region billing
Billing Zip/Postal Code|Billing Code = postalCode billing
Billing Country = country billing`,
  ),
  product(
    'outlook',
    'contact',
    [
      'First Name,Last Name,E-mail Address',
      'Business Phone,E-mail 2 Address,Job Title,Home Street,Business Street',
    ],
    `
First Name = firstName
Middle Name = middleName
Last Name = lastName
Title = prefix
Suffix = suffix
Nickname = nickname
Company = company
Department = department
Job Title = title
E-mail Address = email
E-mail 2 Address|E-mail 3 Address = email other
E-mail Type|E-mail 2 Type|E-mail 3 Type|E-mail Display Name|E-mail 2 Display Name|E-mail 3 Display Name = ignore
Business Phone|Business Phone 2|Company Main Phone = phone work
Mobile Phone = phone mobile
Home Phone|Home Phone 2 = phone home
Other Phone|Primary Phone = phone other
Business Fax|Home Fax|Other Fax = phone fax
Web Page|Personal Web Page = url
Business Street|Business Address = street work
Business City = city work
Business State = region work
Business Postal Code = postalCode work
Business Country/Region|Business Country = country work
Home Street|Home Address = street home
Home City = city home
Home State = region home
Home Postal Code = postalCode home
Home Country/Region|Home Country = country home
Birthday = birthday
Categories = tags
Notes = notes`,
  ),
  product(
    'atomic-crm',
    'contact',
    ['first_name,last_name,email_work,phone_work'],
    `
first_name = firstName
last_name = lastName
title = title
background = notes
first_seen = createdAt
last_seen = ignore
status = status
tags = tags
linkedin_url = url LinkedIn
company = company
email_work = email work
email_home = email home
email_other = email other
phone_work = phone work
phone_home = phone home
phone_other = phone other`,
  ),
  product(
    'affinity',
    'company',
    ['Organization Id,Name,Website'],
    `
Organization Id = sourceId
Name = name
Website = url`,
  ),
  // Its columns are the user's own; these three are always there.
  product(
    'streak',
    'deal',
    [
      'Name,Stage',
      'Notes,Assigned To,Date of Last Sent Email,Days in Stage',
      'Email,First Name,Last Name',
    ],
    `
Name = name
Stage = stage
Notes = notes
Assigned To = owner
Contacts = contact
Organizations|Organization = company
Value|Deal Size|Amount = amount
Close Date = closeDate
Date Created|Created|Date of Creation = createdAt`,
  ),
];

/** `Date entered "Contract sent (Sales Pipeline)"`: the past of a deal. */
function hubspotStageDate(name: string): Meaning | null {
  const stage = /^Date entered ["“'](.+?)(?: \([^)]*\))?["”']$/i.exec(name)?.[1];
  return stage ? meaning('stageDate', stage) : null;
}

/** The product whose signature the headers carry, or null. */
export function productOf(keys: ReadonlySet<string>): Product | null {
  return (
    PRODUCTS.find(
      ({ needs, any, not }) =>
        needs.every((key) => keys.has(key)) &&
        (any.length === 0 || any.some((key) => keys.has(key))) &&
        !not.some((key) => keys.has(key)),
    ) ?? null
  );
}
