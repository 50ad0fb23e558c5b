import { describe, expect, it } from 'vitest';
import { errorWords, unreadWords } from '@/components/errors';
import { errorCode } from '@/storage/errors';
import { Refused } from '@/storage/refused';
import { RpcError, type RpcErrorCode } from '@/utils/rpc';
import { speakEnglish } from '../english';

describe('what a person is told when a call did not work', () => {
  it('is the sentence of the rule it goes against', () => {
    speakEnglish();
    const refused = new Refused('Log the meeting first.');
    const error = new RpcError(errorCode(refused), refused.message);
    expect(errorWords(error)).toBe('Log the meeting first.');
  });

  it.each<RpcErrorCode>(['not-saved', 'full', 'no-answer'])(
    'speaks of no text of theirs where something was only to be read (%s)',
    (code) => {
      speakEnglish();
      expect(errorWords(new RpcError(code, ''))).toMatch(/Not saved|Your text/);
      expect(unreadWords(new RpcError(code, ''))).toMatch(/^This could not be read/);
    },
  );

  it.each<[RpcErrorCode, string]>([
    ['refused', 'This caller may not do that'],
    ['invalid', 'input.name: Invalid input'],
    ['failed', 'Cannot read properties of undefined'],
  ])('is never what was written for programmers (%s)', (code, message) => {
    speakEnglish();
    const words = errorWords(new RpcError(code, message));
    expect(words).not.toContain(message);
    expect(words).toMatch(/^[A-Z].+[.]$/);
  });
});
