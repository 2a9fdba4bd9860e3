import { readSource } from "../text/source.ts";
import { type Register, readRegister } from "./register.ts";
import { readCsv } from "./register-csv.ts";
import { readXlsx } from "./register-xlsx.ts";

/** Larger registers are not read, in bytes. */
export const REGISTER_LIMIT = 5_000_000;

/** True for the file names under which registers are looked for: "so-dang-ky-di-2026.csv", "Sổ đăng ký.xlsx". */
export function isRegisterName(name: string): boolean {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
  return /^so[-_ ]?dang[-_ ]?ky[^/]{0,200}\.(?:csv|xlsx)$/.test(plain);
}

/** Reads a register from the bytes of its file, CSV (UTF-8) or XLSX by its name. What is wrong with it is told in `problems`. */
export async function readRegisterFile(uri: string, bytes: Uint8Array): Promise<Register> {
  if (bytes.length > REGISTER_LIMIT) return failed("Sổ đăng ký lớn hơn 5 MB nên không đọc.");
  if (!/\.xlsx$/i.test(uri)) {
    const source = readSource(new TextDecoder().decode(bytes));
    return readRegister(uri, readCsv(source.text));
  }
  try {
    return readRegister(uri, await readXlsx(bytes));
  } catch {
    return failed("Không đọc được bảng tính này; hãy lưu lại dạng .xlsx hoặc .csv (UTF-8).");
  }
}

function failed(message: string): Register {
  return { mentions: [], problems: [{ row: 1, column: 0, message }] };
}
