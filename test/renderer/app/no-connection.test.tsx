import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { App } from '#renderer/app/app.tsx';
import { atTheDoor, locked } from '../features/lock/locked.ts';
import { waysBut } from '../features/lock/ways.ts';
import { settingsAnswers } from '../features/settings/answers.ts';
import { type Answers, failing, never } from '../harness/client-double.ts';
import { memberSummary } from '../harness/household.ts';
import { member, renderPage, type Shown } from '../harness/render-screen.tsx';
import { runCamera } from '../harness/running-camera.ts';

const door = locked({ ways: waysBut({ pin: { isOffered: true } }) });
const people: Answers = {
  'members.list': [memberSummary()],
  'members.health': [],
  'presence.begin': { wanted: false },
};

const showDoor = () => renderPage(<App />, { session: door, answers: { ...atTheDoor, 'signIn.frame': never } });
const showPeople = () => renderPage(<App />, { answers: people, hash: '#/people' });

const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const fields = () => [...document.querySelectorAll('input, textarea, select, button')];
const passphrase = () => screen.getByLabelText('Or the owner’s passphrase') as HTMLInputElement;

/** Every screen that holds the camera. */
const holders: readonly (readonly [string, () => Promise<Shown>])[] = [
  ['the lock screen', showDoor],
  [
    'an enrolment',
    () =>
      renderPage(<App />, {
        hash: '#/people/1/enrol',
        answers: { ...people, 'enrolment.begin': {}, 'enrolment.cancel': {}, 'enrolment.frame': never },
      }),
  ],
  [
    'the watch over who is there',
    () =>
      renderPage(<App />, {
        hash: '#/people',
        answers: { ...people, 'presence.begin': { wanted: true }, 'presence.pause': {}, 'presence.frame': never },
      }),
  ],
];

describe('when the connection is lost', () => {
  test.each(holders)(
    '%s lets go of the camera before anything is drawn, and holds it again afterwards',
    async (_, show) => {
      const camera = runCamera();
      const { client, happens } = await show();
      await waitFor(() => expect(camera.isOn()).toBe(true));
      const heading = title();
      act(() => {
        client.lose();
        expect(camera.isOn()).toBe(false);
        expect(title()).toBe(heading);
      });
      expect(title()).toBe('Familiar does not answer');
      await happens(() => window.dispatchEvent(new Event('visibilitychange')));
      expect(camera.isOn()).toBe(false);
      await happens(client.reconnect);
      await waitFor(() => expect(camera.isOn()).toBe(true));
      expect(title()).toBe(heading);
    },
  );

  test('a camera that is only just being opened is let go of, too', async () => {
    const camera = runCamera();
    const { client, happens } = await showDoor();
    await waitFor(() => expect(camera.isOn()).toBe(true));
    await happens(() => {
      client.lose();
      client.reconnect();
      client.lose();
    });
    expect(camera.isOn()).toBe(false);
  });

  test('nothing can be typed or pressed, and what was typed is gone', async () => {
    const { client, happens, user } = await showDoor();
    await user.type(passphrase(), 'seven pears');
    await user.click(screen.getByRole('button', { name: 'Use a PIN' }));
    await user.type(await screen.findByLabelText('PIN'), '835274');
    await happens(client.lose);
    expect(fields()).toEqual([]);
    expect(screen.queryByText('Rose Cottage')).toBeNull();
    await happens(client.reconnect);
    expect(passphrase().value).toBe('');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('a call that was under way has no effect on the page', async () => {
    const { client, happens, user } = await showDoor();
    client.answer({ 'session.passphrase': never });
    await user.type(passphrase(), 'seven pears{Enter}');
    await happens(client.lose);
    await happens(client.reconnect);
    expect(client.inputsOf('session.passphrase')).toHaveLength(1);
  });

  test('nothing of the household stays, and it is asked for anew', async () => {
    const { client, happens } = await showPeople();
    expect(screen.getByRole('heading', { name: /Ana/ })).toBeDefined();
    client.answer({ 'members.list': never, 'members.health': never });
    await happens(client.lose);
    expect(document.body.textContent).not.toMatch(/Ana|Linden/);
    expect(document.title).toBe('Familiar does not answer – Familiar');
    await happens(client.reconnect);
    expect(screen.getByText('Loading the members')).toBeDefined();
    expect(document.body.textContent).not.toContain('Ana,');
  });

  test('the lock screen comes back where the household was locked meanwhile', async () => {
    const { client, happens } = await showPeople();
    await happens(client.lose);
    client.answer({ ...atTheDoor, 'app.state': door });
    await happens(client.reconnect);
    expect(title()).toBe('Rose Cottage');
  });
});

describe('once it is over for good', () => {
  test.each([
    ['ended', 'Familiar has ended', /type the same command as last time in Familiar’s folder, for example npm start\./],
    ['shutOut', 'Familiar has let another browser in', /Press Enter in the terminal where Familiar runs/],
  ] as const)(
    'a page that is %s says so and what to do, and holds nothing of the household',
    async (state, says, whatNow) => {
      const camera = runCamera();
      const { client, happens } = await showDoor();
      await waitFor(() => expect(camera.isOn()).toBe(true));
      await happens(client.lose);
      await happens(() => client.end(state));
      expect(title()).toBe(says);
      expect(screen.getByText(/Close this tab\./)).toBeDefined();
      expect(
        screen.getByText((_, element) => element?.tagName === 'P' && whatNow.test(element.textContent)),
      ).toBeDefined();
      expect(fields()).toEqual([]);
      expect(document.body.textContent).not.toContain('Rose Cottage');
      expect(camera.isOn()).toBe(false);
    },
  );
});

describe('a recovery code that is being shown', () => {
  const showCode = async () => {
    const shown = await renderPage(<App />, {
      hash: '#/settings/keys',
      answers: {
        ...people,
        ...settingsAnswers,
        'session.touch': {},
        'security.renewRecoveryCode': { recoveryCode: 'A-B' },
      },
    });
    await shown.user.click(await screen.findByRole('button', { name: 'Get a new recovery code' }));
    expect(await screen.findByTestId('recovery-code')).toBeDefined();
    return shown;
  };
  const code = () => screen.queryByTestId('recovery-code');
  const goOn = async ({ user }: Shown) => {
    await user.click(screen.getByRole('checkbox', { name: 'I have the code on paper or in a file.' }));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
  };

  test('counts as kept once the person says so, and is gone then', async () => {
    const shown = await showCode();
    shown.client.answer({ 'security.keepRecoveryCode': {} });
    await shown.user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(shown.client.inputsOf('security.keepRecoveryCode')).toEqual([]);
    await goOn(shown);
    expect(shown.client.inputsOf('security.keepRecoveryCode')).toEqual([{ code: 'A-B' }]);
    await waitFor(() => expect(code()).toBeNull());
  });

  test('can be left for later, and does not count as kept then', async () => {
    const shown = await showCode();
    await shown.user.click(screen.getByRole('button', { name: 'Later' }));
    await waitFor(() => expect(code()).toBeNull());
    expect(shown.client.inputsOf('security.keepRecoveryCode')).toEqual([]);
  });

  test('holds nobody up where that cannot be noted', async () => {
    const shown = await showCode();
    shown.client.answer({ 'security.keepRecoveryCode': failing('diskBroken') });
    await goOn(shown);
    await waitFor(() => expect(code()).toBeNull());
  });

  test('is not lost with a connection that comes back', async () => {
    const { client, happens } = await showCode();
    await happens(client.lose);
    expect(code()).toBeNull();
    await happens(client.reconnect);
    expect(code()).not.toBeNull();
  });

  test('is forgotten once that is over for good', async () => {
    const { client, happens } = await showCode();
    await happens(() => client.end('ended'));
    await happens(client.reconnect);
    expect(code()).toBeNull();
  });

  test('goes with the session, so that whoever signs in next does not see it', async () => {
    const { client, happens } = await showCode();
    client.answer(atTheDoor);
    await happens(() => client.publish('app.changed', door));
    await happens(() => client.publish('app.changed', member));
    expect(code()).toBeNull();
  });

  test('nor whoever signed in while the connection was lost', async () => {
    const { client, happens } = await showCode();
    await happens(client.lose);
    client.answer({ 'app.state': member });
    await happens(client.reconnect);
    expect(code()).toBeNull();
  });
});
