import { FIELDS } from '../csv-fields';
import { type Meaning, meaning, type Product, product } from './product';

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

const COLUMNS = `
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
Organization Title = title
Organization Department = department
Birthday = birthday
Occupation = custom
Notes = notes
Labels|Group Membership = tags`;

/** Google’s address book, of now and of before. */
export const GOOGLE: readonly Product[] = [
  product(
    'google-contacts',
    'contact',
    [
      'First Name,Last Name,Organization Name,Labels',
      'E-mail 1 - Value,Phonetic First Name,Phone 1 - Value',
    ],
    COLUMNS,
    googleColumn,
  ),
  product(
    'google-contacts-old',
    'contact',
    ['Given Name,Family Name', 'Group Membership,Yomi Name,E-mail 1 - Value'],
    COLUMNS,
    googleColumn,
  ),
];
