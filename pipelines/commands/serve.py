"""``rasoat serve``: the dashboard on this machine, live on what is published."""

import socket
import sys
from collections.abc import Sequence
from pathlib import Path

from models.errors import ImpossibleRequestError
from pipelines.messages import say
from pipelines.state import State


def serve(*, port: int, hosts: Sequence[str], state_root: Path) -> int:
    """0 when the server was stopped. It listens on 127.0.0.1 only; ``hosts`` are further names that a proxy passes on.

    Reads: the published database. Writes: lines on stderr.
    Raises ImpossibleRequestError when nothing is published, or the port is taken.
    """
    import uvicorn

    from pipelines.serving.app import build_app
    from pipelines.serving.settings import HOST, LOCAL_HOSTS, Settings

    listening = open_port(HOST, port)
    state = State(state_root.expanduser().absolute())
    app = build_app(Settings(state=state, hosts=(*LOCAL_HOSTS, *hosts)))
    address = f"http://{HOST}:{listening.getsockname()[1]}/"
    print(say(f"Mở {address} trong trình duyệt; Ctrl-C để dừng.", f"Open {address}; Ctrl-C stops."), file=sys.stderr)
    config = uvicorn.Config(app, log_level="warning", server_header=False, limit_concurrency=200, timeout_keep_alive=15)
    uvicorn.Server(config).run(sockets=[listening])
    return 0


def open_port(host: str, port: int) -> socket.socket:
    """A socket on that port, or any free one for 0."""
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
    except (OSError, OverflowError) as error:  # OverflowError: no such port
        listening.close()
        raise ImpossibleRequestError(
            say(
                f"không mở được cổng {port} (bận hoặc không có); hãy chọn cổng khác, từ 1024 đến 65535, bằng --port.",
                f"cannot open port {port} (taken, or no such port); choose another from 1024 to 65535 with --port.",
            )
        ) from error
    return listening
