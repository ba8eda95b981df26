import { useRef, useState } from 'preact/hooks';
import type { Fields } from '../../fields.ts';
import type { SeenView } from '../../seen.ts';
import { together, unsent, type Values } from './drafts.ts';
import { type Held, keep } from './held.ts';
import { fieldsOf } from './view-blocks.ts';

export interface Drafts {
  of(view: SeenView): Held;
  hold(view: SeenView, block: Fields, element: Fields, held: Fields): void;
  /** What the workspace does not have yet: all of it, or only what tells the app nothing when it is filled in. */
  unsent(view: SeenView, which: 'all' | 'silent'): Values;
  /** The workspace has these now. */
  arrived(view: SeenView, values: Values): void;
}

const isSilent = (block: Fields): boolean => block.type === 'input' && block.dispatch_action !== true;

/** What is typed in each open form, until the form is gone. It outlives updates and forms on top. */
export function useDrafts(): Drafts {
  const drafts = useRef<Record<string, Held>>({});
  const known = useRef<Record<string, Values>>({});
  const [, redraw] = useState(0);
  return {
    of: (view) => drafts.current[view.id] ?? {},
    hold(view, block, element, held) {
      drafts.current[view.id] = keep(drafts.current[view.id] ?? {}, block, element, held);
      redraw((times) => times + 1);
    },
    unsent: (view, which) =>
      unsent(
        fieldsOf(view.blocks),
        drafts.current[view.id] ?? {},
        known.current[view.id] ?? {},
        which === 'all' ? (block) => block.type === 'input' : isSilent,
      ),
    arrived(view, values) {
      known.current[view.id] = together(known.current[view.id] ?? {}, values);
    },
  };
}
