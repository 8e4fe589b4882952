import type { EngineChild, EngineEntry, EngineLauncher } from '#engine/client/launcher.ts';

/** What a scripted program can do. */
export type Program = {
  readonly send: (message: unknown) => void;
  readonly die: (detail: string) => void;
};

/** How a program reacts to each message of its host; called once for every launch. */
export type Script = (program: Program, launch: number) => (message: unknown) => void;

/** A launcher at the port whose programs follow a script, and which counts them. */
export type ScriptedLauncher = EngineLauncher & {
  readonly launched: (entry: EngineEntry) => number;
  readonly alive: () => number;
};

export const createScriptedLauncher = (scripts: Partial<Record<EngineEntry, Script>>): ScriptedLauncher => {
  const counts = { 'engine-process': 0, 'probe-process': 0 };
  let alive = 0;
  const launch = (entry: EngineEntry): EngineChild => {
    const exit = Promise.withResolvers<string>();
    const inbox = Promise.withResolvers<(message: unknown) => void>();
    let isAlive = true;
    alive++;
    const die = (detail: string) => {
      if (isAlive) alive--;
      isAlive = false;
      exit.resolve(detail);
    };
    const send = (message: unknown) => void inbox.promise.then((listener) => isAlive && listener(message));
    const react = scripts[entry]?.({ send, die }, ++counts[entry]);
    return {
      post: (message) => queueMicrotask(() => isAlive && react?.(message)),
      onMessage: inbox.resolve,
      onExit: (listener) => void exit.promise.then(listener),
      kill: () => die('killed'),
    };
  };
  return Object.assign(launch, { launched: (entry: EngineEntry) => counts[entry], alive: () => alive });
};
