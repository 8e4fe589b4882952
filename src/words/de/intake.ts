import type { QualityGate } from '#contract/face.ts';
import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';
import { formats } from './formats.ts';
import { samples } from './samples.ts';

type Messages = Catalogue['intake'];
type Batch = Parameters<Messages['tally']>[0];

/** What is wrong with a face in a photo, which cannot be taken again. */
const faults: Readonly<Record<QualityGate, string>> = {
  tooFar: 'zu klein',
  tooClose: 'zu groß für das Bild',
  offCentre: 'am Rand abgeschnitten',
  turnedAway: 'zu weit weggedreht',
  tooDark: 'zu dunkel',
  tooBright: 'zu hell',
  blurred: 'unscharf',
  halfLit: 'auf einer Seite im Dunkeln',
  covered: 'teilweise verdeckt',
  eyesClosed: 'mit geschlossenen Augen zu sehen',
};

/** Why a face is not offered: the first gate that it fails, or null for one that is known already. */
const faultOf = (gate: QualityGate | null): string => (gate === null ? 'schon bekannt' : faults[gate]);

/** `6 für Nina, 1 für Leo`. */
const shares = (gains: Batch['gains']): string => gains.map(({ name, count }) => `${count} für ${name}`).join(', ');

/** What a photo gave, and why the rest of it was not added; null where all was. */
const added: Messages['results']['added'] = (gains, missed) => {
  const [first] = gains;
  const count = gains.reduce((sum, gain) => sum + gain.count, 0);
  const isOne = gains.length === 1 && first !== undefined;
  const said = isOne
    ? formats.plural(count, {
        one: `Für ${first.name} hinzugefügt.`,
        other: `${count} Gesichter für ${first.name} hinzugefügt.`,
      })
    : `${count} Gesichter hinzugefügt: ${shares(gains)}.`;
  return missed === null ? said : `${said} Den Rest hat Familiar nicht hinzugefügt. ${missed}`;
};

function addedInAll({ gave, pictures, gains }: Batch): string {
  const [first] = gains;
  if (first === undefined) return 'Noch nichts hinzugefügt';
  const from = formats.plural(gave, { one: 'aus 1 Datei', other: `aus ${gave} Dateien` });
  const what = gave === pictures ? String(pictures) : `${samples.count(pictures)} ${from}`;
  return gains.length === 1 ? `${what} für ${first.name} hinzugefügt` : `${what} hinzugefügt: ${shares(gains)}`;
}

function tally(batch: Batch): string {
  const said = [addedInAll(batch)];
  if (batch.asking > 0)
    said.push(
      formats.plural(batch.asking, {
        one: '1 Foto wartet auf deine Antwort',
        other: `${batch.asking} Fotos warten auf deine Antwort`,
      }),
    );
  if (batch.unlike > 0)
    said.push(
      formats.plural(batch.unlike, {
        one: '1 Foto zeigt wohl jemand anderen',
        other: `${batch.unlike} Fotos zeigen wohl jemand anderen`,
      }),
    );
  if (batch.known > 0) said.push(`${batch.known} schon bekannt`);
  if (batch.refused > 0) said.push(`${batch.refused} nicht hinzugefügt`);
  if (batch.hidden > 0)
    said.push(
      formats.plural(batch.hidden, {
        one: '1 versteckte Datei ausgelassen',
        other: `${batch.hidden} versteckte Dateien ausgelassen`,
      }),
    );
  return said.join(' · ');
}

/** Photos on their way into the household. */
export const intake: Messages = {
  windowTitle: 'Fotos hinzufügen',
  title: 'Fotos von allen hinzufügen',
  drop: 'Zieh Fotos oder einen Ordner hierher',
  hint: text`Familiar findet die Gesichter und schlägt vor, wer es ist. Du entscheidest, zu wem jedes Gesicht kommt.
    Erst dann fügt Familiar es hinzu.`,
  dropOf: (name) => `Zieh Fotos von ${name} hierher`,
  hintOf: text`Ein Foto reicht. Drei von verschiedenen Tagen sind besser. Am meisten helfen gutes Licht und ein Blick in
    die Kamera.`,
  dropMore: 'Weitere Fotos hinzufügen',
  zone: 'Fotos',
  noFileName: 'Was du hergezogen hast',
  choosePhotos: 'Fotos auswählen',
  photosToAdd: 'Fotos zum Hinzufügen',
  chooseFolder: 'Ordner auswählen',
  folderToAdd: 'Ein Ordner zum Hinzufügen',
  chosenPhotos: 'Ausgewählte Fotos',
  done: 'Fertig',

  lookedAt: (done, all) =>
    formats.plural(all, { one: `${done} von 1 Datei angesehen`, other: `${done} von ${all} Dateien angesehen` }),
  lookedAtAll: (all) => formats.plural(all, { one: '1 Datei angesehen', other: `Alle ${all} Dateien angesehen` }),
  tally,
  addChosen: (count) =>
    count === 0
      ? 'Ausgewählte Gesichter hinzufügen'
      : formats.plural(count, { one: '1 Gesicht hinzufügen', other: `${count} Gesichter hinzufügen` }),

  knownSince: (name, day) => `${name}, Bild dabei seit ${day}`,

  whoIsWho: {
    title: (faces) => formats.plural(faces, { one: 'Wer ist das?', other: 'Wer ist wer?' }),
    face: (number) => `Gesicht ${number}`,
    question: (number) => `Wer ist Gesicht ${number}?`,
    nobody: 'Niemand, auslassen',
    someoneNew: 'Jemand Neues …',
    recognised: (name) => `Sieht aus wie ${name}.`,
    nearest: (name) => `Vielleicht ${name}, aber nicht sicher.`,
    unusable: (number, gate) => `Gesicht ${number} ist ${faultOf(gate)}.`,
    known: (number, known) => `Gesicht ${number} ist schon bekannt: ${known}.`,
  },

  results: {
    waiting: 'Wartet',
    looking: 'Familiar sucht Gesichter …',
    asking: 'Wartet oben auf deine Antwort.',
    unlike: 'Wartet oben auf deine Antwort.',
    known: (whose) => (whose.length === 0 ? 'Schon bekannt.' : `Schon bekannt: ${whose.join('; ')}.`),
    added,
    unreadable: 'Familiar konnte diese Datei nicht lesen. Hast du sie verschoben?',
    emptyFolder: 'In diesem Ordner ist kein Foto.',
    noFile: 'Das ist keine Datei. Speichere erst das Bild. Zieh dann die Datei hierher oder wähle sie aus.',
    calledOff:
      'Nicht hinzugefügt, weil niemand zugestimmt hat. Wähle das Foto noch einmal aus, um es neu zu versuchen.',
    noFace: 'Familiar hat auf diesem Foto kein Gesicht gefunden.',
    badFace: (gate) => `Das Gesicht ist ${faultOf(gate)}. Wähle ein anderes Foto.`,
    badFaces: (count) => `Keines der ${count} Gesichter ist gut genug. Wähle ein anderes Foto.`,
  },
};
