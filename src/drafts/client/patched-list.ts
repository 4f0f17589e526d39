/** A list of elements of which only those are made anew that have changed: one typed letter must not redraw the page. */

export class PatchedList {
  private readonly list: HTMLElement;
  private readonly signatures: string[] = [];

  constructor(list: HTMLElement) {
    this.list = list;
  }

  get length(): number {
    return this.signatures.length;
  }

  /**
   * Shows these items.
   *
   * @param make an element from an item; called where the item is not the one shown in its place so far
   * @example list.show(rows, (row, index) => rowView(row, index))
   */
  show<Item>(items: readonly Item[], make: (item: Item, index: number) => HTMLElement): void {
    for (const [index, item] of items.entries()) {
      const signature = JSON.stringify(item);
      if (signature === this.signatures[index]) continue;
      const old = this.list.children[index];
      if (old) old.replaceWith(make(item, index));
      else this.list.append(make(item, index));
      this.signatures[index] = signature;
    }
    this.signatures.length = items.length;
    while (this.list.childElementCount > items.length) this.list.lastElementChild?.remove();
  }
}
