import kinds from "./marks.json" with { type: "json" };

/** Mức độ khẩn, in capitals as they are stamped; "HỎA TỐC" in both tone styles. */
export const urgencyMarks: readonly string[] = kinds.urgency.marks;

/** What the circular before the decree allowed besides. */
export const earlierUrgencyMarks: readonly string[] = kinds.earlierUrgency.marks;

/** Độ mật, in capitals. */
export const secrecyMarks: readonly string[] = kinds.secrecy.marks;

/** Every mark that stands alone in a header, right or badly written. */
export const headerMarks: readonly string[] = Object.values(kinds).flatMap(({ marks }) => marks);
