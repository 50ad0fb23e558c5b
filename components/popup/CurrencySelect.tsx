import { Select } from '@/components/ui/Field';
import { t } from '@/utils/words';
import { currencyChoices, currencyName } from './money';

interface CurrencySelectProps {
  value: string;
  /** Those that stand on top. */
  first?: string[];
  /** Names beside the codes, where there is room. */
  named?: boolean;
  label?: string;
  bare?: boolean;
  onChange(currency: string): void;
}

export function CurrencySelect({ value, first = [], named, label, ...rest }: CurrencySelectProps) {
  const { onChange, bare } = rest;
  return (
    <Select
      label={label ?? t('popup_deal_currency')}
      bare={bare}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {currencyChoices([value, ...first]).map((code) => (
        <option key={code} value={code}>
          {named ? `${code} · ${currencyName(code)}` : code}
        </option>
      ))}
    </Select>
  );
}
