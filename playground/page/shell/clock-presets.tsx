import type { Preset } from '../../clock-presets.ts';
import { useLoaded } from '../state/use-loaded.ts';
import { ask } from '../state/wire.ts';
import { dayOf, timeOf } from '../text/moment.ts';
import { useWords } from '../text/use-words.ts';

interface ClockPresetsProps {
  now: number;
  disabled: boolean;
  move(to: string): void;
}

/** Moments worth going to. */
export function ClockPresets({ now, disabled, move }: ClockPresetsProps) {
  const words = useWords();
  const read = useLoaded(
    `presets/${dayOf(now)}/${timeOf(now).slice(0, 2)}`,
    () => ask<{ presets: Preset[] }>('/clock/presets'),
    ({ what }) => what === 'clock',
  );
  return (
    <section class="stack" aria-label={words.clockJump}>
      <h3 class="muted">{words.clockJump}</h3>
      {read?.presets.map(({ name, at }) => (
        <button key={name} type="button" class="plain preset" disabled={disabled} onClick={() => move(at)}>
          {words.presets[name]}
          <span>
            {dayOf(Date.parse(at))} {timeOf(Date.parse(at))}
          </span>
        </button>
      ))}
    </section>
  );
}
