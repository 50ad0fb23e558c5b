import { Select } from '@/components/ui/Field';
import { CHARSETS } from '@/utils/formats/charset';
import type { Recognised } from '@/utils/importing/file-source';
import { t } from '@/utils/words';
import type { FileImport } from './file-import';
import { charsetWords } from './words';

/**
 * What a file was taken to be written in, where nothing in it says so; another choice reads it again.
 * Text that is well-formed UTF-8 is nothing else.
 */
export function CharsetChoice({
  file,
  recognised: { charset },
}: {
  file: Pick<FileImport, 'decode' | 'isDecoded'>;
  recognised: Pick<Recognised, 'charset'>;
}) {
  if (charset === null || (charset === 'utf-8' && !file.isDecoded)) return null;
  return (
    <div class="file-charset">
      <Select
        label={t('import_charset')}
        value={charset}
        onChange={(event) => {
          const { value } = event.currentTarget;
          const chosen = CHARSETS.find((one) => one === value);
          if (chosen) void file.decode(chosen);
        }}
      >
        {CHARSETS.map((one) => (
          <option key={one} value={one}>
            {charsetWords(one)}
          </option>
        ))}
      </Select>
      <p class="small muted">{t('import_charset_teach')}</p>
    </div>
  );
}
