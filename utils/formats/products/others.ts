import { type Product, product } from './product';

/** Outlook and smaller products. */
export const OTHERS: readonly Product[] = [
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
