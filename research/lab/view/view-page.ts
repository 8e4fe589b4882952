import { join } from 'node:path';
import { build } from 'vite';
import type { LatentStory } from '#contract/latent-story.ts';
import { standalonePage } from '../../evaluate/report/standalone-page.ts';

const entryName = 'familiar-story-entry';
const project = join(import.meta.dirname, '..', '..', '..');

/** The app's styles and the story alone. */
const entryCode = ['app/global.css', 'features/how-it-works/standalone.tsx']
  .map((file) => `import ${JSON.stringify(join(project, 'src', 'renderer', file))};`)
  .join('\n');

/** A story as one HTML file that needs nothing else: the app's own screen, built into it. */
export async function viewPage(story: LatentStory): Promise<string> {
  return pageOf(story, await buildEntry());
}

/** The app's own screen as one script and one style sheet. */
function buildEntry() {
  return build({
    root: project,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [
      {
        name: entryName,
        resolveId: (id) => (id.endsWith(entryName) ? entryName : null),
        load: (id) => (id === entryName ? entryCode : null),
      },
    ],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'chrome134',
      cssCodeSplit: false,
      lib: {
        entry: entryName,
        formats: ['iife'],
        name: 'familiarStory',
        fileName: 'story',
        cssFileName: 'story',
      },
    },
  });
}

function pageOf(story: LatentStory, built: Awaited<ReturnType<typeof buildEntry>>): string {
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const script = outputs.flatMap((part) => (part.type === 'chunk' ? [part.code] : [])).join('\n');
  const style = outputs
    .flatMap((part) => (part.type === 'asset' && part.fileName.endsWith('.css') ? [String(part.source)] : []))
    .join('\n');
  return standalonePage({
    title: story.title,
    policy: "script-src 'unsafe-inline'; style-src 'unsafe-inline'",
    style: style.replaceAll('</style', '<\\/style'),
    body: `<div id="app"></div>
<script type="application/json" id="story">${JSON.stringify(story).replaceAll('<', '\\u003c')}</script>
<script>${script.replaceAll('</script', '<\\/script')}</script>`,
  });
}
