import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { ReadResult } from '../../../../documents/read.ts';
import { type Against, type Checked, type HeldFacts, longestText } from './messages.ts';
import { Runner } from './runner.ts';

const pause = 120;

export type CheckState = 'idle' | 'checking' | 'done' | 'failed' | 'too-long';

export type Check = {
  /** The last result; its text may be a few keystrokes behind. */
  readonly checked: Checked | null;
  readonly state: CheckState;
  readonly read: (file: File) => Promise<ReadResult>;
  readonly again: () => void;
};

/** Checks the text in the worker whenever it rests for a moment. */
export function useCheck(text: string, { asOf, jurisdiction, isCompared }: Against, facts: HeldFacts | null): Check {
  const runner = useRef<Runner | null>(null);
  const [checked, setChecked] = useState<Checked | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const runnerOf = useCallback(() => {
    runner.current ??= new Runner(
      (result) =>
        // Drawing the result gives way to the typing that goes on.
        startTransition(() => {
          setChecked(result);
          setFailed(false);
        }),
      () => setFailed(true),
    );
    return runner.current;
  }, []);

  useEffect(
    () => () => {
      runner.current?.close();
      runner.current = null;
    },
    [],
  );

  useEffect(() => {
    if (facts) runnerOf().hold(facts);
  }, [facts, runnerOf]);

  const isEmpty = text.trim() === '';
  const isTooLong = text.length > longestText;
  const isFirst = checked === null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt and other facts are reasons to check again
  useEffect(() => {
    if (isEmpty || isTooLong) return setChecked(null);
    const timer = setTimeout(() => runnerOf().check(text, { asOf, jurisdiction, isCompared }), isFirst ? 0 : pause);
    return () => clearTimeout(timer);
  }, [text, asOf, jurisdiction, isCompared, facts, attempt, isEmpty, isTooLong, runnerOf]);

  const read = useCallback(
    async (file: File) => runnerOf().read(new Uint8Array(await file.arrayBuffer()), file.name),
    [runnerOf],
  );
  const state: CheckState = isEmpty
    ? 'idle'
    : isTooLong
      ? 'too-long'
      : failed
        ? 'failed'
        : checked?.text === text
          ? 'done'
          : 'checking';
  return { checked: isEmpty || isTooLong ? null : checked, state, read, again: () => setAttempt((count) => count + 1) };
}
