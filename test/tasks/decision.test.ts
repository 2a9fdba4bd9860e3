import { expect, test } from "vitest";
import { plans } from "./reading.ts";

/** A heading and rows, cells parted by bars. */
const isPlan = (table: string): boolean => plans(`${table.replaceAll("|", "\t")}\n`).length > 0;

test.each([
  "TT|Việc|Ai làm|Khi nào xong\n1|Dọn kho hồ sơ|Văn thư|30/6\n2|Chỉnh lý tài liệu|Tổ lưu trữ|Quý III",
  "STT|Tiêu chuẩn, tiêu chí|Nhóm chịu trách nhiệm|Thời gian\n1|Tiêu chuẩn 1: tiêu chí 1.1 đến 1.5|Nhóm 1|Từ 01/10 đến 15/10/2024\n2|Tiêu chuẩn 2: tiêu chí 2.1|Nhóm 2|Tháng 11",
  "STT|Kiến nghị của cử tri|Cơ quan giải quyết|Thời hạn giải quyết\n1|Sửa chữa đường thôn|Phòng Kinh tế|30/6/2024\n2|Bổ sung đèn đường|UBND xã|Quý IV",
  "STT|Đơn vị được kiểm tra|Nội dung kiểm tra|Thời gian|Đoàn kiểm tra\n1|Trường A|Tài chính|Tháng 3|Phòng Tài chính\n2|Trường B|Chuyên môn|Tháng 4|Phòng Giáo dục",
  "TT|Tên dự án|Chủ đầu tư|Tổng mức đầu tư|Kế hoạch vốn\n1|Đường tỉnh 12|Ban QLDA|120.000|30.000\n2|Trường A|UBND huyện|45.000|10.000",
  "Tuần lễ|Nhiệm vụ của tổ|Tổ viên đảm nhận\n01 - 05/9|Trang trí lớp|Tổ 1\n08 - 12/9|Chăm sóc bồn hoa|Tổ 2",
  "Tuần|Thời gian|Chủ đề nhánh|Giáo viên thực hiện\n1|08/9 - 12/9|Trường của bé|Cô Hạnh\n2|15/9 - 19/9|Lớp học thân yêu|Cô Tuyết",
])("gives out work: %s", (table) => {
  expect(isPlan(table)).toBe(true);
});

test.each([
  "STT|Cơ quan góp ý|Nội dung góp ý|Tiếp thu, giải trình\n1|Sở Tài chính|Đề nghị bổ sung căn cứ|Tiếp thu\n2|Sở Xây dựng|Đề nghị bỏ khoản 2|Giữ nguyên",
  "DANH SÁCH KHEN THƯỞNG\nTT|Tập thể, cá nhân|Thành tích|Hình thức khen thưởng\n1|Phòng Nội vụ|Hoàn thành xuất sắc nhiệm vụ|Giấy khen\n2|Nguyễn Văn An|Có sáng kiến hay|Giấy khen",
  "TT|Họ tên học sinh|Lớp|Nội dung dự thi|Kết quả\n1|Nguyễn A|9A|Toán|Giải Nhất\n2|Trần B|9B|Văn|Giải Ba",
  "TT|Tên dự án|Địa điểm|Quy mô|Tổng mức đầu tư|Nguồn vốn|Chủ đầu tư|Tiến độ\n1|Trường A|Xã B|10 phòng|15.000|NSTW|UBND huyện|2023-2025\n2|Đường C|Xã D|5 km|30.000|NSĐP|Ban QLDA|2024-2026",
  "TT|Loại phí|Mức thu|Đơn vị thu|Thời gian thu\n1|Phí thẩm định|500.000|Sở Xây dựng|Khi nộp hồ sơ\n2|Lệ phí cấp phép|200.000|Sở Xây dựng|Khi nhận kết quả",
  "TT|Hành vi vi phạm|Mức phạt tiền|Thẩm quyền xử phạt|Căn cứ\n1|Không đội mũ|400.000|Công an xã|Điều 6\n2|Vượt đèn đỏ|800.000|Công an huyện|Điều 7",
  "Hộp số|Hồ sơ số|Tiêu đề hồ sơ|Thời gian tài liệu|Số tờ\n01|01|Hồ sơ xây dựng Quy chế|02/2020 - 5/2020|45\n01|02|Hồ sơ Hội nghị tổng kết|12/2020|62",
  "TT|Đơn vị tổ chức|Chỉ tiêu|Thời gian|Địa điểm\n1|Huyện A|250|12/02/2024|Nhà văn hóa\n2|Công an tỉnh|300|25/3/2024|Hội trường",
  "DANH SÁCH SÁNG KIẾN\nSTT|Tên sáng kiến|Tác giả|Đơn vị|Thời gian áp dụng\n1|Xây dựng phần mềm nhắc lịch|Lê Hồng|Trạm Y tế|Từ 01/2024\n2|Cải tiến quy trình giao nhận|Trần Bảo|Văn phòng|Từ 6/2024",
  "STT|Họ và tên|Chức danh|Tự xếp loại|Đơn vị xếp loại\n1|Mai Cúc|Chuyên viên|Hoàn thành tốt|Hoàn thành tốt\n2|Ngô Kiên|Văn thư|Hoàn thành xuất sắc|Hoàn thành tốt",
  "STT|Tên tài sản|Năm đưa vào sử dụng|Nguyên giá|Hình thức xử lý|Bộ phận quản lý\n1|Máy in|2014|45.000|Thanh lý|Văn phòng\n2|Bàn họp|2012|12.000|Tiêu hủy|Văn phòng",
  "STT|Tổ chức, cá nhân vi phạm|Hành vi vi phạm|Số tiền phạt|Ngày ra quyết định\n1|Hộ Trần Sang|Xây dựng không phép|7.500.000|12/3/2025\n2|Công ty A|Xả thải vượt mức|60.000.000|20/4/2025",
  "KẾT QUẢ ĐÀO TẠO NĂM 2023\nSTT|Nội dung bồi dưỡng|Số lượt người|Thời gian|Kinh phí đã chi|Kết quả\n1|Quản lý nhà nước|12|3 tháng|48.000|Đạt\n2|Kỹ năng số|45|3 ngày|22.500|Đạt",
  "DANH SÁCH CÔNG TRÌNH ĐÃ HOÀN THÀNH\nSTT|Tên công trình|Chủ đầu tư|Thời gian khởi công|Thời gian hoàn thành\n1|Nhà văn hóa|UBND xã|3/2023|10/2023\n2|Kênh mương|UBND xã|5/2023|12/2023",
  "STT|Tên TTHC|Thời hạn giải quyết|Cách thức thực hiện|Cơ quan thực hiện\n1|Cấp giấy phép|15 ngày|Trực tuyến|Phòng Kinh tế\n2|Chứng thực|Trong ngày|Trực tiếp|UBND xã",
  "LỊCH SỬ THAY ĐỔI\nPhiên bản|Ngày|Người sửa|Nội dung thay đổi\n1.0|01/3/2024|Lê Nam|Ban hành\n1.1|15/4/2024|Lê Nam|Bổ sung mục 3",
  "DANH MỤC CÔNG TRÌNH THU HỒI ĐẤT\nSTT|Tên công trình|Diện tích (ha)|Địa điểm|Chủ đầu tư|Căn cứ\n1|Mở rộng trường học|0,35|Thôn 4|UBND xã|Nghị quyết\n2|Đường liên xã|1,20|Thôn 6|Ban QLDA|Nghị quyết",
  "Bước quy trình|Bộ phận thực hiện|Phân loại|Giải thích lý do\nTiếp nhận yêu cầu|Một cửa|Cần thiết|Ghi nhận hồ sơ\nKiểm tra thông tin|Một cửa|Cần thiết|Xác minh chính chủ",
  "STT|Chỉ số|Ý nghĩa|Ai theo dõi|Tần suất\n1|Hồ sơ trễ hạn|Phải bằng 0|Lãnh đạo|Hằng ngày\n2|Hồ sơ trả lại|Dưới 5%|Văn phòng|Hằng tuần",
  "STT|Tên di tích|Loại hình|Cấp xếp hạng|Năm xếp hạng|Đơn vị quản lý\n1|Đình làng|Kiến trúc|Cấp tỉnh|2008|UBND xã\n2|Chùa|Lịch sử|Quốc gia|1996|Ban Quản lý",
  "STT|Họ và tên|Chức vụ|Nội dung kê khai|Ngày nộp\n1|Lê Văn Ba|Trưởng phòng|Tài sản, thu nhập|15/12/2024\n2|Hà Thị Bốn|Kế toán|Tài sản, thu nhập|16/12/2024",
  "STT|Tên lớp|GVCN|Sĩ số|Nữ|Phòng học\n1|6A1|Cô Nga|42|20|P.101\n2|6A2|Thầy Vinh|41|19|P.102",
  "STT|Tên doanh nghiệp|Ngày cấp|Ngành nghề chính|Người đại diện\n1|Công ty A|12/3/2024|Xây dựng|Trần Phú\n2|HTX B|05/6/2023|Trồng rau|Lý Sáu",
  "TT|Tên cây trồng|Thời vụ gieo trồng|Thời gian sinh trưởng|Năng suất\n1|Lúa|Tháng 5 - 6|95 ngày|62\n2|Ngô|Tháng 2 - 3|105 ngày|58",
  "STT|Loại hợp đồng|Bên A|Bên B|Ngày ký|Thời hạn\n1|Thuê nhà|UBND xã|Ông Lâm|01/01/2024|12 tháng\n2|Bảo vệ|UBND xã|Công ty A|15/01/2024|24 tháng",
  "STT|Cơ sở|Chủ cơ sở|Địa chỉ|Ngày kiểm tra|Kết quả\n1|Quán Hương|Bà Hương|Thôn 2|12/5/2024|Đạt\n2|Lò mổ|Ông Tấn|Thôn 6|13/5/2024|Nhắc nhở",
  "STT|Tên bãi tắm|Vị trí|Giờ hoạt động|Lực lượng cứu hộ\n1|Bãi Dài|Thôn Đông|6h - 18h|Đội số 1\n2|Bãi Đá|Thôn Tây|6h - 17h|Đội số 2",
  "STT|Điểm tập kết rác|Tần suất thu gom|Đơn vị thu gom\n1|Ngã ba|Hằng ngày|HTX Môi trường\n2|Chợ|2 lần/ngày|HTX Môi trường",
  "Khối|Sĩ số|Hoàn thành tốt|Hoàn thành|Chưa hoàn thành|Giáo viên chủ nhiệm\n1|120|68|50|2|Tổ 1\n2|114|70|44|0|Tổ 2",
  "STT|Tên văn bản|Cơ quan tham mưu|Thời điểm có hiệu lực|Hướng xử lý\n1|Quy định giá đất|Sở Tài chính|01/01/2024|Thay thế\n2|Quy chế chợ|Sở Công Thương|15/6/2021|Bãi bỏ",
  "STT|Sản phẩm OCOP|Chủ thể|Hạng sao|Năm công nhận|Thời hạn\n1|Chè Shan|HTX Chè|4 sao|2023|36 tháng\n2|Mật ong|Hộ ông Páo|3 sao|2024|36 tháng",
  "STT|Nhóm công việc|Mức lương|Phụ cấp|Hình thức trả\n1|Lao công|4.410.000|Không|Chuyển khoản\n2|Bảo vệ|4.410.000|Ca đêm 30%|Chuyển khoản",
  "Tuyến|Điểm đầu|Điểm cuối|Tần suất|Đơn vị vận hành\n01|Bến xe phía Nam|Chợ|20 phút/chuyến|Công ty A\n02|Ga|Sân bay|40 phút/chuyến|HTX B",
  "SỔ ĐĂNG KÝ VĂN BẢN ĐI\nSố, ký hiệu|Ngày ban hành|Tên loại và trích yếu nội dung|Người ký|Nơi nhận|Đơn vị lưu\n12/BC-UBND|05/01/2024|Báo cáo tình hình Tết|Hà Ký|UBND tỉnh|Văn phòng\n13/CV-UBND|06/01/2024|Về việc nhân sự|Hà Ký|Sở Nội vụ|Văn phòng",
  "STT|Đề tài|Tác giả, đồng tác giả|Đơn vị|Điểm|Xếp loại\n1|Mã QR trong hồ sơ|Vũ Hạnh|Văn phòng|85|Khá\n2|Bữa ăn bán trú|Cô Thủy|Trường A|92|Tốt",
  "STT|Tuyến cáp|Chiều dài|Số sợi|Năm lắp đặt|Đơn vị sở hữu\n1|Xã - Thôn 5|6 km|24|2020|VNPT\n2|Xã - Thôn 9|9 km|12|2022|Viettel",
  "TT|Họ và tên cán bộ|Nhiệm vụ đang đảm nhận|Trình độ|Năm nghỉ hưu\n1|Mã Anh|Văn thư, lưu trữ|Trung cấp|2031\n2|Nông Sen|Kế toán|Đại học|2040",
])("gives out none: %s", (table) => {
  expect(isPlan(table)).toBe(false);
});
