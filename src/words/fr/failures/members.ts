import type { memberReasons } from '#contract/failures/members.ts';
import type { SentencesOf } from '../../sentences.ts';
import { text } from '../../text.ts';

const guardianFirst = 'Un parent ou tuteur doit donner son accord pour un enfant. Demandez-le-lui d’abord.';
const ownerNeeded = 'Un foyer a besoin d’un responsable. Donnez d’abord ce rôle à quelqu’un d’autre.';

/** Members of the household and what may become of them. */
export const memberFailures = {
  memberMissing: 'Cette personne ne fait plus partie du foyer. Retournez à Personnes.',
  memberMissingUnsaved: 'Cette personne ne fait plus partie du foyer : rien n’a été enregistré.',
  memberLeft: 'Cette personne ne fait plus partie du foyer. Revenez en arrière et choisissez quelqu’un d’autre.',
  memberFull: ({ name, count, most }) => `${name} a déjà ${count} photos sur ${most} au plus. Retirez-en d’abord.`,
  nameTaken: ({ name }) => `Quelqu’un dans le foyer s’appelle déjà ${name}. Choisissez un autre nom.`,
  nameAlike: ({ other }) =>
    `Ce nom se lit exactement comme ${other}, qui est déjà dans le foyer. Choisissez un autre nom.`,
  nameUnseen: 'Ce nom est invisible. Saisissez un nom avec des lettres.',
  nameHidden: 'Ce nom contient un caractère caché. Saisissez-le à la main au lieu de le coller.',
  nameStacked: 'Ce nom a trop d’accents, ou commence par un accent seul. Saisissez-le avec moins d’accents.',
  nameTooLong: ({ most }) => `Un nom a au plus ${most} lettres. Choisissez-en un plus court.`,
  householdFull: ({ most }) => `Un foyer compte au plus ${most} personnes. Retirez d’abord quelqu’un.`,
  lastOwner: ownerNeeded,
  childNeedsGuardian: guardianFirst,
  ownerAgreesForThemselves: 'Un responsable doit donner lui-même son accord. Demandez-le-lui d’abord.',
  roleNeedsOwner: ownerNeeded,
  roleChildNeverOwner: text`Le compte d’un enfant ne peut jamais devenir celui d’un responsable. Quand l’enfant aura
    grandi, ajoutez-le comme une nouvelle personne. Il pourra alors être responsable.`,
  roleNeedsOwnConsent: text`Une personne qui n’est plus un enfant doit donner elle-même son accord. Demandez-le-lui
    d’abord.`,
  roleNeedsGuardian: guardianFirst,
} satisfies SentencesOf<keyof typeof memberReasons>;
