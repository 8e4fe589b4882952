import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import type { AppState } from '#contract/calls/app.ts';
import { type CallName, calls } from '#contract/contract.ts';
import { App } from '#renderer/app/app.tsx';
import { WordsContext } from '#renderer/words/use-words.ts';
import { en } from '#words/en/catalogue.ts';
import { pseudoLanguage } from '../../words/pseudo-language.ts';
import { attempt, members } from '../features/activity/attempt.ts';
import { atTheDoor } from '../features/lock/locked.ts';
import { waysBut } from '../features/lock/ways.ts';
import { personAnswers } from '../features/people/gallery/samples.ts';
import { settingsAnswers } from '../features/settings/answers.ts';
import { type Answers, never } from '../harness/client-double.ts';
import { owner, renderPage } from '../harness/render-screen.tsx';

const pseudo = pseudoLanguage(en);
const silent = Object.fromEntries(
  (Object.keys(calls) as CallName[]).filter((name) => name !== 'app.state').map((name) => [name, never]),
) as Answers;
const household: Answers = {
  ...silent,
  ...settingsAnswers,
  ...personAnswers,
  ...atTheDoor,
  'presence.begin': { wanted: false },
  'changes.list': [],
  'members.list': members,
  'members.health': [],
  'members.lookalikes': [],
  'attempts.list': [attempt(9, { outcome: 'match', memberId: 1, memberName: 'Ana', distance: 0.2, threshold: 0.31 })],
  'embedding.progress': { done: 1, total: 2, failed: 0 },
};

/** What belongs to a household or is called the same in all languages. */
const names = /\b(English|Ana|Ben|Cleo|Linden|Familiar|PIN|Ctrl|min|px|CPU|MIT|ONNX Runtime|JSON|CSV|zip|SIGSEGV)\b/g;

/** Takes the innermost texts of the pseudo-language out until none is left. */
function withoutForeign(text: string): string {
  const shorter = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  return shorter === text ? text.replace(names, '') : withoutForeign(shorter);
}

const spoken = ['alt', 'aria-label', 'placeholder', 'title'];

/** Texts of the page, read or heard, that the catalogue did not say. */
function strays(): readonly string[] {
  const elements = [...document.body.querySelectorAll('*')];
  const texts = elements
    .filter((element) => !['SCRIPT', 'STYLE'].includes(element.tagName))
    .flatMap((element) => [
      ...[...element.childNodes]
        .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
        .map(({ textContent }) => textContent),
      ...spoken.map((name) => element.getAttribute(name)),
    ]);
  return texts.filter((text): text is string => text !== null && /\p{L}{2,}/u.test(withoutForeign(text)));
}

const foreign = (ui: ReactNode) => <WordsContext.Provider value={pseudo}>{ui}</WordsContext.Provider>;

const phases: Readonly<Record<string, AppState>> = {
  'the first run': { phase: 'firstRun', protections: ['keyFile', 'passphrase'] },
  'the sealed screen': { phase: 'sealed', passphrasePausedUntil: null, protection: 'passphrase', deviceObstacle: null },
  'the lock screen': {
    phase: 'locked',
    householdName: 'Linden',
    reason: 'idle',
    ways: waysBut({ face: { isOffered: false }, pin: { isOffered: true } }),
    liveness: 'off',
    isFaceEnough: false,
    lockScreen: { screenAsLamp: false, startsLooking: 'always', cameraRests: false },
  },
};

for (const [what, session] of Object.entries(phases))
  test(`${what} says nothing that is not in the catalogue`, async () => {
    await renderPage(foreign(<App />), { answers: household, session });
    expect(document.body.textContent).toContain('⟦');
    expect(strays()).toEqual([]);
  });

for (const hash of [
  '',
  '#/people',
  '#/people/1',
  '#/people/1/enrol',
  '#/map',
  '#/activity',
  '#/settings',
  '#/how-it-works',
])
  test(`${hash === '' ? 'home' : hash} says nothing that is not in the catalogue`, async () => {
    await renderPage(foreign(<App />), { answers: household, session: owner, hash });
    expect(document.body.textContent).toContain('⟦');
    expect(strays()).toEqual([]);
  });
