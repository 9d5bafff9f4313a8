"""The fixed words of administrative documents, whose tones scans lose: what readers look for.

Source: Nghị định 30/2020/NĐ-CP, Phụ lục I and II (parts of a document, bodies, positions); Luật Thi đua, khen thưởng
2022 (titles and forms of award); the words that plans of communes divide themselves by. Phrases of two syllables and
more: one syllable alone says too little without its tone.
"""

_HEADER = (
    "cộng hòa xã hội chủ nghĩa việt nam|độc lập|dự thảo|kính gửi|nơi nhận|như trên|như điều|về việc"
    "|ban hành|kèm theo|phụ lục|danh mục|biểu mẫu|đính kèm"
)
_TYPES = (
    "kế hoạch|quyết định|nghị quyết|nghị định|thông tư|chỉ thị|chương trình|tờ trình|công văn|công điện|thông báo"
    "|hướng dẫn|kết luận|đề án|báo cáo|quy định|quy chế|phương án|bộ luật|pháp lệnh|hiến pháp|văn bản|liên tịch"
)
_BASES = (
    "căn cứ|thực hiện|triển khai|thi hành|trên cơ sở|tiếp tục|hưởng ứng|quán triệt|theo đề nghị|xét đề nghị"
    "|đề nghị của"
    "|xét tờ trình|cụ thể hóa|phê duyệt|phát động|sửa đổi|bổ sung|quy định chi tiết|một số điều|điều chỉnh|thông qua"
    "|tổ chức chính quyền địa phương|luật thi đua|luật tổ chức|luật ban hành|của luật|của chính phủ|của ủy ban"
)
_BODIES = (
    "ủy ban nhân dân|ủy ban nhân dân xã|ủy ban nhân dân phường|ủy ban nhân dân tỉnh|ủy ban nhân dân thành phố"
    "|hội đồng nhân dân xã|hội đồng nhân dân phường|hội đồng nhân dân tỉnh|hội đồng nhân dân"
    "|ủy ban mặt trận tổ quốc việt nam|mặt trận tổ quốc|thủ tướng chính phủ|thủ tướng"
    "|chính phủ|quốc hội|trung ương|bộ trưởng|văn phòng|đảng ủy|tỉnh ủy|thành ủy|huyện ủy|đảng bộ|chi bộ|cấp ủy"
    "|bộ chính trị|ban bí thư|ban chấp hành|ban thường vụ|ban chỉ đạo|ban chỉ huy quân sự|ban quản lý|thường trực"
    "|nhân dân xã|nhân dân phường|nhân dân tỉnh|nhân dân thành phố|ubnd xã|ubnd phường|ubnd tỉnh|ubnd thành phố"
    "|đặc khu|thành phố|thị xã|thị trấn|sở nội vụ|sở tài chính|sở tư pháp|sở y tế|sở xây dựng|sở công thương"
    "|sở khoa học|sở giáo dục|sở văn hóa|sở nông nghiệp|khoa học và công nghệ|nội vụ|tài chính|tư pháp|y tế"
    "|công thương|nông nghiệp|môi trường|giáo dục|đào tạo|văn hóa|thể thao|du lịch|dân tộc|tôn giáo|hạ tầng|đô thị"
    "|phòng kinh tế|phòng văn hóa|trung tâm phục vụ hành chính công|trung tâm|công an|quân sự|thanh tra|kho bạc"
    "|bảo hiểm xã hội|ngân hàng|bưu điện|viễn thông|điện lực|liên đoàn lao động|hội nông dân|hội phụ nữ"
    "|hội liên hiệp|hội cựu chiến binh|đoàn thanh niên|công đoàn|tổ chức chính trị|chính trị xã hội|đoàn thể"
    "|tổ chức thành viên|tổ dân phố|khu dân cư|khu phố|trường học|trạm y tế|hợp tác xã|doanh nghiệp|công ty"
    "|hộ kinh doanh|hộ gia đình|cơ quan|đơn vị|tập thể|cá nhân|cán bộ|công chức|viên chức|người lao động|người dân"
    "|nhân dân|đảng viên|đoàn viên|hội viên|học sinh|địa phương|thủ trưởng|người đứng đầu|các thôn|các xã|các cơ quan"
    "|các đơn vị|các ban|các phòng|các tổ chức|các ngành|các cấp|bộ phận|ban ngành|cổng thông tin|đài truyền thanh"
)
_POSITIONS = (
    "chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|chánh văn phòng|phó chánh văn phòng|trưởng ban|trưởng phòng|bí thư"
    "|phó thủ tướng|phó trưởng ban|phó trưởng phòng|phó bí thư|cục trưởng|chi cục trưởng|hiệu trưởng|thứ trưởng"
    "|người ký|đã ký"
)
_HEADINGS = (
    "mục đích|ý nghĩa|mục tiêu|chỉ tiêu|yêu cầu|nội dung|nội dung thi đua|tiêu chí|tiêu chuẩn|khen thưởng|hình thức"
    "|thời gian|thời hạn|tiến độ|lộ trình|giai đoạn|các giai đoạn|mốc thời gian|tổ chức thực hiện|tổ chức triển khai"
    "|phân công nhiệm vụ|phân công|trách nhiệm|có trách nhiệm|chịu trách nhiệm|giải pháp|biện pháp|nhiệm vụ|kinh phí"
    "|nguồn vốn|ngân sách|nguồn lực|dự toán|đối tượng|phạm vi|chủ yếu|trọng tâm|cụ thể|phong trào thi đua|phong trào"
    "|thi đua|đối với|dành cho|sản phẩm|kết quả|hoàn thành|ghi chú|chủ trì|phối hợp|cơ quan chủ trì|đơn vị chủ trì"
    "|cơ quan phối hợp|đơn vị phối hợp|thời gian thực hiện|phần thứ nhất|phần thứ hai|phần thứ ba|điều khoản"
)
_AWARDS = (
    "bằng khen|giấy khen|thư khen|huân chương lao động|huân chương|huy chương|kỷ niệm chương|cờ thi đua|danh hiệu"
    "|chiến sĩ thi đua|lao động tiên tiến|lao động xuất sắc|tập thể lao động|đơn vị quyết thắng|anh hùng lao động"
    "|gia đình văn hóa|tiêu biểu|xuất sắc|tặng thưởng|biểu dương|tôn vinh|điển hình tiên tiến|hằng năm|hàng năm"
    "|thường niên|sơ kết|tổng kết|đột xuất|chuyên đề|khen cao|đề nghị|xem xét|quyết định khen|hồ sơ|thủ tục|số lượng"
)
_TASKS = (
    "chủ động|kiểm tra|giám sát|theo dõi|đôn đốc|tham mưu|tổng hợp|tuyên truyền|vận động|xây dựng|thẩm định|chỉ đạo"
    "|hỗ trợ|nghiên cứu|tổ chức|đẩy mạnh|tăng cường|nâng cao|phổ biến|đăng ký|rà soát|lồng ghép|bố trí|cân đối"
    "|tích cực|phát huy|kịp thời|định kỳ|thường xuyên|tập trung|quan tâm|khẩn trương|đảm bảo|bảo đảm|đề xuất|lựa chọn"
    "|phản ánh|khuyến khích|tham gia|tạo điều kiện|huy động|trên đây là|trong quá trình|quá trình thực hiện"
    "|căn cứ kế hoạch|nhận được|chậm nhất|trước ngày|hằng quý|hàng quý|hằng tháng|hàng tháng|mỗi năm|gửi kết quả"
    "|vướng mắc|khó khăn|phát sinh|để thực hiện|để báo cáo|chức năng|thẩm quyền|phù hợp|cơ quan thường trực"
    "|là cơ quan|là đơn vị|theo quy định|thực hiện theo|đơn vị mình|đơn vị liên quan|có liên quan|trên địa bàn"
    "|địa bàn phường|địa bàn tỉnh|chuyển đổi số|chuyển đổi|đổi mới sáng tạo|đổi mới|sáng tạo|công nghệ"
    "|khoa học"
    "|cải cách hành chính|hành chính|nông thôn mới|kinh tế|xã hội|giảm nghèo|phát triển|việt nam"
    "|địa bàn thành phố|địa bàn đặc khu|tại xã|tại phường|tại tỉnh|cả nước|chung sức|chuyển đổi xanh"
    "|công nghệ và đổi mới|sáng tạo và chuyển đổi số|phòng chống|chống tội phạm|chống ma túy|ma túy|chống lãng phí"
    "|chống tham nhũng|chống thiên tai|công vụ"
)

PHRASES: tuple[str, ...] = tuple(
    dict.fromkeys(f"{_HEADER}|{_TYPES}|{_BASES}|{_BODIES}|{_POSITIONS}|{_HEADINGS}|{_AWARDS}|{_TASKS}".split("|"))
)
# Words beside or in place of those that are right as they stand: ``tình hình thực tế`` holds no ``hình thức``.
NEIGHBOURS: tuple[str, ...] = tuple(
    (
        "tình hình|thực tế|thực tiễn|thực trạng|thực chất|thực sự|thực hành|thực phẩm|từ đó|tự do|phô trương|mạnh mẽ"
        "|khơi dậy|để ăn|lâu dài|bao gồm|vận chuyển|di chuyển|luân chuyển|hộ trở|trở lên|trở thành|địa bàn|tiếp theo"
        "|kèm thêm|đầu tư|liên thông|giao thông|truyền thông|thông tin|thông minh|phổ thông|hệ thống|truyền thống"
        "|thống nhất|thống kê|ban đêm|bàn giao|bàn bạc|biên bản|cơ bản|bản làng|thôn bản|tài sản|sản xuất|bao cao su"
        "|quá trình|công trình|quy trình|tiến trình|trình độ|trình bày|chân thành|hình thành|thành công|thành tích"
        "|thành viên|thành lập|ý thức|nhận thức|kiến thức|tri thức|chính thức|phương thức|thức ăn|tổ chức|chức danh"
        "|mức độ|độ tuổi|đồng thời|thời điểm|thời kỳ|thời sự|điểm thi|cuộc thi|hội thi|thi công|đường dài|đối thoại"
        "|đối tác|cân đối|phản đối|tuyệt đối|thay đổi|trao đổi|biến đổi|đổi tên|quy mô|quy hoạch|quy chuẩn|quy ước"
        "|hương ước|phương hướng|xu hướng|định hướng|hướng tới|hướng đến|hướng về|số tiền|số hóa|số liệu|dân số"
        "|hồ sơ|cơ sở|sơ đồ|sơ bộ|sở hữu|trụ sở|công sở|nội bộ|cán bộ|bộ máy|toàn bộ|đồng bộ|tiến bộ|tiết kiệm"
        "|kiểm soát|cần cù|các bản|phó trưởng|thực tập|ảnh hưởng|bắt đầu|trí thức|giám định|quyết liệt|giải quyết"
        "|nghị sự|hội nghị|kiến nghị|khuyến nghị"
        "|thanh niên|thanh toán|thanh lý|thánh thiện|trung bình|trung thực|tập trung|trung học|thi tuyển|kỳ thi"
    ).split("|")
)
# Words of one syllable and the words of other meaning that share their letters: anything else is the word misread.
LONE_WORDS: dict[str, tuple[str, ...]] = {
    "của": ("cửa", "cứa", "cưa", "cựa"),
    "các": ("cắc", "cấc", "cạc", "cách"),
    "được": ("đuốc", "dược", "đước", "duộc"),
    "đến": ("đèn", "đền", "đen", "dền", "đén"),
    "điều": ("diều", "điệu", "điếu", "diễu", "diệu", "điểu"),
}
