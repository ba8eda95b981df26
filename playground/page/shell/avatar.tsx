/** 王小明 → 王, Ann Lee → A. */
const initial = (name: string): string => /./u.exec(name.trim())?.[0].toUpperCase() ?? '?';

/** The same colour for the same id, always dark enough for white letters. */
function colour(id: string): string {
  let sum = 0;
  for (const sign of id) sum = (sum * 31 + sign.charCodeAt(0)) % 9973;
  return `hsl(${(sum * 47) % 360} 42% 38%)`;
}

interface Face {
  id: string;
  name: string;
  bot?: boolean;
  small?: boolean;
}

export const Avatar = ({ id, name, bot = false, small = false }: Face) => (
  <span
    class={`avatar${bot ? ' bot' : ''}${small ? ' small' : ''}`}
    style={{ background: colour(id) }}
    aria-hidden="true"
  >
    {initial(name)}
  </span>
);
