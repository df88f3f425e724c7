"""A submission sheet (案件提出シート): written by a ward, read by who holds the meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from wardapp.domain.meeting import ItemKind
from wardapp.domain.submission import SUBJECT_FIELDS, ItemSubmission, SubmissionState
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import ITEM_KIND_LABELS, SUBMISSION_STATE_LABELS
from wardapp.ui.meetings.materials_dialog import MaterialsDialog
from wardapp.ui.meetings.meeting_form import KindBox, NumberBox
from wardapp.ui.requests.fields import GrowingText
from wardapp.ui.theme import set_surface
from wardapp.ui.voices.pairs import Pairs
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.form_dialog import FormDialog
from wardapp.ui.widgets.name_combo import NameCombo
from wardapp.ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from wardapp.ui.context import UiContext

STATE_TONES = {
    SubmissionState.DRAFT: "neutral",
    SubmissionState.SUBMITTED: "accent",
    SubmissionState.RETURNED: "warning",
    SubmissionState.BACKLOG: "neutral",
    SubmissionState.ACCEPTED: "success",
    SubmissionState.WITHDRAWN: "neutral",
}


class SubmissionDialog(FormDialog):
    """The sheet; it is kept when the dialog is left, and submitted by a button of its own."""

    def __init__(
        self, context: UiContext, sheet: ItemSubmission, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent)
        self._sheet = sheet
        own = sheet.office_id == context.desk.office.id
        self.editable = own and sheet.is_with_its_office
        self.set_up(
            self.tr("案件提出シート"),
            self.tr("{office}　{state}").format(
                office=context.desk.city.name_of(sheet.office_id),
                state=SUBMISSION_STATE_LABELS[sheet.state],
            ),
            self.tr("提出する") if self.editable else "",
        )
        theme = context.theme
        self.resize(theme.size(640), theme.size(720))
        if self.editable:
            self.keep_button = QPushButton(self.tr("下書きとして保存"))
            self.keep_button.setAutoDefault(False)
            self.keep_button.clicked.connect(lambda _checked=False: self.keep())
            self.buttons.addButton(self.keep_button, self.buttons.ButtonRole.ActionRole)
        self._make_fields()
        self._lay_out()

    def _make_fields(self) -> None:
        sheet = self._sheet
        self.title = QLineEdit(sheet.title)
        self.subject = NameCombo(self.tr("要望・課題・事業などから選ぶ（任意）"))
        self._subject_fields: dict[str, tuple[str, str]] = {}
        self.kind = KindBox()
        for kind, label in ITEM_KIND_LABELS.items():
            self.kind.addItem(label, kind)
        self.kind.setCurrentIndex(self.kind.findData(sheet.kind))
        self.why = self._text(self.tr("この会議に諮る理由"), sheet.why)
        self.asked = self._text(self.tr("決めてほしいこと"), sheet.asked)
        self.background = self._text(self.tr("経緯と現状"), sheet.background)
        self.presenter = QLineEdit(sheet.presenter)
        self.minutes = NumberBox()
        self.minutes.setRange(0, 480)
        self.minutes.setSuffix(self.tr("分"))
        self.minutes.setValue(sheet.minutes_planned)
        self.public = QCheckBox(self.tr("公開してよい"))
        self.public.setChecked(sheet.is_public)
        self.reason = QLineEdit(sheet.private_reason)
        self.materials = QLineEdit(sheet.materials)
        self.materials.setPlaceholderText(self.tr("例：当日配布の図面1枚"))
        self.files = QPushButton(self.tr("資料のファイル…"))
        set_icon(self.files, "paperclip")
        self.files.setAutoDefault(False)
        self.files.clicked.connect(lambda _checked=False: self.show_files())

    @staticmethod
    def _text(name: str, text: str) -> GrowingText:
        field = GrowingText(name, 2)
        field.show_text(text)
        return field

    def _lay_out(self) -> None:
        theme = self.context.theme
        if self._sheet.reply:
            box = QWidget()
            set_surface(box, "warning")
            row = QHBoxLayout(box)
            row.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2))
            words = Paragraph(self.tr("事務局から：{reply}").format(reply=self._sheet.reply))
            row.addWidget(words)
            self.body.addWidget(box)
        self.body.addWidget(Field(self.tr("件名"), self.title))
        self.body.addWidget(Field(self.tr("もとになる記録"), self.subject))
        self.body.addWidget(
            Field(
                self.tr("この会議に諮る理由"),
                self.why,
                self.tr(
                    "なぜ区長会議で決める必要があるか（局との調整や一区の判断では決められない理由）"
                ),
            )
        )
        self.body.addWidget(Field(self.tr("決めてほしいこと"), self.asked))
        self.body.addWidget(Field(self.tr("経緯と現状"), self.background))
        self.body.addWidget(
            Pairs(
                (
                    (self.tr("種別"), self.kind),
                    (self.tr("予定時間"), self.minutes),
                    (self.tr("説明者"), self.presenter),
                    (self.tr("配布する資料"), self.materials),
                )
            )
        )
        row = QHBoxLayout()
        row.addWidget(self.public)
        row.addStretch(1)
        row.addWidget(self.files)
        self.body.addLayout(row)
        self._why_not = Field(self.tr("非公開の理由"), self.reason)
        self.body.addWidget(self._why_not)
        self.body.addStretch(1)
        self.public.toggled.connect(self._on_public)
        self.subject.chosen.connect(self._on_subject)
        self.subject.setEnabled(self.editable)
        self._offer_subjects()
        self._on_public(self.public.isChecked())
        for line in (self.title, self.presenter, self.materials, self.reason):
            line.setReadOnly(not self.editable)
        for text in (self.why, self.asked, self.background):
            text.setReadOnly(not self.editable)
        for widget in (self.kind, self.minutes, self.public):
            widget.setEnabled(self.editable)

    def _offer_subjects(self) -> None:
        desk, sheet = self.context.desk, self._sheet
        labels = {
            "request_id": self.tr("区長要望"),
            "theme_id": self.tr("課題"),
            "project_id": self.tr("区独自事業"),
            "field_decision_id": self.tr("現場判断"),
            "report_id": self.tr("マンスリーリポート"),
        }

        def offered(subjects: list[tuple[str, str, str, str]]) -> None:
            self._subject_fields = {record: (field, title) for field, record, title, _ in subjects}
            self.subject.set_items(
                (record, "　".join(p for p in (labels[field], title, office) if p), "")
                for field, record, title, office in subjects
            )
            present = next((getattr(sheet, f) for f in labels if getattr(sheet, f)), None)
            self.subject.set_current_id(present)

        self.context.run(
            lambda _task: desk.meetings.subjects(requests=True), context=self, done=offered
        )

    def _on_subject(self, record: str | None) -> None:
        """A subject gives the title where nobody has written one."""
        _field, title = self._subject_fields.get(record or "", ("", ""))
        if title and not self.title.text().strip():
            self.title.setText(title)

    @property
    def _about(self) -> dict[str, str | None]:
        """What it is about: one field names it, the others none; as it was until they are offered."""
        if not self._subject_fields:
            return {}
        field, _title = self._subject_fields.get(self.subject.current_id() or "", ("", ""))
        return {
            name: self.subject.current_id() if name == field else None
            for name in SUBJECT_FIELDS
            if name != "voice_id"
        }

    def _on_public(self, public: bool) -> None:
        self._why_not.setVisible(not public)

    @property
    def fields(self) -> dict[str, Any]:
        """What was entered."""
        return {
            "title": self.title.text().strip(),
            "kind": ItemKind(self.kind.currentData()),
            "why": self.why.toPlainText().strip(),
            "asked": self.asked.toPlainText().strip(),
            "background": self.background.toPlainText().strip(),
            "presenter": self.presenter.text().strip(),
            "minutes_planned": self.minutes.value(),
            "materials": self.materials.text().strip(),
            "is_public": self.public.isChecked(),
            "private_reason": "" if self.public.isChecked() else self.reason.text().strip(),
            **self._about,
        }

    def keep(self) -> None:
        """Keep the sheet as it is."""
        submissions, sheet_id, fields = (
            self.context.desk.meetings.submissions,
            self._sheet.id,
            self.fields,
        )
        self.write_and_close(lambda: submissions.edit(sheet_id, **fields))

    def take(self) -> None:
        """Keep the sheet and submit it; what is missing is said."""
        submissions, sheet_id, fields = (
            self.context.desk.meetings.submissions,
            self._sheet.id,
            self.fields,
        )
        self.write(
            lambda: submissions.edit(sheet_id, **fields),
            lambda _done: self.write_and_close(lambda: submissions.submit(sheet_id)),
        )

    def show_files(self) -> None:
        """Show the files that go with it."""
        MaterialsDialog(
            self.context,
            self.title.text(),
            self,
            submission_id=self._sheet.id,
            editable=self.editable,
        ).ask()

    def reject(self) -> None:
        """Leaving the sheet keeps what was typed."""
        if self.editable and self._typed():
            self.keep()
        else:
            super().reject()

    def _typed(self) -> bool:
        return any(getattr(self._sheet, name) != value for name, value in self.fields.items())
