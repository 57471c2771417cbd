import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Writes files into a temporary folder that is there for as long as `use` runs. */
export const withFolder = <T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: string) => T,
): T => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'folder-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      const full = path.join(folder, name);
      fs.mkdirSync(path.dirname(full), { recursive: true });
      fs.writeFileSync(full, content);
    }
    return use(folder);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
};
