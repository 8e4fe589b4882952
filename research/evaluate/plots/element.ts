import { escapeMarkup } from '../output/escape.ts';

/** An SVG element with escaped text; numbers are rounded to a tenth of a pixel. */
export function element(name: string, attributes: Readonly<Record<string, string | number>>, text?: string): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${typeof value === 'number' ? Number(px(value)) : escapeMarkup(value)}"`,
  );
  const start = `<${name}${written.join('')}`;
  return text === undefined ? `${start}/>` : `${start}>${escapeMarkup(text)}</${name}>`;
}

/** A pixel position with one decimal. */
export function px(value: number): string {
  return value.toFixed(1);
}
