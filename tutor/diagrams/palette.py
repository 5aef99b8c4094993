"""Tissue tones as colours: the style sheet that paints every diagram, in light and in dark."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Final, Literal

Scheme = Literal["light", "dark"]

TONES: Final = ("base", "mid", "dark", "light", "shade", "pale", "line", "fibre")
"""base, mid, dark, light, shade and pale are fills; line and fibre are strokes."""

_STROKES: Final = ("line", "fibre")

_LIGHT: Final[Mapping[str, str]] = {
    # tissue: the eight tones in the order of TONES
    "skin": "#F8E6D9 #EED2BE #D9AF92 #FDF3EA #E3BFA6 #FFFAF5 #B58A6D #CFA386",
    "bone": "#D9CFBE #C3B7A2 #8F8267 #EAE4DC #A59983 #FBF9F4 #80715A #B3A78F",
    "far": "#E4DDD2 #D6CDBF #BDB2A0 #EFEAE2 #C9BFAF #F7F4EE #A89C88 #C9BFAF",
    "ghost": "#EEE9E0 #E4DDD1 #CFC5B5 #F5F1EB #D8CFC1 #FBF9F5 #B8AC99 #D8CFC1",
    "cancellous": "#E3C6A0 #D6B188 #A8794F #F0DDC0 #B98A63 #F9EEDD #7B6D56 #C79D74",
    "disc": "#C3CEDB #B2C0CF #8397AB #DCE4EC #9AABBC #F1F5F8 #627386 #95A7B9",
    "nucleus": "#7FB3D5 #6CA4C9 #4681A8 #A6CDE5 #5E97BF #DCEEF8 #305E7E #5E97BF",
    "cartilage": "#B9CDF2 #A6BDE8 #7F9AC9 #D5E1F8 #93AEDD #F0F5FD #60718D #9AB1DC",
    "dura": "#E9D8A6 #DCC78B #AF9550 #F4E9C8 #C9B274 #FCF7E6 #8C773C #C2AA68",
    "nerve": "#F2C230 #E4AC1D #B57C0A #F8D768 #D9980F #FFF3B8 #926506 #C98F12",
    "cord": "#F3E6C4 #E6D4A6 #BFA76C #FAF2DC #D3BE88 #FFFCF3 #95804A #CDB87F",
    "fluid": "#D3E6F0 #BFD8E5 #8FB3C6 #E2EFF6 #A9C8D8 #F0F7FA #7697A8 #A9C8D8",
    "ligament": "#E3D9B0 #D4C894 #A89A62 #F1EACD #BFAF78 #FBF8EA #85784B #B8A971",
    "flavum": "#E6C667 #D9B24C #A67E24 #F1DA92 #BE9636 #FBF0CC #88681D #BE9636",
    "fat": "#F6E7B4 #EFDB9C #D2B568 #FBF1D0 #E2CA83 #FFFBEE #B99B50 #DDC47C",
    "muscle": "#CC6757 #B9544A #8E342C #E8A594 #A33F36 #F7CFC3 #642520 #93382F",
    "tendon": "#F2EBD8 #E3D8BC #AFA077 #FAF6EA #CFC3A0 #FFFFFF #8F8054 #BBAC84",
    "artery": "#C0392B #A83023 #72221A #E07A6E #8E2A20 #F4BDB6 #581711 #8E2A20",
    "vein": "#4088C2 #3475A8 #193F61 #79AEDA #1F4E78 #B9D5EC #12304B #1F4E78",
    "zone": "#B291CC #8E63B3 #5B2F86 #DCC8EA #7A4BA3 #F1E8F7 #3F2160 #8E63B3",
    # fibres of one root inside nerves: Okabe and Ito's colours, in the order that keeps neighbours apart
    "l1": "#E69F00 #D29102 #956806 #EFC159 #BA8104 #F9E7BF #916507 #8B6107",
    "l2": "#009E73 #039069 #0B684B #59C0A4 #06805D #BFE7DC #0C6549 #0D6146",
    "l3": "#CC79A7 #BA6F98 #86516B #DEA8C6 #A56386 #F2DEE9 #824F68 #7D4C63",
    "l4": "#56B4E9 #50A4D3 #3F7592 #91CEF1 #4991B9 #D5ECFA #3E728E #3C6D87",
    "l5": "#F0E442 #DBCF3D #9B922E #F5ED84 #C1B737 #FBF8D0 #978D2D #91872C",
    "s1": "#0072B2 #0369A2 #0B4D71 #59A3CD #065E8E #BFDCEC #0E4461 #C7E0EE",
    "s2": "#D55E00 #C35702 #8B4106 #E49659 #AC4E04 #F4D7BF #874007 #823E07",
    "s3": "#77708F #6E6782 #534C5C #A7A2B6 #635C73 #DDDBE3 #514A5A #E1E0E6",
    "shadow": "#4A2A18 #4A2A18 #35190C #6B4632 #4A2A18 #8A6A57 #4A2A18 #4A2A18",
}

_DARK: Final[Mapping[str, str]] = {
    # the same drawing under less light; lines are lighter than the fill so that they still part the shapes
    "skin": "#5C4A40 #52413A #41332D #6A564B #4A3A33 #7A6558 #A5826C #7A6152",
    "bone": "#A79E8F #958B7B #6A604F #BDB5A8 #7F7565 #D3CCC1 #E7E2D7 #877D6C",
    "far": "#7C756B #716A60 #5A544B #8B847A #655E55 #9B948A #A79E91 #6F685E",
    "ghost": "#5A554E #524D47 #433F3A #67615A #4A4640 #746E66 #837B70 #625C55",
    "cancellous": "#AE9474 #A08463 #755A3C #C0A98C #87684B #D3C0A7 #E8D8C1 #8F7051",
    "disc": "#8B98A7 #7D8B9A #576776 #A2AEBB #687887 #BDC7D1 #D0D9E2 #6F7F8F",
    "nucleus": "#5B8CAC #4F7F9F #325D7A #79A5C2 #436F8D #A3C6DB #A9D2EA #436F8D",
    "cartilage": "#8597BE #7789B0 #566A94 #9DADCE #64779F #BAC7E0 #CCD9F2 #6A7DA8",
    "dura": "#AC9C70 #9E8D60 #756537 #C0B189 #8A794A #D5C9A6 #ECE0BD #83733F",
    "nerve": "#C99F2B #B78C20 #8F6610 #DCB752 #AD7D15 #F6E4A4 #FFEDB0 #A0741A",
    "cord": "#B5A98B #A79A7A #7E7150 #C6BCA2 #917F5C #DAD2BD #F6F1E1 #8C7F5C",
    "fluid": "#8FA8B5 #7F99A7 #587381 #A3BAC6 #6B8594 #BDD0DA #DFEBF2 #6B8594",
    "ligament": "#A69D7B #978E6B #6F6645 #B8B091 #847A56 #CDC6AC #E6E0C9 #7D7350",
    "flavum": "#B0954A #A2873B #745B1D #C2AA67 #86692A #D8C590 #EBD99F #86692A",
    "fat": "#B5A679 #A89969 #7F703F #C4B78E #93844F #D6CCAA #F4EDD4 #8F8050",
    "muscle": "#9C4F44 #8C443A #632722 #B87064 #76302A #D39A8D #D98F80 #6C2A24",
    "tendon": "#ADA591 #9E957F #7E7459 #C9C2B0 #948A6F #DEDACD #EFEBDE #7C7256",
    "artery": "#A33F33 #92362B #64221B #BC655A #7A2A21 #DBA69E #F3AA9F #7A2A21",
    "vein": "#497FAC #3F729A #22445F #6E9EC6 #2A5173 #9DBFDA #9CC6EA #2A5173",
    "zone": "#8A6BA6 #6C4A8C #452563 #A88DC0 #59387A #C6B2D8 #E6D8F2 #6C4A8C",
    "l1": "#C18807 #B07D08 #77550B #CFA23E #9D6F09 #E3C98F #E7D2A1 #6E4F0C",
    "l2": "#058865 #077D5C #0F553F #3CA287 #0A6F52 #8EC9BA #A0D2C4 #B9DED4",
    "l3": "#AC6990 #9E6183 #6B4456 #BE8AA8 #8C5774 #DABCCD #DFC6D5 #E8D5E0",
    "l4": "#5BAFDD #54A3CE #365F74 #73B0D3 #417D9E #AED2E5 #BBD9E9 #34586B",
    "l5": "#BAB23D #AAA239 #736C29 #C9C368 #979033 #E0DCA8 #E5E2B5 #6B6427",
    "s1": "#1F70AA #1E679C #25506C #5A9BC8 #286893 #A0C5DF #AFCEE4 #C4DBEB",
    "s2": "#B45307 #A54D08 #70380B #C4793E #934609 #DDB28F #E2BEA1 #EACFBA",
    "s3": "#66627C #5F5A71 #45404B #888599 #565164 #BAB8C4 #C5C3CD #D4D3DA",
    "shadow": "#000000 #000000 #000000 #100A07 #000000 #1A1310 #000000 #000000",
}


def _table(table: Mapping[str, str]) -> Mapping[str, Mapping[str, str]]:
    return {tissue: dict(zip(TONES, colours.split(), strict=True)) for tissue, colours in table.items()}


TISSUES: Final[Mapping[Scheme, Mapping[str, Mapping[str, str]]]] = {"light": _table(_LIGHT), "dark": _table(_DARK)}
"""Scheme → tissue → tone → colour."""


def colour(scheme: Scheme, name: str) -> str:
    """The colour of a class such as `muscle-base`. Raises KeyError for a class that no diagram may use."""
    tissue, _, tone = name.rpartition("-")
    return TISSUES[scheme][tissue][tone]


@cache
def declarations(scheme: Scheme) -> Mapping[str, str]:
    """Class -> its CSS declaration: tissue tones, gradient stops, hidden hit outlines, dashes."""
    found = {"hit": "fill:none;stroke:none", "dash": "stroke-dasharray:4,3"}
    for tissue, tones in TISSUES[scheme].items():
        for tone, value in tones.items():
            found[f"{tissue}-{tone}"] = f"{'stroke' if tone in _STROKES else 'fill'}:{value}"
            found[f"stop-{tissue}-{tone}"] = f"stop-color:{value}"
    return found


def stylesheet(scheme: Scheme) -> str:
    """CSS for every class that a diagram may carry."""
    return "\n".join(f".{name}{{{said}}}" for name, said in declarations(scheme).items())
