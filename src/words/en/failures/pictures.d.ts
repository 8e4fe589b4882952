/** Pictures that cannot be read, faces in them that cannot be used, and enrolment. */
export declare const pictureFailures: {
  pictureFormatUnknown: string;
  pictureHeic: string;
  pictureDamaged: string;
  pictureTooLarge: ({ width, height }: { width: number; height: number }) => string;
  pictureTooSlow: string;
  photoWithoutFace: string;
  photoWithManyFaces: ({ count }: { count: number }) => string;
  photoFaceTooPoor: ({
    gate,
  }: {
    gate:
      | 'tooFar'
      | 'tooClose'
      | 'offCentre'
      | 'turnedAway'
      | 'tooDark'
      | 'tooBright'
      | 'blurred'
      | 'covered'
      | 'eyesClosed';
  }) => string;
  photoFaceMissing: string;
  photoForgotten: string;
  faceResemblesOther: string;
  enrolmentEnded: string;
  enrolmentEmpty: string;
  sampleMissing: string;
  samplesOfSameMember: string;
  bringBackNeedsPassphrase: string;
};
