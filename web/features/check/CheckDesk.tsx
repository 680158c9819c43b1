import { Link } from '@tanstack/react-router';
import { type ReactNode, type RefObject, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useSession } from '../../api/session.ts';
import { Action } from '../../ui/Action.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { formatCount } from '../../ui/format.ts';
import { Page } from '../../ui/Page.tsx';
import { toast } from '../../ui/Toast.tsx';
import { CheckFacts, CheckStatus } from './CheckStatus.tsx';
import { ConfirmDialog } from './draft/ConfirmDialog.tsx';
import {
  type Draft,
  draftOf,
  emptyDraft,
  hasWork,
  isEmpty,
  withCorrection,
  withDecision,
  withoutCorrection,
  withText,
} from './draft/draft.ts';
import type { KeptDraft } from './draft/draft-store.ts';
import { editBetween, moved, type Stretch } from './draft/edit.ts';
import { OtherDrafts } from './draft/OtherDrafts.tsx';
import { sample, sampleName } from './draft/sample.ts';
import { type Filter, passes } from './findings/FindingFilter.tsx';
import type { FindingActions, FindingListHandle } from './findings/FindingList.tsx';
import { FindingsPane } from './findings/FindingsPane.tsx';
import { Verdict } from './findings/Verdict.tsx';
import { type Item, keptOf, marksOf } from './result/items.ts';
import type { Comparison } from './run/held-facts.ts';
import type { Check } from './run/use-check.ts';
import { baseName, saveText } from './sheet/downloads.ts';
import { DraftText, type DraftTextHandle } from './text/DraftText.tsx';
import { FileDrop } from './text/FileDrop.tsx';
import { linesOf } from './text/lines.ts';
import { checkWords } from './words.ts';

type CheckDeskProps = {
  readonly kept: KeptDraft;
  readonly check: Check;
  readonly items: readonly Item[];
  /** Whether the draft was compared with the facts held. */
  readonly held: string;
  readonly comparison: Comparison;
};

type FindingsActions = FindingActions & { readonly onUndo: (id: number) => void; readonly onSample: () => void };

/** The actions of the moment behind functions that stay the same: the findings are not drawn again for every key typed. */
const steady = (latest: RefObject<FindingsActions | null>): FindingsActions => ({
  onSelect: (...given) => latest.current?.onSelect(...given),
  onStep: (...given) => latest.current?.onStep(...given),
  onJump: (...given) => latest.current?.onJump(...given),
  onCorrect: (...given) => latest.current?.onCorrect(...given),
  onDecide: (...given) => latest.current?.onDecide(...given),
  onUndo: (...given) => latest.current?.onUndo(...given),
  onSample: () => latest.current?.onSample(),
});

/** The draft on the left with its figures marked, the findings on the right, and what to do about each. */
export function CheckDesk({ kept, check, items, held, comparison }: CheckDeskProps): ReactNode {
  const words = checkWords.use();
  const session = useSession();
  const { draft, setDraft } = kept;
  const { checked } = check;
  const [selected, setSelected] = useState<string | null>(null);
  const [filter, setFilter] = useState<Filter>('all');
  const [pane, setPane] = useState<'text' | 'findings'>('text');
  const [asked, setAsked] = useState<{ readonly next: Draft; readonly isClearing: boolean } | null>(null);
  const text = useRef<DraftTextHandle>(null);
  const list = useRef<FindingListHandle>(null);

  const edit = useMemo(() => (checked ? editBetween(checked.text, draft.text) : null), [checked, draft.text]);
  const marks = useMemo(() => (checked ? marksOf(checked, items, draft.decisions) : []), [checked, items, draft.decisions]);
  const current = useMemo(() => marks.map((mark) => moved(mark, edit)).filter((mark) => mark !== null), [marks, edit]);
  const lines = useMemo(() => linesOf(draft.text, current), [draft.text, current]);
  const { decisions } = draft;
  const shown = useMemo(
    () => items.filter((item) => passes(filter, item, decisions[item.key] !== undefined)),
    [items, filter, decisions],
  );

  const select = (key: string) => {
    setSelected(key);
    text.current?.reveal();
    list.current?.showSelected();
  };
  /** Goes to a finding, the focus with it, before another key can come. */
  const walkTo = (item: Item | undefined) => {
    flushSync(() => {
      setPane('findings');
      setSelected(item?.key ?? null);
    });
    text.current?.reveal();
    list.current?.focusSelected();
  };
  const step = (by: 1 | -1) => {
    const at = shown.findIndex((item) => item.key === selected);
    walkTo(shown[Math.min(Math.max(at === -1 ? 0 : at + by, 0), shown.length - 1)]);
  };
  const back = () => walkTo(shown.find((item) => item.key === selected) ?? shown[0]);
  /** The next finding takes the place of one that was dealt with. */
  const goOn = (item: Item) => {
    const at = shown.indexOf(item);
    walkTo(shown[at + 1] ?? shown[at - 1]);
  };
  const pick = (offset: number) => {
    const mark = current.find((one) => one.from <= offset && offset <= one.to);
    const key = mark?.items[0];
    if (key === undefined) return;
    if (!shown.some((item) => item.key === key)) setFilter('all');
    setSelected(key);
    list.current?.showSelected();
  };
  const jump = (item: Item, place = item.places[0]) => {
    const there = place && moved(place, edit);
    if (!there) return;
    setPane('text');
    setSelected(item.key);
    requestAnimationFrame(() => {
      text.current?.jump(there);
      text.current?.reveal();
    });
  };
  const correct = (item: Item, place: Stretch, after: string) => {
    const there = moved(place, edit);
    if (!there || !checked) return;
    const next = withCorrection(draft, there, after, keptOf(item, checked.figures));
    text.current?.type(there, after);
    setDraft(next);
    toast(words.changedToast(after));
    goOn(item);
  };
  const take = (next: Draft, isClearing = false) => {
    if (isClearing ? !isEmpty(draft) : hasWork(draft)) return setAsked({ next, isClearing });
    begin(next);
  };
  const begin = (next: Draft) => {
    setDraft(next);
    setSelected(null);
    setFilter('all');
    setAsked(null);
  };
  const latest = useRef<FindingsActions | null>(null);
  latest.current = {
    onSelect: select,
    onStep: step,
    onJump: jump,
    onCorrect: correct,
    onDecide: (item, decision) => {
      setDraft(withDecision(draft, item.key, decision));
      if (decision) goOn(item);
    },
    onUndo: (id) => {
      setDraft(withoutCorrection(draft, id));
      toast(words.undone);
    },
    onSample: () => take(draftOf(sample, sampleName)),
  };
  const actions = useMemo(() => steady(latest), []);
  const fileName = words.fileText(baseName(draft.name, words.fileFallback));
  const picked = shown.find((item) => item.key === selected);
  const openItems = items.filter((item) => passes('toDo', item, draft.decisions[item.key] !== undefined));

  return (
    <Page
      title={words.title}
      width="wide"
      lead={<CheckFacts draft={draft} check={check} held={held} isKept={kept.isKept} />}
      actions={
        isEmpty(draft) ? null : (
          <>
            <CopyButton key={draft.text} className="action" label={words.copy} text={draft.text} />
            <Action label={words.download} onClick={() => saveText(draft.text, fileName)} />
            <Link to="/check" search={{ view: 'sheet' }} className="action action-primary">
              {words.sheet}
            </Link>
          </>
        )
      }
    >
      <OtherDrafts kept={kept} />
      <CheckStatus draft={draft} check={check} items={items} />
      <fieldset className="pane-switch">
        <legend className="visually-hidden">{words.panes}</legend>
        <button type="button" aria-pressed={pane === 'text'} onClick={() => setPane('text')}>
          {words.paneText}
        </button>
        <button type="button" aria-pressed={pane === 'findings'} onClick={() => setPane('findings')}>
          {words.paneFindings(checked ? formatCount(openItems.length) : '')}
        </button>
      </fieldset>
      <div className={`check-panes check-shows-${pane}`}>
        <section className="draft-pane" aria-label={words.paneText}>
          <FileDrop
            read={check.read}
            today={session.today}
            asOf={draft.asOf}
            onAsOf={(asOf) => setDraft({ ...draft, asOf })}
            isCompared={comparison.facts ? comparison.isCompared : null}
            onCompare={(isCompared) => setDraft({ ...draft, isCompared })}
            onText={(source, name) => take(draftOf(source, name))}
            onClear={isEmpty(draft) ? null : () => take(emptyDraft, true)}
          >
            <DraftText
              ref={text}
              text={draft.text}
              lines={lines}
              selected={selected}
              onChange={(next) => setDraft((before) => withText(before, next))}
              onPick={pick}
              onStep={step}
              onLeave={back}
            />
          </FileDrop>
          {picked ? (
            <button type="button" className="picked" onClick={back}>
              <Verdict of={picked.kind} />
              <span>{words.openFinding}</span>
            </button>
          ) : null}
        </section>
        <section className="findings-pane" aria-labelledby="findings-title">
          <h2 className="visually-hidden" id="findings-title">
            {words.findings}
          </h2>
          <FindingsPane
            decisions={decisions}
            corrections={draft.corrections}
            checked={checked}
            state={check.state === 'checking' && checked ? 'done' : check.state}
            items={items}
            shown={shown}
            filter={filter}
            onFilter={setFilter}
            selected={selected}
            list={list}
            actions={actions}
            onUndo={actions.onUndo}
            onSample={actions.onSample}
          />
        </section>
      </div>
      {asked ? (
        <ConfirmDialog
          title={asked.isClearing ? words.clearTitle : words.replaceTitle}
          text={asked.isClearing ? words.clearText : words.replaceText}
          confirm={asked.isClearing ? words.clear : words.replaceConfirm}
          onConfirm={() => begin(asked.next)}
          onClose={() => setAsked(null)}
        />
      ) : null}
    </Page>
  );
}
