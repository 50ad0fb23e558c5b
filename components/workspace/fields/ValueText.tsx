import { formatMoney } from '@/components/ui/amount';
import { wholeDay } from '@/components/ui/dates';
import { Icon } from '@/components/ui/Icon';
import { List } from '@/components/ui/List';
import type { Field } from '@/storage/schema';
import { type OwnValue, safeUrl } from '@/utils/rules/own-values';
import { t, uiLanguage } from '@/utils/words';

interface ValueTextProps {
  field: Pick<Field, 'type' | 'currency' | 'name'>;
  value: OwnValue | null;
  /** Name of the person that the value means. */
  person?: string;
}

/** What a row says in an own field, as people read it. */
export function ValueText({ field, value, person }: ValueTextProps) {
  if (value === null) return null;
  if (Array.isArray(value)) return <Tags label={field.name} tags={value} />;
  if (typeof value === 'boolean')
    return value ? (
      <>
        <Icon name="check" />
        <span class="hidden">{t('field_yes')}</span>
      </>
    ) : (
      <span class="muted">{t('field_no')}</span>
    );
  if (typeof value === 'number')
    return (
      <span class="number">
        {field.type === 'money'
          ? formatMoney(value, field.currency ?? 'EUR')
          : new Intl.NumberFormat(uiLanguage(), { maximumFractionDigits: 6 }).format(value)}
      </span>
    );
  if (field.type === 'date') return <Day day={value} />;
  if (field.type === 'choice') return <span class="badge tag">{value}</span>;
  if (field.type === 'person')
    return (
      <a href={`#/person/${encodeURIComponent(value)}`}>
        <bdi>{person || t('field_person_gone')}</bdi>
      </a>
    );
  const link = field.type === 'link' ? safeUrl(value) : null;
  if (link)
    return (
      <a href={link} target="_blank" rel="noopener noreferrer" dir="ltr">
        {value.replace(/^https?:\/\//, '')}
      </a>
    );
  return <bdi>{value}</bdi>;
}

/** A day such as 2026-11-28 in words. */
export function Day({ day }: { day: string }) {
  const at = Date.parse(`${day}T00:00:00Z`);
  return <time dateTime={day}>{Number.isNaN(at) ? day : wholeDay(at, Date.now())}</time>;
}

/** Words beside each other, each in a frame of its own. */
export function Tags({ label, tags }: { label: string; tags: string[] }) {
  if (tags.length === 0) return null;
  return (
    <List label={label} class="tags">
      {tags.map((tag) => (
        <li key={tag} class="badge tag">
          <bdi>{tag}</bdi>
        </li>
      ))}
    </List>
  );
}
