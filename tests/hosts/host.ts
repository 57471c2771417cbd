/**
 * Other people's pages with our embeds in them, served from an origin of their own. A host page is a
 * file of this folder in which `{{name}}`, `{{site}}`, `{{address}}` and `{{embeds}}` stand for its
 * own name, for the site, for the first chart's embed, and for the code that an editor pastes for
 * each chart.
 */
import fs from 'node:fs';
import path from 'node:path';
import { frameCode } from '../../src/embeds/embed-code.ts';
import { dist, root } from '../support/root.ts';
import { temporaryFolder } from '../support/build.ts';

export interface EmbeddedChart {
  id: string;
  version: string;
  english: { version: string };
  heights: Readonly<Record<string, number>>;
}

/** The charts of the built site with the heights that their codes have. */
export const charts = JSON.parse(
  fs.readFileSync(path.join(dist, 'embed', 'versions.json'), 'utf8'),
) as EmbeddedChart[];

/** The lowest and the tallest chart, and one between: what hosts are tried with. */
export const someCharts: EmbeddedChart[] = (() => {
  const byHeight = charts.toSorted((a, b) => a.heights['zh']! - b.heights['zh']!);
  return [...new Set([0, Math.floor(byHeight.length / 2), byHeight.length - 1])].map(
    (index) => byHeight[index]!,
  );
})();

/** Files of packages that host pages load: what others size frames with, and what that needs. */
const RECEIVERS = [
  'pym.js/dist/pym.v1.min.js',
  'iframe-resizer/js/iframeResizer.min.js',
  '@ampproject/amp-iframe/dist/component-preact.module.js',
  ...['preact/dist/preact.module.js', 'preact/hooks/dist/hooks.module.js'],
  'preact/compat/dist/compat.module.js',
];

/** The names of a page that does things differently under each of them. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  wordpress: ['wordpress', 'wordpress-late'],
};

/** Writes the host pages for a site into a temporary folder, for a server of their own. */
export function writeHostPages(site: string, shown: readonly EmbeddedChart[]): string {
  const folder = temporaryFolder('hosts');
  const embeds = shown
    .map(({ id, heights }) =>
      frameCode({ src: `${site}embed/${id}/`, title: id, height: heights['zh'] ?? 0 }),
    )
    .join('\n');
  for (const file of fs.readdirSync(import.meta.dirname)) {
    if (!file.endsWith('.html')) continue;
    const page = fs
      .readFileSync(path.join(import.meta.dirname, file), 'utf8')
      .replaceAll('{{site}}', site)
      .replaceAll('{{address}}', `${site}embed/${shown[0]!.id}/`)
      .replaceAll('{{embeds}}', embeds);
    const own = path.basename(file, '.html');
    for (const name of NAMES[own] ?? [own]) {
      fs.writeFileSync(path.join(folder, `${name}.html`), page.replaceAll('{{name}}', name));
    }
  }
  for (const receiver of RECEIVERS) {
    const file = path.join(root, 'node_modules', receiver);
    fs.copyFileSync(file, path.join(folder, path.basename(receiver)));
  }
  return folder;
}
