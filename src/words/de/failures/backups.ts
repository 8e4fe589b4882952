import type { backupReasons } from '#contract/failures/backups.ts';
import type { SentencesOf } from '../../sentences.ts';
import { text } from '../../text.ts';

/** Creating backups and restoring them. */
export const backupFailures = {
  backupForeign: 'Diese Datei ist kein Backup von Familiar. Wähle eine Datei, die Familiar erstellt hat.',
  backupNewer: text`Eine neuere Version von Familiar hat dieses Backup erstellt. Installiere die neueste Version und
    versuch es noch einmal.`,
  backupCutOff: ({ bytes, wholeBytes }) => text`Ein Teil dieses Backups fehlt. Nur ${bytes} von ${wholeBytes} Bytes sind
    da. Kopiere die Datei noch einmal.`,
  backupStartDamaged: text`Der Anfang dieses Backups ist beschädigt. Familiar hat nichts wiederhergestellt. Nimm eine
    andere Kopie der Datei.`,
  backupDamaged: text`Dieses Backup ist beschädigt, oder jemand hat es verändert. Familiar hat nichts wiederhergestellt.
    Nimm eine andere Kopie der Datei.`,
  backupHouseholdDamaged: text`Der Haushalt in diesem Backup ist beschädigt. Familiar hat nichts wiederhergestellt. Nimm
    ein anderes Backup.`,
  backupOtherPassphrase: text`Das ist nicht die Passphrase dieses Backups. Gib die Passphrase ein, die du beim Erstellen
    hattest.`,
  backupDiskFull: text`Die Festplatte ist voll. Familiar hat kein Backup erstellt. Schaff etwas Platz und versuch es
    noch einmal.`,
  backupFileUnusable: text`Familiar kann die Backup-Datei nicht lesen oder schreiben. Wähle einen anderen Ordner oder
    eine andere Datei.`,
  noBackupWaiting: 'Es gibt kein Backup zum Speichern. Erstelle ein neues.',
  noBackupChosen: 'Familiar hat noch keine Backup-Datei. Wähle zuerst eine.',
  backupOutOfOrder: text`Familiar konnte das Backup nicht in der richtigen Reihenfolge lesen. Wähle die Datei noch
    einmal aus.`,
  backupTooLarge: 'Diese Datei ist zu groß für ein Backup von Familiar. Wähle eine andere Datei.',
  backupNotReceived: text`Familiar konnte das Backup nicht kopieren. Schaff etwas Platz auf der Festplatte und versuch
    es noch einmal.`,
  restoredButLocked: 'Das Backup ist wiederhergestellt. Melde dich mit der Passphrase an.',
} satisfies SentencesOf<keyof typeof backupReasons>;
