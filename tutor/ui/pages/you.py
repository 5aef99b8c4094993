"""You: name, PIN and other profiles; copies and the way back to them; exports; deleting what is kept of you."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from tutor.learning.keeping import Profile
from tutor.ui.pages.page import Page
from tutor.ui.profiles.copies_card import CopiesCard
from tutor.ui.profiles.delete_card import DeleteCard
from tutor.ui.profiles.export_card import ExportCard
from tutor.ui.profiles.people_card import PeopleCard
from tutor.ui.study import CourseError, Study
from tutor.ui.widgets.labels import label
from tutor.ui.widgets.scroll import Column

WHERE = "Everything stays on this computer, in {folder}."


def build(study: Study) -> Page:
    """The page."""
    return YouPage(study)


class YouPage(Page):
    """Read anew each time that it is shown."""

    shortcuts = (("Tab", "From button to button"), ("Enter", "Press it"), ("Esc", "Leave a question"))

    def __init__(self, study: Study) -> None:
        super().__init__()
        self.study = study
        self._column = Column()
        self.export: ExportCard | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._column)

    def enter(self, _target: str) -> None:
        """Show what is there now; an export at work goes on undisturbed."""
        self.crumbs.emit(["Progress", "Profile and data"])
        if self.export is not None and self.export.busy:
            return
        self._column.clear()
        body, keeper = self._column.body, self.study.keeper
        body.addWidget(label("Profile and data", "display"))
        if keeper is None:
            body.addWidget(label("Nothing is kept on disk here, so there are no profiles and no copies.", "reading"))
            body.addStretch(1)
            return
        body.addWidget(label(WHERE.format(folder=keeper.present.folder), "reading", selectable=True))
        people, copies, self.export = PeopleCard(keeper), CopiesCard(keeper), ExportCard(keeper)
        delete = DeleteCard(keeper, self.export)
        people.changed.connect(self._again)
        people.wanted.connect(self._open)
        copies.restored.connect(self._told)
        delete.removed.connect(self._told)
        for each in (people, copies, self.export, delete):
            body.addWidget(each)
        body.addStretch(1)

    def _again(self) -> None:
        self.enter("")

    def _told(self, sentence: str) -> None:
        """Another file is open by now: the page of the new study takes over from this one."""
        self.go.emit("you", "")
        self.trouble.emit(sentence)

    def _open(self, person: Profile) -> None:
        keeper = self.study.keeper
        assert keeper is not None
        try:
            keeper.open(person)
        except (OSError, CourseError) as error:
            self.trouble.emit(str(error))
