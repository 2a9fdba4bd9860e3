import type { Citation } from "../citations/citation.ts";
import type { DateMention } from "../citations/date.ts";
import type { DocumentType } from "../conventions/types.ts";
import type { TaskTable } from "../tasks/tasks.ts";
import type { Source } from "../text/source.ts";
import type { Span } from "../text/span.ts";
import type { SectionKind } from "./label.ts";
import type { Line } from "./line.ts";
import type { Memory } from "./memory.ts";
import type { Authority, PostLine } from "./post-lines.ts";
import type { Prose } from "./prose.ts";
import type { Table } from "./table.ts";

/**
 * One version of a draft (dự thảo văn bản), read whole. Immutable; every span points into `text`.
 * A part that is not there is `undefined` or an empty list: reading never fails.
 */
export interface Draft {
  readonly source: Source;
  /** What an editor keeps from one version to the next; undefined where a text is read once. */
  readonly memory: Memory | undefined;
  /** The draft with LF line ends and NFC characters. */
  readonly text: string;
  /** As long as `text`, for matching: Ð is Đ, odd spaces and markup are spaces. */
  readonly plain: string;
  readonly lines: readonly Line[];
  /** Which rule book governs the draft. */
  readonly regime: Regime;
  /** True if the text shows enough of a header to be taken for a draft of any regime. */
  readonly recognised: boolean;
  readonly header: Header;
  readonly title: Title;
  /** "Kính gửi:" and whom it names. */
  readonly addressees: Addressees | undefined;
  /** The basis block (căn cứ ban hành), one entry a paragraph. */
  readonly bases: readonly Basis[];
  /** "QUYẾT ĐỊNH:", "QUYẾT NGHỊ:" on a line of its own. */
  readonly decisionMarker: Span | undefined;
  /** The numbered structure of the main text and of each appendix, outermost first. */
  readonly sections: readonly Section[];
  /** The same in one row, outer before inner, in text order. Computed on first use. */
  readonly allSections: readonly Section[];
  /** Units of one kind that follow each other under the same parent and in the same region (main text or one appendix). Computed on first use. */
  readonly siblingRuns: readonly (readonly Section[])[];
  /** Running text outside tables, header and closing: hard-wrapped lines and page-cut halves joined. */
  readonly paragraphs: readonly Paragraph[];
  /** "Nơi nhận:" and its items. */
  readonly recipients: Recipients | undefined;
  /** Signature blocks (quyền hạn, chức vụ, họ tên), usually one. */
  readonly signatures: readonly Signature[];
  /** What an office adds below a document that it copies ("SAO Y"): no part of the document. */
  readonly copy: Copy | undefined;
  /** What follows the closing: phụ lục, attached regulations, forms. */
  readonly appendices: readonly Appendix[];
  readonly tables: readonly Table[];
  /** Header to closing, without the appendices. */
  readonly main: Span;
  /** Where the body begins: after header, title, addressees and bases. */
  readonly bodyFrom: number;
  /** The draft's own date of issue, when complete and real. */
  readonly issued: string | undefined;
  /** The plan tables read as tasks. Computed on first use. */
  readonly plans: readonly TaskTable[];
  /** Every document cited or named by number, in text order. The draft's own number is not among them. Computed on first use. */
  readonly citations: readonly Citation[];
  /** The citation that names it in full, of each that leaves out the symbol ("Nghị định 61"). Computed on first use. */
  readonly fullCitations: ReadonlyMap<Citation, Citation>;
  /** Every date written in the text, header included, in text order. Computed on first use. */
  readonly dates: readonly DateMention[];
  /**
   * `text` as phrases are sought in it, equally long. A space that does not break stands wherever a word processor or a
   * web page saw fit, and a line ends between two words wherever the margin was: both are spaces here. Computed on first use.
   */
  readonly flowing: string;
  /** What is read as words and sentences, in text order, table cells included. Computed on first use. */
  readonly prose: readonly Prose[];
}

/**
 * administrative: văn bản hành chính (NĐ 30/2020). legal: văn bản quy phạm pháp luật. party: văn bản của Đảng.
 * The decree binds the first only (Điều 2).
 */
export type Regime = "administrative" | "legal" | "party";

/** The header (phần đầu): Phụ lục I, Phần I, Mục II.1 to II.4. */
export interface Header {
  readonly span: Span;
  /** Quốc hiệu. */
  readonly nationalName: Span | undefined;
  /** Tiêu ngữ. */
  readonly motto: Span | undefined;
  /** Issuing bodies (tên cơ quan chủ quản, cơ quan ban hành), superior first. */
  readonly issuers: readonly IssuerName[];
  readonly number: NumberLine | undefined;
  readonly placeDate: PlaceDate | undefined;
  /** Urgency and secrecy marks, limits of circulation, "DỰ THẢO" (độ khẩn, độ mật, phạm vi lưu hành). */
  readonly marks: readonly Span[];
}

/** The name of one issuing body, which may run over two lines, in a flattened column too. */
export interface IssuerName {
  readonly parts: readonly Span[];
  /** The parts as one string with single spaces. */
  readonly text: string;
}

/** The "Số: …" line (số, ký hiệu). */
export interface NumberLine {
  /** From the label to the end of the symbol. */
  readonly span: Span;
  /** "Số" with what stands between it and the number: colon, spaces. */
  readonly label: Span;
  /** The number proper, empty span when left blank for the clerk. */
  readonly digits: Span;
  /** What follows the first slash (or hyphen, for the Party): "KH-SKHĐT". Undefined if there is none. */
  readonly symbol: Span | undefined;
  /** Digits, separator and symbol together: "1186 /KH-SKHĐT". */
  readonly value: Span;
}

/** "Khánh Hòa, ngày 19 tháng 4 năm 2022" (địa danh và thời gian ban hành). */
export interface PlaceDate {
  readonly span: Span;
  readonly place: Span | undefined;
  /** From "ngày" on, or the slash date; blanks left for the clerk ("ngày … tháng …") included. */
  readonly dateSpan: Span;
  readonly date: DateMention | undefined;
}

/** Type and subject (tên loại và trích yếu nội dung). */
export interface Title {
  /** The row of the types table, from the type line, else from the symbol, else công văn if there is a "V/v". */
  readonly type: DocumentType | undefined;
  /** The type line as it stands: "KẾ HOẠCH". */
  readonly typeSpan: Span | undefined;
  /** The subject, over as many lines as it takes, without "V/v" but with "Về việc". */
  readonly subject: Span | undefined;
  /** "V/v" or what stands for it, when the subject begins with it. */
  readonly vv: Span | undefined;
  /** The authority line of a decision (thẩm quyền ban hành): "GIÁM ĐỐC SỞ NỘI VỤ". */
  readonly authority: Span | undefined;
  /** "(Ban hành kèm theo …)" under the title: the draft itself is attached to another and has no header of its own. */
  readonly attachment: Span | undefined;
}

/** The block of a copy (hình thức sao): Phụ lục I, Phần II. */
export interface Copy {
  readonly span: Span;
  /** "SAO Y", "TRÍCH SAO", "SAO LỤC" as it stands. */
  readonly form: Span;
  /** The copying office's own name, number, place and date. */
  readonly header: Header;
  readonly recipients: Recipients | undefined;
  readonly signatures: readonly Signature[];
}

/** Whom a draft names above its text: "Kính gửi: …", in a công điện "… điện: …". */
export interface Addressees {
  readonly span: Span;
  /** "Kính gửi:" or "Chủ tịch Ủy ban nhân dân tỉnh điện:" as it stands, spaces and colon included. */
  readonly label: Span;
  readonly items: readonly Span[];
}

export interface Basis {
  /** The whole paragraph, end mark included. */
  readonly span: Span;
  /** "Căn cứ", "Theo đề nghị của", "Xét" … */
  readonly keyword: Span;
}

/** One numbered or bulleted unit of the text, with what stands under it. */
export interface Section {
  readonly kind: SectionKind;
  /** From the label to the end of the last unit under it. */
  readonly span: Span;
  /** The label as it stands: "Điều 5.", "II", "1.1.", "đ)", "-". */
  readonly label: Span;
  /** The number in it, upper case for Roman: "5", "II", "1.1", "đ"; the mark itself for bullets. */
  readonly number: string;
  /** What closes the label: ".", ")", "/", ":", "-" or nothing. */
  readonly mark: string;
  /** The paragraph that follows the label (for Chương and the like also the title line below it). */
  readonly title: Span;
  /** True if the unit is a heading of its own: bold, Markdown heading, upper case, or its title stands alone above deeper units. */
  readonly heading: boolean;
  readonly children: readonly Section[];
}

/** A stretch of running text that reads as one, and the unit it opens if it begins with a label. */
export interface Paragraph {
  readonly span: Span;
  readonly label: Span | undefined;
  /** The text after the label. */
  readonly body: Span;
  readonly heading: boolean;
}

export interface Recipients {
  readonly span: Span;
  /** "Nơi nhận:" as it stands, spaces and colon included. */
  readonly label: Span;
  readonly items: readonly RecipientItem[];
}

export interface RecipientItem {
  /** The item with its dash, without the line end. */
  readonly span: Span;
  /** The dash or other bullet; undefined if there is none. */
  readonly bullet: Span | undefined;
  /** What stands behind the bullet: "Như trên;". */
  readonly place: Span;
  /** True for "Lưu: VT, …". */
  readonly isFileCopy: boolean;
}

export interface Signature {
  readonly span: Span;
  /** Authority and post lines in order: "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC". */
  readonly lines: readonly PostLine[];
  readonly above: Authority;
  readonly name: Span | undefined;
}

export interface Appendix {
  readonly span: Span;
  /** annex: phụ lục. regulation: quy chế, quy định … issued with the document. form: a blank form that follows. */
  readonly kind: "annex" | "regulation" | "form";
  /** "PHỤ LỤC II" as it stands. Undefined for the other kinds. */
  readonly label: Span | undefined;
  /** "II", "01"; undefined for a single unnumbered one. */
  readonly number: string | undefined;
  readonly title: Span | undefined;
  /** "(Kèm theo …)". */
  readonly attachment: Span | undefined;
}
