import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { importFacts } from '../server/actions/fact-import.ts';
import { openDatabase } from '../server/database/pool.ts';
import { actorOf } from './facts-import.ts';

/** The process that is measured: reads a table file, writes its facts, prints what it took. Its job comes as JSON on standard input. */
const { address, folder, jurisdiction, person, file } = JSON.parse(readFileSync(0, 'utf8'));
const database = openDatabase(address, 2);
const context = actorOf(database, folder, jurisdiction, person);
const since = performance.now();
const answer = await importFacts(context, { name: basename(file), bytes: readFileSync(file) }, { dryRun: false });
const milliseconds = performance.now() - since;
await database.close();
// `maxRSS` is the peak in KiB of the whole process, Node itself included.
const peak = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ milliseconds, peak, observations: answer.observations, unchanged: answer.unchanged }));
