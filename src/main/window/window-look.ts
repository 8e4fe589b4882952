import type { BrowserWindow, BrowserWindowConstructorOptions, NativeTheme } from 'electron';

/** The page's paper and ink (`src/renderer/app/tokens.css`), which the window shows before the page is drawn. */
const colours = {
  light: { paper: '#f2f7f5', ink: '#0f292a' },
  dark: { paper: '#0a1a1c', ink: '#efede4' },
} as const;

/** The height of the title bar in points: the page leaves that much room where the bar is its own. */
const titleBarHeight = 52;

type Theme = Pick<NativeTheme, 'shouldUseDarkColors'>;
type Look = Pick<
  BrowserWindowConstructorOptions,
  'backgroundColor' | 'titleBarStyle' | 'titleBarOverlay' | 'trafficLightPosition'
>;

function coloursOf({ shouldUseDarkColors }: Theme) {
  return colours[shouldUseDarkColors ? 'dark' : 'light'];
}

/** Buttons on the page's own ground, whatever lies over it. */
function overlayOf(theme: Theme) {
  return { color: '#00000000', symbolColor: coloursOf(theme).ink, height: titleBarHeight };
}

/**
 * The window's ground in the theme that is in force, and its title bar: part of the page on macOS and Windows; on Linux
 * the system's, whose buttons and their order are the person's choice.
 */
export function windowLook(theme: Theme, platform: NodeJS.Platform): Look {
  const ground = { backgroundColor: coloursOf(theme).paper };
  switch (platform) {
    case 'darwin':
      return {
        ...ground,
        titleBarStyle: 'hidden',
        titleBarOverlay: { height: titleBarHeight },
        trafficLightPosition: { x: 20, y: 19 },
      };
    case 'win32':
      return { ...ground, titleBarStyle: 'hidden', titleBarOverlay: overlayOf(theme) };
    default:
      return ground;
  }
}

type Parts = {
  readonly theme: Theme & Pick<NativeTheme, 'on'>;
  readonly platform: NodeJS.Platform;
  readonly window: Pick<BrowserWindow, 'isDestroyed' | 'setBackgroundColor' | 'setTitleBarOverlay'>;
};

/** Changes the window's ground and buttons with the theme that is in force; the page does so by itself. */
export function followTheme({ theme, platform, window }: Parts): void {
  theme.on('updated', () => {
    if (window.isDestroyed()) return;
    window.setBackgroundColor(coloursOf(theme).paper);
    if (platform === 'win32') window.setTitleBarOverlay(overlayOf(theme));
  });
}
