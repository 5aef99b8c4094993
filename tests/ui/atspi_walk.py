"""Run inside `dbus-run-session`: opens atspi_child, prints what a screen reader meets there, presses one region."""

from __future__ import annotations

import re
import subprocess
import sys

ACCESSIBLE = "org.a11y.atspi.Accessible"
ROOT = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")


def call(*arguments: str) -> str:
    """The answer of one D-Bus call. Raises RuntimeError, also when the program that is asked has died."""
    done = subprocess.run(["gdbus", "call", *arguments], capture_output=True, text=True, check=False, timeout=20)
    if done.returncode:
        raise RuntimeError(f"{arguments}: {done.stderr}")
    return done.stdout


def quoted(answer: str) -> str:
    """The first quoted text in an answer."""
    found = re.search(r"'(.*?)'", answer)
    return found.group(1) if found else ""


class Bus:
    """The bus on which screen readers talk to programs."""

    def __init__(self) -> None:
        answer = call(
            "--session",
            "--dest",
            "org.a11y.Bus",
            "--object-path",
            "/org/a11y/bus",
            "--method",
            "org.a11y.Bus.GetAddress",
        )
        self.address = quoted(answer)

    def ask(self, place: tuple[str, str], method: str, *arguments: str) -> str:
        """Call a method of an accessible object."""
        return call(
            "--address", self.address, "--dest", place[0], "--object-path", place[1], "--method", method, *arguments
        )

    def text(self, place: tuple[str, str], name: str) -> str:
        """A property of an accessible object."""
        return quoted(self.ask(place, "org.freedesktop.DBus.Properties.Get", ACCESSIBLE, name))

    def walk(self, place: tuple[str, str]) -> None:
        """Print role, name and description of everything below; press the femur."""
        role, name = quoted(self.ask(place, f"{ACCESSIBLE}.GetRoleName")), self.text(place, "Name")
        sys.stdout.write(f"{role}|{name}|{self.text(place, 'Description')}\n")
        if (role, name) == ("push button", "Femur"):
            self.ask(place, f"{ACCESSIBLE}.GetState")
            self.ask(place, "org.a11y.atspi.Component.GetExtents", "0")
            self.ask(place, "org.a11y.atspi.Action.DoAction", "0")
        answer = self.ask(place, f"{ACCESSIBLE}.GetChildren")
        for child in re.findall(r"\('([^']+)', (?:objectpath )?'([^']+)'\)", answer):
            self.walk(child)


def main() -> int:
    """Returns 0 when the window was walked to its end and is still alive."""
    child = subprocess.Popen([sys.executable, "-m", "tests.ui.atspi_child"], stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    while child.stdout.readline().strip() != "ready":
        if child.poll() is not None:
            return 1
    Bus().walk(ROOT)
    alive = child.poll() is None
    child.terminate()
    sys.stdout.write(child.communicate(timeout=20)[0])
    return 0 if alive else 1


if __name__ == "__main__":
    sys.exit(main())
