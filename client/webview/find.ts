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

  const clear = () => {
    for (const element of page.querySelectorAll(".hit, .hit-now")) element.classList.remove("hit", "hit-now");
  };
  const show = () => {
    page.querySelector(".hit-now")?.classList.remove("hit-now");
    const now = found[at];
    count.textContent =
      field.value.trim() === ""
        ? ""
        : found.length === 0
          ? (count.dataset.none ?? "")
          : `${at + 1}/${found.length}`;
    if (!now) return;
    now.classList.add("hit-now");
    reveal(now);
  };
  const search = () => {
    clear();
    const wanted = withoutAccents(field.value).split(/\s+/).filter(Boolean);
    const all = wanted.length > 0 ? [...page.querySelectorAll<HTMLElement>("[data-line]")] : [];
    found = all.filter((element) => {
      const text = withoutAccents(element.textContent ?? "");
      return wanted.every((word) => text.includes(word));
    });
    for (const element of found) element.classList.add("hit");
    at = found.length > 0 ? 0 : -1;
    show();
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
  const step = (by: number) => {
    if (found.length === 0) return;
    at = (at + by + found.length) % found.length;
    show();
  };
  return { search, step };
}
