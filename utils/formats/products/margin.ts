import { type Product, product } from './product';

/** Tasks and activities as we write them ourselves. */
export const MARGIN: readonly Product[] = [
  product(
    'margin-tasks',
    'activity',
    ['ID,Subject,Due date,Done,Completed,Contact,Email,Deal,Created'],
    `
ID = sourceId
Subject = subject
Due date = due
Repeats = repeats
Done = isDone
Completed = doneAt
Contact = contact
Email = contactEmail
Company = company
Deal = deal
Created = createdAt`,
  ),
  product(
    'margin-activities',
    'activity',
    ['ID,Type,Date,Direction,Subject,Text,Participants'],
    `
ID = sourceId
Type = activityType
Date = due
Minutes = duration
Direction = direction
Subject = subject
Text = notes
Participants = participants
Contact = contact
Contact email = contactEmail
Company = company
Deal = deal
Identities = identities
Status = status
Entered = source
Objections = tags`,
  ),
];
