import { GOOGLE } from './products/google';
import { HUBSPOT } from './products/hubspot';
import { LINKEDIN } from './products/linkedin';
import { MARGIN } from './products/margin';
import { OTHERS } from './products/others';
import { OUTLOOK } from './products/outlook';
import { PIPEDRIVE } from './products/pipedrive';
import type { Product } from './products/product';
import { SALESFORCE } from './products/salesforce';
import { ZOHO } from './products/zoho';

/** Every product known by its headers, the most particular first. */
export const PRODUCTS: readonly Product[] = [
  ...MARGIN,
  ...GOOGLE,
  ...LINKEDIN,
  ...ZOHO,
  ...HUBSPOT,
  ...PIPEDRIVE,
  ...SALESFORCE,
  ...OUTLOOK,
  ...OTHERS,
];

/** The product whose signature the headers carry, or null. */
export function productOf(keys: ReadonlySet<string>): Product | null {
  return (
    PRODUCTS.find(
      ({ needs, any, not }) =>
        needs.every((key) => keys.has(key)) &&
        (any.length === 0 || any.some((key) => keys.has(key))) &&
        !not.some((key) => keys.has(key)),
    ) ?? null
  );
}
