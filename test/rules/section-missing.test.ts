import { expect, it } from "vitest";
import { noKnowledge } from "../../server/citations/knowledge.ts";
import { type Config, defaultConfig } from "../../server/config/config.ts";
import { sectionMissing } from "../../server/rules/scope/section-missing.ts";
import { draftOf } from "../check/judge.ts";

const REPORT =
  "SỞ Y TẾ\nSố: 15/BC-SYT\n\nBÁO CÁO\nQuý I\n\nI. KẾT QUẢ THỰC HIỆN\n\nĐã xong.\n\nII. KIẾN NGHỊ\n\nKhông./.\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nĐỗ Thị Hoa\n";

function messages(text: string, options: Record<string, unknown>): string[] {
  const config: Config = {
    ...defaultConfig,
    option: <T>(rule: typeof sectionMissing, name: string) => (options[name] ?? rule.options?.[name]) as T,
  };
  const context = { today: "2026-11-21", config, knowledge: noKnowledge, workspace: undefined };
  return [...sectionMissing.check(draftOf(text), context)].map(({ message }) => message);
}

it("asks a report for its usual sections only if the office wants it", () => {
  expect(messages(REPORT, {})).toEqual([]);
  expect(messages(REPORT, { types: ["Báo cáo"] })).toEqual(["Báo cáo chưa có mục “Tồn tại, hạn chế”."]);
});

it("takes an office's own sections, with other wordings behind bars", () => {
  const sections = { "Báo cáo": ["Kết quả | Tình hình", "Phương  hướng | Nhiệm vụ (năm sau)"] };
  expect(messages(REPORT, { sections })).toEqual(["Báo cáo chưa có mục “Phương  hướng”."]);
  expect(messages(REPORT, { sections: { "Báo cáo": ["kiến nghị"] } })).toEqual([]);
  expect(messages(REPORT, { sections: { "Báo cáo": ["Kiến nghị - đề xuất"] } })).toEqual([
    "Báo cáo chưa có mục “Kiến nghị - đề xuất”.",
  ]);
});

it("lets pass a list that is none", () => {
  for (const list of ["kết quả", 3, null, [1, ""]]) {
    expect(messages(REPORT, { sections: { "Báo cáo": list } })).toEqual([]);
  }
});
