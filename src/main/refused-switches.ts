import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

/** Whom a packed app is for: people, or Playwright, which drives it by a debugger and gives it a camera of its own. */
export type Edition = 'release' | 'test';

/**
 * Chromium's switches that open the app up or fool it, with the editions that refuse them. A name that ends with `*`
 * stands for all that begin so.
 */
export const refusedSwitches = {
  'remote-debugging-*': ['release'],
  'use-fake-*': ['release'],
  'use-file-for-*': ['release'],
  'auto-accept-camera*': ['release', 'test'],
  'js-flags': ['release', 'test'],
  'disable-web-security': ['release', 'test'],
  'load-extension': ['release', 'test'],
  'proxy-*': ['release', 'test'],
  'no-proxy-server': ['release', 'test'],
  'host-*': ['release', 'test'],
  'remote-allow-origins': ['release'],
  'renderer-cmd-prefix': ['release', 'test'],
  'utility-cmd-prefix': ['release', 'test'],
  'gpu-launcher': ['release', 'test'],
  'browser-subprocess-path': ['release', 'test'],
} as const satisfies Record<string, readonly Edition[]>;

const manifestSchema = z.object({ edition: z.optional(z.literal('test')) });

/** The edition of the packed app in that folder, by the package.json that was packed along. */
export function editionIn(appFolder: string): Edition {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(appFolder, 'package.json'), 'utf8')));
  return manifest.edition ?? 'release';
}

/** The name of the first switch among the arguments that the edition refuses, without hyphens and value; else null. */
export function findRefusedSwitch(args: readonly string[], edition: Edition, platform: NodeJS.Platform): string | null {
  const patterns = Object.entries(refusedSwitches).filter(([, editions]) => editions.some((one) => one === edition));
  // Chromium takes one hyphen for two, on Windows a slash and any case, too.
  const prefix = platform === 'win32' ? /^(?:--?|\/)/ : /^--?/;
  const names = args
    .map((arg) => arg.trim())
    .filter((arg) => prefix.test(arg))
    .map((arg) => arg.replace(prefix, '').toLowerCase().replace(/=.*$/s, ''));
  return names.find((name) => patterns.some(([pattern]) => fits(pattern, name))) ?? null;
}

function fits(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}
