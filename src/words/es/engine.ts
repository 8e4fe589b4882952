import type { engine as english } from '../en/engine.ts';
import { sentenceFor } from '../sentences.ts';
import type { SameShape } from '../text.ts';
import { failures } from './failures.ts';
import { formats } from './formats.ts';

type Engine = SameShape<typeof english>;

const providers: Readonly<Record<string, string>> = {
  CPU: 'el procesador (CPU)',
  CUDA: 'la tarjeta gráfica (CUDA)',
  DirectML: 'la tarjeta gráfica (DirectML)',
  WebGPU: 'la tarjeta gráfica (WebGPU)',
};

/** What a person calls an execution provider, by the name the host has for it. */
const provider = (name: string): string => providers[name] ?? name;

/** What came of trying a provider. */
const finding: Engine['finding'] = (tried) => {
  switch (tried.found) {
    case 'faster':
      return `Funciona, ${formats.decimal(tried.speedup, 1)} veces más rápido que el procesador.`;
    case 'notFasterEnough':
      return tried.speedup < 1
        ? `Funciona, pero el procesador es ${formats.decimal(1 / tried.speedup, 1)} veces más rápido.`
        : `Funciona, pero solo es ${formats.decimal(tried.speedup, 1)} veces más rápido que el procesador.`;
    case 'doesNotRun':
      return 'Aquí no arranca. Este equipo no lo tiene, o le falta algo por instalar. Familiar funciona sin ello.';
    case 'wrongAnswers':
      return 'Aquí da otros resultados que el procesador, así que Familiar no lo usa.';
    case 'endedItsProcess':
      return 'Al probarlo, la prueba se cerró de golpe, así que Familiar no lo usa.';
    case 'endedFamiliar':
      return 'Familiar se cerró mientras lo probaba, así que no lo usa.';
    case 'failedAtWork':
      return 'En la prueba funcionó, pero después falló.';
    case 'worksEverywhere':
      return 'Funciona en todas partes.';
  }
};

/** Why the engine is in its state, or runs on its provider. */
const reason: Engine['reason'] = (given) => {
  switch (given.why) {
    case 'starting':
      return 'El motor de reconocimiento está arrancando.';
    case 'onlyCpuTried':
      return 'El procesador funciona en todas partes.';
    case 'nothingFaster':
      return 'Aquí no hay nada bastante más rápido que el procesador.';
    case 'nothingElseUsable':
      return 'Aquí solo se puede usar el procesador.';
    case 'probed':
      return finding(given.finding);
    case 'failed':
      return sentenceFor(failures, given.failure);
  }
};

/** The face engine, what it runs on and what was tried. */
export const engine: Engine = {
  provider,
  finding,
  reason,

  state: (status) => {
    if (status.state === 'starting') return 'El motor de reconocimiento está arrancando.';
    if (status.state === 'down') return 'El motor de reconocimiento se ha parado y está arrancando otra vez.';
    return status.provider === null
      ? 'El motor de reconocimiento está listo.'
      : `Familiar reconoce las caras con ${provider(status.provider)}.`;
  },

  outcomes: {
    chosen: 'En uso',
    usable: 'Funciona',
    unusable: 'No sirve',
    crashed: 'Se cerró',
    skipped: 'Sin probar',
  },

  settings: {
    title: 'Motor de reconocimiento',
    caption: 'Qué se ha probado',
    tried: 'Probado',
    outcome: 'Resultado',
    detail: 'Detalle',
    said: 'Qué respondió',
  },
};
