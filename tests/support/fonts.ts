/**
 * The fonts the test browser sees: Noto Sans SC from npm, then whatever the system has.
 *
 * Without a Chinese font each character is the same empty box, and no measurement of Chinese text
 * would mean anything.
 */
import fs from 'node:fs';
import path from 'node:path';
import { cache, root } from './root.ts';

const packaged = path.join(root, 'node_modules', '@expo-google-fonts', 'noto-sans-sc');
const weights = ['400Regular', '700Bold'];
const systemFolders = ['/usr/share/fonts', '/usr/local/share/fonts'];

/** Every name that a stylesheet may call a Chinese or generic font by. */
const stoodInFor = [
  'sans-serif',
  'serif',
  'system-ui',
  'ui-serif',
  'ui-sans-serif',
  'PingFang SC',
  'HarmonyOS Sans SC',
  'MiSans',
  'Microsoft YaHei',
  'Noto Sans CJK SC',
  'Songti SC',
  'Source Han Serif SC',
  'Noto Serif CJK SC',
  'Noto Serif SC',
  'SimSun',
];

/** Writes the configuration and returns the environment that makes a browser read it. */
export function fontEnvironment(): { FONTCONFIG_FILE: string } {
  fs.mkdirSync(cache, { recursive: true });
  const file = path.join(cache, 'fonts.conf');
  const written = configuration();
  // Written only when it changes: parallel workers must not catch each other's half a file.
  if (!fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== written) {
    const partial = `${file}.${process.pid}`;
    fs.writeFileSync(partial, written);
    fs.renameSync(partial, file);
  }
  return { FONTCONFIG_FILE: file };
}

function configuration(): string {
  const folders = [...weights.map((weight) => path.join(packaged, weight)), ...systemFolders];
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">',
    '<fontconfig>',
    ...folders.map((folder) => `  <dir>${escape(folder)}</dir>`),
    `  <cachedir>${escape(path.join(cache, 'fontconfig'))}</cachedir>`,
    ...stoodInFor.map(
      (family) =>
        `  <match target="pattern">` +
        `<test name="family" qual="any"><string>${family}</string></test>` +
        `<edit name="family" mode="assign" binding="strong"><string>Noto Sans SC</string></edit>` +
        `</match>`,
    ),
    '</fontconfig>',
    '',
  ].join('\n');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
