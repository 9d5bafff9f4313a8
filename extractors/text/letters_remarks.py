"""What a reader says of the letters it had to convert or could not decode."""

from extractors.text.letters import LetterSurvey
from models.issues import Issue
from models.vocabulary import IssueLevel, Stage


def remark_letters(survey: LetterSurvey) -> tuple[Issue, ...]:
    """A notice for each legacy encoding that was converted; a warning where no font name told it or none is known."""
    remarks = []
    for letters, count in survey.converted.items():
        message = f"Văn bản dùng chữ {letters.value}; đã chuyển {count} chữ sang Unicode."
        remarks.append(Issue(stage=Stage.TEXT, level=IssueLevel.NOTICE, message=message))
    if survey.guessed:
        message = (
            f"Không có tên phông chữ cho {survey.guessed} chữ kiểu cũ; bảng mã được đoán theo chính tả, "
            "hãy đối chiếu với bản gốc nếu thấy chữ lạ."
        )
        remarks.append(Issue(stage=Stage.TEXT, level=IssueLevel.WARNING, message=message))
    if survey.unknown_words:
        message = (
            f"{survey.unknown_words} từ không phải chữ Unicode và không thuộc bảng mã cũ nào đọc được "
            "(TCVN3, VNI, VPS), có thể là VISCII, Vietware hoặc BKHCM2; hãy chuyển văn bản sang Unicode rồi gửi lại."
        )
        remarks.append(Issue(stage=Stage.TEXT, level=IssueLevel.WARNING, message=message))
    return tuple(remarks)
