import { expect, test } from "vitest";
import { issuersAgree } from "../../server/citations/issuer.ts";
import { parseNumber } from "../../server/citations/number.ts";

function agree(number: string, issuer: string): boolean | undefined {
  const parsed = parseNumber(number);
  if (!parsed) throw new Error(number);
  return issuersAgree(parsed, issuer);
}

test.each([
  ["61/2018/NĐ-CP", "Chính phủ"],
  ["45/2018/QĐ-TTg", "Thủ tướng Chính phủ"],
  ["23/2023/TT-BTC", "Bộ Tài chính"],
  ["23/2023/TT-BTC", "Bộ trưởng Bộ Tài chính"],
  ["71/2014/TTLT-BTC-BNV", "Bộ Tài chính và Bộ Nội vụ"],
  ["71/2014/TTLT-BTC-BNV", "Bộ trưởng Bộ Tài chính, Bộ trưởng Bộ Nội vụ"],
  ["01/2022/NQ-HĐND", "Hội đồng nhân dân tỉnh Thừa Thiên Huế"],
  ["684/QĐ-UBND", "Ủy ban nhân dân tỉnh Trà Vinh"],
  ["684/QĐ-UBND", "Uỷ ban nhân dân tỉnh"],
  ["684/QĐ-UBND", "Chủ tịch UBND tỉnh"],
  ["148/QĐ-SKHĐT", "Giám đốc Sở Kế hoạch và Đầu tư"],
  ["148/QĐ-SKHĐT", "Giám đốc Sở"],
  ["148/QĐ-SKHĐT", "Sở Kế hoạch và Đầu tư tỉnh Khánh Hòa"],
  ["188/SNV-CCHC", "Sở Nội vụ"],
  ["53/2008/QĐ-BYT", "Bộ trưởng Bộ Y tế"],
  ["351/2017/UBTVQH14", "Ủy ban thường vụ Quốc hội"],
  ["64/2006/QH11", "Quốc hội"],
  ["27/TB-VPCP", "Văn phòng Chính phủ"],
  ["02/2020/TT-TTCP", "Tổng Thanh tra Chính phủ"],
  ["14/2017/TT-NHNN", "Thống đốc Ngân hàng Nhà nước"],
  ["10/2007/QĐ-BKHCN", "Bộ Khoa học và Công nghệ"],
])("%s of %s agree", (number, issuer) => {
  expect(agree(number, issuer)).toBe(true);
});

test.each([
  ["86/2015/NĐ-CP", "Thủ tướng Chính phủ"],
  ["45/2018/QĐ-TTg", "Chính phủ"],
  ["1086/QĐ-SKHĐT", "UBND tỉnh"],
  ["15/QĐ-BNV", "UBND tỉnh Quảng Ngãi"],
  ["01/2022/NQ-HĐND", "UBND tỉnh"],
  ["368/KH-UBND", "Sở Nội vụ"],
  ["23/2023/TT-BTC", "Bộ Kế hoạch và Đầu tư"],
  ["188/SNV-CCHC", "Sở Tài chính"],
  ["71/2014/TTLT-BTC-BNV", "Bộ Tài chính"],
])("%s of %s disagree", (number, issuer) => {
  expect(agree(number, issuer)).toBe(false);
});

test.each([
  ["40/QĐ-XTĐT&HTDN", "Trung tâm Xúc tiến Đầu tư"],
  ["12/KH-BTC", "Ban Tổ chức Cuộc thi"],
  ["12-CTr/TU", "Ban Thường vụ Tỉnh ủy"],
  ["280/BC-ĐKT", "Đoàn kiểm tra"],
  ["03/2017/NQ-HĐTP", "Tòa án nhân dân tối cao"],
  ["27/TB-VPCP", "Thủ tướng Chính phủ"],
  ["09/2020/TT-BTTTT", "Bộ Khoa học và Công nghệ"],
  ["684/QĐ-UBND", "Văn phòng UBND tỉnh"],
  ["06/2008/TTLT-BTTTT-BCA", "liên Bộ: Thông tin và Truyền thông - Công an"],
])("%s of %s: nothing can be said", (number, issuer) => {
  expect(agree(number, issuer)).toBeUndefined();
});
