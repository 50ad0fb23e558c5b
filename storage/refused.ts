/** The request makes no sense any more or goes against a rule; the message is for the person. */
export class Refused extends Error {
  override name = 'Refused';
}
