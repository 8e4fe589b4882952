/**
 * The mesh points that stand for the 68 landmarks of the iBUG 300-W scheme, in its order:
 * jaw 0-16, brows 17-26, nose 27-35, the image's left eye 36-41, right eye 42-47, outer lips 48-59, inner lips 60-67.
 */
export const meshOfLandmark: readonly number[] = [
  [127, 234, 132, 58, 172, 150, 149, 148, 152, 377, 378, 379, 397, 288, 361, 454, 356],
  [70, 63, 105, 66, 107],
  [336, 296, 334, 293, 300],
  [168, 6, 195, 4],
  [98, 97, 2, 326, 327],
  [33, 160, 158, 133, 153, 144],
  [362, 385, 387, 263, 373, 380],
  [57, 40, 37, 0, 267, 270, 287, 321, 314, 17, 84, 91],
  [78, 81, 13, 311, 308, 402, 14, 178],
].flat();
