import { consentVersions } from '#contract/consent.ts';
import type { memberExport as english } from '../en/member-export.ts';
import { type SameShape, text } from '../text.ts';
import { consent } from './consent.ts';

/** The texts in the file of everything that Familiar holds about a member. */
export const memberExport: SameShape<typeof english> = {
  readMe: (hasNumbers) => [
    'Todo lo que Familiar guarda sobre esta persona.',
    text`member.json: nombre, rol y fechas. pictures/: cada foto registrada. pictures.json dice qué se midió en cada
      una.`,
    text`Una foto muestra más que la cara, que está en el centro: \`shows\` veces su tamaño hacia cada lado. Los puntos
      de la cara son fracciones de la cara sola.`,
    text`Una foto cuyo nombre acaba en -wide muestra también pelo y hombros. Es la que representa a esta persona en las
      pantallas de Familiar. No todas las fotos tienen una así.`,
    'attempts.json: las entradas de esta persona, y los intentos fallidos que dijo que eran suyos.',
    text`attempts/: las caras de esos intentos, mientras el hogar las conserve. No contiene caras de los intentos
      marcados como otra persona ni de los demás intentos fallidos, porque pueden mostrar a otra persona.`,
    'consent.txt: qué se aceptó, cuándo y con qué palabras.',
    hasNumbers
      ? 'pictures.json contiene también los números calculados a partir de cada foto.'
      : text`Los números con los que Familiar reconoce la cara no están en este archivo, porque nunca salen de la parte
        de Familiar que decide. Con la línea de órdenes también se exportan: familiar export --with-numbers.`,
  ],

  receipt: {
    title: 'Recibo del consentimiento',
    agreed: ({ by, version }, name, at) =>
      by === 'self'
        ? `${name} aceptó el ${at} el texto ${version}:`
        : `La madre, el padre o representante legal de ${name} aceptó el ${at} el texto ${version}:`,
    wording: (version) => {
      const known = consentVersions.find((one) => one === version);
      return known === undefined
        ? ['(El texto no está en esta versión de Familiar.)']
        : consent[known].map((point) => `${point.title}: ${point.text}`);
    },
  },
};
