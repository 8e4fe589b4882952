import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { markHues } from '#renderer/kit/mark.ts';

const tokens = readFileSync('src/renderer/app/tokens.css', 'utf8');

type Colour = readonly [lightness: number, chroma: number, hue: number];

/** Both colours of a `light-dark(oklch(…), oklch(…))` token. */
function coloursOf(name: string): readonly [light: Colour, dark: Colour] {
  const [, value = ''] = new RegExp(`--${name}: light-dark\\((.*)\\);`).exec(tokens) ?? [];
  const colours = [...value.matchAll(/oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)/g)].map(
    ([, lightness, chroma, hue]): Colour => [Number(lightness) / 100, Number(chroma), Number(hue)],
  );
  assert.equal(colours.length, 2, name);
  return colours as [Colour, Colour];
}

/** Relative luminance (WCAG 2) of an OKLCH colour: B. Ottosson, "A perceptual color space for image processing", 2020. */
function luminance([lightness, chroma, hue]: Colour): number {
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const red = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s;
  const green = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s;
  const blue = -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (one: Colour, other: Colour): number => {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
};

test('black on white has the contrast that it is known for', () => {
  assert.ok(Math.abs(contrast([0, 0, 0], [1, 0, 0]) - 21) < 0.01);
});

test('initials are easy to read on every colour that stands for a member, by day and by night', () => {
  const ink = coloursOf('ink');
  for (let hue = 0; hue < markHues; hue++) {
    const ground = coloursOf(`hue-${hue}`);
    for (const mode of [0, 1] as const) {
      const found = contrast(ink[mode], ground[mode]);
      assert.ok(found >= 4.5, `--hue-${hue}, ${mode === 0 ? 'light' : 'dark'}: ${found.toFixed(2)}`);
    }
  }
});
