import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { type Fields, isFields } from '../../fields.ts';
import { type Act, actOf } from './act.ts';
import { Block } from './block.tsx';
import { Confirm } from './confirm.tsx';
import { actionIdOf, blockIdOf, type Held, heldAt, keep, sent } from './held.ts';
import { type Moment, tells } from './moment.ts';
import { type Scene, SceneContext } from './scene.tsx';
import { fieldsOf } from './view-blocks.ts';

export interface BlocksProps
  extends Pick<Scene, 'where' | 'people' | 'channels' | 'words' | 'suggest' | 'upload' | 'fileUrl'> {
  blocks: readonly unknown[];
  /** What the workspace holds for this person, in Slack's shape. */
  values?: Held | undefined;
  /** What is typed and not sent yet; it stands before what the workspace holds. */
  drafts?: Held | undefined;
  /** What was wrong, by block. */
  errors?: Readonly<Record<string, string>> | undefined;
  onAct(act: Act): Promise<unknown>;
  /** A field of a form: `dispatch` when the app is to hear of it now. */
  onFill?: ((blockId: string, actionId: string, value: unknown, dispatch: boolean) => void) | undefined;
  /** Every key, for whoever keeps a draft. */
  onHold?: ((block: Fields, element: Fields, held: Fields) => void) | undefined;
}

interface Asked {
  confirm: Fields;
  go(): void;
}

/** The blocks of a message, a form or a home tab, alive. */
export function Blocks(props: BlocksProps): JSX.Element {
  const [local, setLocal] = useState<Held>({});
  const [busy, setBusy] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState<Asked>();
  // Handlers read the newest props without giving every block a new scene.
  const newest = useRef(props);
  newest.current = props;

  const keyOf = (block: Fields, element: Fields) => `${blockIdOf(block)}/${actionIdOf(element)}`;
  const hold = (block: Fields, element: Fields, held: Fields) => {
    setLocal((before) => keep(before, block, element, held));
    newest.current.onHold?.(block, element, held);
  };
  const act = async (block: Fields, element: Fields, held: Fields, confirmed: boolean) => {
    const key = keyOf(block, element);
    setBusy((before) => [...before, key]);
    // Whoever acts says what went wrong; here the button only comes to rest.
    await newest.current.onAct(actOf(block, element, held, confirmed)).catch(() => undefined);
    setBusy((before) => before.filter((each) => each !== key));
  };
  /** Through the app's "are you sure?" where there is one. */
  const sure = (element: Fields, go: (confirmed: boolean) => void) => {
    if (isFields(element.confirm)) setAsked({ confirm: element.confirm, go: () => go(true) });
    else go(false);
  };
  const fill = (block: Fields, element: Fields, held: Fields, moment: Moment) => {
    hold(block, element, held);
    const dispatch = tells(block, element, moment);
    const { onFill } = newest.current;
    if (!onFill) return dispatch ? void act(block, element, held, false) : undefined;
    if (dispatch || moment === 'paused' || moment === 'picked') {
      onFill(blockIdOf(block), actionIdOf(element), sent(held), dispatch);
    }
  };

  const { where, people, channels, words, suggest, upload, fileUrl, values } = props;
  const scene: Scene = {
    where,
    people,
    channels,
    words,
    suggest,
    upload,
    fileUrl,
    held: (block, element) => heldAt(block, element, local, props.drafts, values),
    isBusy: (block, element) => busy.includes(keyOf(block, element)),
    press: (block, element) => sure(element, (confirmed) => void act(block, element, {}, confirmed)),
    enter(block, element, held, moment) {
      if (block.type === 'input') return fill(block, element, held, moment);
      sure(element, (confirmed) => {
        if (element.type !== 'overflow') hold(block, element, held);
        void act(block, element, held, confirmed);
      });
    },
  };
  const shown = useMemo(() => fieldsOf(props.blocks), [props.blocks]);
  return (
    <SceneContext.Provider value={scene}>
      <div class={`blocks blocks--${where}`}>
        {shown.map((block, index) => (
          <Block key={blockIdOf(block) || index} block={block} error={props.errors?.[blockIdOf(block)]} />
        ))}
        {asked && (
          <Confirm
            confirm={asked.confirm}
            onAnswer={(isConfirmed) => {
              setAsked(undefined);
              if (isConfirmed) asked.go();
            }}
          />
        )}
      </div>
    </SceneContext.Provider>
  );
}
