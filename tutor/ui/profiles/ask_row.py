"""A question asked in its place on the page, with a field and two buttons: no dialog that hides what it is about."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from tutor.ui.diagrams.accessible import say
from tutor.ui.widgets.flow_layout import FlowLayout
from tutor.ui.widgets.labels import label


class AskRow(QWidget):
    """`done()` after `act` took what was written, `left()` when it was given up.

    act: takes the text; its errors of the given kinds are said below the field and nothing closes. secret: shows dots.
    only: the button works only while this very text is written; role: how the button looks.
    """

    done = Signal()
    left = Signal()

    def __init__(
        self,
        question: str,
        button: str,
        act: Callable[[str], object],
        errors: tuple[type[Exception], ...],
        *,
        text: str | None = "",
        secret: bool = False,
        only: str = "",
        role: str = "primary",
    ) -> None:
        super().__init__()
        self._act, self._errors, self._only = act, errors, only
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(6)
        said = label(question)
        column.addWidget(said)
        self.field = QLineEdit(text or "")
        self.field.setAccessibleName(question)
        self.field.setMaximumWidth(360)
        self.field.setVisible(text is not None)
        if secret:
            self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.go, self.stop = QPushButton(button), QPushButton("Cancel")
        self.go.setProperty("role", role)
        self.stop.setProperty("role", "quiet")
        self.go.clicked.connect(self._try)
        self.stop.clicked.connect(self.left)
        # In the next turn: the window sees this Enter too, and would press the button that has the focus by then.
        self.field.returnPressed.connect(self._try, Qt.ConnectionType.QueuedConnection)
        self.field.textChanged.connect(self._check)
        if text is not None:
            column.addWidget(self.field)
        row = QWidget()
        flow = FlowLayout(8, row)
        flow.addWidget(self.go)
        flow.addWidget(self.stop)
        column.addWidget(row)
        self._trouble = label("", "soft")
        self._trouble.hide()
        column.addWidget(self._trouble)
        self.setFocusProxy(self.field if text is not None else self.go)
        self._check()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives up."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _check(self) -> None:
        if self._only:
            self.go.setEnabled(self.field.text().strip().casefold() == self._only.casefold())

    def _try(self) -> None:
        if not self.go.isEnabled():
            return
        try:
            self._act(self.field.text())
        except self._errors as error:
            self._trouble.setText(str(error))
            self._trouble.setAccessibleName(str(error))
            self._trouble.show()
            say(self, str(error))
            self.field.selectAll()
            self.field.setFocus()
        else:
            self.done.emit()
