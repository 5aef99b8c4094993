"""Presets of a lab: choose, save under a name with a note, delete, export to a file, import from one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tutor.sims.parameter import Value
from tutor.sims.preset import LARGEST, LONGEST_NAME, Preset, PresetError, Read, clean_name, from_text, to_text
from tutor.ui.sims.choice_box import ChoiceBox
from tutor.ui.sims.relayout import relayout
from tutor.ui.text_shelf import TextShelf
from tutor.ui.widgets.labels import label

FILES = "Rootwise preset (*.json)"


class PresetBox(QWidget):
    """`chosen(Preset)` when one is to be shown; `trouble(sentence)` when something could not be done."""

    chosen = Signal(object)
    trouble = Signal(str)

    def __init__(
        self,
        lab: str,
        shipped: Sequence[Preset],
        shelf: TextShelf,
        read: Read,
        current: Callable[[], Mapping[str, Value]],
    ) -> None:
        super().__init__()
        self._lab, self._shipped, self._shelf, self._read, self._current = lab, shipped, shelf, read, current
        self._own: list[Preset] = []
        self.list = ChoiceBox()
        self.list.setAccessibleName("Preset")
        self.list.activated.connect(self._activated)
        self.more = QPushButton("Save or share")
        self.more.setAccessibleName("Save, delete, export or import a preset")
        menu = QMenu(self)
        self.save_action = menu.addAction("Save the present settings …", self._ask_to_save)
        self.delete_action = menu.addAction("Delete this preset", self.delete_current)
        menu.addSeparator()
        self.export_action = menu.addAction("Export to a file …", self._ask_to_export)
        self.import_action = menu.addAction("Import from a file …", self._ask_to_import)
        self.more.setMenu(menu)
        self.note = label("", "small")
        self.reset = QPushButton("Reset")
        self.reset.setAccessibleName("Reset all settings")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.reset)
        row.addWidget(self.more, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.list)
        column.addWidget(self.note)
        column.addLayout(row)
        self.refresh()

    @property
    def presets(self) -> list[Preset]:
        """Shipped ones, then one's own."""
        return [*self._shipped, *self._own]

    def refresh(self, choose: str = "") -> None:
        """Read one's own presets again; those that cannot be read are left out."""
        self._own = []
        for text in self._shelf.texts().values():
            try:
                found = from_text(text, {self._lab: self._read})
            except PresetError:
                continue
            self._own.append(found)
        self.list.clear()
        self.list.addItem("Choose a preset", None)
        for preset in self.presets:
            self.list.addItem(preset.name, preset.name)
        self.list.setCurrentIndex(max(0, self.list.findData(choose)))
        self._show_note()

    def choose(self, name: str) -> bool:
        """Show a preset by name; whether there is one."""
        index = self.list.findData(name)
        if index < 1:
            return False
        self.list.setCurrentIndex(index)
        self._activated(index)
        return True

    def save(self, name: str, note: str) -> bool:
        """Save the present settings under a name; whether it worked."""
        try:
            name = clean_name(name)
            self._refuse_shipped(name)
            preset = Preset(lab=self._lab, name=name, note=note.strip()[:1000], settings=self._current())
            self._shelf.write(f"{self._lab} {name}", to_text(preset))
        except (PresetError, OSError) as error:
            self.trouble.emit(str(error) if isinstance(error, PresetError) else f"The preset was not saved: {error}")
            return False
        self.refresh(name)
        return True

    def _refuse_shipped(self, name: str) -> None:
        if any(preset.name == name for preset in self._shipped):
            raise PresetError(f"{name} is a preset of the program: choose another name.")

    def delete_current(self) -> None:
        """Delete the chosen preset if it is one's own."""
        preset = self._chosen_preset()
        if preset is None or preset in self._shipped:
            self.trouble.emit("Only a preset of your own can be deleted: choose one first.")
            return
        try:
            self._shelf.delete(f"{self._lab} {preset.name}")
        except OSError as error:
            self.trouble.emit(f"The preset was not deleted: {error}")
        self.refresh()

    def export_to(self, path: Path) -> None:
        """Write the chosen preset, or the present settings, to a file."""
        preset = self._chosen_preset() or Preset(lab=self._lab, name="Shared setting", settings=self._current())
        try:
            path.write_text(to_text(preset), encoding="utf-8")
        except OSError as error:
            self.trouble.emit(f"The file was not written: {error}")

    def import_from(self, path: Path) -> None:
        """Check a file, keep it among one's own presets and show it."""
        try:
            with path.open(encoding="utf-8") as file:
                preset = from_text(file.read(LARGEST + 1), {self._lab: self._read})
            names = {known.name for known in self.presets}
            name = preset.name
            while name in names:
                name = f"{name[: LONGEST_NAME - 2]} 2" if not name[-1].isdigit() else f"{name[:-1]}{int(name[-1]) + 1}"
            preset = Preset(lab=preset.lab, name=name, note=preset.note, settings=preset.settings)
            self._shelf.write(f"{self._lab} {name}", to_text(preset))
        except (PresetError, UnicodeDecodeError, OSError) as error:
            told = "It is not text." if isinstance(error, UnicodeDecodeError) else str(error)
            self.trouble.emit(f"{path.name} was not imported. {told}")
            return
        self.refresh(preset.name)
        self.choose(preset.name)

    def forget_choice(self) -> None:
        """The settings were changed by hand: no preset is shown any more."""
        if self.list.currentIndex() != 0:
            self.list.setCurrentIndex(0)
            self._show_note()

    def _chosen_preset(self) -> Preset | None:
        index = self.list.currentIndex() - 1
        return self.presets[index] if index >= 0 else None

    def _activated(self, _index: int) -> None:
        self._show_note()
        preset = self._chosen_preset()
        if preset is not None:
            self.chosen.emit(preset)

    def _show_note(self) -> None:
        preset = self._chosen_preset()
        self.note.setText(preset.note if preset else "")
        self.note.setVisible(bool(self.note.text()))
        relayout(self.note)
        self.delete_action.setEnabled(preset is not None and preset not in self._shipped)

    def _ask_to_save(self) -> None:
        dialog = SaveDialog(self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.save(dialog.name.text(), dialog.note.toPlainText())

    def _ask_to_export(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, "Export the preset", "preset.json", FILES)
        if path:
            self.export_to(Path(path))

    def _ask_to_import(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, "Import a preset", "", FILES)
        if path:
            self.import_from(Path(path))


class SaveDialog(QDialog):
    """Name and note of a preset."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Save a preset")
        self.name, self.note = QLineEdit(), QPlainTextEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setAccessibleName("Name of the preset")
        self.note.setAccessibleName("Note")
        self.note.setTabChangesFocus(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for words, widget in (("Name", self.name), ("Note: what should be seen in it", self.note)):
            column.addWidget(label(words))
            column.addWidget(widget)
        column.addWidget(buttons)
