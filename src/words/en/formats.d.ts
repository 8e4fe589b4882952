/** How English writes numbers, lists and days. */
export declare const formats: import('../formats.ts').Formats;
