import { html, type ReplicaContext, type ReplicaReply, type ReplicaRequest } from '../http.ts';

/** Answers for calendar.google.com. */
export async function respondCalendar(
  _url: URL,
  _request: ReplicaRequest,
  _context: ReplicaContext,
): Promise<ReplicaReply> {
  return html('<!doctype html><title>Calendar</title>');
}
