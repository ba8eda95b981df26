import { language, theme } from '../state/preferences.ts';
import { useStore } from '../state/store.ts';
import { useWords } from '../text/use-words.ts';
import { Icon } from './icon.tsx';

const next = { auto: 'light', light: 'dark', dark: 'auto' } as const;

/** Language, and light or dark. */
export function Choices() {
  const words = useWords();
  const spoken = useStore(language);
  const look = useStore(theme);
  return (
    <div class="choices">
      <button
        type="button"
        class="quiet"
        lang={spoken === 'zh' ? 'en' : 'zh-CN'}
        title={words.languageLabel}
        onClick={() => language.set(spoken === 'zh' ? 'en' : 'zh')}
      >
        {words.language}
      </button>
      <button type="button" class="quiet" onClick={() => theme.set(next[look])}>
        <Icon name="theme" />
        <span class="hidden">{words.theme}</span>
        {words.themes[look]}
      </button>
    </div>
  );
}
