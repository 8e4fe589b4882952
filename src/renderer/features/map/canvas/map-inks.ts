import { markHues } from '#renderer/kit/mark.ts';

/** The colours a canvas draws with, as the style sheet resolves them in the theme in force. */
export type MapInks = {
  readonly marks: readonly string[];
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly lamp: string;
  /** What is read on the lamp's colour, in both themes. */
  readonly onLamp: string;
  readonly focus: string;
  readonly font: string;
};

/** Reads the colours off an element of the page: a canvas understands neither custom properties nor `light-dark()`. */
export function readMapInks(place: HTMLElement): MapInks {
  const probe = place.ownerDocument.createElement('span');
  // Otherwise forced colours would make all of them one.
  probe.style.setProperty('forced-color-adjust', 'none');
  probe.hidden = true;
  place.append(probe);
  const ink = (name: string): string => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const inks = {
    marks: Array.from({ length: markHues }, (_, hue) => ink(`mark-${hue}`)),
    paper: ink('surface'),
    ink: ink('ink'),
    soft: ink('ink-soft'),
    line: ink('line-strong'),
    lamp: ink('lamp'),
    onLamp: ink('night'),
    focus: ink('focus'),
    font: getComputedStyle(probe).fontFamily,
  };
  probe.remove();
  return inks;
}

/** Calls back whenever the theme changes; returns its undo. */
export function onThemeChange(listener: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', listener);
  return () => {
    for (const query of queries) query.removeEventListener('change', listener);
  };
}
