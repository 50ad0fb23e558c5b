/**
 * Checks of foreign data for the content scripts. Zod checks everything again at the background's
 * door; here it would cost 8 KB of the 40 KB that a page may be made to load (measured
 * 2026-11-22), so these few shapes, in the same spirit and with the same bounds, do for it.
 */

/** Reads a foreign value as a T, or says with undefined that it is none. Never throws. */
export type Shape<T> = (value: unknown) => T | undefined;

/** The type a shape reads. */
export type Read<S> = S extends Shape<infer T> ? T : never;

/** A text of at most `max` UTF-16 units that fits `pattern`. */
export function text(max: number, pattern?: RegExp): Shape<string> {
  return (value) =>
    typeof value === 'string' && value.length <= max && (!pattern || pattern.test(value))
      ? value
      : undefined;
}

/** A finite number between two bounds. */
export function number(from: number, to: number): Shape<number> {
  return (value) => (typeof value === 'number' && value >= from && value <= to ? value : undefined);
}

/** A whole number between two bounds. */
export function whole(from: number, to: number): Shape<number> {
  return (value) => (Number.isSafeInteger(value) ? number(from, to)(value) : undefined);
}

/** One of these values. */
export function oneOf<const T extends string | number | boolean>(...values: T[]): Shape<T> {
  return (value) => values.find((known) => known === value);
}

/** True or false. */
export const truth: Shape<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

/** Null for null or undefined, else what the shape reads. */
export function maybe<T>(shape: Shape<T>): Shape<T | null> {
  return (value) => (value === null || value === undefined ? null : shape(value));
}

/** A list of at most `max` items, every one of which fits. */
export function list<T>(shape: Shape<T>, max: number): Shape<T[]> {
  return (value) => {
    if (!Array.isArray(value) || value.length > max) return undefined;
    const read = value.map(shape);
    return read.every((item) => item !== undefined) ? read : undefined;
  };
}

/** An object with these own fields; others are left behind. */
export function fields<T extends Record<string, Shape<unknown>>>(
  shapes: T,
): Shape<{ [K in keyof T]: Read<T[K]> }> {
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const entries: [string, unknown][] = [];
    for (const [key, shape] of Object.entries(shapes)) {
      const read = shape(Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined);
      if (read === undefined) return undefined;
      entries.push([key, read]);
    }
    // Every field was read by its own shape, which is what the type says.
    return Object.fromEntries(entries) as { [K in keyof T]: Read<T[K]> };
  };
}
