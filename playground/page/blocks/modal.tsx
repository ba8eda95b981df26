import type { JSX } from 'preact';
import type { SeenView } from '../../seen.ts';
import { ModalForm } from './modal-form.tsx';
import type { Scene } from './scene.tsx';
import { useDrafts } from './use-drafts.tsx';
import type { FormCalls } from './use-form.tsx';

export interface ModalStackProps
  extends FormCalls,
    Pick<Scene, 'people' | 'channels' | 'words' | 'upload' | 'fileUrl'> {
  /** From the bottom to the top. */
  views: readonly SeenView[];
  onClose(viewId: string): unknown;
  suggest?:
    | ((
        viewId: string,
        ...asked: Parameters<NonNullable<Scene['suggest']>>
      ) => ReturnType<NonNullable<Scene['suggest']>>)
    | undefined;
}

/** The forms a person has open; he sees the one on top. */
export function ModalStack(props: ModalStackProps): JSX.Element | null {
  const drafts = useDrafts();
  const view = props.views.at(-1);
  if (!view) return null;
  return <ModalForm key={view.id} {...props} view={view} below={props.views.at(-2)} drafts={drafts} />;
}
