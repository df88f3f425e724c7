"""Who belongs to a meeting by office, who holds the post, who did, and who comes in their place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from wardapp.domain.meeting import MeetingKind
from wardapp.domain.membership import MemberPost, Tenure
from wardapp.ui.dates import format_date, format_short
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import MEETING_KIND_LABELS
from wardapp.ui.meetings.meeting_form import KindBox, NumberBox
from wardapp.ui.theme import set_kind
from wardapp.ui.voices.pairs import Pairs
from wardapp.ui.widgets.date_edit import WarekiDateEdit
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.form_dialog import FormDialog
from wardapp.ui.widgets.name_combo import NameCombo
from wardapp.ui.widgets.plain_table import PlainRow, PlainTable
from wardapp.ui.widgets.section_heading import SectionHeading
from wardapp.ui.words import listed

if TYPE_CHECKING:
    import datetime as dt

    from wardapp.ui.context import UiContext


class MembersDialog(FormDialog):
    """The posts of a kind of meeting; the holders of the marked one in time."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_up(
            self.tr("構成員"),
            self.tr(
                "会議には職で出席します。就任日を書いておくと、会議の日にその職にあった方が"
                "出席者に入り、過ぎた会議の名簿は変わりません。"
            ),
        )
        theme = context.theme
        self.resize(theme.size(820), theme.size(680))
        self.setMinimumSize(theme.size(560), theme.size(420))
        self._posts: tuple[MemberPost, ...] = ()
        self.kind = KindBox()
        self.kind.setAccessibleName(self.tr("会議の種別"))
        for kind in (MeetingKind.WARD_MAYORS, MeetingKind.BUREAUS):
            self.kind.addItem(MEETING_KIND_LABELS[kind], kind)
        self.day = WarekiDateEdit(context.desk.today)
        self.day.setAccessibleName(self.tr("いつの構成員か"))
        self.day.set_date(context.desk.today())
        self.adopt_button = self._button("users", self.tr("今の職員名簿から作る"), self.adopt)
        self.add_button = self._button("plus", self.tr("職を追加…"), self.add)
        self.table = PlainTable(self.tr("構成員の職の一覧"), stretch=2)
        self.table.setMinimumHeight(theme.size(210))
        self.edit_button = self._button("pencil", self.tr("職・代理・期間…"), self.edit)
        self.remove_button = self._button("x", self.tr("外す"), self.remove)
        self.appoint_button = self._button("user-plus", self.tr("後任を登録…"), self.appoint)
        self.beside_button = self._button(
            "users", self.tr("もう一人登録…"), lambda: self.appoint(beside=True)
        )
        self.holders = PlainTable(self.tr("この職にあった方の一覧"), stretch=0)
        self.holders.setMinimumHeight(theme.size(120))
        self.drop_button = self._button("x", self.tr("この在任を消す"), self.drop)
        self._lay_out()
        self.kind.activated.connect(lambda _row: self.reload())
        self.day.date_changed.connect(lambda _day: self.reload())
        self.table.row_chosen.connect(self._on_post_chosen)
        self.holders.row_chosen.connect(lambda record: self.drop_button.setEnabled(bool(record)))
        self.reload()

    def _button(self, icon: str, text: str, slot: Any) -> QPushButton:
        button = QPushButton(text)
        set_icon(button, icon)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: slot())
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.kind)
        top.addWidget(self.day)
        top.addStretch(1)
        top.addWidget(self.adopt_button)
        top.addWidget(self.add_button)
        self.body.addLayout(top)
        self.body.addWidget(self.table, 2)
        tools = QHBoxLayout()
        for button in (
            self.appoint_button,
            self.beside_button,
            self.edit_button,
            self.remove_button,
        ):
            set_kind(button, "quiet")
            tools.addWidget(button)
        tools.addStretch(1)
        self.body.addLayout(tools)
        self._heading = SectionHeading(self.tr("この職にあった方"))
        self._heading.add(self.drop_button)
        set_kind(self.drop_button, "quiet")
        self.body.addWidget(self._heading)
        self.body.addWidget(self.holders, 1)

    # -- showing ---------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read posts and holders of the day anew."""
        members, kind = self.context.desk.meetings.members, MeetingKind(self.kind.currentData())
        day = self.day.date() or self.context.desk.today()

        def read(_task: object) -> list[tuple[MemberPost, str]]:
            return [
                (post, listed(h.name for h in members.holders(post.office_id, post.post, day)))
                for post in members.list(kind, day)
            ]

        self.context.run(read, context=self, done=self._on_read)

    def _on_read(self, read: list[tuple[MemberPost, str]]) -> None:
        city = self.context.desk.city
        self._posts = tuple(post for post, _ in read)
        rows = [
            PlainRow(
                post.id,
                (
                    city.name_of(post.office_id),
                    post.post,
                    names or self.tr("（空席）"),
                    post.deputy_post,
                    self._term(post.from_on, post.to_on),
                ),
                {} if names else {2: "warning"},
            )
            for post, names in read
        ]
        self.table.show_rows(
            [
                self.tr("所属"),
                self.tr("職"),
                self.tr("この日の在任者"),
                self.tr("代理の職"),
                self.tr("構成員である期間"),
            ],
            rows,
        )
        self.adopt_button.setVisible(not rows)
        self._on_post_chosen(self.table.current_id)

    def _term(self, first: dt.date | None, last: dt.date | None) -> str:
        if first is None and last is None:
            return ""
        return self.tr("{first}〜{last}").format(
            first=format_short(first) if first else "", last=format_short(last) if last else ""
        )

    def _marked(self) -> MemberPost | None:
        return next((p for p in self._posts if p.id == self.table.current_id), None)

    def _on_post_chosen(self, _record: str) -> None:
        post = self._marked()
        for button in (
            self.edit_button,
            self.remove_button,
            self.appoint_button,
            self.beside_button,
        ):
            button.setEnabled(post is not None)
        self.drop_button.setEnabled(False)
        if post is None:
            self.holders.show_rows([], [])
            return
        members = self.context.desk.meetings.members
        self.context.run(
            lambda _task: members.tenures(post.office_id, post.post),
            context=self,
            done=self._on_tenures,
        )

    def _on_tenures(self, tenures: tuple[Tenure, ...]) -> None:
        rows = [
            PlainRow(
                t.id,
                (
                    t.name,
                    format_date(t.from_on, weekday=False) if t.from_on else self.tr("（以前から）"),
                    format_date(t.to_on, weekday=False) if t.to_on else self.tr("在任中"),
                ),
            )
            for t in reversed(tenures)
        ]
        self.holders.show_rows([self.tr("氏名"), self.tr("就任"), self.tr("退任")], rows)
        self._heading.set_title(
            self.tr("この職にあった方"),
            ""
            if rows
            else self.tr("まだ登録がありません。職員名簿にある方が在任者とみなされます。"),
        )

    # -- what a person does ----------------------------------------------------------------------

    def _again(self, _changes: object = None) -> None:
        self.reload()

    def adopt(self) -> None:
        """Write down the posts of those who attend today."""
        members, kind = self.context.desk.meetings.members, MeetingKind(self.kind.currentData())
        self.write(lambda: members.adopt(kind), self._again)

    def add(self) -> None:
        """Ask for a post."""
        dialog = PostDialog(self.context, None, self)
        members, kind = self.context.desk.meetings.members, MeetingKind(self.kind.currentData())
        if dialog.ask():
            fields = dialog.fields
            office, post = fields.pop("office_id"), fields.pop("post")
            self.write(lambda: members.add(kind, office, post, **fields), self._again)

    def edit(self) -> None:
        """Change the marked post."""
        post = self._marked()
        if post is None:
            return
        dialog = PostDialog(self.context, post, self)
        if dialog.ask():
            members, fields = self.context.desk.meetings.members, dialog.fields
            self.write(lambda: members.edit(post.id, **fields), self._again)

    def remove(self) -> None:
        """Take the marked post off."""
        post, members = self._marked(), self.context.desk.meetings.members
        if post is not None:
            self.write(lambda: members.discard(post.id), self._again)

    def appoint(self, *, beside: bool = False) -> None:
        """Ask who holds the marked post from when on."""
        post = self._marked()
        if post is None:
            return
        dialog = AppointDialog(self.context, post, self)
        if dialog.ask():
            members, fields = self.context.desk.meetings.members, dialog.fields
            self.write(
                lambda: members.appoint(post.office_id, post.post, beside=beside, **fields),
                self._again,
            )

    def drop(self) -> None:
        """Take back that the marked person held the post."""
        record, members = self.holders.current_id, self.context.desk.meetings.members
        if record:
            self.write(lambda: members.discard_tenure(record), self._again)


class PostDialog(FormDialog):
    """A post that attends."""

    def __init__(
        self, context: UiContext, post: MemberPost | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent)
        self.set_up(self.tr("構成員の職"), "", self.tr("決定"))
        desk = context.desk
        self.office = NameCombo()
        self.office.set_items((o.id, o.name, o.kana) for o in desk.city.offices())
        self.post, self.deputy = QLineEdit(), QLineEdit()
        self.rank = NumberBox()
        self.rank.setRange(1, 99)
        self.rank.setValue(30)
        self.first = WarekiDateEdit(desk.today)
        self.last = WarekiDateEdit(desk.today)
        if post is not None:
            self.office.set_current_id(post.office_id)
            self.post.setText(post.post)
            self.deputy.setText(post.deputy_post)
            self.rank.setValue(post.rank)
            self.first.set_date(post.from_on)
            self.last.set_date(post.to_on)
        self.body.addWidget(
            Pairs(
                (
                    (self.tr("所属"), self.office),
                    (self.tr("職"), self.post),
                    (self.tr("代理の職（副区長など）"), self.deputy),
                    (self.tr("席次（小さいほど上位）"), self.rank),
                    (self.tr("構成員になった日（空欄は以前から）"), self.first),
                    (self.tr("構成員でなくなる日の前日"), self.last),
                )
            )
        )

    def take(self) -> None:
        """Take it where office and post are there."""
        if self.office.current_id() and self.post.text().strip():
            self.accept()

    @property
    def fields(self) -> dict[str, Any]:
        """What was entered."""
        return {
            "office_id": self.office.current_id(),
            "post": self.post.text().strip(),
            "deputy_post": self.deputy.text().strip() or None,
            "rank": self.rank.value(),
            "from_on": self.first.date(),
            "to_on": self.last.date(),
        }


class AppointDialog(FormDialog):
    """Who holds a post, from when on."""

    def __init__(self, context: UiContext, post: MemberPost, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        city = context.desk.city
        self.set_up(
            self.tr("就任の登録"),
            self.tr("{office}　{post}\n前任の方は、就任日の前日までの在任になります。").format(
                office=city.name_of(post.office_id), post=post.post
            ),
            self.tr("登録"),
        )
        self._person: str | None = None
        self.staff = NameCombo(self.tr("氏名か読み"))
        self.staff.set_items((p.id, p.name, p.kana) for p in city.people())
        self.name, self.kana = QLineEdit(), QLineEdit()
        self.first = WarekiDateEdit(context.desk.today)
        self.first.set_date(context.desk.today())
        self.body.addWidget(Field(self.tr("職員から選ぶ"), self.staff))
        self.body.addWidget(
            Pairs(
                (
                    (self.tr("氏名"), self.name),
                    (self.tr("ふりがな"), self.kana),
                    (self.tr("就任日"), self.first),
                )
            )
        )
        self.staff.chosen.connect(self._on_staff)

    def _on_staff(self, person_id: str | None) -> None:
        person = self.context.desk.city.person(person_id) if person_id else None
        if person is not None:
            self._person = person.id
            self.name.setText(person.name)
            self.kana.setText(person.kana)

    def take(self) -> None:
        """Take it where somebody and a day are there."""
        if self.name.text().strip() and self.first.date() is not None:
            self.accept()

    @property
    def fields(self) -> dict[str, Any]:
        """What was entered."""
        return {
            "name": self.name.text().strip(),
            "kana": self.kana.text().strip(),
            "person_id": self._person,
            "from_on": self.first.date(),
        }
