import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { EnrolmentView } from '#contract/calls/enrolment.ts';
import { App } from '#renderer/app/app.tsx';
import { en } from '#words/en/catalogue.ts';
import { type Answers, never } from '../../harness/client-double.ts';
import { memberSummary } from '../../harness/household.ts';
import { owner, renderScreen } from '../../harness/render-screen.tsx';
import { runCamera } from '../../harness/running-camera.ts';
import { locked } from '../lock/locked.ts';

const words = en.asking.question;
const question = {
  id: 4,
  program: 'swaylock',
  reason: 'Unlock the screen',
  memberName: 'Ben',
  until: Date.now() + 20_000,
  looksAtOnce: false,
};
const seen = { faces: [], nextFrameMs: 60_000 };

const asking = (answers: Answers = {}): Answers => ({
  'asked.current': { isOwnersFaceEnough: true, question },
  'asked.begin': {},
  'engine.status': never,
  'asked.decline': {},
  ...answers,
});

/** What the first screen asks. */
const atHome: Answers = {
  'members.list': never,
  'attempts.list': never,
  'members.lookalikes': never,
  'security.keys': never,
  'session.touch': {},
  'presence.begin': { wanted: false },
};

const enrolmentView: EnrolmentView = {
  guidance: 'goOn',
  faces: [],
  heading: { aside: 0.1, tilt: 0 },
  hint: null,
  captured: ['front'],
  justCaptured: false,
  resembles: null,
  unlike: null,
  nextFrameMs: 20,
};

describe('a question of another program', () => {
  test('takes the place of the lock screen, and nothing looks before somebody wants that', async () => {
    runCamera();
    const { client, user } = await renderScreen(<App />, { answers: asking(), session: locked() });
    await screen.findByRole('heading', { name: words.title('swaylock') });
    screen.getByText(words.wants('Ben'));
    screen.getByText('Unlock the screen');
    expect(screen.queryByText(en.lock.passphrase.label)).toBeNull();
    expect(client.inputsOf('asked.frame')).toEqual([]);
    expect(client.inputsOf('signIn.frame')).toEqual([]);
    await user.click(screen.getByRole('button', { name: words.decline }));
    expect(client.inputsOf('asked.decline')).toEqual([{ questionId: 4 }]);
  });

  test('is answered by a look, whose end is seen for a moment before the lock screen is back', async () => {
    runCamera();
    const { client, user, happens } = await renderScreen(<App />, {
      answers: asking({ 'asked.frame': { view: { state: 'match', name: 'Ben', ...seen }, isConfirmed: true } }),
      session: locked(),
    });
    await user.click(await screen.findByRole('button', { name: words.look }));
    expect(client.inputsOf('asked.begin')).toEqual([{ questionId: 4 }]);
    await screen.findByText(en.asking.confirmed('Ben').title);
    expect(client.inputsOf('asked.frame').map(({ questionId }) => questionId)).toEqual([4]);
    client.answer({ 'asked.current': { isOwnersFaceEnough: true, question: null } });
    await happens(() => client.publish('asked.changed', {}));
    screen.getByText(en.asking.confirmed('Ben').title);
    await waitFor(() => expect(screen.queryByText(en.asking.confirmed('Ben').title)).toBeNull(), { timeout: 4000 });
  });

  test('is looked at without a press where the household wants that', async () => {
    runCamera();
    const { client } = await renderScreen(<App />, {
      answers: asking({
        'asked.current': { isOwnersFaceEnough: true, question: { ...question, looksAtOnce: true } },
        'asked.frame': { view: { state: 'match', name: 'Ben', ...seen }, isConfirmed: true },
      }),
      session: locked(),
    });
    await screen.findByText(en.asking.confirmed('Ben').title);
    expect(client.inputsOf('asked.begin')).toEqual([{ questionId: 4 }]);
    expect(screen.queryByRole('button', { name: words.look })).toBeNull();
  });

  test('says before anybody looks where no owner can confirm, and only there', async () => {
    const { client, happens } = await renderScreen(<App />, { answers: asking(), session: locked() });
    await screen.findByText(words.meaning);
    expect(screen.queryByText(words.ownersCannot)).toBeNull();
    client.answer({ 'asked.current': { isOwnersFaceEnough: false, question } });
    await happens(() => client.publish('settings.changed', {}));
    await screen.findByText(words.ownersCannot);
  });

  test('keeps it on the screen that a face is recognised and not enough, without a camera, until it is closed', async () => {
    const camera = runCamera();
    const { client, user, happens } = await renderScreen(<App />, {
      answers: asking({ 'asked.frame': { view: { state: 'match', name: 'Ana', ...seen }, isConfirmed: false } }),
      session: locked(),
    });
    await user.click(await screen.findByRole('button', { name: words.look }));
    await screen.findByText(en.asking.notEnough.title);
    client.answer({ 'asked.current': { isOwnersFaceEnough: false, question: null } });
    await happens(() => client.publish('asked.changed', {}));
    await new Promise((resolve) => setTimeout(resolve, 2500));
    screen.getByText(en.asking.notEnough.advice);
    expect(screen.queryByText(en.asking.confirmed('Ana').title)).toBeNull();
    expect(camera.isOn()).toBe(false);
    await user.click(screen.getByRole('button', { name: en.common.close }));
    expect(screen.queryByText(en.asking.notEnough.title)).toBeNull();
    await screen.findByText(en.lock.passphrase.label);
    expect(client.inputsOf('asked.decline')).toEqual([]);
  });

  test('of the next program takes its place, and it does not come back', async () => {
    runCamera();
    const { client, user, happens } = await renderScreen(<App />, {
      answers: asking({ 'asked.frame': { view: { state: 'match', name: 'Ana', ...seen }, isConfirmed: false } }),
      session: locked(),
    });
    await user.click(await screen.findByRole('button', { name: words.look }));
    await screen.findByText(en.asking.notEnough.title);
    client.answer({
      'asked.current': { isOwnersFaceEnough: false, question: { ...question, id: 5, program: 'sudo' } },
    });
    await happens(() => client.publish('asked.changed', {}));
    await screen.findByRole('heading', { name: words.title('sudo') });
    expect(screen.queryByText(en.asking.notEnough.title)).toBeNull();
    client.answer({ 'asked.current': { isOwnersFaceEnough: false, question: null } });
    await happens(() => client.publish('asked.changed', {}));
    await screen.findByText(en.lock.passphrase.label);
    expect(screen.queryByText(en.asking.notEnough.title)).toBeNull();
  });

  test('is gone at once where it ran out and nobody looked', async () => {
    const { client, happens } = await renderScreen(<App />, { answers: asking(), session: locked() });
    await screen.findByText(words.wants('Ben'));
    client.answer({ 'asked.current': { isOwnersFaceEnough: true, question: null } });
    await happens(() => client.publish('asked.changed', {}));
    await waitFor(() => expect(screen.queryByText(words.wants('Ben'))).toBeNull());
  });

  test('lies over what somebody signed in does, takes the focus itself and gives it back; Escape says no', async () => {
    const { client, user, happens } = await renderScreen(<App />, {
      answers: asking({ ...atHome, 'asked.current': { isOwnersFaceEnough: true, question: null } }),
      session: owner,
    });
    const lock = await screen.findByRole('button', { name: en.shell.lock });
    lock.focus();
    client.answer({ 'asked.current': { isOwnersFaceEnough: true, question } });
    await happens(() => client.publish('asked.changed', {}));
    const dialog = await screen.findByRole('alertdialog', { name: words.title('swaylock') });
    const description = document.getElementById(dialog.getAttribute('aria-describedby') ?? '');
    for (const said of [words.wants('Ben'), 'Unlock the screen', words.meaning])
      expect(description?.textContent).toContain(said);
    await waitFor(() => expect(document.activeElement).toBe(dialog));
    await user.keyboard(' {Enter}');
    expect(client.inputsOf('asked.decline')).toEqual([]);
    await user.keyboard('{Escape}');
    expect(client.inputsOf('asked.decline')).toEqual([{ questionId: 4 }]);
    client.answer({ 'asked.current': { isOwnersFaceEnough: true, question: null } });
    await happens(() => client.publish('asked.changed', {}));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(lock));
  });

  test('keeps the focus when the pressed button goes', async () => {
    runCamera();
    const { user } = await renderScreen(<App />, {
      answers: asking({ ...atHome, 'asked.frame': never }),
      session: owner,
    });
    const dialog = await screen.findByRole('alertdialog');
    await user.click(screen.getByRole('button', { name: words.look }));
    await screen.findByTestId('proof');
    expect(dialog.contains(document.activeElement)).toBe(true);
  });

  test('has the camera alone: an enrolment under it stands still, and goes on after', async () => {
    const camera = runCamera();
    const { client, user, happens } = await renderScreen(<App />, {
      answers: asking({
        ...atHome,
        'asked.current': { isOwnersFaceEnough: true, question: null },
        'members.list': [memberSummary()],
        'enrolment.begin': {},
        'enrolment.cancel': {},
        'enrolment.frame': enrolmentView,
        'asked.frame': { view: { state: 'noFace', faces: [], nextFrameMs: 20 }, isConfirmed: false },
      }),
      session: owner,
      hash: '#/people/1/enrol',
    });
    const enrolled = () => client.inputsOf('enrolment.frame').length;
    await waitFor(() => expect(enrolled()).toBeGreaterThan(1));
    client.answer({ 'asked.current': { isOwnersFaceEnough: true, question } });
    await happens(() => client.publish('asked.changed', {}));
    await screen.findByRole('alertdialog');
    await waitFor(() => expect(camera.isOn()).toBe(false));
    const before = enrolled();
    await user.click(screen.getByRole('button', { name: words.look }));
    await waitFor(() => expect(client.inputsOf('asked.frame').length).toBeGreaterThan(3));
    expect(enrolled()).toBe(before);
    client.answer({ 'asked.current': { isOwnersFaceEnough: true, question: null } });
    await happens(() => client.publish('asked.changed', {}));
    await waitFor(() => expect(enrolled()).toBeGreaterThan(before), { timeout: 4000 });
    expect(client.inputsOf('enrolment.begin')).toHaveLength(1);
    expect(client.inputsOf('enrolment.cancel')).toEqual([]);
  });
});
