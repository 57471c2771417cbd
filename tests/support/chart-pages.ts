/** The charts that the data name or lead to, and where their pages are in a built site. */
import fs from 'node:fs';
import path from 'node:path';
import { goalpostChartsIn, historyChartsIn } from './histories.ts';
import { filesOf } from './pages.ts';
import { root } from './root.ts';

/** The ids of all charts: those that charts.json names, then those that follow from the data. */
export function chartIdsIn(data: string = path.join(root, 'data')): string[] {
  const named = filesOf(data)
    .filter((file) => path.basename(file) === 'charts.json')
    .flatMap((file) => {
      const specs = JSON.parse(fs.readFileSync(path.join(data, file), 'utf8')) as { id: string }[];
      const folder = path.dirname(file).split('/').join('-');
      return specs.map(({ id }) => `${folder}-${id}`);
    });
  return [...named, ...historyChartsIn(data).map(({ id }) => id), ...goalpostChartsIn(data)];
}

/** The pages of the English edition. */
export function isEnglish(address: string): boolean {
  return address.startsWith('/en/');
}

/** What is pasted into articles and e-mails: a page to copy from, not to read. */
export function isKit(address: string): boolean {
  return address.endsWith('/wechat.html');
}

/** The documents that other sites put into a frame; each brings its own small script. */
export function isEmbed(address: string): boolean {
  return /^\/embed\/[^/]+\//.test(address);
}
