import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { followTheme, windowLook } from '#main/window/window-look.ts';

const sheet = readFileSync(join(import.meta.dirname, '../../../src/renderer/app/tokens.css'), 'utf8');

/** A colour such as `oklch(97.2% 0.006 165)` in sRGB, by Björn Ottosson's matrices. */
function hexOf(oklch: string): string {
  const [lightness = 0, chroma = 0, hue = 0] = oklch.match(/[\d.]+/g)?.map(Number) ?? [];
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  const l = (lightness / 100 + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness / 100 - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness / 100 - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const bytes = linear.map((value) =>
    Math.round(255 * (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055)),
  );
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

function token(name: string): { light: string; dark: string } {
  const pattern = new RegExp(`--${name}: light-dark\\((oklch\\([^)]*\\)), (oklch\\([^)]*\\))\\)`);
  const [, light = '', dark = ''] = pattern.exec(sheet) ?? [];
  return { light: hexOf(light), dark: hexOf(dark) };
}

const paper = token('paper');
const ink = token('ink');
const light = { shouldUseDarkColors: false };
const dark = { shouldUseDarkColors: true };

test('before its page is drawn the window has the colour of the page, light or dark with the system', () => {
  for (const platform of ['linux', 'win32', 'darwin'] as const) {
    assert.equal(windowLook(light, platform).backgroundColor, paper.light);
    assert.equal(windowLook(dark, platform).backgroundColor, paper.dark);
  }
});

test('the title bar is the page’s own on macOS and Windows, and the system’s on Linux', () => {
  assert.equal(windowLook(light, 'linux').titleBarStyle, undefined);
  assert.equal(windowLook(light, 'darwin').titleBarStyle, 'hidden');
  for (const [theme, symbolColor] of [
    [light, ink.light],
    [dark, ink.dark],
  ] as const) {
    const { titleBarStyle, titleBarOverlay } = windowLook(theme, 'win32');
    assert.deepEqual([titleBarStyle, titleBarOverlay], ['hidden', { color: '#00000000', symbolColor, height: 52 }]);
  }
});

test('the open window changes with the system’s theme, and one that is gone is left alone', () => {
  for (const [platform, expected] of [
    ['linux', [paper.dark]],
    ['win32', [paper.dark, ink.dark]],
  ] as const) {
    const theme = Object.assign(new EventEmitter(), { shouldUseDarkColors: false });
    const done: (string | undefined)[] = [];
    let isGone = false;
    const window = {
      isDestroyed: () => isGone,
      setBackgroundColor: (colour: string) => done.push(colour),
      setTitleBarOverlay: ({ symbolColor }: { symbolColor?: string }) => done.push(symbolColor),
    };
    followTheme({ theme: theme as never, platform, window });
    theme.shouldUseDarkColors = true;
    theme.emit('updated');
    isGone = true;
    theme.emit('updated');
    assert.deepEqual(done, expected);
  }
});
