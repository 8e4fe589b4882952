import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  askingVersion,
  confirmExitCodes,
  familiarsLineSchema,
  presenceEventSchema,
  programsLineSchema,
} from '#contract/asking.ts';
import { limits } from '#contract/limits.ts';
import type { PamService } from '#contract/pam.ts';
import { pamRecipe } from '#hosts/pam/pam-recipe.ts';

const document = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'ASKING.md'), 'utf8');

type Definition = {
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly options?: readonly unknown[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
  readonly innerType?: unknown;
};

/** Every name of a field and every word that a schema knows. */
function wordsOf(schema: unknown): string[] {
  const { shape, options, entries, values, innerType } = (schema as { readonly _zod: { readonly def: Definition } })
    ._zod.def;
  return [
    ...Object.entries(shape ?? {}).flatMap(([name, field]) => [name, ...wordsOf(field)]),
    ...(options ?? []).flatMap(wordsOf),
    ...Object.values(entries ?? {}),
    ...(values ?? []).filter((value) => typeof value === 'string'),
    ...(innerType === undefined ? [] : wordsOf(innerType)),
  ];
}

test('the page on asking names every field, question, answer, reason and event', () => {
  const words = [programsLineSchema, familiarsLineSchema, presenceEventSchema].flatMap(wordsOf);
  for (const known of ['timeoutSeconds', 'faceNotEnough', 'tooSlow', 'came', 'certainty', 'watch'])
    assert.ok(words.includes(known), known);
  assert.deepEqual(
    [...new Set(words)].filter((word) => !new RegExp(`[\`"]${word}[\`"]`).test(document)),
    [],
  );
});

test('the page on asking tells the version, the exit codes and the limits in force', () => {
  for (const [answer, code] of Object.entries(confirmExitCodes))
    assert.match(document, new RegExp(`\\| ${code} \\| \`${answer}\``));
  for (const said of [
    `version ${askingVersion} of how they ask`,
    `at most ${limits.askedLineBytes} bytes, within ${limits.askedLineMs / 1000} seconds`,
    `At most ${limits.askedConnections} programs may be connected,\n${limits.askedWatchers} of them to watch`,
    `at most ${limits.askedReasonUnits} characters`,
    `${limits.askedLeastSeconds} to ${limits.askedMostSeconds}`,
    `at most ${limits.askedPerMinute} in a minute`,
    `once ${limits.askedWaitingBytes} bytes wait`,
  ])
    assert.ok(document.includes(said), said);
});

test('the page on asking shows the script and the line that familiar pam prints', () => {
  const services: readonly PamService[] = [
    { use: 'screen-locker', service: 'swaylock', file: '/etc/pam.d/swaylock', copyFrom: null },
    { use: 'polkit', service: 'polkit-1', file: '/etc/pam.d/polkit-1', copyFrom: null },
  ];
  const { script, line } = pamRecipe({ root: '/', command: ['familiar'] }, services, null);
  assert.ok(document.includes(`\n\`\`\`sh\n${script.text}\`\`\`\n`));
  assert.ok(document.includes(`\n\`\`\`\n${line}\n\`\`\`\n`));
  for (const named of [script.path, ...services.map(({ file }) => file)]) assert.ok(document.includes(`\`${named}\``));
});
