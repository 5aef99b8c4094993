"""References that the clinic's tables cite on the screen, so that none is called unused and none is missing."""

from __future__ import annotations

from typing import Final

CITED: Final = frozenset(
    {
        "albert2019",
        "bmj-cauda-equina",
        "bogduk2009",
        "bogduk2012",
        "brinjikji2015",
        "capra2011",
        "devos2021",
        "esene2012",
        "finucane2020",
        "fishman2002",
        "foerster1933",
        "hebertlosier2017",
        "hutchison2013",
        "isncsci2021",
        "iversen2013",
        "keegan1948",
        "kendall2013",
        "kim2000",
        "lee2008",
        "london-foraminal",
        "lunsford1995",
        "maffulli1998",
        "maffulli1998rupture",
        "maffulli2003",
        "majlesi2008",
        "martin2014",
        "morag2000",
        "murphy2009",
        "nadeau2013",
        "natarajan2022",
        "olmarker1993",
        "oneill2019",
        "other-textbooks",
        "perry2010",
        "phillips1991",
        "reiman2014",
        "ryu2004",
        "saifuddin1998",
        "schmid1999",
        "standring2020",
        "suri2011",
        "tawa2017",
        "thoreson2016",
        "vandervlist2019",
        "vanderwindt2010",
        "ward2009",
    }
)
"""Ids of references.yaml."""
