// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { CharsetChoice } from '@/components/workspace/import/CharsetChoice';
import type { FileImport } from '@/components/workspace/import/file-import';
import { CHARSETS, type Charset } from '@/utils/formats/charset';
import type { Recognised } from '@/utils/importing/file-source';
import { openView } from './popup-scene';

function shown(charset: Charset | null, said: Charset | null = null) {
  const decode = vi.fn();
  const file: Pick<FileImport, 'decode' | 'charset'> = { decode, charset: said };
  const recognised: Pick<Recognised, 'charset'> = { charset };
  const { screen } = openView(<CharsetChoice file={file} recognised={recognised} />);
  const choice = screen.queryByRole<HTMLSelectElement>('combobox', { name: 'Character set' });
  return { screen, choice, decode };
}

test('what a file was taken to be written in is said, and another choice reads it again', () => {
  const { screen, choice, decode } = shown('windows-1251');
  expect(choice?.selectedOptions[0]?.textContent).toBe('Cyrillic (Windows-1251)');
  if (choice) fireEvent.change(choice, { target: { value: 'windows-1253' } });
  expect(decode).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Read again' }));
  expect(decode).toHaveBeenCalledWith('windows-1253');
});

test('nothing is asked of UTF-8 and of mail, but a choice that was made can be changed', () => {
  expect(shown('utf-8').choice).toBeNull();
  expect(shown(null).choice).toBeNull();
  expect(shown('utf-8', 'utf-8').choice?.value).toBe('utf-8');
});

test('every character set can be read and is called something of its own', () => {
  const { choice } = shown('windows-1252');
  const words = [...(choice?.options ?? [])].map(({ textContent }) => textContent);
  expect(new Set(words).size).toBe(CHARSETS.length);
  for (const some of ['Unicode (UTF-8)', 'Japanese (Shift JIS)', 'Western (Windows-1252)'])
    expect(words).toContain(some);
  for (const charset of CHARSETS) expect(new TextDecoder(charset).encoding).toBe(charset);
});
