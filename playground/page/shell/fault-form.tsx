import { useState } from 'preact/hooks';
import type { FaultRule } from '../../faults.ts';
import { useWords } from '../text/use-words.ts';
import { type Chosen, callFaults, deliveries, deliveryFaults, ruleOf } from './fault-rule.ts';

/** What is to go wrong, how, and how often. */
export function FaultForm({ add }: { add(rule: FaultRule): void }) {
  const words = useWords();
  const [chosen, setChosen] = useState<Chosen>({
    on: 'call',
    method: 'chat.postMessage',
    what: 'error',
    times: 1,
    seconds: 4,
  });
  const change = (to: Partial<Chosen>) => setChosen((before) => ({ ...before, ...to }));
  const modes = chosen.on === 'call' ? callFaults : chosen.on === 'away' ? [] : deliveryFaults;
  const takesTime = chosen.on === 'away' || chosen.what === 'late' || chosen.what === 'hang';
  const number = (label: string, value: number, set: (value: number) => void) => (
    <label class="labelled">
      {label}
      <input
        class="text-field"
        type="number"
        min="1"
        max="600"
        required
        value={value}
        onInput={({ currentTarget }) => set(currentTarget.valueAsNumber)}
      />
    </label>
  );
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const rule = ruleOf(chosen);
        if (rule) add(rule);
      }}
    >
      <label class="labelled">
        {words.faultOn}
        <select
          class="text-field"
          value={chosen.on}
          onChange={({ currentTarget: { value } }) => {
            const on = (['call', 'away', ...deliveries] as const).find((known) => known === value) ?? 'call';
            change({ on, what: on === 'call' ? 'error' : 'hang' });
          }}
        >
          <option value="call">{words.faultCall}</option>
          {deliveries.map((way) => (
            <option key={way} value={way}>
              {words.faultDeliveries[way]}
            </option>
          ))}
          <option value="away">{words.faultModes.away}</option>
        </select>
      </label>
      {chosen.on === 'call' ? (
        <label class="labelled">
          {words.faultMethod}
          <input
            class="text-field"
            required
            value={chosen.method}
            onInput={({ currentTarget }) => change({ method: currentTarget.value })}
          />
        </label>
      ) : null}
      {modes.length > 0 ? (
        <label class="labelled">
          {words.faultMode}
          <select
            class="text-field"
            value={chosen.what}
            onChange={({ currentTarget }) => change({ what: currentTarget.value })}
          >
            {modes.map((mode) => (
              <option key={mode} value={mode}>
                {words.faultModes[mode]}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <div class="row">
        {chosen.on === 'away' ? null : number(words.faultTimes, chosen.times, (times) => change({ times }))}
        {takesTime ? number(words.faultSeconds, chosen.seconds, (seconds) => change({ seconds })) : null}
        <button type="submit" class="solid">
          {words.faultAdd}
        </button>
      </div>
    </form>
  );
}
