import { loadProgram } from './load-program.ts';

async function start(): Promise<void> {
  process.stdout.on('error', () => process.exit(2)); // the reader went away
  process.exitCode = await loadProgram().run(process.argv.slice(2));
}

void start();
