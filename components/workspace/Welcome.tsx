import { Icon, type IconName } from '@/components/ui/Icon';
import { t, type WordKey } from '@/utils/words';
import { DemoCard } from './DemoCard';
import { Shortcuts } from './Shortcuts';
import { WelcomePicture } from './WelcomePicture';

const POINTS: { icon: IconName; title: WordKey; text: WordKey }[] = [
  { icon: 'person', title: 'welcome_know', text: 'welcome_know_text' },
  { icon: 'check', title: 'welcome_log', text: 'welcome_log_text' },
  { icon: 'bell', title: 'welcome_next', text: 'welcome_next_text' },
];

const PRIVACY: WordKey[] = ['welcome_private_1', 'welcome_private_2', 'welcome_private_3'];

/** The first page one sees: what this is, that nothing leaves the machine, and where to begin. */
export function Welcome() {
  return (
    <div class="welcome">
      <section class="hero">
        <div class="hero-words">
          <h1>{t('welcome_title')}</h1>
          <p class="hero-text">{t('welcome_text')}</p>
          <div class="row hero-actions">
            <a
              class="button primary large"
              href="https://mail.google.com/"
              target="_blank"
              rel="noopener"
            >
              {t('welcome_open_gmail')}
            </a>
            <a
              class="button large"
              href="https://calendar.google.com/"
              target="_blank"
              rel="noopener"
            >
              {t('welcome_open_calendar')}
            </a>
          </div>
          <p class="small muted">{t('welcome_reload')}</p>
        </div>
        <WelcomePicture />
      </section>

      <ul class="points">
        {POINTS.map(({ icon, title, text }) => (
          <li key={title}>
            <span class="point-mark">
              <Icon name={icon} />
            </span>
            <h2>{t(title)}</h2>
            <p class="muted">{t(text)}</p>
          </li>
        ))}
      </ul>

      <div class="welcome-cards">
        <DemoCard />
        <section class="card" aria-labelledby="privacy">
          <h2 id="privacy">
            <Icon name="lock" />
            {t('welcome_private')}
          </h2>
          <ul class="ticks">
            {PRIVACY.map((line) => (
              <li key={line}>
                <Icon name="check" />
                <span>{t(line)}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>

      <Shortcuts />
    </div>
  );
}
