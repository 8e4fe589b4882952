import type { embedderReasons, engineReasons } from '#contract/failures/engine.ts';
import type { SentencesOf } from '../../sentences.ts';
import { text } from '../../text.ts';

/** The face engine and what it is made of. */
export const engineFailures = {
  engineStopped: text`Die Gesichtserkennung ist stehen geblieben. Versuch es gleich noch einmal. Die Passphrase geht
    immer.`,
  engineKeepsStopping: text`Die Gesichtserkennung ist mehrmals stehen geblieben. Familiar versucht es in einer halben
    Minute noch einmal. Die Passphrase geht immer.`,
  engineCannotStart: text`Die Gesichtserkennung kann nicht starten. Starte Familiar neu. Die Passphrase geht immer.`,
  engineNotStarted: 'Die Gesichtserkennung läuft noch nicht. Versuch es gleich noch einmal.',
  engineStartedAlready: 'Die Gesichtserkennung läuft schon.',
  engineRequestUnclear: 'Die Gesichtserkennung versteht diese Anfrage nicht. Starte Familiar neu.',
  modelListDamaged: 'Die Liste der Modelle, manifest.json, fehlt oder ist beschädigt. Installiere Familiar neu.',
  modelMissing: ({ file }) => `Die Modelldatei ${file} fehlt. Führe npm run models aus oder installiere Familiar neu.`,
  modelLengthWrong: ({ file, bytes, expectedBytes }) => text`Die Modelldatei ${file} hat ${bytes} statt ${expectedBytes}
    Bytes. Führe npm run models aus oder installiere Familiar neu.`,
  modelAltered: ({ file }) =>
    `Die Modelldatei ${file} ist nicht das Original. Führe npm run models aus oder installiere Familiar neu.`,
  calibrationUnreadable: ({ path }) =>
    `Familiar kann die Kalibrierungsdatei ${path} nicht lesen. Installiere Familiar neu.`,
  calibrationNotValid: ({ path, detail }) => `Die Kalibrierungsdatei ${path} ist nicht gültig: ${detail}`,
  crowdUnreadable: ({ path }) =>
    `Familiar kann die Datei mit erfundenen Fremden, ${path}, nicht lesen. Installiere Familiar neu.`,
  crowdNotValid: ({ path, detail }) => `Die Datei mit erfundenen Fremden, ${path}, ist nicht gültig: ${detail}`,
} satisfies SentencesOf<keyof typeof engineReasons>;

/** An embedder that a household brought. */
export const embedderFailures = {
  embedderListMissing: ({ folder }) => text`Der Ordner ${folder} hat keine manifest.json, die Familiar lesen kann. In
    docs/EMBEDDERS.md steht, was der Ordner braucht.`,
  embedderListNotValid: ({ folder, detail }) =>
    `Die manifest.json in ${folder} folgt nicht docs/EMBEDDERS.md (${detail}). Korrigiere sie.`,
  embedderFileMissing: ({ folder, file }) =>
    `Die manifest.json in ${folder} nennt die Datei ${file}, aber sie ist nicht da. Leg sie in den Ordner.`,
  embedderFileAltered: ({ file }) => text`Die Datei ${file} hat nicht die Länge oder den SHA-256, die in manifest.json
    stehen. Lade sie noch einmal herunter. Ändere manifest.json nur, wenn du weißt, warum sie sich unterscheiden.`,
  embedderFileElsewhere: ({ folder, file }) => text`Die Datei ${file} oder Daten, die sie nutzt, liegen außerhalb von
    ${folder}. Leg das ganze Netz in eine einzige Datei in diesem Ordner.`,
  embedderNotCalibrated: ({ folder }) => text`Der Ordner ${folder} hat keine calibration.json. Ohne sie weiß Familiar
    nicht, wie verschieden zwei Fremde für dieses Netz aussehen. Erstelle sie: npm run evaluate -- calibrate --embedder
    ${folder} ...`,
  embedderCrowdOtherwise: ({
    folder,
  }) => text`Die erfundenen Fremden in ${folder} gehören zu einem anderen Netz. Erstelle neue: npm run evaluate -- crowd
    --embedder ${folder} ...`,
  embedderCalibratedOtherwise: ({ folder }) => text`Die calibration.json in ${folder} passt nicht zu diesem Netz, seinen
    Einstellungen oder seinen erfundenen Fremden. Erstelle sie neu: npm run evaluate -- calibrate --embedder ${folder}
    ...`,
  embedderNetUnusable: ({ net }) => text`Familiar kann das Netz ${net} nicht ausführen. Entweder ist seine Datei kein
    ONNX-Graph, der hier läuft, oder manifest.json beschreibt Eingabe oder Ausgabe falsch. Korrigiere das oder starte
    Familiar ohne --embedder. Die Passphrase geht immer.`,
  embedderLengthWrong: ({ net, length, expectedLength }) => text`Das Netz ${net} liefert ${length} statt
    ${expectedLength} Zahlen. Korrigiere seine Ausgabe in manifest.json oder starte Familiar ohne --embedder. Die
    Passphrase geht immer.`,
  embedderNotFinite: ({
    net,
  }) => text`Das Netz ${net} liefert Ergebnisse, die keine Zahlen sind. Korrigiere seine Eingabe in manifest.json oder
    starte Familiar ohne --embedder. Die Passphrase geht immer.`,
  embedderAnswersAlike: ({ net }) => text`Das Netz ${net} liefert für verschiedene Bilder dasselbe Ergebnis. Korrigiere
    seine Eingabe in manifest.json oder starte Familiar ohne --embedder. Die Passphrase geht immer.`,
} satisfies SentencesOf<keyof typeof embedderReasons>;
