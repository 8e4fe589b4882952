import type { EngineChild, EngineLauncher } from './launcher.ts';

/** A launcher whose first engine runs already. */
type LauncherAhead = {
  readonly launch: EngineLauncher;
  /** Ends the engine that nobody asked for; does nothing where somebody did. */
  readonly close: () => void;
};

/**
 * Launches an engine before there is anything for it to do, so that it loads its code while the host loads its own. It
 * goes to the first who asks for one.
 */
export function launchAhead(launch: EngineLauncher): LauncherAhead {
  let ahead: EngineChild | null = launch('engine-process');
  return {
    launch(entry) {
      if (entry !== 'engine-process' || ahead === null) return launch(entry);
      const child = ahead;
      ahead = null;
      return child;
    },
    close() {
      ahead?.kill();
      ahead = null;
    },
  };
}
