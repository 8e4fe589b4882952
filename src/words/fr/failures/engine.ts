import type { embedderReasons, engineReasons } from '#contract/failures/engine.ts';
import type { SentencesOf } from '../../sentences.ts';
import { text } from '../../text.ts';

const passphraseWorks = 'La phrase secrète fonctionne toujours.';
const modelsAgain = 'Lancez npm run models, ou réinstallez Familiar.';

/** The face engine and what it is made of. */
export const engineFailures = {
  engineStopped: `Le moteur de reconnaissance s’est arrêté. Réessayez dans un instant. ${passphraseWorks}`,
  engineKeepsStopping: text`Le moteur de reconnaissance s’est arrêté plusieurs fois. Familiar réessaie dans une
    demi-minute. ${passphraseWorks}`,
  engineCannotStart: `Le moteur de reconnaissance ne démarre pas. Relancez Familiar. ${passphraseWorks}`,
  engineNotStarted: 'Le moteur de reconnaissance ne tourne pas encore. Réessayez dans un instant.',
  engineStartedAlready: 'Le moteur de reconnaissance tourne déjà.',
  engineRequestUnclear: 'Le moteur de reconnaissance ne comprend pas cette demande. Relancez Familiar.',
  modelListDamaged: 'La liste des modèles, manifest.json, manque ou est abîmée. Réinstallez Familiar.',
  modelMissing: ({ file }) => `Le fichier de modèle ${file} manque. ${modelsAgain}`,
  modelLengthWrong: ({ file, bytes, expectedBytes }) =>
    `Le fichier de modèle ${file} a ${bytes} octets au lieu de ${expectedBytes}. ${modelsAgain}`,
  modelAltered: ({ file }) => `Le fichier de modèle ${file} n’est pas l’original. ${modelsAgain}`,
  calibrationUnreadable: ({ path }) =>
    `Familiar ne peut pas lire le fichier d’étalonnage ${path}. Réinstallez Familiar.`,
  calibrationNotValid: ({ path, detail }) => `Le fichier d’étalonnage ${path} n’est pas valable : ${detail}`,
  crowdUnreadable: ({ path }) =>
    `Familiar ne peut pas lire le fichier des inconnus inventés, ${path}. Réinstallez Familiar.`,
  crowdNotValid: ({ path, detail }) => `Le fichier des inconnus inventés, ${path}, n’est pas valable : ${detail}`,
} satisfies SentencesOf<keyof typeof engineReasons>;

/** An embedder that a household brought. */
export const embedderFailures = {
  embedderListMissing: ({ folder }) => text`Le dossier ${folder} n’a pas de manifest.json que Familiar puisse lire.
    docs/EMBEDDERS.md dit ce qu’il faut dans le dossier.`,
  embedderListNotValid: ({ folder, detail }) =>
    `Le manifest.json de ${folder} ne suit pas docs/EMBEDDERS.md (${detail}). Corrigez-le.`,
  embedderFileMissing: ({
    folder,
    file,
  }) => text`Le manifest.json de ${folder} nomme le fichier ${file}, mais il n’y est
    pas. Mettez-le dans le dossier.`,
  embedderFileAltered: ({ file }) => text`Le fichier ${file} n’a pas la longueur ou le SHA-256 que donne manifest.json.
    Téléchargez-le de nouveau. Ne changez manifest.json que si vous savez d’où vient la différence.`,
  embedderFileElsewhere: ({ folder, file }) => text`Le fichier ${file}, ou des données qu’il utilise, est en dehors de
    ${folder}. Mettez tout le réseau dans un seul fichier de ce dossier.`,
  embedderNotCalibrated: ({
    folder,
  }) => text`Le dossier ${folder} n’a pas de calibration.json. Sans lui, Familiar ne sait
    pas à quel point ce réseau distingue deux inconnus. Créez-le : npm run evaluate -- calibrate --embedder ${folder}
    ...`,
  embedderCrowdOtherwise: ({ folder }) => text`Les inconnus inventés de ${folder} vont avec un autre réseau. Créez-en de
    nouveaux : npm run evaluate -- crowd --embedder ${folder} ...`,
  embedderCalibratedOtherwise: ({ folder }) => text`Le calibration.json de ${folder} ne convient pas à ce réseau, à ses
    réglages ou à ses inconnus inventés. Recréez-le : npm run evaluate -- calibrate --embedder ${folder} ...`,
  embedderNetUnusable: ({ net }) => text`Familiar ne peut pas utiliser le réseau ${net}. Soit son fichier n’est pas un
    graphe ONNX qui fonctionne ici, soit manifest.json décrit mal son entrée ou sa sortie. Corrigez-le, ou lancez
    Familiar sans --embedder. ${passphraseWorks}`,
  embedderLengthWrong: ({ net, length, expectedLength }) => text`Le réseau ${net} donne ${length} nombres au lieu de
    ${expectedLength}. Corrigez sa sortie dans manifest.json, ou lancez Familiar sans --embedder. ${passphraseWorks}`,
  embedderNotFinite: ({ net }) => text`Le réseau ${net} donne des résultats qui ne sont pas des nombres. Corrigez son
    entrée dans manifest.json, ou lancez Familiar sans --embedder. ${passphraseWorks}`,
  embedderAnswersAlike: ({ net }) => text`Le réseau ${net} donne le même résultat pour des photos différentes. Corrigez
    son entrée dans manifest.json, ou lancez Familiar sans --embedder. ${passphraseWorks}`,
} satisfies SentencesOf<keyof typeof embedderReasons>;
