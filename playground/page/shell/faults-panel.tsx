import type { FaultRule } from '../../faults.ts';
import { useFaults } from '../state/use-faults.ts';
import { useWords } from '../text/use-words.ts';
import type { Words } from '../text/zh.ts';
import { FaultForm } from './fault-form.tsx';

function described(rule: FaultRule, words: Words): { on: string; left: string } {
  if (rule.what === 'away') return { on: words.faultEverything, left: words.faultFor(rule.ms / 1_000) };
  const on = 'method' in rule ? rule.method : words.faultDeliveries[rule.delivery];
  return { on, left: words.faultLeft(rule.times ?? 1) };
}

/** Makes what comes next go wrong. */
export function FaultsPanel() {
  const words = useWords();
  const { armed, refusal, add, clear } = useFaults();
  return (
    <div class="panel">
      <p class="muted">{words.faultsHelp}</p>
      <FaultForm add={(rule) => void add(rule)} />
      {refusal === null ? null : (
        <p class="wrong" role="alert">
          {words.faultRefused}
          {refusal}
        </p>
      )}
      {armed.length === 0 ? <p class="muted">{words.faultNone}</p> : null}
      <ul class="entries" aria-live="polite">
        {armed.map((rule, index) => {
          const { on, left } = described(rule, words);
          return (
            <li key={`${index} ${on} ${rule.what}`} class="entry">
              <span>{words.faultModes[rule.what]}</span>
              <span class="name">{on}</span>
              <span class="ms">{left}</span>
            </li>
          );
        })}
      </ul>
      {armed.length > 0 ? (
        <button type="button" class="plain" onClick={() => void clear()}>
          {words.faultClear}
        </button>
      ) : null}
    </div>
  );
}
