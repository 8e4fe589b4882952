/** One selector of a style sheet: as written, and what it names. */
export type Selector = {
  readonly text: string;
  readonly classes: readonly string[];
  /** Element types, but not those within `:where(…)`, which are children that are handed in. */
  readonly elements: readonly string[];
};

const atRulesWithSelectors = /^@(?:media|supports|layer|container)\b/;

/** The text before each opening brace, with what stands within the braces. */
function* rulesOf(css: string): Generator<{ readonly prelude: string; readonly body: string }> {
  let start = 0;
  for (let at = 0; at < css.length; at += 1) {
    if (css[at] === ';') start = at + 1;
    if (css[at] !== '{') continue;
    const prelude = css.slice(start, at).trim();
    let depth = 1;
    let end = at + 1;
    while (end < css.length && depth > 0) {
      if (css[end] === '{') depth += 1;
      if (css[end] === '}') depth -= 1;
      end += 1;
    }
    yield { prelude, body: css.slice(at + 1, end - 1) };
    at = end - 1;
    start = end;
  }
}

/** Splits a list at its commas, but not within brackets. */
function splitList(list: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const sign of list) {
    if (sign === '(' || sign === '[') depth += 1;
    if (sign === ')' || sign === ']') depth -= 1;
    if (sign === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.map((part) => part.trim());
}

function readSelector(text: string): Selector {
  const bare = text.replace(/\[[^\]]*\]/g, '');
  const classes = [...bare.matchAll(/\.([A-Za-z][\w-]*)/g)].map(([, name = '']) => name);
  const named = bare
    .replace(/:(?:where|dir)\([^()]*\)/g, '')
    .replace(/::?[a-z-]+/g, '')
    .replace(/[.#][A-Za-z][\w-]*/g, '');
  return { text, classes, elements: [...named.matchAll(/[a-z][a-z0-9]*/gi)].map(([name]) => name) };
}

const withoutComments = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, '');

/** What a style sheet says of the roundness of corners, as written: `border-radius: 4px`. */
export const readRadii = (css: string): string[] =>
  [...withoutComments(css).matchAll(/(?<![\w-])border(?:-[a-z]+)*-radius\s*:[^;}]*/g)].map(([text]) => text.trim());

/** Every selector of a style sheet, those within media queries too; the steps of an animation are none. */
export function readSelectors(css: string): Selector[] {
  return [...rulesOf(withoutComments(css))].flatMap(({ prelude, body }) => {
    if (atRulesWithSelectors.test(prelude)) return readSelectors(body);
    return prelude.startsWith('@') ? [] : splitList(prelude).map(readSelector);
  });
}
