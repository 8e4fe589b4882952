import type { Catalogue } from '../catalogue.ts';

/** How each picture fares against all the others. */
export const leaveOneOut: Catalogue['leaveOneOut'] = {
  title: 'Jedes Bild gegen die übrigen',
  verdicts: {
    right: 'Erkannt',
    ambiguous: 'Schwer zu sagen',
    refused: 'Nicht erkannt',
    confused: 'Verwechselt',
  },
  inside: {
    right: 'erkannt',
    ambiguous: 'schwer zu sagen',
    refused: 'nicht erkannt',
    confused: 'verwechselt',
    notCounted: 'nicht gezählt',
  },
};
