/** Seconds as `m:ss`, or `h:mm:ss` from an hour on; the same in every language. */
export declare function countdown(seconds: number): string;
