import { stat } from "node:fs/promises";
import { join } from "node:path";
import { CONFIG_FILE } from "../config/config.ts";
import { type Layer, tracedOffice, tracedOption, tracedSeverity } from "../config/layers.ts";
import { OFFICE_KEYS } from "../config/settings.ts";
import type { Rule } from "../rules/rule.ts";
import { createSettingsReader } from "./settings.ts";
import { type ExitCode, type Io, type Program, readArguments, UsageError } from "./shell.ts";

const OPTIONS = { config: { type: "string" }, format: { type: "string", default: "text" } } as const;
const DEFAULT_ORIGIN = "mặc định";
const NAMES = {
  abbreviations: "Chữ viết tắt riêng",
  bodies: "Cơ quan, đơn vị",
  types: "Loại văn bản riêng",
  office: "Thông tin của cơ quan cho văn bản mới",
} as const;

/** `vanthu config`: what holds for a file, and who set it. Ends with 2 if a configuration file is broken. */
export async function configCommand(args: readonly string[], program: Program, io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const [path = ".", ...more] = positionals;
  if (more.length > 0) throw new UsageError("Chỉ nhận một đường dẫn.");
  if (values.format !== "text" && values.format !== "json")
    throw new UsageError("--format cần là text hoặc json.");
  const settings = createSettingsReader(program.rules, io, values.config);
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const layers = await settings.layersFor(isFolder ? join(path, CONFIG_FILE) : path);
  const rows = program.rules.map((rule) => rowOf(rule, layers));
  const names = { ...namesOf(layers), office: officeOf(layers) };
  if (values.format === "json") {
    io.out(
      `${JSON.stringify({ path, files: layers.map(({ origin }) => origin), rules: rows, ...names }, null, 2)}\n`,
    );
  } else {
    io.out(asText(path, layers, rows, names));
  }
  return settings.hadErrors() ? 2 : 0;
}

type Row = ReturnType<typeof rowOf>;

/** True if a configuration file says something of the rule. */
function isSet({ origin, options }: Row): boolean {
  return [origin, ...options.map((option) => option.origin)].some((each) => each !== DEFAULT_ORIGIN);
}

function rowOf(rule: Rule, layers: readonly Layer[]) {
  const severity = tracedSeverity(rule, layers);
  const options = Object.keys(rule.options ?? {}).map((name) => {
    const { value, origin } = tracedOption(rule, name, layers);
    return { name, value, origin: origin ?? DEFAULT_ORIGIN };
  });
  return { rule: rule.id, severity: severity.value, origin: severity.origin ?? DEFAULT_ORIGIN, options };
}

function namesOf(layers: readonly Layer[]) {
  const trace = (kind: "abbreviations" | "bodies" | "types") =>
    Object.fromEntries(
      layers.flatMap(({ origin, settings }) =>
        Object.entries(settings[kind]).map(([name, value]) => [name, { value, origin }]),
      ),
    );
  return { abbreviations: trace("abbreviations"), bodies: trace("bodies"), types: trace("types") };
}

function officeOf(layers: readonly Layer[]): Record<string, { value: string; origin: string }> {
  return Object.fromEntries(
    OFFICE_KEYS.flatMap((key) => {
      const { value, origin } = tracedOffice(key, layers);
      return value === undefined || origin === undefined ? [] : [[key, { value, origin }]];
    }),
  );
}

function asText(
  path: string,
  layers: readonly Layer[],
  rows: readonly Row[],
  names: Readonly<Record<keyof typeof NAMES, Readonly<Record<string, { value: string; origin: string }>>>>,
): string {
  const files = layers.map(({ origin }) => origin);
  const width = Math.max(0, ...rows.map(({ rule }) => rule.length));
  const rowLines = ({ rule, severity, origin, options }: Row) => [
    `${rule.padEnd(width)}  ${severity.padEnd(7)}  (${origin})`,
    ...options.map((option) => `    ${option.name} = ${JSON.stringify(option.value)}  (${option.origin})`),
  ];
  // What somebody set comes first: among hundreds of defaults nobody would see it.
  const set = rows.filter(isSet);
  const lines = [
    `Cấu hình có hiệu lực với ${path}`,
    files.length > 0
      ? `Tệp cấu hình: ${files.join(", ")}`
      : `Không có tệp ${CONFIG_FILE}; mọi giá trị là mặc định.`,
    ...(set.length > 0 ? ["", "Quy tắc đặt khác:", ...set.flatMap(rowLines)] : []),
    ...Object.entries(names).flatMap(([kind, entries]) => {
      const list = Object.entries(entries);
      if (list.length === 0) return [];
      const title = NAMES[kind as keyof typeof NAMES];
      return [
        "",
        `${title}:`,
        ...list.map(([name, { value, origin }]) => `    ${name} → ${value}  (${origin})`),
      ];
    }),
    "",
    "Quy tắc giữ mặc định:",
    ...rows.filter((row) => !isSet(row)).flatMap(rowLines),
  ];
  return `${lines.join("\n")}\n`;
}
