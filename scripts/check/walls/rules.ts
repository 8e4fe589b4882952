import ts from 'typescript';
import { calledName, collect, firstArgument, type ParsedFile, type WallRule } from './syntax.ts';

const isIn = (folder: string, { path }: ParsedFile): boolean => path.startsWith(`src/${folder}/`);
const shell = 'src/main/index.ts';
const preload = 'src/preload/index.ts';

/** What keeps a page from being more than a page. */
const demanded: Readonly<Record<string, string>> = {
  contextIsolation: 'true',
  sandbox: 'true',
  webSecurity: 'true',
  nodeIntegration: 'false',
  nodeIntegrationInSubFrames: 'false',
  nodeIntegrationInWorker: 'false',
  webviewTag: 'false',
  allowRunningInsecureContent: 'false',
  experimentalFeatures: 'false',
};

const preferencesRule: WallRule = (file) =>
  collect(file, (node) =>
    ts.isPropertyAssignment(node) && node.name.getText() === 'webPreferences' ? node.initializer : null,
  ).flatMap((preferences) => {
    if (!ts.isObjectLiteralExpression(preferences)) return ['has webPreferences that are not written out in place'];
    if (preferences.properties.some(ts.isSpreadAssignment))
      return ['has webPreferences that something else is spread into'];
    const settings = new Map(
      preferences.properties.map((setting) => [
        setting.name?.getText(),
        ts.isPropertyAssignment(setting) ? setting.initializer.getText() : '',
      ]),
    );
    return Object.entries(demanded)
      .filter(([name, value]) => settings.get(name) !== value)
      .map(([name, value]) => `has a window without "${name}: ${value}"`);
  });

const windowKinds = ['BrowserWindow', 'BrowserView', 'WebContentsView', 'BaseWindow'];

const windowRule: WallRule = (file) =>
  collect(file, (node) => {
    if (!ts.isNewExpression(node) || !windowKinds.includes(calledName(node) ?? '')) return null;
    return file.path === shell && firstArgument(node).startsWith('windowOptions(')
      ? null
      : `opens a window by itself: "${node.getText().slice(0, 60)}"`;
  });

const contentRule: WallRule = (file) =>
  collect(file, (node) => {
    const name = calledName(node) ?? '';
    if (name === 'loadURL')
      return firstArgument(node) === 'appAddress' ? null : 'loads another address than our own page';
    return [
      'loadFile',
      'executeJavaScript',
      'executeJavaScriptInIsolatedWorld',
      'insertCSS',
      'setAsDefaultProtocolClient',
      'registerFileProtocol',
    ].includes(name)
      ? `calls ${name}`
      : null;
  });

const codeFromTextRule: WallRule = (file) =>
  collect(file, (node) => {
    const name = calledName(node) ?? '';
    if (name === 'eval' || (name === 'Function' && (ts.isNewExpression(node) || ts.isCallExpression(node))))
      return `makes code out of text (${name})`;
    if (['setTimeout', 'setInterval'].includes(name) && /^['"`]/.test(firstArgument(node)))
      return `makes code out of text (${name})`;
    if (ts.isPropertyAccessExpression(node) && ['innerHTML', 'outerHTML', 'srcdoc'].includes(node.name.text))
      return `makes a page out of text (${node.name.text})`;
    if (['insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment'].includes(name))
      return `makes a page out of text (${name})`;
    return ts.isJsxAttribute(node) && node.name.getText() === 'dangerouslySetInnerHTML'
      ? 'makes a page out of text (dangerouslySetInnerHTML)'
      : null;
  });

const remoteRule: WallRule = (file) =>
  collect(file, (node) => {
    if (!ts.isStringLiteralLike(node) && !ts.isTemplateHead(node)) return null;
    return /^(?:https?|wss?|ftp|file):\/\/(?!\$|$)/.test(node.text)
      ? `names a place outside the app ("${node.text.slice(0, 40)}")`
      : null;
  });

const bridgeRule: WallRule = (file) => {
  const exposures = collect(file, (node) => (calledName(node) === 'exposeInMainWorld' ? firstArgument(node) : null));
  if (file.path !== preload) return exposures.map(() => 'puts something on the page’s window');
  return exposures.length === 1 && exposures[0] === "'familiar'"
    ? []
    : ['puts more on the page’s window than "familiar"'];
};

const electronOfPreload = ['contextBridge', 'ipcRenderer'];

const preloadRule: WallRule = (file) => {
  if (!isIn('preload', file)) return [];
  return collect(file, (node) => {
    if (!ts.isImportDeclaration(node) || node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return null;
    const from = ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : '';
    if (from !== 'electron') return null;
    const names = node.importClause?.namedBindings?.getText() ?? 'everything';
    const strange = names
      .replace(/[{}\s]/g, '')
      .split(',')
      .filter((name) => name !== '' && !electronOfPreload.includes(name));
    return strange.length === 0 ? null : `gives the preload ${strange.join(', ')} of Electron`;
  });
};

const cameraDoors: ReadonlyMap<string, string> = new Map([
  ['getUserMedia', 'src/renderer/camera/open-camera.ts'],
  ['openCamera', 'src/renderer/camera/hold-camera.ts'],
  ['openOnly', 'src/renderer/camera/hold-camera.ts'],
  ['createCameraHold', 'src/renderer/camera/use-camera.ts'],
]);

/** The camera is opened where it stops with the connection, and nowhere else. */
const cameraRule: WallRule = (file) =>
  collect(file, (node) => {
    const door = cameraDoors.get(calledName(node) ?? '');
    return door === undefined || door === file.path ? null : `opens the camera by itself (${calledName(node)})`;
  });

const secretDoor = 'src/renderer/kit/secret-input.tsx';

/** A secret is typed into one input, which no browser is invited to save. */
const secretRule: WallRule = (file) =>
  collect(file, (node) => {
    if (!ts.isJsxAttribute(node) && !ts.isPropertyAssignment(node)) return null;
    const [name, value] = [node.name.getText(), node.initializer?.getText() ?? ''];
    if (name === 'type' && /\bpassword\b/.test(value) && file.path !== secretDoor)
      return 'hides what is typed in an input of its own';
    return name === 'autoComplete' && /password|username/.test(value)
      ? `invites the browser to save a secret (${value})`
      : null;
  });

/** Outside of the kit nothing is disabled without saying why: the kit's parts take the reason. */
const reasonRule: WallRule = (file) =>
  collect(file, (node) => {
    if (!/^src\/renderer\/(?!kit\/)/.test(file.path)) return null;
    return ts.isJsxAttribute(node) && node.name.getText() === 'disabled'
      ? 'disables something without saying why (disabledBecause does)'
      : null;
  });

/** The rules for every file of `src` that Electron runs or shows. */
export const wallRules: readonly WallRule[] = [
  preferencesRule,
  windowRule,
  contentRule,
  codeFromTextRule,
  remoteRule,
  bridgeRule,
  preloadRule,
  cameraRule,
  secretRule,
  reasonRule,
];
