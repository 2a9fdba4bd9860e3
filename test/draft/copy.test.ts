import { describe, expect, it } from "vitest";
import { draftOf } from "../check/judge.ts";

const read = (text: string) => draftOf(text);

const LETTER =
  "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v trực bão\n\nĐà Nẵng, ngày 05 tháng 3 năm 2026\n\nKính gửi: Các bệnh viện\n\nĐề nghị trực đủ quân số./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nĐỗ Thị Hoa\n";
const COPY =
  "\nUBND XÃ HÒA VANG\nSAO Y\n\nSố: 04/SY-UBND\nHòa Vang, ngày 09 tháng 3 năm 2026\n\nNơi nhận:\n- Trạm Y tế;\n- Lưu: VT.\n\nTL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\nLê Văn Bình\n";

describe("the block of a copy is no part of the copied document", () => {
  it("below the closing", () => {
    const draft = read(LETTER + COPY);
    expect(draft.recipients?.items).toHaveLength(2);
    expect(draft.signatures).toHaveLength(1);
    expect(draft.copy && draft.text.slice(draft.copy.form.from, draft.copy.form.to)).toBe("SAO Y");
    expect(draft.copy?.header.issuers.map(({ text }) => text)).toEqual(["UBND XÃ HÒA VANG"]);
    expect(draft.copy?.header.placeDate?.date?.iso).toBe("2026-03-09");
    expect(draft.issued).toBe("2026-03-05");
    expect(draft.citations).toHaveLength(0);
    expect(draft.main.to).toBe(draft.copy?.span.from);
  });

  it("above an appendix, and below one", () => {
    const annex = "\nPhụ lục\nDANH SÁCH TRỰC\n\nCa 1: Khoa Cấp cứu.\n";
    for (const text of [LETTER + COPY + annex, LETTER + annex + COPY]) {
      const draft = read(text);
      expect(draft.appendices.map(({ kind }) => kind)).toEqual(["annex"]);
      expect(draft.signatures).toHaveLength(1);
      expect(draft.copy?.header.number).toBeDefined();
    }
  });

  it("in two columns", () => {
    const draft = read(
      `${LETTER}\nUBND XÃ HÒA VANG\tSAO Y\nSố: 04/SY-UBND\tHòa Vang, ngày 09 tháng 3 năm 2026\nNơi nhận:\tTL. CHỦ TỊCH\n- Lưu: VT.\tCHÁNH VĂN PHÒNG\n\tLê Văn Bình\n`,
    );
    expect(draft.signatures).toHaveLength(1);
    expect(draft.copy?.header.number).toBeDefined();
  });

  it("but a heading above the closing is none", () => {
    const draft = read(`${LETTER.replace("Đề nghị trực", "SAO Y\n\nĐề nghị trực")}`);
    expect(draft.copy).toBeUndefined();
    expect(draft.recipients?.items).toHaveLength(2);
  });

  it("and at the head of the page it is no issuer", () => {
    const draft = read(`SAO Y BẢN CHÍNH\n\n${LETTER}`);
    expect(draft.header.issuers.map(({ text }) => text)).toEqual(["SỞ Y TẾ"]);
  });
});
