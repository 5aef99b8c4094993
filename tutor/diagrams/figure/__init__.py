"""A drawn person in any pose of gait, from the side or the front: outlines in mm, no colours, no window."""

from tutor.diagrams.figure.front import front_view
from tutor.diagrams.figure.ground import reach, settled
from tutor.diagrams.figure.model import STICKS, Contacts, Figure, Look, Part
from tutor.diagrams.figure.pose import ADULT, STANDING_TILT, Arm, Body, Leg, Pose, Side
from tutor.diagrams.figure.side import side_view

__all__ = [
    "ADULT",
    "STANDING_TILT",
    "STICKS",
    "Arm",
    "Body",
    "Contacts",
    "Figure",
    "Leg",
    "Look",
    "Part",
    "Pose",
    "Side",
    "front_view",
    "reach",
    "settled",
    "side_view",
]
