/** The open data as other programs read them: each format by a real reader, and the examples of the page. */
import fs from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Ajv2020 } from 'ajv/dist/2020.js';
import datapackage from 'datapackage';
import Papa from 'papaparse';
import tableschema from 'tableschema';
import { WebR } from 'webr';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { temporaryFolder } from '../support/build.ts';
import { attribute, readElements, textOf } from '../support/html.ts';
import { filesOf } from '../support/pages.ts';
import { isHere, outputOf } from '../support/programs.ts';
import { publishedSite } from '../support/published.ts';
import { dist, node, root } from '../support/root.ts';
import { serveAsPublished, type SiteServer } from '../support/site-server.ts';
import { unzip } from '../support/unzip.ts';
import { subPath } from './build-variants.ts';

type Row = Record<string, string | number | null>;

const data = path.join(dist, 'data');
const files = filesOf(data);
const text = (file: string): string => fs.readFileSync(path.join(data, file), 'utf8');
const rowsOf = (file: string): Row[] => JSON.parse(text(file)) as Row[];

const descriptor = path.join(data, 'datapackage.json');
const names = (
  JSON.parse(text('datapackage.json')) as { resources: { name: string }[] }
).resources.map(({ name }) => name);
const ofYears = files
  .filter((file) => /^[^/]+\/\d{4}\/[^/]+\.json$/u.test(file))
  .map((file) => file.replace(/\.json$/u, ''));
const only = (ending: string): string => {
  const found = files.filter((file) => file.endsWith(ending) && !file.includes('/'));
  if (found.length !== 1) throw new Error(`${found.length} files end with ${ending}`);
  return found[0]!;
};

describe('every table', () => {
  test('is there as CSV, JSON and XLSX, over all years and for each year', () => {
    expect(names.length).toBeGreaterThan(15);
    expect(ofYears.length).toBeGreaterThan(10);
    const expected = [...names, ...ofYears].flatMap((name) =>
      ['csv', 'json', 'xlsx'].map((format) => `${name}.${format}`),
    );
    expect(expected.filter((file) => !files.includes(file))).toEqual([]);
  });

  test('has the same rows as CSV and as JSON; what is missing is empty, and never zero', () => {
    for (const name of [...names, ...ofYears]) {
      const { data: cells } = Papa.parse<string[]>(
        text(`${name}.csv`)
          .replace(/^\uFEFF/u, '')
          .trim(),
      );
      const [columns = [], ...lines] = cells;
      const rows = rowsOf(`${name}.json`);
      expect(lines.length, name).toBe(rows.length);
      rows.forEach((row, index) => {
        expect(Object.keys(row), name).toEqual(columns);
        const written = Object.values(row).map((value) => (value === null ? '' : String(value)));
        // A spreadsheet would run a text that begins like a formula, so it has an apostrophe there.
        const read = lines[index]?.map((each) => each.replace(/^'(?=[=+\-@\t\r])/u, ''));
        expect(read, `${name} ${index}`).toEqual(written);
      });
    }
  });

  test('has as many rows as a workbook', () => {
    for (const name of [...names, ...ofYears]) {
      const sheet = unzip(fs.readFileSync(path.join(data, `${name}.xlsx`))).get(
        'xl/worksheets/sheet1.xml',
      );
      const count = sheet?.toString('utf8').match(/<row\b/gu)?.length ?? 0;
      expect(count, name).toBe(rowsOf(`${name}.json`).length + 1);
    }
  });

  test('over all years holds the rows of each year', () => {
    for (const name of ['tasks', 'comparisons', 'achievements', 'goals']) {
      const parts = ofYears.filter((each) => path.basename(each) === name);
      const count = parts.reduce((sum, part) => sum + rowsOf(`${part}.json`).length, 0);
      expect(rowsOf(`${name}.json`).length, name).toBe(count);
    }
  });
});

describe('the Data Package', () => {
  test('is valid, says Frictionless Data’s own library', async () => {
    const { valid, errors } = await datapackage.validate(descriptor);
    expect(errors.map(String)).toEqual([]);
    expect(valid).toBe(true);
  });

  test('has every row as its schema says, and keys that lead to rows', async () => {
    const { resources } = await datapackage.Package.load(descriptor, { strict: true });
    const read = new Map<string, Record<string, unknown>[]>();
    for (const each of resources) {
      const rows = await each.read({ keyed: true });
      expect(rows.length, each.name).toBe(rowsOf(`${each.name}.json`).length);
      read.set(each.name, rows);
    }
    let checked = 0;
    for (const { name, descriptor: of } of resources) {
      const { schema } = of;
      // The library loses a column that two keys share, so each key is checked by itself.
      for (const { reference } of schema.foreignKeys ?? []) {
        const table = await tableschema.Table.load(path.join(data, of.path), { schema });
        const relations = { [reference.resource]: read.get(reference.resource) ?? [] };
        await expect(
          table.read({ relations }),
          `${name} → ${reference.resource}`,
        ).resolves.toBeDefined();
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(20);
  });

  test('describes every column in both languages, as columns.csv does', () => {
    for (const row of rowsOf('columns.json')) {
      expect(row['zh'], String(row['column_name'])).toMatch(/[\p{Script=Han}\w]/u);
      expect(row['en'], String(row['column_name'])).toMatch(/[A-Za-z]/u);
    }
    const described = rowsOf('columns.json').map(
      (row) => `${row['table_name']}.${row['column_name']}`,
    );
    const columns = names
      .filter((name) => name !== 'columns')
      .flatMap((name) =>
        Object.keys(rowsOf(`${name}.json`)[0] ?? {}).map((key) => `${name}.${key}`),
      );
    expect(columns.filter((column) => !described.includes(column))).toEqual([]);
  });
});

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
ajv.addFormat('uri', (value) => URL.canParse(value));
const schemas = new Map(
  files
    .filter((file) => file.startsWith('schema/'))
    .map((file) => [path.basename(file, '.json'), JSON.parse(text(file)) as { $id: string }]),
);
for (const schema of schemas.values()) ajv.addSchema(schema);

const faultsOf = (schema: string, value: unknown): string[] => {
  const validate = ajv.getSchema(schema);
  if (!validate) return [`there is no schema ${schema}`];
  return validate(value)
    ? []
    : (validate.errors ?? []).slice(0, 3).map((each) => ajv.errorsText([each]));
};

describe('the JSON Schemas', () => {
  test('are known by the addresses that they have', () => {
    const { site, base } = publishedSite(dist);
    for (const [name, { $id }] of schemas)
      expect($id).toBe(`${site}${base}data/schema/${name}.json`);
  });

  test('fit every JSON file of the tables', () => {
    for (const name of names) {
      expect(faultsOf(schemas.get(name)?.$id ?? '', rowsOf(`${name}.json`)), name).toEqual([]);
    }
    for (const name of ofYears) {
      const schema = schemas.get(`year-${path.basename(name)}`)?.$id ?? '';
      expect(faultsOf(schema, rowsOf(`${name}.json`)), name).toEqual([]);
    }
  });

  test('refuse a missing column, a strange word and a text for a number', () => {
    const [row] = rowsOf('comparisons.json');
    const { verdict: _, ...without } = row!;
    const schema = schemas.get('comparisons')?.$id ?? '';
    for (const bad of [
      without,
      { ...row, verdict: 'good' },
      { ...row, target: '5' },
      { ...row, more: 1 },
    ]) {
      expect(faultsOf(schema, [bad]).length).toBeGreaterThan(0);
    }
  });
});

describe('the SQLite file', () => {
  let database: DatabaseSync;
  beforeAll(() => {
    database = new DatabaseSync(path.join(data, only('.sqlite')), { readOnly: true });
  });
  afterAll(() => database.close());

  test('is sound, and all its keys lead to rows', () => {
    expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
    expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
    const keys = names.flatMap((name) =>
      database.prepare(`PRAGMA foreign_key_list("${name}")`).all(),
    );
    expect(keys.length).toBeGreaterThan(40);
  });

  test('has the rows of every table as they are in JSON', () => {
    for (const name of names) {
      const rows = database.prepare(`SELECT * FROM "${name}"`).all();
      expect(
        rows.map((row) => ({ ...row })),
        name,
      ).toEqual(rowsOf(`${name}.json`));
    }
  });
});

describe('the archive', () => {
  const folder = only('.zip').replace(/\.zip$/u, '');
  const packed = unzip(fs.readFileSync(path.join(data, only('.zip'))));

  test('holds every file of the dataset byte by byte, and a text that says what it is', () => {
    const whole = files.filter(
      (file) => !/^[^/]+\/\d{4}\//u.test(file) && !/\.zip$|\.html$|^release\.json$/u.test(file),
    );
    expect([...packed.keys()]).toEqual(
      [...whole, 'README.txt'].map((file) => `${folder}/${file}`).sort(),
    );
    for (const file of whole) {
      const same = packed.get(`${folder}/${file}`)?.equals(fs.readFileSync(path.join(data, file)));
      expect(same, file).toBe(true);
    }
    const readMe = packed.get(`${folder}/README.txt`)?.toString('utf8') ?? '';
    for (const word of ['CC BY 4.0', '官方自报', ...names]) expect(readMe).toContain(word);
  });
});

describe('the API', () => {
  const api = path.join(dist, 'api', 'v1');
  const answers = filesOf(api).map((file) => ({
    file,
    body: JSON.parse(fs.readFileSync(path.join(api, file), 'utf8')) as Record<string, unknown>,
  }));
  const { site, base } = publishedSite(dist);
  const index = answers.find(({ file }) => file === 'index.json')?.body as {
    version: string;
    licence: string;
    endpoints: { name: string; url: string; schema: string }[];
  };
  const others = answers.filter(({ file }) => file !== 'index.json');

  test('says its version, its licence and what it has', () => {
    const project = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as object;
    expect(index).toMatchObject({ api: 'v1', version: (project as { version: string }).version });
    expect(index.licence).toMatch(/creativecommons\.org\/licenses\/by\/4\.0/u);
    const shapes = index.endpoints.map(({ url }) =>
      shapeOf(url.replace(`${site}${base}api/v1/`, '')),
    );
    const unknown = others.filter(({ file }) => !shapes.some((shape) => shape.test(file)));
    expect(unknown.map(({ file }) => file)).toEqual([]);
    for (const shape of shapes) expect(others.some(({ file }) => shape.test(file))).toBe(true);
  });

  test('answers as its schemas say, and knows its own address', () => {
    for (const { file, body } of others) {
      expect(faultsOf(String(body['$schema']), body), file).toEqual([]);
      expect(body['self']).toBe(`${site}${base}api/v1/${file}`);
    }
  });

  test('has an answer for every district, year, task, bureau and indicator', () => {
    const has = new Set(others.map(({ file }) => file));
    const expected = [
      ...rowsOf('places.json').map(({ place }) => `places/${place}.json`),
      ...rowsOf('years.json').map(({ place, year }) => `places/${place}/years/${year}.json`),
      ...rowsOf('tasks.json').map(
        ({ place, year, task }) => `places/${place}/years/${year}/tasks/${task}.json`,
      ),
      ...rowsOf('bureaus.json').map(
        (row) => `places/${row['place']}/bureaus/${row['bureau_id']}.json`,
      ),
      ...rowsOf('indicators.json').map(({ indicator }) => `indicators/${indicator}.json`),
    ];
    expect(expected.filter((file) => !has.has(file))).toEqual([]);
    expect(has.size).toBe(expected.length + 2);
  });

  test('links to what is there', () => {
    const ids = new Map<string, Set<string>>();
    const broken = others.flatMap(({ file, body }) =>
      linksIn(body)
        .filter((link) => !leadsSomewhere(link, ids))
        .map((link) => `${file} → ${link}`),
    );
    expect(broken).toEqual([]);
  });

  test('has whole addresses under a sub-path', () => {
    const { folder, code, output } = inject('underSubPath');
    expect(code, output).toBe(0);
    const place = JSON.parse(
      fs.readFileSync(path.join(folder, 'api/v1/places.json'), 'utf8'),
    ) as Record<string, unknown>;
    const links = linksIn(place);
    expect(links.length).toBeGreaterThan(2);
    const start = `${subPath.site}${subPath.base}`;
    expect(links.filter((link) => !link.startsWith(start))).toEqual([]);
  });

  function leadsSomewhere(link: string, ids: Map<string, Set<string>>): boolean {
    const { origin, pathname, hash } = new URL(link);
    if (origin !== site || !pathname.startsWith(base)) return false;
    const inside = pathname.slice(base.length);
    const file = path.join(dist, inside, inside.endsWith('/') ? 'index.html' : '');
    if (!fs.existsSync(file)) return false;
    if (hash === '') return true;
    const known =
      ids.get(file) ?? new Set(readElements(file).flatMap((each) => attribute(each, 'id') ?? []));
    ids.set(file, known);
    return known.has(hash.slice(1));
  }
});

/** Every `url`, `page`, `self` and `$schema` of an answer, however deep. */
function linksIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(linksIn);
  if (typeof value !== 'object' || value === null) return [];
  const isDocument = 'sha256' in value;
  return Object.entries(value).flatMap(([key, each]) => {
    if (typeof each !== 'string') return linksIn(each);
    // The address of an official document leads out.
    return ['page', 'self', '$schema'].includes(key) || (key === 'url' && !isDocument)
      ? [each]
      : [];
  });
}

function shapeOf(template: string): RegExp {
  const escaped = template.replace(/[.*+?^$()|[\]\\]/gu, '\\$&');
  return new RegExp(`^${escaped.replace(/\{\w+\}/gu, '[^/]+')}$`, 'u');
}

describe('the page of the data', () => {
  const elements = readElements(path.join(data, 'index.html'));
  const words = textOf(elements.find(({ tagName }) => tagName === 'main')!);
  const code = (id: string): string => {
    const field = elements.find((each) => attribute(each, 'id') === `example-${id}`);
    if (!field) throw new Error(`the page has no example ${id}`);
    return textOf(field);
  };
  const counts = new Map<string, number>();
  for (const { verdict } of rowsOf('comparisons.json')) {
    counts.set(String(verdict), (counts.get(String(verdict)) ?? 0) + 1);
  }

  let server: SiteServer;
  let work: string;
  /** The example as on the page, with this machine in the place of the host. */
  const local = (id: string): string =>
    code(id).replaceAll(publishedSite(dist).site, server.origin);
  beforeAll(async () => {
    server = await serveAsPublished(publishedSite(dist));
    work = temporaryFolder('examples');
    fs.symlinkSync(path.join(root, 'node_modules'), path.join(work, 'node_modules'));
  });
  afterAll(async () => {
    await server.close();
    fs.rmSync(work, { recursive: true });
  });

  test('documents every column, links to every file, and names the licence', () => {
    const links = new Set(elements.flatMap((each) => attribute(each, 'href') ?? []));
    const { base } = publishedSite(dist);
    const whole = files.filter((file) => !/index\.html$|^release\.json$/u.test(file));
    expect(whole.filter((file) => !links.has(`${base}data/${file}`))).toEqual([]);
    for (const { column_name: column } of rowsOf('columns.json')) expect(words).toContain(column);
    expect(words).toContain('CC BY 4.0');
    expect(textOf(elements.find((each) => attribute(each, 'id') === 'citation-0')!)).toContain(
      '[DS/OL]',
    );
  });

  test.each(['api', 'd3'])('has an example in JavaScript that runs: %s', async (id) => {
    fs.writeFileSync(path.join(work, `${id}.mjs`), local(id));
    const output = await outputOf(node, [`${id}.mjs`], work);
    if (id === 'api') expect(Number(output)).toBeGreaterThan(5);
    else
      for (const [verdict, count] of counts) expect(output).toContain(`'${verdict}' => ${count}`);
  });

  test('has an example in Python that runs', async ({ skip }) => {
    if (!isHere('python3')) skip('python3 is not on this machine');
    fs.writeFileSync(path.join(work, 'example.py'), local('python'));
    const output = await outputOf('python3', ['example.py'], work);
    for (const [verdict, count] of counts) expect(output).toContain(`'${verdict}': ${count}`);
  });

  test('has an example for curl that runs', async ({ skip }) => {
    if (!isHere('curl')) skip('curl is not on this machine');
    const [program = '', ...rest] = local('curl').split(' ');
    await outputOf(program, rest, work);
    const got = fs.readFileSync(path.join(work, only('.zip')));
    expect(got.equals(fs.readFileSync(path.join(data, only('.zip'))))).toBe(true);
  });

  test('has an example in R that runs', async () => {
    const file = path.join(data, 'comparisons.csv');
    const r = new WebR();
    await r.init();
    try {
      await r.FS.writeFile('/tmp/comparisons.csv', new Uint8Array(fs.readFileSync(file)));
      // R in WebAssembly has no network, so the file stands in the place of its address.
      const program = code('r').replace(/'https?:[^']*'/u, "'/tmp/comparisons.csv'");
      expect(program).toContain("'/tmp/comparisons.csv'");
      const table = await r.evalR(`counts <- {${program}}; paste(names(counts), counts)`);
      expect(((await table.toJs()) as { values: string[] }).values.toSorted()).toEqual(
        [...counts].map(([verdict, count]) => `${verdict} ${count}`).toSorted(),
      );
    } finally {
      r.close();
    }
  });

  test('has a question to SQLite that is answered', () => {
    const database = new DatabaseSync(path.join(data, only('.sqlite')), { readOnly: true });
    const rows = database.prepare(code('sqlite')).all();
    database.close();
    expect(rows.length).toBe(counts.get('undetermined'));
    for (const row of rows) expect(String(row['bureaus'])).toMatch(/\S/u);
  });
});
