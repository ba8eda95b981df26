import type { SeenFile } from '../state/seen.ts';
import { useWords } from '../text/use-words.ts';
import { Icon } from './icon.tsx';

const kilo = 1_024;

function sizeOf(bytes: number): string {
  if (bytes < kilo) return `${bytes} B`;
  if (bytes < kilo * kilo) return `${Math.round(bytes / kilo)} kB`;
  return `${(bytes / kilo / kilo).toFixed(1)} MB`;
}

const isPicture = ({ mimetype }: SeenFile): boolean => /^image\/(?:png|jpeg|gif|webp)$/.test(mimetype);

/** The files of a message; pictures are shown. */
export function Attached({ files }: { files: SeenFile[] }) {
  const words = useWords();
  return (
    <div class="files">
      {files.map((file) => {
        const url = file.control_url ?? '#';
        const name = file.title || file.name;
        return isPicture(file) ? (
          <a key={file.id} class="picture" href={url} target="_blank" rel="noopener">
            <img src={url} alt={name} />
          </a>
        ) : (
          <a key={file.id} class="file" href={url} download={file.name} aria-label={words.download(name)}>
            <Icon name="file" />
            <span class="who">
              <strong>{name}</strong>
              <span>{sizeOf(file.size)}</span>
            </span>
          </a>
        );
      })}
    </div>
  );
}
