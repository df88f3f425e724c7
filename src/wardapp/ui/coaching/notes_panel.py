"""What the mayor said, with day and source, so that those who write requests know it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from wardapp.domain.changes import Changes
from wardapp.ui.coaching.parts import button, words
from wardapp.ui.dates import format_date
from wardapp.ui.errors import show_error
from wardapp.ui.field.panel import ListPanel
from wardapp.ui.requests.fields import GrowingText
from wardapp.ui.widgets.date_edit import WarekiDateEdit
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.name_combo import NameCombo
from wardapp.ui.widgets.record_list import RecordLine
from wardapp.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from wardapp.domain.coaching import MayorNote
    from wardapp.ui.context import UiContext


class NotesPanel(ListPanel):
    """List at the left, the note at the right."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", "megaphone", parent)
        self.list.setAccessibleName(self.tr("市長の考えの一覧"))
        self.new_button.setText(self.tr("記録する"))
        self.search = SearchField(self.tr("言葉で探す"))
        self.tools.addWidget(self.search, 1)
        self.tools.addWidget(self.new_button)
        self.nothing.set_text(
            self.tr("市長の考えはまだ記録されていません"),
            self.tr("議会の答弁や会議での言葉を出典とともに残すと、近い要望を書く人に示されます。"),
        )
        self._shown = ""
        self.title = QLineEdit()
        self.text = GrowingText(self.tr("話されたこと"), 4)
        self.source = QLineEdit()
        self.source.setPlaceholderText(self.tr("例：9月市議会 一般質問の答弁"))
        self.day = WarekiDateEdit(context.desk.today)
        self.plan = NameCombo(self.tr("計画や施策の名前の一部"))
        self._who = words("", "faint")
        self._problem = words("", "danger")
        self._problem.hide()
        self.editor.addWidget(
            words(
                self.tr("全区の職員が読みます。公にされた言葉を、そのまま短く書いてください。"),
                "muted",
            )
        )
        for label, control in (
            (self.tr("見出し"), self.title),
            (self.tr("話されたこと"), self.text),
            (self.tr("出典"), self.source),
            (self.tr("日付"), self.day),
            (self.tr("関わる計画（なくてもかまいません）"), self.plan),
        ):
            self.editor.addWidget(Field(label, control))
        self.editor.addWidget(self._problem)
        self.keep_button = button(self.tr("保存"), self.keep, "check", "primary")
        self.editor.addWidget(self.keep_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.remove_button = button(self.tr("ごみ箱に移す"), self.remove, "trash-2")
        self.editor.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.editor.addWidget(self._who)
        self.editor.addStretch(1)
        self.search.searched.connect(lambda _text: self.reload())
        self.search.moved_down.connect(self.list.setFocus)
        self.new_button.clicked.connect(self.begin)
        context.changed.changed.connect(self._on_changed)

    def reload(self) -> None:
        """Read the notes anew."""
        desk, query = self.context.desk, self.search.text()

        def read(_task: object) -> tuple[Any, ...]:
            plans = desk.coaching.plans
            return (
                desk.coaching.notes.list(query),
                [(p.id, " ＞ ".join(plans.path_of(p.id)), p.description) for p, _ in plans.tree()],
            )

        self.context.run(read, context=self, done=self._on_read)

    def _on_read(self, read: tuple[Any, ...]) -> None:
        notes, plans = read
        chosen = self.plan.current_id()
        self.plan.set_items(plans)
        self.plan.set_current_id(chosen)
        self.list.show_lines(
            [
                RecordLine(
                    note.id,
                    note.title or note.text.splitlines()[0],
                    note.text.replace("\n", " ") if note.title else note.source,
                    aside=format_date(note.said_on, weekday=False) if note.said_on else "",
                )
                for note in notes
            ],
            self._wanted,
        )
        self._wanted = ""
        self.left.setCurrentWidget(self.list if notes else self.nothing)

    def begin(self) -> None:
        """Begin a note."""
        self._shown = ""
        self.list.clearSelection()
        self._show(None)
        self.title.setFocus()

    def show_chosen(self, record_id: str) -> None:
        """Show a note."""
        desk = self.context.desk
        self._shown = record_id
        self.context.run(
            lambda _task: desk.coaching.notes.get(record_id), context=self, done=self._on_note
        )

    def _on_note(self, note: MayorNote) -> None:
        if note.id == self._shown:
            self._show(note)

    def _show(self, note: MayorNote | None) -> None:
        desk = self.context.desk
        own = note is None or note.office_id == desk.office.id
        self.title.setText(note.title if note else "")
        self.text.show_text(note.text if note else "")
        self.source.setText(note.source if note else "")
        self.day.set_date((note.said_on if note else desk.today()) or None)
        self.plan.set_current_id(note.plan_id if note else None)
        for control in (self.title, self.text, self.source):
            control.setReadOnly(not own)
        self.day.setEnabled(own)
        self.plan.setEnabled(own)
        self.keep_button.setVisible(own)
        self.remove_button.setVisible(own and note is not None)
        name = desk.city.name_of
        self._who.setText(
            self.tr("記入：{who}").format(who=f"{name(note.office_id)}　{name(note.person_id)}")
            if note
            else ""
        )
        self._problem.hide()
        self.show_editor()

    def keep(self) -> None:
        """Keep what is typed; what is refused is said here, and nothing typed is lost."""
        notes, shown = self.context.desk.coaching.notes, self._shown
        values: dict[str, Any] = {
            "title": self.title.text(),
            "text": self.text.toPlainText(),
            "source": self.source.text(),
            "said_on": self.day.date(),
            "plan_id": self.plan.current_id(),
        }

        def write() -> Changes:
            if shown:
                return notes.edit(shown, **values)
            return notes.add(values.pop("text"), source=values.pop("source"), **values)

        self.context.write(write, context=self, done=self._on_kept, failed=self._on_refused)

    def _on_kept(self, changes: Changes) -> None:
        self._problem.hide()
        self._shown = changes.id
        self._wanted = changes.id
        self.context.notify(self.tr("保存しました。"))
        self.reload()

    def _on_refused(self, error: Exception) -> None:
        from wardapp.ui.errors import sentences

        self._problem.setText(" ".join(part for part in sentences(error) if part))
        self._problem.show()

    def remove(self) -> None:
        """Move the note to ごみ箱."""
        notes, shown = self.context.desk.coaching.notes, self._shown
        self.context.write(
            lambda: notes.discard([shown]),
            context=self,
            done=lambda _changes: self.reload(),
            failed=lambda error: show_error(self, error),
        )

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if initiator is not self and self._loaded and changes.touches("mayor_note", "plan"):
            self.reload()
