/** The form that finds words in the open document, before it is used: what finds is loaded when it is entered. */

/**
 * Shows the form; with `?tim=` in the address its words are marked at once.
 *
 * @example startFindBox()
 */
export function startFindBox(): void {
  const form = document.querySelector<HTMLFormElement>('.find-in');
  const isAsked = new URLSearchParams(location.search).has('tim');
  let isStarted = false;
  let isSubmitted = false;
  const start = () => {
    if (isStarted) return;
    isStarted = true;
    import('./find-in-page.ts').then(
      ({ startFinding }) => startFinding(isSubmitted),
      () => tellFailure(form),
    );
  };
  if (isAsked) start();
  if (!form) return;
  form.hidden = false;
  form.addEventListener('focusin', start);
  // Enter may come before what finds.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    isSubmitted = true;
  });
}

function tellFailure(form: HTMLFormElement | null): void {
  const status = form?.querySelector('[role=status]');
  if (status) status.textContent = 'Chưa tải được phần tìm trong văn bản. Hãy tải lại trang.';
}
