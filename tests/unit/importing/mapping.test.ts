import { describe, expect, it } from 'vitest';
import { failuresAsCsv } from '@/components/workspace/import/failures-csv';
import { PaceClock } from '@/components/workspace/import/pace';
import { batchesOf, type Failure } from '@/utils/importing/batches';
import { FileSource } from '@/utils/importing/file-source';
import type { Mapping } from '@/utils/importing/mapping';
import { speakEnglish } from '../english';
import { NOON } from '../storage/world';

function source(text: string, mapping: Mapping | null = null) {
  const file = new File([text], 'a.csv', { lastModified: NOON });
  const onProgress = () => {};
  return new FileSource(file, {
    own: [],
    account: null,
    mapping,
    now: NOON,
    zone: 'UTC',
    holds: true,
    onProgress,
  });
}

async function recordsOf(file: FileSource) {
  const records = [];
  for await (const steps of file.steps(0, { snippets: true }))
    for (const { item } of steps) if (item?.kind === 'record') records.push(item.record);
  return records;
}

const said = (more: Partial<Mapping>): Mapping => ({
  kind: 'contact',
  columns: [],
  fixes: [],
  ...more,
});

describe('a table nobody knows', () => {
  const TABLE = 'Who,Reach them,Since,Mood\nAna,ana@acme.example,03/04/2024,sunny\n';

  it('is asked about, with a guess for every column and its first values', async () => {
    const { asks, table } = await source(TABLE).recognise();
    expect(asks).toBe(true);
    expect(table).toMatchObject({
      kind: 'contact',
      product: null,
      columns: [
        { name: 'Who', field: 'custom', examples: ['Ana'] },
        { name: 'Reach them', field: 'email', examples: ['ana@acme.example'] },
        { name: 'Since', field: 'custom', type: 'date', asksOrder: true },
        { name: 'Mood', field: 'custom' },
      ],
    });
  });

  it('is read by what a person says, columns left out among it', async () => {
    const columns: Mapping['columns'] = [
      { name: 'Who', field: 'name' },
      { name: 'Reach them', field: 'email' },
      { name: 'Since', field: 'createdAt', order: 'dmy' },
      { name: 'Mood', field: 'ignore' },
    ];
    const file = source(TABLE, said({ columns }));
    expect(await file.recognise()).toMatchObject({ asks: false, records: 1 });
    expect(await recordsOf(file)).toMatchObject([
      {
        name: 'Ana',
        emails: [{ address: 'ana@acme.example' }],
        createdAt: '2024-04-03',
        custom: [],
      },
    ]);
  });

  it('can be anything else than people', async () => {
    const columns: Mapping['columns'] = [
      { name: 'Who', field: 'name' },
      { name: 'Reach them', field: 'contactEmail' },
      { name: 'Since', field: 'closeDate', order: 'mdy' },
      { name: 'Mood', field: 'stage' },
    ];
    const file = source(TABLE, said({ kind: 'deal', columns }));
    expect(await file.recognise()).toMatchObject({ what: 'deal' });
    expect(await recordsOf(file)).toMatchObject([
      {
        kind: 'deal',
        name: 'Ana',
        stage: 'sunny',
        closeDate: '2024-03-04',
        links: [{ to: 'contact', email: 'ana@acme.example' }],
      },
    ]);
  });
});

describe('dates that can be read in two ways', () => {
  const TABLE =
    'Record ID,Deal Name,Deal Stage,Create Date,Close Date\n1,Pier,won,03/04/2024,25/04/2024\n';

  it('are asked about once per column, also in a table of a known product', async () => {
    const { asks, table } = await source(TABLE).recognise();
    expect(asks).toBe(true);
    expect(table?.columns.filter(({ asksOrder }) => asksOrder).map(({ name }) => name)).toEqual([
      'Create Date',
    ]);
  });

  it.each([
    ['dmy', '2024-04-03'],
    ['mdy', '2024-03-04'],
  ] as const)('are read %s when a person says so', async (order, day) => {
    const columns: Mapping['columns'] = [{ name: 'Create Date', field: 'createdAt', order }];
    const file = source(TABLE, said({ kind: 'deal', columns }));
    expect(await file.recognise()).toMatchObject({ asks: false, product: 'hubspot-deals' });
    expect(await recordsOf(file)).toMatchObject([{ createdAt: day, closeDate: '2024-04-25' }]);
  });
});

describe('values that are put right', () => {
  const TABLE =
    'Record ID,Deal Name,Deal Stage\n1,Pier,Qulified\n2,Mole,Qulified\n3,Dock,Won\n4,Quay,\n';

  it('are counted, and change in every row', async () => {
    const fixes = [{ column: 'Deal Stage', from: 'Qulified', to: 'Qualified' }];
    const before = source(TABLE);
    await before.recognise();
    expect(await before.values('Deal Stage')).toEqual([
      { value: 'Qulified', count: 2 },
      { value: 'Won', count: 1 },
    ]);
    const file = source(TABLE, said({ kind: 'deal', fixes }));
    await file.recognise();
    expect(await recordsOf(file)).toMatchObject([
      { stage: 'Qualified' },
      { stage: 'Qualified' },
      { stage: 'Won' },
      { stage: '' },
    ]);
    expect(await file.values('Deal Stage')).toContainEqual({ value: 'Qualified', count: 2 });
  });
});

describe('rows that could not be read', () => {
  it('come back as they were, each once, with every reason', async () => {
    speakEnglish();
    const file = source(
      'First Name,Last Name,Email,Record ID,Create Date\nAna,Silva,not an address,1,soon\nBo,Berg,bo@one.example,2,2024-01-02\n=cmd,,@,3,\n',
    );
    const { table } = await file.recognise();
    const failures: Failure[] = [];
    for await (const batch of batchesOf(file.steps(0, { snippets: true }), 0))
      failures.push(...batch.failures);
    const lines = failuresAsCsv('a.csv', failures, table).trim().split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe('First Name,Last Name,Email,Record ID,Create Date,Reason');
    expect(lines[1]).toMatch(/^Ana,Silva,not an address,1,soon,.*not an address.*soon/);
    expect(lines[2]).toMatch(/^'=cmd,/);
  });
});

describe('the pace of an import', () => {
  it('counts the last seconds alone, and says nothing before it knows', () => {
    let now = 0;
    const clock = new PaceClock(() => now);
    expect(clock.pace(0, 0)).toBeNull();
    now = 500;
    expect(clock.pace(0.1, 100)).toBeNull();
    now = 2000;
    expect(clock.pace(0.2, 1000)).toEqual({ rate: 500, left: 8 });
    for (let second = 3; second <= 40; second += 1) {
      now = second * 1000;
      clock.pace(0.2 + second / 100, 1000 + second * 100);
    }
    expect(clock.pace(0.6, 5000)?.rate).toBe(100);
  });
});
