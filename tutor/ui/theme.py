"""Colours, type and spacing of the window: tokens per scheme, one palette, one small style sheet."""

from __future__ import annotations

from math import sqrt
from typing import Literal, NamedTuple

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from tutor.paths import bundled

Scheme = Literal["light", "dark"]

SPACE = 4
"""The step of every distance in pixels at 100 % text."""
FAMILIES = ("Inter", "Segoe UI", "SF Pro Text", "Noto Sans", "DejaVu Sans")
"""Fonts in order of preference; Qt takes the first that is installed, without listing them all."""
TYPE = {"small": 12, "body": 13, "reading": 15, "title": 18, "large": 24, "display": 32}
"""The one type scale, in pixels at 100 % text."""


class Tokens(NamedTuple):
    """Colours of one scheme, as #rrggbb."""

    page: str
    card: str
    raised: str
    rail: str
    rail_selected: str
    line: str
    line_strong: str
    ink: str
    ink_soft: str
    accent: str
    accent_ink: str
    accent_wash: str
    focus: str
    right: str
    right_wash: str
    partly: str
    partly_wash: str
    wrong: str
    wrong_wash: str
    redflag: str
    redflag_wash: str
    info_wash: str
    paper: str
    highlight: str
    highlight_line: str
    second: str
    halo: str
    thumb: str


LIGHT = Tokens(
    page="#F4F6F8", card="#FFFFFF", raised="#F1F4F6", rail="#EAEEF3", rail_selected="#FFFFFF", line="#D5DCE3",
    line_strong="#7C8A97", ink="#17212B", ink_soft="#4C5A67", accent="#1F6F78", accent_ink="#FFFFFF",
    accent_wash="#E2F0F1", focus="#1F6F78", right="#1E7A45", right_wash="#E4F4EA", partly="#8A5A00",
    partly_wash="#FCF1D9", wrong="#B3261E", wrong_wash="#FCE8E6", redflag="#A51D15", redflag_wash="#FDECEA",
    info_wash="#E8EFF8", paper="#FBFBF9", highlight="#FFB000", highlight_line="#1B1B1B", second="#5B3FD6",
    halo="#FFFFFF", thumb="#A9B4BE",
)  # fmt: skip
DARK = Tokens(
    page="#13161B", card="#1B2027", raised="#232A32", rail="#171B21", rail_selected="#262D36", line="#333C46",
    line_strong="#8593A1", ink="#ECF0F3", ink_soft="#AEB9C4", accent="#5BC0BE", accent_ink="#0B1F21",
    accent_wash="#1C3538", focus="#5BC0BE", right="#6FCF97", right_wash="#17322A", partly="#F0C36D",
    partly_wash="#3A3018", wrong="#FF8A80", wrong_wash="#3E2023", redflag="#FF9C92", redflag_wash="#41201F",
    info_wash="#1E2A3A", paper="#191D23", highlight="#FFC23D", highlight_line="#FFF6DC", second="#A99BFF",
    halo="#191D23", thumb="#57626E",
)  # fmt: skip


def tokens(scheme: Scheme) -> Tokens:
    """The colours of a scheme."""
    return DARK if scheme == "dark" else LIGHT


class Theme:
    """The scheme and text scale in force. One is built in app.py and handed to whoever paints."""

    def __init__(self, scheme: Scheme = "light", scale: float = 1.0, *, reduced_motion: bool = False) -> None:
        self.scheme: Scheme = scheme
        self.scale = scale
        self.reduced_motion = reduced_motion

    @property
    def tokens(self) -> Tokens:
        """Colours of the current scheme."""
        return tokens(self.scheme)

    def colour(self, name: str) -> QColor:
        """A token as QColor. Raises AttributeError on an unknown token."""
        return QColor(getattr(self.tokens, name))

    def pixels(self, size: str) -> int:
        """Type size in pixels at the current text scale; `size` is a key of TYPE."""
        return round(TYPE[size] * self.scale)

    def space(self, steps: float) -> int:
        """Distance in pixels: `steps` of 4 px, at the text scale's square root so that large text keeps its page."""
        return round(SPACE * steps * sqrt(self.scale))

    def font(self, size: str, *, bold: bool = False) -> QFont:
        """The interface font at one of TYPE's sizes."""
        font = QFont(QApplication.font())
        font.setPixelSize(self.pixels(size))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def apply(self, app: QApplication) -> None:
        """Set font, palette and style sheet on the application."""
        font = QFont(list(FAMILIES))
        font.setPixelSize(self.pixels("body"))
        app.setFont(font)
        app.setPalette(self._palette())
        app.setStyleSheet(style_sheet(self))

    def tell_system(self, app: QApplication) -> None:
        """Ask the platform for a title bar and dialogs of the same scheme (does nothing on plain X11)."""
        from PySide6.QtCore import Qt  # 14 ms: left until after the first paint

        app.styleHints().setColorScheme(Qt.ColorScheme.Dark if self.scheme == "dark" else Qt.ColorScheme.Light)

    def _palette(self) -> QPalette:
        t, palette, role = self.tokens, QPalette(), QPalette.ColorRole
        pairs = {
            role.Window: t.page, role.Base: t.card, role.AlternateBase: t.raised, role.Button: t.raised,
            role.WindowText: t.ink, role.Text: t.ink, role.ButtonText: t.ink, role.ToolTipBase: t.card,
            role.ToolTipText: t.ink, role.Highlight: t.accent, role.HighlightedText: t.accent_ink, role.Link: t.accent,
            role.LinkVisited: t.accent, role.PlaceholderText: t.ink_soft, role.Mid: t.line, role.Dark: t.line_strong,
            role.Light: t.card, role.Shadow: t.line_strong, role.BrightText: t.wrong, role.Accent: t.accent,
        }  # fmt: skip
        for key, value in pairs.items():
            palette.setColor(key, QColor(value))
        for key in (role.Text, role.WindowText, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, key, QColor(t.line_strong))
        return palette


def style_sheet(theme: Theme) -> str:
    """The style sheet; `@name` is a token, `$n` a distance of n × 4 px, `!name` a type size."""
    text = QSS.replace("@chevron", (bundled("assets") / "icons" / f"chevron-{theme.scheme}.svg").as_posix())
    for name in sorted(Tokens._fields, key=len, reverse=True):
        text = text.replace(f"@{name}", getattr(theme.tokens, name))
    for size in TYPE:
        text = text.replace(f"!{size}", f"{theme.pixels(size)}px")
    for steps in ("0.5", "1.5", "2.5", "1", "2", "3", "4", "5", "6"):
        text = text.replace(f"${steps};", f"{theme.space(float(steps))}px;").replace(
            f"${steps} ", f"{theme.space(float(steps))}px "
        )
    return text


QSS = """
QToolTip { background: @card; color: @ink; border: 1px solid @line_strong; padding: 4px; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QFrame[role="card"] { background: @card; border: 1px solid @line; border-radius: 10px; }
QFrame[role="popup"] { background: @card; border: 1px solid @line_strong; border-radius: 0; }
QFrame[role="wash"] { background: @accent_wash; border: none; border-left: 3px solid @accent; border-radius: 0; }
QFrame[role="redflag"] {
    background: @redflag_wash; border: 1px solid @redflag; border-left: 6px solid @redflag; border-radius: 0;
}
QFrame[role="info"] { background: @info_wash; border: none; border-radius: 6px; }
QFrame[role="right"] { background: @right_wash; border: 1px solid @right; border-radius: 8px; }
QFrame[role="partly"] { background: @partly_wash; border: 1px solid @partly; border-radius: 8px; }
QFrame[role="wrong"] { background: @wrong_wash; border: 1px solid @wrong; border-radius: 8px; }
QFrame[role="rail"] { background: @rail; border-right: 1px solid @line; }
QFrame[role="header"] { background: @card; border-bottom: 1px solid @line; }
QFrame[role="footer"] { background: @card; border-top: 1px solid @line; }
QLabel { background: transparent; }
QLabel[role="display"] { font-size: !display; font-weight: 700; }
QLabel[role="large"] { font-size: !large; font-weight: 700; }
QLabel[role="title"] { font-size: !title; font-weight: 600; }
QLabel[role="reading"] { font-size: !reading; }
QLabel[role="prompt"] { font-size: !reading; font-weight: 600; }
QLabel[role="soft"] { color: @ink_soft; }
QLabel[role="small"] { color: @ink_soft; font-size: !small; }
QLabel[role="pill"] {
    color: @accent; background: @accent_wash; border-radius: 9px; padding: 2px 10px; font-size: !small;
    font-weight: 600;
}
QPushButton {
    background: @card; color: @ink; border: 1px solid @line_strong; border-radius: 8px; padding: $1.5 $3;
    min-height: 20px;
}
QPushButton:hover { background: @raised; }
QPushButton:pressed { background: @accent_wash; }
QPushButton:disabled { color: @line_strong; border-color: @line; }
QPushButton:focus, QToolButton:focus { border: 2px solid @focus; }
QPushButton:checked { background: @accent_wash; border-color: @accent; color: @accent; }
QPushButton[role="primary"] { background: @accent; color: @accent_ink; border: 1px solid @accent; font-weight: 600; }
QPushButton[role="primary"]:hover { background: @ink; border-color: @ink; color: @card; }
QPushButton[role="primary"]:focus { border: 2px solid @ink; }
QPushButton[role="primary"]:disabled { background: @line; border-color: @line; color: @ink_soft; }
QPushButton[role="danger"] { border-color: @wrong; color: @wrong; }
QPushButton[role="danger"]:hover { background: @wrong_wash; }
QPushButton[role="danger"]:focus { border: 2px solid @focus; }
QPushButton[role="danger"]:disabled { color: @line_strong; border-color: @line; }
QPushButton[role="quiet"], QToolButton {
    background: transparent; border: 1px solid transparent; border-radius: 8px; color: @ink_soft; padding: $1 $2;
}
QPushButton[role="quiet"]:hover, QToolButton:hover { background: @raised; color: @ink; }
QPushButton[role="quiet"]:checked, QToolButton:checked { background: @accent_wash; color: @accent; }
QPushButton[role="quiet"]:focus, QToolButton:focus { border: 2px solid @focus; }
QPushButton[role="small"] {
    padding: $0.5 $2; font-size: !small; min-height: 18px; border-color: @line; color: @accent;
}
QPushButton[role="chip"] {
    padding: $0.5 $2; min-height: 18px; border-color: @line_strong; border-radius: 12px; font-weight: 600;
}
QPushButton[role="chip"]:checked { background: @accent; border-color: @accent; color: @accent_ink; }
QPushButton[role="chip"]:focus { border: 2px solid @focus; }
QPushButton[role="rail"] {
    background: transparent; border: 2px solid transparent; border-radius: 8px; text-align: left; padding: $2 $2.5;
    color: @ink_soft;
}
QPushButton[role="rail"]:hover { color: @ink; background: @raised; }
QPushButton[role="rail"]:checked { background: @rail_selected; color: @accent; font-weight: 600; }
QPushButton[role="rail"]:focus { border: 2px solid @focus; }
QLineEdit, QDoubleSpinBox, QSpinBox, QComboBox {
    background: @raised; border: 1px solid @line_strong; border-radius: 8px; padding: $1.5 $2; color: @ink;
    selection-background-color: @accent; selection-color: @accent_ink;
}
QLineEdit:focus, QDoubleSpinBox:focus, QSpinBox:focus, QComboBox:focus { border: 2px solid @focus; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url("@chevron"); width: 12px; height: 12px; }
QListView, QListWidget, QTreeView { background: @card; border: 1px solid @line; border-radius: 8px; outline: none; }
QListWidget::item, QListView::item { padding: $1.5 $2; border-radius: 6px; color: @ink; }
QListWidget::item:hover { background: @raised; }
QListWidget::item:selected { background: @accent_wash; color: @accent; }
QTreeView { selection-background-color: @accent_wash; padding: $0.5; }
QTreeView::item { padding: $1 0; border: none; }
QTreeView::item:hover { background: @raised; }
QTreeView::item:selected { background: @accent_wash; color: @accent; }
QListWidget:focus, QListView:focus, QTreeView:focus { border: 2px solid @focus; }
QTextBrowser { background: transparent; border: none; color: @ink; }
QProgressBar { background: @line; border: none; border-radius: 3px; max-height: 6px; text-align: center; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QSplitter::handle { background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: @thumb; border-radius: 3px; min-height: 32px; margin: 3px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:horizontal { background: @thumb; border-radius: 3px; min-width: 32px; margin: 3px; }
QScrollBar::handle:hover { background: @line_strong; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""
