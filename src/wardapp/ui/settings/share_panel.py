"""共有フォルダー: join, create, the six words, approving others, and how often to sync."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QPushButton

from wardapp.domain.changes import Changes
from wardapp.ui.background import Lane
from wardapp.ui.context import UiContext
from wardapp.ui.settings.panel import Panel, words
from wardapp.ui.share.approve_dialog import ApproveDialog
from wardapp.ui.share.desks_card import DesksCard
from wardapp.ui.share.join_dialog import JoinDialog
from wardapp.ui.share.recover_dialog import RecoverDialog
from wardapp.ui.share.words_card import WordsCard
from wardapp.ui.theme import set_kind
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.words import said

SETTINGS_CHANGED = Changes({"settings": frozenset()})


class SharePanel(Panel):
    """The state of the share in sentences, and what can be done now."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(self.tr("共有フォルダー"))
        self._context = context
        theme = context.theme
        state = self.add_card(self.tr("いまの状態"))
        self.sentence = words("")
        self.address = words("", "faint")
        self.words = WordsCard()
        self.join = QPushButton(self.tr("参加する…"))
        set_kind(self.join, "primary")
        self.make_new = QPushButton(self.tr("新しく作る…"))
        self.approve = QPushButton(self.tr("参加の申込みを承認する…"))
        self.join.clicked.connect(self._on_join)
        self.make_new.clicked.connect(self._on_create)
        self.approve.clicked.connect(self._on_approve)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.space(2))
        self.recover = QPushButton(self.tr("復旧用の紙を使う…"))
        self.recover.clicked.connect(self._on_recover)
        for button in (self.join, self.make_new, self.approve, self.recover):
            buttons.addWidget(button)
            button.hide()
        buttons.addStretch(1)
        for widget in (self.sentence, self.address, self.words):
            state.addWidget(widget)
        state.addLayout(buttons)
        self.desks = DesksCard(context)
        self.others = self.add_card(
            self.tr("参加している端末"), self.tr("選ぶと、なくした端末の登録を取り消せます。")
        )
        self.others.addWidget(self.desks)
        when = self.add_card(self.tr("同期の間隔"))
        self.interval = QComboBox()
        for minutes in (1, 5, 15, 30, 60):
            self.interval.addItem(self.tr("{minutes}分ごと").format(minutes=minutes), minutes)
        self.interval.addItem(self.tr("自動では同期しない"), 0)
        index = self.interval.findData(int(context.desk.settings.get("share.interval_minutes")))
        self.interval.setCurrentIndex(max(0, index))
        self.at_exit = QCheckBox(self.tr("終了するときに同期する"))
        self.at_exit.setChecked(bool(context.desk.settings.get("share.sync_at_exit")))
        when.addWidget(Field(self.tr("自動で同期する間隔"), self.interval))
        when.addWidget(self.at_exit)
        self.fetch = QCheckBox(self.tr("ほかの端末の添付ファイルを、開く前に受け取っておく"))
        self.fetch.setChecked(bool(context.desk.settings.get("share.fetch_attachments")))
        self.fetch.clicked.connect(self._on_fetch)
        when.addWidget(self.fetch)
        self.interval.activated.connect(self._on_interval)
        self.at_exit.clicked.connect(self._on_at_exit)
        note = Paragraph(
            self.tr(
                "連絡先などの個人情報は、所属する区役所の端末だけが読めるように暗号化して送ります。"
            )
        )
        when.addWidget(note)
        self.column.addStretch(1)
        context.changed.changed.connect(self._on_changed)
        self.reload()

    def reload(self) -> None:
        """Ask the desk where the share stands."""
        desk = self._context.desk

        def work(_task: object) -> tuple[Any, list[str]]:
            state = desk.share.state()
            return state, desk.share.own_words() if state.waiting else []

        self._context.background.run(work, context=self, done=self._on_state, lane=Lane.POOL)

    def _on_state(self, found: tuple[Any, list[str]]) -> None:
        state, own = found
        self.sentence.setText(said(state.sentence))
        address = self.tr("場所：{address}").format(address=state.address) if state.address else ""
        self.address.setText(address)
        self.address.setVisible(bool(address))
        self.words.show_words(own)
        self.join.setVisible(not state.member)
        self.join.setText(
            self.tr("別のフォルダーに申し込む…") if state.waiting else self.tr("参加する…")
        )
        self.make_new.setVisible(not state.member and not state.waiting)
        self.recover.setVisible(not state.member)
        self.approve.setVisible(state.administrator)
        card = self.desks.parentWidget()
        if card is not None:
            card.setVisible(state.member)
        self.desks.reload(administrator=state.administrator)

    @Slot(object, object)
    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if changes.touches("share") or self.isVisible():
            self.reload()

    @Slot()
    def _on_join(self) -> None:
        JoinDialog(self._context, parent=self.window()).open()

    @Slot()
    def _on_recover(self) -> None:
        RecoverDialog(self._context, self.window()).open()

    @Slot()
    def _on_create(self) -> None:
        JoinDialog(self._context, create=True, parent=self.window()).open()

    @Slot()
    def _on_approve(self) -> None:
        ApproveDialog(self._context, self.window()).open()

    @Slot(int)
    def _on_interval(self, _index: int) -> None:
        self._set("share.interval_minutes", int(self.interval.currentData()))

    @Slot(bool)
    def _on_at_exit(self, on: bool) -> None:
        self._set("share.sync_at_exit", on)

    @Slot(bool)
    def _on_fetch(self, on: bool) -> None:
        self._set("share.fetch_attachments", on)

    def _set(self, key: str, value: object) -> None:
        desk = self._context.desk

        def work() -> Changes:
            desk.settings.set(key, value)
            return SETTINGS_CHANGED

        self._context.write(work, context=self)
