import { type Product, product } from './product';

/** Zoho CRM. */
export const ZOHO: readonly Product[] = [
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
    ['Lead Owner,Lead Source,Lead Status', '', 'Opportunity Name,Company / Account'],
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
    ['Stage,Closing Date', 'Deal Name,Potential Name'],
    `
Record Id|Deal Id|Potential Id = sourceId
Deal Name|Potential Name = name
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
Deal Owner|Potential Owner = owner
Lead Source = source
Next Step = nextStep
Description = notes
Tag = tags
Created Time = createdAt`,
  ),
  product(
    'zoho-accounts',
    'company',
    ['Record Id,Account Name,Account Owner', '', 'First Name,Deal Name,Potential Name'],
    `
Record Id = sourceId
Account Owner = owner
Account Name = name
Phone = phone
Fax = phone fax
Website = url
Industry = industry
Billing Street = street billing
Billing City = city billing
Billing State = region billing
Billing Code = postalCode billing
Billing Country = country billing
Shipping Street = street shipping
Shipping City = city shipping
Shipping State = region shipping
Shipping Code = postalCode shipping
Shipping Country = country shipping
Description = notes
Tag = tags
Created Time = createdAt`,
  ),
];
