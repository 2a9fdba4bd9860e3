import { withoutAccents } from "../../server/text/accents.ts";

/** Search in the page: rows and lines that hold the words, one after another, without regard to case and diacritics. */
export function createFind(
  page: HTMLElement,
  field: HTMLInputElement,
  count: HTMLElement,
  reveal: (found: HTMLElement) => void,
) {
  let found: HTMLElement[] = [];
  let at = -1;

  /** Marks what is found; the count and the place in it are for `show`. */
  const mark = () => {
    for (const element of page.querySelectorAll(".hit, .hit-now")) element.classList.remove("hit", "hit-now");
    const wanted = withoutAccents(field.value).split(/\s+/).filter(Boolean);
    const all = wanted.length > 0 ? [...page.querySelectorAll<HTMLElement>("[data-line]")] : [];
    found = all.filter((element) => {
      const text = withoutAccents(element.textContent ?? "");
      return wanted.every((word) => text.includes(word));
    });
    for (const element of found) element.classList.add("hit");
  };
  const show = (place: number) => {
    page.querySelector(".hit-now")?.classList.remove("hit-now");
    at = Math.min(place, found.length - 1);
    found[at]?.classList.add("hit-now");
    const none = field.value.trim() === "" ? "" : (count.dataset.none ?? "");
    count.textContent = found.length === 0 ? none : `${at + 1}/${found.length}`;
  };
  const showAndReveal = (place: number) => {
    show(place);
    const now = found[at];
    if (now) reveal(now);
  };
  const search = () => {
    mark();
    showAndReveal(0);
  };
  const step = (by: number) => {
    if (found.length > 0) showAndReveal((at + by + found.length) % found.length);
  };
  field.addEventListener("input", search);
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter") step(event.shiftKey ? -1 : 1);
    else if (event.key === "Escape") {
      field.value = "";
      search();
    } else return;
    event.preventDefault();
  });
  return {
    step,
    /** After the page was drawn anew: the reader stays where he is. */
    again() {
      mark();
      show(Math.max(at, 0));
    },
  };
}
