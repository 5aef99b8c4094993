"""A drawn person in any pose of gait, from the side or the front: outlines in mm, no colours, no window.

pose = settled(Pose(right=Leg(hip_flexion=30, knee_flexion=5)), right=0.5, left=0.5)
figure = side_view(pose)
for part in figure.parts:            # in paint order
    part.look.tissue, part.look.role, part.look.closed, part.curve  # (m, 4, 2) cubic Béziers, mm, y up
figure.contacts["right"].lowest      # height of the sole: the floor in single support
figure.joints["right.knee"], figure.anchors["right.muscle.soleus"]
"""

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
