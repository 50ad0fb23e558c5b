import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useAct } from '@/components/popup/notices';
import { background, useFields, useStageNames, useViews } from '@/components/queries';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { Failed, Loading } from '@/components/ui/Waiting';
import type { RowEdit } from '@/storage/api';
import { type Column, columnNamed, columnsOf, type TableId } from '@/utils/rules/columns';
import type { OwnValue } from '@/utils/rules/own-values';
import { readQuery, writeQuery } from '@/utils/rules/query';
import { t, tn, uiLanguage, type WordKey } from '@/utils/words';
import { create, creationOn } from '../create/creations';
import { ValueEditor } from '../fields/ValueEditor';
import { useOffer } from '../palette/commands';
import { useKeyed } from '../palette/use-keyed';
import type { Route } from '../route';
import { BulkBar, MOST_AT_ONCE } from './BulkBar';
import { ColumnsMenu } from './ColumnsMenu';
import { cellAhead, choicesFor, editKind, editValue, mostLetters } from './cell-editing';
import { columnWords, TABLE_WORDS } from './column-words';
import { FilterBar } from './FilterBar';
import { Grid } from './Grid';
import { GroupMenu } from './GroupMenu';
import { knownValues } from './known-values';
import type { RowList } from './row-list';
import { SaveView } from './SaveView';
import { overWords, saidWords } from './said-words';
import { tableCommands } from './table-commands';
import {
  addressOf,
  layoutOf,
  rememberedLayout,
  rememberLayout,
  stateOf,
  type TableState,
} from './table-state';
import { useExport } from './use-export';
import { useRows } from './use-rows';
import './tables.css';

/** Rows that can be chosen at once: more than anybody looks through, and read in a few seconds. */
const MOST_CHOSEN = 20_000;

/** Columns that may not be emptied. */
const REQUIRED = new Set(['name', 'stage', 'what', 'state']);

const NO_STAGES: NonNullable<ReturnType<typeof useStageNames>['data']> = [];

const EMPTY: Record<TableId, WordKey> = {
  people: 'table_empty_people',
  companies: 'table_empty_companies',
  deals: 'table_empty_deals',
  activities: 'table_empty_activities',
  tasks: 'table_empty_tasks',
};

/** A table of the workspace, once it is known which own fields and saved views there are. */
export function TablePage({ table, route }: { table: TableId; route: Route }) {
  const fields = useFields();
  const views = useViews();
  const error = fields.error ?? views.error;
  if (error && !(fields.data && views.data))
    return (
      <Failed error={error} again={() => void Promise.all([fields.refetch(), views.refetch()])} />
    );
  if (!fields.data || !views.data) return <Loading lines={6} />;
  return <Table table={table} route={route} fields={fields.data} views={views.data} />;
}

interface TableProps {
  table: TableId;
  route: Route;
  fields: NonNullable<ReturnType<typeof useFields>['data']>;
  views: NonNullable<ReturnType<typeof useViews>['data']>;
}

function Table({ table, route, fields, views }: TableProps) {
  const act = useAct();
  const stageNames = useStageNames(table === 'deals').data;
  // Once asked for they are there for every table, and people would be offered stages.
  const stages = (table === 'deals' && stageNames) || NO_STAGES;
  const columns = useMemo(() => columnsOf(table, fields), [table, fields]);
  const state = stateOf(table, route, views);
  const view = views.find(({ id }) => id === state.view);
  const [chosen, setChosen] = useState(() => view ?? rememberedLayout(table));
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view brings its own columns
  useEffect(() => setChosen(view ?? rememberedLayout(table)), [view?.id, view?.rev]);
  // The same ones while nothing about them changed, or every row would be drawn anew.
  const layout = useMemo(() => layoutOf(columns, chosen), [columns, chosen]);
  const shown = useMemo(
    () => layout.columns.flatMap(({ id }) => columns.find((one) => one.id === id) ?? []),
    [layout, columns],
  );

  const group = columns.find(({ id }) => id === state.group);
  const asked = {
    table,
    query: withIds(state.query, columns),
    columns: neededColumns(table, shown),
    sort: state.sort,
    ...(group && { group: group.id }),
  };
  const rows = useRows(asked, columns);
  const list = rows.shown;
  const page = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  // biome-ignore lint/correctness/useExhaustiveDependencies: what another filter hides is not chosen
  useEffect(() => setSelected(new Set()), [state.query, state.view]);

  const go = (change: Partial<TableState>) => {
    location.hash = addressOf(table, { ...state, ...change });
  };
  const setLayout = (next: typeof layout) => {
    setChosen(next);
    if (!view) rememberLayout(table, next);
  };
  const sortBy = (by: string) =>
    go({ sort: { by, down: state.sort.by === by ? !state.sort.down : isDownFirst(columns, by) } });

  const edit = (ids: string[], what: RowEdit, said: (done: number) => string, ahead?: () => void) =>
    void act({
      call: (again) => background.editRows({ table, ids, edit: what }, again),
      said: (answer) => saidWords(answer, { table, columns, what, said }),
      ahead,
    });
  /** What was pressed goes away under the focus, which goes back to where the keys work. */
  const focusRows = () =>
    page.current
      ?.querySelector<HTMLElement>('.grid-box, .table-empty .button')
      ?.focus({ preventScroll: true });
  const unselect = () => {
    setSelected(new Set());
    focusRows();
  };
  const editSelected = (what: RowEdit) => {
    const ids = [...selected];
    const words = what.kind === 'remove' ? 'table_said_deleted' : 'table_said_changed';
    edit(ids, what, (done) => tn(words, done));
    if (what.kind === 'remove') unselect();
  };
  const exportRows = useExport(table, shown);
  const creation = creationOn(table);
  const keyed = useKeyed();
  const valuesOf = (column: Column) => knownValues(list, column, stages);
  const namesIn = (id: string) => columns.filter((column) => column.id === id).flatMap(valuesOf);
  useOffer(
    selected.size > 0
      ? tableCommands({
          count: selected.size,
          columns: selected.size > MOST_AT_ONCE ? [] : columns,
          stages,
          owners: namesIn('owner'),
          tags: namesIn('tag'),
          onEdit: editSelected,
          onAsk: (id) =>
            page.current?.querySelector<HTMLElement>(`[data-command="${id}"]`)?.click(),
          onExport: () => void exportRows(inOrder(list, selected), 'csv'),
          onClear: unselect,
        })
      : [],
  );
  const selectAll = async () => {
    await rows.shown?.readTo(MOST_CHOSEN);
    setSelected(new Set(rows.shown?.ids.slice(0, MOST_CHOSEN)));
  };

  return (
    <div ref={page} class="table-page">
      <header class="table-head">
        <h1 dir="auto">{view?.name ?? t(TABLE_WORDS[table])}</h1>
        <Count list={list} />
        <span class="grow" />
        {table === 'tasks' && (
          <a class="button quiet" href="#/tasks">
            <Icon name="bell" />
            {t('tasks_as_list')}
          </a>
        )}
        {creation && (
          <Button
            class="table-new"
            icon="plus"
            onClick={() => create(creation)}
            {...keyed('list-new')}
          >
            {t(creation.words)}
          </Button>
        )}
        <SaveView
          table={table}
          view={view}
          state={{ ...state, query: asked.query }}
          layout={layout}
          onSaved={(id) => {
            if (id === view?.id) focusRows();
            go({ view: id });
          }}
          onRemoved={() => {
            focusRows();
            go({ view: null });
          }}
        />
        <GroupMenu columns={columns} group={group} onGroup={(id) => go({ group: id })} />
        <ColumnsMenu
          columns={columns}
          layout={layout}
          onLayout={setLayout}
          onReset={() => setLayout(layoutOf(columns, null))}
        />
      </header>
      <FilterBar
        table={table}
        query={state.query}
        columns={columns}
        valuesOf={valuesOf}
        onChange={(query) => go({ query })}
      />
      {list?.error !== undefined && <Failed error={list.error} again={() => rows.refresh()} />}
      {!list?.ready ? (
        <Loading lines={6} />
      ) : list.ids.length === 0 && list.done ? (
        <Empty table={table} filtered={state.query !== ''} onClear={() => go({ query: '' })} />
      ) : (
        <Grid
          key={table}
          table={table}
          list={list}
          columns={shown}
          layout={layout}
          sort={state.sort}
          group={group}
          selected={selected}
          onSelect={setSelected}
          onSort={sortBy}
          onLayout={setLayout}
          editor={(id, column, close) => {
            const cell = list.cell(id, column.id) ?? null;
            const save = (value: OwnValue | null, isOver = false) =>
              edit(
                [id],
                { kind: 'set', column: column.id, value, seen: JSON.stringify(cell) },
                () => (isOver ? overWords(column, cell) : t('field_said', columnWords(column))),
                () => {
                  const ahead = cellAhead(column, value, cell, stages);
                  if (ahead !== undefined) list.patch(id, column.id, ahead);
                },
              );
            if (column.kind === 'checkbox')
              return (
                <input
                  type="checkbox"
                  aria-label={columnWords(column)}
                  ref={(element) => element?.focus()}
                  checked={cell === true}
                  onChange={(event) => save(event.currentTarget.checked)}
                  onBlur={close}
                  onKeyDown={(event) => event.key !== ' ' && close()}
                />
              );
            return (
              <ValueEditor
                label={columnWords(column)}
                kind={editKind(column)}
                value={editValue(column, cell, stages)}
                choices={choicesFor(column, stages)}
                proposals={column.kind === 'choice' ? valuesOf(column) : []}
                required={REQUIRED.has(column.id)}
                maxLength={mostLetters(column)}
                onSave={(value, _, isOver) => save(value, isOver)}
                onClose={close}
              />
            );
          }}
        />
      )}
      {selected.size > 0 && (
        <BulkBar
          count={selected.size}
          columns={columns}
          stages={stages}
          valuesOf={valuesOf}
          onEdit={editSelected}
          onExport={(as) => void exportRows(inOrder(list, selected), as)}
          hasCards={table === 'people'}
          onAll={list?.done && selected.size >= list.ids.length ? null : selectAll}
          onClear={unselect}
        />
      )}
    </div>
  );
}

/** What is chosen, in the order in which it is seen. */
function inOrder(list: RowList | null, selected: ReadonlySet<string>): string[] {
  const seen = list?.ids.filter((id) => selected.has(id)) ?? [];
  return [...new Set([...seen, ...selected])];
}

/** How many rows there are, as far as anybody looked: nothing is counted for its own sake. */
function Count({ list }: { list: RowList | null }) {
  if (!list?.ready) return null;
  const count = list.ids.length;
  return (
    <p class="small muted" role="status">
      {list.done
        ? tn('table_rows', count)
        : t('table_rows_more', new Intl.NumberFormat(uiLanguage()).format(count))}
    </p>
  );
}

interface EmptyProps {
  table: TableId;
  filtered: boolean;
  onClear(): void;
}

function Empty({ table, filtered, onClear }: EmptyProps) {
  const clear = useRef<HTMLButtonElement>(null);
  // The last row that fitted went, and with it what had the focus.
  useEffect(() => {
    if (document.activeElement === document.body) clear.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div class="table-empty">
      <p class="muted">{t(filtered ? 'table_empty_filter' : EMPTY[table])}</p>
      {filtered ? (
        <Button buttonRef={clear} onClick={onClear}>
          {t('table_filter_clear')}
        </Button>
      ) : (
        <a class="button" href={table === 'tasks' ? '#/tasks' : '#/import'}>
          {t(table === 'tasks' ? 'task_add' : 'table_empty_import')}
        </a>
      )}
    </div>
  );
}

/** Times and amounts begin with the newest and the most, names with their first letter. */
function isDownFirst(columns: readonly Column[], by: string): boolean {
  const kind = columns.find(({ id }) => id === by)?.kind;
  return kind === 'time' || kind === 'money' || kind === 'number' || kind === 'days';
}

/** Own fields under their ids, which stay when a field is called something else. */
function withIds(query: string, columns: readonly Column[]): string {
  const filter = readQuery(query);
  return writeQuery({
    ...filter,
    conditions: filter.conditions.map((condition) => ({
      ...condition,
      key: columnNamed(columns, condition.key)?.id ?? condition.key,
    })),
  });
}

/** The columns from which is read where a row leads, and whether it is late. */
const BESIDE: Partial<Record<TableId, string[]>> = {
  activities: ['deal', 'with'],
  tasks: ['deal', 'person', 'company', 'thread', 'state'],
};

/** In one order, so that moving a column asks for nothing anew. */
function neededColumns(table: TableId, shown: readonly Column[]): string[] {
  const ids = shown.map(({ id }) => id);
  const more = BESIDE[table] ?? [];
  return [...new Set([...ids, ...more])].sort();
}
