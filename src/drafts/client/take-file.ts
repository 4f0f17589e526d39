/** A draft from a file: by the button, or dropped anywhere on the page. */
import { type DraftFile, draftFile, isTooLarge } from '../draft-file.ts';

/**
 * Calls `taken` with each file that the reader gives. A file dropped beside the box would open in its place and the
 * draft would be lost, so the whole page takes it.
 *
 * @example takeFiles(input, ({ text }) => …)
 */
export function takeFiles(input: HTMLInputElement, taken: (file: DraftFile) => void): void {
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) void read(file).then(taken);
    // The same file may be chosen again after it was changed.
    input.value = '';
  });
  document.addEventListener('dragover', (event) => {
    if (holdsFiles(event)) event.preventDefault();
  });
  document.addEventListener('drop', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file) void read(file).then(taken);
  });
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

async function read(file: File): Promise<DraftFile> {
  if (isTooLarge(file.size)) return draftFile(new Uint8Array(file.size));
  try {
    return draftFile(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { fault: 'Không đọc được tệp này. Nếu là thư mục hoặc tệp trên mạng, hãy chép về máy trước.' };
  }
}
