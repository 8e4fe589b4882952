import type { SignInView } from '#contract/calls/sign-in.ts';

/** A headline and a line below it. */
type Status = {
  readonly title: string;
  readonly advice: string;
};
/** A pause of face sign-in: `secondsLeft` is null once only the passphrase can sign in. */
declare function pause(secondsLeft: number | null): Status;
/** What the camera sees. `secondsLeft` is used by a pause alone. */
declare function seen(view: SignInView, secondsLeft: number | null): Status;
/** The lock screen, and the sealed one after a start without the device's key. */
export declare const lock: {
  status: {
    nobodyEnrolled: {
      title: string;
      advice: string;
    };
    pause: typeof pause;
    seen: typeof seen;
    unreachable: string;
    cameraStarting: {
      title: string;
      advice: string;
    };
    aboutToLook: {
      title: string;
      advice: string;
    };
  };
  /** A status for screen readers, in one go. */
  spoken: ({ title, advice }: Status) => string;
  face: {
    label: string;
    signIn: string;
    tryAgain: string;
    retryCamera: string;
  };
  greeting: (name: string) => string;
  passphrase: {
    label: string;
    unlock: string;
    paused: (secondsLeft: number) => string;
  };
  otherWays: {
    pin: string;
    forgot: string;
  };
  pin: {
    title: string;
    name: string;
    pin: string;
    signIn: string;
    nameMissing: string;
    pinTooShort: string;
    off: string;
    paused: (secondsLeft: number) => string;
  };
  recover: {
    title: string;
    description: string;
    code: string;
    codeHint: string;
    newPassphrase: string;
    comeIn: string;
  };
  sealed: {
    windowTitle: string;
    title: string;
    meaning: string;
    passphrase: string;
    open: string;
  };
  about: {
    title: string;
    privacy: string;
    noted: string;
    takesPhotos: string;
    askingEngine: string;
  };
};
