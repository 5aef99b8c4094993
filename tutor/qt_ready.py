"""Before the first Qt import: can Qt work here? One sentence with the remedy; a shield for one bad pair of versions."""

from __future__ import annotations

import importlib.util
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

PACKAGES = (
    "libglib2.0-0 libgl1 libegl1 libxkbcommon0 libfreetype6 libfontconfig1 libdbus-1-3 libxcb-cursor0 libxcb-icccm4 "
    "libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0"
)
"""Debian and Ubuntu packages that a bare system lacks."""
QT_LIBRARIES = (
    "libglib-2.0.so.0",
    "libGL.so.1",
    "libEGL.so.1",
    "libxkbcommon.so.0",
    "libfontconfig.so.1",
    "libdbus-1.so.3",
)
LIBRARY_FOLDERS = ("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib")
X11_LIBRARIES = (
    "libxcb-cursor.so.0",
    "libxcb-icccm.so.4",
    "libxcb-keysyms.so.1",
    "libxcb-shape.so.0",
    "libxkbcommon-x11.so.0",
)


def shield_constants(qt_version: str | None = None, python: tuple[int, int] = sys.version_info[:2]) -> bool:
    """Make None, True, False, NotImplemented and Ellipsis outlive PySide6 6.12.0 on CPython before 3.12.

    That pair drops one reference to None at every void call and aborts with `none_dealloc` after some thousand calls.
    A billion extra references on each are never used up. Returns whether the shield was needed.
    """
    if python >= (3, 12):
        return False
    version = installed_qt() if qt_version is None else qt_version
    if not version.startswith("6.12.0"):
        return False
    import ctypes

    for constant in (None, True, False, NotImplemented, Ellipsis):
        ctypes.c_ssize_t.from_address(id(constant)).value += 1 << 30
    return True


def installed_qt() -> str:
    """Version of PySide6-Essentials, or an empty string. Read off a folder's name: importlib.metadata costs 30 ms."""
    found = importlib.util.find_spec("PySide6")
    if found is None or found.origin is None:
        return ""
    folders = Path(found.origin).parent.parent.glob("[Pp][Yy][Ss]ide6_[Ee]ssentials-*.dist-info")
    return next((folder.name.split("-")[1].removesuffix(".dist") for folder in folders), "")


def obstacle(
    environ: Mapping[str, str] = os.environ, platform: str = sys.platform, loads: Callable[[str], bool] | None = None
) -> str:
    """Why the window cannot open, as one sentence with the remedy; empty when nothing stands in the way."""
    if importlib.util.find_spec("PySide6") is None:
        return "PySide6 is not installed: install it with `pip install PySide6-Essentials`."
    if not platform.startswith("linux"):
        return ""
    can_load = loads or loadable
    offscreen = environ.get("QT_QPA_PLATFORM", "").partition(":")[0] in {"offscreen", "minimal", "vnc"}
    missing = [name for name in QT_LIBRARIES if not can_load(name)]
    if not offscreen and not environ.get("WAYLAND_DISPLAY"):
        missing += [name for name in X11_LIBRARIES if not can_load(name)]
    if missing:
        names = ", ".join(missing)
        remedy = f"on Debian or Ubuntu run `apt-get install {PACKAGES}`"
        return f"Qt needs system libraries that are not here ({names}): {remedy}."
    if offscreen or environ.get("WAYLAND_DISPLAY"):
        return ""
    display = environ.get("DISPLAY", "")
    if not display:
        return "No display was found: start it in a desktop session, or set QT_QPA_PLATFORM=offscreen to need none."
    return (
        ""
        if display_answers(display)
        else f"The display {display} does not answer: start it, or set DISPLAY to one that runs."
    )


def loadable(name: str) -> bool:
    """Whether the dynamic linker finds the library. The usual folders are looked at first: ctypes costs 3 ms."""
    if any(Path(folder, name).exists() for folder in LIBRARY_FOLDERS):
        return True
    import ctypes

    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def display_answers(display: str) -> bool:
    """Whether an X server is there for a connection; Qt itself would abort the process."""
    host, _, number = display.rpartition(":")
    if not host and Path(f"/tmp/.X11-unix/X{number.partition('.')[0]}").exists():
        return True
    import ctypes

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(display.encode(), None))
    answers: bool = xcb.xcb_connection_has_error(connection) == 0
    xcb.xcb_disconnect(connection)
    return answers
