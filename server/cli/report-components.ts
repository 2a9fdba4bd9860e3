import { decree, isBeforeDecree, isBeforeForm } from "../conventions/decree.ts";
import type { Draft, Regime } from "../draft/draft.ts";
import { PARTS } from "../rules/parts.ts";
import type { Finding } from "../rules/rule.ts";
import { type Severity, severityNames } from "../rules/severity.ts";
import { hasNoForm } from "../rules/support.ts";
import beyond from "./beyond-text.json" with { type: "json" };
import { type ComponentVerdict, type Standing, verdictsOf } from "./component-verdicts.ts";
import { findingRecord, type Judged } from "./judged.ts";
import type { Reporter, ReporterOptions } from "./reporter.ts";

const REGIMES: Readonly<Record<Regime, string>> = {
  administrative: "xét theo Nghị định 30/2020/NĐ-CP",
  legal:
    "văn bản quy phạm pháp luật, không thuộc Nghị định 30/2020/NĐ-CP: chỉ xét số, ký hiệu, ngày tháng, thể thức chung và chữ viết",
  party:
    "văn bản theo thể thức của Đảng, đoàn thể, không thuộc Nghị định 30/2020/NĐ-CP: chỉ xét số, ký hiệu, ngày tháng và chữ viết",
};

const NO_FORM =
  "Nghị định 30/2020/NĐ-CP không có mẫu cho văn bản các bên ký với nhau: chỉ xét phần có mặt, ngày tháng, bố cục và chữ viết";

const BEFORE_FORM = `có trước quy định đầu tiên về thể thức (${decree.before.at(-1)}): chỉ xét phần đầu, ngày tháng, đánh số và chữ viết`;

function regimeOf(draft: Draft): string {
  if (hasNoForm(draft)) return NO_FORM;
  if (isBeforeForm(draft.issued)) return BEFORE_FORM;
  if (draft.regime !== "administrative" || !isBeforeDecree(draft.issued)) return REGIMES[draft.regime];
  return `ban hành trước Nghị định ${decree.number}, xét theo quy định đã có từ trước (${decree.before.join(", ")})`;
}

/** `vanthu check --report`: what is met, what is not, what the text cannot show, what a person must judge. */
export function componentReporter({ print, rules }: ReporterOptions): Reporter {
  const summary: string[] = [];
  let files = 0;
  let troubles = 0;
  return {
    trouble() {
      troubles++;
    },
    file(judged) {
      const components = verdictsOf(judged, rules);
      print(`${linesOf(judged, components).join("\n")}\n\n`);
      files++;
      const faulty = components.filter(({ standing }) => standing === "notMet").length;
      if (faulty > 0) {
        summary.push(`  ✗ ${judged.path}: ${faulty} thành phần chưa đạt (${countsOf(judged.findings)})`);
      }
    },
    end() {
      // The same of every document, so it is said once.
      if (files > 0) {
        const always = [
          ...section("Không xét được từ văn bản", beyond.notInText.map(clausal("–"))),
          ...section("Luôn cần người xem", beyond.needsPerson.map(clausal("?"))),
        ];
        print(`${always.join("\n")}\n`);
      }
      // A single document is its own summary.
      if (files > 1) {
        const count = summary.length === 0 ? "không văn bản nào" : `${summary.length} văn bản`;
        print(
          `\n${[`Tổng hợp: ${files} văn bản, ${count} có thành phần chưa đạt.`, ...summary].join("\n")}\n`,
        );
      }
      if (troubles > 0) print(`${troubles} việc không làm được, xem thông báo ở trên.\n`);
    },
  };
}

function linesOf(judged: Judged, components: readonly ComponentVerdict[]): readonly string[] {
  const { draft, failures, path } = judged;
  const having = (wanted: Standing) => components.filter(({ standing }) => standing === wanted);
  return [
    `${path}: ${draft.title.type?.name ?? "chưa rõ loại văn bản"}, ${regimeOf(draft)}`,
    ...section("Đạt", having("met").map(met)),
    ...section(
      "Chưa đạt",
      having("notMet").flatMap((verdict) => [heading("✗", verdict), ...details(judged, verdict)]),
    ),
    ...section(
      "Không có, đúng theo loại văn bản",
      having("absent").map((verdict) => heading("–", verdict)),
    ),
    ...section("Chưa được xét", [
      ...having("unasked").map((verdict) => `${heading("·", verdict)}: không có quy tắc nào áp dụng`),
      ...failures.map(({ rule }) => `  · quy tắc ${rule.id} gặp lỗi khi chạy`),
    ]),
    ...section(
      "Cần người xem",
      having("person").flatMap((verdict) => [unsure(verdict), ...details(judged, verdict)]),
    ),
  ];
}

function clausal(mark: string): (fact: { readonly name: string; readonly clause: string }) => string {
  return ({ name, clause }) => `  ${mark} ${name} (${clause})`;
}

/** "2 lỗi, 5 cảnh báo": what makes a component fail. */
function countsOf(findings: readonly Finding[]): string {
  const count = (level: Severity) => findings.filter(({ severity }) => severity === level).length;
  const levels: readonly Severity[] = ["error", "warning"];
  return levels
    .flatMap((level) => (count(level) > 0 ? [`${count(level)} ${severityNames[level]}`] : []))
    .join(", ");
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [`${title}:`, ...lines] : [];
}

function heading(mark: string, { component }: ComponentVerdict): string {
  return `  ${mark} ${component.name}`;
}

function met(verdict: ComponentVerdict): string {
  return `${heading("✓", verdict)} (${verdict.asked} quy tắc)`;
}

function unsure(verdict: ComponentVerdict): string {
  const why = verdict.findings.length > 0 ? "có điều cần cân nhắc" : "không thấy trong văn bản";
  return `${heading("?", verdict)}: ${why}`;
}

/** The findings of a component, under the parts of the document where they are of more than one. */
function details({ positions }: Judged, { findings }: ComponentVerdict): string[] {
  const parts = PARTS.map(({ part, title }) => ({
    title,
    own: findings.filter(({ rule }) => rule.part === part),
  })).filter(({ own }) => own.length > 0);
  return parts.flatMap(({ title, own }) => [
    ...(parts.length > 1 ? [`    ${title} (${own.length}):`] : []),
    ...own.map((finding) => {
      const { line, column, severity, message, rule } = findingRecord(finding, positions);
      return `      ${line}:${column} ${severityNames[severity]}: ${message} [${rule}]`;
    }),
  ]);
}
