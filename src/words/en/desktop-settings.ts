import type { DesktopSettings, DesktopStanding } from '#contract/desktop.ts';
import { text } from '../text.ts';

/** The section of the settings about the desktop app. */
export const desktopSettings = {
  title: 'The app on this computer',
  onClose: 'When the window is closed',
  closings: {
    ask: 'Ask',
    keep: 'Familiar goes on without a window',
    quit: 'Familiar ends',
  } satisfies Record<NonNullable<DesktopSettings['onClose']> | 'ask', string>,
  inTray: text`Without a window, Familiar waits in the tray or menu bar. The camera is off then.
    Somebody signed in stays so until the idle time of the settings is over; “Lock now” in its menu locks at once.`,
  noTray: text`This desktop shows no tray. If Familiar goes on without a window, start it again to get the window back.
    The camera is off until then, and the idle time of the settings goes on.`,
  atLogin: 'When somebody logs in to this computer',
  loginStarts: {
    no: 'Familiar does not start',
    shown: 'Familiar starts at its lock screen',
    hidden: 'Familiar starts in the tray, without a window',
  } satisfies Record<DesktopSettings['atLogin'], string>,
  shownWithoutTray: 'Without a tray, it starts at its lock screen.',
  shortcut: {
    label: 'Keys that lock Familiar, whatever is in front',
    none: 'No keys',
    choose: 'Choose keys',
    press: 'Press the keys now, or Escape',
    hint: text`Hold two or more of Ctrl, Alt, Shift and the Windows or Command key, and press a letter, a digit or a
      function key.`,
    remove: 'Remove the keys',
    names: { Control: 'Ctrl', Alt: 'Alt', Shift: 'Shift', Super: 'Super' },
    troubles: {
      taken: 'Another program uses these keys already. Choose others.',
      unsure: text`This desktop (Wayland) decides by itself which keys reach a program in the background. Try them: they
        may work only while Familiar is in front.`,
    } satisfies Record<Exclude<DesktopStanding['shortcut'], 'off' | 'works'>, string>,
  },
  tellsRefusals: 'Tell me by a notification when somebody is refused',
  tellsSignIns: 'Tell me by a notification when somebody signs in while the window is away',
  notificationsNameNobody: 'These notifications show no name and no picture.',
};
