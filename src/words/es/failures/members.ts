import type { memberReasons } from '#contract/failures/members.ts';
import type { SentencesOf } from '../../sentences.ts';
import { text } from '../../text.ts';

const guardianFirst = text`Para un menor tiene que aceptar su madre, su padre o su representante legal. Pregunta antes a
  esa persona.`;
const anotherOwnerFirst = 'Un hogar necesita una persona responsable. Da antes ese rol a otra persona.';

/** Members of the household and what may become of them. */
export const memberFailures = {
  memberMissing: 'Esta persona ya no está en el hogar. Vuelve a Personas.',
  memberMissingUnsaved: 'Esta persona ya no está en el hogar, así que no se ha guardado nada.',
  memberLeft: 'Esta persona ya no está en el hogar. Vuelve atrás y elige a otra.',
  memberFull: ({ name, count, most }) => `${name} ya tiene ${count} fotos de ${most} como máximo. Quita antes alguna.`,
  nameTaken: ({ name }) => `Ya hay alguien en el hogar que se llama ${name}. Elige otro nombre.`,
  nameAlike: ({ other }) => text`Este nombre se ve igual que ${other}, que ya está en el hogar. Elige otro nombre.`,
  nameUnseen: 'Este nombre no se ve. Escribe un nombre con letras.',
  nameHidden: 'Este nombre contiene un carácter oculto. Escríbelo a mano en vez de pegarlo.',
  nameStacked: 'Este nombre tiene demasiados acentos o empieza por uno. Escríbelo con menos acentos.',
  nameTooLong: ({ most }) => `Un nombre tiene como máximo ${most} letras. Elige uno más corto.`,
  householdFull: ({ most }) => `Un hogar tiene como máximo ${most} personas. Quita antes a alguien.`,
  lastOwner: anotherOwnerFirst,
  childNeedsGuardian: guardianFirst,
  ownerAgreesForThemselves: 'Una persona responsable tiene que aceptar por sí misma. Pregúntale antes.',
  roleNeedsOwner: anotherOwnerFirst,
  roleChildNeverOwner: text`La cuenta de un menor nunca puede ser de una persona responsable. Cuando crezca, añádela
    como persona nueva. Entonces podrá ser responsable.`,
  roleNeedsOwnConsent: 'Una persona que ya no es menor tiene que aceptar por sí misma. Pregúntale antes.',
  roleNeedsGuardian: guardianFirst,
} satisfies SentencesOf<keyof typeof memberReasons>;
