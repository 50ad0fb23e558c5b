import { useState } from 'preact/hooks';
import { useNotices } from '@/components/popup/notices';
import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/Field';
import { Status } from '@/components/ui/Status';
import type { CsvShape } from '@/utils/formats/csv-shapes';
import { t, tn } from '@/utils/words';
import { Group, Switch } from '../parts';
import { type CsvTable, download, type Output, writeOutput } from './outputs';

const TABLES: readonly CsvTable[] = ['contacts', 'companies', 'deals', 'tasks', 'activities'];
const SHAPES: readonly CsvShape[] = ['margin', 'hubspot', 'salesforce', 'pipedrive'];
/** Other products take these in; the rest is of no use to them. */
const SHAPED: readonly CsvTable[] = ['contacts', 'companies', 'deals'];

/** Files for other programs and for good. */
export function ExportSection() {
  const { fail } = useNotices();
  const [of, setOf] = useState<CsvTable>('contacts');
  const [shape, setShape] = useState<CsvShape>('margin');
  const [safe, setSafe] = useState(true);
  const [running, setRunning] = useState<{ kind: Output['kind']; rows: number } | null>(null);
  const [done, setDone] = useState('');

  const run = async (output: Output) => {
    setRunning({ kind: output.kind, rows: 0 });
    setDone('');
    try {
      const { blob, name } = await writeOutput(output, (rows) =>
        setRunning({ kind: output.kind, rows }),
      );
      download(blob, name);
      setDone(t('data_written', name));
    } catch (error) {
      fail(error, () => void run(output));
    }
    setRunning(null);
  };
  const button = (output: Output, label: string) => (
    <Button icon="down" busy={running !== null} aria-label={label} onClick={() => void run(output)}>
      {running?.kind === output.kind ? tn('data_rows', running.rows) : t('data_save')}
    </Button>
  );

  return (
    <Group title={t('data_export')} teach={t('data_export_teach')}>
      <Row title={t('data_everything')} teach={t('data_everything_teach')}>
        {button({ kind: 'everything' }, t('data_save_of', t('data_everything')))}
      </Row>
      <Row title={t('data_vcard')} teach={t('data_vcard_teach')}>
        {button({ kind: 'vcard' }, t('data_save_of', t('data_vcard')))}
      </Row>
      <Row title={t('data_ical')} teach={t('data_ical_teach')}>
        {button({ kind: 'ical' }, t('data_save_of', t('data_ical')))}
      </Row>
      <div class="setting column-setting">
        <h3>{t('data_table')}</h3>
        <p class="small muted">{t('data_table_teach')}</p>
        <div class="data-choices">
          <Select
            label={t('data_table_of')}
            value={of}
            onChange={(event) => {
              const chosen = TABLES.find((one) => one === event.currentTarget.value) ?? 'contacts';
              setOf(chosen);
              if (!SHAPED.includes(chosen)) setShape('margin');
            }}
          >
            {TABLES.map((table) => (
              <option key={table} value={table}>
                {t(`data_of_${table}`)}
              </option>
            ))}
          </Select>
          <Select
            label={t('data_shape')}
            value={shape}
            disabled={!SHAPED.includes(of)}
            onChange={(event) =>
              setShape(SHAPES.find((one) => one === event.currentTarget.value) ?? 'margin')
            }
          >
            {SHAPES.map((one) => (
              <option key={one} value={one}>
                {one === 'margin' ? t('data_shape_margin') : PRODUCTS[one]}
              </option>
            ))}
          </Select>
        </div>
        <Switch
          label={t('data_safe')}
          teach={t('data_safe_teach')}
          checked={safe}
          onChange={setSafe}
        />
        <div class="row">
          {button(
            { kind: 'csv', of, shape, style: safe ? 'safe' : 'raw' },
            t('data_save_of', t('data_table')),
          )}
        </div>
      </div>
      <Status class="data-said small">{done}</Status>
    </Group>
  );
}

/** Names of products are the same in every language. */
const PRODUCTS = { hubspot: 'HubSpot', salesforce: 'Salesforce', pipedrive: 'Pipedrive' } as const;

function Row({
  title,
  teach,
  children,
}: {
  title: string;
  teach: string;
  children: preact.ComponentChildren;
}) {
  return (
    <div class="setting">
      <div class="setting-words">
        <p>{title}</p>
        <p class="small muted">{teach}</p>
      </div>
      <div class="setting-end">{children}</div>
    </div>
  );
}
