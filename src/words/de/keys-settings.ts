import type { Catalogue } from '../catalogue.ts';
import { mark, rich, text } from '../text.ts';

type Sections = Catalogue['settings']['sections'];

const lockedOut = 'Ohne ihn kommt nie mehr jemand herein, wenn ihr die Passphrase vergesst.';

/** Backups, what opens the faces after a restart, the passphrase and the recovery code. */
export const keysSettings: Pick<Sections, 'backup' | 'keys'> = {
  backup: {
    title: 'Backup',
    meaning: text`Ein Backup ist eine verschlüsselte Datei, in der alles steckt. Heb sie auf einer anderen Festplatte
      auf. Sie öffnet sich mit deiner jetzigen Passphrase, auch wenn du später eine andere wählst. Um sie zu nutzen,
      wähle „Backup wiederherstellen“, wo Familiar noch nicht eingerichtet ist.`,
    removed: text`Personen, die du später entfernst, stecken noch in älteren Backups. Erstelle dann ein neues Backup und
      lösche die alten.`,
    create: 'Backup erstellen',
    description: text`Gib deine jetzige Passphrase ein. Sie öffnet dieses Backup, auch wenn du später eine andere
      wählst.`,
    isCreated: 'Das Backup ist fertig',
    last: (day) => `Letztes Backup: ${day}.`,
  },
  keys: {
    title: 'Nach einem Neustart',
    label: 'Was die Gesichter nach einem Neustart öffnet',
    inForce: (title, meaning) => rich`${mark('strong', `${title}.`)} ${meaning}`,
    untilMended: text`Bis das wieder klappt, fragt Familiar nach jedem Start nach der Passphrase. Du kannst hier auch
      etwas anderes wählen.`,
    better: (title) => `Dieser Computer bietet etwas Sichereres als eine Datei. Wähle hier „${title}“.`,
    codeTitle: 'Passphrase und Wiederherstellungscode',
    noCode: `Es gibt noch keinen Wiederherstellungscode. ${lockedOut}`,
    codeFrom: (day) => `Dein Wiederherstellungscode ist von ${day}.`,
    codeUnknown: text`Noch hat niemand bestätigt, dass der Wiederherstellungscode da ist. Wenn du ihn auf Papier
      findest, prüf ihn hier. Wenn nicht, hol dir einen neuen. ${lockedOut}`,
    checkCode: 'Wiederherstellungscode prüfen',
    checkCodeTitle: 'Wiederherstellungscode prüfen',
    checkCodeMeaning: 'Tipp den Code vom Papier ab. Er bleibt derselbe und geht danach noch einmal.',
    checkCodeVerb: 'Prüfen',
    codeIsRight: 'Das ist der Wiederherstellungscode. Bewahre ihn gut auf.',
    changePassphrase: 'Passphrase ändern',
    newCode: 'Neuen Wiederherstellungscode holen',
    newKey: 'Alles neu verschlüsseln',
    newKeyTitle: 'Alles neu verschlüsseln',
    newKeyMeaning: text`Familiar verschlüsselt jeden Namen, jedes Bild und jede Zahl mit einem neuen Schlüssel. Nichts
      geht verloren, wenn der Computer dabei ausgeht. Du bekommst einen neuen Wiederherstellungscode.`,
    makeNewKey: 'Neu verschlüsseln',
    passphrase: {
      title: 'Passphrase ändern',
      description: 'Ältere Backups öffnet weiter die alte Passphrase.',
      now: 'Jetzige Passphrase',
      next: 'Neue Passphrase',
      change: 'Passphrase ändern',
      changed: 'Die Passphrase ist geändert',
      label: 'Passphrase',
    },
  },
};
