import { useRef, useState } from 'preact/hooks';
import type { SeenView } from '../../seen.ts';
import type { Act } from './act.ts';
import { together, type Values } from './drafts.ts';
import { mistyped } from './mistyped.ts';
import { type Outcome, type Trouble, troubleIn } from './outcome.ts';
import type { Drafts } from './use-drafts.tsx';

export interface FormCalls {
  onSubmit(viewId: string, values: Values): Promise<Outcome>;
  onFill(viewId: string, values: Values): Promise<unknown>;
  onAct(viewId: string, act: Act): Promise<unknown>;
}

/** How a form talks to the workspace: one thing after the other, and nothing typed is ever lost. */
export function useForm(view: SeenView, drafts: Drafts, calls: FormCalls, onWrong: () => void) {
  const [isSending, setSending] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const [refused, setRefused] = useState<Record<string, string>>({});
  const [touched, setTouched] = useState<readonly string[]>([]);
  const line = useRef<Promise<unknown>>(Promise.resolve());

  /** In turn; a call that breaks off counts as failed. */
  const inTurn = <T,>(call: () => Promise<T>): Promise<T | undefined> => {
    const turn = line.current.then(call).catch(() => {
      setTrouble('failed');
      return undefined;
    });
    line.current = turn;
    return turn;
  };
  const told = (answer: unknown) => setTrouble(troubleIn(answer));
  /** What is being put right is no longer wrong. */
  const touch = (blockId: string) =>
    setTouched((before) => (before.includes(blockId) ? before : [...before, blockId]));

  const fill = (values: Values) =>
    inTurn(async () => {
      const all = together(drafts.unsent(view, 'silent'), values);
      const answer = await calls.onFill(view.id, all);
      drafts.arrived(view, all);
      told(answer);
    });
  const act = (press: Act) =>
    inTurn(async () => {
      const values = drafts.unsent(view, 'silent');
      if (Object.keys(values).length > 0) {
        await calls.onFill(view.id, values);
        drafts.arrived(view, values);
      }
      told(await calls.onAct(view.id, press));
    });
  const refuse = (wrong: Record<string, string>) => {
    setRefused(wrong);
    setTouched([]);
    onWrong();
  };
  const submit = async () => {
    if (isSending) return;
    const wrong = mistyped(view.blocks, drafts.of(view), view.values);
    if (Object.keys(wrong).length > 0) return refuse(wrong);
    setSending(true);
    setTrouble(undefined);
    setRefused({});
    const answer = await inTurn(async () => {
      const values = drafts.unsent(view, 'all');
      const outcome = await calls.onSubmit(view.id, values);
      if (outcome.outcome !== 'failed') drafts.arrived(view, values);
      return outcome;
    });
    setSending(false);
    if (answer?.outcome === 'errors') refuse(answer.errors ?? {});
    else if (answer) told(answer);
  };
  const wrong = Object.entries({ ...view.errors, ...refused }).filter(([id]) => !touched.includes(id));
  return { isSending, trouble, errors: Object.fromEntries(wrong), touch, fill, act, submit };
}
