import DOMPurify from "dompurify";

const ALLOWED_TAGS = "section h2 h3 p small span table colgroup col thead tbody tr th td #text".split(" ");
const ALLOWED_ATTR = "class role title scope colspan rowspan tabindex data-line aria-label aria-hidden".split(
  " ",
);

/** The page as nodes. The server has escaped all text of the document; what is no element of ours is dropped all the same. */
export function sanitize(html: string): DocumentFragment {
  return DOMPurify.sanitize(html, {
    ALLOWED_TAGS,
    ALLOWED_ATTR,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
}
