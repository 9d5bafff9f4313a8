"""Short plans in our own words that satisfy every rule; the examples of each rule spoil one place of them."""

COMMUNE_PLAN = """\
ỦY BAN NHÂN DÂN
XÃ SUỐI LANH

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 45/KH-UBND

Suối Lanh, ngày 12 tháng 6 năm 2026

KẾ HOẠCH

Tổ chức Phong trào thi đua “Đổi mới sáng tạo, phát triển khoa học, công nghệ, chuyển đổi số, chuyển đổi xanh” \
trên địa bàn xã Suối Lanh

Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh \
vực thi đua, khen thưởng;

Căn cứ Quyết định số 462/QĐ-TTg ngày 22/3/2026 của Thủ tướng Chính phủ ban hành Kế hoạch triển khai Phong trào \
thi đua “Đổi mới sáng tạo, phát triển khoa học, công nghệ, chuyển đổi số, chuyển đổi xanh”;

Căn cứ Kế hoạch số 163/KH-UBND ngày 24/4/2026 của Ủy ban nhân dân tỉnh Hòa Giang tổ chức Phong trào thi đua \
“Đổi mới sáng tạo, phát triển khoa học, công nghệ, chuyển đổi số, chuyển đổi xanh” trên địa bàn tỉnh Hòa \
Giang.

Ủy ban nhân dân xã Suối Lanh ban hành Kế hoạch tổ chức Phong trào thi đua trên địa bàn xã như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

- Làm cho cán bộ và bà con trong xã hiểu lợi ích của công nghệ và tự nguyện tham gia.

2. Yêu cầu

- Chọn việc vừa sức, làm đến đâu chắc đến đó.

II. NỘI DUNG THI ĐUA

1. Thi đua tạo đột phá trong tư duy, nhận thức và hành động của cán bộ, đảng viên.

2. Thi đua phát triển hạ tầng số, hạ tầng xanh ở các thôn còn khó khăn.

3. Thi đua đổi mới sáng tạo, ứng dụng chuyển đổi số, chuyển đổi xanh trong mọi hoạt động.

4. Thi đua phát triển kinh tế số, xã hội số gắn với phong trào “Bình dân học vụ số”.

5. Thi đua chuyển đổi xanh, ứng phó với biến đổi khí hậu.

III. TIÊU CHÍ THI ĐUA VÀ HÌNH THỨC KHEN THƯỞNG

1. Tiêu chí thi đua

a) Đối với các cơ quan, đơn vị

- Có kế hoạch thi đua được tập thể bàn bạc, thống nhất.

b) Đối với Mặt trận Tổ quốc Việt Nam xã và các đoàn thể

- Vận động hội viên dùng dịch vụ công trực tuyến.

c) Đối với các doanh nghiệp, hợp tác xã

- Áp dụng được ít nhất một công nghệ mới.

d) Đối với cá nhân, hộ gia đình

- Có sáng kiến được áp dụng trong thôn.

2. Hình thức khen thưởng

a) Khen thưởng hằng năm

- Giấy khen của Chủ tịch Ủy ban nhân dân xã.

b) Khen thưởng sơ kết

- Đề nghị tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh;

- Giấy khen của Chủ tịch Ủy ban nhân dân xã.

c) Khen thưởng tổng kết

- Huân chương Lao động;

- Cờ thi đua của Chính phủ;

- Bằng khen của Thủ tướng Chính phủ;

- Cờ thi đua của Ủy ban nhân dân tỉnh;

- Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh;

- Giấy khen của Chủ tịch Ủy ban nhân dân xã.

IV. GIẢI PHÁP THỰC HIỆN

1. Nêu gương người đứng đầu trong việc dùng chữ ký số.

2. Định kỳ kiểm tra, giám sát việc thực hiện Phong trào thi đua ở các thôn.

V. THỜI GIAN THỰC HIỆN

- Giai đoạn 1 (2026 - 2027): phát động, làm điểm; sơ kết vào năm 2027.

- Giai đoạn 2 (2028 - 2030): nhân rộng; tổng kết vào năm 2030.

VI. TỔ CHỨC THỰC HIỆN

1. Phòng Văn hóa - Xã hội

- Chủ trì, theo dõi việc thực hiện Kế hoạch.

- Tổng hợp, báo cáo Sở Nội vụ trước ngày 15/12 hằng năm.

2. Phòng Kinh tế

- Hướng dẫn các hợp tác xã dùng mã truy xuất nguồn gốc.

Trên đây là Kế hoạch tổ chức Phong trào thi đua trên địa bàn xã Suối Lanh./.

Nơi nhận:

- Sở Nội vụ (b/c);

- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Vương Đình Giả
"""

PROVINCE_PLAN_2025 = """\
ỦY BAN NHÂN DÂN
TỈNH HÒA GIANG

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 207/KH-UBND

Hòa Giang, ngày 20 tháng 8 năm 2025

KẾ HOẠCH

Tổ chức Phong trào thi đua “Cả nước thi đua đổi mới sáng tạo và chuyển đổi số” trên địa bàn tỉnh Hòa Giang

Căn cứ Quyết định số 923/QĐ-TTg ngày 14/5/2025 của Thủ tướng Chính phủ ban hành Kế hoạch triển khai Phong trào \
thi đua “Cả nước thi đua đổi mới sáng tạo và chuyển đổi số”.

Ủy ban nhân dân tỉnh Hòa Giang ban hành Kế hoạch tổ chức Phong trào thi đua như sau:

I. MỤC ĐÍCH, YÊU CẦU

- Khơi dậy tinh thần dám nghĩ, dám làm trong các sở, ngành và các xã, phường.

II. NỘI DUNG THI ĐUA

1. Thi đua đưa dịch vụ công lên mạng ở mức toàn trình.

III. TIÊU CHÍ THI ĐUA

1. Đối với các cơ quan, đơn vị

- Hoàn thành chỉ tiêu số hóa hồ sơ.

2. Đối với Mặt trận Tổ quốc Việt Nam tỉnh và các đoàn thể

- Có mô hình tổ công nghệ số cộng đồng.

3. Đối với các doanh nghiệp

- Dùng hóa đơn điện tử và hợp đồng điện tử.

4. Đối với cá nhân

- Có sáng kiến được công nhận.

IV. HÌNH THỨC KHEN THƯỞNG

1. Khen thưởng sơ kết

- Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh.

2. Khen thưởng tổng kết

- Bằng khen của Thủ tướng Chính phủ;

- Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh.

V. GIẢI PHÁP THỰC HIỆN

1. Gắn kết quả thi đua với đánh giá người đứng đầu.

VI. THỜI GIAN THỰC HIỆN

- Giai đoạn 1 (2025 - 2027): phát động; sơ kết vào năm 2027.

- Giai đoạn 2 (2028 - 2030): nhân rộng; tổng kết vào năm 2030.

VII. TỔ CHỨC THỰC HIỆN

1. Sở Khoa học và Công nghệ

- Chủ trì, theo dõi việc thực hiện Kế hoạch.

Nơi nhận:

- Bộ Nội vụ (b/c);

- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Lò Thị Mẫu
"""

COMMUNE_DECISION = """\
ỦY BAN NHÂN DÂN
XÃ SUỐI LANH

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 301/QĐ-UBND

Suối Lanh, ngày 12 tháng 6 năm 2026

QUYẾT ĐỊNH

Ban hành Kế hoạch tổ chức Phong trào thi đua “Đổi mới sáng tạo, phát triển khoa học, công nghệ, chuyển đổi số, \
chuyển đổi xanh” trên địa bàn xã Suối Lanh

CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ SUỐI LANH

Căn cứ Quyết định số 462/QĐ-TTg ngày 22/3/2026 của Thủ tướng Chính phủ ban hành Kế hoạch triển khai Phong trào \
thi đua “Đổi mới sáng tạo, phát triển khoa học, công nghệ, chuyển đổi số, chuyển đổi xanh”;

Theo đề nghị của Trưởng phòng Văn hóa - Xã hội.

QUYẾT ĐỊNH:

Điều 1. Ban hành kèm theo Quyết định này Kế hoạch tổ chức Phong trào thi đua trên địa bàn xã.

Điều 2. Quyết định này có hiệu lực từ ngày ký.

Nơi nhận:

- Như Điều 1;

- Lưu: VT.

CHỦ TỊCH

Vương Đình Giả

KẾ HOẠCH

Tổ chức Phong trào thi đua “Đổi mới sáng tạo, phát triển khoa học, công nghệ, chuyển đổi số, chuyển đổi xanh” \
trên địa bàn xã Suối Lanh

(Kèm theo Quyết định số 301/QĐ-UBND ngày 12/6/2026 của Chủ tịch Ủy ban nhân dân xã Suối Lanh)

I. MỤC ĐÍCH, YÊU CẦU

- Làm cho bà con trong xã hiểu lợi ích của công nghệ.

II. THỜI GIAN VÀ TỔ CHỨC THỰC HIỆN

1. Phòng Văn hóa - Xã hội

- Chủ trì thực hiện Kế hoạch.
"""
