import { severityIn } from "../check.ts";
import { type Component, components } from "../conventions/components.ts";
import type { Draft } from "../draft/draft.ts";
import type { Finding, Part, Rule } from "../rules/rule.ts";
import { contains, overlaps } from "../text/span.ts";
import type { Judged } from "./judged.ts";

/**
 * met: rules looked, the component is there, no fault. notMet: faults at error or warning level.
 * person: nothing is certain: the component was not seen, or only hints were given. absent: the type has it not, by right.
 * unasked: no rule looked (switched off, failed, another regime).
 */
export type Standing = "met" | "notMet" | "person" | "absent" | "unasked";

/** How one component of Điều 8 khoản 2 stands in a draft. */
export interface ComponentVerdict {
  readonly component: Component;
  readonly standing: Standing;
  /** How many rules looked at it. */
  readonly asked: number;
  readonly findings: readonly Finding[];
}

/** What may be said of a draft, and no more: the seal is never judged, and what no rule looked at is not called met. */
export function verdictsOf(
  { draft, findings, failures, context }: Judged,
  rules: readonly Rule[],
): readonly ComponentVerdict[] {
  const failed = new Set(failures.map(({ rule }) => rule.id));
  const asked = rules.filter((rule) => !failed.has(rule.id) && severityIn(rule, draft, context) !== "off");
  const judgeable = components.filter(({ id }) => id !== "seal");
  return judgeable.map((component) => {
    const own = findings.filter((finding) => placeOf(finding, draft) === component.id);
    const looked = asked.filter((rule) => componentOf(rule) === component.id).length;
    return { component, standing: standingOf(component, draft, own, looked), asked: looked, findings: own };
  });
}

function standingOf({ id }: Component, draft: Draft, findings: readonly Finding[], asked: number): Standing {
  if (findings.some(({ severity }) => severity === "error" || severity === "warning")) return "notMet";
  if (asked === 0) return "unasked";
  if (!IS_THERE[id](draft)) return (draft.title.type?.lacks ?? []).includes(id) ? "absent" : "person";
  return findings.length > 0 ? "person" : "met";
}

const IS_THERE: Readonly<Record<Component["id"], (draft: Draft) => boolean>> = {
  nationalName: ({ header }) => header.nationalName !== undefined && header.motto !== undefined,
  issuer: ({ header }) => header.issuers.length > 0,
  number: ({ header }) => header.number !== undefined,
  placeDate: ({ header }) => header.placeDate !== undefined,
  // A type that has no subject by right (Giấy nghỉ phép) shows the component by its type line alone.
  subject: ({ title }) =>
    title.subject !== undefined ||
    (title.typeSpan !== undefined && (title.type?.lacks.includes("subject") ?? false)),
  content: ({ paragraphs, tables }) => paragraphs.length > 0 || tables.length > 0,
  signature: ({ signatures }) => signatures.length > 0,
  seal: () => false,
  recipients: ({ recipients }) => recipients !== undefined,
};

/** The component a finding speaks of: its rule's, but a date in the running text is content, whatever clause it rests on. */
function placeOf({ rule, span }: Finding, { header }: Draft): Component["id"] {
  const component = componentOf(rule);
  if (component !== "placeDate" || !header.placeDate) return component;
  return overlaps(header.placeDate.span, span) || contains(header.placeDate.span, span)
    ? component
    : "content";
}

/** The component a rule speaks of: by its clause (Phụ lục I, Phần I, Mục II.1 to II.9), else by its part. */
function componentOf({ basis, part, id }: Rule): Component["id"] {
  if (END_OF_CONTENT.has(id)) return "content";
  const item = /Mục II\.([1-9])(?!\d)/.exec(basis)?.[1];
  const named = item ? components.find(({ order }) => order === Number(item))?.id : undefined;
  if (part !== "header") return BY_PART[part] ?? named ?? "content";
  return named ?? (/national|motto|quoc-hieu|tieu-ngu/.test(id) ? "nationalName" : "issuer");
}

/** "./." stands above the signature, and ends the content. */
const END_OF_CONTENT: ReadonlySet<string> = new Set(["last-sentence-mark", "mark-form"]);

const BY_PART: Readonly<Partial<Record<Part, Component["id"]>>> = {
  number: "number",
  title: "subject",
  basis: "content",
  citation: "content",
  structure: "content",
  appendix: "content",
  capitals: "content",
  text: "content",
  logic: "content",
  table: "content",
  recipients: "recipients",
  signature: "signature",
};
