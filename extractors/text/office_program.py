"""LibreOffice as we start it: its settings and its surroundings."""

import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from xml.sax.saxutils import quoteattr

# Nothing listens at port 9 (discard): whatever a document wants to fetch from the network ends there.
_NOWHERE = ("127.0.0.1", "9")

# Settings of the private profile (path, name, value): no macros, no links followed, no updates, no network, no Java.
_SETTINGS = (
    ("org.openoffice.Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("org.openoffice.Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("org.openoffice.Office.Common/Security/Scripting", "DisableActiveContent", "true"),
    ("org.openoffice.Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("org.openoffice.Office.Writer/Content/Update", "Link", "2"),
    ("org.openoffice.Office.Java/VirtualMachine", "Enable", "false"),
    ("org.openoffice.Inet/Settings", "ooInetProxyType", "2"),
    ("org.openoffice.Inet/Settings", "ooInetHTTPProxyName", _NOWHERE[0]),
    ("org.openoffice.Inet/Settings", "ooInetHTTPProxyPort", _NOWHERE[1]),
    ("org.openoffice.Inet/Settings", "ooInetHTTPSProxyName", _NOWHERE[0]),
    ("org.openoffice.Inet/Settings", "ooInetHTTPSProxyPort", _NOWHERE[1]),
    ("org.openoffice.Inet/Settings", "ooInetNoProxy", ""),
)
_KEPT_VARIABLES = ("PATH", "SystemRoot", "SYSTEMROOT", "ProgramFiles", "TMPDIR", "TEMP", "TMP", "LD_LIBRARY_PATH")

_PROBE_WITHIN_S = 10

OFFICE_REMEDY = (
    "cài LibreOffice Writer (Debian, Ubuntu: apt install libreoffice-writer-nogui; Windows, macOS: bộ cài ở "
    "libreoffice.org) rồi chạy lại, hoặc mở tệp bằng Word và lưu lại thành .docx"
)


def write_profile(folder: Path) -> None:
    """A user profile with our settings, unless one stands there.

    Writes: ``user/registrymodifications.xcu`` under ``folder``.
    """
    settings = folder / "user" / "registrymodifications.xcu"
    if settings.exists():
        return
    settings.parent.mkdir(parents=True, exist_ok=True)
    items = "".join(
        f'<item oor:path={quoteattr("/" + path)}><prop oor:name={quoteattr(name)} oor:op="fuse">'
        f"<value>{value}</value></prop></item>"
        for path, name, value in _SETTINGS
    )
    settings.write_text(
        '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry" '
        'xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"{items}</oor:items>",
        encoding="utf-8",
    )


@cache
def find_isolation() -> tuple[str, ...]:
    """The command before the program's that leaves it without any network (Linux, where users may do so); else none."""
    unshare = shutil.which("unshare")
    if unshare is None or sys.platform != "linux":
        return ()
    command = (unshare, "--map-root-user", "--net", "--")
    try:
        probe = subprocess.run([*command, "true"], capture_output=True, timeout=_PROBE_WITHIN_S, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ()
    return command if probe.returncode == 0 else ()


def build_environment(home: Path) -> dict[str, str]:
    """The variables of the program: nothing of the user's but the path, and proxies that lead nowhere."""
    kept = {name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ}
    nowhere = "http://{}:{}".format(*_NOWHERE)
    proxies = dict.fromkeys(("http_proxy", "https_proxy", "ftp_proxy", "HTTP_PROXY", "HTTPS_PROXY"), nowhere)
    return kept | proxies | {"HOME": str(home), "LC_ALL": "C.UTF-8", "SAL_USE_VCLPLUGIN": "svp"}
