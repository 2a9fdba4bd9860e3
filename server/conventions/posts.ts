import { bareLetters } from "../text/accents.ts";
import { foldName } from "./fold.ts";
import rows from "./posts.json" with { type: "json" };

/** Who heads a kind of body, and who signs for the head (KT.). */
export interface BodyPosts {
  readonly body: string;
  /** How issuer lines of the kind begin, upper case. */
  readonly match: readonly string[];
  readonly head: readonly string[];
  readonly deputy: readonly string[];
  /** True where the head signs in the name of a collective (TM.). */
  readonly collective: boolean;
  /** True where the law names the head and the deputies; elsewhere offices name their posts as they like. */
  readonly fixed?: boolean;
  /** Posts that no other kind of body has. */
  readonly own?: readonly string[];
  /** True for bodies that are led by people of other bodies, whose posts may stand in their papers. */
  readonly ledByOthers?: boolean;
  readonly source: string;
}

/** Kinds of bodies; the list is practice and open: a post that is not in it is unknown, never wrong. */
export const bodyPosts = rows as readonly BodyPosts[];

/** Every post of these bodies, in capitals: "BỘ TRƯỞNG", "PHÓ GIÁM ĐỐC". */
export const postNames: readonly string[] = [
  ...new Set(bodyPosts.flatMap(({ head, deputy }) => [...head, ...deputy])),
];

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
 * "head", "deputy", or undefined if the post is in no row. Takes the post without "KT."; the name of a body may
 * follow it ("TRƯỞNG KHOA SAU ĐẠI HỌC").
 */
export function rankOfPost(post: string): "head" | "deputy" | undefined {
  const wanted = foldName(post);
  if (DEPUTIES.some((known) => beginsWith(wanted, known))) return "deputy";
  return HEADS.some((known) => beginsWith(wanted, known)) ? "head" : undefined;
}

const HEADS: readonly string[] = bodyPosts.flatMap((row) => row.head).map(foldName);
const DEPUTIES: readonly string[] = bodyPosts.flatMap((row) => row.deputy).map(foldName);

/** Whole words only: "cục" does not begin "cụcX". */
function beginsWith(name: string, start: string): boolean {
  return (
    name.startsWith(start) &&
    (name.length === start.length || !/[\p{L}\p{N}]/u.test(name.charAt(start.length)))
  );
}

/** "GIÁM ĐỐC" by "GIAM DOC". */
const byLetters: ReadonlyMap<string, string> = new Map(postNames.map((post) => [bareLetters(post), post]));

/**
 * The post that upper-case words are but for the marks over their letters: "PHÓ GIÁM ĐÔC" means "PHÓ GIÁM ĐỐC".
 * The name of a body may follow; undefined for a post that is written right or not known.
 */
export function misspeltPost(words: string): { written: string; right: string } | undefined {
  const syllables = words.split(/\s+/).slice(0, 8);
  for (let count = syllables.length; count > 1; count--) {
    const written = syllables.slice(0, count).join(" ");
    const right = byLetters.get(bareLetters(written));
    if (!right) continue;
    // "TRƯỜNG KHOA HỌC …" begins like TRƯỞNG KHOA and is the name of a school.
    const isSchool = count < syllables.length && /^TRƯỜNG /iu.test(written);
    return isSchool || foldName(right) === foldName(written) ? undefined : { written, right };
  }
  return undefined;
}
