import type { CheckResult } from "../check.ts";
import { decree, isBeforeDecree, isBeforeForm } from "../conventions/decree.ts";
import type { Draft, Regime } from "../draft/draft.ts";
import type { Severity } from "../rules/severity.ts";
import { hasNoForm } from "../rules/support.ts";
import { oldEncodingOf } from "../rules/text/text-legacy-font.ts";
import type { Language } from "./words.ts";

/** How the editor's status item describes the open document. */
export interface DraftStatus {
  readonly recognised: boolean;
  /** False if nothing is said about the document: no draft, or too large. */
  readonly checked: boolean;
  readonly regime: Regime | undefined;
  readonly typeName: string | undefined;
  readonly counts: Readonly<Record<Severity, number>>;
  /** One short line for the status item. */
  readonly note: string;
  /** Why the draft is taken for what it is and what is therefore not checked, one sentence an entry. */
  readonly reasons: readonly string[];
}

const NOTHING: DraftStatus["counts"] = { error: 0, warning: 0, info: 0, hint: 0 };

/** Describes a document that is read. `judged` is false for Markdown and plain text without a draft's header. */
export function status(
  draft: Draft,
  result: CheckResult | undefined,
  judged: boolean,
  language: Language,
): DraftStatus {
  const counts = { ...NOTHING };
  for (const finding of result?.findings ?? []) counts[finding.severity]++;
  const typeName = draft.title.type?.name;
  return {
    recognised: draft.recognised,
    checked: judged,
    regime: judged ? draft.regime : undefined,
    typeName,
    counts,
    note: note(draft, judged, language),
    reasons: reasons(draft, judged, language),
  };
}

/** Describes a document that is too large to be read. */
export function tooLarge(message: string): DraftStatus {
  return {
    recognised: false,
    checked: false,
    regime: undefined,
    typeName: undefined,
    counts: NOTHING,
    note: message,
    reasons: [message],
  };
}

function note(draft: Draft, judged: boolean, language: Language): string {
  const say = (vi: string, en: string) => (language === "en" ? en : vi);
  if (!judged) return say("Không phải văn bản hành chính", "Not an administrative draft");
  const type = draft.title.type?.name ?? say("văn bản hành chính", "administrative draft");
  if (draft.regime === "legal") {
    return say(
      "Văn bản quy phạm pháp luật: chỉ kiểm tra số, ngày, thể thức chung, chữ",
      "Legal document: only numbers, dates, common parts and text",
    );
  }
  if (draft.regime === "party") {
    return say(
      "Văn bản của Đảng: chỉ kiểm tra số, ngày, chữ",
      "Party document: only numbers, dates and text",
    );
  }
  if (isBeforeDecree(draft.issued)) {
    return say(`Kiểm tra như ${type} (quy định trước NĐ 30)`, `Checked as ${type} (rules before Decree 30)`);
  }
  return say(`Kiểm tra như ${type} (NĐ 30)`, `Checked as ${type} (Decree 30)`);
}

function reasons(draft: Draft, judged: boolean, language: Language): string[] {
  const say = ({ vi, en }: Said) => (language === "en" ? en : vi);
  const found = partsOf(draft).map(([isThere, name]) => `${say(isThere ? FOUND : MISSING)}: ${say(name)}.`);
  return [...found, ...(judged ? limitsOf(draft) : whyNoDraft(draft)).map(say)];
}

/** Why a text is taken for no draft: one in an old encoding shows none of the words by which a draft is known. */
function whyNoDraft({ plain }: Draft): readonly Said[] {
  // An editor that reads such a file as UTF-8 leaves these in the place of its letters.
  const encoding =
    oldEncodingOf(plain) ?? (/(?:\ufffd[^\ufffd]{0,20}){10}/.test(plain) ? "TCVN3, VNI" : undefined);
  if (!encoding) return [NO_DRAFT];
  return [
    {
      vi: `Chữ ở bảng mã cũ (${encoding}) nên không đọc được: chuyển sang Unicode (UniKey: Ctrl + Shift + F6) rồi mở lại.`,
      en: `The text is in an old encoding (${encoding}) and cannot be read: convert it to Unicode, then open it again.`,
    },
    NO_DRAFT,
  ];
}

interface Said {
  readonly vi: string;
  readonly en: string;
}

const FOUND: Said = { vi: "Có", en: "Found" };
const MISSING: Said = { vi: "Không thấy", en: "Missing" };
const NO_DRAFT: Said = {
  vi: "Tệp Markdown và văn bản thuần chỉ được kiểm tra khi có phần đầu của một văn bản. Đặt đuôi .vanban.md hoặc chọn ngôn ngữ “Văn bản hành chính” để luôn kiểm tra.",
  en: "Markdown and plain text are checked only if they show a draft's header. Use the ending .vanban.md or the language “Văn bản hành chính” to check always.",
};

/** The parts by which a draft is known, and whether it has them. */
function partsOf({ header, title: { type } }: Draft): readonly (readonly [boolean, Said])[] {
  return [
    [header.nationalName !== undefined, { vi: "Quốc hiệu", en: "national name" }],
    [header.issuers.length > 0, { vi: "tên cơ quan ban hành", en: "issuing body" }],
    [header.number !== undefined, { vi: "dòng “Số: …”", en: "number line" }],
    [header.placeDate !== undefined, { vi: "địa danh và ngày tháng", en: "place and date" }],
    [type !== undefined, { vi: `tên loại${type ? ` (${type.name})` : ""}`, en: "document type" }],
  ];
}

/** What a draft is not held to, and why. */
function limitsOf(draft: Draft): readonly Said[] {
  const isOldest = isBeforeForm(draft.issued);
  const limits: readonly (Said & { readonly holds: boolean })[] = [
    {
      holds: draft.regime !== "administrative",
      vi: "Nghị định 30/2020/NĐ-CP không điều chỉnh loại văn bản này (Điều 2): điều chỉ nghị định đòi hỏi không bị kiểm tra.",
      en: "Decree 30/2020/NĐ-CP does not govern this kind of document (Article 2): what only the decree asks is not checked.",
    },
    {
      holds: hasNoForm(draft),
      vi: "Nghị định không có mẫu cho văn bản các bên ký với nhau: chỉ xét phần có mặt, ngày tháng và chữ viết.",
      en: "The decree has no form for what parties sign with each other: only the parts that are there, dates and text are checked.",
    },
    {
      holds: isOldest,
      vi: `Văn bản có trước quy định đầu tiên về thể thức (${decree.before.at(-1)}): chỉ xét phần đầu, ngày tháng, đánh số và chữ viết.`,
      en: `Older than the first circular on form (${decree.before.at(-1)}): only the head, dates, numbering and text are checked.`,
    },
    {
      holds: draft.regime === "administrative" && isBeforeDecree(draft.issued) && !isOldest,
      vi: `Văn bản ban hành trước ngày Nghị định có hiệu lực: chỉ xét điều các văn bản trước đó (${decree.before.join(", ")}) đã quy định.`,
      en: `Issued before the decree was in force: only what the earlier circulars (${decree.before.join(", ")}) asked is checked.`,
    },
  ];
  return limits.filter(({ holds }) => holds);
}
