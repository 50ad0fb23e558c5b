import { type Product, product } from './product';

/** Smaller products. */
export const OTHERS: readonly Product[] = [
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
