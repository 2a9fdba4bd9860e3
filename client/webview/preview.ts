import { createFind } from "./find.ts";
import type { FromPage, ToPage } from "./messages.ts";
import { sanitize } from "./sanitize.ts";

// The preview's only script: shows what the server rendered, follows the cursor, leads back to the source.

interface State {
  readonly uri?: string;
  readonly zoom?: number;
  readonly marks?: boolean;
}
declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  setState(state: State): void;
  getState(): State | undefined;
};

const editor = acquireVsCodeApi();
const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const page = byId("page");
const note = byId("note");
const zoomShown = byId("zoom");
const marks = byId<HTMLInputElement>("marks");
const field = byId<HTMLInputElement>("find");
let state: State = editor.getState() ?? {};
let shown = "";
let cursorLine = 0;
let lines: HTMLElement[] = [];

const find = createFind(page, field, byId("count"), (found) => {
  enter(found);
  found.scrollIntoView({ block: "center" });
});

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
  const next = lines[lines.indexOf(event.target as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  enter(next);
  next.focus();
});
byId("smaller").addEventListener("click", () => zoom((state.zoom ?? 100) - 10));
byId("larger").addEventListener("click", () => zoom((state.zoom ?? 100) + 10));
byId("print").addEventListener("click", () => editor.postMessage({ kind: "print" }));
byId("next").addEventListener("click", () => find.step(1));
byId("previous").addEventListener("click", () => find.step(-1));
marks.addEventListener("change", () => showMarks(marks.checked));
document.addEventListener("keydown", (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  if (event.key === "f") field.focus();
  else if (event.key === "=" || event.key === "+") zoom((state.zoom ?? 100) + 10);
  else if (event.key === "-") zoom((state.zoom ?? 100) - 10);
  else if (event.key === "0") zoom(100);
  else return;
  event.preventDefault();
  event.stopPropagation();
});
zoom(state.zoom ?? 100);
showMarks(state.marks ?? true);
editor.postMessage({ kind: "ready" });

function keep(change: State): void {
  state = { ...state, ...change };
  editor.setState(state);
}

function zoom(percent: number): void {
  const to = Math.min(Math.max(percent, 50), 200);
  page.style.setProperty("zoom", `${to}%`);
  zoomShown.textContent = `${to}%`;
  keep({ zoom: to });
  // What was looked at moves with the size of all above it.
  page.querySelector(".hit-now, [aria-current]")?.scrollIntoView({ block: "center" });
}

function showMarks(on: boolean): void {
  marks.checked = on;
  page.classList.toggle("plain", !on);
  keep({ marks: on });
}

function show({ uri, title, html, note: hint }: Extract<ToPage, { kind: "show" }>): void {
  keep({ uri });
  document.title = title;
  note.textContent = hint;
  if (html === shown) return;
  shown = html;
  const focused = (document.activeElement as HTMLElement | null)?.dataset.line;
  page.replaceChildren(sanitize(html));
  lines = [...page.querySelectorAll<HTMLElement>("[data-line]")];
  const row = focused === undefined ? undefined : page.querySelector<HTMLElement>(`[data-line="${focused}"]`);
  const first = row ?? page.querySelector<HTMLElement>("tbody tr");
  if (first) enter(first);
  row?.focus();
  if (field.value) find.again();
  markCursor(false);
}

/** One line of all, row or heading, is in the tab order; the arrow keys move it. */
function enter(line: HTMLElement): void {
  for (const other of page.querySelectorAll<HTMLElement>('[tabindex="0"]')) other.tabIndex = -1;
  line.tabIndex = 0;
}

function open(target: EventTarget | null): void {
  const line = (target as Element | null)?.closest<HTMLElement>("[data-line]")?.dataset.line;
  if (line !== undefined) editor.postMessage({ kind: "open", line: Number(line) });
}

/** Marks the last thing that begins on or before the cursor's line, and brings it into view. */
function markCursor(scroll: boolean): void {
  let current: HTMLElement | undefined;
  for (const element of lines) {
    if (Number(element.dataset.line) > cursorLine) break;
    current = element;
  }
  const marked = page.querySelector("[aria-current]");
  if (marked === current) return;
  marked?.removeAttribute("aria-current");
  if (!current) return;
  current.setAttribute("aria-current", "true");
  if (scroll) current.scrollIntoView({ block: "nearest" });
}
