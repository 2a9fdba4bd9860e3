import { type DateMention, formatLong } from "../citations/date.ts";
import type { Office } from "../config/settings.ts";
import { toRoman } from "../conventions/numbering.ts";
import type { Draft } from "../draft/draft.ts";
import type { TaskGroup, TaskTable } from "../tasks/tasks.ts";
import type { TextEdit } from "../text/edit.ts";
import { oneLine } from "../text/lines.ts";
import { slice, span } from "../text/span.ts";
import { beginningSmall, fill, type NewDraft, newDraft } from "./templates.ts";
import { bodyInProse, nameInText, officeOfDraft } from "./templates-office.ts";

/** A draft that follows from another one. */
export interface Following {
  readonly office: Office;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/**
 * "Báo cáo từ kế hoạch": a report on a plan, its tasks as the report's table with an empty column for the result.
 * Undefined if the draft has no tasks. The office is the plan's own where the settings do not say otherwise.
 */
export function reportFromPlan(draft: Draft, following: Following): NewDraft | undefined {
  const tables = draft.plans;
  if (!tables.some(({ tasks }) => tasks.length > 0)) return undefined;
  const cited = cite(draft, "Kế hoạch");
  const office = { ...officeOfDraft(draft), ...following.office };
  const name = nameInText(draft, office.body ?? "") ?? bodyInProse(office);
  const superior = office.parentBody && bodyInProse({ ...office, body: office.parentBody });
  return newDraft("Báo cáo", {
    today: following.today,
    office,
    subject: `Kết quả thực hiện ${subjectOf(draft) ? `${typeName(draft, "Kế hoạch")} ${subjectOf(draft)}` : cited}`,
    instead: {
      "Căn cứ, lý do ban hành văn bản:": `Thực hiện ${citeInFull(draft, "Kế hoạch")}, ${name ?? "…"} báo cáo kết quả như sau:`,
      ...(superior ? { "Cơ quan, tổ chức cấp trên": superior } : {}),
    },
    insteadOnce: { "Nội dung": tables.map(reportTable).join("\n\n") },
  });
}

/** "Công văn trả lời": a letter to the sender of a document, naming its number and date. */
export function reply(incoming: Draft, following: Following): NewDraft | undefined {
  const name = issuerName(incoming);
  const type = typeName(incoming, "Công văn");
  const value = numberOf(incoming);
  const own = bodyInProse(following.office);
  const cited = citeInFull(incoming, "Công văn");
  return newDraft("Công văn", {
    today: following.today,
    office: following.office,
    subject: value ? `trả lời ${type} số ${value}` : `trả lời ${type}`,
    instead: {
      ...(name ? { "Cơ quan, tổ chức nhận công văn": name } : {}),
      ...(value && !own ? { "Lý do, căn cứ gửi công văn": `Trả lời ${cited}` } : {}),
    },
    insteadOnce: {
      ...(value && own
        ? { "Lý do, căn cứ gửi công văn": `Trả lời ${cited}, ${own} có ý kiến như sau:` }
        : {}),
    },
  });
}

/** The edits that add an appendix to a draft; a sole one that was unnumbered gets its number then. */
export interface NewAppendix {
  /** Where the snippet goes: the end of the draft. */
  readonly at: number;
  readonly snippet: string;
  readonly text: string;
  /** Numbers for the appendices that had none. */
  readonly edits: readonly TextEdit[];
}

/** "Tạo phụ lục": the next appendix with its title to fill in and the document it is attached to. */
export function newAppendix(draft: Draft, today: string): NewAppendix {
  const annexes = draft.appendices.filter(({ kind }) => kind === "annex");
  const number = annexes.length === 0 ? "" : ` ${toRoman(annexes.length + 1)}`;
  // Phụ lục I, Phần I, Mục III.1.b writes the word in small letters; a draft that does not stays of a piece.
  const upper = isUpper(draft, annexes[0]?.label);
  const label = `${upper ? "PHỤ LỤC" : "Phụ lục"}${number}`;
  const attached = `(Kèm theo ${cite(draft, "Văn bản", "     ")})`;
  const lead = draft.text === "" || draft.text.endsWith("\n") ? "\n" : "\n\n";
  const body = [`${lead}${label}`, `\${1:TIÊU ĐỀ CỦA PHỤ LỤC}`, attached, "", "$0"];
  const edits = annexes.flatMap((annex, index) =>
    annex.label && annex.number === undefined
      ? [{ span: span(annex.label.to, annex.label.to), newText: ` ${toRoman(index + 1)}` }]
      : [],
  );
  return { at: draft.text.length, ...fill(body, { today }), edits };
}

/**
 * The draft as others cite it: type, number, date, body. What is not yet known is left blank, as the clerk will fill
 * it in; the body is named only where its name in mixed case is known.
 */
function cite(draft: Draft, otherwise: string, blank = "…"): string {
  const { number, placeDate } = draft.header;
  const symbol = number?.symbol && slice(draft.plain, number.symbol).trim();
  const value = numberOf(draft) ?? (symbol ? `${blank}/${symbol}` : undefined);
  const date = placeDate && slice(draft.plain, placeDate.dateSpan).trim();
  const issuer = issuerName(draft);
  return [
    typeName(draft, otherwise),
    ...(value ? [`số ${value}`] : []),
    ...(date ? [longDate(placeDate?.date) ?? date.replace(/\s{3,200}/g, ` ${blank} `)] : []),
    ...(issuer ? [`của ${issuer}`] : []),
  ].join(" ");
}

/** The body that issues a draft, in mixed case: as the draft writes it somewhere, else if it is known. */
function issuerName(draft: Draft): string | undefined {
  const body = draft.header.issuers.at(-1)?.text ?? "";
  return nameInText(draft, body) ?? bodyInProse({ ...officeOfDraft(draft), body: body.toUpperCase() });
}

/** The same with the subject, as a document is cited where it is named first. */
function citeInFull(draft: Draft, otherwise: string): string {
  const words = subjectOf(draft).replace(/^(?:v\/v|về việc)\s{0,3}:?\s{0,3}/iu, "");
  if (words === "") return cite(draft, otherwise);
  const issuer = issuerName(draft);
  // "của Sở Nội vụ" stands before it already.
  const end = issuer && words.endsWith(` của ${issuer}`) ? ` của ${issuer}`.length : 0;
  const about = words.slice(0, words.length - end).replace(/\.$/, "");
  const isAbout = draft.title.vv !== undefined || /^về việc/iu.test(subjectOf(draft));
  return `${cite(draft, otherwise)} ${isAbout ? "về việc" : "về"} ${beginningSmall(about)}`;
}

/** "ngày 09 tháng 3 năm 2026": as the decree writes it, however the document did; undefined unless it is a whole day. */
function longDate(date: DateMention | undefined): string | undefined {
  return date?.iso === undefined ? undefined : formatLong(date.day.value, date.month.value, date.year?.value);
}

/** "12/KH-SNV"; undefined while the number is blank. */
function numberOf(draft: Draft): string | undefined {
  const { number } = draft.header;
  if (!number || number.digits.from === number.digits.to) return undefined;
  return slice(draft.plain, number.value).replace(/\s{1,200}/g, "");
}

function typeName(draft: Draft, otherwise: string): string {
  return draft.title.type?.name ?? otherwise;
}

function subjectOf(draft: Draft): string {
  const { subject } = draft.title;
  return beginningSmall(subject ? oneLine(slice(draft.plain, subject)) : "");
}

/** The tasks of one plan table as rows of a report. Groups keep their rows. */
function reportTable({ entries }: TaskTable): string {
  const rows = entries.map((entry) =>
    entry.kind === "group"
      ? groupRow(entry)
      : [entry.number, entry.title, entry.lead.join("; "), entry.time?.text ?? "", ""],
  );
  const heading = [
    "STT",
    "Nội dung công việc",
    "Đơn vị chủ trì",
    "Thời gian hoàn thành",
    "Kết quả thực hiện",
  ];
  return [heading, heading.map(() => "---"), ...rows].map(pipeRow).join("\n");
}

function groupRow({ number, title }: TaskGroup): string[] {
  return [number, title, "", "", ""];
}

function pipeRow(cells: readonly string[]): string {
  const text = (cell: string) => oneLine(cell).replaceAll("|", "\\|");
  return `| ${cells.map(text).join(" | ")} |`;
}

function isUpper(draft: Draft, label: { readonly from: number; readonly to: number } | undefined): boolean {
  if (!label) return false;
  const text = slice(draft.plain, label);
  return text === text.toUpperCase();
}
