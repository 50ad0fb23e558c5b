import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Keys } from '@/components/ui/Keys';
import { t, type WordKey } from '@/utils/words';

/** Keys inside the popup; those of the browser are asked for, since a person may change them. */
const POPUP_KEYS: { keys: string[]; does: WordKey }[] = [
  { keys: ['j', 'k'], does: 'welcome_key_move' },
  { keys: ['Enter'], does: 'welcome_key_open' },
  { keys: ['e'], does: 'welcome_key_done' },
  { keys: ['s'], does: 'welcome_key_snooze' },
  { keys: ['x'], does: 'welcome_key_dismiss' },
  { keys: ['z'], does: 'welcome_key_undo' },
  { keys: ['Alt+←', 'Alt+→'], does: 'welcome_key_deal' },
  { keys: ['/'], does: 'welcome_key_search' },
];

const COMMANDS: Record<string, WordKey> = {
  _execute_action: 'welcome_key_popup',
  'toggle-sidebar': 'command_toggle',
  'log-subject': 'command_log',
  'write-note': 'command_note',
};

export function Shortcuts() {
  const commands = useCommands();
  return (
    <section class="shortcuts" aria-labelledby="shortcuts">
      <h2 id="shortcuts">{t('welcome_keys')}</h2>
      <div class="shortcut-lists">
        <div>
          <h3 class="small muted">{t('welcome_keys_everywhere')}</h3>
          <ul>
            {commands.map(({ name, shortcut }) => (
              <Shortcut key={name} keys={[shortcut]} does={COMMANDS[name] ?? 'app_name'} />
            ))}
          </ul>
        </div>
        <div>
          <h3 class="small muted">{t('welcome_keys_popup')}</h3>
          <ul>
            {POPUP_KEYS.map(({ keys, does }) => (
              <Shortcut key={does} keys={keys} does={does} />
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}

function Shortcut({ keys, does }: { keys: string[]; does: WordKey }) {
  return (
    <li class="shortcut">
      <span>{t(does)}</span>
      <span class="shortcut-keys" dir="ltr">
        {keys.map((key) =>
          key ? (
            <Keys key={key} keys={key} />
          ) : (
            <span key="none" class="small muted" dir="auto">
              {t('welcome_key_none')}
            </span>
          ),
        )}
      </span>
    </li>
  );
}

interface Command {
  name: string;
  /** Empty where the person or another extension took it away. */
  shortcut: string;
}

function useCommands(): Command[] {
  const [commands, setCommands] = useState<Command[]>([]);
  useEffect(() => {
    let gone = false;
    browser.commands
      .getAll()
      .then((all) => {
        if (gone) return;
        const known = all.flatMap(({ name, shortcut }) =>
          name && COMMANDS[name] ? [{ name, shortcut: shortcut ?? '' }] : [],
        );
        setCommands(known);
      })
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, []);
  return commands;
}
