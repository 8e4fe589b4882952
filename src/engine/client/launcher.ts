/**
 * The programs the engine runs beside the host, by the name of their file in this folder: `engine-process` finds and
 * embeds faces for as long as the app runs, `probe-process` tries one execution provider and is thrown away. A host
 * that bundles maps each name to its bundled file.
 */
export const engineEntries = ['engine-process', 'probe-process'] as const;
export type EngineEntry = (typeof engineEntries)[number];

/** A running engine program as its host sees it. Messages are structured clones. */
export interface EngineChild {
  /** Sends a copy of a message. One to a dead child is dropped. */
  post(message: unknown): void;
  /** Calls back with every message of the child, in order; messages sent before the first listener are not lost. */
  onMessage(listener: (message: unknown) => void): void;
  /**
   * Calls back exactly once when the child is gone, whatever the cause; `detail` says what is known ("exit code 1",
   * "SIGABRT").
   */
  onExit(listener: (detail: string) => void): void;
  /** Ends the child as soon as it safely can; `onExit` follows. Does nothing when it is gone already. */
  kill(): void;
}

/** Starts a fresh child; it learns what to do from its first message. A failed start is reported by `onExit`. */
export type EngineLauncher = (entry: EngineEntry) => EngineChild;
