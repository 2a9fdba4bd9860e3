import type { Draft } from "../../draft/draft.ts";
import { beginsWithUnit } from "../../tasks/unit-words.ts";
import { uncapitalised } from "../../text/case.ts";
import { anyOf } from "../../text/pattern.ts";
import { slice } from "../../text/span.ts";
import type { Rule } from "../rule.ts";
import known from "./units.json" with { type: "json" };

const HEAD = "KẾ HOẠCH\nKiểm tra công vụ năm 2026\n\nSTT\tNội dung\tĐơn vị chủ trì\tThời gian\n";
const TAIL = "\nNơi nhận:\n- Sở Nội vụ;\n- Công an tỉnh;\n- Lưu: VT, TTr.\n";

export const tableUnitNotRecipient: Rule = {
  id: "table-unit-not-recipient",
  part: "table",
  title: "Đơn vị được giao nhiệm vụ có trong Nơi nhận",
  why: "Đơn vị không nhận văn bản thì không biết mình được giao việc.",
  basis:
    "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.9 (Nơi nhận: để kiểm tra, để thực hiện, để biết); thông lệ",
  severity: "info",
  *check(draft) {
    const received = receivedBy(draft);
    if (!received || EVERYBODY.test(received)) return;
    const seen = new Set<string>();
    // A template repeats the heading as a blank to fill in: "Đơn vị chủ trì".
    for (const { name } of draft.plans.flatMap(({ columns }) => columns)) seen.add(comparable(name));
    for (const { lead, cells } of draft.plans.flatMap(({ tasks }) => tasks)) {
      for (const unit of cells.lead ? lead : []) {
        const name = comparable(unit);
        if (seen.has(name) || BLANK.test(unit)) continue;
        seen.add(name);
        if (!isOne(unit) || received.includes(name) || isAmongMany(name, received)) continue;
        if (cells.lead)
          yield {
            span: cells.lead.span,
            message: `“${unit}” được giao nhiệm vụ nhưng không có trong Nơi nhận.`,
          };
      }
    }
  },
  examples: [
    { bad: `${HEAD}1\tKiểm tra\t«Sở Tài chính»\tQuý I\n2\tBáo cáo\tSở Nội vụ\tQuý II\n${TAIL}` },
    {
      bad: `${HEAD}1\tKiểm tra\tSở Nội vụ\tQuý I\n2\tBáo cáo\t«Sở Y tế»\tQuý II\n3\tTổng kết\tSở Y tế\tQuý IV\n${TAIL}`,
    },
    { good: `${HEAD}1\tKiểm tra\tSở Nội vụ\tQuý I\n2\tBáo cáo\tCông an tỉnh\tQuý II\n${TAIL}` },
    { good: `${HEAD}1\tKiểm tra\tĐ/c Hà, tổ trưởng\tQuý I\n2\tBáo cáo\tCông an tỉnh\tQuý II\n${TAIL}` },
    {
      good: `${HEAD}1\tKiểm tra\tVP Sở\tQuý I\n2\tBáo cáo\tCông an tỉnh\tQuý II\n\nNơi nhận:\n- Văn phòng Sở;\n- Công an tỉnh;\n- Lưu: VT.\n`,
    },
    {
      good: `${HEAD}1\tNội dung\tĐơn vị chủ trì\tQuý I\n2\tKiểm tra\tPhòng …\tQuý II\n${TAIL}`,
    },
    {
      good: `${HEAD}1\tKiểm tra\tSở Y tế\tQuý I\n2\tBáo cáo\tPhòng Pháp chế\tQuý II\n\nNơi nhận:\n- Các sở, ban, ngành;\n- Các phòng thuộc Sở;\n- Lưu: VT.\n`,
    },
  ],
};

/** All that Nơi nhận and Kính gửi name, in comparable form; undefined if nothing can be judged. */
function receivedBy({ recipients, addressees, plain }: Draft): string | undefined {
  const items = recipients?.items.filter(({ isFileCopy }) => !isFileCopy) ?? [];
  if (items.length === 0) return undefined;
  const spans = [...items.map(({ span }) => span), ...(addressees?.items ?? [])];
  return spans.map((span) => comparable(slice(plain, span))).join("; ");
}

/** "Như trên", "Các đơn vị, cá nhân có liên quan", "thành viên Ban chỉ đạo": whom these are cannot be told from the draft. */
const EVERYBODY = new RegExp(
  `${anyOf(known.everybody)}|(?:các|những) (?:[\\p{L},]+ ){0,4}${anyOf(known.many)}`,
  "u",
);

/** "Phòng …", "[Tên đơn vị]": still to be filled in. */
const BLANK = /…|\.{3}|_{3}|[[\]{}<>«»]/u;

/** A unit of its own, with a name. */
function isOne(unit: string): boolean {
  return (
    beginsWithUnit(unit) &&
    !SHORTENED.test(unit) &&
    !/^(?:các|mỗi|tất cả|toàn|những)\s/iu.test(unit) &&
    unit.split(/\s+/).length >= 2 &&
    unit.length <= 80
  );
}

/** A person, an abbreviation or a remark in brackets: Nơi nhận may well name the same unit in other words. */
const SHORTENED = new RegExp(
  `[()&]|(?!UBND|HĐND|MTTQ)(?<!\\p{L})[\\p{Lu}&]{3,}(?!\\p{L})|^${anyOf(known.people.flatMap((one) => [one, uncapitalised(one)]))}(?!\\p{L})`,
  "u",
);

/** "Các phòng thuộc Sở" takes in every Phòng and the Văn phòng; "UBND các xã" every xã. */
function isAmongMany(name: string, received: string): boolean {
  const head = known.heads.find((one) => name.startsWith(one));
  const words = head === "văn phòng" ? "phòng|văn phòng" : (head ?? name.split(" ")[0] ?? "");
  const many = new RegExp(
    `(?:các|những)(?: [\\p{L}]+,?){0,6}? (?:${words})(?![\\p{L}])|(?:${words}) (?:thuộc|trực thuộc|chuyên môn|các)`,
    "u",
  );
  return many.test(received);
}

function comparable(text: string): string {
  return text
    .toLowerCase()
    .replace(/uỷ/g, "ủy")
    .replace(/ủy ban nhân dân/g, "ubnd")
    .replace(/(?<!\p{L})tt(?!\p{L})/gu, "trung tâm")
    .replace(/(?<!\p{L})vp(?!\p{L})/gu, "văn phòng")
    .replace(/[^\p{L}\p{N},]+/gu, " ")
    .trim();
}
