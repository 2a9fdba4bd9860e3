import { writtenDay } from "../citations/date.ts";
import { csvOf, markdownTable } from "../text/cells.ts";
import { citationVi } from "./citation-words.ts";
import type { Reviewed } from "./review.ts";

/** A reviewed citation with the place where it stands: line and column from 1. */
export interface ReviewRow {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly citation: Reviewed;
}

const HEAD = [
  "Văn bản",
  "Ngày ban hành",
  "Cơ quan ban hành",
  "Trích yếu",
  "Tình trạng",
  "Việc cần làm",
  "Tệp",
  "Dòng",
  "Số lần",
];

/**
 * The review for reading: each other document once a file, at its first place, with how often it is cited.
 * text: for the terminal, only the words. csv: for spreadsheets. md: a table.
 */
export function reviewTable(
  format: "text" | "csv" | "md",
  rows: readonly ReviewRow[],
  asOf: string,
  knownTo: string,
): string {
  const firsts = rows.filter(({ citation }) => citation.first && !citation.isOwn);
  const cells = firsts.map((row) => [...cellsOf(row), String(row.citation.times)]);
  if (format === "csv") return csvOf([HEAD, ...cells]);
  if (format === "md") return markdown(cells, asOf, knownTo);
  return asText(firsts, asOf, knownTo);
}

function cellsOf({ path, line, citation }: ReviewRow): string[] {
  const { act } = citation;
  return [
    nameOf(citation),
    day(citation.date ?? act?.date),
    citation.issuer ?? act?.issuer ?? "",
    citation.subject ?? act?.title ?? "",
    statusOf(citation),
    citation.advice,
    path,
    String(line),
  ];
}

function nameOf({ type, number, text }: Reviewed): string {
  if (number) return [type, "số", number].filter(Boolean).join(" ");
  // "các Luật: Đất đai, Nhà ở": the type word stands before the list.
  return type && !text.toLowerCase().includes(type.toLowerCase()) ? `${type} ${text}` : text;
}

function statusOf({ status, act }: Reviewed): string {
  return act ? citationVi.statuses[status] : "không có trong dữ liệu";
}

function markdown(cells: readonly (readonly string[])[], asOf: string, knownTo: string): string {
  return [
    "# Rà soát hiệu lực căn cứ",
    "",
    introduction(asOf, knownTo),
    "",
    ...(cells.length === 0 ? ["Không có văn bản nào được viện dẫn."] : markdownTable(HEAD, cells)),
    "",
  ].join("\n");
}

function asText(firsts: readonly ReviewRow[], asOf: string, knownTo: string): string {
  const lines = firsts.map(({ path, line, column, citation }) => {
    const times = citation.times > 1 ? ` (${citation.times} lần)` : "";
    const advice = citation.advice ? ` ${citation.advice}` : "";
    return `${path}:${line}:${column}: ${nameOf(citation)}: ${statusOf(citation)}${times}.${advice}\n`;
  });
  const counts = new Map<string, number>();
  for (const { citation } of firsts) {
    const status = statusOf(citation);
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  const sum = [...counts].map(([status, count]) => `${count} ${status}`).join(", ");
  return `${lines.join("")}${firsts.length} văn bản được viện dẫn${sum ? `: ${sum}` : ""}. ${introduction(asOf, knownTo)}\n`;
}

function introduction(asOf: string, knownTo: string): string {
  const data = knownTo ? ` theo dữ liệu đến ${day(knownTo)}` : "";
  return `Tình trạng tại ngày ${day(asOf)}${data}; văn bản không có trong dữ liệu thì cần đối chiếu bản gốc.`;
}

function day(iso: string | undefined): string {
  return iso ? writtenDay(iso) : "";
}
