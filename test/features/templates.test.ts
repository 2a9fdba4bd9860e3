import { describe, expect, it } from "vitest";
import { check } from "../../server/check.ts";
import { defaultConfig } from "../../server/config/config.ts";
import type { Office } from "../../server/config/settings.ts";
import { documentTypes } from "../../server/conventions/types.ts";
import { newDraft, templates } from "../../server/features/templates.ts";
import { authorityOf } from "../../server/features/templates-office.ts";
import { pieces, plainText } from "../../server/features/templates-snippet.ts";
import { rules } from "../../server/rules/index.ts";
import { draftOf } from "../check/judge.ts";
import { knowledge } from "../check/knowledge.ts";
import { DEPARTMENT } from "../fixtures/office.ts";

const today = "2026-11-21";
const context = { today, config: defaultConfig, knowledge, workspace: undefined };

function heavy(text: string): string[] {
  return check(draftOf(text), context, rules)
    .findings.filter(({ severity }) => severity === "error" || severity === "warning")
    .map(({ rule, message, span }) => `${rule.id}: ${message} «${text.slice(span.from, span.to)}»`);
}

const committee: Office = {
  body: "ỦY BAN NHÂN DÂN XÃ HÒA NINH",
  symbol: "UBND",
  place: "Hòa Ninh",
  signer: "Trần Văn Ưởng",
  post: "TM. ỦY BAN NHÂN DÂN; CHỦ TỊCH",
  unit: "VHXH",
};
const all = templates();
const subject = "triển khai lưu trữ điện tử năm 2026";

describe("templates", () => {
  it("hold the 29 types and the copies: the common ones, then the others in the order of the decree", () => {
    const types = documentTypes.filter(({ family }) => family === "administrative").map(({ name }) => name);
    const copies = documentTypes.filter(({ family }) => family === "copy").map(({ name }) => name);
    expect(types).toHaveLength(29);
    const names = all.map(({ name }) => name);
    const common = all.filter(({ isCommon }) => isCommon).map(({ name }) => name);
    expect(common).toContain("Công văn");
    expect(names.slice(0, common.length)).toEqual(common);
    expect(names.slice(common.length).filter((name) => types.includes(name))).toEqual(
      types.filter((name) => !common.includes(name)),
    );
    expect(types.filter((name) => !names.includes(name))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(copies));
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(all)("$name: free of errors and warnings as it opens", ({ name }) => {
    expect(heavy(newDraft(name, { today })?.text ?? "")).toEqual([]);
  });

  it.each(all)("$name: free of errors and warnings with an office's values and a subject", ({ name }) => {
    for (const office of [DEPARTMENT, committee]) {
      expect(heavy(newDraft(name, { today, office, subject })?.text ?? "")).toEqual([]);
    }
  });

  it.each(all)("$name: its snippet reads as its text", ({ name }) => {
    const draft = newDraft(name, { today, office: DEPARTMENT, subject });
    expect(plainText(pieces(draft?.snippet ?? "")).replace(/\\([\\$}])/g, "$1")).toBe(draft?.text);
    expect(draft?.snippet).toContain("$0");
  });

  it("write the office's values, leave number and day blank, and drop the line of a superior that is not", () => {
    const plan = newDraft("Kế hoạch", { today, office: DEPARTMENT, subject })?.text ?? "";
    for (const value of [DEPARTMENT.parentBody, DEPARTMENT.body, DEPARTMENT.signer, subject]) {
      expect(plan).toContain(value);
    }
    expect(plan).toContain("/KH-SNV\nLâm Đồng, ngày       tháng 11 năm 2026");
    expect(plan).toContain("- Lưu: VT, VP.\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nNguyễn Thị Minh");
    expect(newDraft("Kế hoạch", { today, office: committee })?.text).toMatch(
      /^ỦY BAN NHÂN DÂN XÃ HÒA NINH\nCỘNG/,
    );
  });

  it("do not write one body or one signer for both parties of a contract", () => {
    const contract = newDraft("Hợp đồng", { today, office: DEPARTMENT })?.text ?? "";
    expect(contract.split("SỞ NỘI VỤ")).toHaveLength(2);
    expect(contract).not.toContain("Nguyễn Thị Minh");
  });

  it.each(all)("$name: number and day of issue are blanks without a stop", ({ name }) => {
    const { snippet = "", text = "" } = newDraft(name, { today, office: DEPARTMENT }) ?? {};
    expect(snippet).not.toMatch(/(?:Số: |, ngày )\$\{\d+: +\}(?:\/|[^,.]*\n)/);
    if (/^Số: /m.test(text)) expect(snippet).toMatch(/^Số: {7}\/[\p{L}$]/mu);
  });

  it("leave the days that the author sets as places to stop at", () => {
    const leave = newDraft("Giấy nghỉ phép", { today, office: DEPARTMENT })?.snippet;
    expect(leave).toMatch(/kể từ ngày \$\{\d+: {5}\} tháng \$\{\d+: {5}\}/);
    expect(leave).toMatch(/Đơn đề nghị nghỉ phép ngày \$\{\d+: {5}\} tháng/);
  });

  it("begin a subject small within a sentence, with a capital on a line of its own, and keep names", () => {
    const line = (name: string, wanted: string, office: Office = DEPARTMENT) =>
      newDraft(name, { today, office, subject: wanted })?.text.match(
        /^(?:Về việc|V\/v|Công tác|Báo cáo) .*$/m,
      )?.[0];
    expect(line("Quyết định", "Thành lập Tổ công tác")).toBe("Về việc thành lập Tổ công tác");
    expect(line("Công văn", "UBND xã báo cáo")).toBe("V/v UBND xã báo cáo");
    expect(line("Công văn", "Đà Lạt đăng cai hội nghị")).toBe("V/v Đà Lạt đăng cai hội nghị");
    expect(line("Kế hoạch", "công tác văn thư")).toBe("Công tác văn thư");
    expect(line("Kế hoạch", "Kế hoạch công tác văn thư")).toBe("Công tác văn thư");
  });

  it("name the body in the text as it is written there, if it is known", () => {
    const plan = (office: Office) => newDraft("Kế hoạch", { today, office, subject })?.text;
    expect(plan(DEPARTMENT)).toContain(
      "\nSở Nội vụ ban hành Kế hoạch triển khai lưu trữ điện tử năm 2026 như sau:\n",
    );
    expect(plan(committee)).toContain("\nỦy ban nhân dân xã Hòa Ninh ban hành Kế hoạch ");
    expect(plan({ body: "TRUNG TÂM VĂN HÓA" })).toContain("\nTên cơ quan ban hành Kế hoạch ");
  });

  it("say the same in subject and first article of a decision that issues a text", () => {
    const decision = (wanted: string) =>
      newDraft("Quyết định ban hành văn bản kèm theo", { today, office: DEPARTMENT, subject: wanted })?.text;
    expect(decision("quy chế làm việc")).toContain("QUYẾT ĐỊNH\nBan hành Quy chế làm việc\n");
    expect(decision("Ban hành Quy chế làm việc")).toContain(
      "Ban hành kèm theo Quyết định này Quy chế làm việc.",
    );
    expect(decision("phê duyệt Đề án 06")).toContain("QUYẾT ĐỊNH\nPhê duyệt Đề án 06\n");
    expect(decision("phê duyệt Đề án 06")).toContain("Điều 1. Phê duyệt kèm theo Quyết định này Đề án 06.");
  });

  it("do not let a deputy director sign for a collective body", () => {
    const resolution = (office: Office) => newDraft("Nghị quyết", { today, office, subject })?.text;
    expect(resolution(DEPARTMENT)).toContain("TM. HỘI ĐỒNG NHÂN DÂN\nCHỦ TỊCH\n\nHọ và tên\n");
    expect(resolution(committee)).toContain("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Ưởng\n");
    expect(resolution(committee)).toContain("\n\nỦY BAN NHÂN DÂN XÃ HÒA NINH\n\nCăn cứ");
  });

  it("take “Về việc” away from a subject, since the template writes it", () => {
    const letter = newDraft("Công văn", { today, subject: " V/v  báo cáo số liệu. " })?.text ?? "";
    expect(letter).toContain("\nV/v báo cáo số liệu\n");
  });

  it("keep marks of the snippet syntax in what the author typed", () => {
    const draft = newDraft("Công văn", { today, subject: "giá $1 {a}" });
    expect(draft?.text).toContain("V/v giá $1 {a}");
    expect(draft?.snippet).toContain("V/v giá \\$1 {a\\}");
  });
});

describe("the office", () => {
  it.each([
    ["KT. GIÁM ĐỐC; PHÓ GIÁM ĐỐC", "SỞ NỘI VỤ", "GIÁM ĐỐC SỞ NỘI VỤ"],
    ["CHÁNH VĂN PHÒNG", "VĂN PHÒNG SỞ NỘI VỤ", "CHÁNH VĂN PHÒNG SỞ NỘI VỤ"],
    ["TM. ỦY BAN NHÂN DÂN; CHỦ TỊCH", "ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", "ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG"],
    ["TL. GIÁM ĐỐC; CHÁNH VĂN PHÒNG", "SỞ NỘI VỤ", undefined],
    ["GIÁM ĐỐC", undefined, undefined],
  ])("%s of %s decides as %s", (post, body, authority) => {
    expect(authorityOf({ post, body })).toBe(authority);
  });
});
