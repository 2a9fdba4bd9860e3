import { foldName } from "./fold.ts";
import table from "./posts.json" with { type: "json" };

/** What stands before the post in a signature (quyền hạn của người ký): Phụ lục I, Phần I, Mục II.7.b. */
export interface AuthorityMark {
  /** "KT." with its full stop. */
  readonly mark: string;
  /** "Ký thay". */
  readonly meaning: string;
  /** collective: the name of the collective or body follows. head: the post of the head follows. */
  readonly before: "collective" | "head";
  readonly source: string;
}

/** Who heads a kind of body, and who signs for the head (KT.). */
export interface BodyPosts {
  readonly body: string;
  /** How issuer lines of the kind begin, upper case. */
  readonly match: readonly string[];
  readonly head: readonly string[];
  readonly deputy: readonly string[];
  /** True where the head signs in the name of a collective (TM.). */
  readonly collective: boolean;
  readonly source: string;
}

export const authorityMarks = table.authorities as readonly AuthorityMark[];

/** Kinds of bodies; the list is practice and open: a post that is not in it is unknown, never wrong. */
export const bodyPosts = table.bodies as readonly BodyPosts[];

/** The kind of an issuer line ("SỞ TÀI CHÍNH", "UBND TỈNH …"), by the longest beginning that fits; undefined if unknown. */
export function postsOfIssuer(issuer: string): BodyPosts | undefined {
  const name = foldName(issuer);
  let best: BodyPosts | undefined;
  let longest = 0;
  for (const row of bodyPosts) {
    for (const start of row.match) {
      if (start.length > longest && beginsWith(name, foldName(start))) {
        best = row;
        longest = start.length;
      }
    }
  }
  return best;
}

/**
 * Whether a line is the post of someone who signs: a known post, alone or with the name of a body after it
 * ("CHỦ TỊCH", "TRƯỞNG BAN QUẢN LÝ"), or the collective signed for ("TM. ỦY BAN NHÂN DÂN"), and not in running text
 * (it must be upper case). Marks like "KT." are accepted before it, also when badly written ("KT/", "TL.TRƯỞNG").
 */
export function isPostLine(line: string): boolean {
  const plain = line.trim();
  if (plain.length > 120 || plain !== plain.toUpperCase()) return false;
  const post = foldName(plain.replace(MARK, ""));
  if (/^T\/?M[\s./:]/.test(plain)) return COLLECTIVES.some((known) => beginsWith(post, known));
  return KNOWN_POSTS.some((known) => beginsWith(post, known));
}

/**
 * "head", "deputy", or undefined if the post is in no row. Takes the post without "KT."; the name of a body may
 * follow it ("TRƯỞNG KHOA SAU ĐẠI HỌC").
 */
export function rankOfPost(post: string): "head" | "deputy" | undefined {
  const wanted = foldName(post);
  if (DEPUTIES.some((known) => beginsWith(wanted, known))) return "deputy";
  return HEADS.some((known) => beginsWith(wanted, known)) ? "head" : undefined;
}

const MARK = /^(?:TM|T\/M|KT|K\/T|TL|T\/L|TUQ|Q)\s{0,3}[./:]{0,2}\s{0,5}(?=\p{L}{2})/u;

const KNOWN_POSTS: readonly string[] = [
  ...bodyPosts.flatMap((row) => [...row.head, ...row.deputy]),
  ...table.others,
].map(foldName);

const HEADS: readonly string[] = bodyPosts.flatMap((row) => row.head).map(foldName);
const DEPUTIES: readonly string[] = bodyPosts.flatMap((row) => row.deputy).map(foldName);

/** Bodies that sign as a collective; a standing committee and a Party committee among them. */
const COLLECTIVES: readonly string[] = [
  ...bodyPosts.filter((row) => row.collective).flatMap((row) => row.match),
  ...table.collectives,
].map(foldName);

/** Whole words only: "cục" does not begin "cụcX". */
function beginsWith(name: string, start: string): boolean {
  return (
    name.startsWith(start) &&
    (name.length === start.length || !/[\p{L}\p{N}]/u.test(name.charAt(start.length)))
  );
}
