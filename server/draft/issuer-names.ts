import type { Span } from "../text/span.ts";
import type { IssuerName } from "./draft.ts";

const CONTINUES_NAME =
  /^(?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|VÀ|CỦA|THUỘC)(?![\p{L}])/iu;
const NEEDS_MORE = /(?:[,-]|(?<!\p{L})(?:VÀ|CÁC|NGHIỆP|CỦA))$/iu;
const GENERIC_BODY = /^(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND)$/iu;

/** Joins a body's name that runs over two lines: "ỦY BAN NHÂN DÂN" + "TỈNH QUẢNG NGÃI". */
export function joinNames(plain: string, names: readonly Span[]): IssuerName[] {
  const issuers: { parts: Span[]; text: string }[] = [];
  for (const part of names) {
    const words = plain.slice(part.from, part.to).replace(/\s+/g, " ");
    const last = issuers.at(-1);
    const joins =
      last &&
      (NEEDS_MORE.test(last.text) ||
        (CONTINUES_NAME.test(words) && GENERIC_BODY.test(last.text)) ||
        /^(?:VÀ|CỦA|THUỘC)\s/iu.test(words));
    if (last && joins) {
      last.parts.push(part);
      last.text += ` ${words}`;
    } else issuers.push({ parts: [part], text: words });
  }
  return issuers;
}
