import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { suggestions } from "../../server/features/completion-parts.ts";
import { newDraft } from "../../server/features/templates.ts";
import { createNames } from "../../server/workspace/names.ts";
import { draftOf } from "../check/judge.ts";

const today = "2026-11-21";
/** "¦" is the cursor. */
function at(marked: string) {
  const offset = marked.indexOf("¦");
  const text = marked.replace("¦", "");
  return { text, found: suggestions(draftOf(text), offset, today) };
}
const labels = (marked: string) => at(marked).found.map(({ label }) => label);

const plan = newDraft("Kế hoạch", { today, office: { body: "SỞ NỘI VỤ", symbol: "SNV" } })?.text ?? "";

describe("completion", () => {
  it("offers the parts that are not there, with their clause", () => {
    const { found } = at("KẾ HOẠCH\nCông tác năm 2026\n\n¦");
    const part = found.find(({ label }) => label === "Nơi nhận");
    expect(part?.documentation).toContain("Phụ lục I, Phần I, Mục II.9");
    expect(part?.snippet).toContain("- Lưu: VT, ");
    expect(found.map(({ label }) => label)).toContain("Quốc hiệu và Tiêu ngữ");
    expect(labels(`${plan}¦`)).not.toContain("Nơi nhận");
    expect(labels(`${plan}¦`)).not.toContain("Quốc hiệu và Tiêu ngữ");
  });

  it("offers căn cứ and QUYẾT ĐỊNH: to a decision only", () => {
    expect(labels("QUYẾT ĐỊNH\nVề việc thành lập Tổ công tác\n\n¦")).toEqual(
      expect.arrayContaining(["Căn cứ ban hành", "QUYẾT ĐỊNH:"]),
    );
    expect(labels("THÔNG BÁO\nKết luận\n\n¦")).not.toContain("Căn cứ ban hành");
  });

  it("numbers a usual heading on from the last and leaves out those that stand", () => {
    const found = labels("KẾ HOẠCH\nCông tác năm 2026\n\nI. MỤC ĐÍCH, YÊU CẦU\n\nNâng cao.\n\n¦");
    expect(found).toContain("II. NỘI DUNG");
    expect(found.some((label) => label.includes("MỤC ĐÍCH"))).toBe(false);
  });

  it("offers the posts of the issuing body at the end", () => {
    expect(labels(plan.replace("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", "¦"))).toEqual(
      expect.arrayContaining(["GIÁM ĐỐC", "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC"]),
    );
  });

  it("offers units and abbreviations of the draft after a space, over the words typed of them", () => {
    const text = `Cải cách hành chính (CCHC) do phòng ¦ chủ trì.\n\nNơi nhận:\n- Phòng Nội vụ;\n- Lưu: VT.\n`;
    const { found, text: clean } = at(text);
    const unit = found.find(({ label }) => label === "Phòng Nội vụ");
    expect(clean.slice(unit?.span.from, unit?.span.to)).toBe("phòng ");
    expect(found.find(({ label }) => label === "CCHC")?.detail).toBe("đã giải thích trong văn bản");
    expect(found.find(({ label }) => label === "UBND")?.detail).toBe("Ủy ban nhân dân");
  });

  it("offers the units that other drafts of the folder name, after the draft's own", () => {
    const text = "Giao ¦ chủ trì.\n\nNơi nhận:\n- Phòng Nội vụ;\n- Lưu: VT.\n";
    const offset = text.indexOf("¦");
    const draft = draftOf(text.replace("¦", ""));
    const names = createNames();
    names.set("a", ["Phòng Nội vụ", "Trung tâm Lưu trữ"]);
    names.set("b", ["Phòng Tài chính", "Trung tâm Lưu trữ"]);
    names.set("own", ["Phòng Nội vụ", "Chi cục Thuế"]);
    const found = suggestions(draft, offset, today, () => names.besides("own"));
    const offered = found.filter(({ kind }) => kind === "unit").map(({ label, detail }) => [label, detail]);
    expect(offered).toEqual([
      ["Phòng Nội vụ", "đơn vị trong văn bản"],
      ["Trung tâm Lưu trữ", "đơn vị trong thư mục"],
      ["Phòng Tài chính", "đơn vị trong thư mục"],
    ]);
    names.set("b", []);
    expect(names.besides("own")).toEqual(["Phòng Nội vụ", "Trung tâm Lưu trữ"]);
  });

  it("offers nothing inside or at the end of a syllable", () => {
    for (const marked of ["KẾ HO¦ẠCH\n", "KẾ HOẠCH¦\n", "¦KẾ HOẠCH\n", "Phòng N¦\n", "năm 202¦\n"]) {
      expect(labels(marked), marked).toEqual([]);
    }
  });

  it("stands any text, and never reaches beyond the cursor's line", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."AĐ (CCHC)\n-|. ") }), fc.nat(80), (text, where) => {
        const offset = Math.min(where, text.length);
        for (const { span } of suggestions(draftOf(text), offset, today)) {
          expect(span.to).toBe(offset);
          expect(text.slice(span.from, span.to)).not.toContain("\n");
        }
      }),
    );
  });
});
