/**
 * Facts of the household or of this computer that screens show. A call names those that outdate its answer, or those
 * that it changes. The event carries nothing: what is so now is asked for.
 */
export const factEvents = [
  /**
   * Members with their names, roles and consents, and their samples with portraits and use. Raised without a call when
   * a sign-in has proposed a sample, or has removed those that waited too long.
   */
  'members.changed',
  /** The household's settings, and what follows from them at once: which faces of attempts are kept. */
  'settings.changed',
  /** Passphrase, protection, recovery code or data key. */
  'keys.changed',
  /** A member's PIN was set or removed. */
  'pin.changed',
  /**
   * Attempts to sign in, their verdicts and the faces kept of them. Raised without a call when a face has been kept, or
   * is erased with a member whose removal becomes final.
   */
  'attempts.changed',
  /** The question of another program that waits for an answer. Raised without a call when one comes or runs out. */
  'asked.changed',
  /**
   * What the session can still undo. Raised without a call when a change becomes final: its time is over, or the
   * session is.
   */
  'changes.changed',
  /**
   * What was learnt of the household, or whether it is examined. Raised without a call whenever an examination begins
   * or ends, or the tuning ends, and after members or settings have changed, where something was learnt of them.
   */
  'tuning.changed',
  /**
   * What this computer remembers of itself: the chosen camera, how the desktop app behaves, language and
   * theme, the last backup. Raised without a call when somebody has answered what closing the window is to do.
   */
  'device.changed',
  /** How many screens are connected. No call changes it: raised whenever one comes or goes. */
  'screens.changed',
] as const;

/**
 * States that the host tells whole, with the event. No call declares them: the app's state is told after every change
 * of the session and of a way in, and after each fact that it shows; the engine's whenever its process says something
 * new; how far the samples are embedded anew after each of them.
 */
export const stateEvents = ['app.changed', 'engine.changed', 'embedding.changed'] as const;

export type FactEvent = (typeof factEvents)[number];
export type EventName = FactEvent | (typeof stateEvents)[number];

/** What changes where one household takes the place of another or of none. */
export const wholeHousehold = [
  'members.changed',
  'settings.changed',
  'keys.changed',
  'pin.changed',
  'attempts.changed',
  'tuning.changed',
] as const satisfies readonly FactEvent[];
