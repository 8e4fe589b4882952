/** Setting up a household, and the recovery code that comes of it. */
export declare const firstRun: {
  passphrase: {
    title: string;
    lead: import('../text.ts').Rich<'strong'>;
    label: string;
    next: string;
  };
  recoveryCode: {
    windowTitle: string;
    title: string;
    lead: (householdName: string) => import('../text.ts').Rich<'strong'>;
    servesOnce: string;
    kept: string;
    print: string;
    goOn: string;
  };
};
