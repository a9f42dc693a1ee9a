import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import sirv from 'sirv';
import { parse } from 'yaml';
import { launchOptions } from '../../../browser.ts';
import { compressFiles } from '../../../src/app/prerender/compress-files.ts';
import { createAppServer } from '../../../src/cli/create-app-server.ts';
import type { ScenarioFile } from '../../../src/core/scenario/scenario-schema.ts';
import type { ScenarioTexts } from '../../../src/core/scenario/scenario-texts-schema.ts';
import { LANGUAGES } from '../../../src/core/source/languages.ts';
import { textsFor } from '../../builders/scenario-texts.ts';
import { generateScenario } from '../generate-scenario.ts';
import { findMedian } from './find-median.ts';
import { FAST, SLOW, measurePage } from './measure-page.ts';
import type { Measured } from './measure-page.ts';
import { writePlainPlayer } from './write-plain-player.ts';

/**
 * The built player in Chromium beside a plain page of the same contact, cold cache, in turns, so
 * that whatever else the machine does slows both. Read the ratios.
 */
const ROUNDS = Number(process.env['ROUNDS'] ?? 5);
const work = mkdtempSync(join(tmpdir(), 'goodfaith-bench-'));
const player = join(work, 'app');
const plain = join(work, 'plain');

const { acts } = parse(readFileSync('ethics/code.yaml', 'utf8')) as { acts: object };
const large = generateScenario(1000, Object.keys(acts));
const largeFolder = join(work, large.id);
mkdirSync(largeFolder);
writeFileSync(join(largeFolder, 'scenario.yaml'), JSON.stringify(large));
for (const language of LANGUAGES) {
  writeFileSync(join(largeFolder, `${language}.yaml`), JSON.stringify(textsFor(large, language)));
}
const environment = { ...process.env, PLAYER_FOLDER: player, PLAYER_SCENARIOS: largeFolder };
const build = (...args: string[]): void => {
  execFileSync('npx', ['vite', 'build', '--logLevel', 'error', ...args], {
    env: environment,
    stdio: 'inherit',
  });
};
build();
build('--config', 'vite.scripts.config.ts', '--mode', 'prerender');
execFileSync(process.execPath, ['dist/cli/prerender.js'], { env: environment, stdio: 'inherit' });

const shipped = 'return-outside-policy';
const readYaml = (name: string): unknown =>
  parse(readFileSync(join('scenarios', shipped, name), 'utf8'));
// Shipped files: checked by the tests.
writePlainPlayer(
  join(plain, shipped),
  readYaml('scenario.yaml') as ScenarioFile,
  readYaml('en.yaml') as ScenarioTexts,
);
writePlainPlayer(join(plain, large.id), large, textsFor(large, 'en'));
compressFiles(plain);

const servers = [createAppServer(player), createServer(sirv(plain, { gzip: true, brotli: true }))];
const [ours = '', floor = ''] = await Promise.all(
  servers.map(
    (server) =>
      new Promise<string>((resolve) => {
        server.listen(0, '127.0.0.1', () => {
          const address = server.address();
          const port = typeof address === 'object' && address !== null ? address.port : 0;
          resolve(`http://127.0.0.1:${port}`);
        });
      }),
  ),
);

const browser = await chromium.launch(launchOptions);
const pick = (runs: readonly Measured[], key: keyof Measured): number =>
  findMedian(runs.map((run) => run[key] ?? Number.NaN));
const print = (name: string, runs: readonly Measured[]): void => {
  const value = (key: keyof Measured, unit: string, digits = 0): string =>
    `${pick(runs, key).toFixed(digits)}${unit}`;
  console.log(
    `  ${name.padEnd(8)} first ${value('first', ' ms')}, ${value('bytes', ' B')} in ${value('requests', '')} requests; ` +
      `awake ${value('awake', ' ms')} after ${value('scripts', ' B')} of script; ` +
      `step ${value('step', ' ms', 1)}, choices ${value('choices', ' ms', 1)}; heap ${value('heap', ' MB', 1)}`,
  );
};

for (const [title, id] of [
  [shipped, shipped],
  ['1,000 scenes', large.id],
] as const) {
  for (const slowness of [FAST, SLOW]) {
    const runs: { ours: Measured[]; floor: Measured[] } = { ours: [], floor: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      runs.floor.push(await measurePage(browser, `${floor}/${id}/`, slowness));
      runs.ours.push(await measurePage(browser, `${ours}/play/${id}`, slowness));
    }
    console.log(`${title}, ${slowness.name}`);
    print('floor', runs.floor);
    print('player', runs.ours);
    const ratio = pick(runs.ours, 'first') / pick(runs.floor, 'first');
    console.log(`  first control: ${ratio.toFixed(2)} × the plain page`);
  }
}

await browser.close();
for (const server of servers) server.close();
rmSync(work, { recursive: true, force: true });
