"""The plan of the house: who may import whom, how long a file may be, what every module says of itself."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
HOUSE = ROOT / "tutor"
QT = {"PySide6", "pyqtgraph", "shiboken6"}
MAY_IMPORT = {
    "ui": {"atlas", "clinic", "sims", "diagrams", "questions", "learning", "teaching", "exchange", "paths"},
    "content": {"atlas", "clinic", "diagrams", "questions", "learning", "paths", "sims"},
    "exchange": {"questions", "teaching", "atlas"},
    "storage": {"learning", "paths"},
    "teaching": {"questions", "learning"},
    "clinic": {"atlas", "sims"},
    "learning": {"questions"},
    "sims": set[str](),
    "diagrams": set[str](),
    "questions": set[str](),
    "atlas": set[str](),
    "paths": set[str](),
    "qt_ready": set[str](),
}
"""Who may import whom. app, cli, commands and __main__ may import everything and are imported by nobody else."""
STDLIB_OR_NUMPY = {"sims", "diagrams", "questions", "atlas"}
JOINERS = {"app", "cli", "commands", "__main__", "__init__"}
LONGEST = 300
"""Lines a file may have; tables of numbers in a folder `data` aside."""


def sources() -> list[Path]:
    return sorted(HOUSE.rglob("*.py"))


def room(path: Path) -> str:
    """First name below tutor/: the room, or the module for files on the top level."""
    first = path.relative_to(HOUSE).parts[0]
    return first.removesuffix(".py")


def imported(text: str) -> Iterator[tuple[str, int]]:
    """Every imported module name with its line, also those inside functions."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            yield node.module, node.lineno
            if node.module == "tutor":
                yield from ((f"tutor.{alias.name}", node.lineno) for alias in node.names)


def faults(path: Path, text: str) -> Iterator[str]:
    """What a file with this text imports against the plan."""
    here = room(path)
    for name, line in imported(text):
        top, _, rest = name.partition(".")
        where = f"{path.relative_to(ROOT)}:{line}"
        if top in QT and here != "ui":
            yield f"{where}: {here} imports {name}; Qt belongs to ui/ only"
        if top == "tutor" and rest and here not in JOINERS:
            there = rest.split(".")[0]
            if there not in {here, "__version__"} and there not in MAY_IMPORT.get(here, set()):
                yield f"{where}: {here} may not import {there}"
        if (
            here in STDLIB_OR_NUMPY
            and top not in {"tutor", "numpy", "__future__"}
            and top not in sys.stdlib_module_names
        ):
            yield f"{where}: {here} may use the standard library and numpy only, not {name}"


def test_imports_follow_the_plan() -> None:
    assert [fault for path in sources() for fault in faults(path, path.read_text(encoding="utf-8"))] == []


def test_every_room_is_in_the_plan() -> None:
    rooms = {room(path) for path in sources()} - JOINERS - {"_bundled"}
    assert rooms <= set(MAY_IMPORT), f"add {rooms - set(MAY_IMPORT)} to the plan"


def module_graph() -> dict[str, set[str]]:
    """Module of tutor -> modules of tutor imported at its top level (imports inside functions break no start)."""
    names = {
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path for path in sources()
    }
    graph: dict[str, set[str]] = {}
    for name, path in names.items():
        graph[name] = set()
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ImportFrom) and node.module in names:
                inner = {f"{node.module}.{alias.name}" for alias in node.names} & set(names)
                graph[name] |= inner or {node.module}
            elif isinstance(node, ast.Import):
                graph[name] |= {alias.name for alias in node.names} & set(names)
    return graph


def test_no_import_cycle() -> None:
    graph, done = module_graph(), set[str]()

    def walk(name: str, trail: tuple[str, ...]) -> None:
        assert name not in trail, "import cycle: " + " -> ".join((*trail[trail.index(name) :], name))
        if name not in done:
            for other in sorted(graph[name]):
                walk(other, (*trail, name))
            done.add(name)

    for module in graph:
        walk(module, ())


@pytest.mark.parametrize("folder", ["tutor", "tests", "assets", "packaging"])
def test_files_are_short_and_say_what_they_are(folder: str) -> None:
    long, silent = [], []
    for path in sorted((ROOT / folder).rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        if path.parent.name != "data" and text.count("\n") > LONGEST:
            long.append(f"{path.relative_to(ROOT)}: {text.count(chr(10))} lines")
        if not ast.get_docstring(ast.parse(text)):
            silent.append(str(path.relative_to(ROOT)))
    assert long == [], f"longer than {LONGEST} lines"
    assert silent == [], "without a docstring that says what the module is"


def test_the_shelf_and_its_views_carry_the_same_names() -> None:
    kinds = {path.stem for path in (HOUSE / "questions").glob("*.py")} - {"__init__", "base", "option"}
    views = {path.stem.removesuffix("_view") for path in (HOUSE / "ui" / "questions").glob("*_view.py")}
    assert kinds <= views, f"no view for {kinds - views}"


def test_packaging_is_no_python_package() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists(), "it would shadow the library `packaging`"


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("import PySide6.QtCore", "Qt belongs to ui/"),
        ("from tutor.ui import theme", "may not import ui"),
        ("import yaml", "standard library"),
    ],
)
def test_a_breach_is_seen(text: str, fault: str) -> None:
    assert any(fault in found for found in faults(HOUSE / "atlas" / "breach.py", text))
