"""保存期間: how long personal data is kept, what is over, and its removal once confirmed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QListWidget,
    QMessageBox,
    QPushButton,
    QSpinBox,
)

from wardapp.ui.context import UiContext
from wardapp.ui.dates import format_short
from wardapp.ui.icons import set_icon
from wardapp.ui.settings.panel import Panel, words
from wardapp.ui.theme import active_theme, set_kind

if TYPE_CHECKING:
    from wardapp.desk.retention import Due, DueVoice
    from wardapp.domain.changes import Changes

_SHOWN = 200


class RetentionPanel(Panel):
    """Two periods, what they mean today, and the button that removes."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(
            self.tr("保存期間"),
            self.tr(
                "区民の連絡先などの個人情報は、必要がなくなったら削除します。期間は、声が完了した"
                "翌年度の初日（4月1日）から数えます。自動では削除しません。"
            ),
        )
        self._context = context
        self._due: Due | None = None
        periods = context.desk.retention.periods()
        card = self.add_card(self.tr("期間"))
        form = QFormLayout()
        self.contact_years = self._years(periods.contact_years)
        self.voice_years = self._years(periods.voice_years)
        form.addRow(self.tr("連絡先と添付ファイル(&C)"), self.contact_years)
        form.addRow(self.tr("声そのもの（本文・対応・履歴）(&V)"), self.voice_years)
        card.addLayout(form)
        over = self.add_card(self.tr("期間が過ぎたもの"))
        self.summary = words("")
        over.addWidget(self.summary)
        self.rows = QListWidget()
        self.rows.setAccessibleName(self.tr("期間が過ぎた声"))
        self.rows.setMaximumHeight(active_theme().size(220))
        over.addWidget(self.rows)
        self.texts = QCheckBox()
        over.addWidget(self.texts)
        self.waiting = words("", "muted")
        over.addWidget(self.waiting)
        self.purge = QPushButton(self.tr("期間が過ぎたものを完全に削除する…"))
        set_kind(self.purge, "danger")
        set_icon(self.purge, "trash-2", "danger")
        self.purge.setMaximumWidth(active_theme().size(360))
        over.addWidget(self.purge)
        self.refused = words(self.tr("削除できるのは管理者だけです。"), "muted")
        self.refused.setVisible(not context.desk.retention.may_purge())
        over.addWidget(self.refused)
        self.column.addStretch(1)
        for spin in (self.contact_years, self.voice_years):
            spin.editingFinished.connect(self._on_period)
        self.texts.toggled.connect(self._show_button)
        self.purge.clicked.connect(self._on_purge)
        self._show(None)
        self._look()

    def _years(self, value: int) -> QSpinBox:
        spin = QSpinBox()
        spin.setRange(0, 100)
        spin.setSuffix(self.tr("年"))
        spin.setSpecialValueText(self.tr("期限なし"))
        spin.setValue(value)
        spin.setMaximumWidth(active_theme().size(140))
        return spin

    # -- showing ---------------------------------------------------------------------------------

    def _look(self) -> None:
        retention = self._context.desk.retention
        self._context.run(lambda _task: retention.due(), context=self, done=self._show)

    def _show(self, due: Due | None) -> None:
        self._due = due
        self.rows.clear()
        voices = due.voices if due else ()
        for found in voices[:_SHOWN]:
            self.rows.addItem(self._line(found))
        self.rows.setVisible(bool(voices))
        texts = len(due.texts) if due else 0
        self.texts.setVisible(texts > 0)
        self.texts.setChecked(False)
        self.texts.setText(
            self.tr("本文に個人情報と思われる記載がある声{count}件も、声ごと削除する").format(
                count=f"{texts:,}"
            )
        )
        waiting = due.waiting if due else 0
        self.waiting.setVisible(waiting > 0)
        self.waiting.setText(
            self.tr(
                "完了になっていない古い声が{count}件あります。完了にするまで期間は始まりません。"
            ).format(count=f"{waiting:,}")
        )
        if due is None:
            self.summary.setText(self.tr("調べています…"))
        elif not voices:
            self.summary.setText(self.tr("期間が過ぎたものはありません。"))
        else:
            self.summary.setText(
                self.tr(
                    "連絡先{contacts}件、添付ファイル{attachments}個、声ごと{whole}件です。"
                ).format(
                    contacts=f"{due.contacts:,}",
                    attachments=f"{due.attachments:,}",
                    whole=f"{due.whole:,}",
                )
            )
        self._show_button()

    def _line(self, found: DueVoice) -> str:
        what = self.tr("声ごと") if found.whole else self.tr("連絡先・添付ファイル")
        return self.tr("{number}　完了 {day}　{what}").format(
            number=found.number, day=format_short(found.completed_on), what=what
        )

    @Slot()
    def _show_button(self) -> None:
        due = self._due
        some = due is not None and bool(due.voices or (due.texts and self.texts.isChecked()))
        self.purge.setEnabled(some and self._context.desk.retention.may_purge())

    # -- changing --------------------------------------------------------------------------------

    @Slot()
    def _on_period(self) -> None:
        from wardapp.desk.retention import Periods

        retention = self._context.desk.retention
        chosen = Periods(self.contact_years.value(), self.voice_years.value())
        if chosen == retention.periods():
            return
        self._show(None)
        self._context.write(
            lambda: retention.set_periods(chosen),
            context=self,
            done=lambda _nothing: self._look(),
        )

    def ask(self, due: Due, *, texts: bool) -> bool:
        """Ask whether it shall be removed for good; the safe answer is the default."""
        whole = due.whole + (len(due.texts) if texts else 0)
        answer = QMessageBox.question(
            self,
            self.tr("保存期間が過ぎたものの削除"),
            self.tr(
                "連絡先{contacts}件、添付ファイル{attachments}個、声{whole}件を完全に削除します。\n"
                "ほかの端末からは次の同期で、共有フォルダーからは次の整理で消えます。"
                "元に戻すことはできません。よろしいですか。"
            ).format(
                contacts=f"{due.contacts:,}",
                attachments=f"{due.attachments:,}",
                whole=f"{whole:,}",
            ),
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel,
            QMessageBox.StandardButton.Cancel,
        )
        return answer == QMessageBox.StandardButton.Yes

    @Slot()
    def _on_purge(self) -> None:
        due, texts = self._due, self.texts.isChecked()
        if due is None or not self.ask(due, texts=texts):
            return
        retention = self._context.desk.retention
        self.purge.setEnabled(False)
        self._context.write(
            lambda: retention.purge(due, texts=texts),
            context=self,
            done=self._on_purged,
            failed=self._on_failed,
            what=self.tr("保存期間が過ぎたものの削除"),
        )

    def _on_purged(self, _changes: Changes) -> None:
        self._context.notify(self.tr("保存期間が過ぎたものを削除しました。"))
        self._look()

    def _on_failed(self, error: Exception) -> None:
        self._context.background.failed_unheard.emit(error)
        self._look()
