import { anyOf } from "../../text/pattern.ts";
import type { Rule } from "../rule.ts";
import { headingsOf, missingParts, type Part } from "./content.ts";
import table from "./type-content.json" with { type: "json" };

/** The types that are asked for their usual sections unless an office says otherwise: the others vary too much. */
const ASKED: readonly string[] = ["Kế hoạch"];
/** An office's own sections by type, other wordings behind bars: { "Báo cáo": ["kết quả | tình hình", "kiến nghị"] }. */
const OWN: Readonly<Record<string, unknown>> = {};

export const sectionMissing: Rule = {
  id: "section-missing",
  part: "scope",
  title: "Nội dung có các mục thường gặp của tên loại",
  why: "Nghị định không ấn định các mục, nhưng kế hoạch thiếu mục tổ chức thực hiện thì không rõ ai làm.",
  basis: "Thông lệ trình bày văn bản; NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.c",
  severity: "hint",
  options: { types: ASKED, sections: OWN },
  *check(draft, { config }) {
    const type = draft.title.type?.name;
    const headings = headingsOf(draft);
    if (!type || headings === "") return;
    const own = ownParts(config.option<typeof OWN>(sectionMissing, "sections")[type]);
    const isAsked = config.option<readonly string[]>(sectionMissing, "types").includes(type);
    const usual = isAsked ? table.sections.filter((row) => row.type === type) : [];
    yield* missingParts(draft, own ?? usual, headings);
  },
  examples: [
    {
      bad: "SỞ Y TẾ\nSố: 15/KH-SYT\n\n«KẾ HOẠCH»\nTiêm chủng năm 2026\n\nI. MỤC ĐÍCH\n\nBảo vệ trẻ em.\n\nII. NỘI DUNG\n\nTiêm hai đợt./.\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nĐỗ Thị Hoa\n",
    },
    {
      bad: "UBND XÃ ĐỨC LẬP\nSố: 15/KH-UBND\n\n«KẾ HOẠCH»\nTrồng cây năm 2026\n\nI. NỘI DUNG\n\nTrồng 500 cây.\n\nII. TỔ CHỨC THỰC HIỆN\n\nCác thôn trồng./.\n\nNơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\nTrần Văn Bình\n",
    },
    {
      good: "SỞ Y TẾ\nSố: 15/KH-SYT\n\nKẾ HOẠCH\nTiêm chủng năm 2026\n\nI. MỤC ĐÍCH, YÊU CẦU\n\nBảo vệ trẻ em.\n\nII. TỔ CHỨC THỰC HIỆN\n\nCác trạm tiêm./.\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nĐỗ Thị Hoa\n",
    },
    {
      good: "SỞ Y TẾ\nSố: 15/KH-SYT\n\nKẾ HOẠCH\nTiêm chủng năm 2026\n\nI. MỤC ĐÍCH, YÊU CẦU\n\nBảo vệ trẻ em.\n\nII. Tổ chức thực hiện\n| TT | Việc | Đơn vị |\n|---|---|---|\n| 1 | Tiêm | Trạm |\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nĐỗ Thị Hoa\n",
    },
    {
      good: "SỞ Y TẾ\nSố: 15/BC-SYT\n\nBÁO CÁO\nQuý I\n\nI. KẾT QUẢ\n\nĐã xong./.\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nĐỗ Thị Hoa\n",
    },
  ],
};

/** An office's list as parts; undefined if it is none. */
function ownParts(list: unknown): Part[] | undefined {
  if (!Array.isArray(list)) return undefined;
  return list
    .filter((entry): entry is string => typeof entry === "string" && /\p{L}/u.test(entry))
    .map((entry) => {
      const wordings = entry.split("|").flatMap((wording) => wording.trim() || []);
      const words = wordings.map((wording) => wording.replace(/\s+/g, " "));
      return { part: `mục “${wordings[0]}”`, words: anyOf(words, "\\s+") };
    });
}
