import { useEffect, useRef } from 'react';
import type { AppState } from '#contract/calls/app.ts';
import { useAppearance } from '../state/use-appearance.ts';

/** Two notes a fourth apart, in hertz, and when each begins, in seconds. */
const notes = [
  { hertz: 523.25, at: 0 },
  { hertz: 698.46, at: 0.11 },
];
const lastsSeconds = 0.5;
const loudness = 0.06;

/** The part of the Web Audio API that a soft sound takes. */
export type SoundMaker = Pick<
  AudioContext,
  'currentTime' | 'destination' | 'createOscillator' | 'createGain' | 'close'
>;

/** Plays two soft notes that swell and fade; they are made here, so that no file is loaded. */
function playArrival(sound: SoundMaker): void {
  for (const { hertz, at } of notes) {
    const begin = sound.currentTime + at;
    const tone = sound.createOscillator();
    const volume = sound.createGain();
    tone.frequency.value = hertz;
    volume.gain.setValueAtTime(0, begin);
    volume.gain.linearRampToValueAtTime(loudness, begin + 0.03);
    volume.gain.exponentialRampToValueAtTime(0.0001, begin + lastsSeconds);
    tone.connect(volume).connect(sound.destination);
    tone.start(begin);
    tone.stop(begin + lastsSeconds);
    if (hertz === notes.at(-1)?.hertz) tone.onended = () => void sound.close();
  }
}

type Props = {
  readonly app: AppState;
  /** Opens the way to the loudspeaker. */
  readonly open?: () => SoundMaker;
};

/** Lets a soft sound be heard when a face opens the lock screen, where that is switched on. */
export function SignInSound({ app, open = () => new AudioContext() }: Props) {
  const { sound } = useAppearance();
  const before = useRef<AppState['phase'] | null>(null);
  useEffect(() => {
    const isArrival = before.current === 'locked' && app.phase === 'signedIn' && app.how === 'face';
    before.current = app.phase;
    if (isArrival && sound) playArrival(open());
  }, [app, sound, open]);
  return null;
}
