import { type Product, product } from './product';

const SHARED = `
Id|Contact ID|Account ID|Opportunity ID|Lead ID = sourceId
IsDeleted = isDeleted
MasterRecordId|SystemModstamp|PhotoUrl|LastViewedDate|LastReferencedDate|Jigsaw|JigsawContactId|JigsawCompanyId|CreatedById|LastModifiedById = ignore
OwnerId|Contact Owner|Account Owner|Opportunity Owner|Lead Owner|Assigned = owner
CreatedDate|Created Date = createdAt
Description|Comments|Full Comments = notes
LeadSource|Lead Source = source`;

const PERSON = `
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

/** Salesforce, by the names of its interface and of its reports. */
export const SALESFORCE: readonly Product[] = [
  product(
    'salesforce-tasks',
    'activity',
    ['Id,WhoId,WhatId,Subject'],
    `${SHARED}
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
    'salesforce-tasks-report',
    'activity',
    ['Subject,Assigned,Company / Account', 'Date,Due Date,Status', 'Opportunity Name,Stage'],
    `${SHARED}
Activity ID|Task/Event ID = sourceId
Subject = subject
Date|Due Date|Due Date Only = due
Completed Date|Completed Date/Time = doneAt
Status = isDone
Priority = priority
Type|Task Type|Task Subtype = activityType
Contact|Contact Name|Lead = contact
Email = contactEmail
Company / Account = company
Opportunity = deal
Task|Event = ignore`,
  ),
  product(
    'salesforce-opportunities',
    'deal',
    ['Id,Name,StageName,CloseDate'],
    `${SHARED}
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
    `${SHARED}
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
    `${SHARED}
${PERSON}`,
  ),
  product(
    'salesforce-leads-report',
    'contact',
    ['Last Name,Company / Account', 'Lead Owner,Lead Source,Lead Status,Rating'],
    `${SHARED}
${PERSON}`,
  ),
  product(
    'salesforce-contacts',
    'contact',
    ['Id,LastName,FirstName,AccountId'],
    `${SHARED}
${PERSON}`,
  ),
  product(
    'salesforce-contacts-report',
    'contact',
    ['First Name,Last Name,Account Name'],
    `${SHARED}
${PERSON}`,
  ),
  product(
    'salesforce-accounts',
    'company',
    [
      'Id,Name',
      'BillingStreet,BillingCity,BillingCountry,MasterRecordId,ParentId',
      'LastName,StageName',
    ],
    `${SHARED}
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
    `${SHARED}
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
];
