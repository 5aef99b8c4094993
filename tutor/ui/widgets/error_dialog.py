"""The dialog for an error that nobody expected: what happened, what is safe, where the log is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox


def tell_unexpected(log_file: Path | None) -> None:
    """Show the dialog; open the log if the person asks for it."""
    box = QMessageBox(QMessageBox.Icon.Warning, "Something went wrong", "Rootwise met an error that it did not expect.")
    box.setInformativeText(
        "Answers that you have seen judged are saved. You can go on; if it happens again, restart Rootwise."
    )
    details = box.addButton("Open the log", QMessageBox.ButtonRole.HelpRole)
    box.addButton("Go on", QMessageBox.ButtonRole.AcceptRole)
    box.exec()
    if box.clickedButton() is details and log_file is not None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_file)))
