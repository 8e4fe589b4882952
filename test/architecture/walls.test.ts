import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { checkWalls } from '../../scripts/check/walls.ts';
import { plantedProject, projectRoot } from './planted-project.ts';

const options = readFileSync(`${projectRoot}/src/main/window-options.ts`, 'utf8');
const page = readFileSync(`${projectRoot}/src/renderer/index.html`, 'utf8');
const bridge =
  "import { contextBridge, ipcRenderer } from 'electron';\ncontextBridge.exposeInMainWorld('familiar', ipcRenderer.invoke);\n";

const violations: readonly {
  readonly what: string;
  readonly path: string;
  readonly text: string;
  readonly problem: RegExp;
}[] = [
  ...[
    'contextIsolation: true',
    'sandbox: true',
    'webSecurity: true',
    'nodeIntegration: false',
    'webviewTag: false',
  ].map((setting) => ({
    what: `a window without ${setting}`,
    path: 'src/main/window-options.ts',
    text: options.replace(`      ${setting},\n`, ''),
    problem: new RegExp(`without "${setting}"`),
  })),
  {
    what: 'Node in a page',
    path: 'src/main/a.ts',
    text: options.replace('nodeIntegration: false', 'nodeIntegration: true'),
    problem: /without "nodeIntegration: false"/,
  },
  {
    what: 'preferences from elsewhere',
    path: 'src/main/a.ts',
    text: 'export const a = { webPreferences: elsewhere };',
    problem: /not written out/,
  },
  {
    what: 'preferences with a spread',
    path: 'src/main/a.ts',
    text: 'export const a = { webPreferences: { ...b } };',
    problem: /spread into/,
  },
  {
    what: 'a window with options of its own',
    path: 'src/main/index.ts',
    text: 'new BrowserWindow({ width: 1 });',
    problem: /opens a window by itself/,
  },
  {
    what: 'a window opened elsewhere',
    path: 'src/main/a.ts',
    text: 'new BrowserWindow(windowOptions({}));',
    problem: /opens a window by itself/,
  },
  {
    what: 'an embedded view',
    path: 'src/main/index.ts',
    text: 'new WebContentsView();',
    problem: /opens a window by itself/,
  },
  { what: 'another page', path: 'src/main/index.ts', text: 'window.loadURL(address);', problem: /another address/ },
  { what: 'a page from a file', path: 'src/main/index.ts', text: "window.loadFile('a.html');", problem: /loadFile/ },
  {
    what: 'code sent into the page',
    path: 'src/main/index.ts',
    text: 'contents.executeJavaScript(text);',
    problem: /executeJavaScript/,
  },
  {
    what: 'a remote address',
    path: 'src/renderer/a.ts',
    text: "fetch('https://example.org/');",
    problem: /outside the app/,
  },
  { what: 'eval', path: 'src/renderer/a.ts', text: 'eval(text);', problem: /code out of text \(eval\)/ },
  {
    what: 'a function from text',
    path: 'src/contract/a.ts',
    text: 'new Function(text);',
    problem: /code out of text \(Function\)/,
  },
  {
    what: 'a timer with text',
    path: 'src/renderer/a.ts',
    text: "setTimeout('a()', 1);",
    problem: /code out of text \(setTimeout\)/,
  },
  {
    what: 'HTML from text',
    path: 'src/renderer/a.ts',
    text: 'element.innerHTML = text;',
    problem: /page out of text \(innerHTML\)/,
  },
  {
    what: 'HTML from text in JSX',
    path: 'src/renderer/a.tsx',
    text: 'const a = <p dangerouslySetInnerHTML={b} />;',
    problem: /page out of text/,
  },
  {
    what: 'a second bridge',
    path: 'src/preload/a.ts',
    text: "contextBridge.exposeInMainWorld('familiar', {});",
    problem: /puts something/,
  },
  {
    what: 'a wider bridge',
    path: 'src/preload/index.ts',
    text: `${bridge}contextBridge.exposeInMainWorld('all', ipcRenderer);`,
    problem: /puts more/,
  },
  {
    what: 'a preload with more of Electron',
    path: 'src/preload/a.ts',
    text: "import { webFrame } from 'electron';",
    problem: /gives the preload webFrame/,
  },
  {
    what: 'a second way to the camera',
    path: 'src/renderer/a.ts',
    text: 'navigator.mediaDevices.getUserMedia({ video: true });',
    problem: /opens the camera by itself \(getUserMedia\)/,
  },
  {
    what: 'a camera that does not stop with the connection',
    path: 'src/renderer/a.ts',
    text: 'const stream = await openCamera(null);',
    problem: /opens the camera by itself \(openCamera\)/,
  },
  {
    what: 'a hidden field of its own',
    path: 'src/renderer/a.tsx',
    text: "const a = <input type={isShown ? 'text' : 'password'} />;",
    problem: /hides what is typed/,
  },
  {
    what: 'a hidden field in attributes of their own',
    path: 'src/renderer/a.tsx',
    text: "const more = { type: 'password' };",
    problem: /hides what is typed/,
  },
  {
    what: 'a secret that the browser is invited to save',
    path: 'src/renderer/kit/secret-input.tsx',
    text: 'const a = <input autoComplete="current-password" />;',
    problem: /invites the browser to save/,
  },
  {
    what: 'a button that does not say why it cannot be pressed',
    path: 'src/renderer/features/a.tsx',
    text: 'const a = <Button disabled={isEmpty}>Go on</Button>;',
    problem: /without saying why/,
  },
  {
    what: 'a name that the browser is invited to save with it',
    path: 'src/renderer/a.tsx',
    text: 'const a = <input autoComplete="username" />;',
    problem: /invites the browser to save/,
  },
  {
    what: 'a script from elsewhere',
    path: 'src/renderer/index.html',
    text: page.replace('./app/main.tsx', '//example.org/a.js'),
    problem: /outside the app/,
  },
  {
    what: 'a script in the page',
    path: 'src/renderer/index.html',
    text: page.replace('<div', '<script>a()</script><div'),
    problem: /written into it/,
  },
  {
    what: 'a handler in the page',
    path: 'src/renderer/index.html',
    text: page.replace('<div', '<div onclick="a()"'),
    problem: /written into it/,
  },
];

describe('the walls', () => {
  for (const { what, path, text, problem } of violations) {
    test(`${what} is noticed`, (t) => {
      const { problems } = checkWalls(plantedProject(t, { [path]: text }));
      assert.ok(
        problems.some((line) => line.startsWith(`${path}: `) && problem.test(line)),
        `${path} passed: ${problems.join(' ')}`,
      );
    });
  }

  test('a proper preload and a proper page pass', (t) => {
    assert.deepEqual(
      checkWalls(plantedProject(t, { 'src/preload/index.ts': bridge, 'src/renderer/index.html': page })).problems,
      [],
    );
  });
});
