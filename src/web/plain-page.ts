/** A page of one sentence, without script or style, for people who came the wrong way. The sentence is our own text. */
export function plainPage(sentence: string): string {
  return `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>Familiar</title>\n<h1>Familiar</h1>\n<p>${sentence}</p>\n</html>\n`;
}
