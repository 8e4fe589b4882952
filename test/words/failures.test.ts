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

/** What a household is told, with all facts in their places. */
const sentences: readonly (readonly [failure: Parameters<typeof failureOf>, sentence: string])[] = [
  [['internal'], 'Something went wrong inside Familiar. Try again. If that does not help, start Familiar again.'],
  [['notAllowed'], 'You are not allowed to do this now. Sign in again, or ask an owner.'],
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
    'The disk has only 2 MB left. Nothing was saved. Familiar needs about 45 MB. Free some space and try again.',
  ],
  [
    ['diskFull', { freeMb: null, neededMb: 1045, next: 'startAgain' }],
    'The disk is full. Nothing was saved. Familiar needs about 1,045 MB. Free some space and start Familiar again.',
  ],
  [
    ['dataFolderUnusable'],
    'Familiar cannot create the data folder or write to it. Make the folder and its files writable for you, or choose another data folder.',
  ],
  [
    ['alreadyRunning'],
    'Familiar is already running with this data folder. Use the one that is open, or close it first.',
  ],
  [
    ['recordDamaged'],
    'A saved entry is damaged, or somebody changed it. Remove it and add it again, or restore a backup.',
  ],
  [
    ['backupCutOff', { bytes: 10, wholeBytes: 20 }],
    'Part of this backup is missing. Only 10 of 20 bytes are there. Copy the file again.',
  ],
  [['backupStartDamaged'], 'The start of this backup is damaged. Nothing was restored. Use another copy of the file.'],
  [['engineStopped'], 'The face engine stopped. Try again in a moment. The passphrase always works.'],
  [
    ['modelMissing', { file: 'iris.onnx' }],
    'The model file iris.onnx is missing. Run npm run models, or install Familiar again.',
  ],
  [
    ['pictureTooLarge', { width: 9000, height: 8000, helps: 'jpeg' }],
    'This picture is too large (9000 x 8000 pixels). Save it as JPEG and choose that file.',
  ],
  [
    ['pictureTooLarge', { width: 20_000, height: 90, helps: 'smaller' }],
    'This picture is too large (20000 x 90 pixels). Choose a smaller copy. It may have at most 50 megapixels, and 16,384 pixels on each side.',
  ],
  [['photoWithManyFaces', { count: 3 }], 'This photo shows 3 faces. Choose one that shows only this person.'],
  [
    ['photoFaceTooPoor', { gate: 'tooFar' }],
    'The face in this photo is too small. Choose a photo from closer, or a larger copy.',
  ],
  [
    ['memberFull', { name: 'Ana', count: 200, most: 200 }],
    'Ana already has 200 of at most 200 pictures. Remove some first.',
  ],
  [['nameTaken', { name: 'Ana' }], 'Someone in the household is already called Ana. Choose another name.'],
  [
    ['roleChildNeverOwner'],
    'A child’s account can never belong to an owner. When the child has grown up, add them as a new person. Then they can be an owner.',
  ],
  [['passphraseWrong'], 'That is not the passphrase. Check capital letters and the keyboard layout, then try again.'],
  [['passphrasePaused', { seconds: 119 }], 'Too many wrong passphrases. Try again in 119 seconds.'],
  [['pinPaused', { seconds: 121 }], 'Too many wrong PINs. Try again in 3 minutes.'],
  [['pinTooShort', { least: 6 }], 'A PIN needs at least 6 digits. Add more.'],
  [['claimCloserToOther'], 'This face looks more like someone else than like you. Ask an owner to add this picture.'],
  [['undoTooLate'], 'You can no longer undo this.'],
  [
    ['portTaken', { port: 8080 }],
    'Another program uses port 8080. Choose another one with --port, or leave --port out.',
  ],
];

for (const [failure, sentence] of sentences)
  test(`says of ${failure[0]}: ${sentence.slice(0, 40)}`, () => assert.equal(said(...failure), sentence));

test('a failure carries the facts of its reason and nothing else', () => {
  const refused = (failure: unknown) => !failureSchema.safeParse(failure).success;
  assert.ok(refused({ code: 'notFound', reason: 'memberLeft', facts: { name: 'Ana' } }));
  assert.ok(refused({ code: 'conflict', reason: 'nameTaken', facts: {} }));
  assert.ok(refused({ code: 'conflict', reason: 'nameTaken', facts: { name: 'Ana', memberId: 3 } }));
  assert.ok(refused({ code: 'notFound', reason: 'nameTaken', facts: { name: 'Ana' } }), 'another kind');
  assert.ok(refused({ code: 'internal', reason: 'nothing of the sort' as Reason, facts: {} }));
});
