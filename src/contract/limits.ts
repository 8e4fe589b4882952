/** Sizes the contract and both transports enforce. Bytes, pixels and characters as named. */
export const limits = {
  /** As a person counts them: an accent belongs to its letter. */
  nameCharacters: 60,
  /** Of the line on the lock screen, as a person counts them. */
  hintCharacters: 80,
  /** Of UTF-16, before a name is looked at. */
  nameUnits: 2000,
  cameraNameCharacters: 200,
  /** Of one name, and whose picture is turned. */
  cameras: 50,
  passphraseMinCharacters: 10,
  passphraseMaxCharacters: 512,
  recoveryCodeMaxCharacters: 100,
  pinMinDigits: 6,
  pinMaxDigits: 12,
  frameMinSidePx: 64,
  frameMaxSidePx: 1920,
  /** What a phone makes of 200 megapixels has 40 to 80 MiB. */
  photoMaxBytes: 96 * 1024 * 1024,
  photoMaxSidePx: 16_384,
  messageMaxBytes: 104 * 1024 * 1024,
  /** The part of a request that is not picture bytes: bounds what reading it can cost. */
  requestTextMaxBytes: 64 * 1024,
  /** A piece of a file that crosses in several messages. */
  chunkMaxBytes: 4 * 1024 * 1024,
  backupMaxBytes: 4 * 1024 * 1024 * 1024,
  members: 50,
  facesPerPhoto: 50,
  photosPerImport: 20_000,
  samplesPerMember: 200,
  attemptsPerPage: 200,
  /** Kept faces that are gathered, the newest. */
  unknownFaces: 200,
  /** Pictures that a member adds or brings back, of themselves; owners add as many as they like. */
  ownPicturesPerDay: 40,
  /** How often a member is told that a face is nearer to somebody else: a day, and until an owner adds a picture. */
  othersFacesPerDay: 5,
  othersFacesInAll: 20,
  /** Of what another program says it asks for, and how long it may wait for an answer. */
  askedReasonUnits: 200,
  askedLeastSeconds: 5,
  askedMostSeconds: 120,
  /** Bytes of the line that a program writes, and how long it may take over it. */
  askedLineBytes: 4096,
  askedLineMs: 3000,
  /** Programs that may be connected at a time. */
  askedConnections: 8,
  /** How many of them may watch who is there, and bytes that may wait for one that reads slowly. */
  askedWatchers: 4,
  askedWaitingBytes: 16_384,
  /** How many refused looks end a question of another program, and how many questions are put in a minute. */
  askedTries: 2,
  askedPerMinute: 6,
  /** How long a change of the support set can be undone, at most. */
  undoWindowMs: 10 * 60_000,
} as const;
