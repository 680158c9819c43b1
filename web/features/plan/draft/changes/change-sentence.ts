import { currentLanguage } from '../../../../i18n/language.ts';
import { joinNames } from '../../../../ui/format.ts';
import { deadlineSentence } from '../../../ledger/deadline/deadline-words.ts';
import type { DraftChange, PlanDraft } from '../../drafts.ts';
import { revisionWords } from '../../revision-words.ts';
import type { planWords } from '../../words.ts';

type Words = typeof planWords.en;

/** What a change would have done, for the person whose change was not saved. */
export function changeSentence(change: DraftChange, draft: Pick<PlanDraft, 'measures'>, words: Words): string {
  const { draft: own } = words;
  const language = currentLanguage();
  const separator = language === 'zh' ? '；' : '; ';
  if (change.kind === 'head') return own.head;
  if (change.kind === 'revises') return revisionWords.now().changedRevises;
  if (change.kind === 'name') return own.changedName(change.name);
  if (change.kind === 'acceptance') return own.changedAcceptance(String(change.problems.length));
  const no = draft.measures.find((measure) => measure.key === change.key)?.no ?? '';
  if (change.kind === 'origin') return own.changedMeasure(no, revisionWords.now().changedOrigin);
  if (change.kind === 'removal') return own.changedMeasure(no, change.removed ? own.remove : own.putBack);
  if (change.kind === 'restore') return own.changedMeasure(no, own.restore);
  const { title, field, outcome, deadline } = change;
  const parts = [
    ...(title === undefined ? [] : [[own.columns.title, title]]),
    ...(change.text === undefined ? [] : [[own.rowText, change.text]]),
    ...(field === undefined ? [] : [[own.columns.field, field]]),
    ...(outcome === undefined ? [] : [[own.columns.outcome, outcome ?? own.notStated]]),
    ...(['lead', 'supporting', 'implementing'] as const).flatMap((role) => {
      const names = change[role];
      return names === undefined ? [] : [[own.columns[role], joinNames(names, language) || own.notStated]];
    }),
    ...(change.designated === undefined ? [] : [[own.designatedLabel, change.designated ?? own.notStated]]),
    ...(deadline === undefined ? [] : [[own.columns.deadline, deadlineSentence(deadline, language)]]),
  ];
  return own.changedMeasure(no, parts.map((pair) => pair.join(' ')).join(separator));
}
