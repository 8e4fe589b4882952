import type { Catalogue } from '#words/catalogue.ts';
import type { MessageShape } from './message-shapes.ts';
import { sampleFacts } from './sample-facts.ts';

/** Something said: where it stands in the catalogue, with which facts, and the kinds of the marks in it. */
export type Said = { readonly path: string; readonly text: string; readonly marks: readonly string[] };

const isMark = (part: unknown): part is { readonly tag: string; readonly text: string } =>
  typeof part === 'object' && part !== null && 'tag' in part && 'text' in part;

/** Whether it is one text in stretches. */
const isInStretches = (message: unknown): message is readonly unknown[] =>
  Array.isArray(message) && message.every((part) => typeof part === 'string' || isMark(part));

function entriesOf(message: unknown): readonly (readonly [string, unknown])[] {
  return typeof message === 'object' && message !== null ? Object.entries(message) : [];
}

function sayRich(path: string, parts: readonly unknown[]): Said {
  const text = parts.map((part) => (isMark(part) ? part.text : part)).join('');
  return {
    path,
    text,
    marks: parts
      .filter(isMark)
      .map(({ tag }) => tag)
      .toSorted(),
  };
}

/** Everything that a catalogue says, each message with facts as often as there are telling ones. */
export function everythingSaid(catalogue: Catalogue, shapes: readonly MessageShape[]): ReadonlyMap<string, Said> {
  const factsAt = new Map(shapes.map(({ path, facts }) => [path, facts]));
  const said = new Map<string, Said>();
  const visit = (message: unknown, key: string, path: string): void => {
    if (typeof message === 'string') said.set(key, { path, text: message, marks: [] });
    else if (isInStretches(message)) said.set(key, sayRich(path, message));
    for (const [part, inner] of entriesOf(isInStretches(message) ? null : message))
      visit(inner, `${key}.${part}`, key === path ? `${path}.${part}` : path);
    if (typeof message === 'function')
      for (const [i, facts] of sampleFacts(factsAt.get(path) ?? []).entries())
        visit(message(...facts), `${key}(${i})`, path);
  };
  const { formats: _, dates: __, ...areas } = catalogue;
  for (const [area, messages] of Object.entries(areas)) visit(messages, area, area);
  return said;
}
