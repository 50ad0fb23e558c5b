import type { ComponentChildren } from 'preact';
import { Time } from '@/components/ui/Time';
import type { MergeSide, MergeView } from '@/storage/api';
import { t, type WordKey } from '@/utils/words';
import { hashOf } from '../route';

const FIELDS: Record<string, WordKey> = {
  name: 'quality_field_name',
  title: 'quality_field_title',
  companyId: 'quality_field_company',
  owner: 'quality_field_owner',
  lifecycle: 'quality_field_lifecycle',
  birthday: 'quality_field_birthday',
  industry: 'quality_field_industry',
  emails: 'quality_field_emails',
  phones: 'quality_field_phones',
  urls: 'quality_field_urls',
  tags: 'quality_field_tags',
  domains: 'quality_field_domains',
};

interface SidesProps {
  view: MergeView;
  /** Fields whose value comes from the second record. */
  take: ReadonlySet<string>;
  onTake(take: ReadonlySet<string>): void;
}

/** Two records side by side; where both say something else, one of them is chosen. */
export function Sides({ view, take, onTake }: SidesProps) {
  const { keep, drop, of } = view;
  const values = [...new Set([...Object.keys(keep.values), ...Object.keys(drop.values)])];
  const lists = Object.keys(keep.lists).filter(
    (name) => (keep.lists[name]?.length ?? 0) + (drop.lists[name]?.length ?? 0) > 0,
  );
  const choose = (field: string, second: boolean) => {
    const next = new Set(take);
    if (second) next.add(field);
    else next.delete(field);
    onTake(next);
  };
  return (
    <table class="quality-sides">
      <thead>
        <tr>
          <td />
          <th scope="col">
            <Opener of={of} side={keep} />
          </th>
          <th scope="col">
            <Opener of={of} side={drop} />
          </th>
        </tr>
      </thead>
      <tbody>
        {values.map((field) => {
          const label = labelOf(view, field);
          const [first, second] = [keep.values[field] ?? '', drop.values[field] ?? ''];
          const isChoice = first !== '' && second !== '' && first !== second;
          return (
            <tr key={field}>
              <th scope="row">{label}</th>
              {[first, second].map((value, side) => (
                <td key={side === 0 ? 'keep' : 'drop'}>
                  {isChoice ? (
                    <label class="quality-choice">
                      <input
                        type="radio"
                        name={`take-${field}`}
                        checked={take.has(field) === (side === 1)}
                        aria-label={`${label}: ${value}`}
                        onChange={() => choose(field, side === 1)}
                      />
                      <bdi>{value}</bdi>
                    </label>
                  ) : (
                    <bdi>{value}</bdi>
                  )}
                </td>
              ))}
            </tr>
          );
        })}
        {lists.map((name) => (
          <tr key={name}>
            <th scope="row">{labelOf(view, name)}</th>
            {[keep, drop].map((side) => (
              <td key={side.id}>
                {(side.lists[name] ?? []).map((entry) => (
                  <bdi key={entry} class="quality-entry">
                    {entry}
                  </bdi>
                ))}
              </td>
            ))}
          </tr>
        ))}
        <Line label={t(of === 'contacts' ? 'quality_exchanged' : 'quality_people')} view={view}>
          {({ exchanged, lastAt }) => (
            <>
              {exchanged}
              {lastAt !== null && (
                <span class="small muted">
                  {' '}
                  <Time at={lastAt} />
                </span>
              )}
            </>
          )}
        </Line>
        <Line label={t('quality_deals')} view={view}>
          {({ deals }) => deals}
        </Line>
        {of === 'contacts' && (
          <Line label={t('quality_tasks')} view={view}>
            {({ tasks }) => tasks}
          </Line>
        )}
      </tbody>
    </table>
  );
}

function Line({
  label,
  view,
  children,
}: {
  label: string;
  view: MergeView;
  children(side: MergeSide): ComponentChildren;
}) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td class="number">{children(view.keep)}</td>
      <td class="number">{children(view.drop)}</td>
    </tr>
  );
}

function Opener({ of, side }: { of: MergeView['of']; side: MergeSide }) {
  const place = of === 'contacts' ? 'person' : 'company';
  return (
    <a href={hashOf(place, [side.id])} dir="auto">
      {side.name || t('quality_nameless')}
    </a>
  );
}

function labelOf({ fields }: MergeView, field: string): string {
  const words = FIELDS[field];
  return words ? t(words) : (fields[field] ?? field);
}
