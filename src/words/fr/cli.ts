import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';
import { consent } from './consent.ts';
import { de } from './elision.ts';
import { formats } from './formats.ts';
import { members } from './members.ts';

type Cli = Catalogue['cli'];
type Figures = Parameters<Cli['identify']['noMatch']>[1];

const pictures = (count: number): string => formats.plural(count, { one: `${count} photo`, other: `${count} photos` });

/** A decision's figures; `margin` is null where nobody else is near. */
const figures = (decision: Figures): string => {
  const distance = formats.decimal(decision.distance, 3);
  const threshold = formats.decimal(decision.threshold, 3);
  return decision.margin === null
    ? `distance ${distance}, limite ${threshold}`
    : `distance ${distance}, limite ${threshold}, avance ${formats.decimal(decision.margin, 3)}`;
};

/** What was called wrongly, and the questions that a terminal asks. */
const asking: Pick<Cli, 'help' | 'usage' | 'ask'> = {
  help: {
    usage: 'Utilisation :',
    arguments: 'Arguments :',
    options: 'Options :',
    commands: 'Commandes :',
    anyOptions: 'options',
    anyCommand: 'commande',
    ofCommand: 'affiche cette aide',
    ofAny: 'affiche l’aide d’une commande',
    otherwise: (value) => `sinon, ${value}`,
    oneOf: (choices) => `au choix : ${choices.join(', ')}`,
  },

  usage: {
    noCommand: 'Saisissez une commande. La liste les montre toutes.',
    unknownOption: (option, similar) =>
      similar === null
        ? `L’option ${option} n’existe pas.`
        : `L’option ${option} n’existe pas. Vouliez-vous dire ${similar} ?`,
    unknownCommand: (command, similar) =>
      similar === null
        ? `La commande ${command} n’existe pas.`
        : `La commande ${command} n’existe pas. Vouliez-vous dire ${similar} ?`,
    missing: (part) => `Il manque ${part}. Ajoutez --help pour voir ce que la commande attend.`,
    noValue: (option) => `Cette option demande une valeur : ${option}`,
    noSuchValue: (option, value, offered) => `${value} ne va pas avec ${option}. Choisissez parmi : ${offered}.`,
    tooMany: 'C’est plus que la commande n’attend. Ajoutez --help pour voir ce qu’elle attend.',
    noPassphraseGiven: 'Aucune phrase secrète n’a été saisie. Relancez la commande.',
    passphraseFileUnreadable: (file) =>
      `Familiar ne peut pas lire le fichier de phrase secrète ${file}. Vérifiez son nom et ses droits.`,
    standardInput: 'l’entrée standard',
    passphraseFaults: {
      notText: (source) =>
        `La phrase secrète de ${source} n’est pas du texte simple. Enregistrez-la comme texte en UTF-8.`,
      severalLines: (source) =>
        `Il y a plusieurs lignes dans ${source}. Écrivez seulement la phrase secrète, sur une ligne.`,
      tooLong: (source) => `Le texte de ${source} est trop long pour une phrase secrète. Prenez-en une plus courte.`,
    },
    passphrasesDiffer: 'Les deux phrases secrètes sont différentes. Relancez la commande.',
    noPassphraseCame: text`Familiar n’a pas reçu de phrase secrète. Utilisez --passphrase-file, l’entrée standard ou un
      terminal.`,
    passphraseTooShort: (characters) =>
      `Cette phrase secrète est trop courte. Il lui faut au moins ${characters} caractères.`,
    householdExists: 'Il y a déjà un foyer dans ce dossier de données. Choisissez un autre dossier avec --data.',
    noSuchProtection: (offered) =>
      `Cet ordinateur ne peut pas protéger les visages de cette façon. Il offre : ${offered.join(', ')}.`,
  },
  ask: {
    passphrase: 'La phrase secrète d’un responsable',
    newPassphrase: 'Choisissez une phrase secrète',
    again: 'Encore une fois',
  },
};

const setUp: Pick<Cli, 'codeLine' | 'keepCode' | 'init' | 'passphrase' | 'recoveryCode'> = {
  codeLine: (code) => `Code de récupération : ${code}`,
  keepCode: text`Notez maintenant le code de récupération. Familiar le montre une seule fois et n’en garde pas de
    copie. Il laisse entrer un responsable si vous oubliez la phrase secrète. L’application demande une fois à un
    responsable de le vérifier.`,

  init: {
    description: 'crée un foyer et son responsable',
    summary: 'crée un foyer',
    household: 'nom du foyer',
    owner: 'nom de son responsable',
    protection: 'ce qui ouvre les visages après un redémarrage (sinon, le mieux sur cet ordinateur)',
    done: (household, owner) => `Le foyer « ${household} » est créé. Responsable : ${owner}.`,
  },
  passphrase: {
    description: 'change la phrase secrète',
    newFile: 'lit la nouvelle phrase secrète dans ce fichier (sinon, sur l’entrée standard ou à l’écran)',
    done: 'La phrase secrète est changée. Les anciennes sauvegardes s’ouvrent toujours avec l’ancienne.',
  },
  recoveryCode: { description: 'crée un nouveau code de récupération ; les anciens ne fonctionnent plus' },
};

/** What the commands do with photos. */
const withPhotos: Pick<Cli, 'photos' | 'aboutPhoto' | 'enrol' | 'identify' | 'verify'> = {
  photos: {
    progress: (done, all) => `${done} sur ${all} vus`,
    none: 'Familiar n’a trouvé aucune photo. Indiquez des fichiers image, ou des dossiers qui en contiennent.',
    notRead: (count) =>
      formats.plural(count, {
        one: `Familiar n’a pas pu lire ${count} chemin :`,
        other: `Familiar n’a pas pu lire ${count} chemins :`,
      }),
    unreadable: {
      missing: 'il n’existe pas.',
      denied: 'vous n’avez pas le droit de le lire.',
      folder: 'c’est un dossier. Choisissez une photo.',
      noFile: 'ce n’est ni un fichier ni un dossier.',
      foreignName: 'ce système ne peut pas lire son nom. Renommez-le.',
      failed: 'le système ne peut pas le lire.',
    },
    hidden: (count) =>
      formats.plural(count, { one: `${count} fichier caché ignoré.`, other: `${count} fichiers cachés ignorés.` }),
  },
  aboutPhoto: (photo, sentence) => `${photo} : ${sentence}`,

  enrol: {
    description: 'ajoute les photos d’une personne, et la personne si elle est nouvelle',
    member: 'nom de la personne',
    photos: 'des fichiers image avec un seul visage, ou des dossiers qui en contiennent',
    child: 'ajoute une nouvelle personne comme enfant',
    addAnyway: 'ajoute les photos même si elles ne ressemblent pas à la personne',
    unlike: (name) => `Ce visage ne ressemble pas à ${name}. Si c’est bien ${name}, utilisez --add-anyway.`,
    refused: (photo, sentence) => `${photo} : non ajoutée. ${sentence}`,
    known: (photo) => `${photo} : déjà là.`,
    added: (photo, resembles) =>
      resembles === null ? `${photo} : ajoutée.` : `${photo} : ajoutée. Elle ressemble beaucoup à ${resembles}.`,
  },
  identify: {
    description: 'dit qui est sur chaque photo',
    photos: 'des fichiers image, ou des dossiers qui en contiennent',
    nobodyEnrolled: (photo) => `${photo} : Familiar ne connaît encore aucun visage`,
    removedMember: 'une personne retirée',
    learningAnew: (done, total) => text`Familiar réapprend les visages : ${done} sur ${total}. Il le fait une fois après
      une mise à jour ou avec un autre --embedder.`,
    match: (photo, name, decision) => `${photo} : ${name} (${figures(decision)})`,
    noMatch: (photo, decision) => `${photo} : non reconnue (${figures(decision)})`,
    ambiguous: (photo, name, decision) => `${photo} : trop incertain, au plus près ${name} (${figures(decision)})`,
  },
  verify: {
    description: 'dit si deux photos montrent la même personne ; fonctionne sans foyer',
    first: 'un fichier image',
    second: 'un autre fichier image',
    level: 'le niveau de sécurité',
    same: (decision) => `La même personne (${figures({ ...decision, margin: null })}).`,
    different: (decision) => `Pas la même personne (${figures({ ...decision, margin: null })}).`,
  },
};

/** The command line: its help, its questions and its answers. */
export const cli: Cli = {
  ...asking,
  ...setUp,
  ...withPhotos,
  description: 'Des commandes pour un terminal et pour des scripts.',
  exitCodes: 'Codes de sortie : 0 fait ou reconnu, 1 non reconnu, 2 mal appelé, 3 impossible de décider.',
  options: {
    json: 'écrit un objet JSON et rien d’autre sur la sortie standard',
    data: 'utilise ce dossier de données (sinon, celui de l’application)',
    embedder: text`utilise le réseau de ce dossier (voir docs/EMBEDDERS.md). Prenez seulement un réseau de confiance,
      car du code natif lit son fichier. Donnez cette option chaque fois`,
    passphraseFile: text`lit la phrase secrète d’un responsable sur la seule ligne de ce fichier (sinon, sur l’entrée
      standard ou à l’écran)`,
  },
  consentNote: (version) =>
    [
      text`En lançant cette commande, vous confirmez que la personne accepte les points ci-dessous. Pour un enfant, vous
        confirmez que vous êtes parent ou tuteur et que vous les acceptez.`,
      ...consent[version].map((point) => `${point.title} : ${point.text}`),
    ].join('\n'),

  members: {
    description: 'donne la liste des personnes du foyer',
    line: (name, role, sampleCount) => `${name} (${members.roles[role].toLowerCase()}, ${pictures(sampleCount)})`,
  },
  backup: {
    description: 'crée une sauvegarde : un fichier chiffré que la phrase secrète ouvre',
    file: 'nom du nouveau fichier',
    done: (path) =>
      `La sauvegarde est dans ${path}. Seule votre phrase secrète actuelle l’ouvre. Gardez bien les deux.`,
  },
  restore: {
    description: 'restaure une sauvegarde, avec la phrase secrète de cette sauvegarde',
    file: 'le fichier de sauvegarde',
    replace: 'supprime le foyer du dossier de données et met la sauvegarde à sa place',
    done: (household, count) =>
      formats.plural(count, {
        one: `Foyer restauré : ${household}, avec ${count} membre.`,
        other: `Foyer restauré : ${household}, avec ${count} membres.`,
      }),
  },
  export: {
    description: 'enregistre toutes les données d’une personne dans un fichier zip',
    member: 'nom de la personne',
    file: 'nom du nouveau fichier zip',
    withNumbers: 'ajoute les nombres qui servent à Familiar à reconnaître le visage',
    done: (name, file) => `Les données ${de(name)} sont dans ${file}.`,
  },
};
