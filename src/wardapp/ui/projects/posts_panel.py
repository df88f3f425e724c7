"""委員一覧: the posts that neighbourhoods must fill, and where they are asked twice."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QPushButton,
)

from wardapp.domain.post import Overlap, Post
from wardapp.ui.actions import page_action
from wardapp.ui.errors import show_error
from wardapp.ui.field.panel import ListPanel
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import WARD_FIELD_LABELS
from wardapp.ui.projects.bound import BoundForm, flow_row
from wardapp.ui.projects.excel_button import excel_button
from wardapp.ui.projects.overlap_view import OverlapView
from wardapp.ui.theme import set_kind, set_role
from wardapp.ui.voices.pairs import Pairs
from wardapp.ui.widgets.auto_save import AutoSave
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.widgets.record_list import RecordLine
from wardapp.ui.widgets.search_field import SearchField
from wardapp.ui.widgets.two_sides import TwoSides
from wardapp.ui.words import dotted, listed

if TYPE_CHECKING:
    from wardapp.domain.changes import Changes
    from wardapp.ui.context import UiContext

_LABELS = WARD_FIELD_LABELS["post"]
LIST = "委員一覧"


class PostsPanel(ListPanel):
    """The register by district, or the overlaps in it."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, "", "users")
        self._id = ""
        self._begun = ""
        self._overlaps: tuple[Overlap, ...] = ()
        self.list.setAccessibleName(self.tr("委員の一覧"))
        desk = context.desk
        self.auto = AutoSave(
            context, save=lambda key, fields: desk.registers.posts.edit(key, **fields), parent=self
        )
        self.fields = BoundForm(
            self.auto,
            lambda: self._id,
            _LABELS,
            today=desk.today,
            required=frozenset({"name"}),
        )
        self._make()
        self._lay_out()
        self._connect()

    def _make(self) -> None:
        ward = self.context.desk.office.is_ward
        self.new_button.setText(self.tr("委員を登録"))
        if not ward:
            self.new_button.hide()
        self.search = SearchField(self.tr("委員を探す（名称・依頼元・役割）"))
        self.office = QComboBox()
        self.office.setAccessibleName(self.tr("区役所"))
        if ward:
            self.office.hide()
        self.district = QComboBox()
        self.district.setAccessibleName(self.tr("校区"))
        self.overlap_button = QPushButton(self.tr("重なりを探す"))
        self.overlap_button.setCheckable(True)
        set_icon(self.overlap_button, "git-merge")
        self.import_button = QPushButton(self.tr("Excelから取り込む"))
        set_icon(self.import_button, "import")
        set_kind(self.import_button, "quiet")
        if not ward:
            self.import_button.hide()
        self.print_button = QPushButton(self.tr("一覧を印刷"))
        set_icon(self.print_button, "printer")
        set_kind(self.print_button, "quiet")
        self._sum = Paragraph()
        set_role(self._sum, "muted")
        self.nothing.set_text(
            self.tr("まだ委員がありません"),
            self.tr("自治会などに選出をお願いしている委員の表を、Excelから取り込めます。"),
        )

    def _lay_out(self) -> None:
        theme, form = self.context.theme, self.fields
        self.search_tools(
            self.search,
            flow_row(self.office, self.district, self.overlap_button),
            flow_row(
                self.import_button,
                self.print_button,
                excel_button(self.context, LIST, lambda: self._office_id, self),
            ),
            self._sum,
        )
        self.editor.addWidget(TwoSides([self.auto.label], [], theme.space(2)))
        self.editor.addWidget(Field(_LABELS["name"], form.line("name")))
        self.editor.addWidget(
            Pairs(
                (
                    (_LABELS["asking_body"], form.suggested("asking_body")),
                    (_LABELS["district_id"], form.name("district_id")),
                    (_LABELS["asked_of"], form.line("asked_of", self.tr("例：自治連合会"))),
                    (_LABELS["people"], form.number("people")),
                    (_LABELS["term_months"], form.number("term_months")),
                    (_LABELS["until_on"], form.day("until_on")),
                    (_LABELS["meetings"], form.number("meetings")),
                    (_LABELS["ground"], form.line("ground")),
                )
            )
        )
        self.editor.addWidget(
            Field(
                _LABELS["duties"],
                form.text(
                    "duties", self.tr("実際にしていること。似た委員を探す手がかりになります。")
                ),
            )
        )
        self.editor.addWidget(
            Field(_LABELS["agree"], form.text("agree", self.tr("「、」で区切る"), lines=1))
        )
        self.editor.addWidget(Field(_LABELS["note"], form.text("note")))
        self.editor.addStretch(1)
        self.overlap = OverlapView(self.context)
        self.right.addWidget(self.overlap)

    def _connect(self) -> None:
        self.search.searched.connect(lambda _text: self.reload())
        self.search.moved_down.connect(self.list.setFocus)
        self.office.activated.connect(lambda _row: self.reload())
        self.district.activated.connect(lambda _row: self.reload())
        self.overlap_button.toggled.connect(lambda _on: self.reload())
        self.new_button.clicked.connect(self.begin)
        self.import_button.clicked.connect(lambda _checked=False: self.ask_file())
        self.print_button.clicked.connect(lambda _checked=False: self.print_list())
        self.overlap.theme_asked.connect(lambda one: self._make_of(one, "theme"))
        self.overlap.request_asked.connect(lambda one: self._make_of(one, "request"))
        page_action(self, self.tr("委員を探す"), "Ctrl+F", self.search.setFocus, "search")
        page_action(self, self.tr("委員を登録する"), "Ctrl+Shift+N", self.begin, "plus")
        page_action(self, self.tr("委員一覧を印刷する"), "Ctrl+P", self.print_list, "printer")
        page_action(self.list, self.tr("ごみ箱へ移す"), "Del", self.discard, "trash-2")
        self.context.changed.changed.connect(self._on_changed)

    @property
    def _office_id(self) -> str:
        return str(self.office.currentData() or self.context.desk.office.id)

    # -- the list --------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read the list anew."""
        desk, query, wanted = self.context.desk, self.search.text(), self._wanted
        self._wanted = ""
        if wanted:
            self.overlap_button.setChecked(False)
        district, office = self.district.currentData(), self._office_id
        overlapping = self.overlap_button.isChecked()

        def read(_task: object) -> tuple[Any, ...]:
            wards = [o for o in desk.city.offices() if o.is_ward]
            shown = office
            if not any(o.id == shown for o in wards) and wards:
                shown = wards[0].id
            posts = desk.registers.posts.list(query, office_id=shown, district_id=district)
            return (
                posts,
                desk.registers.posts.overlaps(office_id=shown) if overlapping else (),
                [(d.id, d.name, d.kana) for d in desk.city.districts(shown)],
                [(o.id, o.name) for o in wards],
                desk.registers.posts.bodies(),
                shown,
                wanted,
            )

        self.context.run(read, context=self, done=self._on_read)

    def _on_read(self, read: tuple[Any, ...]) -> None:
        posts, self._overlaps, districts, wards, bodies, office, wanted = read
        self._fill(self.office, wards, office)
        self._fill(
            self.district,
            [(None, self.tr("すべての校区")), *((d[0], d[1]) for d in districts)],
            self.district.currentData(),
        )
        self.fields.widgets["district_id"].set_items(districts)  # type: ignore[attr-defined]
        self.fields.offer("asking_body", bodies)
        overlapping = self.overlap_button.isChecked()
        lines = self._overlap_lines() if overlapping else self._post_lines(posts)
        people = sum(post.people or 0 for post in posts)
        often = sum(post.appearances for post in posts)
        self._sum.setText(
            self.tr("似た役割を別の依頼元が同じ校区に頼んでいるもの：{count}組").format(
                count=len(self._overlaps)
            )
            if overlapping
            else self.tr("{count}件　{people}人　会議・活動は年間延べ{often}回").format(
                count=len(posts), people=f"{people:,}", often=f"{often:,}"
            )
        )
        self._sum.setVisible(bool(posts) or overlapping)
        self.list.show_lines(lines, wanted)
        self.left.setCurrentWidget(self.list if lines else self.nothing)
        if not lines:
            self.right.setCurrentWidget(self.choose)

    @staticmethod
    def _fill(combo: QComboBox, items: list[tuple[Any, str]], chosen: Any) -> None:
        combo.blockSignals(True)
        combo.clear()
        for value, words in items:
            combo.addItem(words, value)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))
        combo.blockSignals(False)

    def _post_lines(self, posts: tuple[Post, ...]) -> list[RecordLine]:
        name = self.context.desk.city.name_of
        return [
            RecordLine(
                post.id,
                post.name,
                "　".join(
                    part
                    for part in (
                        name(post.district_id) or self.tr("区全体"),
                        post.asking_body,
                        post.asked_of,
                    )
                    if part
                ),
                self.tr("{people}人").format(people=post.people) if post.people else "",
                "neutral",
                self.tr("年{often}回").format(often=post.meetings) if post.meetings else "",
            )
            for post in posts
        ]

    def _overlap_lines(self) -> list[RecordLine]:
        return [
            RecordLine(
                f"overlap:{number}",
                dotted(one.names),
                listed(one.bodies),
                self.tr("{count}校区").format(count=len(one.districts)),
                "warning",
                self.tr("年間延べ{often}回").format(often=f"{one.appearances:,}"),
            )
            for number, one in enumerate(self._overlaps)
        ]

    def show_chosen(self, record_id: str) -> None:
        """Show a post or an overlap; what was edited in the post before is saved first."""
        if record_id.startswith("overlap:"):
            self.auto.flush()
            self._id = ""
            number = int(record_id.removeprefix("overlap:"))
            if number < len(self._overlaps):
                self.overlap.show_overlap(
                    self._overlaps[number], editable=self.context.desk.office.is_ward
                )
                self.right.setCurrentWidget(self.overlap)
            return
        if record_id != self._id:
            self.auto.flush()
            self.auto.label.clear()
            self._id = record_id
        desk = self.context.desk
        self.context.run(
            lambda _task: desk.registers.posts.get(record_id), context=self, done=self._on_post
        )

    def _on_post(self, post: Post) -> None:
        if post.id == self._id:
            self.fields.show(post, editable=post.office_id == self.context.desk.office.id)
            self.show_editor()
            if self._begun == post.id:
                self._begun = ""
                self.fields.begin("name")

    # -- what a person does ----------------------------------------------------------------------

    def begin(self) -> None:
        """Begin a post and put the cursor into its name."""
        desk, name = self.context.desk, self.tr("（委員の名称）")
        district = self.district.currentData()
        if not desk.office.is_ward:
            return

        def begun(changes: Changes) -> None:
            self._begun = changes.id
            self.show_record(changes.id)

        self.context.write(
            lambda: desk.registers.posts.add(name, district_id=district), context=self, done=begun
        )

    def ask_file(self) -> None:
        """Ask for the file of the register and read it."""
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("委員一覧を取り込む"),
            "",
            self.tr("表（*.xlsx *.xls *.ods *.csv）").replace("（", " (").replace("）", ")"),
        )
        if name:
            self.import_file(Path(name))

    def import_file(self, path: Path) -> None:
        """Read a register; all of it or nothing."""
        desk = self.context.desk

        def done(changes: Changes) -> None:
            self.context.notify(
                self.tr("{count}件を取り込みました").format(count=len(changes.touched["post"])),
                lambda: self.context.write(desk.undo, context=self),
            )

        self.context.write(
            lambda: desk.registers.import_posts(path),
            context=self,
            done=done,
            failed=lambda error: show_error(self, error),
            what=self.tr("委員一覧の取り込み"),
        )

    def _make_of(self, overlap: Overlap, kind: str) -> None:
        desk = self.context.desk
        makers: dict[str, Callable[[Overlap], Changes]] = {
            "theme": desk.ward_actions.theme_from_overlap,
            "request": desk.ward_actions.request_from_overlap,
        }
        self.context.write(
            lambda: makers[kind](overlap),
            context=self,
            done=lambda changes: self.context.open_record(kind, changes.id),
        )

    def print_list(self) -> None:
        """Open the preview of the register with its overlaps."""
        self.auto.flush()
        self.context.print_document(LIST, self._office_id)

    def discard(self) -> None:
        """Move the chosen post to ごみ箱; it can be undone."""
        desk, record = self.context.desk, self._id
        if record:
            self.context.write(
                lambda: desk.registers.posts.discard([record]),
                context=self,
                done=lambda _changes: self.context.notify(
                    self.tr("ごみ箱へ移しました"),
                    lambda: self.context.write(desk.undo, context=self),
                ),
            )

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if self._loaded and changes.touches("post", "district", "office"):
            self.reload()
            if self._id and self.right.currentWidget() is not self.choose:
                self.show_chosen(self._id)
