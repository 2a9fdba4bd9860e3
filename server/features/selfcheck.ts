import { type CheckResult, severityIn } from "../check.ts";
import type { Draft } from "../draft/draft.ts";
import type { Context, Rule } from "../rules/rule.ts";
import { suppressions } from "../suppressions.ts";
import { status } from "./status.ts";

/** Rules named at most; the rest is counted. */
const NAMED = 12;

/**
 * Why something is shown or nothing is: a Markdown page in Vietnamese, for the author or whoever helps. It names rules
 * and settings and quotes nothing from the draft. `result` is undefined for a document that is not judged.
 */
export function selfCheck(
  draft: Draft,
  result: CheckResult | undefined,
  rules: readonly Rule[],
  context: Context,
): string {
  const about = status(draft, result, result !== undefined, "vi");
  return [
    "# Tự kiểm tra Văn Thư",
    "",
    `- ${about.note}.`,
    ...about.reasons.map((reason) => `- ${reason}`),
    "",
    ...(result
      ? judged(draft, result, rules, context)
      : ["Tệp này không được kiểm tra nên không có lỗi nào hiện ra."]),
    "",
    "## Dữ liệu",
    "",
    `- Ngày dùng để xét hạn và hiệu lực: ${draft.issued ?? context.today}${draft.issued ? " (ngày ban hành của văn bản)" : " (hôm nay, vì văn bản chưa có ngày)"}.`,
    `- Dữ liệu văn bản pháp luật đi kèm đến ngày ${context.knowledge.asOf || "(không có)"}.`,
    "",
  ].join("\n");
}

function judged(draft: Draft, result: CheckResult, rules: readonly Rule[], context: Context): string[] {
  const levels = rules.map((rule) => ({
    rule,
    set: context.config.severityOf(rule),
    used: severityIn(rule, draft, context),
  }));
  const running = levels.filter(({ used }) => used !== "off");
  const off = levels.filter(({ set }) => set === "off");
  const unfit = levels.filter(({ set, used }) => set !== "off" && used === "off");
  const { counts } = status(draft, result, true, "vi");
  const silenced = suppressions(draft).all.length;
  return [
    "## Kết quả",
    "",
    `- Lỗi: ${counts.error}; cảnh báo: ${counts.warning}; lưu ý: ${counts.info}; gợi ý: ${counts.hint}.`,
    `- Quy tắc đang chạy: ${running.length} trên ${rules.length}.`,
    `- Tắt theo cài đặt hoặc vanthu.json: ${named(off.map(({ rule }) => rule.id))}.`,
    `- Không áp dụng cho loại văn bản hoặc thời điểm này: ${unfit.length}.`,
    `- Chú thích “bỏ qua” trong văn bản: ${silenced}.`,
    `- Quy tắc gặp sự cố: ${named(result.failures.map(({ rule }) => rule.id))}.`,
  ];
}

function named(ids: readonly string[]): string {
  if (ids.length === 0) return "không có";
  const rest = ids.length - NAMED;
  return ids.slice(0, NAMED).join(", ") + (rest > 0 ? ` và ${rest} quy tắc khác` : "");
}
