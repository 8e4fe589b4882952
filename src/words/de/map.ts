import type { Catalogue } from '../catalogue.ts';
import { mark, rich, text } from '../text.ts';
import { formats } from './formats.ts';

type Messages = Catalogue['map'];

const two = (distance: number): string => formats.decimal(distance, 2);

const orders: Readonly<Record<Parameters<Messages['keeps']['order']>[0], string>> = {
  almostAlways: 'Gesichter, die hier näher liegen, liegen fast immer auch in Wirklichkeit näher',
  mostly: 'Gesichter, die hier näher liegen, liegen meist auch in Wirklichkeit näher',
  rather: 'Gesichter, die hier näher liegen, liegen oft auch in Wirklichkeit näher',
  hardly: 'Gesichter, die hier näher liegen, müssen in Wirklichkeit nicht näher liegen',
};

/** What somebody who hears the map is told about the face they have come to. */
const spoken: Messages['canvas']['spoken'] = ({ owner, isSetAside, isChosen, near }) => {
  const who = near?.isOfMember === true ? 'nächstes Gesicht von jemand anderem' : 'nächstes Gesicht';
  return [
    owner,
    ...(isSetAside ? ['beiseitegelegt'] : []),
    ...(isChosen ? ['ausgewählt'] : []),
    ...(near === null ? [] : [`${who}: ${near.owner}, Abstand ${two(near.distance)} in der Zeichnung`]),
  ].join(', ');
};

/** Whose and how many faces are chosen: "3 Bilder von Ana, 1 von Ben". */
const chosen: Messages['chosen']['title'] = (groups) =>
  groups
    .map(({ name, count }, index) => {
      if (name === null) return formats.plural(count, { one: '1 Fehlversuch', other: `${count} Fehlversuche` });
      if (index > 0) return `${count} von ${name}`;
      return formats.plural(count, { one: `1 Bild von ${name}`, other: `${count} Bilder von ${name}` });
    })
    .join(', ');

/** The map of the household's faces. */
export const map: Messages = {
  title: 'Die Karte',
  lead: text`Jede Person ist eine Insel aus ihren Bildern. Gesichter, die für Familiar ähnlich aussehen, liegen nah
    beieinander.`,
  empty: rich`Hier gibt es noch keine Gesichter zu zeichnen. Füge ${mark('home', 'auf der Startseite')} Bilder von
    jemandem hinzu, dann erscheinen sie hier.`,
  details: 'Details',
  views: {
    label: 'Ansichten der Gesichter',
    map: 'Karte',
    pairs: 'Paare',
    compare: 'Vergleichen',
    whatIf: 'Was wäre, wenn',
    tuning: 'Feinschliff',
  },

  refusedAttempt: 'Fehlversuch',
  aRefusedAttempt: 'Ein Fehlversuch',
  withoutPictures: 'Ein Mitglied ohne aktive Bilder',
  someMember: 'ein Mitglied',

  help: {
    open: 'Was bedeutet die Karte?',
    title: 'Was die Karte bedeutet',
    places: text`Familiar macht aus jedem Bild mehr als tausend Zahlen. Sie sind wie die Koordinaten eines Ortes. Bilder
      derselben Person bekommen Orte nah beieinander. Bilder verschiedener Menschen liegen weit auseinander. Mehr weiß
      Familiar nicht über ein Gesicht.`,
    islands: text`In einem guten Haushalt ist jede Person eine Insel, und ringsum ist Wasser. Berühren sich zwei Inseln,
      verwechselt Familiar diese beiden vielleicht. Liegt ein Bild weit weg von seiner Insel, sieh es dir an. Vielleicht
      ist es ein schlechtes Bild, oder es zeigt jemand anderen. Du kannst es beiseitelegen.`,
    crosses: text`Ein graues Kreuz ist ein Fehlversuch bei der Anmeldung. Liegt es auf einer Insel, war es vielleicht
      diese Person an einem schlechten Tag. Sie kann das unter „Aktivität“ sagen.`,
    setAside: text`Legst du ein Bild beiseite, vergleicht Familiar sofort nicht mehr damit. Du kannst das rückgängig
      machen. „Was wäre, wenn“ zeigt dir das Ergebnis, bevor du etwas änderst.`,
    flat: text`Die Karte ist flach wie ein Schatten. Gesichter sehen hier näher aus, als sie sind. Die Liste, „Paare“
      und „Vergleichen“ nennen die echten Abstände.`,
    projections: rich`Unter „Details“ wählst du, was stimmen soll. ${mark('strong', 'Abstände')} zeigt, wie weit
      Gesichter auseinanderliegen, so gut eine flache Karte das kann. ${mark('strong', 'Nachbarn')} zeigt, wer neben wem
      liegt. Die Längen bedeuten dann nichts.`,
    limits: text`Unter „Details“ kannst du auch die Grenzen einzeichnen, als gestrichelte Linien. Ein Gesicht außerhalb
      der Linie ist zu weit von dieser Person weg. Familiar erkennt es dann nicht.`,
  },

  toolbar: {
    label: 'Die Karte',
    projection: 'Was stimmen soll',
    projections: { pca: 'Abstände', neighbours: 'Nachbarn' },
    tuning: 'Feinschliff',
    tunings: { plain: 'Ohne Feinschliff', tuned: 'Mit Feinschliff' },
    show: 'Zeigen',
    layers: {
      pictures: 'Gesichter, wo Platz ist',
      hulls: 'Inseln',
      limits: 'Grenzen des Erkennens',
      strangers: 'Fehlversuche',
    },
    lasso: 'Lasso',
    table: 'Liste',
  },

  canvas: {
    label: 'Karte der Gesichter im Haushalt',
    help: text`Mit den Pfeiltasten gehst du von Gesicht zu Gesicht. Die Eingabetaste wählt ein Gesicht aus. Ein zweites
      Gesicht vergleicht Familiar damit. Die Leertaste wählt weitere Gesichter aus. Escape hebt die Auswahl auf. Plus
      und Minus zoomen. 0 zeigt alles. Umschalttaste und Pfeiltaste verschieben die Karte. Die Liste sagt dasselbe in
      Worten.`,
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    showAll: 'Alles zeigen',
    spoken,
  },

  table: {
    whose: 'Wessen Gesichter',
    everyone: 'Alle',
    strangers: 'Fehlversuche',
    caption: 'Das sind die echten Abstände wie unter „Paare“, nicht die der Zeichnung.',
    face: 'Gesicht',
    inUse: 'Aktiv',
    nearestOwn: 'Dieselbe Person',
    nearestOther: 'Die nächste andere Person',
    numbered: (owner, id) => `${owner}, Bild ${id}`,
    yes: 'Ja',
    setAside: 'Beiseitegelegt',
    like: 'Wie die anderen',
    unlike: 'Anders als die anderen',
    notApplicable: '–',
    other: (name, state) => `${name}: ${state}`,
    showMore: 'Mehr zeigen',
  },

  side: 'Zur Karte',
  legend: {
    title: 'Wer ist wer',
    counts: (inUse, setAside) => (setAside === 0 ? String(inUse) : `${inUse} + ${setAside} beiseitegelegt`),
    strangers: 'Fehlversuche',
    limits: text`Ein Gesicht außerhalb der gestrichelten Linie ist zu weit von dieser Person weg. Familiar erkennt es
      dann nicht.`,
    tuned: text`Mit Feinschliff zeichnet Familiar das länger, was zwei Menschen unterscheidet. Die Längen bedeuten dann
      nichts, darum gibt es keine Grenzen.`,
  },
  keeps: {
    title: 'Wie genau die Karte ist',
    bar: (percent) => `${percent} Prozent des quadrierten Abstands`,
    order: (order, rankCorrelation) => `${orders[order]} (Rangkorrelation ${two(rankCorrelation)}).`,
    share: (percent) => text`Diese flache Karte behält ${percent}\u00a0% des quadrierten Abstands zwischen den
      Gesichtern. Den Rest kann eine flache Karte nicht zeigen. Gesichter sehen hier näher aus, als sie sind, nie weiter
      weg.`,
    tunedShare: (percent) => text`Diese flache Karte behält ${percent}\u00a0% des quadrierten Abstands zwischen den
      Gesichtern. Den Rest kann eine flache Karte nicht zeigen.`,
    neighbours: text`Gesichter, die in Wirklichkeit nah beieinanderliegen, liegen auch hier nah beieinander. Wie groß
      eine Insel ist und wie viel Wasser zwischen zwei Inseln liegt, bedeutet wenig. Darum gibt es keine Grenzen.`,
    tunedTruth: '„In Wirklichkeit“ heißt hier: nach den Abständen mit Feinschliff.',
  },

  chosen: {
    label: 'Ausgewählte Gesichter',
    letGo: 'Auswahl aufheben',
    title: chosen,
    more: (count) => `und noch ${count}`,
    chooseSecond: 'Wähle ein zweites Gesicht, um beide zu vergleichen.',
    compareInFull: 'Beide vergleichen',
    setAside: 'Beiseitelegen',
    bringBack: 'Zurückholen',
    whatIf: (count) =>
      formats.plural(count, {
        one: 'Was wäre, wenn ich es beiseitelege?',
        other: 'Was wäre, wenn ich sie beiseitelege?',
      }),
    allPicturesOf: (name) => `Alle Bilder von ${name}`,
    allPictures: 'Alle Bilder dieser Person',
  },

  tryIt: {
    title: 'Ausprobieren',
    start: 'Ausprobieren',
    stop: 'Beenden',
    invitation: 'Schau in die Kamera und sieh, wo du auf der Karte bist.',
    you: 'Du',
    waking: {
      title: 'Kamera startet',
      advice: 'Du erscheinst auf der Karte, sobald dein Gesicht im Bild ist.',
    },
    noFace: {
      title: 'Familiar sucht ein Gesicht',
      advice: 'Setz dich vor die Kamera. Das Licht auf der Karte bist du.',
    },
    manyFaces: { title: 'Mehr als eine Person', advice: 'Es darf nur ein Gesicht im Bild sein.' },
    needsPassphrase: {
      title: 'Die Passphrase fehlt noch',
      advice: text`„Ausprobieren“ zeigt, wie nah ein Gesicht allen hier kommt. Darum braucht es die Passphrase des
        Hauptmitglieds.`,
    },
    resume: 'Passphrase eingeben',
    nobody: { title: 'Niemand zum Vergleichen', advice: 'Noch hat kein Mitglied ein aktives Bild.' },
    looksLike: (name) => `Am ähnlichsten siehst du ${name}.`,
    wouldSignIn: (name) => `Das ist ${name}`,
    byTuning: (nearest) => `${nearest} Zwei Personen liegen nah, und der Feinschliff hat sie auseinandergehalten.`,
    tooClose: (name, other) => `${name} oder ${other}?`,
    someoneElse: 'jemand anderes',
    lead: (nearest) => `${nearest} Familiar kann diese beiden nicht sicher auseinanderhalten.`,
    leadNeeded: (lead, needed) =>
      `Der Vorsprung vor der nächsten Person ist ${two(lead)}. Mindestens ${two(needed)} ist nötig.`,
    notRecognised: 'Nicht erkannt',
    ofLimit: (distance, threshold) => `${two(distance)}, Grenze ${two(threshold)}`,
    retryCamera: 'Kamera noch einmal versuchen',
    nothingKept: 'Das ist nur ein Versuch. Familiar speichert nichts und meldet niemanden an.',
  },
};
