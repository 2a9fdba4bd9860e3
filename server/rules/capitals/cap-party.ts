import { SINCE_DECREE } from "../rule.ts";
import { nameRule } from "./known-names.ts";
import { APPENDIX_II } from "./row.ts";

export const capParty = nameRule({
  id: "cap-party",
  title: "“Đảng” viết hoa khi chỉ Đảng Cộng sản Việt Nam",
  why: "Nghị định nêu “Đảng” (chỉ Đảng Cộng sản Việt Nam) là danh từ chung được viết hoa vì đứng độc lập như tên riêng.",
  basis: `${APPENDIX_II}, Mục V.4`,
  severity: "info",
  since: SINCE_DECREE,
  safety: "guarded",
  // What another has written is quoted as it stands.
  unless: (before) => /[“"][^”"]*$/u.test(before),
  examples: [
    {
      bad: "- Thực hiện chủ trương của «đảng» và pháp luật của Nhà nước.\n",
      good: "- Thực hiện chủ trương của Đảng và pháp luật của Nhà nước.\n",
    },
    {
      bad: "- Bảo đảm sự lãnh đạo của «đảng» đối với công tác cán bộ.\n",
      good: "- Bảo đảm sự lãnh đạo của Đảng đối với công tác cán bộ.\n",
    },
    { good: "- Theo chủ trương của Đảng; nghị quyết của đảng bộ xã; sự lãnh đạo của đảng ủy.\n" },
    { good: "- Nghiên cứu đường lối của đảng cầm quyền các nước; vai trò của đảng viên.\n" },
  ],
});
