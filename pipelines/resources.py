"""What the assets are given: the state folder with its inbox and artefacts."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from dagster import ConfigurableResource
from pydantic import Field

from extractors.versions import facts_version, text_version
from pipelines.artefacts import ArtefactStore
from pipelines.inbox import InboxPlace, locate_inbox
from pipelines.state import DEFAULT_STATE, STATE_VARIABLE, State, lock_state, open_state


class StateResource(ConfigurableResource[State]):
    """The state folder of a run, the inbox it looks at, and the documents to read once more."""

    root: str = Field(
        default_factory=lambda: os.environ.get(STATE_VARIABLE, DEFAULT_STATE),
        description="Thư mục trạng thái (--state)",
    )
    inbox: str = Field(default="", description="Thư mục hoặc tệp khác cần đọc thêm; để trống là thư mục inbox")
    reread: list[str] = Field(default=[], description="Mã tài liệu hoặc tên tệp phải đọc lại dù không thay đổi")
    is_locked: bool = Field(default=False, description="Lệnh rasoat run đã giữ khóa thư mục trạng thái")

    def open(self) -> State:
        """The state with its folders made."""
        return open_state(Path(self.root))

    def locate(self) -> InboxPlace:
        """The inbox of this run."""
        state = self.open()
        return locate_inbox(Path(self.inbox) if self.inbox else None, home=state.inbox, state_root=state.root)

    def open_artefacts(self) -> ArtefactStore:
        """The artefacts of the present extractors."""
        return ArtefactStore(self.open().artefacts, text_version=text_version(), facts_version=facts_version())

    def is_named(self, document_id: str, file_name: str) -> bool:
        """True when the run's configuration asks to read this document once more."""
        return document_id in self.reread or file_name in self.reread

    @contextmanager
    def hold(self) -> Iterator[State]:
        """The state, held against other runs while its databases are written; ``rasoat run`` holds it already."""
        state = self.open()
        if self.is_locked:
            yield state
            return
        with lock_state(state):
            yield state
