/** The command line and browser mode: how they were started, and what they were asked for. */
export declare const hostFailures: {
  portTaken: ({ port }: { port: number }) => string;
  portNotValid: ({ port }: { port: string }) => string;
  argumentsNotValid: ({ detail }: { detail: string }) => string;
  noHousehold: string;
  nobodyCalled: ({ name }: { name: string }) => string;
  singlePhotoWithoutFace: string;
  singlePhotoWithManyFaces: string;
};
