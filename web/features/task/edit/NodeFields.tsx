import './edit.css';
import type { ReactNode } from 'react';
import { useSession } from '../../../api/session.ts';
import { Field } from '../../../ui/Field.tsx';
import { deskWords } from '../words.ts';
import type { NodeDraft } from './task-draft.ts';

type NodeFieldsProps = {
  readonly nodes: readonly NodeDraft[];
  readonly onChange: (nodes: readonly NodeDraft[]) => void;
  readonly error?: string | undefined;
  /** Offers nodes at the ends of the years: for standing tasks. */
  readonly isYearly?: boolean;
  readonly legend?: string;
};

/** Nodes: what is to stand on which day. */
export function NodeFields({ nodes, onChange, error, isYearly = false, legend }: NodeFieldsProps): ReactNode {
  const words = deskWords.use().form;
  const { today } = useSession();
  const nextKey = Math.max(-1, ...nodes.map((node) => node.key)) + 1;
  const add = (title: string, due: string) => onChange([...nodes, { key: nextKey, title, due, outcome: '' }]);
  const set = (key: number, change: Partial<NodeDraft>) =>
    onChange(nodes.map((node) => (node.key === key ? { ...node, ...change } : node)));
  const years = [0, 1, 2]
    .map((ahead) => String(Number(today.slice(0, 4)) + ahead))
    .filter((year) => !nodes.some((node) => node.due.startsWith(year)));
  return (
    <fieldset className="nodes-edit">
      <legend className="field-label">{legend ?? words.nodes}</legend>
      <p className="field-note">{isYearly ? words.nodesStanding : words.nodesHint}</p>
      {nodes.map((node, at) => (
        <fieldset key={node.key} className="node-edit">
          <legend className="visually-hidden">{words.nodeNo(String(at + 1))}</legend>
          <Field
            label={words.nodeTitle}
            value={node.title}
            onChange={(title) => set(node.key, { title })}
            maxLength={200}
            className="node-edit-title"
          />
          <Field label={words.nodeDue} type="date" value={node.due} onChange={(due) => set(node.key, { due })} />
          <Field
            label={words.nodeOutcome}
            value={node.outcome}
            onChange={(outcome) => set(node.key, { outcome })}
            maxLength={200}
          />
          <button
            type="button"
            className="node-edit-remove"
            aria-label={words.nodeRemove(String(at + 1))}
            title={words.nodeRemove(String(at + 1))}
            onClick={() => onChange(nodes.filter((one) => one.key !== node.key))}
          >
            ×
          </button>
        </fieldset>
      ))}
      {error ? (
        <p className="field-note field-error" role="alert">
          {error}
        </p>
      ) : null}
      <div className="nodes-edit-add">
        {isYearly
          ? years.map((year) => (
              <button
                key={year}
                type="button"
                className="link-button"
                onClick={() => add(words.yearlyTitle(year), `${year}-12-31`)}
              >
                {words.yearly(year)}
              </button>
            ))
          : null}
        <button type="button" className="link-button" onClick={() => add('', '')}>
          {words.nodeAdd}
        </button>
      </div>
    </fieldset>
  );
}
