import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findProgram } from './find-program.ts';

const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);

const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...windowsFolders.map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
];

/**
 * A Chromium or Chrome for the browser tests: the one named by CHROMIUM_PATH, Playwright's own where it was installed,
 * or the system's.
 * Null when this machine has none.
 */
export const findChromium = (): string | null =>
  findProgram(
    ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    [process.env['CHROMIUM_PATH'] ?? [], chromium.executablePath(), usualPlaces].flat(),
  );
