import type { Rule } from "../rule.ts";

/** Advisory bodies (tổ chức tư vấn) and what a post in them begins with. Those that govern or elect are none. */
const ADVISORY: readonly { readonly body: RegExp; readonly post: RegExp; readonly example: string }[] = [
  {
    body: /^BAN (?:CHỈ ĐẠO|TỔ CHỨC (?:HỘI|CUỘC|GIẢI|LỄ)|VÌ SỰ|VẬN ĐỘNG|ĐIỀU HÀNH ĐỀ ÁN|CHỈ HUY PHÒNG(?! THỦ KHU VỰC)|SOẠN THẢO|ĐẠI DIỆN CHA MẸ)/u,
    post: /(?:TRƯỞNG|PHÓ|ỦY VIÊN|UỶ VIÊN|THÀNH VIÊN|THƯ KÝ).*BAN|BAN (?:CHỈ ĐẠO|TỔ CHỨC)|^(?:ỦY VIÊN|UỶ VIÊN|THƯ KÝ)/u,
    example: "TRƯỞNG BAN",
  },
  {
    body: /^TỔ (?:CÔNG TÁC|GIÚP VIỆC|THẨM ĐỊNH|CHUYÊN GIA|KIỂM TRA|BIÊN TẬP|TƯ VẤN|LIÊN NGÀNH)/u,
    post: /TỔ (?:TRƯỞNG|PHÓ)|(?:TRƯỞNG|PHÓ TRƯỞNG) TỔ|THƯ KÝ|THÀNH VIÊN/u,
    example: "TỔ TRƯỞNG",
  },
  {
    body: /^HỘI ĐỒNG (?:THI|TUYỂN|XÉT|THẨM ĐỊNH|KHOA HỌC|THI ĐUA|ĐÁNH GIÁ|NGHIỆM THU|SÁNG KIẾN|CHẤM|COI|KỶ LUẬT|NÂNG LƯƠNG|TƯ VẤN|PHỐI HỢP)/u,
    post: /CHỦ TỊCH|HỘI ĐỒNG|THƯ KÝ|ỦY VIÊN|UỶ VIÊN/u,
    example: "CHỦ TỊCH HỘI ĐỒNG",
  },
];

export const signAdvisory: Rule = {
  id: "sign-advisory",
  part: "signature",
  title: "Văn bản của hội đồng, ban, tổ tư vấn ghi chức danh của người ký trong tổ chức đó",
  why: "Người ký ký với chức danh trong hội đồng, ban, tổ; nếu được dùng con dấu của cơ quan thì ghi thêm chức vụ trong cơ quan ở dòng dưới.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.7.c",
  severity: "info",
  *check(draft) {
    const issuer = draft.header.issuers.at(-1)?.text.toUpperCase() ?? "";
    const kind = ADVISORY.find(({ body }) => body.test(issuer));
    const [signature, ...others] = draft.signatures;
    if (!kind || !signature || others.length > 0) return;
    const { lines } = signature;
    const [first] = lines;
    if (!first || lines.some(({ post, mark }) => mark === "TM" || kind.post.test(post.toUpperCase()))) return;
    yield {
      span: first.span,
      message: `Cần ghi chức danh trong tổ chức ban hành văn bản, ví dụ “${kind.example}”, trên chức vụ trong cơ quan.`,
    };
  },
  examples: [
    { bad: by("BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ", "BCĐ", "«CHỦ TỊCH»") },
    { bad: by("HỘI ĐỒNG TUYỂN DỤNG VIÊN CHỨC", "HĐTD", "«KT. GIÁM ĐỐC»\nPHÓ GIÁM ĐỐC") },
    { bad: by("TỔ CÔNG TÁC ĐỀ ÁN 06", "TCT", "«PHÓ CHỦ TỊCH»") },
    { good: by("BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ", "BCĐ", "TRƯỞNG BAN\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH") },
    { good: by("BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ", "BCĐ", "KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN") },
    { good: by("HỘI ĐỒNG TUYỂN DỤNG VIÊN CHỨC", "HĐTD", "CHỦ TỊCH\nPHÓ GIÁM ĐỐC SỞ NỘI VỤ") },
    { good: by("BAN CHỈ HUY PHÒNG THỦ KHU VỰC 2", "BCH", "CHỈ HUY TRƯỞNG") },
    { good: by("HỘI ĐỒNG NHÂN DÂN", "HĐND", "CHỦ TỊCH") },
  ],
};

/** A notice of a body whose code is given, with a signature block. */
function by(issuer: string, code: string, posts: string): string {
  return `UBND TỈNH QUẢNG TRỊ\n${issuer}\nSố: 15/TB-${code}\n\nTHÔNG BÁO\nLịch họp\n\nCuộc họp mở lúc 8 giờ./.\n\nNơi nhận:\n- Lưu: VT.\n\n${posts}\n\nĐỗ Thị Hoa\n`;
}
