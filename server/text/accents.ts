/** Letters without their marks, in the case they have: "Đề án" is "De an". */
export function bareLetters(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
}

/** Lower case without diacritics, as people type who look for something: "Kế hoạch" is "ke hoach", "Đề án" is "de an". */
export function withoutAccents(text: string): string {
  return bareLetters(text.toLowerCase());
}
