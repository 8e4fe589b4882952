import type { BrowserWindow, Screen } from 'electron';
import { keepPlace, readPlace, writePlace } from './kept-place.ts';
import { type Area, placeOnScreen, type WindowPlace } from './window-place.ts';

type Desktop = Pick<Screen, 'getAllDisplays' | 'getPrimaryDisplay' | 'on'>;

/** The monitors' areas that are free of panels, the main one's first. */
function workAreasOf(screen: Desktop): [Area, ...Area[]] {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  return [main.workArea, ...others.map(({ workArea }) => workArea)];
}

type Opened = Parameters<typeof keepPlace>[0] & Pick<BrowserWindow, 'getBounds' | 'setBounds' | 'show'> & Filling;
type Filling = Pick<BrowserWindow, 'maximize' | 'setFullScreen'>;

type Parts<Window> = {
  readonly screen: Desktop;
  /** The file that remembers the place. */
  readonly path: string;
  readonly log: (error: unknown) => void;
  /** Makes the window, not shown yet. */
  readonly create: (bounds: Area) => Window;
};

/** A window, and what shows it for the first time as it was when it closed. */
export type OpenedWindow<Window> = { readonly window: Window; readonly show: () => void };

/** Makes the window where it was, on the monitors that are there now, and remembers from then on where it is. */
export function openInPlace<Window extends Opened>(parts: Parts<Window>): OpenedWindow<Window> {
  const { screen, path, log, create } = parts;
  const { bounds, state } = placeOnScreen(readPlace(path), workAreasOf(screen));
  const window = create(bounds);
  keepPlace(window, (place) => {
    try {
      writePlace(path, place);
    } catch (error) {
      log(error);
    }
  });
  screen.on('display-removed', () => stayOnScreen(window, screen));
  return { window, show: () => showAs(window, state) };
}

function showAs(window: Filling & Pick<BrowserWindow, 'show'>, state: WindowPlace['state']): void {
  if (state === 'maximised') window.maximize();
  window.show();
  if (state === 'fullScreen') window.setFullScreen(true);
}

/** Brings a window whose monitor is gone to one that is there, where the system does not. */
function stayOnScreen(window: Opened, screen: Desktop): void {
  if (window.isDestroyed() || window.isMaximized() || window.isFullScreen()) return;
  const bounds = window.getBounds();
  const placed = placeOnScreen({ bounds, state: 'normal' }, workAreasOf(screen)).bounds;
  if (placed !== bounds) window.setBounds(placed);
}
