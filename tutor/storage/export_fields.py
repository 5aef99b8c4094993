"""The form of the JSON export: its name, its version, and what each field means, as it stands in the file itself."""

from __future__ import annotations

from collections.abc import Mapping

FORMAT = "rootwise-learner-data"
FORMAT_VERSION = 1
"""Grows when a field changes its meaning or goes; a new field alone leaves it."""
FIELDS: Mapping[str, str] = {
    "attempts": "every answer, oldest first; an answer is never changed",
    "attempts.id": "id of the answer",
    "attempts.at": "when it was given, ISO 8601, UTC",
    "attempts.question": "id of the question",
    "attempts.memory": "what it trains: several questions may train one memory",
    "attempts.lesson": "id of the lesson, empty for questions made from drawings",
    "attempts.answer": "the answer itself, in the form of its kind of question",
    "attempts.score": "0 to 1",
    "attempts.outcome": "right, partly or wrong",
    "attempts.rating": "what the schedule took from it: 1 again, 2 hard, 3 good, 4 easy",
    "attempts.confidence": "how sure the learner was before the verdict: 1 not, 2 fairly, 3 sure, null not asked",
    "attempts.hint_used": "whether the hint was read",
    "attempts.seconds": "time to answer",
    "attempts.mode": "where it was answered: check, review, quick, cram or exam",
    "attempts.misconception": "tag of the mistake, null if it shows none that is known",
    "revisions": "id of an answer -> rating that the learner gave it later",
    "cards": "state of each memory (FSRS 6): due, stability in days, difficulty 1 to 10, state, step, last review, "
    "reviews, lapses, shaky (last answer not right); follows from the answers",
    "misconceptions": "tag -> times shown; follows from the answers",
    "confusions": "asked>chosen>where -> times that one structure was taken for another; follows from the answers",
    "places": "where reading stopped: lesson, index of the block, whether the end was reached, when",
    "aside": "memory -> since when the learner does not want to be asked for it",
    "settings": "what the learner has set, each a JSON text",
    "runs": "sets of questions that were asked one after the other; plan is a JSON text",
    "given": "what was given in a run; attempt is the id of what became of it",
    "calibration": "confidence (1 to 3) -> how often it was stated, and how often the answer was right then",
    "retention": "mean chance, 0 to 1, to know what was asked so far, so many days after the file was made: if nothing "
    "is reviewed from then on (stop), if each review is done on its day (keep); an estimate",
    "workload": "reviews of each day: planned by now, and expected to follow from them if each is done on its day",
    "time": "answers and seconds of each lesson, all days together",
    "days": "answers, right ones and seconds of each day; days end at 04:00 local time; follows from the answers",
    "mastery": "of lessons (objective empty) and objectives: share is the mean chance, 0 to 1, that what was asked is "
    "known when the file was made, null while too few were asked to tell; follows from the answers",
    "presets": "file name -> text of the presets of the labs",
}
