import type { storageReasons } from '#contract/failures/storage.ts';
import { asTyped } from '../../isolating.ts';
import type { SentencesOf } from '../../sentences.ts';
import { text } from '../../text.ts';
import { formats } from '../formats.ts';

const copyAndRestore = 'Fermez Familiar, gardez une copie du dossier de données et restaurez une sauvegarde.';
const otherFolder = 'choisissez un autre dossier avec --data';
const otherDataFolder = 'choisissez un autre dossier de données';

/** The data folder, the household file in it, and its keys. */
export const storageFailures = {
  diskFull: ({ freeMb, neededMb, next }) => {
    const needed = formats.whole(neededMb);
    const then = next === 'tryAgain' ? 'réessayez' : 'relancez Familiar';
    return freeMb === null
      ? text`Le disque est plein. Rien n’a été enregistré. Familiar a besoin d’environ ${needed} Mo. Libérez de la place
          et ${then}.`
      : text`Il ne reste que ${formats.whole(freeMb)} Mo sur le disque. Rien n’a été enregistré. Familiar a besoin
          d’environ ${needed} Mo. Libérez de la place et ${then}.`;
  },
  dataFolderUnusable: text`Familiar ne peut pas créer le dossier de données ou y écrire. Donnez-vous le droit d’écrire
    dans le dossier et ses fichiers, ou ${otherDataFolder}.`,
  dataFolderOthers: ({ folder }) => text`Le dossier de données ${folder} appartient à un autre utilisateur de cet
    ordinateur, qui peut en changer le contenu. Lancez Familiar sous son nom, ou ${otherFolder}.`,
  dataFolderOpen: ({ folder }) => text`D’autres utilisateurs de cet ordinateur peuvent écrire dans le dossier de données
    ${folder} et y mettre leurs fichiers. Pour l’empêcher, lancez : chmod 700 "${asTyped(folder)}".`,
  dataFolderUnsuited: ({ folder, lacks, network }) => {
    const disk = network === null ? 'un disque' : `un disque réseau ou un dossier partagé (${network})`;
    const lacking = lacks === 'locks' ? 'verrouiller des fichiers' : 'protéger un fichier de foyer ouvert';
    return text`Le dossier de données ${folder} est sur ${disk} qui ne sait pas ${lacking}. Vos données ne sont pas
      abîmées. Déplacez le dossier sur un disque de cet ordinateur, ou ${otherFolder}.`;
  },
  windowFolderUnusable: text`Familiar ne peut pas créer le dossier de données ou y écrire. Donnez-vous le droit d’y
    écrire, ou ${otherFolder}.`,
  dataFolderReadOnly: text`Familiar ne peut pas écrire dans le dossier de données. Donnez-vous le droit d’écrire dans le
    dossier et ses fichiers, ou ${otherDataFolder}.`,
  alreadyRunning: text`Familiar tourne déjà avec ce dossier de données. Utilisez celui qui est ouvert, ou fermez-le
    d’abord.`,
  lockFileForeign: text`Le fichier familiar.lock du dossier de données n’appartient pas à Familiar. Supprimez-le et
    relancez Familiar.`,
  scratchFileStuck: text`Familiar ne peut pas supprimer un fichier temporaire du dossier de données. Donnez-vous le
    droit d’écrire dans le dossier et ses fichiers, puis réessayez.`,
  databaseForeign: text`Le fichier familiar.db du dossier de données appartient à un autre programme. Déplacez ce
    fichier, ou ${otherDataFolder}.`,
  databaseNewer: text`Ce dossier de données vient d’une version plus récente de Familiar. Rien n’a été changé.
    Installez la dernière version, ou ${otherDataFolder}.`,
  databaseNotOne: text`Le fichier familiar.db du dossier de données n’est pas un fichier de foyer. Restaurez une
    sauvegarde, ou ${otherDataFolder}.`,
  databaseAltered: `Un autre programme a changé le fonctionnement du fichier du foyer. ${copyAndRestore}`,
  databaseDamaged: `Le fichier du foyer est abîmé. ${copyAndRestore}`,
  databaseNotOpening: text`Familiar ne peut pas ouvrir le fichier du foyer. Donnez-vous le droit de lire et d’écrire le
    dossier de données et ses fichiers, ou ${otherDataFolder}.`,
  databaseBusy: 'Un autre programme utilise le fichier du foyer. Fermez-le et réessayez.',
  databaseClosed: 'Le fichier du foyer est fermé. Relancez Familiar.',
  diskBroken: text`Familiar ne peut pas lire ou écrire le disque du dossier de données. Vérifiez que le disque est
    branché et qu’il fonctionne, puis relancez Familiar.`,
  recordDamaged: text`Une donnée enregistrée est abîmée, ou quelqu’un l’a modifiée. Retirez-la et ajoutez-la de
    nouveau, ou restaurez une sauvegarde.`,
  passphraseRecordDamaged: 'Ce que Familiar retient de la phrase secrète est abîmé. Restaurez une sauvegarde.',
  closedMeanwhile: 'Familiar a été fermé entre-temps. Relancez-le.',
  sealed: 'Familiar attend la phrase secrète. Saisissez-la d’abord.',
  householdExists: `Il y a déjà un foyer dans ce dossier de données. Connectez-vous, ou ${otherDataFolder}.`,
  protectionNotOffered: 'Cet ordinateur ne peut pas ouvrir les visages de cette façon. Choisissez-en une autre.',
  keyFileUnwritable: text`Familiar n’a pas pu enregistrer le fichier de clé. Donnez-vous le droit d’écrire dans son
    dossier, ou choisissez de saisir la phrase secrète après chaque redémarrage.`,
  keyNotKept: text`Cet ordinateur n’a pas gardé la clé. Choisissez de saisir la phrase secrète après chaque
    redémarrage.`,
  keychainSilent: text`Le trousseau de cet ordinateur ne répond pas. Voyez s’il demande un mot de passe dans une autre
    fenêtre, ou choisissez une autre façon d’ouvrir les visages.`,
  appSettingsUnsaved: text`Familiar n’a pas pu enregistrer les réglages de l’application dans le dossier de données.
    Libérez de la place sur le disque et réessayez.`,
  loginStartUnsaved: text`Familiar n’a pas pu s’ajouter aux programmes qui démarrent à l’ouverture de la session.
    Donnez-vous le droit d’écrire dans leur dossier, ou ajoutez Familiar dans les réglages de votre système.`,
} satisfies SentencesOf<keyof typeof storageReasons>;
