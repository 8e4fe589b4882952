import assert from 'node:assert/strict';
import { test } from 'node:test';
import { failureSchema, type Reason, reasons } from '#contract/failures.ts';
import { failureOf } from '#contract/result.ts';
import { en } from '#words/en/catalogue.ts';
import { failureWords } from '#words/failure-words.ts';
import { sampleFailures } from '../fixtures/sample-failures.ts';

const said = (...failure: Parameters<typeof failureOf>): string => failureWords(en, failureOf(...failure));

test('every reason makes a sentence that ends, with all facts filled in', () => {
  assert.equal(sampleFailures.length, Object.keys(reasons).length);
  for (const failure of sampleFailures) {
    const sentence = failureWords(en, failure);
    assert.ok(sentence.length > 5 && sentence.length < 300, failure.reason);
    assert.doesNotMatch(sentence, /undefined|\[object|NaN/, failure.reason);
    if (!['argumentsNotValid', 'calibrationNotValid', 'crowdNotValid', 'inputNotValid'].includes(failure.reason))
      assert.match(sentence, /[.?]$/, failure.reason);
  }
});

/** What a household was told before sentences moved into the catalogue. */
const sentences: readonly (readonly [failure: Parameters<typeof failureOf>, sentence: string])[] = [
  [['internal'], 'Something went wrong inside Familiar. Try again; the log says more.'],
  [['notAllowed'], 'This needs someone to be signed in who may do it. Sign in and try again.'],
  [
    ['inputNotValid', { call: 'pin.set', place: 'pin', detail: 'Too small' }],
    'The input of pin.set is not valid: pin: Too small',
  ],
  [
    ['inputNotValid', { call: 'pin.set', place: '', detail: null }],
    'The input of pin.set is not valid: it has the wrong form.',
  ],
  [
    ['diskFull', { freeMb: 2, neededMb: 45, next: 'tryAgain' }],
    'The disk is full, so nothing was saved: 2 MB are free, and Familiar needs about 45 MB. Free some and try again.',
  ],
  [
    ['diskFull', { freeMb: null, neededMb: 1045, next: 'startAgain' }],
    'The disk is full, so nothing was saved. Familiar needs about 1,045 MB on it: free some and start Familiar again.',
  ],
  [
    ['dataFolderUnusable'],
    'The data folder cannot be made or written to. Make it and its files writable for you, or choose another data folder.',
  ],
  [
    ['alreadyRunning'],
    'Familiar is already running with this data folder. Use the one that is open, or close it first.',
  ],
  [['recordDamaged'], 'A stored record is damaged or was altered. Remove it and add it again, or restore a backup.'],
  [['backupCutOff', { bytes: 10, wholeBytes: 20 }], 'This backup is cut off: 10 of 20 bytes are there. Copy it again.'],
  [['backupStartDamaged'], 'The beginning of this backup is damaged, so nothing was restored. Use another copy of it.'],
  [['engineStopped'], 'The face engine stopped. Try again in a moment; the passphrase always works.'],
  [['modelMissing', { file: 'iris.onnx' }], 'The model file iris.onnx is missing. Run npm run models.'],
  [
    ['pictureTooLarge', { width: 9000, height: 8000, helps: 'jpeg' }],
    'This picture is too large (9000 x 8000 pixels). As JPEG it can be read: save it as that and use it.',
  ],
  [
    ['pictureTooLarge', { width: 20_000, height: 90, helps: 'smaller' }],
    'This picture is too large (20000 x 90 pixels). Save a copy of at most 50 megapixels, no side longer than 16,384 pixels, and use that.',
  ],
  [['photoWithManyFaces', { count: 3 }], 'This photo shows 3 faces. Choose one that shows this person alone.'],
  [
    ['photoFaceTooPoor', { gate: 'tooFar' }],
    'This photo will not do: the face is too small. Come closer, or use a larger picture.',
  ],
  [['memberFull', { name: 'Ana', count: 200, most: 200 }], 'Ana has 200 of at most 200 pictures. Remove some first.'],
  [
    ['nameTaken', { name: 'Ana' }],
    'Someone in the household is called Ana already. Choose a name that tells them apart.',
  ],
  [
    ['roleChildNeverOwner'],
    'A child’s account cannot become an owner’s. Someone who has grown up is added anew as themselves, and can be an owner then.',
  ],
  [['passphraseWrong'], 'That is not the passphrase. Check capital letters and the keyboard layout, then try again.'],
  [['passphrasePaused', { seconds: 119 }], 'Too many wrong passphrases. Try again in 119 seconds.'],
  [['pinPaused', { seconds: 121 }], 'Too many wrong PINs. Try again in 3 minutes.'],
  [['pinTooShort', { least: 6 }], 'A PIN has at least 6 digits.'],
  [['claimCloserToOther'], 'This face looks more like someone else than like you. Ask an owner to add this picture.'],
  [['undoTooLate'], 'This can no longer be undone.'],
  [
    ['portTaken', { port: 8080 }],
    'Port 8080 is taken by another program. Choose another with --port, or leave it out.',
  ],
];

for (const [failure, sentence] of sentences)
  test(`says of ${failure[0]} what it always said: ${sentence.slice(0, 40)}`, () =>
    assert.equal(said(...failure), sentence));

test('a failure carries the facts of its reason and nothing else', () => {
  const refused = (failure: unknown) => !failureSchema.safeParse(failure).success;
  assert.ok(refused({ code: 'notFound', reason: 'memberLeft', facts: { name: 'Ana' } }));
  assert.ok(refused({ code: 'conflict', reason: 'nameTaken', facts: {} }));
  assert.ok(refused({ code: 'conflict', reason: 'nameTaken', facts: { name: 'Ana', memberId: 3 } }));
  assert.ok(refused({ code: 'notFound', reason: 'nameTaken', facts: { name: 'Ana' } }), 'another kind');
  assert.ok(refused({ code: 'internal', reason: 'nothing of the sort' as Reason, facts: {} }));
});
