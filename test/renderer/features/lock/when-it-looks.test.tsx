import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { SignInView } from '#contract/calls/sign-in.ts';
import { LockScreen } from '#renderer/features/lock/lock-screen.tsx';
import type { LockedState } from '#renderer/features/lock/lock-status.ts';
import { patienceMs } from '#renderer/features/lock/look-state.ts';
import type { Answers } from '../../harness/client-double.ts';
import { renderScreen } from '../../harness/render-screen.tsx';
import { runCamera } from '../../harness/running-camera.ts';
import { atTheDoor, locked } from './locked.ts';
import { waysBut } from './ways.ts';

const show = (wish: Partial<LockedState['lockScreen']>, answers: Answers = {}, ways = waysBut()) => {
  const app = locked({ ways, lockScreen: { ...locked().lockScreen, ...wish } });
  return renderScreen(<LockScreen app={app} />, {
    session: app,
    answers: { ...atTheDoor, 'signIn.upsideDown': { isUpsideDown: false }, ...answers },
  });
};

const face = () => within(screen.getByRole('region', { name: 'Sign in by face' }));
const title = (name: string) => face().findByRole('heading', { level: 2, name });
const lookAtMe = () => face().getByRole('button', { name: 'Look at me' });
const seen = { faces: [], nextFrameMs: 20 };
const noFace: SignInView = { state: 'noFace', ...seen };

/** Lets the page's clock stand so much later, as after a wait. */
async function later(ms: number): Promise<void> {
  const now = performance.now.bind(performance);
  vi.spyOn(performance, 'now').mockImplementation(() => now() + ms);
  await act(() => new Promise((resolve) => setTimeout(resolve, 1100)));
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('after a press', () => {
  test('the camera is off until the button is pressed, whatever else is done', async () => {
    const camera = runCamera();
    const { client, user } = await show({ startsLooking: 'pressed' }, { 'signIn.frame': noFace });
    expect(await title('Ready when you are')).toBeDefined();
    fireEvent.pointerMove(window, { clientX: 10, clientY: 10 });
    fireEvent.pointerMove(window, { clientX: 200, clientY: 200 });
    fireEvent.keyDown(window, { key: 'a' });
    fireEvent.focus(window);
    expect(navigator.mediaDevices.getUserMedia).not.toHaveBeenCalled();
    expect(client.inputsOf('signIn.frame')).toEqual([]);
    await user.click(lookAtMe());
    expect(client.inputsOf('signIn.begin')).toHaveLength(1);
    await waitFor(() => expect(client.inputsOf('signIn.frame').length).toBeGreaterThan(0));
    expect(camera.isOn()).toBe(true);
    expect(face().queryByRole('button', { name: 'Look at me' })).toBeNull();
  });

  test.each(['{Enter}', ' '])('the button is at hand for the key “%s”', async (key) => {
    const camera = runCamera();
    const { user } = await show({ startsLooking: 'pressed' }, { 'signIn.frame': noFace });
    expect(lookAtMe()).toBe(document.activeElement);
    await user.keyboard(key);
    await waitFor(() => expect(camera.isOn()).toBe(true));
  });

  test('a refusal turns the camera off, is said, and the next press looks again', async () => {
    const camera = runCamera();
    const views: SignInView[] = [
      { state: 'looking', progress: 0.5, ...seen },
      { state: 'noMatch', attemptsLeft: 3, ...seen },
    ];
    const { client, user } = await show(
      { startsLooking: 'pressed' },
      { 'signIn.frame': () => views.shift() ?? noFace },
    );
    await user.click(lookAtMe());
    expect(await title('Not recognised')).toBeDefined();
    await waitFor(() => expect(camera.isOn()).toBe(false));
    expect(face().getByText('3 more tries before face sign-in pauses.')).toBeDefined();
    const again = face().getByRole('button', { name: 'Try again' });
    expect(again).toBe(document.activeElement);
    const frames = client.inputsOf('signIn.frame').length;
    await user.click(again);
    await waitFor(() => expect(client.inputsOf('signIn.frame').length).toBeGreaterThan(frames));
    expect(client.inputsOf('signIn.begin')).toHaveLength(2);
  });

  test('who is typing keeps the focus in their field', async () => {
    const camera = runCamera();
    const { user } = await show({ startsLooking: 'pressed' }, { 'signIn.frame': noFace });
    await user.click(lookAtMe());
    await waitFor(() => expect(camera.isOn()).toBe(true));
    const field = screen.getByLabelText('Or the owner’s passphrase');
    await user.type(field, 'a b');
    await later(patienceMs);
    expect(await title('Ready when you are')).toBeDefined();
    expect(field).toBe(document.activeElement);
    expect(camera.isOn()).toBe(false);
  });

  test('while face sign-in pauses there is nothing to press', async () => {
    runCamera();
    await show({ startsLooking: 'pressed' }, {}, waysBut({ face: { pausedUntil: Date.now() + 90_000 } }));
    expect(await title('Face sign-in is paused')).toBeDefined();
    expect(face().queryByRole('button')).toBeNull();
  });
});

test('with a key or movement the camera goes on, and a mouse that trembles is none', async () => {
  const camera = runCamera();
  const { client } = await show({ startsLooking: 'afterInput' }, { 'signIn.frame': noFace });
  expect(await title('The camera is off')).toBeDefined();
  fireEvent.pointerMove(window, { clientX: 10, clientY: 10 });
  fireEvent.pointerMove(window, { clientX: 12, clientY: 11 });
  expect(await title('The camera is off')).toBeDefined();
  fireEvent.pointerMove(window, { clientX: 60, clientY: 11 });
  await waitFor(() => expect(camera.isOn()).toBe(true));
  // A movement is no press: after a lock by hand, the button is still to be pressed.
  expect(client.inputsOf('signIn.begin')).toEqual([]);
  await later(patienceMs);
  expect(await title('The camera is off')).toBeDefined();
  expect(camera.isOn()).toBe(false);
});

describe('a camera that rests', () => {
  async function rest() {
    const camera = runCamera();
    const shown = await show({ cameraRests: true }, { 'signIn.frame': noFace });
    expect(await title('Looking for a face')).toBeDefined();
    await later(patienceMs);
    expect(await title('The camera is resting')).toBeDefined();
    expect(camera.isOn()).toBe(false);
    return { camera, ...shown };
  }

  test.each<[string, () => void]>([
    ['a key', () => fireEvent.keyDown(window, { key: 'Shift' })],
    ['a touch', () => fireEvent.pointerDown(window)],
    ['what a screen reader presses', () => fireEvent.click(document.body)],
    ['the window that comes to the front', () => fireEvent.focus(window)],
  ])('goes off after a minute without a face, and %s wakes it', async (_, wake) => {
    const { camera } = await rest();
    wake();
    await waitFor(() => expect(camera.isOn()).toBe(true));
    expect(await title('Looking for a face')).toBeDefined();
  });

  test('says so once to a screen reader', async () => {
    await rest();
    await act(() => new Promise((resolve) => setTimeout(resolve, 800)));
    expect(face().getByRole('status').textContent).toMatch(/^The camera is resting\. It is off\./);
  });

  test('that was pulled out meanwhile is missed when somebody wakes it', async () => {
    const { camera } = await rest();
    camera.pullOut();
    vi.mocked(navigator.mediaDevices.getUserMedia).mockRejectedValue(new DOMException('', 'NotFoundError'));
    expect(face().getByRole('heading', { level: 2, name: 'The camera is resting' })).toBeDefined();
    fireEvent.keyDown(window, { key: 'Shift' });
    expect(await title('No camera found')).toBeDefined();
  });
});
