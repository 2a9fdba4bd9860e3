import type { Shape } from "./shapes.ts";

/** Shapes of annexes that offices and schools send out; the words are our own. */
export const ANNEX_SHAPES: readonly Shape[] = [
  {
    name: "headings and cells in two languages",
    year: 2026,
    text: "| TT<br>No. | Thời gian thực hiện<br>Time | Nội dung<br>Tasks | Đơn vị đầu mối<br>Focal unit |\n|---|---|---|---|\n| 1.1 | Trước 30/6/2026<br>Before 30/6/2026 | Chấm bài | Phòng Khảo thí |\n| 1.2 | 05/7/2026 (dự kiến)<br>05/7/2026 (tentative) | Trao giải | Văn phòng |\n",
    roles: ["number", "time", "content", "lead"],
    groups: 0,
    tasks: [
      ["1.1", "Phòng Khảo thí", "before ..2026-06-30"],
      ["1.2", "Văn phòng", "within 2026-07-05..2026-07-05"],
    ],
  },
  {
    name: "marks of repetition",
    year: 2026,
    text: 'STT\tNội dung công việc\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian\n1\tRà soát biểu mẫu\tPhòng Nội vụ\tCác phòng\tQuý I\n2\tCập nhật biểu mẫu\tNhư trên\tnt\t-nt-\n3\tIn biểu mẫu\t"\t"\tQuý II\n',
    roles: ["number", "content", "lead", "support", "time"],
    groups: 0,
    tasks: [
      ["1", "Phòng Nội vụ", "within 2026-01-01..2026-03-31"],
      ["2", "Phòng Nội vụ", "within 2026-01-01..2026-03-31"],
      ["3", "Phòng Nội vụ", "within 2026-04-01..2026-06-30"],
    ],
  },
  {
    name: "two heading rows over units and over times",
    year: 2026,
    text: "<table><tr><td rowspan=2>TT</td><td rowspan=2>Nhiệm vụ</td><td colspan=2>Đơn vị thực hiện</td><td colspan=2>Thời gian</td></tr><tr><td>Chủ trì</td><td>Phối hợp</td><td>Bắt đầu</td><td>Kết thúc</td></tr><tr><td>1</td><td>Khảo sát</td><td>Phòng Kinh tế</td><td>Công an xã</td><td>01/3/2026</td><td>15/4/2026</td></tr><tr><td>2</td><td>Nghiệm thu</td><td>Văn phòng</td><td>Phòng Kinh tế</td><td>16/4/2026</td><td>30/4/2026</td></tr></table>\n",
    roles: ["number", "content", "lead", "support", "start", "time"],
    groups: 0,
    tasks: [
      ["1", "Phòng Kinh tế", "within 2026-03-01..2026-04-15"],
      ["2", "Văn phòng", "within 2026-04-16..2026-04-30"],
    ],
  },
  {
    name: "crosses under quarters that the second heading row only counts",
    year: 2026,
    text: "<table><tr><td rowspan=2>STT</td><td rowspan=2>Nhiệm vụ</td><td colspan=4>Thời gian thực hiện (Quý)</td><td rowspan=2>Đơn vị chủ trì</td></tr><tr><td>I</td><td>II</td><td>III</td><td>IV</td></tr><tr><td>1</td><td>Ban hành kế hoạch</td><td>x</td><td></td><td></td><td></td><td>Sở Nội vụ</td></tr><tr><td>2</td><td>Tập huấn</td><td></td><td>x</td><td>x</td><td></td><td>Sở Nội vụ</td></tr></table>\n",
    roles: ["number", "content", "time", "time", "time", "time", "lead"],
    groups: 0,
    tasks: [
      ["1", "Sở Nội vụ", "within 2026-01-01..2026-03-31"],
      ["2", "Sở Nội vụ", "within 2026-04-01..2026-09-30"],
    ],
  },
  {
    name: "weeks of a preparation, each with a list of what is done",
    year: 2026,
    text: "| Thời gian | Nội dung hoạt động |\n|---|---|\n| Tuần 1 - 2 | 1. Họp tổ soạn thảo.<br>2. Phân công phần viết. |\n| Tuần 3 | 1. Viết bản thảo.<br>2. Lấy ý kiến. |\n",
    roles: ["time", "content"],
    groups: 0,
    tasks: [
      ["", "", "unknown .."],
      ["", "", "unknown .."],
    ],
  },
  {
    name: "people of a school, times before and after something",
    year: 2026,
    text: "TT\tNội dung\tĐơn vị/cá nhân thực hiện\tThời gian hoàn thành dự kiến\n1\tLập danh sách\tKhoa, giáo vụ\t6 tuần trước khi thực tập\n2\tTheo dõi thực tập\tGiảng viên hướng dẫn, cơ sở thực tập\tTrong suốt thời gian thực tập\n3\tNộp báo cáo\tSV, GVHD\tTuần 1 sau đợt thực tập\n",
    roles: ["number", "content", "lead", "time"],
    groups: 0,
    tasks: [
      ["1", "Khoa; giáo vụ", "event .."],
      ["2", "Giảng viên hướng dẫn; cơ sở thực tập", "event .."],
      ["3", "SV; GVHD", "event .."],
    ],
  },
  {
    name: "two days of one task, the second a limit",
    year: 2026,
    text: "TT\tNội dung\tSản phẩm\tChủ trì\tThời gian\n1\tThu thập số liệu\tBảng số liệu\tTổ công tác\tNộp 10/9; duyệt trước 20/9\n2\tTrình dự thảo\tDự thảo\tTrưởng đoàn, thư ký\t05 - 12/10; chậm nhất 12/10/2026\n",
    roles: ["number", "content", "output", "lead", "time"],
    groups: 0,
    tasks: [
      ["1", "Tổ công tác", "within 2026-09-10..2026-09-20"],
      ["2", "Trưởng đoàn; thư ký", "within 2026-10-05..2026-10-12"],
    ],
  },
  {
    name: "two heading cells over others, all merging lost",
    year: 2026,
    text: "TT\tNội dung nhiệm vụ\tPhân công thực hiện\tThời gian thực hiện\tSản phẩm\nCơ quan chủ trì\tCơ quan phối hợp\tBắt đầu\tKết thúc\n1\tKiểm kê đất đai\tPhòng Kinh tế\tCông an xã\tTháng 2\tTháng 5\tBáo cáo\n2\tCắm mốc ranh giới\tPhòng Kinh tế\tCác thôn\tTháng 6\tTháng 9\tBiên bản\n",
    roles: ["number", "content", "lead", "support", "start", "time", "output"],
    groups: 0,
    tasks: [
      ["1", "Phòng Kinh tế", "within 2026-02-01..2026-05-31"],
      ["2", "Phòng Kinh tế", "within 2026-06-01..2026-09-30"],
    ],
  },
  {
    name: "crosses under months that are only counted, merging lost",
    year: 2026,
    text: "TT\tNội dung công việc\tTháng thực hiện\tNgười thực hiện\n1\t2\t3\t4\n1\tKhảo sát hiện trạng\tx\tx\t\t\tTS. An\n2\tXử lý số liệu\t\tx\tx\t\tTS. An\n3\tViết báo cáo\t\t\tx\tx\tThS. Bình\n",
    roles: ["number", "content", "time", "time", "time", "time", "lead"],
    groups: 0,
    tasks: [
      ["1", "TS. An", "months 2026-01-01..2026-02-28"],
      ["2", "TS. An", "months 2026-02-01..2026-03-31"],
      ["3", "ThS. Bình", "months 2026-03-01..2026-04-30"],
    ],
  },
  {
    name: "the title of the table over all its columns",
    year: 2026,
    text: "<table><tr><td colspan=4><b>BẢNG PHÂN CÔNG NHIỆM VỤ</b></td></tr><tr><td>STT</td><td>Nhiệm vụ</td><td>Đơn vị thực hiện</td><td>Thời gian</td></tr><tr><td>01</td><td>Dựng rạp</td><td>Đội Thanh niên</td><td>Trước 15/4/2026</td></tr><tr><td>02</td><td>Trực cấp cứu</td><td>Trạm Y tế</td><td>20/4/2026</td></tr></table>\n",
    roles: ["number", "content", "lead", "time"],
    groups: 0,
    tasks: [
      ["01", "Đội Thanh niên", "before ..2026-04-15"],
      ["02", "Trạm Y tế", "within 2026-04-20..2026-04-20"],
    ],
  },
  {
    name: "a heading in capitals broken over lines",
    year: 2026,
    text: "STT\tNỘI DUNG\nCÔNG VIỆC\tĐƠN VỊ\nCHỦ TRÌ\tSẢN PHẨM\tTHỜI GIAN\nHOÀN THÀNH\nI\tCông tác văn thư\n1\tLập danh mục hồ sơ\tVăn phòng\tDanh mục\tTháng 1\n2\tChỉnh lý tài liệu\tVăn phòng\tMục lục\tTháng 6\n",
    roles: ["number", "content", "lead", "output", "time"],
    groups: 1,
    tasks: [
      ["1", "Văn phòng", "within 2026-01-01..2026-01-31"],
      ["2", "Văn phòng", "within 2026-06-01..2026-06-30"],
    ],
  },
  {
    name: "what hinders stands for the work",
    year: 2026,
    text: "STT\tVướng mắc, khó khăn\tĐề xuất giải pháp\tCơ quan xử lý\tThời hạn xử lý\n1\tThiếu giáo viên tiếng Anh\tHợp đồng thêm\tSở Nội vụ\tTháng 8/2026\n2\tChậm bàn giao mặt bằng\tĐối thoại với các hộ\tPhòng Kinh tế\tTrước 30/9/2026\n",
    roles: ["number", "content", "method", "lead", "time"],
    groups: 0,
    tasks: [
      ["1", "Sở Nội vụ", "within 2026-08-01..2026-08-31"],
      ["2", "Phòng Kinh tế", "before ..2026-09-30"],
    ],
  },
  {
    name: "a week's calendar between bars, the day over several rows lost",
    year: 2026,
    text: "Ngày | Giờ | Nội dung | Chủ trì | Địa điểm |\nThứ Hai 02/3 | 7:30 | Giao ban đầu tuần | Chủ tịch | Phòng họp 1 |\n14:00 | Họp thẩm định giá đất | Phó Chủ tịch | Phòng họp 2 |\nThứ Ba 03/3 | 8:00 | Kiểm tra công trình | Phó Chủ tịch | Xã An Hòa |\n",
    roles: ["time", "time", "content", "lead", "place"],
    groups: 0,
    tasks: [
      ["", "Chủ tịch", "within 2026-03-02..2026-03-02"],
      ["", "Phó Chủ tịch", "within 2026-03-02..2026-03-02"],
      ["", "Phó Chủ tịch", "within 2026-03-03..2026-03-03"],
    ],
  },
  {
    name: "whom an inspection visits, and when",
    year: 2026,
    text: "DANH SÁCH CÁC ĐƠN VỊ ĐƯỢC KIỂM TRA NĂM 2026\n\nSTT\tĐơn vị được kiểm tra\tNội dung kiểm tra\tThời gian kiểm tra\tThành phần đoàn kiểm tra\n1\tSở Xây dựng\tCông tác lưu trữ\t15/5/2026\tTheo Quyết định thành lập Đoàn\n2\tSở Y tế\tCông tác văn thư\tTuần 2 tháng 6\tnt\n",
    roles: ["number", "subject", "content", "time", "lead"],
    groups: 0,
    tasks: [
      ["1", "Theo Quyết định thành lập Đoàn", "within 2026-05-15..2026-05-15"],
      ["2", "Theo Quyết định thành lập Đoàn", "within 2026-06-01..2026-06-30"],
    ],
  },
  {
    name: "what has been, no plan",
    year: 2026,
    text: "Các mốc lịch sử phát triển của Trung tâm\n\n| Mốc thời gian | Sự kiện |\n|---|---|\n| 12/5/2010 | Thành lập Trung tâm |\n| 2015 | Ban hành quy chế |\n| 2019 | Mở cơ sở thứ hai |\n",
    roles: ["time", "content"],
    groups: 0,
    tasks: [],
  },
  {
    name: "who learns where, no plan",
    year: 2026,
    text: "DANH SÁCH SINH VIÊN THỰC TẬP\n\nTT\tHọ và tên\tCơ sở thực tập\tLĩnh vực thực tập dự kiến\tThời gian thực tập dự kiến\tGiảng viên hướng dẫn\n1\tNguyễn Văn A\tCông ty B\tXây dựng\t01/6/2026 - 30/7/2026\tTS. C\n2\tLê Thị D\tCông ty E\tMôi trường\t01/6/2026 - 30/7/2026\tTS. G\n",
    roles: ["number", "other", "other", "other", "time", "lead"],
    groups: 0,
    tasks: [],
  },
];
