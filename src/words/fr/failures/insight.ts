import type { insightReasons } from '#contract/failures/insight.ts';
import type { SentencesOf } from '../../sentences.ts';
import { text } from '../../text.ts';

/** Attempts and their claims, comparisons, the map, what-if, the tuning, and undoing. */
export const insightFailures = {
  attemptMissing: 'Cette tentative n’est plus dans la liste. Retournez à Activité.',
  attemptClaimed: 'Quelqu’un a déjà dit qui c’était.',
  attemptClaimedUndoFirst: text`Quelqu’un a déjà dit qui c’était. Annulez d’abord cela, ou retirez la photo qui a été
    ajoutée.`,
  attemptMarked: 'Quelqu’un a déjà dit qui ce n’était pas.',
  claimNotPossible: 'Familiar ne peut pas ajouter ce visage. Ajoutez plutôt une photo.',
  strangerChanged: 'Ces visages ont changé entre-temps. Regardez-les encore une fois.',
  claimFaceForgotten: 'Familiar n’a plus le visage de cette tentative. Ajoutez plutôt une photo.',
  claimOtherNet: text`Un autre programme entraîné a lu ce visage : Familiar ne peut pas s’en servir maintenant.
    Ajoutez plutôt une photo.`,
  claimTooPoor: 'Cette photo n’est pas assez bonne. Ajoutez plutôt une meilleure photo.',
  claimDuplicate: 'Familiar a déjà une photo de ce moment. Inutile de l’ajouter.',
  claimTooFar: text`Ce visage ne ressemble pas assez à vos photos. Demandez à un responsable, ou ajoutez une photo de
    vous.`,
  claimCloserToOther: text`Ce visage ressemble plus à quelqu’un d’autre qu’à vous. Demandez à un responsable d’ajouter
    cette photo.`,
  claimFull: 'Il n’y a plus de place pour une photo. Retirez-en d’abord.',
  comparedFaceGone: 'L’un des deux visages n’est plus là. Choisissez-en deux autres.',
  comparedOtherNet: text`Deux programmes entraînés différents ont lu ces visages : Familiar ne peut pas les comparer.
    Choisissez-en deux autres.`,
  householdChanged: 'Le foyer a changé entre-temps. Réessayez.',
  levelChosenSince: text`Quelqu’un a choisi un autre niveau de sécurité entre-temps. Choisissez celui que vous voulez
    dans les réglages.`,
  tuningSwitchedAlready: ({ isOn }) => (isOn ? 'L’affinage est déjà activé.' : 'L’affinage est déjà désactivé.'),
  tuningSwitchedSince: 'Quelqu’un a activé ou désactivé l’affinage entre-temps. Regardez où il en est.',
  tuningUnproven: text`Familiar ne sait pas encore si l’affinage aide le foyer tel qu’il est. Vérifiez d’abord le
    foyer.`,
  tuningHouseholdChanged: 'Le foyer a changé pendant la vérification. Vérifiez-le de nouveau.',
  undoTooLate: 'Il est trop tard pour annuler cela.',
  undoNeedsProof: text`Pour annuler cela, Familiar doit être sûr que c’est vous. Montrez que c’est vous, puis
    réessayez.`,
  undoNeedsPassphrase: 'Il faut la phrase secrète pour annuler cela. Saisissez-la, puis réessayez.',
  undoLaterFirst: 'Un changement plus récent gêne. Annulez-le d’abord.',
} satisfies SentencesOf<keyof typeof insightReasons>;
