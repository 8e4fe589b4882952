import type { storageReasons } from '#contract/failures/storage.ts';
import { asTyped } from '../../isolating.ts';
import type { SentencesOf } from '../../sentences.ts';
import { text } from '../../text.ts';
import { formats } from '../formats.ts';

/** The data folder, the household file in it, and its keys. */
export const storageFailures = {
  diskFull: ({ freeMb, neededMb, next }) => {
    const needed = formats.whole(neededMb);
    const then = next === 'tryAgain' ? 'versuch es noch einmal' : 'starte Familiar neu';
    return freeMb === null
      ? text`Die Festplatte ist voll. Familiar hat nichts gespeichert. Es braucht etwa ${needed} MB. Schaff etwas Platz
        und ${then}.`
      : text`Auf der Festplatte sind nur noch ${formats.whole(freeMb)} MB frei. Familiar hat nichts gespeichert. Es
        braucht etwa ${needed} MB. Schaff etwas Platz und ${then}.`;
  },
  dataFolderUnusable: text`Familiar kann den Datenordner nicht anlegen oder nicht hineinschreiben. Gib dir Schreibrechte
    für den Ordner und seine Dateien oder wähle einen anderen Datenordner.`,
  dataFolderOthers: ({
    folder,
  }) => text`Der Datenordner ${folder} gehört jemand anderem an diesem Computer. Diese Person kann ändern, was darin
    ist. Wähle mit --data einen anderen Ordner oder starte Familiar mit ihrem Konto.`,
  dataFolderOpen: ({ folder }) => text`Andere an diesem Computer dürfen in den Datenordner ${folder} schreiben. Sie
    könnten eigene Dateien hineinlegen. Um das zu verhindern, führe aus: chmod 700 "${asTyped(folder)}".`,
  dataFolderUnsuited: ({ folder, lacks, network }) => {
    const disk = network === null ? 'einem Laufwerk' : `einem Netzlaufwerk oder in einem geteilten Ordner (${network})`;
    const lacking =
      lacks === 'locks' ? 'Dort lassen sich Dateien nicht sperren' : 'Dort ist eine offene Haushaltsdatei nicht sicher';
    return text`Der Datenordner ${folder} liegt auf ${disk}. ${lacking}. Deine Daten sind nicht beschädigt. Verschieb
      den Ordner auf eine Festplatte in diesem Computer oder wähle mit --data einen anderen Ordner.`;
  },
  windowFolderUnusable: text`Familiar kann den Datenordner nicht anlegen oder nicht hineinschreiben. Gib dir
    Schreibrechte dafür oder wähle mit --data einen anderen Ordner.`,
  dataFolderReadOnly: text`Familiar kann nicht in den Datenordner schreiben. Gib dir Schreibrechte für den Ordner und
    seine Dateien oder wähle einen anderen Datenordner.`,
  alreadyRunning: text`Familiar läuft schon mit diesem Datenordner. Nutze das Fenster, das offen ist, oder schließ es
    zuerst.`,
  lockFileForeign: text`Die Datei familiar.lock im Datenordner gehört nicht zu Familiar. Entferne sie und starte
    Familiar neu.`,
  scratchFileStuck: text`Familiar kann eine vorübergehende Datei im Datenordner nicht entfernen. Gib dir Schreibrechte
    für den Ordner und seine Dateien. Versuch es dann noch einmal.`,
  databaseForeign: text`Die Datei familiar.db im Datenordner gehört zu einem anderen Programm. Wähle einen anderen
    Datenordner oder verschieb diese Datei woandershin.`,
  databaseNewer: text`Eine neuere Version von Familiar hat diesen Datenordner angelegt. Familiar hat nichts geändert.
    Installiere die neueste Version oder wähle einen anderen Datenordner.`,
  databaseNotOne: text`Die Datei familiar.db im Datenordner ist keine Haushaltsdatei. Wähle einen anderen Datenordner
    oder stell ein Backup wieder her.`,
  databaseAltered: text`Ein anderes Programm hat verändert, wie die Haushaltsdatei arbeitet. Schließ Familiar, heb eine
    Kopie des Datenordners auf und stell ein Backup wieder her.`,
  databaseDamaged: text`Die Haushaltsdatei ist beschädigt. Schließ Familiar, heb eine Kopie des Datenordners auf und
    stell ein Backup wieder her.`,
  databaseNotOpening: text`Familiar kann die Haushaltsdatei nicht öffnen. Gib dir Lese- und Schreibrechte für den
    Datenordner und seine Dateien oder wähle einen anderen Datenordner.`,
  databaseBusy: 'Ein anderes Programm nutzt gerade die Haushaltsdatei. Schließ es und versuch es noch einmal.',
  databaseClosed: 'Die Haushaltsdatei ist geschlossen. Starte Familiar neu.',
  diskBroken: text`Familiar kann die Festplatte mit dem Datenordner nicht lesen oder beschreiben. Sieh nach, ob sie
    angeschlossen ist und funktioniert. Starte dann Familiar neu.`,
  recordDamaged: text`Ein gespeicherter Eintrag ist beschädigt, oder jemand hat ihn verändert. Entferne ihn und füge ihn
    neu hinzu oder stell ein Backup wieder her.`,
  passphraseRecordDamaged:
    'Was Familiar über die Passphrase gespeichert hat, ist beschädigt. Stell ein Backup wieder her.',
  closedMeanwhile: 'Jemand hat Familiar inzwischen geschlossen. Starte es neu.',
  sealed: 'Familiar wartet auf die Passphrase. Gib sie zuerst ein.',
  householdExists: text`In diesem Datenordner gibt es schon einen Haushalt. Melde dich an oder wähle einen anderen
    Datenordner.`,
  protectionNotOffered: 'Dieser Computer kann die Gesichter nicht auf diese Weise öffnen. Wähle eine andere.',
  keyFileUnwritable: text`Familiar konnte die Schlüsseldatei nicht speichern. Gib dir Schreibrechte für ihren Ordner
    oder gib nach jedem Neustart die Passphrase ein.`,
  keyNotKept: text`Dieser Computer hat den Schlüssel nicht behalten. Wähle, dass du nach jedem Neustart die Passphrase
    eingibst.`,
  keychainSilent: text`Der Schlüsselbund dieses Computers antwortet nicht. Sieh nach, ob er in einem anderen Fenster
    nach einem Passwort fragt, oder öffne die Gesichter auf eine andere Weise.`,
  appSettingsUnsaved: text`Familiar konnte die Einstellungen der App nicht im Datenordner speichern. Schaff etwas Platz
    auf der Festplatte und versuch es noch einmal.`,
  loginStartUnsaved: text`Familiar konnte sich nicht zu den Programmen hinzufügen, die beim Anmelden am Computer
    starten. Gib dir Schreibrechte für deren Ordner oder füge Familiar in den Einstellungen deines Systems hinzu.`,
} satisfies SentencesOf<keyof typeof storageReasons>;
