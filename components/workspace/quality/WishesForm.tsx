import { useAct } from '@/components/popup/notices';
import { background } from '@/components/queries';
import type { Wishes } from '@/utils/rules/quality';
import { REQUIRED_FIELDS, type RequiredField } from '@/utils/rules/quality-fields';
import { t, type WordKey } from '@/utils/words';
import { Group, NumberSetting, Switch } from '../parts';

const LABELS: Record<RequiredField, WordKey> = {
  email: 'quality_need_email',
  phone: 'quality_need_phone',
  company: 'quality_need_company',
  title: 'quality_need_title',
};

/** What every record should hold, and how long somebody may be out of touch. */
export function WishesForm({ wishes }: { wishes: Wishes }) {
  const act = useAct();
  const save = (next: Wishes) =>
    void act({
      said: t('quality_said_wishes'),
      call: (again) =>
        background.saveSettings({ quality: { ...next, required: [...next.required] } }, again),
    });
  return (
    <Group title={t('quality_wishes')} teach={t('quality_wishes_teach')}>
      {REQUIRED_FIELDS.map((field) => (
        <Switch
          key={field}
          label={t(LABELS[field])}
          checked={wishes.required.includes(field)}
          onChange={(checked) =>
            save({
              ...wishes,
              required: REQUIRED_FIELDS.filter((one) =>
                one === field ? checked : wishes.required.includes(one),
              ),
            })
          }
        />
      ))}
      <NumberSetting
        label={t('quality_stale_days')}
        unit={t('quality_days')}
        value={wishes.staleDays}
        min={7}
        max={3650}
        wrong={t('quality_stale_wrong')}
        onSave={(staleDays) => save({ ...wishes, staleDays })}
      />
    </Group>
  );
}
