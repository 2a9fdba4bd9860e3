import { open, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { filesBelow } from "../lsp/walk.ts";
import { isDraftName, mayHoldDraft } from "../workspace/file-names.ts";

/** A file as text, with what is needed to write it back in the same form. */
export interface TextFile {
  readonly text: string;
  readonly encoding: Encoding;
}

/** How the characters stand in the file; "bom" where a byte order mark comes first. */
export type Encoding = "utf-8" | "utf-8-bom" | WideEncoding;
type WideEncoding = "utf-16le" | "utf-16le-bom" | "utf-16be" | "utf-16be-bom";

/** A file that cannot be read; the message says in Vietnamese what to do. */
export class UnreadableFile extends Error {
  /** True if there is nothing at the path. */
  readonly isMissing: boolean;

  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.isMissing = (cause as NodeJS.ErrnoException | undefined)?.code === "ENOENT";
  }
}

/** The largest file that is read, in bytes. */
const MAX_BYTES = 20 * 1024 * 1024;

/** Reads a file whole. Throws UnreadableFile if it is missing, a folder, too large, binary or not in Unicode. */
export async function readText(path: string): Promise<TextFile> {
  let file: Awaited<ReturnType<typeof open>>;
  try {
    file = await open(path, "r");
  } catch (error) {
    throw new UnreadableFile(reasonOf(error), error);
  }
  try {
    const found = await file.stat();
    if (found.isDirectory()) throw new UnreadableFile(reasonOf({ code: "EISDIR" }));
    if (!found.isFile() && !found.isFIFO()) throw new UnreadableFile(reasonOf({ code: "ENXIO" }));
    if (found.size > MAX_BYTES) throw tooLarge();
    return decode(await file.readFile());
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile(reasonOf(error), error);
  } finally {
    await file.close();
  }
}

/** Turns bytes into text. Throws UnreadableFile if they are too many, binary, or no Unicode. */
export function decode(bytes: Uint8Array): TextFile {
  if (bytes.length > MAX_BYTES) throw tooLarge();
  if (isOfficeFile(bytes)) {
    throw new UnreadableFile(
      "là tệp Word, Excel hoặc PDF, không phải văn bản thuần. Hãy lưu lại thành văn bản thuần (Word: Save As, Plain Text, mã UTF-8) rồi kiểm tra.",
    );
  }
  const wide = wideEncodingOf(bytes);
  if (wide) return { text: wideText(bytes, wide), encoding: wide };
  if (bytes.includes(0)) {
    throw new UnreadableFile(
      "là tệp nhị phân, không phải văn bản. Hãy chọn tệp văn bản thuần (.txt, UTF-8).",
    );
  }
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { text, encoding: hasMark ? "utf-8-bom" : "utf-8" };
  } catch {
    throw new UnreadableFile(
      "không phải UTF-8, có thể là bảng mã cũ (TCVN3, VNI hoặc Windows-1258). Hãy chuyển mã sang Unicode (UniKey: Công cụ, " +
        "từ bảng mã cũ sang Unicode; hoặc iconv -f CP1258 -t UTF-8) rồi lưu lại với mã UTF-8.",
    );
  }
}

/** How files of Word (also the old ones and RTF), Excel and PDF begin. */
const OFFICE_FILES = ["PK\u0003\u0004", "\u00d0\u00cf\u0011\u00e0", "{\\rtf", "%PDF-"];

function isOfficeFile(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 8)).toString("latin1");
  return OFFICE_FILES.some((mark) => start.startsWith(mark));
}

/**
 * UTF-16, by its byte order mark; without one by its zero bytes: every ASCII letter has one, always on the same side, and
 * in Vietnamese more than half of the letters and spaces are ASCII. A binary file has zeros on both sides, or control
 * characters.
 */
function wideEncodingOf(bytes: Uint8Array): WideEncoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le-bom";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be-bom";
  let [even, odd] = [0, 0];
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) {
    if (at % 2 === 0) even++;
    else odd++;
  }
  const isText = bytes.length % 2 === 0 && (even === 0) !== (odd === 0) && (even + odd) * 8 > bytes.length;
  if (!isText) return undefined;
  const encoding = even === 0 ? "utf-16le" : "utf-16be";
  return /[\u0000-\u0008\u000e-\u001f]/.test(wideText(bytes, encoding)) ? undefined : encoding;
}

/** A byte left over at the end is no letter. */
function wideText(bytes: Uint8Array, encoding: WideEncoding): string {
  const text = Buffer.from(bytes.subarray(encoding.endsWith("-bom") ? 2 : 0, bytes.length & ~1));
  return (encoding.startsWith("utf-16le") ? text : text.swap16()).toString("utf16le");
}

/** The bytes of a text in an encoding: what `decode` read comes out again byte for byte. */
export function encode({ text, encoding }: TextFile): Uint8Array {
  const marked = encoding.endsWith("-bom") ? `\uFEFF${text}` : text;
  if (encoding.startsWith("utf-8")) return Buffer.from(marked, "utf8");
  const little = Buffer.from(marked, "utf16le");
  return encoding.startsWith("utf-16le") ? little : little.swap16();
}

/** Replaces a file in one step, so that a reader sees the old text or the new one and never a half. Keeps its mode and a link to it. */
export async function writeText(path: string, file: TextFile): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const mode = await stat(target).then(
    (found) => found.mode,
    () => 0o644,
  );
  // A file marked read-only must stay as it is, though its folder would let it be replaced.
  await open(target, "r+").then(
    (handle) => handle.close(),
    (error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
    },
  );
  const temporary = join(dirname(target), `.vanthu-${process.pid}-${process.hrtime.bigint()}.tmp`);
  try {
    const handle = await open(temporary, "wx", mode);
    try {
      await handle.writeFile(encode(file));
      await handle.chmod(mode & 0o7777).catch(() => undefined);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** A file to look at. `asked`: named on the command line, so it is checked whatever it holds. */
export interface Candidate {
  readonly path: string;
  readonly asked: boolean;
}

/**
 * The files behind a path in stable order: the file itself, or for a folder every `*.vanban*` file and every
 * Markdown or text file below it (the latter to be checked only if recognised as a draft).
 * Hidden folders, node_modules and links to folders are passed over. Throws UnreadableFile if the path is not there.
 */
export async function* filesAt(path: string): AsyncIterable<Candidate> {
  const found = await stat(path).catch((error) => {
    throw new UnreadableFile(isPattern(path, error) ? PATTERN : reasonOf(error), error);
  });
  if (!found.isDirectory()) {
    yield { path, asked: true };
    return;
  }
  for await (const { path: below, name, isClosed } of filesBelow(path)) {
    // The others must not suffer from a closed folder: who reads it like a file is told why it cannot be opened.
    if (isClosed || isDraftName(name)) yield { path: below, asked: true };
    else if (mayHoldDraft(name)) yield { path: below, asked: false };
  }
}

/** The command prompt of Windows leaves "*.txt" as it is; other shells do where nothing fits it. */
function isPattern(path: string, error: NodeJS.ErrnoException): boolean {
  return /[*?]/.test(path) && ["ENOENT", "EINVAL"].includes(error.code ?? "");
}

const PATTERN =
  "không có tệp nào như vậy; dấu * và ? không được hiểu ở đây. Hãy nêu tên tệp hoặc cả thư mục.";

function tooLarge(): UnreadableFile {
  return new UnreadableFile(
    `lớn hơn ${MAX_BYTES / 1024 / 1024} MB. Hãy tách thành các văn bản riêng, mỗi văn bản một tệp.`,
  );
}

/** Why a file could not be opened, in words a clerk can act on. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ""] ?? `không đọc được (${code ?? message}).`;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "không có tệp hoặc thư mục này. Hãy xem lại đường dẫn.",
  ENOTDIR: "không có tệp hoặc thư mục này. Hãy xem lại đường dẫn.",
  EACCES: "không có quyền mở. Hãy xin quyền đọc (và quyền ghi nếu dùng --fix).",
  EPERM: "không có quyền mở. Hãy xin quyền đọc (và quyền ghi nếu dùng --fix).",
  EISDIR: "là thư mục, cần một tệp.",
  ENXIO: "không phải là tệp thường. Hãy dùng --stdin để đọc từ luồng.",
  ENOSPC: "ổ đĩa đã đầy, chưa ghi được.",
  EROFS: "nằm trên ổ chỉ đọc, chưa ghi được.",
};
