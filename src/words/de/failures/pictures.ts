import type { QualityGate } from '#contract/face.ts';
import type { pictureReasons } from '#contract/failures/pictures.ts';
import type { UnlikeRemedy } from '#contract/likeness.ts';
import { limits } from '#contract/limits.ts';
import { type OtherFileKind, pictureKindNames } from '#contract/picture-kinds.ts';
import type { SentencesOf } from '../../sentences.ts';
import { text } from '../../text.ts';
import { formats } from '../formats.ts';

const photoFaults = {
  tooFar: text`Das Gesicht auf diesem Foto ist zu klein. Wähle ein Foto aus der Nähe oder eine größere Kopie.`,
  tooClose: text`Das Gesicht auf diesem Foto ist zu nah. Wähle ein Foto mit mehr Platz um das Gesicht.`,
  offCentre: text`Das Gesicht auf diesem Foto ist am Rand abgeschnitten. Wähle ein Foto, das das ganze Gesicht zeigt.`,
  turnedAway: text`Das Gesicht auf diesem Foto ist zu weit weggedreht. Wähle ein Foto von vorn.`,
  tooDark: 'Das Gesicht auf diesem Foto ist zu dunkel. Wähle ein Foto mit mehr Licht.',
  tooBright: 'Das Gesicht auf diesem Foto ist zu hell. Wähle ein Foto mit weicherem Licht.',
  blurred: 'Das Gesicht auf diesem Foto ist unscharf. Wähle ein schärferes Foto.',
  eyesClosed: 'Die Augen auf diesem Foto sind geschlossen. Wähle ein Foto mit offenen Augen.',
  halfLit: text`Eine Seite des Gesichts auf diesem Foto ist dunkel. Wähle ein Foto mit Licht auf beiden Seiten.`,
  covered: text`Etwas verdeckt einen Teil des Gesichts auf diesem Foto. Wähle ein Foto, das das ganze Gesicht zeigt.`,
} satisfies Record<QualityGate, string>;

const megabytes = (bytes: number): number => bytes / 2 ** 20;

const asJpeg = 'Speichere dieses hier als JPEG und wähle diese Datei.';
const saveAsJpeg = (what: string): string => `Familiar kann Bilder vom Typ ${what} nicht lesen. ${asJpeg}`;

/** Files that are no pictures, or pictures of kinds that are not read: what each is, and what to do. */
const otherKinds = {
  bmp: saveAsJpeg('BMP'),
  jpegXl: saveAsJpeg('JPEG XL'),
  jpeg2000: saveAsJpeg('JPEG 2000'),
  photoshop: saveAsJpeg('Photoshop'),
  icon: 'Das ist das Symbol eines Programms und kein Foto. Wähle ein Foto.',
  raw: `Familiar kann Rohbilder einer Kamera (RAW) nicht lesen. ${asJpeg}`,
  svg: 'Das ist eine Zeichnung (SVG) und kein Foto. Wähle ein Foto.',
  video: 'Das ist ein Video und kein Foto. Wähle ein Foto oder speichere ein Bild des Videos als JPEG.',
  sound: 'Das ist eine Tonaufnahme und kein Foto. Wähle ein Foto.',
  pdf: 'Das ist ein PDF und kein Foto. Speichere das Bild darin als JPEG und wähle diese Datei.',
  document: 'Das ist ein Dokument und kein Foto. Speichere das Bild darin als JPEG und wähle diese Datei.',
  archive: 'Das ist eine gepackte Datei, zum Beispiel eine ZIP-Datei. Entpacke sie zuerst. Wähle dann die Fotos.',
  webPage: 'Das ist eine Webseite und kein Foto. Öffne sie, speichere das Bild darin und wähle diese Datei.',
  text: 'In dieser Datei steht Text. Sie ist kein Foto. Wähle das Foto selbst.',
  macNotes: 'Ein Mac hat diese Datei zu einem Foto angelegt. Wähle die Datei, die kein „._“ vor ihrem Namen hat.',
  folderNotes: 'Ein Mac hat diese Datei zu einem Ordner angelegt. Darin ist kein Foto. Wähle ein Foto.',
  empty: 'Diese Datei ist leer. Kopiere sie noch einmal von dort, wo du sie herhast.',
} satisfies Record<OtherFileKind, string>;

/** What can be done about a face that does not look like the member. */
const unlikeAdvice = {
  addAnyway: (name) => `Wenn es doch ${name} ist, kann ein Hauptmitglied es trotzdem hinzufügen.`,
  sortFirst: () => text`Die anderen Bilder sind zu wenige oder zu verschieden, um sicher zu sein. Leg alte Bilder und
    Bilder von anderen beiseite. Füge dann dieses hinzu.`,
  askOwner: () => 'Bitte ein Hauptmitglied, dieses Bild hinzuzufügen.',
} satisfies Record<UnlikeRemedy, (name: string) => string>;

/** Pictures that cannot be read, faces in them that cannot be used, and enrolment. */
export const pictureFailures = {
  pictureFormatUnknown: text`Familiar kann diese Datei nicht als Bild lesen. Nimm eine Datei vom Typ
    ${formats.any(pictureKindNames)}.`,
  pictureOfOtherKind: ({ kind }) => otherKinds[kind],
  pictureFileTooLarge: text`Diese Datei ist größer als ${megabytes(limits.photoMaxBytes)} MB. Wähle eine kleinere
    Kopie.`,
  pictureDamaged: text`Dieses Bild ist beschädigt oder unvollständig. Speichere es neu, lade es noch einmal herunter
    oder wähle ein anderes.`,
  pictureTooLarge: ({ width, height, helps }) =>
    helps === 'jpeg'
      ? `Dieses Bild ist zu groß (${width} × ${height} Pixel). Speichere es als JPEG und wähle diese Datei.`
      : text`Dieses Bild ist zu groß (${width} × ${height} Pixel). Wähle eine kleinere Kopie. Erlaubt sind höchstens 50
        Megapixel und ${formats.whole(limits.photoMaxSidePx)} Pixel auf jeder Seite.`,
  pictureTooSlow: 'Dieses Bild zu lesen dauert zu lange. Speichere es als JPEG und wähle diese Datei.',
  photoWithoutFace: text`Familiar hat auf diesem Foto kein Gesicht gefunden. Wähle eines, das das Gesicht von vorn
    zeigt.`,
  photoWithManyFaces: ({ count }) => `Dieses Foto zeigt ${count} Gesichter. Wähle eines, das nur diese Person zeigt.`,
  photoFaceTooPoor: ({ gate }) => photoFaults[gate],
  photoFaceMissing: 'Dieses Gesicht ist nicht auf dem Foto. Wähle das Foto noch einmal aus.',
  photoForgotten: 'Familiar hat dieses Foto nicht mehr. Wähle es noch einmal aus.',
  facesLearntAnew: 'Familiar lernt die Gesichter gerade neu. Versuch es in einer Minute noch einmal.',
  faceResemblesOther: text`Dieses Gesicht sieht eher aus wie jemand anderes im Haushalt als wie du. Bitte ein
    Hauptmitglied, dieses Bild hinzuzufügen.`,
  resembledOtherToday: text`Mehrere Gesichter sahen heute eher aus wie jemand anderes als wie du. Bitte ein
    Hauptmitglied, dieses Bild hinzuzufügen, oder versuch es morgen noch einmal.`,
  resembledOtherOften: text`Viele Gesichter sahen eher aus wie jemand anderes als wie du. Bitte ein Hauptmitglied,
    dieses Bild hinzuzufügen.`,
  ownPicturesToday: ({ most }) => text`Du kannst höchstens ${most} Bilder am Tag hinzufügen. Bitte für die übrigen ein
    Hauptmitglied oder mach morgen weiter.`,
  faceUnlikeMember: ({ name, remedy }) =>
    `Das sieht nicht aus wie ${name}. Familiar hat nichts hinzugefügt. ${unlikeAdvice[remedy](name)}`,
  addAnywayNeedsPassphrase: 'Um dieses Bild trotzdem hinzuzufügen, gib die Passphrase noch einmal ein.',
  enrolmentEnded: 'Familiar nimmt keine Bilder mehr auf. Fang noch einmal an.',
  enrolmentEmpty: 'Es gibt noch kein Bild. Schau zuerst in die Kamera.',
  sampleMissing: 'Dieses Bild ist nicht mehr da. Geh zurück zu den anderen.',
  samplesOfSameMember: 'Diese Bilder gehören schon dieser Person. Wähle jemand anderen.',
  bringBackNeedsPassphrase: text`Um Bilder zurückzuholen, brauchst du die Passphrase. Gib sie ein und versuch es noch
    einmal.`,
} satisfies SentencesOf<keyof typeof pictureReasons>;
