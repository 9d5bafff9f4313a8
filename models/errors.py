"""The exceptions of rasoat: one root, few leaves. Each message names the place and the remedy, in Vietnamese."""


class RasoatError(Exception):
    """The root of every error that rasoat raises on purpose."""


class UnreadableDocumentError(RasoatError):
    """A document that cannot be read; it becomes a ``documents`` row with this code and reason, the work goes on."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


class UnsupportedDocumentError(UnreadableDocumentError):
    """A document of a kind that this machine or this version does not read."""


class ImpossibleRequestError(RasoatError):
    """A request that cannot be carried out as asked (no such folder, state not writable or in use): exit code 2."""


class BrokenAssumptionError(RasoatError):
    """Something that must hold does not: the run stops, since figures downstream would be wrong."""
