import { withoutAccents } from "../text/accents.ts";
import { readSource } from "../text/source.ts";
import { hasColumns, type Register, readRegister } from "./register.ts";
import { readCsv, separatorsOf } from "./register-csv.ts";
import type { Cell, RegisterProblem } from "./register-row.ts";
import { readXlsx } from "./register-xlsx.ts";

/** Larger registers are not read, in bytes. */
const REGISTER_LIMIT = 5_000_000;

/** True for the file names under which registers are looked for: "so-dang-ky-di-2026.csv", "Sổ đăng ký.xlsx". */
export function isRegisterName(name: string): boolean {
  return /^so[-_ ]?dang[-_ ]?ky[^/]{0,200}\.(?:csv|xlsx)$/.test(withoutAccents(name));
}

/** Reads a register from the bytes of its file, CSV (Unicode) or XLSX by its name. What is wrong with it is told in `problems`. */
export async function readRegisterFile(uri: string, bytes: Uint8Array): Promise<Register> {
  if (bytes.length > REGISTER_LIMIT) return failed("Sổ đăng ký lớn hơn 5 MB nên không đọc.");
  if (!/\.xlsx$/i.test(uri)) {
    const text = decoded(bytes);
    if (text === undefined)
      return failed("Sổ đăng ký không phải Unicode; trong Excel hãy lưu dạng “CSV UTF-8” hoặc .xlsx.");
    return readRegister(uri, rowsOf(readSource(text).text));
  }
  try {
    return joined((await readXlsx(bytes)).map((rows) => readRegister(uri, rows)));
  } catch {
    return failed("Không đọc được bảng tính này; hãy lưu lại dạng .xlsx hoặc .csv (UTF-8).");
  }
}

/** The text of a CSV file; undefined if it is in an old code page. Excel writes UTF-8, or UTF-16 with a mark. */
function decoded(bytes: Uint8Array): string | undefined {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(isWide ? "utf-16le" : "utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The cells, cut by the first separator that makes the names of the columns appear. */
function rowsOf(text: string): Cell[][] {
  for (const separator of separatorsOf(text)) {
    const rows = readCsv(text, separator);
    if (hasColumns(rows)) return rows;
  }
  return readCsv(text);
}

/** The register of a spreadsheet: sheets without the columns are no part of it, unless none has them. */
function joined(sheets: readonly Register[]): Register {
  const kept = sheets.filter(({ mentions }) => mentions.length > 0);
  if (kept.length < 2) return kept[0] ?? sheets[0] ?? failed("Bảng tính trống.");
  return {
    mentions: kept.flatMap(({ mentions }) => mentions),
    problems: kept.flatMap(({ mentions, problems }) =>
      problems.map((each) => onSheet(each, mentions[0]?.place.sheet)),
    ),
  };
}

function onSheet(problem: RegisterProblem, sheet: string | undefined): RegisterProblem {
  return { ...problem, message: `Trang tính “${sheet}”: ${problem.message}` };
}

function failed(message: string): Register {
  return { mentions: [], problems: [{ row: 1, column: 0, message }] };
}
