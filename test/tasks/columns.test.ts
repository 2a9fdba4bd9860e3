import { describe, expect, test } from "vitest";
import { only, plans, roles } from "./reading.ts";

describe("columns", () => {
  test("days counted are no time", () => {
    const table = only(
      "TT\tTrình tự công việc\tĐV chủ trì\tKết quả\tNgày\n1\tLập dự toán\tPhòng A\tDự toán\t5\n2\tThẩm định\tPhòng B\tBáo cáo\t10\n",
    );
    expect(roles(table)).toEqual(["number", "content", "lead", "output", "other"]);
  });

  test("who leads the meeting stands over who prepares it", () => {
    const table = only(
      "Ngày\tNội dung công việc\tLãnh đạo chủ trì\tPhòng chuẩn bị\n01/6\tHọp giao ban\tĐ/c Giám đốc\tVăn phòng\n04/6\tKiểm tra chợ\tĐ/c Phó Giám đốc\tThanh tra Sở\n",
    );
    expect(roles(table)).toEqual(["time", "content", "supervisor", "lead"]);
  });

  test("members of a committee and projects that seek investors make no plan", () => {
    expect(
      plans(
        "DANH SÁCH BAN CHỈ ĐẠO\nSTT\tHọ và tên\tChức danh trong Ban\tNhiệm vụ\n1\tÔng A\tTrưởng ban\tChỉ đạo chung\n2\tBà B\tThành viên\tTổng hợp\n",
      ),
    ).toEqual([]);
    expect(
      plans(
        "DANH MỤC DỰ ÁN KÊU GỌI ĐẦU TƯ\nTT\tTên dự án\tĐịa điểm\tSản phẩm\tCơ quan đầu mối\n1\tNhà máy gạch\tXã A\tGạch\tSở Công Thương\n",
      ),
    ).toEqual([]);
  });

  test("two heading rows", () => {
    const table = only(
      "STT\tNội dung\tThời gian\t\tThực hiện\t\n\t\tBắt đầu\tKết thúc\tChủ trì\tPhối hợp\n1\tKhảo sát\t01/3/2024\t15/3/2024\tPhòng A\tPhòng B\n",
    );
    expect(roles(table)).toEqual(["number", "content", "start", "time", "lead", "support"]);
    expect(table.tasks[0]?.time).toMatchObject({ kind: "within", start: "2024-03-01", end: "2024-03-15" });
  });

  test("three heading rows: the last says more of the one right above it", () => {
    const table = only(
      '<table><tr><th rowspan="3">STT</th><th rowspan="3">Nội dung</th><th colspan="3">Tổ chức thực hiện</th></tr><tr><th rowspan="2">Bộ phận</th><th colspan="2">Thời gian</th></tr><tr><th>Bắt đầu</th><th>Kết thúc</th></tr><tr><td>1</td><td>Kiểm kê kho</td><td>Kế toán</td><td>01/3/2024</td><td>15/3/2024</td></tr></table>',
    );
    expect(roles(table)).toEqual(["number", "content", "lead", "start", "time"]);
  });

  test("what each of two has to do is not who does it", () => {
    const table = only(
      "Nội dung phối hợp\tTrách nhiệm của Công an\tTrách nhiệm của Đoàn xã\tThời gian\nTuyên truyền Luật\tCung cấp tài liệu\tHuy động đoàn viên\tQuý II/2024\nRa quân tình nguyện\tBảo đảm an ninh\tTổ chức lực lượng\t26/3/2024\n",
    );
    expect(roles(table)).toEqual(["content", "other", "other", "time"]);
  });

  test("who inspects leads where the work is to inspect", () => {
    const table = only(
      "Tháng\tNội dung kiểm tra\tĐối tượng\tNgười kiểm tra\n9/2024\tHồ sơ chuyên môn\tTổ Toán\tPhó Hiệu trưởng\n10/2024\tBếp ăn\tTổ nuôi dưỡng\tY tế\n",
    );
    expect(roles(table)).toEqual(["time", "content", "subject", "lead"]);
  });

  test("stages with codes, rounds with Roman numbers", () => {
    const stages = only(
      "Giai đoạn\tNội dung công việc\tThời gian\nP1\tKhảo sát mặt bằng\t5 ngày\nP2\tLắp đặt thiết bị\t7 ngày\n",
    );
    expect(stages.tasks.map(({ number }) => number)).toEqual(["P1", "P2"]);
    const rounds = only(
      "Đợt\tNội dung thi đua\tPhụ trách\tThời gian\nI\tHội giảng\tCông đoàn\t18/11/2024\nII\tTết trồng cây\tĐoàn Thanh niên\t10/02/2025\n",
    );
    expect(rounds.tasks.map(({ number }) => number)).toEqual(["I", "II"]);
  });

  test("months, periods of reports and days of a course that only count", () => {
    const courses = only(
      "STT\tTên lớp tập huấn\tTháng mở lớp\tCơ quan mở lớp\n1\tAn toàn thông tin\t4\tSở Nội vụ\n2\tKỹ năng số\t9\tTrường Chính trị\n",
    );
    expect(courses.tasks.map(({ time }) => time?.start)).toEqual(["2024-04-01", "2024-09-01"]);
    const reports = only(
      "STT\tTên báo cáo\tĐơn vị lập\tKỳ báo cáo\n1\tBáo cáo thu ngân sách\tPhòng Kinh tế\tTháng\n2\tBáo cáo nhân sự\tVăn phòng\tQuý\n",
    );
    expect(reports.tasks.map(({ time }) => time?.every)).toEqual(["month", "quarter"]);
    const days = only(
      "Nội dung công việc\tBắt đầu\tKết thúc\tNgười thực hiện\nKiểm thử đợt một\tNgày 1\tNgày 2\tBà Lan\nSửa lỗi\tNgày 3\tNgày 5\tÔng Bình\n",
    );
    expect(days.tasks.map(({ time }) => time?.kind)).toEqual(["unknown", "unknown"]);
  });

  test("how far a task is and when it was done, beside when it is due", () => {
    const table = only(
      "TT\tCông việc\tNgười được giao\tHạn xử lý\tNgày hoàn thành\t% hoàn thành\n1\tTrả lời công văn\tBà Lan\t10/02/2024\t08/02/2024\t100%\n2\tLập hồ sơ mời thầu\tÔng Bình\t28/02/2024\t\t60%\n",
    );
    expect(roles(table)).toEqual(["number", "content", "lead", "time", "status", "status"]);
  });

  test("crosses under months", () => {
    const table = only(
      "STT\tNội dung\tTháng 4\tTháng 5\tTháng 6\tĐơn vị\n1\tSoạn\tx\t\t\tPhòng A\n2\tIn\t\tx\tx\tPhòng B\n",
    );
    expect(table.tasks.map(({ time }) => [time?.text, time?.start, time?.end])).toEqual([
      ["Tháng 4", "2024-04-01", "2024-04-30"],
      ["Tháng 5, Tháng 6", "2024-05-01", "2024-06-30"],
    ]);
  });

  test("no heading: the columns of the plan above, else told from the cells", () => {
    const inherited = plans(
      "STT\tNội dung\tĐơn vị\tHạn\n1\tHọp\tPhòng A\tQuý I\n\nVăn bản ở giữa hai bảng.\n\n2\tĐi\tPhòng B\tQuý II\n3\tXem\tPhòng B\tQuý II\n",
    );
    expect(inherited.map(roles)).toEqual([
      ["number", "content", "lead", "time"],
      ["number", "content", "lead", "time"],
    ]);
    const alone = only("1\tHọp giao ban\tPhòng Tổ chức\tHằng tháng\n2\tTập huấn\tVăn phòng Sở\tQuý I\n");
    expect(roles(alone)).toEqual(["number", "content", "lead", "time"]);
  });

  test("units inside a method cell", () => {
    const table = only(
      "STT\tNội dung\tThời gian\tCách thức thực hiện\n1\tĐơn giản hóa\tQuý I\tVăn phòng Sở chủ trì, phối hợp với các phòng chuyên môn rà soát, đề xuất.\n2\tHướng dẫn\tQuý I\t- Phòng Đăng ký kinh doanh tiếp tục hướng dẫn; - Bộ phận Một cửa phối hợp với Văn phòng Sở công khai.\n3\tTỷ lệ đạt\tQuý I\t- Phấn đấu tăng so với năm trước.\n",
    );
    expect(table.tasks.map(({ lead, support }) => [lead, support])).toEqual([
      [["Văn phòng Sở"], ["các phòng chuyên môn"]],
      [["Phòng Đăng ký kinh doanh", "Bộ phận Một cửa"], ["Văn phòng Sở"]],
      [[], []],
    ]);
  });

  test.each([
    ["a budget", "STT\tNội dung\tKinh phí\n1\tIn ấn\t5\n2\tHội thảo\t6\n"],
    [
      "a list of people",
      "STT\tHọ và tên\tChức vụ\tĐơn vị\n1\tNguyễn Văn A\tTrưởng phòng\tPhòng A\n2\tTrần Thị B\tChuyên viên\tPhòng B\n",
    ],
    ["a list of places", "Số TT\tTỉnh\tHuyện\n1\tA\tB\n2\tC\tD\n"],
    ["a report of scores", "STT\tTiêu chí\tĐiểm tối đa\tTự đánh giá\n1\tThể chế\t10\t9\n2\tThủ tục\t10\t8\n"],
    ["goods", "STT\tTên thuốc\tQuy cách\tTuổi thọ (tháng)\n1\tThuốc A\tHộp\t36\n2\tThuốc B\tChai\t24\n"],
  ])("%s is no plan", (_name, text) => {
    expect(plans(text)).toEqual([]);
  });

  test("those who do it help the one that leads", () => {
    const table = only(
      "Thời gian\tNội dung công việc\tThành phần thực hiện\tChủ trì\n01/10/2024\tSơ khảo\tTrạm Y tế\tBan Chỉ huy quân sự\n01/11/2024\tPhúc khảo\tTrung tâm Y tế\tHội đồng khám tuyển\n",
    );
    expect(roles(table)).toEqual(["time", "content", "support", "lead"]);
  });

  test("members, and what each is in charge of", () => {
    const table = only(
      "| Thành viên | Phụ trách |\n|---|---|\n| Đồng chí Hoa | Khối văn phòng, các thôn phía bắc |\n| Đồng chí Lâm | Khối trường học, các thôn phía nam |\n",
    );
    expect(roles(table)).toEqual(["lead", "content"]);
  });

  test("the mark is what is worked for where nothing else is", () => {
    const table = only(
      "Mốc\tThời gian dự kiến\tSản phẩm\nHoàn chỉnh bản thảo\tTháng 3/2024\tBản thảo\nTrình hội đồng\tTháng 6/2024\tTờ trình\n",
    );
    expect(roles(table)).toEqual(["content", "time", "output"]);
  });

  test("one code for several rows is no number", () => {
    const table = only(
      "Giai đoạn\tHạng mục công việc\tThời gian\tPhụ trách\nP0\tViết tài liệu\tTháng 3\tÔng A\nP0\tLập quy trình\tTháng 4\tÔng B\nP0\tChạy thử\tTháng 5\tÔng C\n",
    );
    expect(roles(table)[0]).not.toBe("number");
  });

  test("the goal of a year beside what was reached", () => {
    const table = only(
      "TT\tNội dung\tKế hoạch 2024\tGiải pháp\tKhoa đầu mối\tThời điểm hoàn thành\n1\tGiảm thời gian chờ\t≤ 50 phút\tThêm bàn khám\tKhoa Khám bệnh\tQuý II\n2\tKhảo sát người bệnh\t≥ 92%\tPhản hồi qua mã QR\tPhòng Quản lý\tQuý III\n",
    );
    expect(roles(table)).toEqual(["number", "content", "target", "method", "lead", "time"]);
  });

  test("whom the delegates meet stands for the work in a schedule of meetings", () => {
    const table = only(
      "LỊCH TIẾP XÚC CỬ TRI\nSTT\tThời gian\tĐịa điểm\tCử tri các xã\tĐại biểu tiếp xúc\n1\t8h00, 05/11/2024\tHội trường xã A\tXã A, xã B\tÔng Lò Văn Hặc\n2\t14h00, 05/11/2024\tNhà văn hóa xã C\tXã C\tÔng Trần Quốc\n",
    );
    expect(roles(table)).toEqual(["number", "time", "place", "content", "lead"]);
  });

  test("whom somebody works for, where no name stands beside, does the work", () => {
    const table = only(
      "STT\tNgày\tNội dung công tác\tĐơn vị công tác\tKhu vực mất điện\n1\t12/4/2024\tThay máy biến áp\tĐội vận hành 1\tThôn A\n2\t13/4/2024\tĐấu nối đường dây\tXí nghiệp Xây lắp\tXã B\n",
    );
    expect(roles(table)).toEqual(["number", "time", "content", "lead", "place"]);
  });

  test("how long it takes beside from when to when; until when figures are taken is no deadline", () => {
    const drill = only(
      "TT\tNội dung huấn luyện\tThời gian (ngày)\tTừ ngày\tĐến ngày\tNgười phụ trách\n1\tHuấn luyện dân quân\t15\t02/3/2024\t18/3/2024\tChỉ huy trưởng\n2\tHội thao\t02\t24/4/2024\t25/4/2024\tChỉ huy phó\n",
    );
    expect(roles(drill)).toEqual(["number", "content", "quantity", "start", "time", "lead"]);
    const reports = only(
      "Tên báo cáo\tĐơn vị lập\tThời gian chốt số liệu\tThời hạn gửi\nBáo cáo 6 tháng\tVăn phòng\t31/5\t05/6/2024\nBáo cáo năm\tVăn phòng\t30/11\t05/12/2024\n",
    );
    expect(roles(reports)).toEqual(["content", "lead", "other", "time"]);
  });

  test("members of a group that leads help it", () => {
    const table = only(
      "Tiểu ban\tNhiệm vụ cụ thể\tThành viên\tHoàn thành trước\nTiểu ban Nội dung\tViết kịch bản\tTrung tâm Văn hóa\t10/02\nTiểu ban An ninh\tPhân luồng giao thông\tTrạm Y tế\t12/02\n",
    );
    expect(roles(table)).toEqual(["lead", "content", "support", "time"]);
  });
});
