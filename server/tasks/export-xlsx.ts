import { type PlanFile, tasksToRows } from "./export.ts";

/** The tasks as an Excel workbook of one sheet: the rows of `tasksToRows`, days as dates, the heading row kept in sight. */
export async function tasksToXlsx(files: readonly PlanFile[]): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import("write-excel-file/universal");
  const [heading = [], ...rows] = tasksToRows(files);
  const days = heading.length - 2;
  const sheet = [
    heading.map(
      (text) => ({ value: text, fontWeight: "bold", wrap: true, alignVertical: "center" }) as const,
    ),
    ...rows.map((row) => row.map((text, column) => (column < days ? textCell(text) : dayCell(text)))),
  ];
  const columns = heading.map((name) => ({ width: WIDTHS[name] ?? 12 }));
  const blob = await writeExcelFile(sheet, {
    sheet: "Nhiệm vụ",
    columns,
    stickyRowsCount: 1,
    orientation: "landscape",
  }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/** In characters. */
const WIDTHS: Readonly<Record<string, number>> = {
  "Văn bản": 24,
  Số: 7,
  Nhóm: 24,
  "Nhiệm vụ": 50,
  "Đơn vị chủ trì": 24,
  "Đơn vị phối hợp": 24,
  "Sản phẩm": 28,
  "Thời gian": 20,
};

/** Always text, never a formula; what XML cannot hold is left out. */
function textCell(text: string) {
  const value = text.replace(UNFIT, "").slice(0, LONGEST);
  return value === "" ? null : ({ value, type: String, wrap: true, alignVertical: "top" } as const);
}

/** What a cell of Excel holds at most. */
const LONGEST = 32_767;
const UNFIT =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function dayCell(day: string) {
  if (day === "") return null;
  return {
    value: new Date(`${day}T00:00:00Z`),
    type: Date,
    format: "dd/mm/yyyy",
    alignVertical: "top",
  } as const;
}
