import * as z from "zod";

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

const officeValue = (what: string) =>
  z.string({ error: "Cần là một chuỗi ký tự trong ngoặc kép." }).optional().describe(what);

/** What goes into new drafts; the editor's setting `vanthu.office` has the same shape. */
const officeSettings = z.strictObject(
  {
    parentBody: officeValue("Cơ quan chủ quản, chữ in hoa: ỦY BAN NHÂN DÂN TỈNH …"),
    body: officeValue("Cơ quan ban hành, chữ in hoa: SỞ …"),
    symbol: officeValue("Chữ viết tắt của cơ quan trong ký hiệu: SNV"),
    place: officeValue("Địa danh ghi trước ngày tháng"),
    signer: officeValue("Họ và tên người ký"),
    post: officeValue(
      "Quyền hạn và chức vụ người ký, các dòng cách nhau bằng dấu chấm phẩy: KT. GIÁM ĐỐC; PHÓ GIÁM ĐỐC",
    ),
    unit: officeValue("Chữ viết tắt của đơn vị soạn thảo, ghi ở “Lưu: VT, …”"),
  },
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

export type Level = z.infer<typeof level>;
export type RuleSetting = z.infer<typeof ruleSetting>;
export type OfficeSettings = z.infer<typeof officeSettings>;

/** The names of what an office says of itself. */
export const OFFICE_KEYS = officeSettings.keyof().options;

/** Settings of one place (a file, the editor), as written there: nothing is filled in. */
export interface Settings {
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly abbreviations: Readonly<Record<string, string>>;
  readonly bodies: Readonly<Record<string, string>>;
  readonly types: Readonly<Record<string, string>>;
  readonly office: Readonly<OfficeSettings>;
}

export const noSettings: Settings = { rules: {}, abbreviations: {}, bodies: {}, types: {}, office: {} };
