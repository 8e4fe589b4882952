import { createHash } from 'node:crypto';
import type { Catalogue } from '#words/catalogue.ts';

/** What the pages of one sentence say: for people who came the wrong way, and on the way in. */
export type PageWords = Catalogue['web']['pages'];

/** The colours are those of the app; its typefaces are files, which nobody gets who was not let in. */
const style = `:root { color-scheme: light dark; }
body {
  display: grid;
  place-items: center;
  min-height: 100dvh;
  margin: 0;
  background: light-dark(oklch(97.2% 0.006 165), oklch(20.5% 0.022 205));
  color: light-dark(oklch(26% 0.032 200), oklch(94.5% 0.012 95));
  font: 1.1875rem / 1.55 system-ui, sans-serif;
}
main { box-sizing: border-box; width: 100%; max-width: 36rem; padding: 2rem 1.5rem 4rem; }
svg { fill: none; stroke: light-dark(oklch(79% 0.14 74), oklch(83% 0.125 78)); stroke-width: 3; }
svg :nth-child(3) { fill: currentColor; stroke: none; }
svg :nth-child(4) { stroke: light-dark(oklch(97.2% 0.006 165), oklch(20.5% 0.022 205)); stroke-width: 2.25; }
h1 { margin: 1.5rem 0 0.75rem; font: 400 2.375rem / 1.15 Georgia, serif; }
p { margin: 0; color: light-dark(oklch(44.5% 0.026 198), oklch(77% 0.02 165)); text-wrap: pretty; }`;

/** The source by which a content security policy allows that style and no other. */
export const plainStyleSource = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

/** Familiar's sign: a face held by four arcs. */
const sign = `<svg width="64" height="64" viewBox="0 0 48 48" stroke-linecap="round" aria-hidden="true">
<path d="M15.5 6.4a19.5 19.5 0 0 1 17 0M41.6 15.5a19.5 19.5 0 0 1 0 17M32.5 41.6a19.5 19.5 0 0 1-17 0"/>
<path d="M6.4 32.5a19.5 19.5 0 0 1 0-17"/>
<path d="M24 37c-6.5 0-10.5-5.9-10.5-13S17.5 11.5 24 11.5 34.5 17 34.5 24 30.5 37 24 37z"/>
<path d="M20 21.5v2M28 21.5v2M19.8 29c2.5 2.4 5.9 2.4 8.4 0"/></svg>`;

/** A page of one sentence, without script. The sentence and what else goes into its head is our own text. */
export function plainPage({ language, title }: PageWords, sentence: string, head: readonly string[]): string {
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${style}</style>
${head.join('\n')}
<main>${sign}
<h1>${title}</h1>
<p>${sentence}</p>
</main>
</html>
`;
}
