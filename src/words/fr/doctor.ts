import type { Catalogue } from '../catalogue.ts';
import { asTyped } from '../isolating.ts';
import { text } from '../text.ts';
import { dataFolder } from './data-folder.ts';
import { storageFailures } from './failures/storage.ts';
import { formats } from './formats.ts';

type Doctor = Catalogue['doctor'];

const keepAndRestore = 'Fermez Familiar, gardez une copie du dossier de données et restaurez une sauvegarde.';
const passphraseWorks = 'La phrase secrète fonctionne toujours.';

/** What is looked at on the disk. */
const onDisk: Pick<Doctor, 'folder' | 'household'> = {
  folder: {
    absent: (folder) => ({
      said: `Il n’y a pas encore de foyer dans ${folder}.`,
      advice: 'Lancez Familiar pour en créer un, ou indiquez un autre dossier avec --data.',
    }),
    readOnly: (folder) => ({
      said: `Familiar ne peut pas écrire dans ${folder}.`,
      advice: 'Donnez-vous le droit d’écrire dans le dossier et ses fichiers.',
    }),
    good: (folder) => `${folder} est là, et Familiar peut y écrire.`,
    othersOwn: (folder) => ({
      said: text`${folder} appartient à un autre utilisateur de cet ordinateur. Cet utilisateur peut en changer le
        contenu.`,
      advice: 'Choisissez un autre dossier avec --data, ou lancez Familiar sous le nom de cet utilisateur.',
    }),
    othersWrite: (folder) => ({
      said: `D’autres utilisateurs de cet ordinateur peuvent écrire dans ${folder}.`,
      advice: `Pour l’empêcher, lancez : chmod 700 "${asTyped(folder)}".`,
    }),
    othersLook: (folder) => ({
      said: `D’autres utilisateurs de cet ordinateur peuvent regarder dans ${folder}.`,
      advice: `Pour l’empêcher, lancez : chmod 700 "${asTyped(folder)}".`,
    }),
    open: (name, path) => ({
      said: `D’autres utilisateurs de cet ordinateur peuvent lire ${name}.`,
      advice: `Pour l’empêcher, lancez : chmod 600 "${asTyped(path)}".`,
    }),
    unsuited: (folder, lacks, network) => ({
      said: storageFailures.dataFolderUnsuited({ folder, lacks, network }),
      advice: text`Fermez Familiar sur tous les ordinateurs et déplacez le dossier. Lancez ensuite Familiar avec
        --data et le nouveau dossier.`,
    }),
    network: (folder, system) => ({
      said: dataFolder.onNetwork(folder, system),
      advice: text`Déplacez-le sur un disque de cet ordinateur. Utilisez des sauvegardes pour d’autres ordinateurs.`,
    }),
    cloud: (folder, service) => ({
      said: dataFolder.inCloud(folder, service),
      advice: text`Fermez Familiar et sortez le dossier de là. Lancez ensuite Familiar avec --data et le nouveau
        dossier.`,
    }),
    full: (freeMb, neededMb) => ({
      said: `Il ne reste que ${freeMb} Mo sur le disque.`,
      advice: `Libérez de la place. Familiar a besoin d’environ ${neededMb} Mo.`,
    }),
  },
  household: {
    absent: 'Il n’y a pas encore de foyer ici.',
    foreign: {
      said: 'Le fichier familiar.db appartient à un autre programme.',
      advice: 'Choisissez un autre dossier de données, ou déplacez ce fichier.',
    },
    tooNew: {
      said: 'Ce foyer vient d’une version plus récente de Familiar.',
      advice: 'Installez la dernière version.',
    },
    damaged: (detail) => ({ said: `Le fichier du foyer est abîmé (${detail}).`, advice: keepAndRestore }),
    unread: (said) => ({
      said: `Le fichier du foyer n’a pas été vérifié. ${said}`,
      advice: text`Corrigez cela et relancez cette commande. Ne restaurez pas de sauvegarde avant : votre foyer est
        peut-être intact.`,
    }),
    altered: {
      said: 'Un autre programme a changé le fonctionnement du fichier du foyer.',
      advice: keepAndRestore,
    },
    planted: (names) => ({
      said: `Un autre programme a ajouté quelque chose au fichier du foyer : ${names}.`,
      advice: 'Lancez Familiar. Il enlève cet ajout. Cherchez ensuite qui peut écrire dans le dossier de données.',
    }),
    whole: (schema) => `Le fichier du foyer est intact (schéma ${schema}).`,
    outdated: (schema) =>
      `Le fichier du foyer est intact (schéma ${schema}). Familiar le met à jour au prochain démarrage.`,
    noPassphrase: { said: 'Ce que Familiar retient de la phrase secrète manque.', advice: keepAndRestore },
    passphraseAlone: 'Seule la phrase secrète ouvre le foyer après un redémarrage.',
    codeUnknown: {
      said: 'Personne n’a confirmé avoir le code de récupération.',
      advice: text`Obtenez-le dans les réglages, sous Sauvegardes et clés. Il vous fait entrer si vous oubliez la phrase
          secrète.`,
    },
    byDevice: {
      keychain: {
        opens: text`La phrase secrète ouvre le foyer. Dans l’application de bureau, le trousseau de cet ordinateur
          l’ouvre aussi. Seule l’application peut vérifier si le trousseau fonctionne maintenant.`,
        lost: (path) => ({
          said: `Le fichier avec la clé chiffrée par le trousseau manque : ${path}.`,
          advice: 'Lancez l’application et saisissez la phrase secrète. Familiar crée alors une nouvelle clé.',
        }),
      },
      keyFile: {
        opens: text`La phrase secrète ouvre le foyer, et un fichier de clé de cet utilisateur aussi. Les deux
          fonctionnent dans l’application et dans un navigateur.`,
        lost: (path) => ({
          said: `Le fichier de clé ${path} manque ou est abîmé, ou d’autres peuvent le lire.`,
          advice: 'Lancez Familiar et saisissez la phrase secrète. Familiar crée alors un nouveau fichier de clé.',
        }),
      },
    },
    running: {
      said: 'Familiar tourne avec ce dossier : le fichier du foyer n’a pas été vérifié.',
      advice: 'Fermez Familiar et relancez cette commande.',
    },
  },
};

/** The command that looks at what Familiar needs on this computer. */
export const doctor: Doctor = {
  ...onDisk,
  description: 'examine cet ordinateur pour Familiar, et dit ce qui ne va pas et quoi faire',
  note: text`Cette commande ne change rien. Avec --passphrase-file, elle vérifie aussi le journal d’activité. Codes de
    sortie : 0 tout va bien, 1 quelque chose ne va pas.`,
  checks: {
    versions: 'versions',
    nets: 'réseaux pour les visages',
    engine: 'moteur',
    processors: 'processeurs',
    'data folder': 'dossier de données',
    household: 'foyer',
    'activity log': 'journal d’activité',
    camera: 'caméra',
  },
  verdict: (problems) => {
    if (problems === 0) return 'Tout va bien.';
    return formats.plural(problems, {
      one: `${problems} chose ne va pas.`,
      other: `${problems} choses ne vont pas.`,
    });
  },
  checkFailed: 'Relancez Familiar. Si cela n’aide pas, réinstallez-le. Votre foyer reste comme il est.',
  versions: (node, platform, arch) => `Node ${node} sur ${platform} ${arch}.`,

  nets: {
    good: (count) => `Les ${count} réseaux sont là et inchangés.`,
    missing: (file) => `Le fichier de modèle ${file} manque.`,
    wrongLength: (file, bytes, expectedBytes) =>
      `Le fichier de modèle ${file} a ${bytes} octets au lieu de ${expectedBytes}.`,
    altered: (file) => `Le fichier de modèle ${file} n’est pas l’original.`,
    advice: 'Lancez "npm run models", ou réinstallez Familiar.',
  },
  engine: {
    good: (provider) => `Le moteur de reconnaissance démarre et tourne sur ${provider ?? 'le processeur (CPU)'}.`,
    advice: text`Si un réseau manque ou a changé, réparez-le d’abord. Sinon, redémarrez l’ordinateur.
      ${passphraseWorks}`,
    adviceOnOwn: text`Corrigez le dossier selon docs/EMBEDDERS.md, ou lancez Familiar sans --embedder.
      ${passphraseWorks}`,
  },
  processors: {
    nothingTried: text`Familiar n’a encore essayé que le processeur (CPU). L’application essaie les autres quelques
      secondes après son démarrage.`,
    tried: (provider, finding, said) =>
      said === null ? `${provider} : ${finding}` : `${provider} : ${finding} (${said})`,
  },
  log: {
    needsPassphrase: {
      said: 'Le journal d’activité n’a pas été vérifié. Il faut pour cela la phrase secrète d’un responsable.',
      advice: 'Écrivez la phrase secrète dans un fichier et utilisez --passphrase-file.',
    },
    intact: (tries) => `Personne n’a touché au journal d’activité (tentatives : ${tries}).`,
    changed: (from) => ({
      said:
        from === null
          ? 'Autre chose que Familiar a modifié le journal d’activité.'
          : `Autre chose que Familiar a modifié le journal d’activité, à partir de ${from}.`,
      advice: 'Ne vous fiez plus au journal à partir de là. Cherchez qui a eu cet ordinateur ou son disque.',
    }),
  },
  camera: {
    unseen: {
      said: 'Sur ce système, seule l’application peut voir les caméras.',
      advice: text`Choisissez-en une dans les réglages de Familiar. Les réglages de confidentialité du système doivent
        l’autoriser.`,
    },
    none: {
      said: 'Familiar n’a trouvé aucune caméra.',
      advice: text`Branchez-en une. Sans caméra, la phrase secrète marche, et vous pouvez ajouter des personnes avec
        des photos.`,
    },
    good: (name, device) => `${name} (${device}) est là.`,
    forbidden: (name, device) => ({
      said: `Votre compte n’a pas le droit d’utiliser ${name} (${device}).`,
      advice: 'Ajoutez votre compte au groupe "video", puis rouvrez votre session sur l’ordinateur.',
    }),
  },
};
