import { expect, test, vi } from 'vitest';
import { defaultAppearance } from '#contract/appearance.ts';
import type { AppState } from '#contract/calls/app.ts';
import { SignInSound, type SoundMaker } from '#renderer/app/sign-in-sound.tsx';
import { locked } from '../features/lock/locked.ts';
import { owner, renderScreen } from '../harness/render-screen.tsx';

/** A loudspeaker that notes which tones start, in hertz. */
function createSpeaker() {
  const heard: number[] = [];
  const open = (): SoundMaker =>
    ({
      currentTime: 0,
      destination: {},
      close: async () => undefined,
      createGain: () => ({
        gain: { setValueAtTime: vi.fn(), linearRampToValueAtTime: vi.fn(), exponentialRampToValueAtTime: vi.fn() },
        connect: vi.fn(),
      }),
      createOscillator: () => {
        const frequency = { value: 0 };
        return {
          frequency,
          connect: (next: unknown) => next,
          start: () => heard.push(frequency.value),
          stop: vi.fn(),
        };
      },
    }) as unknown as SoundMaker;
  return { heard, open };
}

async function arrive(how: 'face' | 'passphrase', sound: boolean): Promise<readonly number[]> {
  const { heard, open } = createSpeaker();
  const at = (app: AppState) => <SignInSound app={app} open={open} />;
  const shown = await renderScreen(at(locked()), {
    answers: { 'device.appearance': { ...defaultAppearance, sound } },
  });
  shown.show(at({ ...owner, how }));
  shown.show(at({ ...owner, how }));
  return heard;
}

test('a face that signs in is heard once, as two notes, where the sound is on', async () => {
  expect(await arrive('face', true)).toHaveLength(2);
});

test('nothing is heard with the sound off, nor of a passphrase', async () => {
  expect(await arrive('face', false)).toEqual([]);
  expect(await arrive('passphrase', true)).toEqual([]);
});
