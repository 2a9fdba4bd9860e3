/** Lower case without diacritics, as people type who look for something: "Kế hoạch" is "ke hoach", "Đề án" is "de an". */
export function withoutAccents(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
}
