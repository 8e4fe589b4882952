import type { Catalogue } from '../catalogue.ts';

/** How each picture fares against all the others. */
export const leaveOneOut: Catalogue['leaveOneOut'] = {
  title: 'Chaque photo face aux autres',
  verdicts: {
    right: 'Reconnue',
    ambiguous: 'Incertaine',
    refused: 'Non reconnue',
    confused: 'Prise pour quelqu’un d’autre',
  },
  inside: {
    right: 'reconnue',
    ambiguous: 'incertaine',
    refused: 'non reconnue',
    confused: 'prise pour quelqu’un d’autre',
    notCounted: 'non comptée',
  },
};
