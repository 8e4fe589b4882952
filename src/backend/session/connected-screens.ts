import type { DesktopHost } from '#core/ports/desktop-host.ts';
import type { Announcer } from '../common/announcer.ts';
import type { EventBus } from '../common/event-bus.ts';
import type { HandlersOf } from '../gate/handlers.ts';

/** The screens that are connected: each listens at the gate once, from when it was let in until it is gone. */
export type ConnectedScreens = Pick<EventBus, 'subscribe'> & { readonly count: () => number };

/** Counts who listens, and tells the screens that stay whenever one comes or goes. */
export function createConnectedScreens(
  bus: Pick<EventBus, 'subscribe'>,
  announce: Announcer['announce'],
): ConnectedScreens {
  let count = 0;

  return {
    count: () => count,
    subscribe(listener) {
      count += 1;
      announce(['screens.changed']);
      const unsubscribe = bus.subscribe(listener);
      let isThere = true;
      return () => {
        if (!isThere) return;
        isThere = false;
        unsubscribe();
        count -= 1;
        announce(['screens.changed']);
      };
    },
  };
}

type Parts = {
  readonly screens: Pick<ConnectedScreens, 'count'>;
  /** Where the host is the desktop app, whose tray listens, too. */
  readonly desktop?: DesktopHost | undefined;
};

/** Tells an owner how many screens there are, so that one too many is noticed. */
export function createScreensHandlers({ screens, desktop }: Parts): HandlersOf<'screens'> {
  return { 'screens.count': () => ({ count: desktop === undefined ? screens.count() : null }) };
}
