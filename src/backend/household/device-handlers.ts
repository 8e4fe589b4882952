import type { ChosenCamera } from '#contract/calls/device.ts';
import type { DesktopSettings } from '#contract/desktop.ts';
import { limits } from '#contract/limits.ts';
import { FamiliarError } from '#contract/result.ts';
import type { DesktopHost } from '#core/ports/desktop-host.ts';
import type { Log } from '#core/ports/host.ts';
import type { Store } from '#core/ports/store.ts';
import type { Vault } from '#core/ports/vault.ts';
import type { DeviceMemory } from '../common/device-memory.ts';
import { requireGoodName } from '../common/require-good-name.ts';
import type { HandlersOf } from '../gate/handlers.ts';

type DesktopParts = {
  readonly device: DeviceMemory;
  /** Where the host is the desktop app. */
  readonly desktop?: DesktopHost | undefined;
};

type Parts = DesktopParts & {
  readonly vault: Pick<Vault, 'state'>;
  readonly store: Pick<Store, 'cameraChoice'>;
};

/** The chosen camera; one that an earlier version left plain moves behind the household's seal. */
function chosenCamera({ device, store }: Pick<Parts, 'device' | 'store'>): ChosenCamera {
  const left = device.takeCamera();
  if (left !== null) store.cameraChoice.save(left);
  return left ?? store.cameraChoice.read();
}

/** What a change names, without what it leaves out. */
function named<T extends object>(changes: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as never;
}

/** Has the desktop look and speak as was chosen on this computer. */
function showAppearance({ device, desktop }: DesktopParts): void {
  const { theme, language } = device.appearance();
  desktop?.wear(theme);
  desktop?.speak(language);
}

/** What belongs to this computer: its camera, and how the desktop app behaves on it. */
export function createDeviceHandlers(parts: Parts): HandlersOf<'device'> {
  const { vault, store, device, desktop } = parts;
  return {
    'device.camera': () => ({ camera: vault.state() === 'open' ? chosenCamera(parts) : null }),
    'device.chooseCamera': ({ camera }) => {
      device.takeCamera();
      store.cameraChoice.save(camera);
      return {};
    },
    'device.appearance': () => device.appearance(),
    'device.changeAppearance': (changes) => {
      device.saveAppearance({ ...device.appearance(), ...named(changes) });
      showAppearance(parts);
      return {};
    },
    'device.guestHint': () => ({ hint: device.guestHint() }),
    'device.changeGuestHint': ({ hint }) => {
      if (hint !== null) requireGoodName(hint, limits.hintCharacters);
      device.saveGuestHint(hint);
      return {};
    },
    'device.turnedCameras': () => ({ cameras: vault.state() === 'open' ? [...store.cameraChoice.turned()] : [] }),
    'device.turnCameras': ({ cameras }) => {
      store.cameraChoice.saveTurned(cameras);
      return {};
    },
    'device.dataFolder': device.folder,
    'device.hideNextSteps': () => {
      device.saveAppearance({ ...device.appearance(), showsNextSteps: false });
      return {};
    },
    'device.desktop': async () => ({
      desktop: desktop === undefined ? null : { settings: device.desktop(), standing: await desktop.standing() },
    }),
    'device.changeDesktop': async (changes) => {
      await changeDesktop(parts, named(changes));
      return {};
    },
  };
}

/**
 * Saves settings of the desktop app and puts them into force, or leaves all as it was.
 * @throws FamiliarError `noDesktop`, or why they could not be saved or put into force
 */
export async function changeDesktop(
  { device, desktop }: DesktopParts,
  changes: Partial<DesktopSettings>,
): Promise<void> {
  if (desktop === undefined) throw new FamiliarError('noDesktop');
  const before = device.desktop();
  device.saveDesktop({ ...before, ...changes });
  try {
    await desktop.apply(device.desktop());
  } catch (error) {
    device.saveDesktop(before);
    throw error;
  }
}

/**
 * Puts the theme, the language and the settings of the desktop app into force when the host starts, which goes on
 * where that does not work.
 */
export async function settleDesktop({ device, desktop, log }: DesktopParts & { readonly log: Log }): Promise<void> {
  showAppearance({ device, desktop });
  try {
    await desktop?.apply(device.desktop());
  } catch (error) {
    log.error('The app is not set up as its settings say', error);
  }
}
