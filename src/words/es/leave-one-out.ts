import type { leaveOneOut as english } from '../en/leave-one-out.ts';
import type { SameShape } from '../text.ts';

/** How each picture fares against all the others. */
export const leaveOneOut: SameShape<typeof english> = {
  title: 'Cada foto frente a las demás',
  verdicts: {
    right: 'Bien reconocidas',
    ambiguous: 'No está claro',
    refused: 'Sin reconocer',
    confused: 'Confundidas con otra persona',
  },
  inside: {
    right: 'bien reconocida',
    ambiguous: 'no está claro',
    refused: 'sin reconocer',
    confused: 'confundida con otra persona',
    notCounted: 'no cuenta',
  },
};
