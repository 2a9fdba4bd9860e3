import { type Severity, severityNames } from "../rules/severity.ts";
import { displayWidth } from "../text/width.ts";
import { findingRecord, type Judged } from "./judged.ts";
import type { Reporter, ReporterOptions } from "./reporter.ts";

const COLOURS: Readonly<Record<Severity, number>> = { error: 31, warning: 33, info: 36, hint: 90 };

/** `tệp:dòng:cột: lỗi: nội dung [mã]`, the line itself with a caret below, and a count at the end. */
export function textReporter({ print, colour }: ReporterOptions): Reporter {
  const paint = (code: number, text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };
  let files = 0;
  let fixable = 0;
  let applied = 0;
  let troubles = 0;
  let headless = 0;

  return {
    trouble() {
      troubles++;
    },
    file(judged) {
      files++;
      if (!judged.draft.recognised) headless++;
      applied += judged.applied;
      for (const finding of judged.findings) {
        const record = findingRecord(finding, judged.positions);
        counts[record.severity]++;
        if (record.fix === "safe") fixable++;
        const place = visible(`${judged.path}:${record.line}:${record.column}`);
        const severity = paint(COLOURS[record.severity], severityNames[record.severity]);
        print(`${place}: ${severity}: ${visible(record.message)} [${record.rule}]\n`);
        print(quote(judged, record, (caret) => paint(COLOURS[record.severity], caret)));
      }
    },
    end() {
      const found = (Object.keys(counts) as Severity[])
        .filter((severity) => counts[severity] > 0)
        .map((severity) => `${counts[severity]} ${severityNames[severity]}`);
      if (applied > 0) print(`Đã sửa ${applied} chỗ.\n`);
      const clean = troubles > 0 ? "chưa thấy lỗi nào" : "không có gì phải sửa";
      if (files > 0) print(`Đã kiểm tra ${files} văn bản: ${found.join(", ") || clean}.\n`);
      if (headless > 0)
        print(
          `${headless} tệp không thấy phần đầu của văn bản (Quốc hiệu, số, tên loại): chỉ xét được câu chữ.\n`,
        );
      if (troubles > 0) print(`${troubles} việc không làm được, xem thông báo ở trên.\n`);
      if (fixable > 0) print(`${fixable} chỗ sửa được bằng --fix.\n`);
    },
  };
}

interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Characters shown before and after the caret of a very long line. */
const BEFORE = 60;
const AFTER = 60;

/** The source line with a caret under the passage, cut around it if the line is long. */
function quote(judged: Judged, place: Place, paint: (caret: string) => string): string {
  const line = judged.positions.line(place.line);
  const from = place.column - 1;
  const to = place.endLine === place.line ? place.endColumn - 1 : line.length;
  if (line.trim() === "") return "";
  const start = from > BEFORE * 2 ? from - BEFORE : 0;
  const end =
    line.length - from > AFTER * 2 ? Math.max(from + AFTER, Math.min(to, from + AFTER * 2)) : line.length;
  const head = start > 0 ? "…" : "";
  const gutter = `${place.line}`.padStart(5);
  const shown = `${head}${visible(line.slice(start, end))}${end < line.length ? "…" : ""}`;
  const indent = head.replace(/./g, " ") + blank(line.slice(start, from));
  const caret = "^".repeat(Math.max(1, displayWidth(line.slice(from, Math.min(to, end)))));
  return `${gutter} | ${shown}\n${" ".repeat(gutter.length)} | ${indent}${paint(caret)}\n`;
}

/** Control characters are shown as pictures, so that a draft cannot drive the reader's terminal. Tabs stay. */
function visible(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069]/g,
    (found) => {
      const code = found.charCodeAt(0);
      return code < 32 ? String.fromCharCode(0x2400 + code) : "\ufffd";
    },
  );
}

/** As wide as `text` on a terminal, but empty; tabs stay tabs, so that both lines jump alike. */
function blank(text: string): string {
  return [...text].map((char) => (char === "\t" ? "\t" : " ".repeat(displayWidth(char)))).join("");
}
