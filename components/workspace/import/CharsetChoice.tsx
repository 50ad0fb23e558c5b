import { useState } from 'preact/hooks';
import { Select } from '@/components/ui/Field';
import { CHARSETS } from '@/utils/formats/charset';
import type { Recognised } from '@/utils/importing/file-source';
import { t } from '@/utils/words';
import type { FileImport } from './file-import';
import { Taken } from './Taken';
import { charsetWords } from './words';

interface CharsetChoiceProps {
  file: Pick<FileImport, 'decode' | 'charset'>;
  recognised: Pick<Recognised, 'charset'>;
}

/**
 * What a file was taken to be written in, where nothing in it says so; another choice reads it again.
 * Text that is well-formed UTF-8 is nothing else.
 */
export function CharsetChoice({ file, recognised: { charset } }: CharsetChoiceProps) {
  const [chosen, setChosen] = useState(charset);
  if (charset === null || (charset === 'utf-8' && file.charset === null)) return null;
  return (
    <Taken
      teach={t('import_charset_teach')}
      isOther={chosen !== charset}
      onReadAgain={() => void (chosen && file.decode(chosen))}
    >
      <Select
        label={t('import_charset')}
        value={chosen ?? charset}
        onChange={(event) => {
          const { value } = event.currentTarget;
          setChosen(CHARSETS.find((one) => one === value) ?? charset);
        }}
      >
        {CHARSETS.map((one) => (
          <option key={one} value={one}>
            {charsetWords(one)}
          </option>
        ))}
      </Select>
    </Taken>
  );
}
