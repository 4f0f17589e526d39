/** The line above a passage: its words, and what one can do from there. */

/**
 * The line, not yet on the page. It takes the focus, so that screen readers say its words and the next Tab leads to its buttons.
 *
 * @example lineOf('Bạn được dẫn tới mục II.3.', [['Bỏ đánh dấu', dismiss]])
 */
export function lineOf(words: string, actions: [label: string, act: () => void][]): HTMLElement {
  const line = document.createElement('div');
  line.className = 'arrival';
  line.tabIndex = -1;
  line.setAttribute('role', 'group');
  line.setAttribute('aria-label', words);
  const said = document.createElement('p');
  said.textContent = words;
  const buttons = actions.map(([label, act]) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'quiet';
    button.textContent = label;
    button.addEventListener('click', act);
    return button;
  });
  line.append(said, ...buttons);
  return line;
}
