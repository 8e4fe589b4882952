import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commandLine } from '../../../research/evaluate/output/command-line.ts';
import { escapeMarkup } from '../../../research/evaluate/output/escape.ts';
import { oddsText, percent, shortPercent } from '../../../research/evaluate/output/number-text.ts';
import { standaloneSvg } from '../../../research/evaluate/plots/chart.ts';
import { rocPlot } from '../../../research/evaluate/plots/error-plots.ts';
import { deviateScale, linearScale, logScale } from '../../../research/evaluate/plots/scale.ts';

const near = (actual: number, expected: number): void =>
  assert.ok(Math.abs(actual - expected) < 1e-6, `${actual}, expected ${expected}`);

test('scales place the ends of their domain at the ends of their range, and the middle by their kind', () => {
  near(linearScale([0, 4], [10, 50], 4, String).place(1), 20);
  near(logScale(-2, [0, 100]).place(0.1), 50);
  near(deviateScale([0.1, 0.9], [100, 0]).place(0.5), 50);
});

test('values outside a domain are drawn at its edge', () => {
  for (const { place } of [
    linearScale([1, 2], [0, 100], 4, String),
    logScale(-2, [0, 100]),
    deviateScale([0.01, 0.9], [0, 100]),
  ]) {
    near(place(0), 0);
    near(place(5), 100);
  }
});

test('ticks are round and reach around the values', () => {
  assert.deepEqual(
    linearScale([0.13, 0.92], [0, 100], 5, String).ticks.map(({ label }) => label),
    ['0', '0.2', '0.4', '0.6', '0.8', '1'],
  );
});

test('shares are told with the digits that matter', () => {
  assert.deepEqual([0, 1, 0.991, 0.99131, 0.0453, 0.00213, 0.000042].map(percent), [
    '0 %',
    '100 %',
    '99.10 %',
    '99.13 %',
    '4.5 %',
    '0.21 %',
    '0.0042 %',
  ]);
  assert.deepEqual([0.05, 0.1, 1e-5].map(shortPercent), ['5 %', '10 %', '0.001 %']);
  assert.deepEqual([1e-4, 0.003, 0.4, 0].map(oddsText), ['1 in 10,000', '1 in 330', '1 in 2.5', 'none']);
});

test('a command is quoted so that it can be repeated', () => {
  assert.equal(
    commandLine(['all-pairs', '--root', "my pictures/Ana's"]),
    String.raw`npm run evaluate -- all-pairs --root 'my pictures/Ana'\''s'`,
  );
});

test('a plot as a file names nothing outside of it, and escapes its words', () => {
  const curve = [1, 0.1, 0.01].map((rate) => ({
    threshold: rate,
    falseMatchRate: rate,
    falseNonMatchRate: (1 - rate) / 2,
  }));
  const svg = standaloneSvg(rocPlot('roc', [{ label: '<Ana> & "Bo"', series: 0, curve, lowestRate: 0.01 }]));
  assert.match(svg, /&lt;Ana&gt; &amp; &quot;Bo&quot;/);
  assert.doesNotMatch(svg.replace('http://www.w3.org/2000/svg', ''), /http|url\(|href|<script/);
  assert.doesNotMatch(svg, /NaN|Infinity|undefined/);
  assert.equal(escapeMarkup(`<a href='x'>&`), '&lt;a href=&#39;x&#39;&gt;&amp;');
});
