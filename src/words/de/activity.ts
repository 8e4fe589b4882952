import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';
import { formats } from './formats.ts';

type Messages = Catalogue['activity'];
type Consequences = Messages['consequences'];

const advice: Consequences['advice'] = {
  stricterLevel: 'Eine strengere Sicherheitsstufe hält mehr Menschen fern, die dir ähnlich sehen.',
  addPictures: 'Mehr Bilder in verschiedenem Licht helfen Familiar, den Unterschied zu sehen.',
  lookAtPair: 'Diese beiden sehen für Familiar ähnlich aus. Vergleiche sie auf der Seite „Paare“.',
};

/** Why a picture is not learned from, or what to think of before it is; null where nothing speaks against it. */
const objections: Consequences['objections'] = {
  ready: null,
  onlyMarked: null,
  noFace: 'Familiar hat das Gesicht dieses Versuchs nicht mehr. Darum kann es nicht daraus lernen.',
  otherEmbedder:
    'Ein anderes trainiertes Programm hat dieses Gesicht angesehen. Darum kann Familiar es nicht mehr vergleichen.',
  tooPoor: 'Das Bild ist nicht gut genug. Damit gäbe es leichter Fehler.',
  duplicate: 'So ein Bild hat Familiar schon.',
  tooFar: 'Dieses Gesicht sieht anders aus als die anderen Bilder. Vielleicht ist es jemand anderes.',
  closerToOther: 'Dieses Gesicht sieht eher aus wie ein anderes Mitglied.',
  full: 'Für noch ein Bild ist kein Platz. Entferne zuerst eines.',
};

/** Where a face lies, by its distance to the member's pictures and to the closest other member. */
const lies: Consequences['lies'] = (whose, distance, other) => {
  const far = formats.decimal(distance, 2);
  const toOwn =
    whose === null ? `Der Abstand zu deinen Bildern ist ${far}` : `Der Abstand zu den Bildern von ${whose} ist ${far}`;
  return other === null ? `${toOwn}.` : `${toOwn}, der zu ${other.name} ${formats.decimal(other.distance, 2)}.`;
};

/** How many of the recorded refusals would be recognised after an answer. */
const recognises: Consequences['recognises'] = (whose, more) => {
  if (more <= 0) return 'Bei allen anderen Versuchen würde Familiar wie bisher entscheiden.';
  const who = whose === null ? 'dich' : whose;
  return formats.plural(more, {
    one: `Familiar würde dann bei 1 Fehlversuch ${who} erkennen.`,
    other: `Familiar würde dann bei ${more} Fehlversuchen ${who} erkennen.`,
  });
};

/** The activity screen and what can be said about an attempt. */
export const activity: Messages = {
  title: 'Aktivität',
  ofEveryone: 'Versuche, sich anzumelden. Die neuesten stehen oben.',
  ofOneself: 'Anmeldeversuche, die dich betreffen. Die neuesten stehen oben.',
  nobodyYet: 'Noch hat niemand versucht, sich anzumelden. Sperr den Bildschirm, um es auszuprobieren.',
  noneFits: 'Keine Versuche gefunden.',
  showAll: 'Alle zeigen',
  showMore: 'Mehr zeigen',
  shown: (count) =>
    formats.plural(count, { one: '1 Versuch', other: count === 0 ? 'Keine Versuche' : `${count} Versuche` }),
  shownOfMore: (count) =>
    formats.plural(count, {
      one: '1 Versuch, und es gibt noch mehr',
      other: `${count} Versuche, und es gibt noch mehr`,
    }),

  aside: {
    label: 'Auf einen Blick',
    when: 'Wann',
    colours: 'Farben',
    tones: {
      good: 'Mit Gesicht angemeldet',
      neutral: 'Ohne Gesicht angemeldet',
      bad: 'Fehlgeschlagen',
      unsure: 'Nicht eindeutig',
    },
    mark: (happened, time) => `${happened}, ${time}`,
    pictures: 'Bilder von Versuchen',
    change: 'In den Einstellungen ändern',
  },

  filters: {
    show: (inForce) => (inForce === 0 ? 'Filtern' : `Filtern (${inForce})`),
    outcomes: 'Ergebnisse',
    who: 'Wer',
    everyone: 'Alle',
    when: 'Wann',
    periods: { all: 'Jederzeit', today: 'Heute', week: 'Die letzten 7 Tage', month: 'Die letzten 30 Tage' },
    search: 'Suchen',
    partOfName: 'Teil eines Namens',
  },

  exporting: {
    verb: 'Exportieren',
    csv: 'CSV, für eine Tabelle',
    json: 'JSON, für ein Programm',
    failed: 'Familiar konnte die Versuche nicht exportieren',
    saved: (fileName) => `${fileName} ist fertig`,
    notEncrypted: 'Die Datei ist nicht verschlüsselt.',
  },

  picture: {
    alt: 'Das Gesicht dieses Versuchs',
    forOwners: text`Familiar behält ein Bild dieses Versuchs. Nur ein Hauptmitglied kann es sehen, weil es vielleicht
      jemand anderen zeigt.`,
    erase: 'Bild löschen',
    eraseTitle: 'Dieses Bild löschen?',
    eraseMeaning: text`Familiar löscht das Bild und die daraus berechneten Zahlen von der Festplatte. Es kann dann nicht
      mehr aus diesem Versuch lernen. Der Versuch bleibt in der Liste. Du kannst das nicht rückgängig machen.`,
    eraseVerb: 'Löschen',
    erased: 'Das Bild ist gelöscht',
    compare: 'Gesicht vergleichen',
  },

  answers: {
    question: 'Wer war das?',
    was: (whose) => (whose === null ? 'Das war ich' : `Das war ${whose}`),
    wasNot: (whose) => (whose === null ? 'Das war ich nicht' : `Das war nicht ${whose}`),
    someoneHere: 'jemand von hier',
    /** The same in every case of the sentences that take it. */
    thisMember: 'jemand aus dem Haushalt',
    choose: 'Das war',
    oneself: (name) => `ich, ${name}`,
    mark: 'Als jemand anderes markieren',
    marked: 'Als jemand anderes markiert',
    learn: 'Daraus lernen',
    learned: (whose) =>
      whose === null ? 'Aus diesem Versuch für dich gelernt' : `Aus diesem Versuch für ${whose} gelernt`,
  },

  consequences: {
    onlyMarked: text`Familiar merkt sich, dass das jemand anderes war. Es lernt nichts daraus, und sonst ändert sich
      nichts.`,
    joins: (whose) =>
      whose === null
        ? text`Familiar nimmt das Bild zu deinen Bildern und vergleicht ab jetzt damit. Du kannst das rückgängig
          machen.`
        : text`Familiar nimmt das Bild zu den Bildern von ${whose} und vergleicht ab jetzt damit. Du kannst das
          rückgängig machen.`,
    lies,
    recognises,
    advice,
    objections,
  },

  evidence: {
    reason: 'Lebenszeichen',
    undecided: 'Nicht entschieden',
    reasons: {
      blink: 'Ein Blinzeln war zu sehen',
      depth: 'Das Gesicht hat Tiefe',
      actions: 'Hat das Gewünschte getan',
      timedOut: 'Kein Lebenszeichen in der Zeit',
      wrongAction: 'Hat etwas anderes getan',
      flat: 'Sah flach aus wie ein Foto',
      otherFace: 'Ein anderes Gesicht kam dazwischen',
      lost: 'Das Gesicht war immer wieder weg',
      slowCamera: 'Von der Kamera kamen zu wenige Bilder',
      busy: 'Der Computer hatte zu viel zu tun',
    },
    blinks: 'Blinzeln',
    blinksAtRest: (atRest) => String(atRest),
    blinksMoving: (atRest, moving) => `${atRest} in Ruhe, ${moving} in Bewegung`,
    watched: 'Angesehen',
    watchedFor: (frames, seconds) =>
      formats.plural(frames, {
        one: `1 Bild in ${formats.decimal(seconds, 1)} Sekunden`,
        other: `${frames} Bilder in ${formats.decimal(seconds, 1)} Sekunden`,
      }),
    depth: 'Tiefe des Gesichts',
    depthOf: (depth) => `${formats.decimal(depth, 3)} des Augenabstands`,
    relief: 'Tiefe beim Drehen',
    reliefOf: (percent) => `${percent}\u00a0% dessen, was ein echtes Gesicht bei so einer Drehung zeigt`,
    asked: 'Sollte',
    askedFor: (actions) => actions.join(', '),
    actions: {
      turnLeft: 'nach links drehen',
      turnRight: 'nach rechts drehen',
      nod: 'nicken',
      openMouth: 'den Mund öffnen',
      blinkTwice: 'zweimal blinzeln',
    },
    camera: 'Kamera',
    maybeProgram: 'Vielleicht ein Programm statt einer Kamera',
  },
};
