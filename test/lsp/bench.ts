import { afterAll, afterEach, beforeAll } from "vitest";
import { buildServer, type Editor, startClient } from "./client.ts";

/** A plan with some faults: two commas in Nơi nhận that ought to be semicolons (SEMICOLON), a last line without a mark. */
export const DRAFT = `ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG
SỞ XÂY DỰNG

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 215/KH-SXD

Lâm Đồng, ngày 09 tháng 02 năm 2023

KẾ HOẠCH
Công tác văn thư, lưu trữ năm 2023

Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;

Sở Xây dựng ban hành Kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

Đưa việc soạn thảo văn bản theo Nghị định số 30/2020/NĐ-CP vào nền nếp từ ngày 21/11/2023.

II. TỔ CHỨC THỰC HIỆN

Văn phòng Sở theo dõi, tổng hợp kết quả.

Nơi nhận:
- Ủy ban nhân dân tỉnh,
- Các phòng thuộc Sở,
- Lưu: VT, VP

GIÁM ĐỐC

Nguyễn Văn An
`;
export const URI = "untitled:ke-hoach";
export const SEMICOLON = "recipients-semicolon";

type Options = Parameters<typeof startClient> extends [unknown, ...infer Rest] ? Rest : never;

/** A server for the tests of a file. What it gives back connects an editor, which is stopped after its test. */
export function useServer(): (...options: Options) => Promise<Editor> {
  let server: Awaited<ReturnType<typeof buildServer>>;
  let editor: Editor | undefined;
  beforeAll(async () => {
    server = await buildServer();
  });
  afterAll(() => server.remove());
  afterEach(async () => {
    if (editor?.process.exitCode === null) await editor.stop();
  });
  return async (...options) => {
    editor = await startClient(server.command, ...options);
    return editor;
  };
}
