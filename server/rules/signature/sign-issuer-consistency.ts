import { foldName } from "../../conventions/fold.ts";
import { type BodyPosts, bodyPosts, postsOfIssuer, rankOfPost } from "../../conventions/posts.ts";
import type { PostLine } from "../../draft/post-lines.ts";
import { anyOf } from "../../text/pattern.ts";
import type { Rule } from "../rule.ts";
import { signed } from "./example.ts";

/** Posts that one kind of body has and no other: at any other known body they are out of place. */
const ONE_KIND = new RegExp(`^${anyOf(bodyPosts.flatMap(({ own }) => own ?? []))}(?!\\p{L})`, "u");

export const signIssuerConsistency: Rule = {
  id: "sign-issuer-consistency",
  part: "signature",
  title: "Chức vụ người ký phù hợp với cơ quan ban hành",
  why: "Sở do Giám đốc, Ủy ban nhân dân do Chủ tịch, bộ do Bộ trưởng đứng đầu; chức vụ khác thường là sót từ văn bản mẫu.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.7.c",
  severity: "warning",
  *check(draft) {
    const kinds = draft.header.issuers.map(({ text }) => postsOfIssuer(text));
    const own = kinds.at(-1);
    if (!own || draft.signatures.length !== 1 || /\s-\s/.test(draft.header.issuers.at(-1)?.text ?? ""))
      return;
    for (const line of draft.signatures.flatMap(({ lines }) => lines).slice(0, 2)) {
      if (line.mark === "TM") {
        const body = foldName(line.post.slice(0, 20));
        const other = COLLECTIVES.find((name) => body.startsWith(foldName(name)));
        if (other && own.collective && !draft.header.issuers.some(({ text }) => isNamed(text, other)))
          yield { span: line.span, message: `“${line.post}” không phải cơ quan ban hành.` };
        continue;
      }
      const isForeign =
        rankOfPost(line.post) !== undefined && !kinds.some((kind) => kind && belongs(kind, line.post));
      const isOdd = isForeign && (own.fixed || (ONE_KIND.test(line.post) && !own.ledByOthers));
      if (isOdd || isOfSuperior(own, line, draft.title.type?.name)) {
        yield { span: line.span, message: `Chức vụ “${line.post}” không phù hợp với cơ quan ban hành.` };
      }
      // Below the first post stands the signer's own, which may be that of a unit.
      return;
    }
  },
  examples: [
    { bad: signed("«CHỦ TỊCH»\n\nĐỗ Thị Hoa\n") },
    {
      bad: "UBND TỈNH ĐỒNG NAI\nSỞ Y TẾ\nSố: 15/TB-SYT\n\nTHÔNG BÁO\nLịch trực\n\nSở thông báo./.\n\nNơi nhận:\n- Lưu: VT.\n\n«CHỦ TỊCH»\n\nTrần Văn Bình\n",
    },
    { bad: signed("«KT. BỘ TRƯỞNG»\nTHỨ TRƯỞNG\n\nĐỗ Thị Hoa\n") },
    {
      bad: "UBND XÃ ĐỨC LẬP\nTRƯỜNG TIỂU HỌC KIM ĐỒNG\nSố: 15/TB-TH\n\nTHÔNG BÁO\nLịch nghỉ hè\n\nTrường thông báo./.\n\nNơi nhận:\n- Lưu: VT.\n\n«TỔNG GIÁM ĐỐC»\n\nTrần Văn Bình\n",
    },
    {
      bad: "UBND XÃ ĐỨC LẬP\nTRƯỜNG TIỂU HỌC KIM ĐỒNG\nSố: 15/TB-TH\n\nTHÔNG BÁO\nLịch nghỉ hè\n\nTrường thông báo./.\n\nNơi nhận:\n- Lưu: VT.\n\n«CHỦ TỊCH»\n\nTrần Văn Bình\n",
    },
    {
      bad: "ỦY BAN NHÂN DÂN XÃ ĐỨC LẬP\nSố: 15/TB-UBND\n\nTHÔNG BÁO\nLịch trực\n\nỦy ban thông báo./.\n\nNơi nhận:\n- Lưu: VT.\n\n«TM. HỘI ĐỒNG NHÂN DÂN»\nCHỦ TỊCH\n\nTrần Văn Bình\n",
    },
    {
      good: "VĂN PHÒNG CHÍNH PHỦ\nSố: 15/VPCP-TH\nV/v tập huấn\n\nKính gửi: Bộ Y tế\n\nĐề nghị./.\n\nNơi nhận:\n- Lưu: VT.\n\nKT. BỘ TRƯỞNG\nCHỦ NHIỆM\nPHÓ CHỦ NHIỆM\n\nTrần Văn Bình\n",
    },
    { good: signed("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nĐỗ Thị Hoa\n") },
    { good: signed("TL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\n\nĐỗ Thị Hoa\n") },
    {
      good: "UBND XÃ ĐỨC LẬP\nSố: 15/UBND-VX\nV/v tập huấn\n\nKính gửi: Các thôn\n\nĐề nghị./.\n\nNơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Văn Bình\n",
    },
  ],
};

const COLLECTIVES = ["ỦY BAN NHÂN DÂN", "HỘI ĐỒNG NHÂN DÂN"];

function isNamed(issuer: string, name: string): boolean {
  return foldName(issuer.replace("UBND", "ỦY BAN NHÂN DÂN").replace("HĐND", "HỘI ĐỒNG NHÂN DÂN")).includes(
    foldName(name),
  );
}

/**
 * True for a paper of a sở, a school, a cục … signed by the head of a people's committee or ministry. With a mark or
 * more words the post is that of a council or board, and a resolution is a council's.
 */
function isOfSuperior(own: BodyPosts, { mark, post }: PostLine, type: string | undefined): boolean {
  if (own.collective || own.ledByOthers || mark !== undefined || type === "Nghị quyết") return false;
  return (post === "CHỦ TỊCH" || post === "BỘ TRƯỞNG") && !own.head.some((head) => head.startsWith(post));
}

function belongs(kind: BodyPosts, post: string): boolean {
  const folded = foldName(post);
  return [...kind.head, ...kind.deputy].some((each) => {
    const known = foldName(each);
    // "KT. BỘ TRƯỞNG" may be the first line of "BỘ TRƯỞNG, CHỦ NHIỆM".
    return folded.startsWith(known) || known.startsWith(`${folded},`);
  });
}
