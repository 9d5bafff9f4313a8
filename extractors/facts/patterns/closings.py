"""How a plan's closing paragraphs open: addressed to all, they give no task to anyone. On folded text."""

import re

CLOSING_OPENER = re.compile(
    r"\W{0,3}(?:trên\s+đây\s+là|trong\s+quá\s+trình|quá\s+trình\s+(?:triển\s+khai|tổ\s+chức|thực\s+hiện)"
    r"|căn\s+cứ\s+(?:vào\s+)?(?:nội\s+dung\s+)?(?:kế\s+hoạch|các\s+nội\s+dung)"
    r"|(?:nhận|sau\s+khi\s+nhận)\s+được|yêu\s+cầu\s+(?:các|thủ\s+trưởng)|đề\s+nghị\s+(?:các|thủ\s+trưởng)"
    r"|kế\s+hoạch\s+này|giao\s"
    r"|(?:định\s+kỳ|hằng\s+năm|hàng\s+năm|hằng\s+quý|hàng\s+quý|trước\s+ngày"
    r"|chậm\s+nhất)[^.;:]{0,60}?\s(?:các\s|thủ\s+trưởng|đề\s+nghị|yêu\s+cầu)"
    r"|(?:ubnd|ủy\s+ban\s+nhân\s+dân)[^.;]{0,60}?(?:yêu\s+cầu|đề\s+nghị)|nếu\s+có|các\s[^.;:]{3,80}?\snghiêm\s+túc\s+(?:triển\s+khai\s+|tổ\s+chức\s+)?thực\s+hiện|thủ\s+trưởng\s+các)"
)
# Even right below an actor these words end the plan.
PLAN_END = re.compile(r"\W{0,3}trên\s+đây\s+là")
