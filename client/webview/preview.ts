import type { FromPage, ToPage } from "./messages.ts";

// The preview's only script: shows what the server rendered, follows the cursor, leads back to the source.

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void; setState(state: unknown): void };

const editor = acquireVsCodeApi();
const page = document.getElementById("page") as HTMLElement;
const note = document.getElementById("note") as HTMLElement;
let shown = "";
let cursorLine = 0;

window.addEventListener("message", ({ data }: MessageEvent<ToPage>) => {
  if (data.kind === "show") show(data);
  else {
    cursorLine = data.line;
    markCursor(true);
  }
});
page.addEventListener("click", ({ target }) => open(target));
page.addEventListener("keydown", (event) => {
  if (event.key === "Enter") open(event.target);
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0) return;
  const rows = [...page.querySelectorAll<HTMLElement>("tbody tr")];
  const next = rows[rows.indexOf(event.target as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  enter(next);
  next.focus();
});
editor.postMessage({ kind: "ready" });

function show({ uri, title, html, note: hint }: Extract<ToPage, { kind: "show" }>): void {
  editor.setState({ uri });
  document.title = title;
  note.textContent = hint;
  if (html === shown) return;
  shown = html;
  const focused = (document.activeElement as HTMLElement | null)?.dataset.line;
  const parsed = document.createElement("template");
  // All text in it was escaped by the server; the page's policy lets no inline script or style run besides.
  parsed.innerHTML = html;
  page.replaceChildren(parsed.content);
  const row =
    focused === undefined ? undefined : page.querySelector<HTMLElement>(`tr[data-line="${focused}"]`);
  const first = row ?? page.querySelector<HTMLElement>("tbody tr");
  if (first) enter(first);
  row?.focus();
  markCursor(false);
}

/** One row of all is in the tab order; the arrow keys move it. */
function enter(row: HTMLElement): void {
  for (const other of page.querySelectorAll<HTMLElement>('tr[tabindex="0"]')) other.tabIndex = -1;
  row.tabIndex = 0;
}

function open(target: EventTarget | null): void {
  const line = (target as Element | null)?.closest<HTMLElement>("[data-line]")?.dataset.line;
  if (line !== undefined) editor.postMessage({ kind: "open", line: Number(line) });
}

/** Marks the last thing that begins on or before the cursor's line, and brings it into view. */
function markCursor(scroll: boolean): void {
  let current: HTMLElement | undefined;
  for (const element of page.querySelectorAll<HTMLElement>("[data-line]")) {
    if (Number(element.dataset.line) > cursorLine) break;
    current = element;
  }
  page.querySelector("[aria-current]")?.removeAttribute("aria-current");
  if (!current) return;
  current.setAttribute("aria-current", "true");
  if (scroll) current.scrollIntoView({ block: "nearest" });
}
