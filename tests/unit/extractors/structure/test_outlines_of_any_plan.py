"""Section trees of plans of any kind: numbering styles, stopped and long headings, annexes, parts without numbers."""

import pytest

from extractors.structure import divide
from tests.unit.extractors.sentences import check_sections, read_outline

FRONT = """
ỦY BAN NHÂN DÂN XÃ ĐỒI THÔNG
Số: 21/KH-UBND
KẾ HOẠCH
Phòng, chống ma túy năm 2027
Căn cứ Kế hoạch số 19/KH-UBND ngày 03/02/2027 của UBND tỉnh;
"""
CLOSING = """
Nơi nhận:
- Lưu: VT.
CHỦ TỊCH
Trần Thị Mẫu
"""
LONG = (
    "Nâng cao chất lượng công tác nắm tình hình, rà soát, phân loại, lập hồ sơ quản lý người nghiện, người sử dụng "
    "trái phép chất ma túy trên địa bàn các thôn, khu dân cư, trường học, cơ sở kinh doanh dịch vụ có điều kiện và các "
    "khu nhà trọ có đông người lao động tạm trú"
)

OUTLINES = {
    "headings with a full stop above dashes": (
        """
        I. NHIỆM VỤ
        1. Tuyên truyền, giáo dục pháp luật về phòng, chống ma túy cho học sinh và thanh niên.
        - Nói chuyện dưới cờ.
        2. Quản lý người nghiện tại nơi cư trú và sau cai nghiện ..
        - Lập hồ sơ.
        a) Hồ sơ của người nghiện lần đầu bị phát hiện trên địa bàn thôn.
        - Thôn lập.
        """,
        """
        I | nhiem_vu | NHIỆM VỤ
        I/1 | khac | Tuyên truyền, giáo dục pháp luật về phòng, chống ma túy cho học sinh và thanh niên
        I/2 | khac | Quản lý người nghiện tại nơi cư trú và sau cai nghiện
        I/2/a | khac | Hồ sơ của người nghiện lần đầu bị phát hiện trên địa bàn thôn
        """,
    ),
    "a stopped heading above numbered parts": (
        """
        I. NHIỆM VỤ
        1. Phát hiện, đấu tranh, xử lý kịp thời các đường dây mua bán, vận chuyển trái phép chất ma túy.
        a) Trên tuyến biên giới
        b) Trong nội địa
        """,
        """
        I | nhiem_vu | NHIỆM VỤ
        I/1 | khac | Phát hiện, đấu tranh, xử lý kịp thời các đường dây mua bán, vận chuyển trái phép chất ma túy
        I/1/a | khac | Trên tuyến biên giới
        I/1/b | khac | Trong nội địa
        """,
    ),
    "stopped sentences without a list stay text": (
        """
        I. NHIỆM VỤ
        1. Tuyên truyền, giáo dục pháp luật về phòng, chống ma túy cho học sinh và thanh niên.
        2. Mỗi thôn có ít nhất một tổ tự quản về an ninh, trật tự trong năm 2027.
        """,
        """
        I | nhiem_vu | NHIỆM VỤ
        I/1 | khac | -
        I/2 | khac | -
        """,
    ),
    "whole sentences above dashes stay text": (
        """
        I. YÊU CẦU
        1. Việc rà soát phải tiến hành thường xuyên, chính xác và bảo đảm bí mật cho người được rà soát.
        - Mỗi quý một lần.
        2. Trong quá trình thực hiện, các thôn kịp thời trao đổi với Công an xã những vướng mắc gặp phải.
        - Qua đường dây nóng.
        """,
        """
        I | yeu_cau | YÊU CẦU
        I/1 | khac | -
        I/2 | khac | -
        """,
    ),
    "tasks of an actor stay text": (
        """
        I. TỔ CHỨC THỰC HIỆN
        1. Công an xã
        a) Tham mưu Ủy ban nhân dân xã ban hành kế hoạch kiểm tra các cơ sở kinh doanh dịch vụ.
        - Kiểm tra nhà trọ.
        b) Lập hồ sơ quản lý người nghiện, người sử dụng trái phép chất ma túy trên địa bàn xã.
        - Mỗi thôn một sổ.
        """,
        """
        I | to_chuc_thuc_hien | TỔ CHỨC THỰC HIỆN
        I/1 | khac | Công an xã
        I/1/a | khac | -
        I/1/b | khac | -
        """,
    ),
    "a long heading above dashes": (
        f"""
        I. NHIỆM VỤ
        1. {LONG}
        - Mỗi quý rà soát một lần.
        """,
        f"""
        I | nhiem_vu | NHIỆM VỤ
        I/1 | khac | {LONG}
        """,
    ),
    "a long sentence above a paragraph": (
        f"""
        I. NHIỆM VỤ
        1. {LONG}
        Mỗi quý rà soát một lần.
        """,
        """
        I | nhiem_vu | NHIỆM VỤ
        I/1 | khac | -
        """,
    ),
    "Roman numbers with a dash, a colon, a blank": (
        """
        I- MỤC ĐÍCH
        - Một.
        II-YÊU CẦU
        - Hai.
        III: NHIỆM VỤ
        - Ba.
        IV KINH PHÍ
        - Bốn.
        V.) TỔ CHỨC THỰC HIỆN
        - Năm.
        """,
        """
        I | muc_dich | MỤC ĐÍCH
        II | yeu_cau | YÊU CẦU
        III | nhiem_vu | NHIỆM VỤ
        IV | kinh_phi | KINH PHÍ
        V | to_chuc_thuc_hien | TỔ CHỨC THỰC HIỆN
        """,
    ),
    "letters that only look like Roman numbers": (
        """
        I. NHIỆM VỤ
        - Một.
        X-quang tim phổi cho người cai nghiện tại trạm y tế.
        57-NQ/TW là căn cứ của nhiệm vụ này.
        """,
        """
        I | nhiem_vu | NHIỆM VỤ
        """,
    ),
    "numbers with a dash, a colon, a double stop": (
        """
        I. NHIỆM VỤ
        1- Tuyên truyền
        - Một.
        2-Kiểm tra
        - Hai.
        3: Cai nghiện
        - Ba.
        4.) Quản lý sau cai
        a: Tại gia đình
        b.) Tại thôn
        - Bốn.
        """,
        """
        I | nhiem_vu | NHIỆM VỤ
        I/1 | khac | Tuyên truyền
        I/2 | khac | Kiểm tra
        I/3 | khac | Cai nghiện
        I/4 | khac | Quản lý sau cai
        I/4/a | khac | Tại gia đình
        I/4/b | khac | Tại thôn
        """,
    ),
    "decimals with other stops, and a quantity": (
        """
        I. NHIỆM VỤ
        1. Tuyên truyền
        1.1: Trong trường học
        - Một.
        1.2/ Tại khu dân cư
        - Hai.
        1.3 - Trên mạng xã hội
        - Ba.
        1.5 tỷ đồng được bố trí cho việc này.
        """,
        """
        I | nhiem_vu | NHIỆM VỤ
        I/1 | khac | Tuyên truyền
        I/1/1.1 | khac | Trong trường học
        I/1/1.2 | khac | Tại khu dân cư
        I/1/1.3 | khac | Trên mạng xã hội
        """,
    ),
    "letters continued by digits": (
        """
        I. NHIỆM VỤ
        1. Phòng ngừa
        a) Tuyên truyền
        a.1) Trong trường học
        - Một.
        a.2) Tại thôn
        - Hai.
        b) Kiểm tra
        b1. Nhà trọ
        - Ba.
        """,
        """
        I | nhiem_vu | NHIỆM VỤ
        I/1 | khac | Phòng ngừa
        I/1/a | khac | Tuyên truyền
        I/1/a/a.1 | khac | Trong trường học
        I/1/a/a.2 | khac | Tại thôn
        I/1/b | khac | Kiểm tra
        I/1/b/b1 | khac | Nhà trọ
        """,
    ),
    "small Roman numbers": (
        """
        I. NHIỆM VỤ
        1. Phòng ngừa
        i) Tuyên truyền
        ii) Tập huấn
        iii) Cam kết
        2. Đấu tranh
        (i) Tuần tra
        - Một.
        (ii) Mật phục
        - Hai.
        """,
        """
        I | nhiem_vu | NHIỆM VỤ
        I/1 | khac | Phòng ngừa
        I/1/i | khac | Tuyên truyền
        I/1/ii | khac | Tập huấn
        I/1/iii | khac | Cam kết
        I/2 | khac | Đấu tranh
        I/2/i | khac | Tuần tra
        I/2/ii | khac | Mật phục
        """,
    ),
    "i behind h is a letter": (
        """
        I. NHIỆM VỤ
        g) Việc thứ bảy
        h) Việc thứ tám
        i) Việc thứ chín
        k) Việc thứ mười
        """,
        """
        I | nhiem_vu | NHIỆM VỤ
        I/g | khac | Việc thứ bảy
        I/h | khac | Việc thứ tám
        I/i | khac | Việc thứ chín
        I/k | khac | Việc thứ mười
        """,
    ),
    "capital letters below Roman numbers": (
        """
        I. MỤC TIÊU
        A. CHỈ TIÊU CHUNG
        1. Về phòng ngừa
        - Một.
        B. CHỈ TIÊU CỤ THỂ
        - Hai.
        II. NHIỆM VỤ
        A. TUYÊN TRUYỀN
        - Ba.
        B. KIỂM TRA
        - Bốn.
        """,
        """
        I | muc_tieu | MỤC TIÊU
        I/A | muc_tieu | CHỈ TIÊU CHUNG
        I/A/1 | khac | Về phòng ngừa
        I/B | muc_tieu | CHỈ TIÊU CỤ THỂ
        II | nhiem_vu | NHIỆM VỤ
        II/A | khac | TUYÊN TRUYỀN
        II/B | khac | KIỂM TRA
        """,
    ),
    "A) in a document all in capitals": (
        """
        I. MỤC TIÊU
        1. CHỈ TIÊU
        A) GIẢM NGƯỜI NGHIỆN
        - MỘT.
        B) TĂNG NGƯỜI CAI NGHIỆN
        - HAI.
        2. YÊU CẦU
        A) KỊP THỜI
        - BA.
        II. KINH PHÍ
        - BỐN.
        """,
        """
        I | muc_tieu | MỤC TIÊU
        I/1 | muc_tieu | CHỈ TIÊU
        I/1/A | khac | GIẢM NGƯỜI NGHIỆN
        I/1/B | khac | TĂNG NGƯỜI CAI NGHIỆN
        I/2 | yeu_cau | YÊU CẦU
        I/2/A | khac | KỊP THỜI
        II | kinh_phi | KINH PHÍ
        """,
    ),
    "capital letters with other stops above Roman numbers": (
        """
        A/ TÌNH HÌNH
        I. KẾT QUẢ
        - Một.
        B- KẾ HOẠCH NĂM 2027
        I. MỤC TIÊU
        A.1. Chỉ tiêu
        - Hai.
        """,
        """
        A | khac | TÌNH HÌNH
        A/I | khac | KẾT QUẢ
        B | khac | KẾ HOẠCH NĂM 2027
        B/I | muc_tieu | MỤC TIÊU
        B/I/A.1 | muc_tieu | Chỉ tiêu
        """,
    ),
    "parts by cardinals and letters": (
        """
        PHẦN MỘT: ĐÁNH GIÁ TÌNH HÌNH
        I. ƯU ĐIỂM
        - Một.
        PHẦN HAI: NHIỆM VỤ NĂM 2027
        I. MỤC TIÊU
        - Hai.
        PHẦN C. TỔ CHỨC THỰC HIỆN
        I. CÔNG AN XÃ
        - Ba.
        """,
        """
        PHẦN MỘT | khac | ĐÁNH GIÁ TÌNH HÌNH
        PHẦN MỘT/I | khac | ƯU ĐIỂM
        PHẦN HAI | nhiem_vu | NHIỆM VỤ NĂM 2027
        PHẦN HAI/I | muc_tieu | MỤC TIÊU
        PHẦN C | to_chuc_thuc_hien | TỔ CHỨC THỰC HIỆN
        PHẦN C/I | khac | CÔNG AN XÃ
        """,
    ),
    "three levels on one line": (
        """
        I. MỤC ĐÍCH, YÊU CẦU 1. Mục đích a) Nâng cao nhận thức của người dân; b) Giảm người nghiện mới.
        2. Yêu cầu 2.1. Thường xuyên
        - Một.
        """,
        """
        I | muc_dich_yeu_cau | MỤC ĐÍCH, YÊU CẦU
        I/1 | muc_dich | Mục đích
        I/1/a | khac | -
        I/1/b | khac | -
        I/2 | yeu_cau | Yêu cầu
        I/2/2.1 | khac | Thường xuyên
        """,
    ),
    "two parts behind one Roman number": (
        """
        I. Mục đích, yêu cầu: 1. Mục đích: Giảm người nghiện. 2. Yêu cầu: Làm thường xuyên.
        II. KINH PHÍ
        - Một.
        """,
        """
        I | muc_dich_yeu_cau | Mục đích, yêu cầu
        I/1 | muc_dich | Mục đích
        I/2 | yeu_cau | Yêu cầu
        II | kinh_phi | KINH PHÍ
        """,
    ),
    "references and sentences are not cut": (
        """
        I. NHIỆM VỤ
        1. Thực hiện theo điểm a) Kế hoạch của tỉnh
        2. Đã cai nghiện xong, về với gia đình. Đã có việc làm a) Được hỗ trợ vay vốn.
        3. Kinh phí của quý 1. Tuyên truyền
        """,
        """
        I | nhiem_vu | NHIỆM VỤ
        I/1 | khac | Thực hiện theo điểm a) Kế hoạch của tỉnh
        I/2 | khac | Đã cai nghiện xong, về với gia đình
        I/3 | kinh_phi | Kinh phí của quý 1. Tuyên truyền
        """,
    ),
    "parts in capitals that run into their text": (
        """
        MỤC ĐÍCH, YÊU CẦU: Nâng cao nhận thức của người dân.
        CÔNG TÁC PHÒNG NGỪA
        1. Tuyên truyền
        - Một.
        KINH PHÍ THỰC HIỆN: Do ngân sách xã bảo đảm.
        TỔ CHỨC THỰC HIỆN
        1. Công an xã
        - Hai.
        """,
        """
        § | muc_dich_yeu_cau | MỤC ĐÍCH, YÊU CẦU
        §#2 | khac | CÔNG TÁC PHÒNG NGỪA
        §#2/1 | khac | Tuyên truyền
        §#3 | kinh_phi | KINH PHÍ THỰC HIỆN
        §#4 | to_chuc_thuc_hien | TỔ CHỨC THỰC HIỆN
        §#4/1 | khac | Công an xã
        """,
    ),
    "lines in capitals among numbered parts are text": (
        """
        I. MỤC TIÊU
        - Một.
        THÔN KHÔNG CÓ MA TÚY
        II. KINH PHÍ
        - Hai.
        """,
        """
        I | muc_tieu | MỤC TIÊU
        II | kinh_phi | KINH PHÍ
        """,
    ),
    "missing levels": (
        """
        I. NHIỆM VỤ
        a) Tuyên truyền
        - Một.
        b) Kiểm tra
        - Hai.
        II. GIẢI PHÁP
        2.1. Về con người
        - Ba.
        2.2. Về phương tiện
        - Bốn.
        """,
        """
        I | nhiem_vu | NHIỆM VỤ
        I/a | khac | Tuyên truyền
        I/b | khac | Kiểm tra
        II | giai_phap | GIẢI PHÁP
        II/2.1 | khac | Về con người
        II/2.2 | khac | Về phương tiện
        """,
    ),
    "numbers without a dot from the first on": (
        """
        II. NHIỆM VỤ
        1 Rà soát toàn bộ người nghiện trên địa bàn, phân loại để quản lý và giúp đỡ.
        2 Tuyên truyền tại nhà văn hóa các thôn;
        III. TỔ CHỨC THỰC HIỆN
        1 Công an xã
        - Chủ trì.
        2 Trạm Y tế xã
        - Phối hợp.
        """,
        """
        II | nhiem_vu | NHIỆM VỤ
        II/1 | khac | -
        II/2 | khac | -
        III | to_chuc_thuc_hien | TỔ CHỨC THỰC HIỆN
        III/1 | khac | Công an xã
        III/2 | khac | Trạm Y tế xã
        """,
    ),
    "a number without a dot that opens no count": (
        """
        II. NHIỆM VỤ
        1 Công an viên phụ trách mỗi thôn.
        - Một.
        """,
        """
        II | nhiem_vu | NHIỆM VỤ
        """,
    ),
    "bracketed numbers above bracketed letters": (
        """
        II. NHIỆM VỤ
        (1) Tuyên truyền
        (a) Trong trường học
        - Một.
        (b) Tại thôn
        - Hai.
        (2) Kiểm tra
        2.1. Nhà trọ
        - Ba.
        III. KINH PHÍ (1) Nguồn: Ngân sách xã.
        """,
        """
        II | nhiem_vu | NHIỆM VỤ
        II/1 | khac | Tuyên truyền
        II/1/a | khac | Trong trường học
        II/1/b | khac | Tại thôn
        II/2 | khac | Kiểm tra
        II/2/2.1 | khac | Nhà trọ
        III | kinh_phi | KINH PHÍ
        III/1 | khac | Nguồn
        """,
    ),
    "actors and groups without a number": (
        """
        I. TIÊU CHÍ THI ĐUA
        Đối với các thôn:
        - Một.
        Doanh nghiệp, hợp tác xã:
        - Hai.
        II. TỔ CHỨC THỰC HIỆN
        Công an xã:
        - Ba.
        Giao Phòng Văn hóa - Xã hội:
        - Bốn.
        1. Các thôn
        - Năm.
        """,
        """
        I | tieu_chi | TIÊU CHÍ THI ĐUA
        I/§ | khac | Đối với các thôn
        I/§#2 | khac | Doanh nghiệp, hợp tác xã
        II | to_chuc_thuc_hien | TỔ CHỨC THỰC HIỆN
        II/§ | khac | Công an xã
        II/§#2 | khac | Giao Phòng Văn hóa - Xã hội
        II/1 | khac | Các thôn
        """,
    ),
    "actors with a colon in other parts are lead-ins": (
        """
        I. NHIỆM VỤ
        Các lực lượng tham gia:
        - Công an.
        III. TIÊU CHÍ THI ĐUA
        Các thôn đạt được những kết quả sau:
        - Không có người nghiện mới.
        II. TỔ CHỨC THỰC HIỆN
        Công an xã chủ trì, phối hợp các thôn:
        - Rà soát.
        Các thôn:
        Báo cáo hằng quý.
        """,
        """
        I | nhiem_vu | NHIỆM VỤ
        III | tieu_chi | TIÊU CHÍ THI ĐUA
        II | to_chuc_thuc_hien | TỔ CHỨC THỰC HIỆN
        """,
    ),
    "a task table between parts": (
        """
        I. NHIỆM VỤ
        | STT | Nhiệm vụ | Chủ trì |
        | 1. | Tuyên truyền | Công an xã |
        | 2. | Kiểm tra | Công an xã |
        II. KINH PHÍ
        - Một.
        """,
        """
        I | nhiem_vu | NHIỆM VỤ
        II | kinh_phi | KINH PHÍ
        """,
    ),
    "an annex without the word": (
        f"""
        I. MỤC TIÊU
        - Một.
        {CLOSING}
        PHÂN CÔNG NHIỆM VỤ CỦA TỔ CÔNG TÁC
        PHÒNG, CHỐNG MA TÚY
        (Kèm theo Kế hoạch số 21/KH-UBND ngày 12/3/2027 của UBND xã)
        1. Tổ trưởng
        - Hai.
        """,
        """
        I | muc_tieu | MỤC TIÊU
        PL1 | phu_luc | PHÂN CÔNG NHIỆM VỤ CỦA TỔ CÔNG TÁC\\nPHÒNG, CHỐNG MA TÚY
        PL1/1 | khac | Tổ trưởng
        """,
    ),
    "a name in capitals is no annex": (
        """
        I. MỤC TIÊU
        - Một.
        Nơi nhận:
        - Lưu: VT.
        CHỦ TỊCH
        TRẦN THỊ MẪU
        PHỤ LỤC
        DANH SÁCH THÔN
        (Kèm theo Kế hoạch số 21/KH-UBND ngày 12/3/2027 của UBND xã)
        """,
        """
        I | muc_tieu | MỤC TIÊU
        PL1 | phu_luc | DANH SÁCH THÔN
        """,
    ),
    "an annex's title over several lines": (
        f"""
        I. MỤC TIÊU
        - Một.
        {CLOSING}
        PHỤ LỤC I
        ĐỀ CƯƠNG BÁO CÁO
        kết quả phòng, chống ma túy sáu tháng đầu năm 2027
        I. TÌNH HÌNH
        - Hai.
        PHỤ LỤC II: BIỂU MẪU
        TỔNG HỢP SỐ LIỆU
        (Kèm theo Kế hoạch số 21/KH-UBND ngày 12/3/2027)
        """,
        """
        I | muc_tieu | MỤC TIÊU
        PL1 | phu_luc | ĐỀ CƯƠNG BÁO CÁO\\nkết quả phòng, chống ma túy sáu tháng đầu năm 2027
        PL1/I | khac | TÌNH HÌNH
        PL2 | phu_luc | BIỂU MẪU\\nTỔNG HỢP SỐ LIỆU
        """,
    ),
    "an annex's title below its attached line, and forms in it": (
        f"""
        I. MỤC TIÊU
        - Một.
        {CLOSING}
        PHỤ LỤC
        (Kèm theo Kế hoạch số 21/KH-UBND ngày 12/3/2027)
        BIỂU MẪU THỐNG KÊ
        Biểu 01: TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ
        Xã: …
        """,
        """
        I | muc_tieu | MỤC TIÊU
        PL1 | phu_luc | BIỂU MẪU THỐNG KÊ
        PL1/§ | khac | Biểu 01: TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ
        """,
    ),
    "an annex that begins with text has no title": (
        f"""
        I. MỤC TIÊU
        - Một.
        {CLOSING}
        PHỤ LỤC
        Các thôn gửi số liệu về Công an xã trước ngày 15 hằng tháng.
        """,
        """
        I | muc_tieu | MỤC TIÊU
        PL1 | phu_luc | -
        """,
    ),
}

KINDS = (
    # plans of other kinds: inspection, digital transformation, drug prevention
    ("NỘI DUNG THANH TRA", "noi_dung"),
    ("THỜI HẠN KIỂM TRA", "thoi_gian"),
    ("NỘI DUNG, THỜI GIAN KIỂM TRA", "noi_dung_thoi_gian"),
    ("PHẠM VI, ĐỐI TƯỢNG THANH TRA", "khac"),
    ("PHƯƠNG PHÁP TIẾN HÀNH", "khac"),
    ("QUAN ĐIỂM", "khac"),
    ("QUAN ĐIỂM, MỤC TIÊU", "muc_tieu"),
    ("CHỈ TIÊU CHỦ YẾU", "muc_tieu"),
    ("PHÁT TRIỂN HẠ TẦNG SỐ", "khac"),
    ("PHƯƠNG HƯỚNG, NHIỆM VỤ TRONG THỜI GIAN TỚI", "nhiem_vu"),
    ("CHẾ ĐỘ THÔNG TIN, BÁO CÁO", "khac"),
    # what looks back
    ("KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM 2026", "khac"),
    ("TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU", "khac"),
    ("TIẾN ĐỘ, KẾT QUẢ THỰC HIỆN CHỈ TIÊU", "khac"),
    ("TỒN TẠI, HẠN CHẾ VÀ GIẢI PHÁP KHẮC PHỤC", "giai_phap"),
    ("ĐÁNH GIÁ, KHEN THƯỞNG", "khen_thuong"),
    # the first of several, and the part that organises
    ("NHIỆM VỤ, GIẢI PHÁP VÀ TỔ CHỨC THỰC HIỆN", "giai_phap"),
    ("NỘI DUNG VÀ PHÂN CÔNG THỰC HIỆN", "noi_dung"),
    ("NHIỆM VỤ, TRÁCH NHIỆM CỦA CÁC ĐƠN VỊ", "to_chuc_thuc_hien"),
    # by the words they share with labelled headings
    ("NGUỒN LỰC THỰC HIỆN", "kinh_phi"),
    ("CƠ CHẾ TÀI CHÍNH THỰC HIỆN", "kinh_phi"),
    ("NHỮNG VIỆC CẦN LÀM NGAY", "nhiem_vu"),
    ("KẾT QUẢ CẦN ĐẠT ĐƯỢC", "muc_tieu"),
    ("LỊCH TRIỂN KHAI CỤ THỂ", "thoi_gian"),
    ("ĐƠN VỊ CHỦ TRÌ, ĐƠN VỊ PHỐI HỢP", "to_chuc_thuc_hien"),
    ("NGUỒN NHÂN LỰC", "khac"),
    ("TỔ CHỨC BỘ MÁY", "khac"),
)

LOW_KINDS = (
    ("Tổ chức thực hiện", "to_chuc_thuc_hien"),
    ("Tổ chức triển khai thực hiện Kế hoạch", "to_chuc_thuc_hien"),
    ("Tổ chức thực hiện các lớp tập huấn cho cán bộ thôn", "khac"),
    ("Tổ chức triển khai quy định mới về cai nghiện", "khac"),
    ("Tiến độ thực hiện", "thoi_gian"),
    ("Tiến độ và kết quả thực hiện các chỉ tiêu", "khac"),
    ("Phương hướng, nhiệm vụ năm 2027", "nhiem_vu"),
    ("Những việc cần làm", "nhiem_vu"),
    ("Nguồn nhân lực", "khac"),
    ("Tiêu chuẩn xét khen thưởng", "tieu_chuan_khen_thuong"),
    ("Điều kiện, tiêu chuẩn khen thưởng", "tieu_chuan_khen_thuong"),
    ("Tiêu chí và tiêu chuẩn khen thưởng", "tieu_chi_khen_thuong"),
    ("Hệ thống tiêu chí thi đua", "tieu_chi"),
    ("Các giai đoạn thực hiện", "thoi_gian"),
    ("Giai đoạn 2027 - 2028", "khac"),
)


def test_a_type_line_with_doubled_blanks_leaves_the_title_whole() -> None:
    document = read_outline("QUYẾT  ĐỊNH  Về việc giao chỉ tiêu\nĐiều 1. Giao chỉ tiêu cho các thôn.")
    title = divide(document)[0].title
    assert title is not None
    assert title.text_of(document.text) == "Về việc giao chỉ tiêu"


@pytest.mark.parametrize("name", OUTLINES)
def test_outlines(name: str) -> None:
    body, expected = OUTLINES[name]
    check_sections(FRONT + body, expected)


@pytest.mark.parametrize(("heading", "kind"), KINDS)
def test_kinds_of_parts(heading: str, kind: str) -> None:
    check_sections(f"{FRONT}\nI. {heading}\n- Một việc.", f"I | {kind} | {heading}")


@pytest.mark.parametrize(("heading", "kind"), LOW_KINDS)
def test_kinds_below_the_first_level(heading: str, kind: str) -> None:
    check_sections(
        f"{FRONT}\nI. NỘI DUNG\n1. {heading}\n- Một việc.",
        f"I | noi_dung | NỘI DUNG\nI/1 | {kind} | {heading}",
    )


@pytest.mark.parametrize(
    ("article", "heading"),
    [
        ("Thời hạn ủy quyền: Từ ngày ký đến hết ngày 31/12/2027.", "Thời hạn ủy quyền"),
        ("Hiệu lực thi hành. Quyết định này có hiệu lực từ ngày ký.", "Hiệu lực thi hành"),
        ("Phê duyệt Kế hoạch: Giảm người nghiện trên địa bàn xã.", "-"),
        ("Nội dung ủy quyền gồm các việc sau đây: Cấp phép và thu hồi giấy phép.", "-"),
        ("Các phòng chuyên môn: Phòng Kinh tế, Phòng Văn hóa - Xã hội thi hành.", "-"),
        ("Quyết định này có hiệu lực từ ngày ký. Bãi bỏ các quy định trước đây.", "-"),
    ],
)
def test_run_in_articles(article: str, heading: str) -> None:
    check_sections(
        f"""
        QUYẾT ĐỊNH
        Về việc ủy quyền
        CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ ĐỒI THÔNG
        Căn cứ Luật Phòng, chống ma túy;
        QUYẾT ĐỊNH:
        Điều 1. {article}
        Nơi nhận:
        - Lưu: VT.
        CHỦ TỊCH
        Trần Thị Mẫu
        """,
        f"Điều 1 | dieu | {heading}",
    )
