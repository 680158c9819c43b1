import { dayInShanghai } from '../core/shared/day.ts';
import type { Database } from '../server/database/pool.ts';
import { seedDemo } from '../server/demo/seed.ts';
import { serve } from '../server/main.ts';
import { newId } from '../server/store/identifier.ts';
import { insertMeasures, type MeasureImage } from '../server/store/measure.ts';
import { type Bench, type Measurement, summarise, timings } from './bench.ts';
import { connections, load, signIn } from './http.ts';
import { withDatabase } from './throwaway.ts';

const wanted = 10_000;

/** The ledger's page by HTTP, permissions applied, client and server on the same machine. */
export const bench: Bench = {
  name: 'ledger',
  summary: {
    zh: `台账：${wanted.toLocaleString('en')} 项举措，每页 100 行，${connections} 个连接`,
    en: `the ledger: ${wanted.toLocaleString('en')} measures, pages of 100 rows, ${connections} connections`,
  },
  run: (io) =>
    withDatabase(async (database, dataFolder, analyse) => {
      const today = dayInShanghai(new Date());
      await seedDemo({ database, dataFolder, today, programme: 'small' });
      io.note(io.language === 'zh' ? '写入举措……' : 'writing measures…');
      await multiply(database, wanted);
      await analyse();
      const server = await serve({
        database,
        port: 0,
        host: '127.0.0.1',
        dataFolder,
        demo: true,
        today: () => today,
        log: false,
        web: false,
      });
      try {
        const measurements: Measurement[] = [];
        for (const [who, login] of [
          ['whole programme', 'gaigeban'],
          ['one county', 'naiman'],
          ['one agency', 'fagaiwei'],
        ] as const) {
          const cookie = await signIn(server.url, login);
          const read = async (search: string): Promise<void> => {
            const response = await fetch(`${server.url}/api/measures?limit=100&${search}`, { headers: { cookie } });
            if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
            await response.arrayBuffer();
          };
          // A filter that nobody asked for yet: rows, total and the counts of four facets come from the database.
          const fresh = await timings(30, (round) =>
            read(`sort=deadline&dueTo=2031-01-${String((round % 28) + 1).padStart(2, '0')}`),
          );
          measurements.push({ what: `${who}: a filter never asked for before, with total and facets (ms)`, ...summarise(fresh) });
          const words = await timings(20, (round) =>
            read(`q=${encodeURIComponent(searches[round % searches.length] ?? '')}${round}`),
          );
          measurements.push({ what: `${who}: a search for words (ms)`, ...summarise(words) });
          measurements.push(await load(`${who}: the first page`, `${server.url}/api/measures?limit=100`, cookie));
        }
        return measurements;
      } finally {
        await server.close();
      }
    }),
};

const searches = ['改革', '营商环境', '数据', '评估机制', '牵头'];

/** Writes the demo's measures again and again under new numbers. */
async function multiply(database: Database, total: number): Promise<void> {
  const { rows } = await database.pool.query<{ jurisdiction_id: string; image: string }>(
    'select jurisdiction_id, image from reform_measure_version where version = 1',
  );
  const images = rows.map(({ image }) => JSON.parse(image) as MeasureImage);
  const jurisdiction = rows[0]?.jurisdiction_id ?? '';
  const recordedAt = new Date().toISOString();
  for (let number = images.length + 1; number <= total; ) {
    const batch: { image: MeasureImage; event: { id: string; recordedAt: string } }[] = [];
    for (; batch.length < 1000 && number <= total; number++) {
      const image = images[number % images.length];
      if (image) batch.push({ image: { ...image, id: newId(), number }, event: { id: newId(), recordedAt } });
    }
    await database.kysely.transaction().execute((tx) => insertMeasures(tx, jurisdiction, batch));
  }
}
