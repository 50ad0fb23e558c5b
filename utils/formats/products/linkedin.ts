import { type Product, product } from './product';

/** LinkedIn. */
export const LINKEDIN: readonly Product[] = [
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
];
