import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { SignInView } from '#contract/calls/sign-in.ts';
import { LockScreen } from '#renderer/features/lock/lock-screen.tsx';
import { type Answers, failing, never } from '../../harness/client-double.ts';
import { renderScreen } from '../../harness/render-screen.tsx';
import { runCamera } from '../../harness/running-camera.ts';
import { atTheDoor, locked } from './locked.ts';
import { waysBut } from './ways.ts';

const show = (app = locked(), answers: Answers = {}) =>
  renderScreen(<LockScreen app={app} />, { session: app, answers: { ...atTheDoor, ...answers } });

const face = () => within(screen.getByRole('region', { name: 'Sign in by face' }));
const title = (name: string) => face().findByRole('heading', { level: 2, name });
const seen = { faces: [], nextFrameMs: 60_000 };

test('is named after the household, and tells the time and the day', async () => {
  await show();
  expect(screen.getByRole('heading', { level: 1, name: 'Rose Cottage' })).toBe(document.activeElement);
  expect(document.title).toBe('Rose Cottage – Familiar');
  expect(screen.getByText(/^\d\d:\d\d$/)).toBeDefined();
});

describe('before the camera sees anything', () => {
  test('says that nobody is enrolled, and leaves the camera alone', async () => {
    await show(locked({ ways: waysBut({ face: { isOffered: false } }) }));
    expect(await title('No face enrolled yet')).toBeDefined();
    expect(face().queryByRole('button')).toBeNull();
  });

  test('says what is wrong with the camera, and tries it again', async () => {
    const { client, user } = await show();
    expect(await title('No camera found')).toBeDefined();
    runCamera();
    client.answer({ 'signIn.frame': never });
    await user.click(face().getByRole('button', { name: 'Try the camera again' }));
    expect(await title('One moment')).toBeDefined();
  });

  test('a camera that is in use by another program leads to the list of cameras', async () => {
    vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockRejectedValue(new DOMException('', 'NotReadableError'));
    const { user } = await show();
    expect(await title('The camera is in use')).toBeDefined();
    await user.click(face().getByRole('button', { name: 'Choose another camera' }));
    expect(await screen.findByRole('combobox', { name: 'Camera' })).toBeDefined();
    vi.restoreAllMocks();
  });

  test('counts a pause of face sign-in down, and says that only the passphrase ends another', async () => {
    const { show: change } = await show(locked({ ways: waysBut({ face: { pausedUntil: Date.now() + 90_000 } }) }));
    expect(await title('Face sign-in is paused')).toBeDefined();
    expect(face().getByText(/^1:(30|29)$/)).toBeDefined();
    change(<LockScreen app={locked({ ways: waysBut({ face: { disabled: true } }) })} />);
    expect(await title('Face sign-in is off')).toBeDefined();
  });
});

describe('with a camera that runs', () => {
  test('looks at what it sees until the host answers', async () => {
    runCamera();
    const { client } = await show(locked(), { 'signIn.frame': never });
    expect(await title('One moment')).toBeDefined();
    await waitFor(() => expect(client.inputsOf('signIn.frame')).toHaveLength(1));
  });

  test.each<[string, SignInView, string]>([
    ['nobody', { state: 'noFace', ...seen }, 'Looking for a face'],
    ['two people', { state: 'manyFaces', ...seen }, 'More than one person'],
    ['a face too far away', { state: 'tooPoor', gate: 'tooFar', ...seen }, 'Come closer'],
    ['a member', { state: 'match', name: 'Ben', ...seen }, 'Hello, Ben'],
  ])('says what it makes of %s', async (_, view, headline) => {
    runCamera();
    await show(locked(), { 'signIn.frame': view });
    expect(await title(headline)).toBeDefined();
    expect(face().queryByRole('button')).toBeNull();
  });

  test('says which camera stands in for the chosen one, and takes that as soon as it is there', async () => {
    runCamera();
    const listed = (...ids: string[]) =>
      ids.map((deviceId) => ({ kind: 'videoinput', deviceId, label: deviceId })) as unknown as MediaDeviceInfo[];
    const devices = vi.spyOn(navigator.mediaDevices, 'enumerateDevices').mockResolvedValue(listed('desk'));
    const opened = vi.mocked(navigator.mediaDevices.getUserMedia);
    const { happens } = await show(locked(), {
      'signIn.frame': { state: 'noFace', ...seen },
      'device.camera': { camera: { deviceId: 'kitchen', label: 'kitchen' } },
    });
    expect(
      await face().findByText('The camera that you chose is not connected. Familiar looks through desk.'),
    ).toBeDefined();
    devices.mockResolvedValue(listed('desk', 'kitchen'));
    await happens(() => void navigator.mediaDevices.dispatchEvent(new Event('devicechange')));
    await waitFor(() => expect(opened.mock.lastCall?.[0]?.video).toMatchObject({ deviceId: { exact: 'kitchen' } }));
    vi.restoreAllMocks();
  });

  test('after a refusal says how many tries are left, and begins anew when told to', async () => {
    runCamera();
    const { client, user } = await show(locked(), {
      'signIn.frame': { state: 'noMatch', attemptsLeft: 1, ...seen },
    });
    expect(await title('Not recognised')).toBeDefined();
    expect(face().getByText('One more try before face sign-in pauses.')).toBeDefined();
    await user.click(face().getByRole('button', { name: 'Try again' }));
    expect(client.inputsOf('signIn.begin')).toHaveLength(1);
  });

  test('after a lock by hand waits for the button', async () => {
    runCamera();
    const { client, user } = await show(locked({ reason: 'manual' }), {
      'signIn.frame': { state: 'needsIntent', ...seen },
    });
    await user.click(await face().findByRole('button', { name: 'Sign in' }));
    expect(client.inputsOf('signIn.begin')).toHaveLength(1);
  });

  test('shows what to do, and for how long: as long as at first, however short the rest is', async () => {
    runCamera();
    const prompt = { index: 0, of: 2, action: 'nod', isReady: true, leftMs: 4000 } as const;
    const frames: SignInView[] = [
      { state: 'proving', prompt, faces: [], nextFrameMs: 20 },
      { state: 'proving', prompt: { ...prompt, leftMs: 900 }, faces: [], nextFrameMs: 60_000 },
    ];
    const { client } = await show(locked(), { 'signIn.frame': () => frames.shift() ?? never });
    expect(await title('Nod')).toBeDefined();
    expect(face().getByText('Step 1 of 2. Or use the passphrase.')).toBeDefined();
    await waitFor(() => expect(client.inputsOf('signIn.frame')).toHaveLength(2));
    const line = screen.getByTestId('action-time').querySelector('path');
    expect(line?.style.animationDuration).toBe('4000ms');
  });

  test('says why the engine cannot look', async () => {
    runCamera();
    await show(locked(), { 'signIn.frame': failing('engineStopped') });
    expect(await title('Not ready for faces')).toBeDefined();
    expect(face().getByText(/^The face engine stopped/)).toBeDefined();
  });
});

test('tells behind the button what happens with the picture, which engine looks, and where a photo would do', async () => {
  const { user } = await show(locked({ liveness: 'off' }));
  await user.click(screen.getByRole('button', { name: 'About this screen' }));
  const about = within(await screen.findByRole('dialog', { name: 'About this screen' }));
  expect(about.getByText(/^Familiar looks at your face on this computer only/)).toBeDefined();
  expect(about.getByText(/A photo of a member can sign in/)).toBeDefined();
  expect(about.getByRole('combobox', { name: 'Camera' })).toBeDefined();
});

test('tells behind the button, too, where an owner’s face is not enough for an owner’s rights', async () => {
  const { user } = await show(locked({ isFaceEnough: false }));
  await user.click(screen.getByRole('button', { name: 'About this screen' }));
  expect(await screen.findByText(/^Here, an owner’s face is enough to sign in\. To see pictures/)).toBeDefined();
  cleanup();
  await show(locked());
  await user.click(screen.getByRole('button', { name: 'About this screen' }));
  await screen.findByRole('dialog', { name: 'About this screen' });
  expect(screen.queryByText(/owner’s face alone gives only/)).toBeNull();
});

test('offers a PIN only where somebody has one', async () => {
  const { show: change } = await show();
  expect(screen.queryByRole('button', { name: 'Use a PIN' })).toBeNull();
  change(<LockScreen app={locked({ ways: waysBut({ pin: { isOffered: true } }) })} />);
  expect(screen.getByRole('button', { name: 'Use a PIN' })).toBeDefined();
});

test('shows the line that an owner wrote for somebody who finds this computer', async () => {
  await show(locked(), { 'device.guestHint': { hint: 'If you find this computer: 030 1234' } });
  expect(screen.getByText('If you find this computer: 030 1234')).toBeDefined();
});
