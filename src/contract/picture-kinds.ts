/** How people call a kind of picture file, its media types, and the endings of its names. */
type PictureKind = {
  readonly names: readonly string[];
  readonly types: readonly `image/${string}`[];
  readonly endings: readonly `.${string}`[];
  /** Whether every browser shows it, too. */
  readonly isShown: boolean;
};

/**
 * The kinds of picture files that the engine reads: what file choosers offer, and what people are told to use. A JFIF
 * file is a JPEG under another ending.
 */
export const pictureKinds = {
  jpeg: { names: ['JPEG'], types: ['image/jpeg'], endings: ['.jpg', '.jpeg', '.jfif', '.jpe'], isShown: true },
  heic: {
    names: ['HEIC'],
    types: ['image/heic', 'image/heif'],
    endings: ['.heic', '.heif', '.hif'],
    isShown: false,
  },
  png: { names: ['PNG'], types: ['image/png'], endings: ['.png'], isShown: true },
  webp: { names: ['WebP'], types: ['image/webp'], endings: ['.webp'], isShown: true },
  avif: { names: ['AVIF'], types: ['image/avif'], endings: ['.avif'], isShown: true },
  tiff: { names: ['TIFF'], types: ['image/tiff'], endings: ['.tif', '.tiff'], isShown: false },
  gif: { names: ['GIF'], types: ['image/gif'], endings: ['.gif'], isShown: true },
  netpbm: {
    names: ['PGM', 'PPM'],
    types: ['image/x-portable-graymap', 'image/x-portable-pixmap'],
    endings: ['.pgm', '.ppm'],
    isShown: false,
  },
} as const satisfies Record<string, PictureKind>;

/** A kind of picture file that the engine reads. */
export type ReadKind = keyof typeof pictureKinds;

const all: readonly PictureKind[] = Object.values(pictureKinds);

/** What people call the kinds, in the order in which they are most often met. */
export const pictureKindNames: readonly string[] = all.flatMap(({ names }) => names);

/** The `accept` of a file chooser: types, and endings, since few systems know all of the types. */
export const acceptedPictures: string = all.flatMap(({ types, endings }) => [...types, ...endings]).join(',');

/** Files of other kinds that can be told by their first bytes and are refused by name. */
export const otherFileKinds = [
  'bmp',
  'jpegXl',
  'jpeg2000',
  'photoshop',
  'icon',
  'raw',
  'svg',
  'video',
  'sound',
  'pdf',
  'document',
  'archive',
  'webPage',
  'text',
  'macNotes',
  'folderNotes',
  'empty',
] as const;
export type OtherFileKind = (typeof otherFileKinds)[number];

/** What the first bytes of a file say that it is; `unknown` when they say nothing. */
export type FileKind = ReadKind | OtherFileKind | 'unknown';

/** Whether the engine reads files of this kind. */
export const isReadKind = (kind: FileKind): kind is ReadKind => Object.hasOwn(pictureKinds, kind);
