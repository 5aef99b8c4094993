"""Signs or findings as marks on the drawings: grades on muscles, feeling on the skin, jerks at the tendons."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from tutor.clinic.findings import Leg, label
from tutor.clinic.signs import Signs
from tutor.ui.chain.body_views import BodyViews
from tutor.ui.chain.places import MUSCLE_OF_ACTION, SHORT_REFLEX, SPOT_OF_REFLEX, SPOT_OF_ZONE
from tutor.ui.chain.rows import grade_text, mrc_text
from tutor.ui.diagrams.mark_buttons import Mark

FEELING = {"normal": "✓", "reduced": "−", "absent": "0", "increased": "+"}
"""What a mark shows of feeling."""
Marks = dict[str, list[Mark]]


def marks_of_signs(signs: Signs, views: BodyViews, *, muscles: bool, skin: bool, sound: bool = True) -> Marks:
    """What a lesion does, on its own leg; `sound`: also what is in order."""
    marks = _marks_of_leg(signs, views, muscles=muscles, skin=skin)
    return marks if sound else {name: [mark for mark in several if mark.filled] for name, several in marks.items()}


def _marks_of_leg(signs: Signs, views: BodyViews, *, muscles: bool, skin: bool) -> Marks:
    leg, found = signs.affected, Collector(views)
    if muscles:
        for action, sign in leg.actions.items():
            weak = sign.mrc < 5 or sign.mrc_low < 5
            tone = "wrong" if sign.mrc < 4 else "partly" if weak else "ink_soft"
            found.action(action, grade_text(sign).replace(" to ", "–"), tone, f"MRC {grade_text(sign)}", filled=weak)
    if skin:
        for zone, feeling in leg.sensation.items():
            found.zone(zone, feeling.word)
    for name, reflex in leg.reflexes.items():
        found.reflex(name, str(reflex.grade), f"{reflex.grade} of 4", changed=reflex.grade != 2)
    found.reflex("babinski", _arrow(signs.babinski), signs.babinski, changed=signs.babinski == "extensor")
    return found.marks


def marks_of_findings(leg: Leg, views: BodyViews) -> Marks:
    """What was examined; what was not shows a question mark."""
    found = Collector(views)
    for action in MUSCLE_OF_ACTION:
        grade = leg.strength.get(action)
        if grade is None:
            found.action(action, "?", "ink_soft", "not examined", filled=False)
        else:
            tone = "wrong" if grade < 4 else "partly" if grade < 5 else "right"
            found.action(action, mrc_text(grade), tone, f"MRC {mrc_text(grade)}", filled=True)
    for zone in SPOT_OF_ZONE:
        found.zone(zone, leg.sensation.get(zone, ""))
    for name in SPOT_OF_REFLEX:
        _reflex_found(found, name, leg.reflexes, leg.babinski)
    return found.marks


def _reflex_found(found: Collector, name: str, grades: Mapping[str, float], plantar: str) -> None:
    if name == "babinski":
        found.reflex(
            name, _arrow(plantar) if plantar else "?", plantar or "not examined", changed=plantar == "extensor"
        )
        return
    grade = grades.get(name)
    text = "?" if grade is None else f"{grade:g}"
    found.reflex(name, text, "not examined" if grade is None else f"{text} of 4", changed=grade not in (None, 2))


def _arrow(plantar: str) -> str:
    return "↑" if plantar == "extensor" else "↓"


class Collector:
    """Gathers marks by diagram."""

    def __init__(self, views: BodyViews) -> None:
        self._views = views
        self._marks: defaultdict[str, list[Mark]] = defaultdict(list)

    @property
    def marks(self) -> Marks:
        """Diagram -> marks."""
        return dict(self._marks)

    def action(self, action: str, text: str, tone: str, said: str, *, filled: bool) -> None:
        """A grade on the muscle that does most of a movement."""
        diagram, muscle = MUSCLE_OF_ACTION[action]
        place = self._views.anchor(diagram, muscle)
        if place is not None:
            name = f"{_capital(label(action))}: {said}"
            self._marks[diagram].append(Mark(f"strength.{action}", *place, text, tone, name, filled))

    def zone(self, zone: str, word: str) -> None:
        """Feeling at a patch of skin; an empty word: not examined."""
        if zone in SPOT_OF_ZONE:
            spot = SPOT_OF_ZONE[zone]
            text = FEELING.get(word, "?")
            tone = {"": "ink_soft", "normal": "right", "reduced": "partly"}.get(word, "wrong")
            name = f"Feeling, {label(zone)}: {word or 'not examined'}"
            filled = word not in {"", "normal"}
            self._marks[spot.diagram].append(Mark(f"sensation.{zone}", spot.x, spot.y, text, tone, name, filled))

    def reflex(self, name: str, text: str, said: str, *, changed: bool) -> None:
        """A jerk at its tendon, named by two letters."""
        if name in SPOT_OF_REFLEX:
            spot = SPOT_OF_REFLEX[name]
            tone = "accent" if not changed else "wrong"
            shown = f"{SHORT_REFLEX[name]} {text}"
            spoken = f"{_capital(label(name))}{'' if name == 'babinski' else ' reflex'}: {said}"
            self._marks[spot.diagram].append(Mark(f"reflexes.{name}", spot.x, spot.y, shown, tone, spoken, changed))


def lost(signs: Signs) -> dict[str, float]:
    """Muscle, dermatome or nerve territory -> share of its strength or feeling that is lost."""
    leg = signs.affected
    return {
        **{name: 1 - sign.strength for name, sign in leg.muscles.items()},
        **{name.replace("root.", "dermatome."): loss for name, loss in leg.root_skin.items()},
        **leg.nerve_skin,
    }


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
