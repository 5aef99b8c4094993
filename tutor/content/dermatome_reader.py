"""lessons/atlas/dermatomes/ becomes the maps of the skin: maps.yaml says what they are, .zones files hold the areas."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tutor.atlas import Certainty, DermatomeMap, Dermatomes, Statement, Territory
from tutor.content.files import read_text
from tutor.content.problems import ContentError, Problem, did_you_mean
from tutor.content.schema import build
from tutor.content.strict_yaml import MAXIMUM_BYTES, Node, parse
from tutor.content.zones_reader import MAXIMUM_BYTES as ZONES_BYTES
from tutor.content.zones_reader import Zones, read_zones

FOLDER, MAPS = "dermatomes", "maps.yaml"
_AREA_KINDS = ("dermatome", "nerve")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """What maps.yaml says of one area."""

    structure: str
    says: str
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Chart:
    """What maps.yaml says of one map. map: for the overlap, the id of the map that it belongs to."""

    id: str
    file: str
    name: str
    short: str
    made: str
    shows: str
    criticism: str
    certainty: Certainty
    sources: tuple[str, ...]
    blank: str = ""
    map: str = ""
    territories: tuple[_Said, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Charts:
    """The whole of maps.yaml."""

    maps: tuple[_Chart, ...]
    core: _Chart
    overlap: _Chart
    nerves: _Chart
    alone: _Chart
    points: str
    advice: tuple[Statement, ...] = field(default=())


def read_dermatomes(
    folder: Path, kinds: Mapping[str, str], references: Collection[str] | None, problems: list[Problem]
) -> Dermatomes:
    """The maps in `folder`/dermatomes; none if there is no such folder. Faults go to `problems`.

    folder: of the atlas; kinds: structure id → its kind; references: ids that sources may name; None = neither they
    nor the shapes are checked closely, as when the program starts.
    """
    if not (folder / FOLDER).is_dir():
        return Dermatomes()
    return _DermatomeReader(folder, kinds, references, problems).read()


class _DermatomeReader:
    """Reads one folder."""

    def __init__(
        self, folder: Path, kinds: Mapping[str, str], references: Collection[str] | None, problems: list[Problem]
    ) -> None:
        self._folder, self._kinds, self._references, self._problems = folder, kinds, references, problems
        self._file = f"{FOLDER}/{MAPS}"

    def read(self) -> Dermatomes:
        """Everything, as far as it can be used."""
        text = read_text(self._folder / FOLDER / MAPS, self._folder, MAXIMUM_BYTES, self._problems)
        if text is None:
            return Dermatomes()
        try:
            root = parse(text, self._file)
        except ContentError as error:
            self._problems += error.problems
            return Dermatomes()
        charts = build(_Charts, root, self._problems, self._file)
        if charts is None:
            return Dermatomes()
        self._check_ids(charts, root)
        maps = [self._map(chart, root.at("maps", index)) for index, chart in enumerate(charts.maps)]
        return Dermatomes(
            maps={one.id: one for one in maps},
            core=self._map(charts.core, root.at("core")),
            overlap=self._map(charts.overlap, root.at("overlap")),
            overlapping=charts.overlap.map,
            nerves=self._map(charts.nerves, root.at("nerves")),
            alone=self._map(charts.alone, root.at("alone")),
            points=self._zones(charts.points, root.at("points"), ("sensory point",)).points,
            advice=charts.advice,
        )

    def _check_ids(self, charts: _Charts, root: Node) -> None:
        seen: set[str] = set()
        for index, chart in enumerate(charts.maps):
            if chart.id in seen:
                self._fail(root.at("maps", index, "id"), f"maps[{index}].id", f"the map {chart.id} is there already")
            seen.add(chart.id)
        if charts.overlap.map not in seen:
            hint = did_you_mean(charts.overlap.map, seen)
            self._fail(root.at("overlap", "map"), "overlap.map", f"unknown map {charts.overlap.map}{hint}")
        for index, statement in enumerate(charts.advice):
            self._sources(statement.sources, root.at("advice", index, "sources"), f"advice[{index}].sources")

    def _map(self, chart: _Chart, node: Node) -> DermatomeMap:
        self._sources(chart.sources, node.at("sources"), f"{chart.id}.sources")
        zones = self._zones(chart.file, node.at("file"), _AREA_KINDS)
        said = {one.structure: one for one in chart.territories}
        for index, one in enumerate(chart.territories):
            at, path = node.at("territories", index), f"{chart.id}.territories[{index}]"
            self._sources(one.sources, at.at("sources"), f"{path}.sources")
            if one.structure not in zones.outlines:
                hint = did_you_mean(one.structure, zones.outlines)
                self._fail(at.at("structure"), path, f"{one.structure} has no zone in {chart.file}{hint}")
        if said:
            for structure in zones.outlines.keys() - said.keys():
                self._fail(node, f"{chart.id}.territories", f"nothing is said of {structure}, which {chart.file} shows")
        territories = {
            key: Territory(
                structure=key,
                says=said[key].says if key in said else "",
                sources=(said[key].sources if key in said else ()) or chart.sources,
                outlines=tuple(outlines),
            )
            for key, outlines in zones.outlines.items()
        }
        return DermatomeMap(
            id=chart.id,
            name=chart.name,
            short=chart.short,
            made=chart.made,
            shows=chart.shows,
            criticism=chart.criticism,
            certainty=chart.certainty,
            sources=chart.sources,
            blank=chart.blank,
            territories=territories,
        )

    def _zones(self, name: str, node: Node, kinds: tuple[str, ...]) -> Zones:
        """The areas of a file whose structures exist and are of one of these kinds."""
        if "/" in name or "\\" in name or not name.endswith(".zones"):
            self._fail(node, "file", f"{name} must be the name of a .zones file beside {MAPS}")
            return Zones()
        file = f"{FOLDER}/{name}"
        text = read_text(self._folder / FOLDER / name, self._folder, ZONES_BYTES, self._problems)
        thorough = self._references is not None
        zones = Zones() if text is None else read_zones(text, file, self._problems, thorough=thorough)
        for mark in zones.marks:
            kind = self._kinds.get(mark.structure)
            if kind not in kinds:
                known = [key for key, found in self._kinds.items() if found in kinds]
                what = f"{mark.structure} is a {kind}, must be a {' or '.join(kinds)}"
                fault = what if kind else f"unknown id {mark.structure}{did_you_mean(mark.structure, known)}"
                self._problems.append(Problem(file, mark.line, mark.column, "", fault))
        return zones

    def _sources(self, sources: tuple[str, ...], node: Node, path: str) -> None:
        for index, source in enumerate(sources):
            if self._references is not None and source not in self._references:
                hint = did_you_mean(source, self._references)
                self._fail(node.at(index), f"{path}[{index}]", f"unknown reference {source}{hint}")

    def _fail(self, node: Node, path: str, message: str) -> None:
        self._problems.append(Problem(self._file, node.line, node.column, path, message))
