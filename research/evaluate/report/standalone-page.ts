import { escapeMarkup } from '../output/escape.ts';

/**
 * What goes into a page: its title as plain text, its content security policy beyond `default-src 'none'`, and its
 * style and body as markup.
 */
export type PageParts = {
  readonly title: string;
  readonly policy: string;
  readonly style: string;
  readonly body: string;
};

/** One HTML page that needs nothing else: no file, no network. */
export function standalonePage({ title, policy, style, body }: PageParts): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${policy}">
<title>${escapeMarkup(title)} - Familiar</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
