import { useRef } from 'preact/hooks';
import { act } from '../state/act.ts';
import { base64Of } from '../state/base64.ts';
import { useDesk } from '../state/desk.ts';
import { useWords } from '../text/use-words.ts';
import { Icon } from './icon.tsx';
import { Menu } from './menu.tsx';
import { useOpen } from './use-open.ts';

interface PlusMenuProps {
  channel: string;
  /** Shows that something is under way. */
  during<T>(work: Promise<T>): Promise<T>;
}

/** The app's global shortcuts, and files. */
export function PlusMenu({ channel, during }: PlusMenuProps) {
  const { about, me } = useDesk();
  const words = useWords();
  const { isOpen, toggle, close, around } = useOpen();
  const chooser = useRef<HTMLInputElement>(null);
  const upload = async (file: File) => {
    const base64 = await base64Of(file);
    await during(act(file.name, '/upload', { user: me.id, channel, name: file.name, base64 }));
  };
  const shortcuts = about.shortcuts.filter(({ type }) => type === 'global');
  return (
    <div class="plus" ref={around}>
      <button
        type="button"
        class="quiet"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={words.actions}
        title={words.actions}
        onClick={toggle}
      >
        <Icon name="plus" />
      </button>
      <input
        class="hidden"
        type="file"
        multiple
        tabIndex={-1}
        aria-label={words.uploadFile}
        ref={chooser}
        onChange={({ currentTarget }) => {
          for (const file of currentTarget.files ?? []) void upload(file);
          currentTarget.value = '';
        }}
      />
      {isOpen ? (
        <Menu
          up
          label={words.actions}
          close={close}
          items={[
            ...shortcuts.map(({ name, callback_id }) => ({
              label: name,
              icon: 'bolt' as const,
              run: () => void during(act(name, '/shortcut', { user: me.id, callback_id })),
            })),
            { label: words.uploadFile, icon: 'file', run: () => chooser.current?.click() },
          ]}
        />
      ) : null}
    </div>
  );
}
