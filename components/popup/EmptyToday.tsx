import { browser } from 'wxt/browser';
import { useDemoState } from '@/components/queries';
import { Icon } from '@/components/ui/Icon';
import { t } from '@/utils/words';

/** Nothing to do: says what will appear here, and how to begin. */
export function EmptyToday() {
  const demo = useDemoState();
  return (
    <div class="empty">
      <span class="empty-mark">
        <Icon name="check" />
      </span>
      <h2>{t('popup_today_empty')}</h2>
      <p class="muted">{t('popup_today_empty_teach')}</p>
      <div class="row">
        <a class="button" href="https://mail.google.com/" target="_blank" rel="noopener">
          {t('popup_open_gmail')}
        </a>
        {demo.data?.loaded === false && (
          <a class="button link" href={workspaceUrl('welcome')} target="_blank" rel="noopener">
            {t('popup_see_demo')}
          </a>
        )}
      </div>
    </div>
  );
}

/** The address of a place in the workspace. */
export function workspaceUrl(route: string): string {
  return `${browser.runtime.getURL('/workspace.html')}#/${route}`;
}
