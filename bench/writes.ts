import { verifyChain } from '../server/audit/verify.ts';
import { commit } from '../server/store/commit.ts';
import { newId } from '../server/store/identifier.ts';
import { type Bench, summarise } from './bench.ts';
import { makeAuthor, withDatabase } from './throwaway.ts';

const writers = 8;
const seconds = 8;

/** Transactions through the one write path, chained, each with a row of its own, on a server that syncs every commit to disk. */
export const bench: Bench = {
  name: 'writes',
  summary: {
    zh: `写入：${writers} 路并发，经 commit() 入链，每个事务一行数据一个事件`,
    en: `writes: ${writers} writers through commit() with the chain, a row and an event in each transaction`,
  },
  run: (io) =>
    withDatabase(async (database) => {
      const author = await makeAuthor(database);
      const save = (): Promise<string> =>
        database.kysely.transaction().execute((tx) => {
          const id = newId();
          return commit(tx, author, [{ kind: 'person.appointed', subject: { kind: 'person', id }, reason: '测量' }], async () => {
            await tx
              .insertInto('person')
              .values({ jurisdiction_id: author.jurisdiction, id, name: '测量', withdrawn_at: null })
              .execute();
          });
        });
      for (let i = 0; i < 200; i++) await save();
      const taken: number[] = [];
      const since = performance.now();
      await Promise.all(
        Array.from({ length: writers }, async () => {
          while (performance.now() - since < seconds * 1000) {
            const start = performance.now();
            await save();
            taken.push(performance.now() - start);
          }
        }),
      );
      const rate = taken.length / ((performance.now() - since) / 1000);
      io.note(io.language === 'zh' ? '校验留痕链……' : 'verifying the chain…');
      const verifying = performance.now();
      const { events, breaks } = await verifyChain(database, author.jurisdiction);
      const verifyRate = Number(events) / ((performance.now() - verifying) / 1000);
      if (breaks.length > 0) throw new Error(`the chain is broken: ${JSON.stringify(breaks[0])}`);
      return [
        { what: `transactions a second, ${writers} writers`, value: Math.round(rate), goal: '≥ 1,000', held: rate >= 1000 },
        { what: 'one transaction (ms)', ...summarise(taken) },
        { what: `events verified a second, of ${events}`, value: Math.round(verifyRate) },
      ];
    }),
};
