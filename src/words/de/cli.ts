import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';
import { consent } from './consent.ts';
import { formats } from './formats.ts';
import { members } from './members.ts';
import { samples } from './samples.ts';

type Messages = Catalogue['cli'];
type Figures = Parameters<Messages['identify']['noMatch']>[1];

/** A decision's figures; `margin` is null where nobody else is near. */
const figures = (decision: Figures): string => {
  const distance = formats.decimal(decision.distance, 3);
  const threshold = formats.decimal(decision.threshold, 3);
  return decision.margin === null
    ? `Abstand ${distance}, Grenze ${threshold}`
    : `Abstand ${distance}, Grenze ${threshold}, Vorsprung ${formats.decimal(decision.margin, 3)}`;
};

/** The command line: its help, its questions and its answers. */
export const cli: Messages = {
  description: 'Befehle für das Terminal und für Skripte.',
  exitCodes: 'Rückgabewerte: 0 fertig oder erkannt, 1 nicht erkannt, 2 falsch benutzt, 3 konnte nicht entscheiden.',
  options: {
    json: 'ein JSON-Objekt und sonst nichts ausgeben',
    data: 'diesen Datenordner nutzen (sonst den der App)',
    embedder: text`das Netz für Gesichter in diesem Ordner nutzen (siehe docs/EMBEDDERS.md). Nimm nur ein Netz, dem du
      vertraust, denn Programmcode liest seine Datei. Gib diese Option jedes Mal an`,
    passphraseFile: text`die Passphrase des Hauptmitglieds aus der einzigen Zeile dieser Datei lesen (sonst
      Standardeingabe oder eine Frage)`,
  },
  consentNote: (version) =>
    [
      text`Mit diesem Befehl bestätigst du, dass die Person den Punkten unten zustimmt. Bei einem Kind bestätigst du,
        dass du das Sorgerecht hast und zustimmst.`,
      ...consent[version].map((point) => `${point.title}: ${point.text}`),
    ].join('\n'),

  help: {
    usage: 'Aufruf:',
    arguments: 'Argumente:',
    options: 'Optionen:',
    commands: 'Befehle:',
    anyOptions: 'Optionen',
    anyCommand: 'Befehl',
    ofCommand: 'diese Hilfe anzeigen',
    ofAny: 'die Hilfe zu einem Befehl anzeigen',
    otherwise: (value) => `sonst ${value}`,
    oneOf: (choices) => `möglich: ${choices.join(', ')}`,
  },

  usage: {
    noCommand: 'Gib einen Befehl ein. Die Liste zeigt alle.',
    unknownOption: (option, similar) =>
      similar === null
        ? `Die Option ${option} gibt es nicht.`
        : `Die Option ${option} gibt es nicht. Meinst du ${similar}?`,
    unknownCommand: (command, similar) =>
      similar === null
        ? `Den Befehl ${command} gibt es nicht.`
        : `Den Befehl ${command} gibt es nicht. Meinst du ${similar}?`,
    missing: (part) => `${part} fehlt. Mit --help siehst du, was der Befehl braucht.`,
    noValue: (option) => `Zu dieser Option gehört ein Wert: ${option}`,
    noSuchValue: (option, value, offered) => `${value} passt nicht zu ${option}. Möglich ist: ${offered}.`,
    tooMany: 'Das ist mehr, als der Befehl nimmt. Mit --help siehst du, was er nimmt.',
    noPassphraseGiven: 'Du hast keine Passphrase eingegeben. Führe den Befehl noch einmal aus.',
    passphraseFileUnreadable: (file) =>
      `Familiar kann die Passphrase-Datei ${file} nicht lesen. Prüfe ihren Namen und ihre Rechte.`,
    standardInput: 'der Standardeingabe',
    passphraseFaults: {
      notText: (source) => `Die Passphrase in ${source} ist kein einfacher Text. Speichere sie als UTF-8-Text.`,
      severalLines: (source) =>
        `In ${source} steht mehr als eine Zeile. Schreib nur die Passphrase hinein, auf eine Zeile.`,
      tooLong: (source) => `Der Text in ${source} ist zu lang für eine Passphrase. Nimm eine kürzere.`,
    },
    passphrasesDiffer: 'Die beiden Passphrasen sind nicht gleich. Führe den Befehl noch einmal aus.',
    noPassphraseCame: text`Familiar hat keine Passphrase bekommen. Nutze --passphrase-file, die Standardeingabe oder ein
      Terminal.`,
    passphraseTooShort: (characters) => `Diese Passphrase ist zu kurz. Sie braucht mindestens ${characters} Zeichen.`,
    householdExists: 'In diesem Datenordner gibt es schon einen Haushalt. Wähle mit --data einen anderen Ordner.',
    noSuchProtection: (offered) =>
      `Dieser Computer kann die Gesichter nicht so schützen. Er kann: ${offered.join(', ')}.`,
  },
  ask: {
    passphrase: 'Passphrase des Hauptmitglieds',
    newPassphrase: 'Wähle eine Passphrase',
    again: 'Noch einmal',
  },
  photos: {
    progress: (done, all) => `${done} von ${all} angesehen`,
    none: 'Familiar hat kein Foto gefunden. Gib die Namen von Bilddateien an oder von Ordnern mit Bildern.',
    notRead: (count) =>
      formats.plural(count, {
        one: '1 Pfad konnte Familiar nicht lesen:',
        other: `${count} Pfade konnte Familiar nicht lesen:`,
      }),
    unreadable: {
      missing: 'nicht da.',
      denied: 'du darfst es nicht lesen.',
      folder: 'das ist ein Ordner. Wähle ein Foto.',
      noFile: 'das ist weder Datei noch Ordner.',
      foreignName: 'dieses System kann den Namen nicht lesen. Benenn die Datei um.',
      failed: 'das System kann es nicht lesen.',
    },
    hidden: (count) =>
      formats.plural(count, {
        one: '1 versteckte Datei übersprungen.',
        other: `${count} versteckte Dateien übersprungen.`,
      }),
  },
  aboutPhoto: (photo, sentence) => `${photo}: ${sentence}`,

  codeLine: (code) => `Wiederherstellungscode: ${code}`,
  keepCode: text`Schreib jetzt den Wiederherstellungscode auf. Familiar zeigt ihn nur einmal und behält keine Kopie.
    Damit kommt das Hauptmitglied herein, wenn du die Passphrase vergisst. Die App bittet ein Hauptmitglied einmal, ihn
    zu prüfen.`,

  init: {
    description: 'einen Haushalt und sein Hauptmitglied einrichten',
    summary: 'einen Haushalt einrichten',
    household: 'Name des Haushalts',
    owner: 'Name des Hauptmitglieds',
    protection: 'was die Gesichter nach einem Neustart öffnet (sonst die beste Art auf diesem Computer)',
    done: (household, owner) => `${household} ist eingerichtet. ${owner} ist das Hauptmitglied.`,
  },
  passphrase: {
    description: 'die Passphrase ändern',
    newFile: 'die neue Passphrase aus dieser Datei lesen (sonst Standardeingabe oder eine Frage)',
    done: 'Die Passphrase ist geändert. Ältere Backups öffnet weiter die alte Passphrase.',
  },
  recoveryCode: {
    description: 'einen neuen Wiederherstellungscode erstellen; ältere gehen dann nicht mehr',
  },
  enrol: {
    description: 'Fotos einer Person hinzufügen, und die Person selbst, wenn sie neu ist',
    member: 'Name der Person',
    photos: 'Bilddateien mit je einem Gesicht oder Ordner mit solchen Dateien',
    child: 'eine neue Person als Kind hinzufügen',
    addAnyway: 'Fotos auch hinzufügen, wenn sie der Person nicht ähnlich sehen',
    unlike: (name) => `Das sieht nicht aus wie ${name}. Wenn es doch ${name} ist, nutze --add-anyway.`,
    refused: (photo, sentence) => `${photo}: nicht hinzugefügt. ${sentence}`,
    known: (photo) => `${photo}: schon da.`,
    added: (photo, resembles) =>
      resembles === null ? `${photo}: hinzugefügt.` : `${photo}: hinzugefügt. Es ähnelt stark ${resembles}.`,
  },
  identify: {
    description: 'sagen, wer auf jedem Foto ist',
    photos: 'Bilddateien oder Ordner mit Bildern',
    nobodyEnrolled: (photo) => `${photo}: Familiar kennt noch kein Gesicht`,
    removedMember: 'eine entfernte Person',
    learningAnew: (done, total) =>
      text`Familiar lernt die Gesichter neu: ${done} von ${total}. Das macht es einmal nach einem Update oder mit einem
        anderen --embedder.`,
    match: (photo, name, decision) => `${photo}: ${name} (${figures(decision)})`,
    noMatch: (photo, decision) => `${photo}: passt zu niemandem (${figures(decision)})`,
    ambiguous: (photo, name, decision) => `${photo}: nicht eindeutig, am nächsten liegt ${name} (${figures(decision)})`,
  },
  verify: {
    description: 'sagen, ob zwei Fotos dieselbe Person zeigen; geht ohne Haushalt',
    first: 'eine Bilddatei',
    second: 'eine andere Bilddatei',
    level: 'wie streng',
    same: (decision) => `Dieselbe Person (${figures({ ...decision, margin: null })}).`,
    different: (decision) => `Nicht dieselbe Person (${figures({ ...decision, margin: null })}).`,
  },
  members: {
    description: 'die Personen im Haushalt auflisten',
    line: (name, role, sampleCount) =>
      `${name} (${members.roles[role]}, ${sampleCount === 0 ? '0 Bilder' : samples.count(sampleCount)})`,
  },
  backup: {
    description: 'ein Backup erstellen: eine verschlüsselte Datei, die die Passphrase öffnet',
    file: 'Name der neuen Datei',
    done: (path) => `Das Backup ist in ${path}. Nur deine jetzige Passphrase öffnet es. Heb beides gut auf.`,
  },
  restore: {
    description: 'ein Backup mit seiner Passphrase wiederherstellen',
    file: 'die Backup-Datei',
    replace: 'den Haushalt im Datenordner löschen und das Backup an seine Stelle setzen',
    done: (household, count) =>
      formats.plural(count, {
        one: `${household} ist wiederhergestellt, mit 1 Mitglied.`,
        other: `${household} ist wiederhergestellt, mit ${count} Mitgliedern.`,
      }),
  },
  export: {
    description: 'alle Daten einer Person in einer ZIP-Datei speichern',
    member: 'Name der Person',
    file: 'Name der neuen ZIP-Datei',
    withNumbers: 'auch die Zahlen, an denen Familiar das Gesicht erkennt',
    done: (name, file) => `Die Daten von ${name} sind in ${file}.`,
  },
};
