import type { EngineStatus, ProbeFinding } from '#contract/calls/engine.ts';
import type { Catalogue } from '../catalogue.ts';
import { sentenceFor } from '../sentences.ts';
import { text } from '../text.ts';
import { failures } from './failures.ts';
import { formats } from './formats.ts';

const providers: Readonly<Record<string, string>> = {
  CPU: 'le processeur (CPU)',
  CUDA: 'la carte graphique (CUDA)',
  DirectML: 'la carte graphique (DirectML)',
  WebGPU: 'la carte graphique (WebGPU)',
};

/** What a person calls an execution provider, by the name the host has for it. */
const provider = (name: string): string => providers[name] ?? name;

const times = (speedup: number): string => `${formats.decimal(speedup, 1)} fois`;

/** What came of trying a provider. */
function finding(tried: ProbeFinding): string {
  switch (tried.found) {
    case 'faster':
      return `Fonctionne, ${times(tried.speedup)} plus vite que le processeur.`;
    case 'notFasterEnough':
      return tried.speedup < 1
        ? `Fonctionne, mais le processeur est ${times(1 / tried.speedup)} plus rapide.`
        : `Fonctionne, mais seulement ${times(tried.speedup)} plus vite que le processeur.`;
    case 'doesNotRun':
      return text`Ne démarre pas ici : cet ordinateur n’a pas ce matériel, ou ce qu’il demande n’est pas installé.
        Familiar fonctionne sans lui.`;
    case 'wrongAnswers':
      return 'Donne ici d’autres résultats que le processeur : il n’est pas utilisé.';
    case 'endedItsProcess':
      return 'L’essai a arrêté le programme de test : il n’est pas utilisé.';
    case 'endedFamiliar':
      return 'Familiar s’est arrêté pendant l’essai : il n’est pas utilisé.';
    case 'failedAtWork':
      return 'Fonctionnait à l’essai, mais pas au travail.';
    case 'worksEverywhere':
      return 'Fonctionne partout.';
  }
}

/** Why the engine is in its state, or runs on its provider. */
function reason(given: EngineStatus['reason']): string {
  switch (given.why) {
    case 'starting':
      return 'Le moteur de reconnaissance démarre.';
    case 'onlyCpuTried':
      return 'Le processeur fonctionne partout.';
    case 'nothingFaster':
      return 'Rien d’autre n’est assez plus rapide que le processeur ici.';
    case 'nothingElseUsable':
      return 'Seul le processeur est utilisable ici.';
    case 'probed':
      return finding(given.finding);
    case 'failed':
      return sentenceFor(failures, given.failure);
  }
}

/** The face engine, what it runs on and what was tried. */
export const engine: Catalogue['engine'] = {
  provider,
  finding,
  reason,

  state: (status) => {
    if (status.state === 'starting') return 'Le moteur de reconnaissance démarre.';
    if (status.state === 'down') return 'Le moteur de reconnaissance s’est arrêté et redémarre.';
    return status.provider === null
      ? 'Le moteur de reconnaissance est prêt.'
      : `Familiar reconnaît les visages avec ${provider(status.provider)}.`;
  },

  outcomes: {
    chosen: 'Utilisé',
    usable: 'Fonctionne',
    unusable: 'Inutilisable',
    crashed: 'En panne',
    skipped: 'Pas essayé',
  },

  settings: {
    title: 'Moteur de reconnaissance',
    caption: 'Ce qui a été essayé',
    tried: 'Essai',
    outcome: 'Résultat',
    detail: 'Détail',
    said: 'Son message',
  },
};
