import type { Rule } from "../rule.ts";

export const recipientsLuuLast: Rule = {
  id: "recipients-luu-last",
  part: "recipients",
  title: "Dòng cuối của Nơi nhận là dòng lưu",
  why: "Nghị định quy định dòng cuối cùng ghi chữ “Lưu”; thiếu dòng này không biết bản gốc ở đâu.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.9.d",
  severity: "error",
  *check({ recipients, plain, signatures }) {
    const items = recipients?.items ?? [];
    const last = items.at(-1);
    if (!last || last.isFileCopy) return;
    // One place alone may be all that a converter left; a semicolon says that another was to follow.
    if (items.length < 2 && !(last.bullet && signatures.length > 0 && plain[last.span.to - 1] === ";"))
      return;
    const file = items.find(({ isFileCopy }) => isFileCopy);
    if (file) yield { span: file.span, message: "Dòng lưu phải là dòng cuối của Nơi nhận." };
    else yield { span: last.span, message: "Nơi nhận thiếu dòng “Lưu: VT, …” ở cuối." };
  },
  examples: [
    { bad: "Nơi nhận:\n- Như trên;\n«- Đảng ủy Sở.»\n" },
    { bad: "Nơi nhận:\n- Như trên;\n«- Lưu: VT, VP;»\n- Ban Giám đốc.\n" },
    { good: "Nơi nhận:\n- Như trên;\n- Đảng ủy Sở;\n- Lưu: VT, VP.\n" },
    { good: "Nơi nhận:\n- Như trên;\n- Lưu VT\n" },
    {
      good: "Nơi nhận:\n- Sở Y tế các tỉnh: Nam Định, Hà\nNam, Ninh Bình, Thái Bình, Hưng Yên, Hải\nDương;\n- Lưu: VT, VP.\n",
    },
  ],
};
