"""Presets of the disc lab that come with the program."""

from __future__ import annotations

from typing import Final

from tutor.sims.preset import Preset

# fmt: off
SHIPPED: Final[tuple[Preset, ...]] = (
    Preset(lab="disc", name="Healthy, standing",
           note="Compare the measured 0.50 MPa with what the formula gives for standing."),
    Preset(lab="disc", name="Bent forward with 20 kg", settings={"trunk_flexion": 70.0, "load": 20.0},
           note="Inclination and load together raise pressure most. Watch canal and foramen widen at the same time."),
    Preset(lab="disc", name="Sitting without support", settings={"posture": "sitting_unsupported"},
           note="0.46 MPa in the one man measured, 0.50 in standing; Nachemson found sitting higher. Contested."),
    Preset(lab="disc", name="Bulge", settings={"type": "bulge", "size": 3.0},
           note="Over more than a quarter of the circumference: not a herniation."),
    Preset(lab="disc", name="Subarticular protrusion", settings={"type": "protrusion", "size": 4.0},
           note="The base is wider than the dome. The traversing root gives way first."),
    Preset(lab="disc", name="Subarticular extrusion", settings={"type": "extrusion", "size": 5.5},
           note="The dome is wider than its base. At L4/5 it meets L5, not L4: find out why."),
    Preset(lab="disc", name="Foraminal extrusion",
           settings={"type": "extrusion", "zone": "foraminal", "size": 4.5},
           note="One zone farther out, and the exiting root is hit: L4 at L4/5. Look through the foramen as well."),
    Preset(lab="disc", name="Large central extrusion", settings={"type": "extrusion", "zone": "central", "size": 9.0},
           note="The roots of the cauda equina are crowded. Ask for saddle numbness, bladder and bowel: an emergency."),
    Preset(lab="disc", name="Free fragment, migrated down",
           settings={"type": "sequestration", "size": 6.0, "migration": -6.0},
           note="Migrated material breaks the rule of levels. Of such findings 96 % were smaller on a later picture."),
    Preset(lab="disc", name="Stenosis, leaning back", settings={"canal_depth": 11.0, "trunk_flexion": -20.0},
           note="Now lean forward: the canal gains room. Why does a shopping trolley help?"),
)
# fmt: on
