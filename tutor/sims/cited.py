"""References that the simulations cite on the screen, so that none is called unused and none is missing."""

from __future__ import annotations

from typing import Final

DISC: Final = frozenset(
    {
        "chiu2015",
        "deneuville2025",
        "dreischarf2013",
        "edmondston2000",
        "fardon2014",
        "inufusa1996",
        "kalichman2009",
        "kim2000",
        "konstantinou2018",
        "li2022",
        "martin2022",
        "nachemson1976",
        "nachemson1981",
        "nazari2012",
        "niosh1981",
        "pearcy1984",
        "peul2008",
        "schmid1999",
        "standring2020",
        "thoreson2016",
        "tyrrell1985",
        "wang2020",
        "wilke1999",
    }
)
GAIT: Final = frozenset(
    {
        "baxter2021",
        "devos2021",
        "don2007",
        "fukuchi2018",
        "hebertlosier2017",
        "kendall2013",
        "kharazi2021",
        "lehmann1985",
        "lodin2022",
        "lunsford1995",
        "manal2013",
        "morag2000",
        "munueramartinez2025",
        "natarajan2022",
        "perry2010",
        "reiter2024",
        "riener2002",
        "ryu2004",
        "sutherland1980",
        "vanderkrogt2012",
        "vandervlist2019",
        "wang2022",
    }
)
CITED: Final = DISC | GAIT
"""Ids of references.yaml."""
