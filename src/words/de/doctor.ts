import type { Catalogue } from '../catalogue.ts';
import { asTyped } from '../isolating.ts';
import { text } from '../text.ts';
import { dataFolder } from './data-folder.ts';
import { storageFailures } from './failures/storage.ts';
import { formats } from './formats.ts';

const keepAndRestore = 'Schließ Familiar, heb eine Kopie des Datenordners auf und stell ein Backup wieder her.';

/** The command that looks at what Familiar needs on this computer. */
export const doctor: Catalogue['doctor'] = {
  description: 'diesen Computer für Familiar prüfen und sagen, was nicht stimmt und was hilft',
  note: text`Dieser Befehl ändert nichts. Mit --passphrase-file prüft er auch das Aktivitätsprotokoll. Rückgabewerte: 0
    alles gut, 1 etwas stimmt nicht.`,
  checks: {
    versions: 'Versionen',
    nets: 'Netze für Gesichter',
    engine: 'Gesichtserkennung',
    processors: 'Prozessoren',
    'data folder': 'Datenordner',
    household: 'Haushalt',
    'activity log': 'Aktivitätsprotokoll',
    camera: 'Kamera',
  },
  verdict: (problems) => {
    if (problems === 0) return 'Alles in Ordnung.';
    return formats.plural(problems, { one: 'Eine Sache stimmt nicht.', other: `${problems} Sachen stimmen nicht.` });
  },
  checkFailed: text`Starte Familiar neu. Wenn das nicht hilft, installiere es neu. Dein Haushalt bleibt, wie er ist.`,
  versions: (node, platform, arch) => `Node ${node} auf ${platform} ${arch}.`,

  nets: {
    good: (count) => `Alle ${count} Netze sind da und unverändert.`,
    missing: (file) => `Die Modelldatei ${file} fehlt.`,
    wrongLength: (file, bytes, expectedBytes) => `Die Modelldatei ${file} hat ${bytes} statt ${expectedBytes} Bytes.`,
    altered: (file) => `Die Modelldatei ${file} ist nicht das Original.`,
    advice: 'Führe „npm run models“ aus oder installiere Familiar neu.',
  },
  engine: {
    good: (provider) => `Die Gesichtserkennung startet und läuft hier: ${provider}.`,
    advice: text`Wenn ein Netz fehlt oder verändert ist, bring das zuerst in Ordnung. Wenn nicht, starte den Computer
      neu. Die Passphrase geht immer.`,
    adviceOnOwn: text`Korrigiere den Ordner, wie docs/EMBEDDERS.md es sagt, oder starte Familiar ohne --embedder. Die
      Passphrase geht immer.`,
  },
  processors: {
    nothingTried: text`Bisher hat Familiar nur die CPU probiert. Die App probiert die anderen ein paar Sekunden nach dem
      Start.`,
    tried: (provider, finding, said) =>
      said === null ? `${provider}: ${finding}` : `${provider}: ${finding} (${said})`,
  },
  folder: {
    absent: (folder) => ({
      said: `In ${folder} gibt es noch keinen Haushalt.`,
      advice: 'Starte Familiar, um einen einzurichten, oder nenn mit --data einen anderen Ordner.',
    }),
    readOnly: (folder) => ({
      said: `Familiar kann nicht in ${folder} schreiben.`,
      advice: 'Gib dir Schreibrechte für den Ordner und seine Dateien.',
    }),
    good: (folder) => `${folder} ist da, und Familiar kann hineinschreiben.`,
    othersOwn: (folder) => ({
      said: `${folder} gehört jemand anderem an diesem Computer. Diese Person kann ändern, was darin ist.`,
      advice: 'Wähle mit --data einen anderen Ordner oder starte Familiar mit ihrem Konto.',
    }),
    othersWrite: (folder) => ({
      said: `Andere an diesem Computer dürfen in ${folder} schreiben.`,
      advice: `Um das zu verhindern, führe aus: chmod 700 "${asTyped(folder)}".`,
    }),
    othersLook: (folder) => ({
      said: `Andere an diesem Computer können in ${folder} hineinsehen.`,
      advice: `Um das zu verhindern, führe aus: chmod 700 "${asTyped(folder)}".`,
    }),
    open: (name, path) => ({
      said: `Andere an diesem Computer können ${name} lesen.`,
      advice: `Um das zu verhindern, führe aus: chmod 600 "${asTyped(path)}".`,
    }),
    unsuited: (folder, lacks, network) => ({
      said: storageFailures.dataFolderUnsuited({ folder, lacks, network }),
      advice: text`Schließ Familiar auf allen Computern und verschieb den Ordner. Starte Familiar dann mit --data und
        dem neuen Ordner.`,
    }),
    network: (folder, system) => ({
      said: dataFolder.onNetwork(folder, system),
      advice: 'Verschieb ihn auf eine Festplatte in diesem Computer. Nutze für andere Computer Backups.',
    }),
    cloud: (folder, service) => ({
      said: dataFolder.inCloud(folder, service),
      advice: text`Schließ Familiar und verschieb den Ordner von dort weg. Starte Familiar dann mit --data und dem neuen
        Ordner.`,
    }),
    full: (freeMb, neededMb) => ({
      said: `Auf der Festplatte sind nur noch ${freeMb} MB frei.`,
      advice: `Schaff etwas Platz. Familiar braucht etwa ${neededMb} MB.`,
    }),
  },
  household: {
    absent: 'Hier gibt es noch keinen Haushalt.',
    foreign: {
      said: 'Die Datei familiar.db gehört zu einem anderen Programm.',
      advice: 'Wähle einen anderen Datenordner oder verschieb diese Datei woandershin.',
    },
    tooNew: {
      said: 'Eine neuere Version von Familiar hat den Haushalt angelegt.',
      advice: 'Installiere die neueste Version.',
    },
    damaged: (detail) => ({ said: `Die Haushaltsdatei ist beschädigt (${detail}).`, advice: keepAndRestore }),
    unread: (said) => ({
      said: `Familiar hat die Haushaltsdatei nicht geprüft. ${said}`,
      advice: text`Bring das in Ordnung und führe diesen Befehl noch einmal aus. Stell vorher kein Backup wieder her.
        Vielleicht ist dein Haushalt ganz heil.`,
    }),
    altered: {
      said: 'Ein anderes Programm hat verändert, wie die Haushaltsdatei arbeitet.',
      advice: keepAndRestore,
    },
    planted: (names) => ({
      said: `Ein anderes Programm hat etwas in die Haushaltsdatei geschrieben: ${names}.`,
      advice: 'Starte Familiar. Es nimmt das heraus. Finde dann heraus, wer in den Datenordner schreiben kann.',
    }),
    whole: (schema) => `Die Haushaltsdatei ist heil (Schema ${schema}).`,
    outdated: (schema) =>
      `Die Haushaltsdatei ist heil (Schema ${schema}). Der nächste Start bringt sie auf den neuesten Stand.`,
    noPassphrase: { said: 'Was Familiar über die Passphrase gespeichert hat, ist weg.', advice: keepAndRestore },
    passphraseAlone: 'Nach einem Neustart öffnet nur die Passphrase den Haushalt.',
    codeUnknown: {
      said: 'Niemand hat bestätigt, den Wiederherstellungscode zu haben.',
      advice: text`Hol ihn in den Einstellungen unter „Backups und Schlüssel“. Damit kommst du herein, wenn du die
        Passphrase vergisst.`,
    },
    byDevice: {
      keychain: {
        opens: text`Die Passphrase öffnet den Haushalt. In der Desktop-App öffnet ihn auch der Schlüsselbund dieses
          Computers. Nur die Desktop-App kann prüfen, ob der Schlüsselbund gerade geht.`,
        lost: (path) => ({
          said: `Die Datei mit dem Schlüssel, den der Schlüsselbund verschlüsselt hat, fehlt: ${path}.`,
          advice: 'Starte die Desktop-App und gib die Passphrase ein. Familiar macht dann einen neuen Schlüssel.',
        }),
      },
      keyFile: {
        opens: text`Die Passphrase öffnet den Haushalt, und eine Schlüsseldatei dieses Benutzerkontos auch. Beides geht
          in der Desktop-App und im Browser.`,
        lost: (path) => ({
          said: `Die Schlüsseldatei ${path} fehlt oder ist beschädigt, oder andere können sie lesen.`,
          advice: 'Starte Familiar und gib die Passphrase ein. Familiar macht dann eine neue Schlüsseldatei.',
        }),
      },
    },
    running: {
      said: 'Familiar läuft gerade mit diesem Ordner. Darum ist die Haushaltsdatei nicht geprüft.',
      advice: 'Schließ Familiar und führe diesen Befehl noch einmal aus.',
    },
  },
  log: {
    needsPassphrase: {
      said: 'Das Aktivitätsprotokoll ist nicht geprüft. Dafür braucht es die Passphrase des Hauptmitglieds.',
      advice: 'Schreib die Passphrase in eine Datei und nutze --passphrase-file.',
    },
    intact: (tries) => `Niemand hat das Aktivitätsprotokoll verändert (Versuche: ${tries}).`,
    changed: (from) => ({
      said:
        from === null
          ? 'Etwas anderes als Familiar hat das Aktivitätsprotokoll verändert.'
          : `Etwas anderes als Familiar hat das Aktivitätsprotokoll ab ${from} verändert.`,
      advice: text`Vertrau dem Protokoll von da an nicht. Finde heraus, wer diesen Computer oder seine Festplatte
        hatte.`,
    }),
  },
  camera: {
    unseen: {
      said: 'Auf diesem System kann nur die App die Kameras sehen.',
      advice:
        'Wähle eine in den Einstellungen von Familiar. Die Datenschutz-Einstellungen des Systems müssen sie erlauben.',
    },
    none: {
      said: 'Familiar hat keine Kamera gefunden.',
      advice: text`Schließ eine an. Ohne Kamera geht die Passphrase, und du kannst Personen mit Fotos hinzufügen.`,
    },
    good: (name, device) => `${name} (${device}) ist da.`,
    forbidden: (name, device) => ({
      said: `Dein Benutzerkonto darf ${name} (${device}) nicht nutzen.`,
      advice: 'Füge dein Konto zur Gruppe „video“ hinzu und melde dich neu am Computer an.',
    }),
  },
};
