"""Cost of the Progress page on a large history against a small one, in one run.

    python -m tests.bench.bench_progress [--answers 1000000] [--items 100000]

Small: 10,000 answers to 1,000 items; large: 1,000,000 answers to 100,000 items, both over three years. Prints the ratio
for what the page works out, and for the page as it is opened (worked out, built, painted); medians of turns. Making the
large history takes some minutes.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import islice
from pathlib import Path
from random import Random

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent

from tests.learning.histories import Pupil, fill
from tests.learning.wide_course import wide_course
from tutor.app import load_shipped, load_study
from tutor.learning.outline import Outline
from tutor.learning.progress import progress
from tutor.storage.opening import open_store
from tutor.storage.store import Store
from tutor.ui.application import Desktop
from tutor.ui.pages.progress import ProgressPage
from tutor.ui.theme import Theme

BEGIN = datetime(2026, 1, 5, 17, tzinfo=UTC)
DAYS, ACTIVE = 1095, 876
NOW = BEGIN + timedelta(days=DAYS, hours=2)
BATCH = 50_000
TURNS = 15


def history(folder: Path, items: int, answers: int) -> tuple[Store, Outline]:
    """A store with so many answers, or a few more."""
    course, store = wide_course(items), open_store(folder)
    pupil = Pupil(course, Random(3), reviews=-(-answers // ACTIVE), fresh=-(-items // ACTIVE), graded=False, more=True)
    count = 0
    written = iter(pupil.study(BEGIN, DAYS))
    while batch := list(islice(written, min(BATCH, answers - count))):
        count += fill(store, iter(batch))
    outline = Outline(course)
    seconds = timed(partial(store.follow, outline))
    rows = len(store.sums("bin"))
    sys.stdout.write(f"{count:,} answers, {len(store.cards()):,} items: sums made in {seconds:.1f} s, {rows} bins\n")
    return store, outline


def opened(store: Store, outline: Outline) -> ProgressPage:
    """The page on a store, at the size of a usual window."""
    Desktop()
    shipped = replace(load_shipped(), course=outline.course)
    page = ProgressPage(load_study(store, Theme(reduced_motion=True), shipped))
    page.resize(1080, 760)
    return page


def show(page: ProgressPage) -> None:
    """Work out, build, lay out and paint, and let go of what was there before."""
    page.show_at(NOW)
    page.grab()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def timed(work: Callable[[], object]) -> float:
    """Seconds of one call."""
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def told(name: str, small: Callable[[], object], large: Callable[[], object]) -> None:
    """Measure in turns and print the ratio of the medians."""
    small()
    large()
    pairs = [(timed(small), timed(large)) for _ in range(TURNS)]
    one, other = (statistics.median(pair[place] for pair in pairs) for place in (0, 1))
    sys.stdout.write(f"{name}: {other / one:.2f} x the small one ({other * 1000:.1f} ms against {one * 1000:.1f} ms)\n")


def main() -> None:
    """Make both histories, measure in turns and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--answers", type=int, default=1_000_000)
    parser.add_argument("--items", type=int, default=100_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folders = [Path(name) / each for each in ("small", "large")]
        for folder in folders:
            folder.mkdir()
        small, small_outline = history(folders[0], 1_000, 10_000)
        large, large_outline = history(folders[1], options.items, options.answers)
        with closing(small), closing(large):
            pages = [opened(store, outline) for store, outline in ((small, small_outline), (large, large_outline))]
            told("page opened", *(partial(show, page) for page in pages))
            told(
                "worked out",
                partial(progress, small_outline, small, NOW, UTC),
                partial(progress, large_outline, large, NOW, UTC),
            )


if __name__ == "__main__":
    main()
