import type { insightReasons } from '#contract/failures/insight.ts';
import type { SentencesOf } from '../../sentences.ts';
import { text } from '../../text.ts';

/** Attempts and their claims, comparisons, the map, what-if, the tuning, and undoing. */
export const insightFailures = {
  attemptMissing: 'Este intento ya no está en la lista. Vuelve a Actividad.',
  attemptClaimed: 'Alguien ya ha dicho quién era.',
  attemptClaimedUndoFirst: 'Alguien ya ha dicho quién era. Deshaz eso primero o quita la foto que se añadió.',
  attemptMarked: 'Alguien ya ha dicho quién no era.',
  claimNotPossible: 'Familiar no puede añadir esta cara. Añade una foto.',
  strangerChanged: 'Estas caras han cambiado entretanto. Míralas otra vez.',
  claimFaceForgotten: 'Familiar ya no tiene la cara de este intento. Añade una foto.',
  claimOtherNet: 'Esta cara la leyó otro programa entrenado, así que Familiar no puede usarla ahora. Añade una foto.',
  claimTooPoor: 'Esta foto no es lo bastante buena. Añade otra mejor.',
  claimDuplicate: 'Familiar ya tiene una foto de este momento. No hace falta que la añadas.',
  claimTooFar: text`Esta cara no se parece lo bastante a tus fotos. Pide ayuda a la persona responsable o añade una foto
    tuya.`,
  claimCloserToOther: text`Esta cara se parece más a otra persona que a ti. Pide a la persona responsable que añada la
    foto.`,
  claimFull: 'No cabe otra foto. Quita antes alguna.',
  comparedFaceGone: 'Una de las dos caras ya no está. Elige otras dos.',
  comparedOtherNet: text`Estas dos caras las leyeron programas entrenados distintos, así que Familiar no puede
    compararlas. Elige otras dos.`,
  householdChanged: 'El hogar ha cambiado mientras tanto. Inténtalo otra vez.',
  levelChosenSince: text`Alguien ha elegido mientras tanto otro nivel de seguridad. Elige en los ajustes el que
    quieras.`,
  tuningSwitchedAlready: ({ isOn }) => (isOn ? 'La afinación ya está activada.' : 'La afinación ya está desactivada.'),
  tuningSwitchedSince: 'Alguien ha activado o desactivado la afinación mientras tanto. Mira cómo está ahora.',
  tuningUnproven: text`Familiar todavía no sabe si la afinación ayuda al hogar tal como es ahora. Comprueba antes el
    hogar.`,
  tuningHouseholdChanged: 'El hogar ha cambiado durante la comprobación. Compruébalo otra vez.',
  undoTooLate: 'Esto ya no se puede deshacer.',
  undoNeedsProof: text`Para deshacer esto, Familiar tiene que saber con seguridad que eres tú. Demuéstralo e inténtalo
    otra vez.`,
  undoNeedsPassphrase: 'Para deshacer esto necesitas la frase secreta. Escríbela e inténtalo otra vez.',
  undoLaterFirst: 'Hay un cambio más nuevo que lo impide. Deshaz antes ese.',
} satisfies SentencesOf<keyof typeof insightReasons>;
