"""One question of each kind, for tests of grading and of the views."""

from __future__ import annotations

from tutor.questions import LocateQuestion, MultipleQuestion, NumericQuestion, SingleQuestion
from tutor.questions.base import FigureRef
from tutor.questions.numeric import NearMiss
from tutor.questions.option import Option

SINGLE = SingleQuestion(
    id="sample.q01",
    objective="sample.o1",
    prompt="Which root carries most of the ankle reflex?",
    explanation="The Achilles reflex runs through the tibial nerve; most of its fibres are S1, the rest S2.",
    sources=("chiu2015", "isncsci2021"),
    certainty="high",
    hint="Tap the tendon: which root supplies the calf?",
    options=(
        Option("l4", "L4", "L4 serves the knee reflex.", misconception="reflex-level"),
        Option("l5", "L5", "L5 has no reflex that is reliably tested at the ankle."),
        Option("s1", "S1", "Most fibres of the reflex pass the S1 root.", correct=True),
        Option("s3", "S3", "S3 serves the pelvic floor."),
    ),
)
MULTIPLE = MultipleQuestion(
    id="sample.q02",
    objective="sample.o1",
    prompt="Which of these are supplied by the tibial nerve?",
    explanation="All muscles of the calf and the sole belong to the tibial nerve and its branches.",
    sources=("chiu2015",),
    certainty="medium",
    options=(
        Option("soleus", "Soleus", "The tibial nerve enters it in the upper calf.", correct=True),
        Option(
            "tibialis", "Tibialis anterior", "It belongs to the deep fibular nerve.", misconception="front-and-back"
        ),
        Option(
            "gastrocnemius", "Gastrocnemius", "Both heads get tibial branches in the popliteal fossa.", correct=True
        ),
        Option("fibularis", "Fibularis longus", "It belongs to the superficial fibular nerve."),
        Option("popliteus", "Popliteus", "A tibial branch winds round its lower border.", correct=True),
    ),
)
NUMERIC = NumericQuestion(
    id="sample.q03",
    objective="sample.o2",
    prompt="How far above the heel bone is the Achilles tendon thinnest in blood supply?",
    explanation="The watershed zone lies 2 to 6 cm above the insertion; authors differ about its borders.",
    sources=("chiu2015",),
    certainty="contested",
    answer=4.0,
    unit="cm",
    tolerance=0.5,
    accept_range=(2.0, 6.0),
    minimum=0.0,
    maximum=30.0,
    near=(NearMiss(12.0, "That is where the soleus fibres end, well above the zone.", 1.0, "junction-for-zone"),),
)
LOCATE = LocateQuestion(
    id="sample.q04",
    objective="sample.o2",
    prompt="Click the muscle that ends lowest on the Achilles tendon.",
    explanation="Soleus keeps fleshy fibres far down the tendon; gastrocnemius ends at mid-calf.",
    sources=("chiu2015",),
    certainty="high",
    figure=FigureRef("leg-posterior", alt="The right leg from behind"),
    target=("muscle.soleus",),
    because={
        "muscle.soleus": "Its fibres join the tendon down to a few centimetres above the heel.",
        "muscle.gastrocnemius-medial": "Its belly ends at mid-calf, on the aponeurosis.",
        "nerve.tibial": "This is a nerve; it runs deep to the muscle.",
    },
)
