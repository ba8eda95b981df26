import { useState } from 'preact/hooks';
import { language } from '../state/preferences.ts';
import { useStore } from '../state/store.ts';
import { moveClock, useNow } from '../state/use-clock.ts';
import { fieldOf, instantOf, longDay, timeOf } from '../text/moment.ts';
import { useWords } from '../text/use-words.ts';
import { ClockPresets } from './clock-presets.tsx';

type Moving = { kind: 'moving' } | { kind: 'arrived'; stops: number } | { kind: 'failed'; error: string };

/** The demo's time, and moving it forward. */
export function ClockPanel() {
  const words = useWords();
  const spoken = useStore(language);
  const now = useNow();
  const [moving, setMoving] = useState<Moving | null>(null);
  const [chosen, setChosen] = useState('');
  if (now === null) return <p class="empty">{words.loading}</p>;
  const isMoving = moving?.kind === 'moving';
  const move = async (to: string) => {
    setMoving({ kind: 'moving' });
    const moved = await moveClock(to);
    setMoving(
      'error' in moved ? { kind: 'failed', ...moved } : { kind: 'arrived', stops: moved.stops.length },
    );
  };
  const field = chosen === '' ? fieldOf(now) : chosen;
  return (
    <div class="panel">
      <div>
        <div class="muted">{words.clockNow}</div>
        <div class="big-time">{timeOf(now)}</div>
        <div>{longDay(now, spoken)}</div>
      </div>
      <p class="muted">{words.clockHelp}</p>
      <div role="status">
        {isMoving ? <p class="moving">{words.clockMoving}</p> : null}
        {moving?.kind === 'arrived' ? <p class="moving">{words.clockMoved(moving.stops)}</p> : null}
        {moving?.kind === 'failed' ? (
          <p class="wrong">
            {words.clockFailed}
            {moving.error}
          </p>
        ) : null}
      </div>
      <ClockPresets now={now} disabled={isMoving} move={(to) => void move(to)} />
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          void move(instantOf(field));
        }}
      >
        <label class="labelled">
          {words.clockChoose}
          <input
            class="text-field"
            type="datetime-local"
            required
            min={fieldOf(now)}
            value={field}
            onInput={({ currentTarget }) => setChosen(currentTarget.value)}
          />
        </label>
        <button type="submit" class="solid" disabled={isMoving}>
          {words.clockMove}
        </button>
      </form>
    </div>
  );
}
