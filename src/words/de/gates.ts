import type { Catalogue } from '../catalogue.ts';

/** What to tell a person whose face cannot be read well enough, by the gate that failed. */
export const gates: Catalogue['gates'] = {
  tooFar: { title: 'Komm näher', advice: 'Dein Gesicht ist im Bild zu klein.' },
  tooClose: { title: 'Geh etwas zurück', advice: 'Dein ganzes Gesicht muss ins Bild passen.' },
  offCentre: { title: 'Rück in die Mitte', advice: 'Ein Teil deines Gesichts ist nah am Rand.' },
  turnedAway: { title: 'Schau in die Kamera', advice: 'Dein Gesicht ist weggedreht.' },
  tooDark: { title: 'Zu dunkel', advice: 'Such dir mehr Licht, am besten von vorn.' },
  tooBright: { title: 'Zu hell', advice: 'Dreh dich vom starken Licht weg.' },
  blurred: { title: 'Halt still', advice: 'Das Bild ist unscharf. Vielleicht ist die Linse schmutzig.' },
  eyesClosed: { title: 'Mach die Augen auf', advice: 'Familiar öffnet nur, wenn du in die Kamera schaust.' },
  halfLit: { title: 'Eine Seite deines Gesichts ist im Dunkeln', advice: 'Dreh dich zum Licht.' },
  covered: { title: 'Etwas verdeckt dein Gesicht', advice: 'Nimm Haare, Hand oder Schal weg.' },
};
