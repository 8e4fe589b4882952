import { consentVersions } from '#contract/consent.ts';
import type { memberExport as english } from '../en/member-export.ts';
import { type SameShape, text } from '../text.ts';
import { consent } from './consent.ts';

/** The texts in the file of everything that Familiar holds about a member. */
export const memberExport: SameShape<typeof english> = {
  readMe: (hasNumbers) => [
    'Este archivo contiene todo lo que Familiar guarda sobre esta persona.',
    'En member.json están el nombre, el rol y las fechas.',
    'En pictures/ está cada foto de esta persona. pictures.json dice qué midió Familiar en cada una.',
    text`En el centro de cada foto hay un cuadrado con la cara. La foto mide \`shows\` veces lo que ese cuadrado de
      ancho y de alto. Los puntos de la cara (landmarks) son fracciones de él.`,
    text`Una foto con un nombre que acaba en -wide muestra también pelo y hombros. Familiar la muestra en sus pantallas.
      No todas las fotos tienen una así.`,
    'En attempts.json están las entradas de esta persona, y los intentos fallidos que dijo que eran suyos.',
    text`En attempts/ están las caras de esos intentos, mientras el hogar las conserve. No están las de los intentos
      marcados como otra persona ni las de los demás intentos fallidos, porque pueden mostrar a otra persona.`,
    text`consent.txt dice qué aceptó esta persona, su madre, su padre o su representante legal, cuándo y con qué
      palabras.`,
    hasNumbers
      ? 'pictures.json contiene también los números calculados a partir de cada foto.'
      : text`Familiar reconoce la cara por números que calcula a partir de cada foto. No están en este archivo, porque
        nunca salen de la parte de Familiar que decide. La línea de órdenes los exporta: familiar export
        --with-numbers.`,
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
        ? ['(Esta versión de Familiar no tiene este texto.)']
        : consent[known].map((point) => `${point.title}: ${point.text}`);
    },
  },
};
