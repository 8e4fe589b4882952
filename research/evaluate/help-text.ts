/** What the pictures must look like, for the end of --help. */
export const foldersHelp = `
Folders:
  pairs, all-pairs, identify   <root>/<person>/<picture>
  strangers                    the same; --groups as below, --families: <folder>/<family>/<person>/<picture>
  groups                       <folder>/<person>/<picture>
  households                   <root>/<family>/<person>/<picture>
  negatives                    --people: <folder>/<person>/<picture>; --families: <folder>/<family>/<person>/<picture>
  sign-ins                     <root>/<person>/<frame>, in the order of their names
  detect                       --one and --middle: <folder>/<person>/<picture>, the face in the middle, of a person who is
                               alone, or perhaps not; --several: <folder>/<how many>/<picture>; --none: any pictures
                               without a face, in a folder or a zip file. Each may name several folders
  liveness                     <folder>/live/<person>/<clip> and <folder>/attack/<kind>/<clip>; clips need FFmpeg; a folder
                               of pictures is a sequence
  What lies deeper in a person's folder is that person's too. Links are followed once, hidden files are passed over,
  files that are no pictures are ignored. JPEG, PNG, WebP, AVIF, GIF, PGM (AT&T's too) and PPM are read.

Lists:
  pairs       Labelled Faces in the Wild's format, View 1 (one list) or View 2 (ten folds); "Ana_B 3" is the picture in
              <root>/Ana_B whose name ends in 3: Ana_B_0003.jpg, 3.pgm.
  households, negatives
              --kin: lines of member1,member2,relation such as F0009/MID1,F0009/MID2,ss. Codes of Families in the Wild
              (ss, bb, sibs, fd, fs, md, ms, ...) or any words.

  groups, negatives
              --labels: a first line with the names of the columns, one of them "person" (the folder), then a line of
              values for each person, separated by commas without quotes. Columns of words make the table's groups: each
              combination of them, then each word by itself. Of columns of numbers only "age" is used, which makes
              adults (from 18 on) and children. person,origin,group,age makes asian women, ..., women, ..., adults, ...
  all-pairs   --people: the folders of people, one on each line.

Faces:
  Of a picture with several faces the one nearest to its centre is taken. A picture without a face is an error wherever
  it appears, counted and listed. Files that cannot be read are listed at the end with the reason.
  As at home, the enrolled picture of a comparison is embedded thoroughly and the query quickly; a list of pairs (pairs)
  compares two photos and embeds both thoroughly.

Privacy:
  Embeddings are biometric data. They are kept below --cache in files that only you may read; delete the folder when
  you are done, or use --no-cache. A report page (--report) shows faces: keep it as safe as the pictures.

Exit codes: 0 done, 2 wrong use or nothing to measure, 3 the engine or the machine stood in the way.
`;
