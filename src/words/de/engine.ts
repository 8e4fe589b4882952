import type { Catalogue } from '../catalogue.ts';
import { sentenceFor } from '../sentences.ts';
import { text } from '../text.ts';
import { failures } from './failures.ts';
import { formats } from './formats.ts';

type Messages = Catalogue['engine'];

const providers: Readonly<Record<string, string>> = {
  CPU: 'Prozessor (CPU)',
  CUDA: 'Grafikkarte (CUDA)',
  DirectML: 'Grafikkarte (DirectML)',
  WebGPU: 'Grafikkarte (WebGPU)',
};

/** What a person calls an execution provider, by the name the host has for it. */
const provider: Messages['provider'] = (name) => providers[name] ?? name;

/** What came of trying a provider. */
const finding: Messages['finding'] = (tried) => {
  switch (tried.found) {
    case 'faster':
      return `Geht, ${formats.decimal(tried.speedup, 1)}-mal so schnell wie die CPU.`;
    case 'notFasterEnough':
      return tried.speedup < 1
        ? `Geht, aber die CPU ist ${formats.decimal(1 / tried.speedup, 1)}-mal so schnell.`
        : `Geht, ist aber nur ${formats.decimal(tried.speedup, 1)}-mal so schnell wie die CPU.`;
    case 'doesNotRun':
      return text`Startet hier nicht. Dieser Computer hat so ein Gerät nicht, oder ihm fehlt ein Programm dafür.
        Familiar arbeitet auch ohne.`;
    case 'wrongAnswers':
      return 'Liefert hier andere Ergebnisse als die CPU. Darum nutzt Familiar es nicht.';
    case 'endedItsProcess':
      return 'Beim Ausprobieren ist der Testprozess abgestürzt. Darum lässt Familiar die Finger davon.';
    case 'endedFamiliar':
      return 'Beim Ausprobieren ist Familiar abgestürzt. Darum lässt es die Finger davon.';
    case 'failedAtWork':
      return 'Ging beim Ausprobieren, aber nicht bei der Arbeit.';
    case 'worksEverywhere':
      return 'Geht überall.';
  }
};

/** Why the engine is in its state, or runs on its provider. */
const reason: Messages['reason'] = (given) => {
  switch (given.why) {
    case 'starting':
      return 'Die Gesichtserkennung startet.';
    case 'onlyCpuTried':
      return 'Die CPU geht überall.';
    case 'nothingFaster':
      return 'Nichts anderes ist hier deutlich schneller als die CPU.';
    case 'nothingElseUsable':
      return 'Hier geht nur die CPU.';
    case 'probed':
      return finding(given.finding);
    case 'failed':
      return sentenceFor(failures, given.failure);
  }
};

/** The face engine, what it runs on and what was tried. */
export const engine: Messages = {
  provider,
  finding,
  reason,

  state: (status) => {
    if (status.state === 'starting') return 'Die Gesichtserkennung startet.';
    if (status.state === 'down') return 'Die Gesichtserkennung ist stehen geblieben und startet neu.';
    return status.provider === null
      ? 'Die Gesichtserkennung ist bereit.'
      : `Damit erkennt Familiar Gesichter: ${provider(status.provider)}.`;
  },

  outcomes: {
    chosen: 'In Benutzung',
    usable: 'Geht',
    unusable: 'Geht nicht',
    crashed: 'Abgestürzt',
    skipped: 'Nicht probiert',
  },

  settings: {
    title: 'Gesichtserkennung',
    caption: 'Was Familiar probiert hat',
    tried: 'Probiert',
    outcome: 'Ergebnis',
    detail: 'Genauer',
    said: 'Was es gemeldet hat',
  },
};
