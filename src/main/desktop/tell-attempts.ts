import type { Notification, NotificationConstructorOptions } from 'electron';
import type { DesktopSettings } from '#contract/desktop.ts';
import type { Catalogue } from '#words/catalogue.ts';

type Notifications = Catalogue['desktop']['notifications'];
type Shown = Pick<Notification, 'on' | 'show' | 'close'>;

type Parts = {
  readonly create: (options: NotificationConstructorOptions) => Shown;
  readonly words: () => Notifications;
  /** Whether a person has the window before them. */
  readonly isInFront: () => boolean;
  readonly open: () => void;
};

/**
 * Tells of attempts by the system's notifications, which name nobody, since they may show over a locked screen. A new
 * one takes the place of the one before; to click on it opens the window.
 */
export function createAttemptTeller({ create, words, isInFront, open }: Parts) {
  let shown: Shown | null = null;
  return (end: keyof Notifications, { tellsRefusals, tellsSignIns }: DesktopSettings): void => {
    const isWanted = end === 'refused' ? tellsRefusals : tellsSignIns && !isInFront();
    if (!isWanted) return;
    shown?.close();
    shown = create(words()[end]);
    shown.on('click', open);
    shown.show();
  };
}
