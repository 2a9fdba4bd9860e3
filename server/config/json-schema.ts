import * as z from "zod";
import type { Rule } from "../rules/rule.ts";
import { settingsSchema } from "./schema.ts";

const LEVEL = { $ref: "#/definitions/level" };

/** What VS Code says of a name or a kind of value that has no place in an object; without it, in English. */
const closed = {
  additionalProperties: false,
  errorMessage: "Chỗ này cần các cặp “tên”: giá trị, với tên trong danh sách gợi ý (Ctrl+Space).",
};

/** The JSON schema of vanthu.json as shipped in schemas/: the settings' own, with every rule named, so that editors offer it. */
export function settingsJsonSchema(rules: readonly Rule[]): Record<string, unknown> {
  const schema = z.toJSONSchema(settingsSchema, { target: "draft-7" });
  const { rules: ruleSettings, office, ...others } = schema.properties ?? {};
  const description = typeof ruleSettings === "object" ? ruleSettings.description : undefined;
  return {
    ...schema,
    ...closed,
    title: "Cấu hình Văn Thư (vanthu.json)",
    properties: {
      ...others,
      office: { ...(office as object), ...closed },
      rules: {
        type: "object",
        description,
        properties: Object.fromEntries(rules.map((rule) => [rule.id, schemaOf(rule)])),
        ...closed,
      },
    },
    definitions: {
      level: {
        enum: ["off", "hint", "info", "warning", "error"],
        enumDescriptions: ["không kiểm tra", "gợi ý", "thông tin", "cảnh báo", "lỗi"],
        errorMessage: "Mức của quy tắc là off, hint, info, warning hoặc error.",
      },
    },
  };
}

function schemaOf({ title, severity, options = {} }: Rule): Record<string, unknown> {
  const properties = Object.fromEntries(
    Object.entries(options).map(([name, value]) => [name, optionSchema(value)]),
  );
  return {
    description: `${title}. Mặc định: ${severity}.`,
    anyOf: [LEVEL, { type: "object", properties: { severity: LEVEL, ...properties }, ...closed }],
  };
}

/** The kind of an option is that of its default, as `parseConfig` holds it. */
function optionSchema(value: unknown): Record<string, unknown> {
  const type = Array.isArray(value) ? "array" : value === null ? "null" : typeof value;
  return { type, default: value };
}
