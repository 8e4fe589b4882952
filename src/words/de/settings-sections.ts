import type { Catalogue } from '../catalogue.ts';
import { mark, rich, text } from '../text.ts';
import { desktopSettings } from './desktop-settings.ts';
import { formats } from './formats.ts';
import { keysSettings } from './keys-settings.ts';

type Sections = Catalogue['settings']['sections'];

/** How sure Familiar has to be, and when it locks. */
const security: Pick<Sections, 'level' | 'signs-of-life' | 'owner-faces' | 'locking'> = {
  level: {
    title: 'Wie sicher Familiar sein muss',
    label: 'Sicherheitsstufe',
    meaning: text`Eine strengere Stufe hält mehr Menschen fern, die dir ähnlich sehen. Dafür brauchst du vielleicht mehr
      als einen Versuch.`,
    caption: 'Wie oft das bei einem Vergleich vorkommt. Eine Anmeldung macht mehrere Vergleiche.',
    measured: text`Diese Zahlen kommen aus Tests mit öffentlichen Fotos. Sie sind ein Anhaltspunkt und kein Versprechen.
      Verwandte sehen sich ähnlicher als Fremde. Fremde mit deiner Herkunft, deinem Geschlecht und deinem Alter kommen
      öfter herein als andere. Ist ein Gesicht zwei Mitgliedern zu ähnlich, fragt Familiar auf jeder Stufe nach der
      Passphrase.`,
  },
  'signs-of-life': {
    title: 'Lebenszeichen',
    meaning: text`Familiar achtet auf Zeichen dafür, dass die Kamera einen lebendigen Menschen sieht und nicht ein Foto
      oder Video.`,
  },
  'owner-faces': {
    title: 'Hauptmitglieder, die sich mit dem Gesicht anmelden',
    label: 'Wo das Gesicht eines Hauptmitglieds reicht',
    choices: {
      desktopApp: {
        title: 'Das Gesicht reicht in der Desktop-App',
        meaning: text`In einem Browser geben Hauptmitglieder auch die Passphrase oder ihre PIN ein. Erst dann sehen oder
          ändern sie, was nur sie dürfen.`,
      },
      nowhere: {
        title: 'Das Gesicht reicht nie',
        meaning: 'Auch in der Desktop-App geben Hauptmitglieder die Passphrase oder ihre PIN ein.',
      },
      everywhere: {
        title: 'Das Gesicht reicht überall',
        meaning: text`In einem Browser könnte jedes Mitglied an diesem Computer mit einem kleinen Programm ein Foto
          eines Hauptmitglieds bewegen. Das öffnet alles, jedes Bild und jede Anmeldung.`,
      },
    },
  },
  locking: {
    title: 'Sperren',
    idle: 'Sperren, wenn niemand Familiar nutzt',
    minutes: (count) => formats.plural(count, { one: 'Nach einer Minute', other: `Nach ${count} Minuten` }),
    anHour: 'Nach einer Stunde',
    hours: (hours) => formats.plural(hours, { one: 'Nach einer Stunde', other: `Nach ${hours} Stunden` }),
    presence: 'Sperren, wenn die Kamera dich nicht sieht',
    seconds: (seconds) => `Nach ${seconds} Sekunden`,
    onlookers: 'Bildschirm verbergen, solange ein zweites Gesicht zuschaut',
    cameraStaysOn: text`Für diese beiden bleibt die Kamera an, solange du angemeldet bist. Familiar sieht hin und behält
      nichts davon.`,
  },
};

/** The ways in, and what happens at the lock screen. */
const signIn: Pick<Sections, 'pin' | 'several-faces' | 'learning' | 'other-programs' | 'hint'> = {
  pin: {
    title: 'Deine PIN',
    purpose: text`Melde dich mit deiner PIN an, wenn die Kamera dich nicht sehen kann. Hauptmitglieder können damit auch
      zeigen, dass sie es sind. Wichtige Änderungen brauchen weiter die Passphrase.`,
    label: 'Neue PIN',
    hint: 'Mindestens 6 Ziffern. Nimm nicht 123456, 111111 oder einen Geburtstag.',
    save: 'PIN speichern',
    isThere: 'Du hast eine PIN.',
    change: 'PIN ändern',
    remove: 'PIN entfernen',
    isSet: 'Deine PIN ist gespeichert',
    isRemoved: 'Deine PIN ist entfernt',
  },
  'several-faces': {
    title: 'Mehrere Personen vor dem Sperrbildschirm',
    label: 'Wenn die Kamera mehrere Personen sieht',
    choices: {
      refuse: 'Um eine einzelne Person bitten',
      nearest: 'Nur die nächste Person ansehen',
    },
  },
  learning: {
    title: 'Mit der Zeit lernen',
    label: 'Neue Bilder aus Anmeldungen vorschlagen',
    isOn: 'Familiar schlägt neue Bilder aus Anmeldungen vor.',
    isOff: 'Familiar nimmt keine Bilder aus Anmeldungen.',
    meaning: text`Gesichter ändern sich. Familiar kann neue Bilder aus deinen Anmeldungen vorschlagen. Du findest sie
      auf deiner eigenen Seite. Es nutzt ein Bild erst, wenn du Ja sagst. Ein Vorschlag verfällt nach drei Wochen.`,
    tuning: rich`Verwechselt Familiar oft zwei Personen? ${mark('tuning', 'Es kann lernen, was sie unterscheidet')}.`,
  },
  'other-programs': {
    title: 'Andere Programme',
    mayConfirm: 'Andere Programme dürfen fragen, wer da ist',
    confirmMeaning: text`Ein Programm auf diesem Computer, zum Beispiel eine Bildschirmsperre, kann dich dann
      bitten, dein Gesicht zu zeigen. Familiar fragt dich vorher und schaut, wenn du einen Knopf drückst. Es sagt
      dem Programm deinen Namen und wie sicher es ist. Jede gezeigte Frage steht unter „Aktivität“.`,
    ownersCannot: rich`Hier reicht das Gesicht eines Hauptmitglieds allein nicht. Darum kann kein Hauptmitglied
      bestätigen. ${mark('faces', 'Ändere, wo es reicht')}.`,
    atOnce: 'Ohne Knopfdruck schauen',
    atOnceMeaning: text`Eine Bildschirmsperre verdeckt den Knopf von Familiar und braucht das. Familiar schaut dann,
      sobald ein Programm fragt. Dein Gesicht kann Ja sagen, bevor du liest, wer fragt.`,
    mayWatch: 'Anderen Programmen sagen, wer sich anmeldet, weggeht und wiederkommt',
    watchMeaning: 'Programme erfahren dann Namen und Zeiten, aber nie ein Bild.',
    limits: text`Jedes Programm, das du startest, kann fragen, und jedes kann sich als Familiar ausgeben.
      Ein gutes Video kann eine einfache Kamera täuschen. Lass also nichts Wichtiges, wie Administratorrechte, allein
      davon abhängen.`,
    isOff: 'Andere Programme können Familiar nichts fragen.',
  },
  hint: {
    title: 'Nachricht auf dem Sperrbildschirm',
    label: 'Nachricht',
    hint: text`Zum Beispiel „Wenn du diesen Computer findest: 030 1234“. Alle, die diesen Computer sehen, können sie
      lesen. Sie ist nicht verschlüsselt.`,
    none: 'Es gibt keine Nachricht.',
    tooLong: (most) => `Die Nachricht hat höchstens ${most} Buchstaben.`,
    unusable: 'In dieser Nachricht ist etwas, das Familiar nicht zeigen kann. Tipp sie von Hand ein.',
  },
};

/** The household, what is kept of people, and for how long. */
const people: Pick<Sections, 'household' | 'own-data' | 'attempt-faces' | 'unseen' | 'checks'> = {
  household: { title: 'Haushalt', label: 'Name des Haushalts' },
  'own-data': {
    title: 'Deine Daten',
    everything: text`Du bekommst eine Datei mit deinen Bildern, deinen Anmeldungen und dem, wozu du Ja gesagt hast. Die
      Zahlen, die Familiar aus deinem Gesicht berechnet, sind nicht dabei.`,
    export: 'Meine Daten exportieren',
    stored: rich`Lies, ${mark('stored', 'was Familiar speichert')}, von allen hier.`,
  },
  'attempt-faces': {
    title: 'Bilder von Anmeldeversuchen',
    label: 'Welche Bilder Familiar behält',
    choices: {
      none: {
        title: 'Keine',
        meaning: text`Die Aktivität zeigt keine Bilder von Fehlversuchen. „Was wäre, wenn“ hat keine Anmeldungen, um
          eine Änderung zu testen.`,
      },
      refused: {
        title: 'Fehlversuche',
        meaning:
          'Du siehst, wer es versucht hat. Hat Familiar dich zu Unrecht abgewiesen, kannst du sagen: „Das war ich“.',
      },
      all: {
        title: 'Alle Versuche',
        meaning: text`Familiar behält auch das Gesicht jeder gelungenen Anmeldung. „Was wäre, wenn“ zeigt dann, wen eine
          Änderung aussperren würde.`,
      },
    },
    erasedAfter: 'Die Bilder löschen nach',
    aDay: 'einem Tag',
    aYear: 'einem Jahr',
    days: (days) => `${days} Tagen`,
    gather: 'Unbekannte Gesichter nach Personen ordnen',
    gatherMeaning: text`Familiar vergleicht abgewiesene Gesichter miteinander. Hauptmitglieder sehen dann in der
      Aktivität, wer mehr als einmal da war, und können der Person einen Namen geben.`,
    gatherLimits: text`Deine Gäste haben dem nicht zugestimmt. Sag es ihnen also. Familiar kann sich irren. In unseren
      Tests hat es bis zu 1 von 100 Fremden mit jemand anderem zusammengefasst, und 6 von 100 Verwandten. Gruppen und
      Namen löscht es mit den Bildern.`,
    gatherIsOn: 'Hauptmitglieder sehen unbekannte Gesichter nach Personen geordnet.',
  },
  unseen: {
    title: 'Personen, die lange nicht hier waren',
    retention: 'Vorschlagen, jemanden zu entfernen',
    threeMonths: 'Nach drei Monaten',
    halfAYear: 'Nach einem halben Jahr',
    aYear: 'Nach einem Jahr',
    twoYears: 'Nach zwei Jahren',
    days: (days) => `Nach ${days} Tagen`,
    nobody: 'Zurzeit schlägt Familiar niemanden vor.',
    person: (name, day) =>
      rich`${mark('person', name)} war seit ${day} nicht hier. Öffne die Seite, um diese Person zu entfernen oder zu
        behalten.`,
  },
  checks: {
    title: 'Prüfungen',
    logIntact: 'Niemand hat das Aktivitätsprotokoll verändert.',
    logIntactSince: (day) => `Niemand hat das Aktivitätsprotokoll verändert. Der erste Eintrag ist von ${day}.`,
    logChangedFrom: (day) =>
      `Etwas anderes als Familiar hat das Aktivitätsprotokoll verändert. Vertrau ihm nur für die Zeit vor ${day}.`,
    logEnded: 'Etwas anderes als Familiar hat das Aktivitätsprotokoll verändert. Die neuesten Einträge fehlen.',
  },
};

const camera: Pick<Sections, 'which-camera' | 'when-it-looks' | 'lamp' | 'preview'> = {
  'which-camera': { title: 'Welche Kamera', remembered: 'Familiar merkt sich das auf diesem Computer.' },
  'when-it-looks': {
    title: 'Wann Familiar hinschaut',
    label: 'Wann die Kamera des Sperrbildschirms angeht',
    choices: {
      always: { title: 'Von selbst', meaning: 'Setz dich hin und schau in die Kamera. Du drückst nichts.' },
      pressed: {
        title: 'Nach einem Knopfdruck',
        meaning: 'Die Kamera bleibt aus, bis du „Schau mich an“ drückst. Familiar merkt nicht, wenn du nur herkommst.',
      },
      pressedAtNight: {
        title: 'Von 19 bis 7 Uhr nach einem Knopfdruck',
        meaning: 'Am Tag schaut es von selbst. Das geht nach der Uhr dieses Computers, nicht nach der Sonne.',
      },
      afterInput: {
        title: 'Mit Taste oder Maus',
        meaning: text`Eine Taste, die Maus oder eine Berührung schaltet die Kamera ein. Eine Minute danach geht sie aus.
          Familiar merkt nicht, wenn du nur herkommst.`,
      },
    },
    rests: 'Die Kamera ruhen lassen',
    restsMeaning: text`Nach drei Fehlversuchen oder einer Minute ohne Gesicht geht die Kamera aus. Eine Taste, die Maus
      oder eine Berührung weckt sie. Bis dahin merkt Familiar nicht, wenn du nur herkommst.`,
    limits: 'Hier geht es nur darum, wann die Kamera an ist. Es schützt nicht besser vor fremden Anmeldungen.',
  },
  lamp: {
    title: 'Der Bildschirm als Lampe',
    label: 'Den Sperrbildschirm hell machen, wenn ein Gesicht zu dunkel ist',
    meaning: text`Der Bildschirm wird langsam hell und blitzt nicht. Er bleibt hell, bis dieser Versuch endet oder
      Familiar einige Sekunden lang niemanden sieht.`,
    isOff: 'Der Sperrbildschirm bleibt im Dunkeln, wie er ist.',
    limits: text`Wie viel das bei einem echten Gesicht hilft, konnten wir nicht messen. Das hängt von deinem Bildschirm
      ab, von seiner Helligkeit und davon, wie nah du sitzt. Beim dunklen Design ändert sich am meisten, denn das helle
      ist schon hell. Mit einem Kontrastdesign deines Systems bleibt der Bildschirm, wie er ist.`,
  },
  preview: {
    title: 'Livebild',
    mirrors: 'Mein Bild wie im Spiegel zeigen',
    meaning: 'Ist das aus, siehst du dich so, wie andere dich sehen.',
  },
};

const app: Pick<Sections, 'appearance' | 'desktop' | 'screens' | 'engine' | 'about'> = {
  appearance: {
    title: 'Aussehen, Ton und Sprache',
    theme: 'Aussehen',
    themes: { system: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
    language: 'Sprache',
    systemLanguage: 'Wie das System',
    sound: 'Einen leisen Ton spielen, wenn sich jemand mit dem Gesicht anmeldet',
    forEverybody: 'Das gilt für alle an diesem Computer.',
  },
  desktop: desktopSettings,
  screens: {
    title: 'Offene Bildschirme',
    connected: (count) =>
      formats.plural(count, {
        one: 'Ein Bildschirm ist verbunden: dieser hier.',
        other: text`${count} Bildschirme sind verbunden: dieser hier und noch ${count - 1}. Jeder Tab, der Familiar
          zeigt, ist einer.`,
      }),
    shutOut: rich`Sind das mehr, als du geöffnet hast? Drück ${mark('key', 'Enter')} in dem Terminal, in dem Familiar
      läuft. Öffne dann die neue Adresse. Das sperrt alle älteren Bildschirme aus.`,
  },
  engine: { title: 'Gesichtserkennung' },
  about: {
    title: 'Über Familiar',
    howItWorks: rich`${mark('how', 'So funktioniert es')} zeigt, was Familiar mit einem Gesicht macht.`,
    version: (version) => `Version ${version}`,
    whereData: rich`Familiar speichert deinen Haushalt in einem Ordner auf diesem Computer. Um ihn zu finden, tipp
      ${mark('code', 'npm run familiar -- doctor')} im Ordner von Familiar ein. Hast du Familiar mit --data gestartet,
      häng hier dasselbe an.`,
    nets: {
      caption: 'Die trainierten Programme, die Gesichter ansehen, wer sie gemacht hat und ihre Lizenzen',
      net: 'Programm',
      licence: 'Lizenz',
      licenceAs: (licence) =>
        licence
          .replace('as the repository it comes from', 'wie das Projekt, aus dem es kommt')
          .replace('as its package', 'wie sein Paket'),
      source: 'Quelle',
    },
  },
};

/** What each section of the settings says, by its address; its title is its heading, too. */
export const settingsSections: Sections = { ...security, ...signIn, ...people, ...camera, ...keysSettings, ...app };
