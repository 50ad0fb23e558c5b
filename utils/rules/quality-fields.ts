/** What a person's record can be asked to hold. */
export const REQUIRED_FIELDS = ['email', 'phone', 'company', 'title'] as const;
export type RequiredField = (typeof REQUIRED_FIELDS)[number];

export const QUALITY_DEFAULTS: { required: RequiredField[]; staleDays: number } = {
  required: ['email', 'company'],
  staleDays: 180,
};
