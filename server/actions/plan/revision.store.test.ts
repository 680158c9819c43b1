import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asPerson, type Office, openOffice } from '../../../test/http/office.ts';
import type { components } from '../../../web/api/schema.d.ts';
import { verifyChain } from '../../audit/verify.ts';

type Draft = components['schemas']['PlanDraft'];

const water = '健全农业水价形成机制，落实精准补贴和节水奖励，2026年12月底前完成。（市财政局牵头）';
const school = '推进义务教育优质均衡发展，组建城乡教育联合体，2026年12月底前完成。（市财政局牵头）';
const permit = '压减企业开办环节，推行企业开办一件事一次办，2026年12月底前完成。（市发展改革委牵头）';
const archive = '建立不动产登记历史档案清单，完成历史档案数字化加工，2026年12月底前完成。（市发展改革委牵头）';
const elder = '完善居家养老服务网络，建设嵌入式养老服务机构，2026年12月底前完成。（市财政局牵头）';
const canteen = '建设社区养老食堂，制定老年人助餐补贴标准，2026年12月底前完成。（市财政局牵头）';
const market = '培育数据要素市场，开展公共数据授权运营试点，2026年12月底前完成。（市发展改革委牵头）';
const permitAndArchive = `压减企业开办环节，推行企业开办一件事一次办；建立不动产登记历史档案清单，完成历史档案数字化加工，2026年12月底前完成。（市发展改革委牵头）`;

const plan = (title: string, measures: readonly string[]) =>
  [title, '一、重点任务', ...measures.map((text, at) => `${at + 1}. ${text}`)].join('\n');
const first = plan('甲市深化改革工作方案', [water, school, permitAndArchive, elder, canteen]);

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

async function send<T>(method: 'GET' | 'POST' | 'PATCH', url: string, payload?: object, place = office.home) {
  const session = await office.signIn(place, 'reformOffice');
  const answer = await office.app.inject(asPerson(session, { method, url, ...(payload ? { payload } : {}) }));
  return { status: answer.statusCode, body: answer.json() as T & { code?: string } };
}
const draftOf = async (text: string): Promise<Draft> => (await send<Draft>('POST', '/api/plan-drafts/from-text', { text })).body;
const change = (draft: Draft, ...changes: object[]) =>
  send<Draft>('PATCH', `/api/plan-drafts/${draft.id}`, { version: draft.version, changes });
const commit = (draft: Draft) =>
  send<{ document: string; measures: number }>('POST', `/api/plan-drafts/${draft.id}/commit`, { version: draft.version });
type Row = { number: number; title: string; withdrawn_reason: string | null; version: number; id: string };
const ledgerOf = async (...titles: string[]): Promise<Row[]> =>
  (
    await office.database.kysely
      .selectFrom('reform_measure')
      .select(['id', 'number', 'title', 'withdrawn_reason', 'version'])
      .where('jurisdiction_id', '=', office.home.jurisdiction)
      .orderBy('number')
      .execute()
  ).filter(({ title }) => titles.length === 0 || titles.some((part) => title.includes(part)));

const told = (draft: Draft) =>
  (draft.revision?.pairs ?? []).map(({ kind, earlier, later }) => [kind, earlier.length, later.length].join(' ')).toSorted();

describe('a revised plan', () => {
  let document: string;
  let before: Row[];

  test('is suggested by its title, and only where nobody has said anything', async () => {
    const draft = await draftOf(first);
    expect(draft.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect([draft.suggestedRevision, draft.revision]).toEqual([null, null]);
    document = (await commit(draft)).body.document;
    before = await ledgerOf();
    const again = await draftOf(plan('甲市深化改革工作方案（修订稿）', [water]));
    expect(again.suggestedRevision).toBe(document);
    expect(again.revisable.map(({ id }) => id)).toContain(document);
    const said = (await change(again, { kind: 'revises', document })).body;
    expect([said.suggestedRevision, said.revision?.document]).toEqual([null, document]);
    expect(told(said)).toEqual(['removed 1 0', 'removed 1 0', 'removed 1 0', 'removed 1 0', 'unchanged 1 1']);
  });

  test('shows what is unchanged, changed, added, removed, split and merged; written, the ledger keeps numbers and history', async () => {
    const merged =
      '完善居家养老服务网络，建设嵌入式养老服务机构；建设社区养老食堂，制定老年人助餐补贴标准，2026年12月底前完成。（市财政局牵头）';
    const second = plan('甲市深化改革工作方案（修订稿）', [
      market,
      archive,
      permit,
      school.replace('2026年12月底', '2027年6月底'),
      merged,
    ]);
    const draft = (await change(await draftOf(second), { kind: 'revises', document })).body;
    expect(told(draft)).toEqual(['added 0 1', 'changed 1 1', 'merged 2 1', 'removed 1 0', 'split 1 2']);
    const changed = draft.revision?.pairs.find(({ kind }) => kind === 'changed');
    expect(changed?.changes.map(({ property }) => property)).toEqual(['text', 'deadline']);
    expect(changed?.renumbered).toEqual(['2', '4']);

    const written = (await commit(draft)).body;
    expect(written.measures).toBe(5);
    const after = await ledgerOf();
    const numberOf = (rows: readonly Row[], part: string) => rows.find(({ title }) => title.includes(part));
    // The measure of 教育 goes on under its number, as its second version.
    expect(numberOf(after, '教育')).toMatchObject({
      number: numberOf(before, '教育')?.number,
      version: 2,
      withdrawn_reason: null,
    });
    // 水价 is gone, with the reason; 数据要素 has a number of its own, after all others.
    expect(numberOf(after, '水价')).toMatchObject({ number: numberOf(before, '水价')?.number, withdrawn_reason: '修订后删除' });
    expect(numberOf(after, '数据要素')?.number).toBeGreaterThan(Math.max(...before.map(({ number }) => number)));
    // One of the two for the old goes on, the other was merged into it.
    const elders = after.filter(({ title }) => title.includes('养老'));
    const kept = elders.find(({ withdrawn_reason }) => withdrawn_reason === null);
    expect(elders.map(({ withdrawn_reason }) => withdrawn_reason).toSorted()).toEqual(
      [null, `修订后并入第${kept?.number}项`].toSorted(),
    );
    const lineage = await office.database.kysely
      .selectFrom('measure_lineage')
      .select(['from_measure_id', 'to_measure_id', 'kind'])
      .where('jurisdiction_id', '=', office.home.jurisdiction)
      .execute();
    expect(lineage.map(({ kind }) => kind).toSorted()).toEqual(['merged', 'split']);
    expect(lineage.find(({ kind }) => kind === 'merged')?.to_measure_id).toBe(kept?.id);
    const split = lineage.find(({ kind }) => kind === 'split');
    const old = before.find(({ title }) => title.includes('企业开办'));
    expect(split?.from_measure_id).toBe(old?.id);
    expect(after.find(({ id }) => id === split?.to_measure_id)?.number).toBeGreaterThan(5);

    const seen = async (id: string | undefined) =>
      (await send<components['schemas']['Measure']>('GET', `/api/measures/${id}`)).body.lineage.map(({ kind }) => kind);
    expect(await seen(old?.id)).toEqual(['splitInto']);
    expect(await seen(split?.to_measure_id)).toEqual(['splitFrom']);
    expect(await seen(kept?.id)).toEqual(['mergedFrom']);

    const newest = (await send<components['schemas']['PlanDocument']>('GET', `/api/plan-documents/${written.document}`)).body;
    expect([newest.replaces?.id, newest.replacedBy, newest.measures]).toEqual([document, null, 5]);
    const replaced = (await send<components['schemas']['PlanDocument']>('GET', `/api/plan-documents/${document}`)).body;
    expect([replaced.replaces, replaced.replacedBy?.id]).toEqual([null, written.document]);
    document = written.document;
  });

  test('the history of a measure tells of the revision, with both documents and both deadlines', async () => {
    const [measure] = await ledgerOf('教育');
    const history = await send<{ kind: string; changes: Record<string, [unknown, { day?: string }]> }[]>(
      'GET',
      `/api/measures/${measure?.id}/history`,
    );
    const revised = history.body.find(({ kind }) => kind === 'measure.revised');
    expect(revised?.changes.document).toEqual(['甲市深化改革工作方案', '甲市深化改革工作方案（修订稿）']);
    expect(revised?.changes.deadline?.[1]?.day).toBe('2027-06-30');
    expect(revised?.changes.parties).toBeUndefined();
  });

  test('a plan that has been replaced cannot be revised again: the newest can', async () => {
    const draft = await draftOf(plan('甲市深化改革工作方案（第三版）', [market]));
    const [old] = await office.database.kysely
      .selectFrom('plan_document')
      .select('replaces_id')
      .where('jurisdiction_id', '=', office.home.jurisdiction)
      .where('id', '=', document)
      .execute();
    const refused = await change(draft, { kind: 'revises', document: old?.replaces_id ?? '' });
    expect([refused.status, refused.body.code]).toEqual([422, 'plan/already-revised']);
    expect((await change(draft, { kind: 'revises', document: office.neighbour.document })).status).toBe(404);
    expect((await change(draft, { kind: 'revises', document })).status).toBe(200);
  });

  test('what a person says of a measure goes before what the texts suggest, and can be taken back', async () => {
    const said = (
      await change(await draftOf(plan('甲市深化改革工作方案（第四版）', [market, school])), { kind: 'revises', document })
    ).body;
    const school2 = said.measures.find(({ title }) => title.includes('教育'))?.key ?? -1;
    const isNew = (await change(said, { kind: 'origin', key: school2, from: [] })).body;
    expect(isNew.revision?.pairs.find(({ later }) => later.includes(school2))).toMatchObject({ kind: 'added', isSaid: true });
    const held = said.revision?.earlier ?? [];
    const two = held.filter(({ title }) => /教育|养老/.test(title)).map(({ id }) => id);
    const both = (await change(isNew, { kind: 'origin', key: school2, from: two })).body;
    expect(both.revision?.pairs.find(({ later }) => later.includes(school2))).toMatchObject({ kind: 'merged' });
    const back = (await change(both, { kind: 'origin', key: school2, from: null })).body;
    expect(told(back)).toEqual(told(said));
    const none = (await change(back, { kind: 'revises', document: null })).body;
    expect(none.revision).toBeNull();
  });

  test('all of it stands in the chain', async () => {
    expect((await verifyChain(office.database, office.home.jurisdiction)).breaks).toEqual([]);
  });
});
