import { toJSONSchema } from 'zod/v4/core';
import { ROW_SCHEMAS, TABLES } from '../schema';

/**
 * What the rows of every table look like, as JSON Schema: stands at the head of an export. Run by the
 * build (wxt.config.ts), which keeps them as a file: what writes them is 60 KB, and each start of the
 * background would be handed it (2026-11-29).
 */
export function rowSchemas(): Record<string, unknown> {
  const schemas = TABLES.map((table) => [
    table,
    toJSONSchema(ROW_SCHEMAS[table], { unrepresentable: 'any', reused: 'inline' }),
  ]);
  return Object.fromEntries(schemas);
}
