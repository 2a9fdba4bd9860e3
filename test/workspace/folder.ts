import { createDossier, type Dossier } from "../../server/workspace/dossier.ts";
import { mentionsIn } from "../../server/workspace/mentions.ts";
import { draftOf } from "../check/judge.ts";

/** A folder of drafts, name → text. */
export function folderOf(files: Readonly<Record<string, string>>): Dossier {
  const dossier = createDossier();
  for (const [name, text] of Object.entries(files)) {
    dossier.set(uriOf(name), mentionsIn(uriOf(name), draftOf(text)));
  }
  return dossier;
}

export const uriOf = (name: string) => `file:///van-ban/${encodeURIComponent(name)}`;

/** A plan of an office: its own number, one document of the office and one of the province cited in it. */
export function plan(serial: number, place = "Huế", cited = serial - 1): string {
  const month = 1 + (serial % 11);
  return [
    `UBND TỈNH X\nSỞ NỘI VỤ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`,
    `Số: ${serial}/KH-SNV\t${place}, ngày 1${serial % 9} tháng ${month} năm 2024`,
    "",
    `KẾ HOẠCH\nTriển khai nhiệm vụ số ${serial}`,
    "",
    "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;",
    "",
    `Thực hiện Kế hoạch số ${cited}/KH-SNV ngày 1${cited % 9} tháng ${1 + (cited % 11)} năm 2024 và Quyết định số ${1000 + (serial % 50)}/QĐ-UBND ngày 02/01/2024 của Ủy ban nhân dân tỉnh, Sở xây dựng kế hoạch như sau:`,
    "",
    ...Array.from(
      { length: 12 },
      (_, index) =>
        `${index + 1}. Các đơn vị thực hiện nội dung thứ ${index + 1} theo Quyết định số ${1000 + index}/QĐ-UBND.`,
    ),
    "",
    "Nơi nhận:\n- Như trên;\n- Lưu: VT.\tGIÁM ĐỐC\n\n\tNguyễn Văn A",
  ].join("\n");
}
