"""Build wheel and sdist, install the wheel in a clean environment outside the checkout, and use it.

    python packaging/check_wheel.py

Exit status 0 when the course and the drawings came along and `rootwise --smoke` passes from the installed copy.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import tempfile
import venv
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WANTED = (
    "lessons/references.yaml",
    "lessons/atlas/",
    "lessons/01-disc-to-heel/lesson.md",
    "assets/diagrams/leg-posterior.svg",
    "assets/icons/today.svg",
)


def run(*command: str | Path, cwd: Path, environ: dict[str, str] | None = None) -> str:
    """Run a command; its output. Exits with the output when it fails."""
    done = subprocess.run(
        [str(part) for part in command], cwd=cwd, env=environ, capture_output=True, text=True, check=False
    )
    if done.returncode:
        sys.exit(f"{' '.join(map(str, command))} failed with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done.stdout


def missing(names: list[str], prefix: str) -> list[str]:
    """What of WANTED no archive member starts with."""
    return [wanted for wanted in WANTED if not any(name.startswith(prefix + wanted) for name in names)]


def check(folder: Path) -> None:
    """Build into `folder`, look inside, install, run."""
    run(sys.executable, "-m", "build", "--outdir", folder, ROOT, cwd=folder)
    (wheel,), (sdist,) = folder.glob("*.whl"), folder.glob("*.tar.gz")
    lost = missing(zipfile.ZipFile(wheel).namelist(), "tutor/_bundled/")
    with tarfile.open(sdist) as archive:
        lost += missing(archive.getnames(), f"{sdist.name.removesuffix('.tar.gz')}/")
    if lost:
        sys.exit(f"missing from the wheel or the sdist: {', '.join(lost)}")
    print(f"{wheel.name}: {wheel.stat().st_size / 1e6:.1f} MB")
    home = folder / "environment"
    venv.create(home, with_pip=True)
    scripts = home / ("Scripts" if os.name == "nt" else "bin")
    run(scripts / "python", "-m", "pip", "install", "-q", wheel, cwd=folder)
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "ROOTWISE_HOME": str(folder / "data")}
    environ.pop("PYTHONPATH", None)
    print(run(scripts / "rootwise", "--version", cwd=folder, environ=environ).strip())
    print(run(scripts / "rootwise", "check", cwd=folder, environ=environ).strip())
    run(scripts / "rootwise", "--smoke", cwd=folder, environ=environ)
    print("installed outside the checkout: --smoke passed")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="rootwise-wheel-") as name:
        check(Path(name).resolve())
