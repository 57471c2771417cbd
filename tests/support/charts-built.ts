/** The charts of the built site by the folders that their files are in. */
import fs from 'node:fs';
import path from 'node:path';
import { dist } from './root.ts';

export const chartsFolder = path.join(dist, 'charts');

/** Every chart that has pictures. */
export const chartIds: readonly string[] = fs.existsSync(chartsFolder)
  ? fs.readdirSync(chartsFolder).filter((id) => fs.existsSync(fileOf(id, 'chart.svg')))
  : [];

export function fileOf(chart: string, name: string): string {
  return path.join(chartsFolder, chart, name);
}

export function textOfFile(chart: string, name: string): string {
  return fs.readFileSync(fileOf(chart, name), 'utf8');
}

/** The code that a page about WeChat offers, as a reader copies it. */
export function codeOf(page: string, id: string): string {
  const [, code = ''] = new RegExp(`<textarea id="${id}"[^>]*>([^<]*)</textarea>`).exec(page) ?? [];
  return code
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
