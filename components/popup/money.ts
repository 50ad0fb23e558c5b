import { asOne, numberFormat } from '@/components/ui/amount';
import { uiLanguage } from '@/utils/words';

/** "£18,400": an amount without decimals, for sums of many. */
export function roundMoney(value: number, currency: string): string {
  return asOne(
    numberFormat({ style: 'currency', currency, maximumFractionDigits: 0 }).format(value),
  );
}

export function wholeNumber(value: number): string {
  return numberFormat({}).format(value);
}

export function percent(value: number): string {
  return numberFormat({ style: 'percent' }).format(value / 100);
}

/** The amount as it stands in the field where it is edited, in the form that parseAmount reads. */
export function editableAmount(value: number | null): string {
  if (value === null) return '';
  return numberFormat({ useGrouping: false, maximumFractionDigits: 3 }).format(value);
}

/** Currency codes to choose from: those in use first, then all the browser knows. */
export function currencyChoices(first: string[]): string[] {
  return [
    ...new Set([...first, 'EUR', 'USD', 'GBP', 'CHF', ...Intl.supportedValuesOf('currency')]),
  ];
}

/** "Swiss Francs" */
export function currencyName(code: string): string {
  const names = new Intl.DisplayNames(uiLanguage(), { type: 'currency' });
  return names.of(code) ?? code;
}
