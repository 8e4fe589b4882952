import type { whatIf as english } from '../en/what-if.ts';
import { type SameShape, text } from '../text.ts';
import { formats } from './formats.ts';

type WhatIf = SameShape<typeof english>;

const pictures = (count: number): string => formats.plural(count, { one: '1 foto', other: `${count} fotos` });

/** How many more or fewer pictures something happens to; `what` goes on from the pictures. */
function difference(before: number, after: number, what: string): readonly string[] {
  if (before === after) return [];
  const more = after > before ? 'más' : 'menos';
  return [`${pictures(Math.abs(after - before))} ${more} ${what}`];
}

/** What a trial would have done: to the pictures, and to so many recorded attempts. */
const consequences: WhatIf['consequences'] = (before, after, changedAttempts) => {
  const parts = [
    ...difference(before.confused, after.confused, 'con el nombre equivocado'),
    ...difference(before.ambiguous, after.ambiguous, 'sin respuesta clara'),
    ...difference(before.refused, after.refused, 'sin reconocer'),
    ...difference(before.right, after.right, 'con el nombre correcto'),
    ...(changedAttempts === 0
      ? []
      : [
          formats.plural(changedAttempts, {
            one: '1 entrada pasada acaba de otra manera',
            other: `${changedAttempts} entradas pasadas acaban de otra manera`,
          }),
        ]),
  ];
  return parts.length === 0
    ? 'Este cambio no cambia nada de lo que ha pasado hasta ahora.'
    : `Con este cambio: ${parts.join(', ')}.`;
};

/** How the pictures fare as things are. */
const asItIs: WhatIf['asItIs'] = ({ right, refused, ambiguous, confused }) => {
  const all = right + refused + ambiguous + confused;
  const mistaken =
    confused === 0
      ? ''
      : ` ${formats.plural(confused, {
          one: 'Pensaría que 1 foto es de otra persona.',
          other: `Pensaría que ${confused} fotos son de otra persona.`,
        })}`;
  return `Ahora Familiar reconoce ${right} de ${pictures(all)}.${mistaken}`;
};

/** What is being tried, for the bar that saves it. */
const trial: WhatIf['trial'] = ({ setAside, bringBack }, { inForce, tried }) => {
  const aside = formats.plural(setAside.length, { one: 'apartada', other: 'apartadas' });
  const parts = [
    ...(tried === null ? [] : [`nivel ${inForce} → ${tried}`]),
    ...(setAside.length === 0 ? [] : [`${pictures(setAside.length)} ${aside}`]),
    ...(bringBack.length === 0 ? [] : [`${pictures(bringBack.length)} de nuevo en uso`]),
  ];
  return `Tu cambio: ${parts.join(', ')}.`;
};

/** Trying out another level and other pictures before anything is changed. */
export const whatIf: WhatIf = {
  title: '¿Y si…?',
  lead: 'Desactiva fotos o elige otro nivel y mira qué pasaría. Nada cambia hasta que guardes.',
  tuningLeftOut: text`La afinación está activada, pero los resultados de aquí no la cuentan. Solo vale para las fotos y
    el nivel de hoy. Familiar la comprueba otra vez después de cada cambio.`,

  level: {
    title: 'Nivel',
    label: 'Nivel de seguridad',
    isInForce: (meaning) => `${meaning} Es el nivel en uso.`,
    inForce: (meaning, inForce) => `${meaning} El nivel en uso es ${inForce}.`,
  },
  samples: {
    picturesOf: (name) => `Fotos de ${name}`,
    picture: (name, number) => `${name}, foto ${number}`,
    inUse: (on, all) => (on === all ? `${all} en uso` : `${on} de ${all} en uso`),
    allOff: 'Desactivar todas',
    allOn: 'Activar todas',
  },

  before: 'Ahora',
  after: 'Con el cambio',
  asItIs,
  consequences,
  leaveOneOut: 'Familiar saca cada foto, una por una, e intenta reconocerla con las demás.',
  attempts: {
    title: 'Entradas pasadas',
    none: 'Familiar no ha guardado la foto de ninguna entrada, así que no hay con qué probar.',
    changed: (changed, all) => `${changed} de ${all} entradas con foto acabarían de otra manera.`,
    attempt: 'Entrada',
    decided: {
      match: 'Cara reconocida',
      ambiguous: 'No está claro',
      noMatch: 'Cara sin reconocer',
    },
    recognisedAs: (name) => `Reconoce a ${name}`,
  },

  bar: 'Tu cambio',
  trial,
  startOver: 'Empezar de nuevo',
  save: 'Guardar cambios',
  saved: 'Guardado',
};
