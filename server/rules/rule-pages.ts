import { writtenDay } from "../citations/date.ts";
import type { Regime } from "../draft/draft.ts";
import { PARTS, sinceOf } from "./parts.ts";
import type { Example, Fix, Rule } from "./rule.ts";
import { severityNames } from "./severity.ts";

/** What a rule's repairs are, as its own examples show: the fix class of its first finding that has one. */
export type FixClass = Fix["safety"] | "none";

const REGIMES: Readonly<Record<Regime, string>> = {
  administrative: "văn bản hành chính",
  legal: "văn bản quy phạm pháp luật",
  party: "văn bản của Đảng",
};

const FIXES: Readonly<Record<FixClass, string>> = {
  safe: "Có cách sửa an toàn: chạy được khi lưu, bằng `vanthu check --fix` hoặc từ bóng đèn trong trình soạn thảo.",
  guarded: "Có cách sửa để chọn từ bóng đèn trong trình soạn thảo; người soạn xem lại rồi mới áp dụng.",
  none: "Không có cách sửa tự động: cần người soạn quyết định.",
};

/** The page of a rule in Markdown, as it stands in docs/rules and as `vanthu rules ID` prints it. */
export function rulePageText(rule: Rule, fixClass: FixClass): string {
  const regimes = (rule.regimes ?? ["administrative"]).map((regime) => REGIMES[regime]).join(", ");
  const since = sinceOf(rule);
  const sections = [
    `# ${rule.title}`,
    [
      `- Mã: \`${rule.id}\``,
      `- Phần: ${partTitle(rule)}`,
      `- Mức: ${severityNames[rule.severity]}`,
      `- Căn cứ: ${rule.basis}`,
      `- Áp dụng: ${regimes}${since ? `, ban hành từ ngày ${writtenDay(since)}` : ""}`,
    ].join("\n"),
    `## Vì sao\n\n${rule.why}`,
    `## Ví dụ\n\nChỗ bị báo đứng giữa « và ».\n\n${rule.examples.map(exampleText).join("\n\n")}`,
    `## Sửa\n\n${FIXES[fixClass]}`,
    ...optionsText(rule),
    `## Bỏ qua\n\nCho dòng liền sau:\n\n${fence(`<!-- bỏ qua: ${rule.id} (lý do) -->`, "html")}\n\n` +
      `Cho cả cơ quan, trong \`vanthu.json\`:\n\n${fence(JSON.stringify({ rules: { [rule.id]: "off" } }, null, 2), "json")}`,
  ];
  return `${sections.join("\n\n")}\n`;
}

/** The list of all rules by part, in Markdown: docs/rules/README.md. */
export function ruleIndexText(rules: readonly Rule[]): string {
  const parts = PARTS.flatMap(({ part, title }) => {
    const own = rules.filter((rule) => rule.part === part);
    if (own.length === 0) return [];
    const rows = own.map(
      (rule) =>
        `| [${rule.id}](${rule.id}.md) | ${cell(rule.title)} | ${severityNames[rule.severity]} | ${cell(rule.basis)} |`,
    );
    return [
      [`## ${title}`, "", "| Mã | Điều đúng | Mức | Căn cứ |", "| --- | --- | --- | --- |", ...rows].join(
        "\n",
      ),
    ];
  });
  const intro = `${rules.length} quy tắc, xếp theo phần của văn bản. Trang này và các trang quy tắc sinh ra từ mã nguồn; không sửa tay.`;
  return `${["# Quy tắc kiểm tra", intro, ...parts].join("\n\n")}\n`;
}

function partTitle(rule: Rule): string {
  return PARTS.find(({ part }) => part === rule.part)?.title ?? rule.part;
}

function exampleText({ bad, good, today, others = [], register, options }: Example): string {
  const day = today ? [`Giả định hôm nay là ngày ${writtenDay(today)}.`] : [];
  const set = options ? [`Với tùy chọn \`${JSON.stringify(options)}\`:`] : [];
  const wrong = bad === undefined ? [] : [`Chưa đúng:\n\n${fence(bad)}`];
  const right = good === undefined ? [] : [`Đúng:\n\n${fence(good)}`];
  const beside = others.map((other) => `Trong khi một văn bản khác của thư mục là:\n\n${fence(other)}`);
  const book = register ? [`Trong khi sổ đăng ký của thư mục là:\n\n${fence(register)}`] : [];
  return [...day, ...set, ...wrong, ...right, ...beside, ...book].join("\n\n");
}

function optionsText(rule: Rule): string[] {
  const entries = Object.entries(rule.options ?? {});
  if (entries.length === 0) return [];
  const list = entries.map(([name, value]) => `- \`${name}\`: mặc định \`${JSON.stringify(value)}\``);
  const sample = JSON.stringify(
    { rules: { [rule.id]: { severity: rule.severity, ...rule.options } } },
    null,
    2,
  );
  return [`## Tùy chọn\n\n${list.join("\n")}\n\nTrong \`vanthu.json\`:\n\n${fence(sample, "json")}`];
}

/** A fenced block longer than any run of backticks inside it; what cannot be seen on a page is written out. */
function fence(text: string, language = "text"): string {
  const runs = text.match(/`{3,}/g) ?? [];
  const ticks = "`".repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  const shown = text
    .replace(/\n$/, "")
    .replace(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]|\p{Cs}/gu,
      codeOf,
    );
  return `${ticks}${language}\n${shown}\n${ticks}`;
}

function codeOf(char: string): string {
  return `⟨U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
