"""One question of each of the other kinds, for tests of grading and of the views."""

from __future__ import annotations

from tests.questions.case_sample import CASE
from tutor.questions import (
    ClozeQuestion,
    GaitQuestion,
    LabelQuestion,
    MatchingQuestion,
    NameQuestion,
    OrderingQuestion,
    PredictQuestion,
    ShadeQuestion,
    ShortQuestion,
    TrueFalseQuestion,
)
from tutor.questions.base import FigureRef, Question
from tutor.questions.cloze import Gap
from tutor.questions.gait import Part
from tutor.questions.matching import Distractor, Pair
from tutor.questions.naming.near import NearName
from tutor.questions.option import Option
from tutor.questions.ordering import Step
from tutor.questions.predict import Choice, Row

LEG = FigureRef("leg-posterior", alt="The right leg from behind", labels=("none",))
EXPLANATION = "The ankle reflex runs through the tibial nerve and mostly through the first sacral root."

TRUE_FALSE = TrueFalseQuestion(
    id="sample.q11",
    objective="sample.o1",
    prompt="The S1 root leaves the spine through a foramen of the sacrum.",
    explanation=EXPLANATION,
    sources=("standring2020",),
    certainty="high",
    hint="Count the exits from L5 downwards.",
    answer=True,
    because="S1 leaves by the first sacral foramen.",
    mistake="The opening between L5 and the sacrum belongs to L5.",
    misconception="s1-leaves-at-l5-s1",
)
SHORT = ShortQuestion(
    id="sample.q12",
    objective="sample.o1",
    prompt="Which muscle joins gastrocnemius in the Achilles tendon?",
    explanation="Soleus lies under gastrocnemius and shares its tendon.",
    sources=("standring2020",),
    certainty="high",
    hint="It does not cross the knee.",
    accept=("Soleus", "soleus muscle", "musculus soleus"),
    because="It supplies most of the force of the calf.",
    near=(NearName("Plantaris", "Plantaris is thin and has a tendon of its own.", "plantaris-for-soleus"),),
)
MATCHING = MatchingQuestion(
    id="sample.q13",
    objective="sample.o1",
    prompt="Which root does each sign test best?",
    explanation=EXPLANATION,
    sources=("isncsci2019",),
    certainty="medium",
    hint="The lower the root, the lower the sign.",
    left_title="Sign",
    right_title="Root",
    pairs=(
        Pair("knee", "Knee reflex", "L4", "The knee reflex runs through L2 to L4."),
        Pair("toe", "Lifting the great toe", "L5", "Extensor hallucis longus is mostly L5."),
        Pair("ankle", "Ankle reflex", "S1", "The ankle reflex is mostly S1."),
        Pair("raise", "Single heel raises", "S1", "The calf is mostly S1 and S2."),
    ),
    distractors=(Distractor("s3", "S3", "S3 serves the pelvic floor.", "sacral-for-leg"),),
)
ORDERING = OrderingQuestion(
    id="sample.q14",
    objective="sample.o1",
    prompt="Follow a motor fibre from the spine to the calf.",
    explanation="Root, plexus, sciatic nerve, tibial nerve: each lies further down.",
    sources=("standring2020",),
    certainty="high",
    hint="The plexus lies before the sciatic nerve.",
    first="Nearest to the spine",
    last="Nearest to the heel",
    items=(
        Step("root", "S1 root", "It leaves the sacrum."),
        Step("plexus", "Sacral plexus", "The roots join in it."),
        Step("sciatic", "Sciatic nerve", "It leaves the pelvis below piriformis."),
        Step("tibial", "Tibial nerve", "It leaves the sciatic nerve above the knee."),
    ),
)
CLOZE = ClozeQuestion(
    id="sample.q15",
    objective="sample.o1",
    prompt="Fill the gaps.",
    explanation="A paracentral herniation meets the root that is passing by.",
    sources=("kim2000",),
    certainty="high",
    hint="The passing root leaves one level lower.",
    text="A paracentral herniation at L4/5 usually meets the {{root}} root; a {{where}} one meets L4.",
    gaps={
        "root": Gap(
            "L5 passes behind the L4/5 disc.", accept=("L5",), near=(NearName("L4", "L4 has left above.", "exiting"),)
        ),
        "where": Gap(
            options=(
                Option("central", "central", "The middle holds the sac."),
                Option("foraminal", "foraminal", "The L4 root lies in the foramen.", correct=True),
            )
        ),
    },
)
NAME = NameQuestion(
    id="sample.q16",
    objective="sample.o2",
    prompt="Which structure is lit?",
    explanation="Soleus lies under gastrocnemius and reaches far down the tendon.",
    sources=("standring2020",),
    certainty="high",
    hint="It lies deep to gastrocnemius.",
    figure=FigureRef("leg-posterior", highlight=("muscle.soleus",), labels=("none",), alt="The right leg from behind"),
    structure="muscle.soleus",
    accept=("Soleus", "Musculus soleus"),
    others={"nerve.tibial": ("Tibial nerve",), "muscle.gastrocnemius-medial": ("Gastrocnemius, medial head",)},
    because={
        "muscle.soleus": "It reaches far down the tendon.",
        "nerve.tibial": "The tibial nerve is the yellow band in the middle.",
    },
    misconceptions={"nerve.tibial": "nerve-for-muscle"},
)
LABEL = LabelQuestion(
    id="sample.q17",
    objective="sample.o2",
    prompt="Put each name where it belongs.",
    explanation="From the knee down: gastrocnemius, then soleus; the tibial nerve runs in the middle.",
    sources=("standring2020",),
    certainty="high",
    hint="Nerves are yellow.",
    figure=LEG,
    places=("muscle.gastrocnemius-medial", "muscle.soleus", "nerve.tibial"),
    names=("muscle.plantaris",),
    because={"muscle.soleus": "It lies below the bellies of gastrocnemius."},
)
PREDICT = PredictQuestion(
    id="sample.q18",
    objective="sample.o1",
    prompt="What do you expect on the affected side?",
    explanation="S1 serves the ankle reflex and the calf; the knee reflex has other roots.",
    sources=("isncsci2019",),
    certainty="medium",
    hint="Which reflex runs through S1?",
    lesion="The right S1 root is compressed at L5/S1.",
    choices=(Choice("normal", "Normal"), Choice("weaker", "Weaker"), Choice("absent", "Absent")),
    rows=(
        Row("knee", "Knee reflex", "normal", "It runs through L2 to L4.", group="Reflexes"),
        Row(
            "ankle",
            "Ankle reflex",
            "weaker",
            "It is mostly S1; it may also be absent.",
            group="Reflexes",
            certainty="medium",
            also=("absent",),
            misconceptions={"normal": "reflex-level"},
        ),
        Row("calf", "Single heel raises", "weaker", "The calf is mostly S1 and S2.", group="Strength"),
    ),
)
SHADE = ShadeQuestion(
    id="sample.q19",
    objective="sample.o2",
    prompt="Shade the skin that the map of Foerster gives to S1.",
    explanation="Maps differ about the heel; all agree on the outer border of the foot.",
    sources=("foerster1933",),
    certainty="contested",
    hint="Think of the outer border of the foot.",
    figure=LEG,
    area="dermatome.S1",
    map="foerster",
    because="S1 lies along the outer side.",
    target="2:2-9;3:2-9;4:2-9;5:2-9",
    core="3:4-7;4:4-7",
    union="2:2-9;3:2-9;4:2-12;5:2-12",
    others={"Keegan and Garrett 1948": "4:4-12;5:4-12"},
    map_name="Foerster 1933",
)
GAIT = GaitQuestion(
    id="sample.q20",
    objective="sample.o1",
    prompt="Watch this walk. The right leg is affected.",
    explanation="The pelvis drops to the side of the swinging leg while the weak side carries.",
    sources=("neumann2010",),
    certainty="medium",
    hint="Look at the pelvis.",
    preset="trendelenburg",
    described="While the right leg carries, the left side of the pelvis drops.",
    parts=(
        Part(
            "pattern",
            "Which pattern is it?",
            (
                Option("trendelenburg", "Trendelenburg", "The pelvis drops to the swinging side.", correct=True),
                Option("steppage", "Steppage", "There the knee is lifted high.", misconception="steppage"),
            ),
        ),
        Part(
            "muscle",
            "Which muscle is weak?",
            (
                Option("medius", "Gluteus medius", "It holds the pelvis level.", correct=True),
                Option("calf", "Calf", "A weak calf pushes off weakly."),
            ),
        ),
    ),
)
MORE: tuple[Question, ...] = (
    TRUE_FALSE,
    SHORT,
    MATCHING,
    ORDERING,
    CLOZE,
    NAME,
    LABEL,
    SHADE,
    PREDICT,
    CASE,
    GAIT,
)
