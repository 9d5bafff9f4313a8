"""The address of every page, relative to the site's root: the same name for the same thing in every run."""

from pipelines.provinces import UNSORTED

OVERVIEW = "index.html"
PROBLEMS = "van-de.html"
DOWNLOADS = "tai-ve.html"
SEARCH = "tim-kiem.html"
PLANS = "ke-hoach.html"
RULES = "yeu-cau.html"
MOVEMENTS = "phong-trao.html"
CHECK = "kiem-tra.html"
DATA = "du-lieu"  # the folder of scripts
PICTURES = "trang"  # the folder of page pictures


def link_province(slug: str | None) -> str:
    """The page of a province by its folder's slug; plans of no province share one."""
    return f"tinh/{slug or UNSORTED}.html"


def link_unit(unit_key: str) -> str:
    """The page of an issuing unit."""
    return f"don-vi/{unit_key}.html"


def link_plan(instrument_id: str) -> str:
    """The page of a plan; its id is made of the file's hash, so the link holds as long as the file does."""
    return f"ke-hoach/{instrument_id}.html"


def link_rule(pack_id: str, rule_id: str) -> str:
    """The page of a rule."""
    return f"yeu-cau/{pack_id}.{rule_id}.html"


def link_movement(movement_id: str) -> str:
    """The page of a movement with its chain of documents."""
    return f"phong-trao/{movement_id}.html"


def climb(address: str) -> str:
    """The way from a page back to the root: ``../`` for each folder it lies in."""
    return "../" * address.count("/")
