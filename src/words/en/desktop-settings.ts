import type { DesktopSettings, DesktopStanding } from '#contract/desktop.ts';
import { text } from '../text.ts';

/** The section of the settings about the desktop app. */
export const desktopSettings = {
  title: 'The app on this computer',
  onClose: 'When you close the window',
  closings: {
    ask: 'Ask',
    keep: 'Keep Familiar running',
    quit: 'Quit Familiar',
  } satisfies Record<NonNullable<DesktopSettings['onClose']> | 'ask', string>,
  inTray: text`Without its window, Familiar waits in the tray or the menu bar, and the camera is off. You stay signed in
    until Familiar locks by itself. To lock at once, choose “Lock now” in its menu.`,
  noTray: text`This desktop shows no tray. To get the window back, start Familiar again. The camera is off until then,
    and Familiar still locks by itself.`,
  atLogin: 'When you log in to this computer',
  loginStarts: {
    no: 'Do not start Familiar',
    shown: 'Start Familiar with its window',
    hidden: 'Start Familiar in the tray',
  } satisfies Record<DesktopSettings['atLogin'], string>,
  shownWithoutTray: 'There is no tray here, so Familiar starts with its window.',
  shortcut: {
    label: 'Keys that lock Familiar from anywhere',
    none: 'No keys',
    choose: 'Choose keys',
    press: 'Press the keys now, or Escape',
    hint: text`Hold two or more of Ctrl, Alt, Shift and the Windows or Command key. Then press a letter, a digit or a
      function key.`,
    remove: 'Remove the keys',
    names: { Control: 'Ctrl', Alt: 'Alt', Shift: 'Shift', Super: 'Super' },
    troubles: {
      taken: 'Another program uses these keys already. Choose others.',
      unsure: text`This desktop (Wayland) decides which keys reach a program in the background. Try them. They may work
        only while Familiar is in front.`,
    } satisfies Record<Exclude<DesktopStanding['shortcut'], 'off' | 'works'>, string>,
  },
  tellsRefusals: 'Tell me when a sign-in fails',
  tellsSignIns: 'Tell me when someone signs in while the window is not in front',
  notificationsNameNobody: 'These notifications show no name and no picture.',
};
