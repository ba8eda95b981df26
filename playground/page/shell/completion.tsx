import type { Command } from '../state/seen.ts';
import { useWords } from '../text/use-words.ts';

interface CompletionProps {
  id: string;
  commands: Command[];
  at: number;
  choose(index: number): void;
  point(index: number): void;
}

/** The commands that begin with what is typed. */
export function Completion({ id, commands, at, choose, point }: CompletionProps) {
  const words = useWords();
  return (
    <div class="popover completion">
      <div class="caption">{words.completionHelp}</div>
      <div class="options" id={id} role="listbox" aria-label={words.commands}>
        {commands.map(({ command, usage_hint, description }, index) => (
          <div
            key={command}
            id={`${id}-${index}`}
            class="option"
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            ref={(item) => {
              if (index === at) item?.scrollIntoView({ block: 'nearest' });
            }}
            onPointerMove={() => point(index)}
            onPointerDown={(event) => {
              // The field keeps the focus.
              event.preventDefault();
              choose(index);
            }}
          >
            <strong>{command}</strong>
            {usage_hint === '' ? null : <span>{usage_hint}</span>}
            <span>{description}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
