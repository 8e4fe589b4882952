import type { Bus } from '../bus/connect-to-bus.ts';

/** Screen lockers that tell of themselves on the session bus: the common name, and desktops with one of their own. */
const screenSavers = ['freedesktop', 'gnome', 'cinnamon', 'mate', 'xfce'].map(
  (desktop) => `org.${desktop}.ScreenSaver`,
);

/** Locks when the desktop's screen lock comes up, on desktops that do not tell logind as well as on those that do. */
export function lockWithScreenSavers(lock: () => void): (bus: Bus) => Promise<void> {
  return async (bus) => {
    bus.onSignal(({ interface: name, member, body }) => {
      if (member === 'ActiveChanged' && screenSavers.includes(name) && body[0] === true) lock();
    });
    for (const name of screenSavers) await bus.listen(`type='signal',interface='${name}',member='ActiveChanged'`);
  };
}
