/** "(Kèm theo Quyết định số …)", "(Ban hành theo Quyết định số …)": the line that ties a text to what issues it. */
export const ATTACHED = /^(?:\(?\s*(?:Ban hành\s+)?(?:kèm theo|đính kèm)|\(\s*Ban hành theo)\s/iu;
