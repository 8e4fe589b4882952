/** How the app is shown, and in browser mode why. `obstacle` is why it cannot be shown as asked. */
export type Mode =
  | { readonly kind: 'electron'; readonly program: string }
  | { readonly kind: 'browser'; readonly reason: string }
  | { readonly kind: 'none'; readonly obstacle: string };

type Facts = {
  readonly wanted: 'electron' | 'browser' | null;
  readonly hasDisplay: boolean;
  readonly findElectron: () => string | null;
  /** Whether the runtime is there after trying. */
  readonly downloadElectron: () => Promise<boolean>;
};

/** Whether windows can be shown here: always on macOS and Windows, on Linux where a display server is named. */
export const hasDisplay = (platform: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>): boolean =>
  platform === 'darwin' || platform === 'win32' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);

/** Electron where it can be, browser mode otherwise, and the asked-for one or none when one was asked for. */
export const chooseMode = async ({
  wanted,
  hasDisplay: canShow,
  findElectron,
  downloadElectron,
}: Facts): Promise<Mode> => {
  if (wanted === 'browser') return { kind: 'browser', reason: 'it was asked for' };
  const without = (reason: string): Mode =>
    wanted === 'electron'
      ? { kind: 'none', obstacle: `Electron cannot be used: ${reason}. "npm run start:browser" works without it.` }
      : { kind: 'browser', reason };
  if (!canShow) return without('there is no display for an Electron window');
  const program = findElectron() ?? ((await downloadElectron()) ? findElectron() : null);
  return program === null
    ? without('the Electron runtime is not installed and could not be downloaded')
    : { kind: 'electron', program };
};
