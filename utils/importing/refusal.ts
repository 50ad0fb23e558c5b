/** Why a file cannot be imported: `import_cannot_<code>`. */
export type Refusal = 'unknown' | 'archive' | 'empty' | 'account' | 'changed' | 'folder';

export class NotImportable extends Error {
  override name = 'NotImportable';
  readonly code: Refusal;

  constructor(code: Refusal) {
    super(code);
    this.code = code;
  }
}

/**
 * What a browser says of a file that is no longer what was chosen: written to, moved, deleted, or on a
 * disk that is gone. Firefox calls it aborted, though nobody ends the reading of a file halfway.
 */
const CHANGED = /^(NotReadableError|NotFoundError|AbortError|NS_ERROR_FILE_\w+)$/;

/** Why a file was not read, where a person can do something about it; null for anything else. */
export function refusalIn(error: unknown): Refusal | null {
  if (error instanceof NotImportable) return error.code;
  return error instanceof DOMException && CHANGED.test(error.name) ? 'changed' : null;
}
