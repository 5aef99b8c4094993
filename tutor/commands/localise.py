"""`rootwise localise`: a findings file → ranked causes, next best tests and red flags."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tutor.clinic.answers import Answer
    from tutor.commands.forms import Commands


class UnreadableError(Exception):
    """A file that is not JSON text; `str(error)` is the sentence that the person reads."""


def add(commands: Commands) -> None:
    """Add the command to the command line."""
    localise = commands.add_parser("localise", help="findings (JSON) → ranked causes, next tests, red flags")
    localise.add_argument("file", nargs="?", metavar="FILE", help="a findings file, or - for standard input")
    localise.add_argument("--words", action="store_true", help="print the keys and words of a findings file as JSON")
    localise.add_argument("--json", action="store_true", help="print one JSON object")
    localise.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Rank and print; 1 if the findings hold unknown words or bad values, 2 if the file cannot be read."""
    from tutor.clinic.findings import FindingsError, read_findings, vocabulary

    if options.words:
        sys.stdout.write(json.dumps(vocabulary(), ensure_ascii=False, indent=1) + "\n")
        return 0
    if options.file is None:
        sys.stderr.write("rootwise localise: name a findings file, or - for standard input\n")
        return 2
    name = "standard input" if options.file == "-" else options.file
    try:
        findings = read_findings(read_json(options.file))
    except UnreadableError as error:
        sys.stderr.write(f"rootwise localise: {error}\n")
        return 2
    except FindingsError as error:
        sys.stderr.writelines(f"{name}: {problem}\n" for problem in error.problems)
        return 1
    from tutor.clinic.localise import localiser
    from tutor.commands.shipped import atlas

    answer = localiser(atlas()).localise(findings)
    text = json.dumps(answer.to_json(), ensure_ascii=False, indent=1) if options.json else _text(answer)
    sys.stdout.write(text + "\n")
    return 0


def read_json(file: str) -> object:
    """The JSON of a file, or of standard input for "-".

    Raises:
        UnreadableError: no such file, not UTF-8, not JSON, or one key twice.
    """
    try:
        text = sys.stdin.read() if file == "-" else Path(file).read_text(encoding="utf-8-sig")
        return json.loads(text, object_pairs_hook=_once)
    except OSError as error:
        raise UnreadableError(f"cannot read {file}: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        raise UnreadableError(f"cannot read {file}: it is not UTF-8 text") from error
    except json.JSONDecodeError as error:
        place = "standard input" if file == "-" else file
        raise UnreadableError(f"{place}:{error.lineno}:{error.colno}: not valid JSON, {error.msg.lower()}") from error
    except RecursionError as error:
        raise UnreadableError(f"cannot read {file}: it is nested too deeply") from error


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise UnreadableError(f"the key {twice} is given twice; keep one")
    return found


def _text(answer: Answer) -> str:
    lines = [f"RED FLAG{' (urgent)' if flag.urgent else ''}: {flag.name}. {flag.do}" for flag in answer.red_flags]
    lines += [answer.summary, answer.ask_first] if answer.ask_first else [answer.summary]
    lines += [
        f"Both are likely ({pair.probability:.0%}): {pair.names[0]} and {pair.names[1]}" for pair in answer.together
    ]
    for cause in answer.causes:
        if cause.probability < 0.01 and not cause.outranks:
            continue
        lines.append(f"{cause.probability:5.0%}  {cause.name}{'  (emergency first)' if cause.outranks else ''}")
        lines += [f"         + {weight.text}" for weight in cause.pro[:4]]
        lines += [f"         - {weight.text}" for weight in cause.contra[:3]]
    lines += [f"Next: {test.name} ({test.bits:.2f} bits)" for test in answer.next_tests]
    return "\n".join([*lines, str(answer.to_json()["note"])])
