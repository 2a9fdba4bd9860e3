import * as z from "zod";
import { OFFICE, type Office } from "./settings.ts";

/** What a rule may be set to. */
const level = z.enum(["off", "hint", "info", "warning", "error"], {
  error: "Mức cần là một trong: off, hint, info, warning, error.",
});

const ruleSetting = z
  .union([level, z.looseObject({ severity: level.optional() })], {
    error:
      "Cần là một mức (off, hint, info, warning, error) hoặc một đối tượng có “severity” và các tùy chọn của quy tắc.",
  })
  .describe("Mức của quy tắc, hoặc đối tượng gồm “severity” và các tùy chọn của quy tắc.");

const names = (what: string) =>
  z.record(
    z.string().min(1, { error: "Tên không được để trống." }),
    z
      .string({ error: "Cần là một chuỗi ký tự trong ngoặc kép." })
      .min(1, { error: "Chuỗi không được để trống." }),
    { error: `Cần là một đối tượng: ${what}.` },
  );

const officeValues = Object.entries(OFFICE).map(([key, what]) => [
  key,
  z.string({ error: "Cần là một chuỗi ký tự trong ngoặc kép." }).optional().describe(what),
]);

/** What goes into new drafts; the editor's setting `vanthu.office` has the same shape. */
const officeSettings = z.strictObject(
  Object.fromEntries(officeValues) as Record<keyof Office, z.ZodOptional<z.ZodString>>,
  { error: "Cần là một đối tượng: mục của cơ quan → giá trị." },
);

/** The file vanthu.json; the editor's `vanthu` section has the same shape. The JSON schema is generated from it. */
export const settingsSchema = z
  .strictObject(
    {
      $schema: z
        .string({ error: "Cần là địa chỉ của lược đồ JSON." })
        .optional()
        .describe("Lược đồ của tệp này."),
      rules: z
        .record(z.string(), ruleSetting, { error: "Cần là một đối tượng: mã quy tắc → mức." })
        .optional()
        .describe("Mã quy tắc → mức: off, hint, info, warning, error."),
      abbreviations: names("chữ viết tắt → cụm từ đầy đủ")
        .optional()
        .describe("Chữ viết tắt riêng của cơ quan → cụm từ đầy đủ."),
      bodies: names("ký hiệu cơ quan → tên đầy đủ")
        .optional()
        .describe("Ký hiệu của cơ quan, đơn vị → tên đầy đủ."),
      types: names("tên loại văn bản → chữ viết tắt")
        .optional()
        .describe("Tên loại văn bản riêng của cơ quan → chữ viết tắt."),
      office: officeSettings.optional().describe("Thông tin của cơ quan, điền sẵn vào văn bản mới."),
    },
    { error: "Tệp cấu hình cần là một đối tượng JSON." },
  )
  .describe("Cấu hình Văn Thư của cơ quan (vanthu.json).");
