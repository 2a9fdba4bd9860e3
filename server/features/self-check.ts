import { type CheckResult, severityIn } from "../check.ts";
import { writtenDay } from "../citations/date.ts";
import type { Draft } from "../draft/draft.ts";
import type { Context, Rule } from "../rules/rule.ts";
import { suppressions } from "../suppressions.ts";
import { status } from "./status.ts";
import type { Language } from "./words.ts";

/** Rules named at most; the rest is counted. */
const NAMED = 12;

/**
 * Why something is shown or nothing is: a Markdown page for the author or whoever helps. It names rules
 * and settings and quotes nothing from the draft. `result` is undefined for a document that is not judged.
 */
export function selfCheck(
  draft: Draft,
  result: CheckResult | undefined,
  rules: readonly Rule[],
  context: Context,
  language: Language,
): string {
  const say = (vi: string, en: string) => (language === "en" ? en : vi);
  const day = (iso: string) => (language === "en" ? iso : writtenDay(iso));
  const { asOf } = context.knowledge;
  const about = status(draft, result, result !== undefined, language);
  return [
    say("# Tự kiểm tra Văn Thư", "# Văn Thư self-check"),
    "",
    `- ${about.note}.`,
    ...about.reasons.map((reason) => `- ${reason}`),
    "",
    ...(result
      ? judged(draft, result, rules, context, language)
      : [
          say(
            "Tệp này không được kiểm tra nên không có lỗi nào hiện ra.",
            "This file is not checked, so nothing is shown.",
          ),
        ]),
    "",
    say("## Dữ liệu", "## Data"),
    "",
    `- ${say("Ngày dùng để xét hạn và hiệu lực", "Judged as of")}: ${day(draft.issued ?? context.today)} (${
      draft.issued
        ? say("ngày ban hành của văn bản", "the draft's own date")
        : say("hôm nay, vì văn bản chưa có ngày", "today: the draft has no date yet")
    }).`,
    `- ${say("Dữ liệu văn bản pháp luật đi kèm đến ngày", "Bundled data of legal acts as of")} ${asOf ? day(asOf) : say("(không có)", "(none)")}.`,
    "",
  ].join("\n");
}

function judged(
  draft: Draft,
  result: CheckResult,
  rules: readonly Rule[],
  context: Context,
  language: Language,
): string[] {
  const say = (vi: string, en: string) => (language === "en" ? en : vi);
  const named = (ids: readonly string[]) => {
    if (ids.length === 0) return say("không có", "none");
    const rest = ids.length - NAMED;
    const more = rest > 0 ? say(` và ${rest} quy tắc khác`, ` and ${rest} more`) : "";
    return ids.slice(0, NAMED).join(", ") + more;
  };
  const levels = rules.map((rule) => ({
    rule,
    set: context.config.severityOf(rule),
    used: severityIn(rule, draft, context),
  }));
  const running = levels.filter(({ used }) => used !== "off");
  const off = levels.filter(({ set }) => set === "off");
  const unfit = levels.filter(({ set, used }) => set !== "off" && used === "off");
  const { counts } = status(draft, result, true, language);
  const silenced = suppressions(draft).all.length;
  return [
    say("## Kết quả", "## Result"),
    "",
    say(
      `- Lỗi: ${counts.error}; cảnh báo: ${counts.warning}; thông tin: ${counts.info}; gợi ý: ${counts.hint}.`,
      `- Errors: ${counts.error}; warnings: ${counts.warning}; notes: ${counts.info}; hints: ${counts.hint}.`,
    ),
    say(
      `- Quy tắc đang chạy: ${running.length} trên ${rules.length}.`,
      `- Rules running: ${running.length} of ${rules.length}.`,
    ),
    `- ${say("Tắt theo cài đặt hoặc vanthu.json", "Off by the settings or vanthu.json")}: ${named(off.map(({ rule }) => rule.id))}.`,
    `- ${say("Không áp dụng cho loại văn bản hoặc thời điểm này", "Not meant for this type or time")}: ${unfit.length}.`,
    `- ${taskTables(draft, language)}`,
    `- ${say("Chú thích “bỏ qua” trong văn bản", "Ignore comments in the draft")}: ${silenced}.`,
    `- ${say("Quy tắc gặp sự cố", "Rules that failed")}: ${named(result.failures.map(({ rule }) => rule.id))}.`,
  ];
}

/** What was read as tasks, or what a table needs to be read so. */
function taskTables({ plans }: Draft, language: Language): string {
  const count = plans.reduce((sum, { tasks }) => sum + tasks.length, 0);
  if (language === "en") {
    return plans.length > 0
      ? `Tasks: ${count}, in ${plans.length} table(s).`
      : "Tasks: no task table. A table needs a heading row that names the work and its unit or time.";
  }
  return plans.length > 0
    ? `Nhiệm vụ: ${count}, trong ${plans.length} bảng.`
    : "Nhiệm vụ: không thấy bảng nhiệm vụ. Bảng cần hàng tiêu đề có cột nội dung và cột đơn vị hoặc thời gian.";
}
