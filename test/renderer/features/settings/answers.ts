import { defaultSettings, type Settings } from '#contract/household.ts';
import type { Answers } from '../../harness/client-double.ts';
import { noon } from '../../harness/household.ts';

/** The settings of a new household; `but` says what is different. */
export const settings = (but: Partial<Settings> = {}): Settings => ({ ...defaultSettings, ...but });

/** What the settings ask for. */
export const settingsAnswers: Answers = {
  'settings.get': { settings: settings(), protection: 'passphrase' },
  'settings.levels': { memberCount: 2, fewestSamples: 5, levels: [] },
  'device.dataFolder': { network: null, cloud: null },
  'device.desktop': { desktop: null },
  'screens.count': { count: 1 },
  'security.keys': {
    protection: 'passphrase',
    protections: ['passphrase', 'keyFile'],
    deviceObstacle: null,
    recoveryCodeMadeAt: noon,
    isRecoveryCodeKept: true,
  },
  'device.guestHint': { hint: null },
  'pin.state': { isSet: false },
  'members.unseen': [],
  'attempts.check': { state: 'intact', since: null, count: 0 },
  'engine.status': { state: 'ready', provider: 'cpu', reason: { why: 'nothingFaster' }, probes: [], models: [] },
};
