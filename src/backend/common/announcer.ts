import type { AppState } from '#contract/calls/app.ts';
import type { FactEvent } from '#contract/events.ts';
import type { AttemptOutcome } from '#contract/ways-in.ts';
import type { Log } from '#core/ports/host.ts';
import type { EventBus } from './event-bus.ts';

/** What a fact means to the host itself. */
type Meaning = { readonly decidesRecognition: boolean; readonly isInAppState: boolean };

const meanings: Readonly<Record<FactEvent, Meaning>> = {
  'members.changed': { decidesRecognition: true, isInAppState: true },
  'settings.changed': { decidesRecognition: true, isInAppState: true },
  'keys.changed': { decidesRecognition: false, isInAppState: false },
  'pin.changed': { decidesRecognition: false, isInAppState: true },
  'attempts.changed': { decidesRecognition: false, isInAppState: false },
  'asked.changed': { decidesRecognition: false, isInAppState: false },
  'changes.changed': { decidesRecognition: false, isInAppState: false },
  'tuning.changed': { decidesRecognition: false, isInAppState: false },
  'device.changed': { decidesRecognition: false, isInAppState: false },
  'screens.changed': { decidesRecognition: false, isInAppState: false },
};

/** Tells what has changed, first to what the host derives from it, then to every screen. */
export type Announcer = {
  /**
   * The one way by which facts are told: of a call by the gate, of what happens without one by the part that made it
   * happen.
   */
  readonly announce: (facts: readonly FactEvent[]) => void;
  /** Tells every screen the app's state anew. */
  readonly announceState: () => void;
  /** Tells the desktop how an attempt ended. */
  readonly announceAttempt: (outcome: AttemptOutcome) => void;
};

/**
 * An announcer over the bus.
 * @param recognitionChanged forgets what decisions rest on; called before any screen is told
 */
export function createAnnouncer(parts: {
  readonly bus: EventBus;
  readonly log: Log;
  readonly appState: () => AppState;
  readonly recognitionChanged: () => void;
  readonly attempted: (outcome: AttemptOutcome) => void;
}): Announcer {
  const { bus, log, appState, recognitionChanged, attempted } = parts;

  function announceState(): void {
    try {
      bus.publish({ name: 'app.changed', payload: appState() });
    } catch (error) {
      log.error('The state of the app could not be told to the screens', error);
    }
  }

  return {
    announce(facts) {
      if (facts.some((fact) => meanings[fact].decidesRecognition)) recognitionChanged();
      for (const name of facts) bus.publish({ name, payload: {} });
      if (facts.some((fact) => meanings[fact].isInAppState)) announceState();
    },
    announceState,
    announceAttempt: attempted,
  };
}
