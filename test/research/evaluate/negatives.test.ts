import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { manFaces, otherFaces } from '../../fixtures/face-grid.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';
import { asPng } from '../../fixtures/webcam-frame.ts';
import { mirrored, writeFiles } from './lab-folder.ts';
import { runLab } from './run-lab.ts';

/** People of both halves, four each; the first two of either half are the same man under two names. */
const byHalf = ['bdfi', 'aceg'];

async function doubles(): Promise<Record<string, Uint8Array>> {
  const [men, others] = await Promise.all([manFaces(), otherFaces()]);
  const files: Record<string, Uint8Array> = {};
  for (const [half, names] of byHalf.entries())
    for (const [place, name] of [...names].entries()) {
      const tiles = place < 2 ? men.slice(2 * place, 2 * place + 2) : others.slice(2 * half + place - 2).slice(0, 1);
      for (const [i, tile] of tiles.entries()) {
        files[`${name}/${i}.png`] = await asPng(tile);
        files[`${name}/${i}-mirrored.png`] = await mirrored(tile);
      }
    }
  return files;
}

test('negatives: a man under two names is let in again and again, and shut out once he was marked', async (t) => {
  const [root, out] = [tempDir(t), tempDir(t)];
  writeFiles(root, await doubles());
  writeFiles(out, { 'labels.csv': `person,kind\n${[...'bdac'].map((name) => `${name},man`).join('\n')}\n` });
  const args = ['negatives', '--people', root, '--shots', '1', '--draws', '10', '--replicates', '20'];
  const { exitCode, stdout, stderr } = await runLab([
    ...args,
    '--cache',
    out,
    '--json',
    '--labels',
    join(out, 'labels.csv'),
  ]);
  assert.equal(exitCode, 0, stderr);
  const { dataset, figures } = JSON.parse(stdout);
  assert.deepEqual([dataset.people, dataset.pictures], [8, 24]);
  const tables: { title: string; columns: string[]; rows: string[][] }[] = figures.tables;
  const main = tables.find(({ columns }) => columns.includes('repeated'));
  assert.deepEqual(
    main?.rows.map(([, samples, level]) => [samples, level]),
    ['relaxed', 'balanced', 'strict'].map((level) => ['1', level]),
  );
  assert.match(main?.rows[0]?.[3] ?? '', /^\d+ \(\d+\)$/);
  // Half of the pictures at least, by the goal that the other half's people chose the step for.
  assert.ok(Number.parseFloat(main?.rows[0]?.[4] ?? '') >= 50);
  const groups = tables.find(({ title }) => title === 'By who they are');
  assert.deepEqual(
    groups?.rows.map(([name]) => name),
    ['man', 'everybody'],
  );

  const one = tempDir(t);
  writeFiles(one, { 'a/1.png': await asPng((await manFaces())[0] as never) });
  const refused = await runLab(['negatives', '--people', one, '--no-cache', '--replicates', '0']);
  assert.equal(refused.exitCode, 2);
  assert.match(refused.stderr, /three people with two pictures/);
});
