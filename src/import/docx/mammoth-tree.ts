/** What is used of the tree that mammoth hands to `transformDocument`; its own types leave it open. */
export type MammothNode =
  | {
      type: 'document';
      children: MammothNode[];
      notes: { resolve(reference: NoteReference): { body: MammothNode[] } | null };
    }
  | { type: 'paragraph'; children: MammothNode[]; styleName?: string | null }
  | {
      type: 'run';
      children: MammothNode[];
      isBold?: boolean;
      isItalic?: boolean;
      verticalAlignment?: 'baseline' | 'superscript' | 'subscript';
    }
  | { type: 'text'; value: string }
  | { type: 'tab' }
  | { type: 'break'; breakType: string }
  | { type: 'hyperlink'; children: MammothNode[]; href?: string }
  | NoteReference
  | { type: 'table' | 'tableRow'; children: MammothNode[] }
  | { type: 'tableCell'; children: MammothNode[]; colSpan?: number; rowSpan?: number }
  | { type: 'image' }
  | { type: 'other'; children?: MammothNode[] };

export interface NoteReference {
  type: 'noteReference';
  noteType: string;
  noteId: string;
}
