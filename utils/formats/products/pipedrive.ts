import { type Product, product } from './product';

const LINKS = `
Organization - Name|Organization|Deal - Organization|Lead - Organization|Activity - Organization|Note - Organization = company
Organization - ID = companyId
Person - Name|Contact person|Deal - Contact person|Activity - Contact person|Activity - Person|Note - Contact person|Note - Person = contact
Person - ID = contactId
Person - Email|Person - Email (Work)|Person - Email (Home)|Person - Email (Other) = contactEmail
Deal - Title|Activity - Deal|Activity - Deal title|Note - Deal|Note - Deal title = deal
Deal - ID|Activity - Deal ID|Note - Deal ID = dealId`;

/** Pipedrive. */
export const PIPEDRIVE: readonly Product[] = [
  product(
    'pipedrive-activities',
    'activity',
    ['Activity - Subject'],
    `${LINKS}
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
    `${LINKS}
Note - ID = sourceId
Note - Content = body
Note - User|Note - Creator = owner
Note - Add time|Note - Creation date = at`,
  ),
  product(
    'pipedrive-deals',
    'deal',
    ['Deal - Title', '', 'Activity - Subject,Note - Content'],
    `${LINKS}
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
];
