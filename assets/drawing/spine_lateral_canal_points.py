"""Control points of the vertebral canal in median section: sac, fat, cord, where rootlets leave. Page millimetres."""

from __future__ import annotations

from typing import Final

from assets.drawing.spine_points import at

SAC_FRONT: Final = at("""
    -24.6,-123 -24,-112 -22.4,-96 -21,-84 -20,-70 -18.8,-54 -17.8,-40 -17,-24 -16.2,-10 -16.4,2 -17,13 -17.6,22 -19,32
    -22.2,42.4 -26.8,53 -33,64.4 -40,75 -48.2,83.4 -57,90 -65,95.8 -73.4,101.8 -81.8,108.4
""")
SAC_BACK: Final = at("""
    -38.2,-123 -37.4,-112 -35.4,-98 -34.4,-84 -31.7,-69 -32.4,-54 -29.4,-38 -30.4,-22 -27.4,-5 -28.8,8 -29.8,16
    -29.4,24 -31.4,34 -34.4,42 -37.6,50 -43.4,59.4 -50.6,69.4 -58,78.6 -65,87 -71,94 -77,100.8 -82.6,107.2
""")
"""The sac follows the posterior longitudinal ligament down to L4, then leaves it: there is fat in front of S1."""

FAT_FRONT: Final = at("""
    -22,-117 -17.6,-104 -19.6,-92 -18.6,-84 -16.4,-71 -16.8,-58 -15.6,-50 -13.6,-38 -14.8,-24 -13.2,-16 -11.8,-4
    -13.6,10 -13.6,18 -14.4,30 -18,41 -20,48 -23.6,60 -28.6,69 -33.4,75 -38.4,81 -51.4,91 -66,103 -84,113 -99.4,129
    -110,147 -112.6,163 -110.6,179 -107,188
""")
FAT_BACK: Final = at("""
    -38.2,-115 -38,-110 -37.2,-103 -38,-92 -36,-80 -33.6,-69 -37,-52 -32,-38 -35,-20 -30,-5 -34,14 -31.4,24 -37.4,40
    -40,50 -47,59 -54,68 -60,73.6 -66,80 -78,88 -84,97 -90,108 -99,118 -105,127 -110,136 -113.4,144 -115,152
    -115.4,163 -113,179 -108,188.6
""")

CONUS_TIP: Final = -61.0
"""Behind the lower third of L1."""

SUPRASPINOUS: Final = at("""
    -68.4,-108 -70,-98 -70.2,-89 -69,-76 -68.9,-62 -68.4,-46 -68.8,-28 -68.4,-12 -68.8,3 -68.4,16 -68.9,30 -68.2,40
    -70.2,49
""")
SACROCOCCYGEAL: Final = at("-110,128 -113.6,139 -115.6,150 -116.4,163 -114,177.5 -108.2,189.4 -105.4,198 -101.6,204")
PROMONTORY_FRONT: Final = at("-1.6,88.2 -5,93.4 -7.8,98.8 -11.4,102.2 -22,106.4 -32,112 -41,117.4")
"""Where the anterior ligament goes on from L5 over the promontory."""
BEHIND_SACRUM: Final = at("-34.4,74.4 -40,80.6 -48,87.2 -57,94")
"""Where the posterior ligament goes on into the sacral canal."""
LAST_FLAVUM: Final = (
    at("-38.6,52.4 -45.4,60.2 -52,67.2 -58.2,73.4"),
    at("-44.5,55 -51,59.6 -57,64.4 -61.6,67.2"),
)
"""Front and back of the lowest ligamentum flavum, which slopes most."""
