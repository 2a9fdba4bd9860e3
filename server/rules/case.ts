import type { Draft } from "../draft/draft.ts";

const SYMBOL = /XPHC|VPHC|XPVP|TLVA|QĐXX|QĐST|QĐPT|TLST|TLPT|CSĐT|ANĐT|CQĐT/u;
const BODY = /T[ÒO][AÀ] ÁN|VIỆN KIỂM SÁT|CƠ QUAN (?:CẢNH SÁT |AN NINH )?ĐIỀU TRA|THI HÀNH ÁN/u;
const PROCEDURE = /(?<!\p{L})(?:Bộ luật Tố tụng (?:dân sự|hình sự)|Luật Tố tụng hành chính)(?!\p{L})/u;

/**
 * True for the papers of a case: proceedings of courts, procurators and investigators, penalties for administrative
 * offences. Laws on procedure and Nghị định 118/2021/NĐ-CP give them forms of their own, number, addressee and file
 * copy included.
 */
export function isOfCase({ header, recipients, bases, plain }: Draft): boolean {
  const symbol = header.number?.symbol;
  if (symbol && SYMBOL.test(plain.slice(symbol.from, symbol.to))) return true;
  const isByBody = header.issuers.some(({ text }) => BODY.test(text));
  const isKeptInCase = (recipients?.items ?? []).some(
    ({ span: where, isFileCopy }) =>
      isFileCopy &&
      /Lưu:?\s{0,2}(?:tại )?(?:hồ sơ|HSVA|HSTHA|HSVV)(?!\p{L})/iu.test(plain.slice(where.from, where.to)),
  );
  if (isByBody && isKeptInCase) return true;
  return isByBody && bases.some(({ span: { from, to } }) => PROCEDURE.test(plain.slice(from, to)));
}
