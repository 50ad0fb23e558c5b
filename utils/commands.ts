/** What the sidebar can be told to do by a key, as the manifest names it. */
export const COMMANDS = ['toggle-sidebar', 'log-subject', 'write-note'] as const;
export type Command = (typeof COMMANDS)[number];

/** What the sidebar listens to on its shadow root; `detail` is the command. */
export const COMMAND_EVENT = 'margin-command';

/** The command of this name; undefined where there is none. */
export function commandOf(name: unknown): Command | undefined {
  return COMMANDS.find((command) => command === name);
}
