"""One good question of each further kind as YAML, and the small world that they speak of."""

from __future__ import annotations

from tutor.atlas.dermatome import DermatomeMap, Dermatomes, Territory
from tutor.atlas.outline import Outline

DIAGRAMS = {
    "leg-posterior": {"muscle.soleus", "muscle.gastrocnemius", "nerve.tibial", "skin.leg"},
    "spine-posterior": {"root.S1"},
}
NAMES = {
    "muscle.soleus": ("Soleus", "Musculus soleus", "calf muscle"),
    "muscle.gastrocnemius": ("Gastrocnemius", "calf muscle"),
    "nerve.tibial": ("Tibial nerve", "Nervus tibialis"),
    "muscle.plantaris": ("Plantaris",),
    "skin.leg": ("Skin of the leg",),
    "root.S1": ("S1 root",),
}


def _map(name: str, title: str, right: float) -> DermatomeMap:
    ring = ((0.0, 0.0), (0.0, -100.0), (right, -100.0), (right, 0.0))
    below = ((0.0, -250.0), (0.0, -300.0), (right, -300.0), (right, -250.0))
    outlines = (Outline("posterior", ring), Outline("posterior", below))
    territory = Territory(structure="dermatome.S1", says="", sources=("a",), outlines=outlines)
    return DermatomeMap(
        id=name,
        name=title,
        short=title,
        made="Drawn",
        shows="",
        criticism="",
        certainty="contested",
        sources=("a",),
        territories={"dermatome.S1": territory},
    )


AREA_MAPS = Dermatomes(
    maps={"first": _map("first", "First map 1900", 40.0), "second": _map("second", "Second map 1950", 60.0)},
    core=_map("agree", "Agreement", 20.0),
)
_COMMON = """
    objective: disc-to-heel.o1
    prompt: What do you know of it, and of the leg?
    explanation: The reflex runs through the tibial nerve and mostly the first sacral root.
    sources: [chiu2015]
    certainty: medium
"""
_FIGURE = "    figure: {diagram: leg-posterior, labels: none, alt: A leg}\n"
KIND_TEXTS = {
    "true_false": """\
    answer: true
    because: It leaves by the first sacral foramen.
    mistake: The opening above it belongs to L5.
""",
    "short": """\
    hint: It does not cross the knee.
    accept: [Soleus]
    because: It shares the tendon.
    near:
      - {text: Plantaris, because: It has a tendon of its own., misconception: plantaris}
""",
    "matching": """\
    left_title: Sign
    right_title: Root
    pairs:
      - {id: knee, left: Knee, right: L4, because: It runs through L2 to L4.}
      - {id: ankle, left: Ankle, right: S1, because: It is mostly S1.}
    distractors:
      - {id: s3, text: S3, because: It serves the pelvic floor.}
""",
    "ordering": """\
    first: Nearest to the spine
    last: Nearest to the heel
    items:
      - {id: root, text: S1 root, because: It leaves the sacrum.}
      - {id: plexus, text: Sacral plexus, because: Roots join in it.}
      - {id: sciatic, text: Sciatic nerve, because: It leaves the pelvis.}
    free: [[root, plexus]]
""",
    "cloze": """\
    text: "At L4/5 it meets the {{root}} root; a {{where}} one meets L4."
    gaps:
      root:
        accept: [L5]
        because: L5 passes here.
        near: [{text: L4, because: It has left above., misconception: exiting}]
      where:
        options:
          - {id: a, text: central, correct: false, because: The sac lies there.}
          - {id: b, text: foraminal, correct: true, because: L4 lies there.}
""",
    "name": _FIGURE
    + """\
    structure: muscle.soleus
    accept: [sole muscle]
    because: {muscle.soleus: It reaches far down., nerve.tibial: A nerve is yellow.}
""",
    "label": _FIGURE
    + """\
    places: [muscle.soleus, nerve.tibial]
    names: [muscle.plantaris]
    because: {nerve.tibial: It is yellow.}
""",
    "shade": _FIGURE.replace("labels", "labels")
    + """\
    area: dermatome.S1
    map: first
    because: It lies along the outer side; sources differ about the heel.
""",
    "predict": """\
    lesion: The right S1 root is compressed.
    choices: [{id: normal, text: Normal}, {id: weaker, text: Weaker}, {id: absent, text: Absent}]
    rows:
      - {id: knee, group: Reflexes, text: Knee reflex, answer: normal, because: L2 to L4.}
      - id: ankle
        group: Reflexes
        text: Ankle reflex
        answer: weaker
        also: [absent]
        misconceptions: {normal: level}
        because: It is mostly S1.
""",
    "case": """\
    history: A woman of 44 has had pain in both legs for two days.
    budget: 2
    examinations:
      - {id: bladder, group: Ask, text: Bladder, finding: Retention., worth: key, red_flag: true, because: Danger.}
      - {id: reflex, group: Test, text: Ankle reflex, finding: Absent., worth: useful, because: S1.}
      - {id: xray, group: Image, text: X-ray, finding: Nothing special., worth: needless, because: No nerve.}
    hypotheses:
      - {id: cauda, text: Cauda equina syndrome, likelihood: leading, because: Retention.}
      - {id: disc, text: One root, likelihood: unlikely, because: Both sides.}
      - {id: stenosis, text: Stenosis, likelihood: possible, because: Slow.}
    decisions:
      - {id: now, text: Emergency imaging, course: best, because: Hours count.}
      - {id: week, text: See in a week, course: unsafe, because: Harm.}
      - {id: call, text: Call the doctor, course: weak, because: It loses time.}
""",
    "gait": """\
    preset: trendelenburg
    side: right
    described: The left side of the pelvis drops while the right leg carries.
    parts:
      - id: pattern
        ask: Which pattern is it?
        options:
          - {id: a, text: Trendelenburg, correct: true, because: The pelvis drops.}
          - {id: b, text: Steppage, correct: false, because: There the knee is lifted.}
""",
}
"""Fields of each kind beside the common ones."""


def kind_text(kind: str) -> str:
    """A file with one question of a kind."""
    common = _COMMON.replace("medium", "contested") if kind == "shade" else _COMMON
    common = common.replace("mostly the first", "sources differ; mostly the first") if kind == "shade" else common
    return f"questions:\n  - id: disc-to-heel.q01\n    kind: {kind}{common}{KIND_TEXTS[kind]}"
