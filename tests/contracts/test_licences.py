"""No library under the GPL or the AGPL comes in."""

import re
from importlib import metadata

from docs.render import list_licences

# The LGPL and the Mozilla licence bind only who changes the library itself.
STRONG_COPYLEFT = re.compile(r"\bA?GPL|(?:Affero|(?<!Lesser )General) (?:General )?Public Licen[cs]e", re.IGNORECASE)


def test_every_library_declares_a_licence_that_binds_only_itself() -> None:
    licences = {name: licence for name, licence, _ in list_licences()}
    assert licences
    assert not {name: text for name, text in licences.items() if STRONG_COPYLEFT.search(text)}
    assert not [name for name, text in licences.items() if text == "not declared"]


def test_the_file_that_docutils_declares_the_gpl_for_is_not_installed() -> None:
    names = [file.name for file in metadata.files("docutils") or ()]
    assert "nodes.py" in names
    assert not [name for name in names if name.endswith(".el")]


def test_the_pattern_knows_the_names_that_such_licences_go_by() -> None:
    assert STRONG_COPYLEFT.search("GNU General Public License v2 or later (GPLv2+)")
    assert STRONG_COPYLEFT.search("GNU Affero General Public License v3")
    assert STRONG_COPYLEFT.search("GPL-3.0-or-later")
    assert STRONG_COPYLEFT.search("AGPL-3.0")
    assert not STRONG_COPYLEFT.search("LGPL-2.1-or-later")
    assert not STRONG_COPYLEFT.search("Mozilla Public License 2.0 (MPL 2.0)")
    assert not STRONG_COPYLEFT.search("GNU Lesser General Public License v3")
