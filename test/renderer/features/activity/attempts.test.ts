import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CallInput } from '#contract/contract.ts';
import { clockPlaces } from '#renderer/features/activity/clock-places.ts';
import { foretell } from '#renderer/features/activity/consequences.ts';
import { detailRows } from '#renderer/features/activity/detail-rows.ts';
import { loadAttempts } from '#renderer/features/activity/use-attempts.ts';
import { type Attempt, filterInput, isFiltering, noFilter, startOf } from '#renderer/state/attempt-filter.ts';
import { createDates } from '#words/dates.ts';
import { en } from '#words/en/catalogue.ts';

const words = en;

const attempt = (id: number, at = 0): Attempt => ({
  id,
  at,
  outcome: 'noMatch',
  memberId: null,
  memberName: null,
  distance: 0.5,
  threshold: 0.34,
  margin: 0.1,
  durationMs: 840,
  hasFace: true,
  nearestName: 'Ben',
  nearestId: 2,
  verdict: 'none',
  verdictName: null,
  asker: null,
  evidence: null,
});

/** A host with so many attempts that answers as the real one: newest first, before an id. */
function host(count: number) {
  const asked: CallInput<'attempts.list'>[] = [];
  const call = async (_: string, input: CallInput<'attempts.list'>) => {
    asked.push(input);
    const first = Math.min(count, (input.beforeId ?? count + 1) - 1);
    return {
      ok: true,
      value: Array.from({ length: Math.min(input.limit, Math.max(0, first)) }, (_unused, index) =>
        attempt(first - index),
      ),
    };
  };
  return { client: { call } as unknown as Parameters<typeof loadAttempts>[0], asked };
}

test('asks for one attempt more than it shows, to know whether there are more', async () => {
  const { client, asked } = host(61);
  const answer = await loadAttempts(client, noFilter, 60, 0);
  assert.ok(answer.ok);
  assert.equal(answer.value.attempts.length, 60);
  assert.equal(answer.value.hasMore, true);
  assert.equal(asked.length, 1);
});

test('goes on page by page where the host gives no more at once', async () => {
  const { client, asked } = host(450);
  const answer = await loadAttempts(client, noFilter, 420, 0);
  assert.ok(answer.ok);
  assert.deepEqual(
    answer.value.attempts.map(({ id }) => id),
    Array.from({ length: 420 }, (_, index) => 450 - index),
  );
  assert.deepEqual(
    asked.map(({ limit, beforeId }) => [limit, beforeId]),
    [
      [200, undefined],
      [200, 251],
      [21, 51],
    ],
  );
});

test('ends where the attempts end', async () => {
  const answer = await loadAttempts(host(3).client, noFilter, 60, 0);
  assert.ok(answer.ok);
  assert.equal(answer.value.attempts.length, 3);
  assert.equal(answer.value.hasMore, false);
});

test('sends only what is looked for', () => {
  assert.deepEqual(filterInput(noFilter, 0), {});
  assert.deepEqual(filterInput({ outcomes: ['noMatch'], memberId: 4, period: 'all', search: ' be ' }, 0), {
    outcomes: ['noMatch'],
    memberId: 4,
    search: 'be',
  });
  assert.equal(isFiltering({ ...noFilter, search: '  ' }), false);
});

test('begins today at midnight, and the last week six days before', () => {
  const noon = new Date(2026, 4, 20, 12, 30).getTime();
  assert.equal(startOf('today', noon), new Date(2026, 4, 20).getTime());
  assert.equal(startOf('week', noon), new Date(2026, 4, 14).getTime());
  assert.equal(startOf('all', noon), null);
});

test('sets every attempt on the line of its day, at its hour', () => {
  const { days, places } = clockPlaces([
    attempt(3, new Date(2026, 4, 20, 18, 30).getTime()),
    attempt(2, new Date(2026, 4, 20, 6).getTime()),
    attempt(1, new Date(2026, 4, 18).getTime()),
  ]);
  assert.deepEqual(
    days.map(({ at }) => words.dates.dayOfYear(at)),
    ['20 May', '18 May'],
  );
  assert.deepEqual(
    places.map(({ row, hour, lane }) => [row, hour, lane]),
    [
      [0, 6, 0],
      [0, 18.5, 0],
      [1, 0, 0],
    ],
  );
});

test('stands attempts of the same hour above each other, and more than fit there one after the other', () => {
  const { days, places } = clockPlaces(
    Array.from({ length: 9 }, (_, index) => attempt(index, new Date(2026, 4, 20, 7, index).getTime())),
  );
  assert.equal(days[0]?.lanes, 4);
  for (const [index, one] of places.entries())
    for (const other of places.slice(index + 1))
      assert.ok(one.lane !== other.lane || Math.abs(one.hour - other.hour) > 1.2, `${one.hour} and ${other.hour}`);
});

test('writes the hours of the day as the place does', () => {
  const hours = [0, 6, 12, 18, 24];
  const written = (locale: string) => hours.map((hour) => createDates(locale).hour(hour).replaceAll('\u202f', ' '));
  assert.deepEqual(written('en-US'), ['12 AM', '6 AM', '12 PM', '6 PM', '12 AM']);
  for (const locale of ['en-GB', 'de-DE', 'fr-FR', 'es-ES']) assert.deepEqual(written(locale), hours.map(String));
});

test('tells what is known of an attempt and leaves out what is not', () => {
  assert.deepEqual(
    detailRows(attempt(1), words.attempts.details).map(({ what }) => what),
    ['Nearest member', 'Duration', 'Lead over the next member'],
  );
  assert.deepEqual(
    detailRows(
      {
        ...attempt(1),
        outcome: 'passphrase',
        distance: null,
        threshold: null,
        margin: null,
        nearestName: null,
      },
      words.attempts.details,
    ),
    [{ what: 'Duration', value: '0.8 seconds' }],
  );
});

test('counts for who listens', () => {
  assert.equal(words.activity.shown(0), 'No attempts');
  assert.equal(words.activity.shownOfMore(60), '60 attempts, and there are more');
});

test('says how long pictures of attempts are kept', () => {
  assert.match(
    words.attempts.kept({ attemptFaces: 'refused', attemptFaceDays: 14 }),
    /fails, Familiar keeps the face for 14 days, encrypted/,
  );
  assert.match(words.attempts.kept({ attemptFaces: 'none', attemptFaceDays: 14 }), /keeps no pictures/);
});

const consequences = {
  sampleWouldBeAdded: true,
  reason: 'ready',
  distanceToMember: 0.41,
  closestOther: { memberId: 2, name: 'Ben', distance: 0.55 },
  wouldRecogniseRecorded: { before: 1, after: 4 },
  advice: [],
} as const;

test('says before it happens what would be learned and whom it would recognise', () => {
  const { facts, warning } = foretell({ ...consequences, advice: [] }, 'me', null, words.activity.consequences);
  assert.equal(warning, null);
  assert.deepEqual(facts, [
    'Familiar adds the picture to yours and compares faces with it from now on. You can undo this.',
    'The distance to your pictures is 0.41, and to Ben it is 0.55.',
    'Familiar would then recognise 3 of the failed attempts as you.',
  ]);
});

test('says why nothing can be learned', () => {
  const { facts, warning } = foretell(
    { ...consequences, advice: [], sampleWouldBeAdded: false, reason: 'closerToOther' },
    'me',
    'Cleo',
    words.activity.consequences,
  );
  assert.deepEqual(facts, ['The distance to Cleo’s pictures is 0.41, and to Ben it is 0.55.']);
  assert.equal(warning, 'This face looks more like another member.');
});

test('says that a mark changes nothing but the list, with what helps against somebody else', () => {
  const { facts } = foretell(
    { ...consequences, sampleWouldBeAdded: false, reason: 'onlyMarked', advice: ['stricterLevel'] },
    'notMe',
    null,
    words.activity.consequences,
  );
  assert.match(facts[0] ?? '', /marks the attempt as somebody else/);
  assert.match(facts[1] ?? '', /stricter security level/);
});
