"""A staged case for tests."""

from __future__ import annotations

from tutor.questions import CaseQuestion
from tutor.questions.case import Decision, Examination, Hypothesis

CASE = CaseQuestion(
    id="sample.q21",
    objective="sample.o1",
    prompt="Work this person up.",
    explanation="Numbness of the saddle with retention is an emergency until shown otherwise.",
    sources=("lavy2022",),
    certainty="high",
    hint="What must not be missed?",
    history="A woman of 44 has had pain in both legs for two days. She feels unsteady.",
    budget=4,
    examinations=(
        Examination(
            "bladder",
            "Ask about bladder and bowel",
            "She has not passed water since last night.",
            "key",
            "Retention is the sign that must not be missed.",
            "Ask",
            red_flag=True,
        ),
        Examination("saddle", "Test feeling of the saddle", "Reduced on both sides.", "key", "S2 to S4.", "Test"),
        Examination(
            "reflex", "Test the ankle reflexes", "Absent on both sides.", "useful", "S1 on both sides.", "Test"
        ),
        Examination("xray", "X-ray of the foot", "Nothing special.", "needless", "It shows no nerve.", "Investigate"),
        Examination("walk", "Watch her walk", "Slow and broad.", "useful", "It shows how severe it is.", "Test"),
    ),
    hypotheses=(
        Hypothesis("cauda", "Cauda equina syndrome", "leading", "Retention, saddle, both legs."),
        Hypothesis("disc", "One-sided radiculopathy", "unlikely", "It is on both sides.", "both-sides-ignored"),
        Hypothesis("stenosis", "Spinal stenosis", "possible", "It comes on over months."),
    ),
    decisions=(
        Decision("emergency", "Send to emergency imaging now", "best", "Hours count."),
        Decision("week", "See again in a week", "unsafe", "Harm may be permanent by then."),
        Decision("gp", "Call the family doctor today", "weak", "It loses hours."),
    ),
)
