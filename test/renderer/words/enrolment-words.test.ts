import assert from 'node:assert/strict';
import { test } from 'node:test';
import { missingForPin } from '#renderer/features/lock/missing-for-pin.ts';
import { leaveWords } from '#renderer/features/people/enrolment/leave-words.ts';
import { repeatWords } from '#renderer/parts/repeat-words.ts';
import { en } from '#words/en/catalogue.ts';

const leaving = (member: Parameters<typeof leaveWords>[0], stored: number) =>
  leaveWords(member, stored, en.enrolment.leave);

test('leaving calls an enrolment off only while nothing is stored', () => {
  assert.equal(leaving({ name: 'Ben', sampleCount: 0 }, 0), 'Not now');
  assert.equal(leaving({ name: 'Ben', sampleCount: 2 }, 0), 'Cancel');
  assert.equal(leaving({ name: 'Ben', sampleCount: 1 }, 1), 'Back to Ben, keeping the picture');
  assert.equal(leaving({ name: 'Ben', sampleCount: 5 }, 3), 'Back to Ben, keeping the 3 pictures');
});

test('a passphrase repeated is faulted as soon as it differs, and not before', () => {
  const said = (repeat: string) => repeatWords({ passphrase: 'seven pears', repeat }, en.parts.newPassphrase);
  assert.deepEqual(said(''), { fault: null, hint: null });
  assert.deepEqual(said('seven pears'), { fault: null, hint: null });
  assert.match(said('seven').hint ?? '', /Keep typing/);
  assert.match(said('sevem').fault ?? '', /not the same/);
  assert.match(said('seven pears!').fault ?? '', /not the same/);
});

test('a PIN that cannot be tried yet says what is missing', () => {
  const said = (name: string, digits: string) => missingForPin({ name, digits }, en);
  assert.match(said(' ', '123456') ?? '', /^Type the name/);
  assert.match(said('Ben', '12345') ?? '', /6 digits/);
  assert.match(said('Ben', '27a828') ?? '', /only digits/);
  assert.match(said('Ben', '2'.repeat(13)) ?? '', /at most 12 digits/);
  assert.equal(said('Ben', '271828'), null);
});
