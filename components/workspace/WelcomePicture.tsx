import { Mark } from '@/components/sidebar/Mark';
import { formatMoney } from '@/components/ui/amount';
import { Icon } from '@/components/ui/Icon';
import { t } from '@/utils/words';

/** A mail with the sidebar in its margin, drawn from the same parts as the real one. */
export function WelcomePicture() {
  return (
    <div class="picture" role="img" aria-label={t('welcome_picture')}>
      <div class="picture-window" aria-hidden="true">
        <div class="picture-bar">
          <i />
          <i />
          <i />
        </div>
        <div class="picture-body">
          <div class="picture-mail">
            <p class="picture-subject">{t('welcome_picture_subject')}</p>
            <PictureMessage name="Nora Lindqvist" lines={[96, 88, 42]} />
            <PictureMessage name={t('popup_me')} lines={[90, 64]} own />
            <PictureMessage name="Nora Lindqvist" lines={[94, 72, 86, 30]} />
          </div>
          <div class="picture-side">
            <p class="picture-head">
              <Mark />
              <span>{t('app_name')}</span>
              <span class="badge warn">{t('popup_turn_mine')}</span>
            </p>
            <p class="picture-person">
              <span class="picture-face">NL</span>
              <span>
                <b>Nora Lindqvist</b>
                <span class="muted">Fjord Bikes</span>
              </span>
            </p>
            <p class="picture-logged">
              <Icon name="check" />
              {t('welcome_picture_logged')}
            </p>
            <p class="picture-deal">
              <span class="cut">{t('welcome_picture_deal')}</span>
              <b>{formatMoney(18500, 'EUR')}</b>
            </p>
            <ul class="picture-history">
              <li>
                <Icon name="arrowIn" />
                <span style={{ inlineSize: '78%' }} />
              </li>
              <li>
                <Icon name="arrowOut" />
                <span style={{ inlineSize: '60%' }} />
              </li>
              <li>
                <Icon name="calendar" />
                <span style={{ inlineSize: '70%' }} />
              </li>
            </ul>
            <p class="picture-bell">
              <Icon name="bell" />
              <span class="cut">{t('welcome_picture_task')}</span>
            </p>
          </div>
        </div>
      </div>
    </div>
  );
}

function PictureMessage({ name, lines, own }: { name: string; lines: number[]; own?: boolean }) {
  return (
    <div class="picture-message">
      <span class={own ? 'picture-face own' : 'picture-face'}>{own ? '' : 'NL'}</span>
      <div>
        <b dir="auto">{name}</b>
        {lines.map((width) => (
          <span key={width} class="picture-line" style={{ inlineSize: `${width}%` }} />
        ))}
      </div>
    </div>
  );
}
