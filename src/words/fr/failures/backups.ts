import type { backupReasons } from '#contract/failures/backups.ts';
import type { SentencesOf } from '../../sentences.ts';
import { text } from '../../text.ts';

/** Creating backups and restoring them. */
export const backupFailures = {
  backupForeign: 'Ce fichier n’est pas une sauvegarde de Familiar. Choisissez un fichier créé par Familiar.',
  backupNewer: 'Cette sauvegarde vient d’une version plus récente de Familiar. Installez-la, puis réessayez.',
  backupCutOff: ({ bytes, wholeBytes }) => text`Il manque une partie de cette sauvegarde : elle a ${bytes} octets sur
    ${wholeBytes}. Copiez de nouveau le fichier.`,
  backupStartDamaged: text`Le début de cette sauvegarde est abîmé. Rien n’a été restauré. Utilisez une autre copie du
    fichier.`,
  backupDamaged: text`Cette sauvegarde est abîmée, ou quelqu’un l’a modifiée. Rien n’a été restauré. Utilisez une autre
    copie du fichier.`,
  backupHouseholdDamaged: text`Le foyer de cette sauvegarde est abîmé. Rien n’a été restauré. Utilisez une autre
    sauvegarde.`,
  backupOtherPassphrase: text`Ce n’est pas la phrase secrète de cette sauvegarde. Saisissez celle que vous aviez quand
    vous l’avez créée.`,
  backupDiskFull: 'Le disque est plein : la sauvegarde n’a pas été créée. Libérez de la place et réessayez.',
  backupFileUnusable: text`Familiar ne peut pas lire ou écrire le fichier de sauvegarde. Choisissez un autre dossier
    ou un autre fichier.`,
  noBackupWaiting: 'Il n’y a pas de sauvegarde à enregistrer. Créez-en une nouvelle.',
  noBackupChosen: 'Familiar n’a pas encore de fichier de sauvegarde. Choisissez-en un d’abord.',
  backupOutOfOrder: 'Familiar n’a pas pu lire la sauvegarde dans le bon ordre. Choisissez de nouveau le fichier.',
  backupTooLarge: 'Ce fichier est trop gros pour une sauvegarde de Familiar. Choisissez un autre fichier.',
  backupNotReceived: 'Familiar n’a pas pu copier la sauvegarde. Libérez de la place sur le disque et réessayez.',
  restoredButLocked: 'La sauvegarde est restaurée. Connectez-vous avec la phrase secrète.',
} satisfies SentencesOf<keyof typeof backupReasons>;
