import type { Guest } from '../seen';

/** Rooms and shared calendars stand in guest lists as well, told apart by Google's own domains. */
export function guestType(address: string): Guest['type'] {
  if (address.endsWith('@resource.calendar.google.com')) return 'resource';
  if (/@(?:googlegroups\.com|group(?:\.v)?\.calendar\.google\.com)$/.test(address)) return 'group';
  return 'person';
}
