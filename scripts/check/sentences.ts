import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { listFiles } from '../base/list-files.ts';
import type { Findings } from './findings.ts';

/** Folders that show, print or ask: whatever reads like text in them is taken for text. */
const speaking = /^src\/(renderer|cli|web|main)\//;

/** Two words in a row, as a text for people has them and a name, an address or a number does not. */
const twoWords = /(^|\s)\p{L}[\p{L}’'-]*[,;:]?\s+\p{L}[\p{L}’'-]*([.,;:!?…)]|\s|$)/u;
/** How a sentence begins or ends. In folders that say nothing, other texts are names of keys, reasons and the like. */
const sentenceLike = /^[^\p{L}]*\p{Lu}|\p{L}[.!?]$/u;
/** A word or more, where only texts for people stand. */
const anyWord = /\p{L}{2,}/u;
/** SQL and protocols begin with words in capitals, styles with a selector and a property. */
const machineText = /^\W*[A-Z]{2,}\b|^[\w.:#\s-]+\{\s*[\w-]+:/;

/** Texts that read like sentences and are none for people, by the files that hold them. */
const forMachines: readonly { readonly in: RegExp; readonly texts: readonly string[] }[] = [
  { in: /^src\/hosts\/folders\.ts$/, texts: ['Application Support', 'Familiar Keys'] },
  { in: /^src\/engine\/onnx\/execution-provider\.ts$/, texts: ['Core ML'] },
  { in: /^src\/engine\/client\/probe-providers\.ts$/, texts: [' was false. '] },
  { in: /^src\/storage\/sqlite\/sample-records\.ts$/, texts: ['Sample … of member … is left out of recognition'] },
  { in: /^src\/cli\/doctor\//, texts: ['data folder', 'activity log'] },
  { in: /^src\/renderer\/camera\/camera-preview\.tsx$/, texts: ['xMidYMid slice'] },
  { in: /^src\/hosts\/folder-place\.ts$/, texts: ['Google Drive', 'Proton Drive'] },
  {
    in: /^src\/web\/serve-socket\.ts$/,
    texts: ['malformed request', 'binary messages only', 'too many requests at once'],
  },
];

/** Attributes of elements and components that a person reads or hears. */
const spokenAttributes = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'advice',
  'caption',
  'description',
  'heading',
  'hint',
  'label',
  'placeholder',
  'title',
  'verb',
  'windowTitle',
]);

/** Calls whose texts are for programs, or for those who work on Familiar: selectors, what is logged, and faults. */
function isForMakers(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return /(Error|Exception)$/.test(node.expression.getText());
  if (!ts.isCallExpression(node)) return false;
  if (node.expression.kind === ts.SyntaxKind.SuperKeyword) return true;
  if (/\.(querySelector(All)?|closest|matches)$/.test(node.expression.getText())) return true;
  return /(^|\.)(log|console)\??\.(info|warn|error|log)$/.test(node.expression.getText());
}

function isOutOfSpeech(node: ts.Node): boolean {
  return ts.isImportDeclaration(node) || ts.isTypeNode(node) || isForMakers(node);
}

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join('…');
}

function isSpoken(node: ts.Node): boolean {
  return ts.isJsxAttribute(node.parent) && spokenAttributes.has(node.parent.name.getText());
}

function isSentence(node: ts.Node, text: string, path: string): boolean {
  if (forMachines.some((exempt) => exempt.in.test(path) && exempt.texts.includes(text))) return false;
  if (isSpoken(node)) return anyWord.test(text);
  if (machineText.test(text) || !twoWords.test(text)) return false;
  return speaking.test(path) || sentenceLike.test(text.trim());
}

function sentencesIn(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const note = (node: ts.Node, text: string): void => {
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    const said = text.trim().replace(/\s+/g, ' ').slice(0, 60);
    found.push(`${source.fileName}:${line}: "${said}" belongs into src/words.`);
  };
  (function walk(node: ts.Node): void {
    if (isOutOfSpeech(node)) return;
    if (ts.isJsxText(node)) {
      if (anyWord.test(node.text)) note(node, node.text);
      return;
    }
    const text = textOf(node);
    if (text !== null && isSentence(node, text, source.fileName)) note(node, text);
    ts.forEachChild(node, walk);
  })(source);
  return found;
}

/** Checks that no sentence for people stands outside of the catalogue in src/words. */
export const checkSentences = (root: string): Findings => {
  const paths = listFiles(root).filter(
    (path) => /^src\/(?!words\/)/.test(path) && /\.tsx?$/.test(path) && !path.endsWith('.d.ts'),
  );
  const problems = paths.flatMap((path) => {
    const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
    const text = readFileSync(join(root, path), 'utf8');
    return sentencesIn(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind));
  });
  return { problems, filesRead: paths.length };
};
