/** What buttons and titles say on many screens. */
export declare const common: {
  appName: string;
  cancel: string;
};
