"""The command ``rasoat``: what a person types, and the exit code. Imports nothing heavy before a command needs it."""

import argparse
import os
import sys
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, NoReturn

from models.errors import ImpossibleRequestError
from pipelines.messages import say, translate_complaint
from pipelines.state import DEFAULT_STATE, STATE_VARIABLE

IMPOSSIBLE = 2
INTERRUPTED = 130  # the shells' number for Ctrl-C


class UsageFormatter(argparse.HelpFormatter):
    """Begins the usage with the word of the person's language."""

    def add_usage(self, usage: str | None, actions: Any, groups: Any, prefix: str | None = None) -> None:
        """Take the usage in; argparse asks for an empty prefix where it wants the bare line."""
        super().add_usage(usage, actions, groups, say("cách dùng: ", "usage: ") if prefix is None else prefix)


class OneLineParser(argparse.ArgumentParser):
    """Says what is wrong with a command line in one line."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**{"formatter_class": UsageFormatter, **settings}, add_help=False)
        self.add_argument("-h", "--help", action="help", help=say("in hướng dẫn này", "show this help"))
        self._positionals.title = say("tham số", "arguments")
        self._optionals.title = say("tùy chọn", "options")

    def error(self, message: str) -> NoReturn:
        """Exit 2 with the reason and where help stands."""
        hint = say(f"xem “{self.prog} --help”", f'see "{self.prog} --help"')
        self.exit(IMPOSSIBLE, f"rasoat: {translate_complaint(message)}; {hint}\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit code of a command: what the command says, 2 for an impossible request, told in one line."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    parsed = build_parser().parse_args(arguments)
    try:
        return _execute(parsed)
    except ImpossibleRequestError as error:
        print(f"rasoat: {' '.join(str(error).split())}", file=sys.stderr)
        return IMPOSSIBLE
    except BrokenPipeError:  # “rasoat query … | head”
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        print(say("rasoat: đã dừng theo yêu cầu.", "rasoat: stopped on request."), file=sys.stderr)
        return INTERRUPTED


def build_parser() -> argparse.ArgumentParser:
    """The whole command line."""
    parser = OneLineParser(
        prog="rasoat",
        description=say(
            "Rà soát kế hoạch của xã, phường: đọc văn bản, trích nội dung kèm nguyên văn, nạp vào cơ sở dữ liệu.",
            "Review plans of communes and wards: read documents, extract facts with their evidence, load a database.",
        ),
    )
    parser.add_argument(
        "--version", action="version", version=f"rasoat {_find_version()}", help=say("in phiên bản", "show the version")
    )
    commands = parser.add_subparsers(
        dest="command", metavar=say("<lệnh>", "<command>"), required=True, parser_class=OneLineParser
    )
    _add_run(commands)
    _add_check(commands)
    _add_query(commands)
    _add_report(commands)
    _add_serve(commands)
    _add_score(commands)
    _add_pack(commands)
    _add_doctor(commands)
    return parser


def _execute(parsed: argparse.Namespace) -> int:
    """Run the chosen command; its modules are imported only now."""
    match parsed.command:
        case "run":
            from pipelines.commands.run import run

            return run(parsed.inbox, state_root=parsed.state)
        case "check":
            from pipelines.commands.check import check

            return check(parsed.files, against=parsed.against, report_format=parsed.format, out=parsed.out)
        case "query":
            from pipelines.commands.query import query

            return query(parsed.sql, state_root=parsed.state, result_format=parsed.format, out=parsed.out)
        case "report":
            from pipelines.commands.report import report

            return report(
                parsed.out,
                province=parsed.province,
                unit=parsed.unit,
                office_name=parsed.office,
                superior=parsed.superior,
                state_root=parsed.state,
            )
        case "serve":
            from pipelines.commands.serve import serve

            return serve(port=parsed.port, hosts=parsed.host, state_root=parsed.state)
        case "score":
            from pipelines.commands.score import score_published

            return score_published(
                parsed.gold,
                state_root=parsed.state,
                minimum=parsed.min,
                skip=parsed.skip,
                verbose=parsed.verbose,
                fields=parsed.field,
            )
        case "pack" if parsed.action == "derive":
            from pipelines.commands.pack_derive import derive

            return derive(parsed.plan, out=parsed.out)
        case "pack":
            from pipelines.commands.pack_check import check_packs

            return check_packs(parsed.pack)
        case "doctor":
            from pipelines.commands.doctor import doctor

            return doctor(state_root=parsed.state)
    raise AssertionError(parsed.command)


def _add_run(commands: "argparse._SubParsersAction[OneLineParser]") -> None:
    command = _add_command(
        commands,
        "run",
        say("đọc tệp mới hoặc đã thay đổi, trích nội dung, nạp và xuất bản", "read new or changed files and publish"),
    )
    command.add_argument(
        "inbox",
        nargs="?",
        type=Path,
        metavar="INBOX",
        help=say(
            "thư mục hoặc tệp cần đọc thêm (mặc định: thư mục inbox trong thư mục trạng thái)",
            "folder or file to read in addition (default: the state's inbox)",
        ),
    )
    _add_state(command)


def _add_check(commands: "argparse._SubParsersAction[OneLineParser]") -> None:
    command = _add_command(
        commands, "check", say("rà soát ngay các tệp, không cần cơ sở dữ liệu", "judge files without a database")
    )
    command.add_argument(
        "files",
        nargs="+",
        type=Path,
        metavar=say("TỆP", "FILE"),
        help=say("tệp cần rà soát; các tệp cùng lượt được đối chiếu với nhau", "files to judge, beside one another"),
    )
    command.add_argument(
        "--against",
        metavar=say("BỘ hoặc KẾ HOẠCH", "PACK or PLAN"),
        help=say(
            "chỉ dùng bộ quy tắc có mã này, hoặc những gì tệp kế hoạch cấp trên này yêu cầu (mặc định: mọi bộ)",
            "only the pack of this id, or what this higher plan asks for (default: every pack)",
        ),
    )
    command.add_argument(
        "--format",
        choices=("text", "json", "sarif", "docx"),
        default="text",
        help=say("dạng kết quả (mặc định: text)", "form of the result (default: text)"),
    )
    command.add_argument(
        "--out",
        type=Path,
        metavar=say("NƠI", "PLACE"),
        help=say("ghi kết quả vào tệp này (docx: tệp hoặc thư mục, bắt buộc)", "write to this file (docx needs one)"),
    )


def _add_query(commands: "argparse._SubParsersAction[OneLineParser]") -> None:
    command = _add_command(
        commands, "query", say("truy vấn SQL (chỉ đọc) trên kết quả đã xuất bản", "read-only SQL on what was published")
    )
    command.add_argument("sql", metavar="SQL", help=say("câu lệnh SQL của DuckDB", "a DuckDB SQL statement"))
    command.add_argument(
        "--format",
        choices=("table", "csv", "json", "xlsx"),
        help=say(
            "dạng kết quả (mặc định: theo đuôi của --out, không thì table)",
            "form of the result (default: by the ending of --out, else table)",
        ),
    )
    command.add_argument(
        "--out",
        type=Path,
        metavar=say("TỆP", "FILE"),
        help=say("ghi kết quả vào tệp này (xlsx bắt buộc có)", "write the result to this file (xlsx needs one)"),
    )
    _add_state(command)


def _add_report(commands: "argparse._SubParsersAction[OneLineParser]") -> None:
    command = _add_command(
        commands,
        "report",
        say("ghi sổ tính và các thư gửi đơn vị vào một thư mục", "write the workbook and the letters"),
    )
    command.add_argument("--province", metavar="CODE", help=say("chỉ tỉnh này (mã hoặc tên)", "this province alone"))
    command.add_argument("--unit", metavar="CODE", help=say("chỉ đơn vị này (mã đơn vị)", "this unit alone"))
    command.add_argument(
        "--office", metavar=say("TÊN", "NAME"), help=say("cơ quan gửi thư, ví dụ “Sở Nội vụ”", "the office that writes")
    )
    command.add_argument(
        "--superior", metavar=say("TÊN", "NAME"), help=say("cơ quan chủ quản của cơ quan gửi thư", "the body above it")
    )
    command.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help=say("thư mục ghi kết quả", "folder to write to")
    )
    _add_state(command)


def _add_serve(commands: "argparse._SubParsersAction[OneLineParser]") -> None:
    command = _add_command(
        commands, "serve", say("mở các trang kết quả trên máy này (127.0.0.1)", "the dashboard, on 127.0.0.1")
    )
    command.add_argument(
        "--port", type=int, default=8765, help=say("cổng (mặc định: 8765; 0: cổng trống)", "port (0: any free one)")
    )
    command.add_argument(
        "--host",
        action="append",
        default=[],
        metavar=say("TÊN", "NAME"),
        help=say("tên máy mà máy chủ ủy quyền (reverse proxy) chuyển đến", "a host name that a proxy passes on"),
    )
    _add_state(command)


def _add_score(commands: "argparse._SubParsersAction[OneLineParser]") -> None:
    command = _add_command(
        commands, "score", say("so kết quả với bản chuẩn do người gán", "precision, recall and F1 against annotations")
    )
    command.add_argument("gold", type=Path, metavar="GOLD_DIR", help=say("thư mục bản chuẩn", "folder of annotations"))
    command.add_argument("--min", type=float, default=0.95, help=say("F1 tối thiểu (mặc định: 0.95)", "least F1"))
    command.add_argument(
        "--skip", action="append", default=[], metavar="GROUP", help=say("bỏ qua nhóm này", "leave this group out")
    )
    command.add_argument("--verbose", action="store_true", help=say("in từng chỗ sai", "print every miss and extra"))
    command.add_argument(
        "--field",
        action="append",
        default=[],
        metavar="GROUP",
        help=say("cùng --verbose: chỉ in nhóm này", "with --verbose: only this group"),
    )
    _add_state(command)


def _add_pack(commands: "argparse._SubParsersAction[OneLineParser]") -> None:
    command = _add_command(commands, "pack", say("làm việc với các bộ quy tắc", "work with rule packs"))
    actions = command.add_subparsers(
        dest="action", metavar=say("<việc>", "<action>"), required=True, parser_class=OneLineParser
    )
    check = _add_command(
        actions,
        "check",
        say(
            "kiểm tra bộ quy tắc, phong trào, miễn trừ, đính chính, danh sách đơn vị phải gửi",
            "validate packs, movements, waivers, corrections and lists of expected units",
        ),
    )
    check.add_argument(
        "pack",
        nargs="?",
        metavar=say("BỘ", "PACK"),
        help=say("mã hoặc tệp của một bộ quy tắc (mặc định: tất cả)", "id or file of one pack (default: everything)"),
    )
    derive = _add_command(
        actions,
        "derive",
        say(
            "đọc một kế hoạch cấp trên thành bộ quy tắc dự thảo, kèm chứng cứ của từng quy tắc",
            "read a draft pack off a higher plan, with the evidence behind each rule",
        ),
    )
    derive.add_argument(
        "plan",
        type=Path,
        metavar=say("KẾ_HOẠCH", "PLAN"),
        help=say("tệp kế hoạch (docx, pdf, md, …)", "the plan's file (docx, pdf, md, …)"),
    )
    derive.add_argument(
        "--out",
        type=Path,
        metavar=say("TỆP", "FILE"),
        help=say(
            "tệp .yaml hoặc thư mục để ghi (mặc định: in ra màn hình); tên tệp là mã bộ quy tắc",
            ".yaml file or folder to write to (default: standard output); the file's name is the pack's id",
        ),
    )


def _add_doctor(commands: "argparse._SubParsersAction[OneLineParser]") -> None:
    _add_state(_add_command(commands, "doctor", say("kiểm tra máy này làm được gì", "what this machine can do")))


def _add_command(
    commands: "argparse._SubParsersAction[OneLineParser]", name: str, summary: str
) -> argparse.ArgumentParser:
    return commands.add_parser(name, help=summary, description=summary[0].upper() + summary[1:] + ".")


def _add_state(command: argparse.ArgumentParser) -> None:
    default = os.environ.get(STATE_VARIABLE) or DEFAULT_STATE
    command.add_argument(
        "--state",
        type=Path,
        default=Path(default),
        metavar="DIR",
        help=say(
            "thư mục trạng thái (mặc định: data, hoặc biến RASOAT_STATE)",
            "state folder (default: data or RASOAT_STATE)",
        ),
    )


def _find_version() -> str:
    try:
        return version("rasoat")
    except PackageNotFoundError:  # run from the sources, without installing
        return "0"


if __name__ == "__main__":
    sys.exit(main())
