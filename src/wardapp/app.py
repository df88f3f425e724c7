"""Builds the window and joins its parts; the only module that knows them all.

The order of a start, because the first paint must come at once:

1. QApplication, the look (from QSettings in the data folder, no database needed).
2. Another wardapp with this data folder? Tell it to come to the front, and end.
3. The window is shown, empty. (No database yet: the three steps of the first start.)
4. After the first paint the writer's thread imports the Desk and opens the database.
5. The window comes to life; then the tray, the sync's timer, the daily backup.

The end: the window asks, a sync that is wanted runs with a visible sentence and within a bound, the
writer finishes, the database is closed.
"""

from __future__ import annotations

import logging
import os
import sys
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QLibraryInfo,
    QObject,
    QSettings,
    QTimer,
    QtMsgType,
    QTranslator,
    Signal,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from wardapp import paths
from wardapp.errors import Cancelled, DatabaseInUse, ShareTrouble, WardappError
from wardapp.ui.background import Background, Lane
from wardapp.ui.main_window import MainWindow
from wardapp.ui.reminder_words import reminder_words
from wardapp.ui.theme import Appearance, Theme
from wardapp.ui.words import speak

if TYPE_CHECKING:
    from PySide6.QtWidgets import QSystemTrayIcon

    from wardapp.desk import Desk, Reminders
    from wardapp.ui.single import SingleInstance

log = logging.getLogger(__name__)

START_AGAIN = 75
"""The exit code by which ``main`` is told to start the program anew."""
GOODBYE_SYNC_MS = 15_000
FIRST_SYNC_MS = 4_000
REMIND_MS = 600_000


class Application(QObject):
    """The parts of one run, joined.

    Signals:
        ended: The program is to end with this exit code.
    """

    ended = Signal(int)

    def __init__(self, data_dir: Path, single: SingleInstance | None = None) -> None:
        super().__init__()
        settings = QSettings()
        self.data_dir = data_dir
        self.desk: Desk | None = None
        self.exit_code = 0
        self.theme = Theme(
            _appearance(settings.value("appearance/theme")),
            int(str(settings.value("appearance/text", 100))),
        )
        self.theme.apply()
        self.background = Background()
        self.window = MainWindow(self.theme, self.background)
        self.window.sync_asked.connect(self.sync_now)
        self.window.close_asked.connect(self._on_close_asked)
        self.window.desk_held.connect(self._on_desk_held)
        self.window.restart_asked.connect(self._on_restart_asked)
        self._tray: QSystemTrayIcon | None = None
        self._syncing = False
        self._said = False
        self._leaving = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_sync_due)
        self._reminding = QTimer(self)
        self._reminding.timeout.connect(self.remind)
        self._goodbye = QTimer(self)
        self._goodbye.setSingleShot(True)
        self._goodbye.timeout.connect(self._leave)
        self._single = single
        if single is not None:
            single.start_asked.connect(self.window.come_to_front)

    # -- beginning -------------------------------------------------------------------------------

    def start(self) -> None:
        """Show the window, or the first start where there is no database yet."""
        if paths.database_path(self.data_dir).exists():
            self.window.show()
            QTimer.singleShot(0, self, self._open_desk)
        else:
            self._first_start()

    def _first_start(self) -> None:
        from wardapp.ui.first_start.dialog import FirstStartDialog

        self._dialog = FirstStartDialog(self.data_dir, self.background, self.theme)
        self._dialog.desk_made.connect(self._on_first_desk)
        self._dialog.rejected.connect(self._on_first_start_rejected)
        self._dialog.show()

    @Slot(object)
    def _on_first_desk(self, desk: Desk) -> None:
        self.window.show()
        self._on_opened(desk)

    @Slot()
    def _on_first_start_rejected(self) -> None:
        self.ended.emit(0)

    @Slot()
    def _open_desk(self) -> None:
        data_dir = self.data_dir

        def work(_task: object) -> Desk:
            from wardapp.desk import Desk

            return Desk.open(data_dir)

        self.background.run(
            work, context=self, done=self._on_opened, failed=self._on_not_opened, lane=Lane.WRITE
        )

    def _on_opened(self, desk: Desk) -> None:
        self.desk = desk
        self._take_look(desk)
        self.window.attach(desk)
        self._set_timer()
        self._make_tray()
        self._take_key()
        self.window.changed.changed.connect(self._on_changed)
        QTimer.singleShot(FIRST_SYNC_MS, self, self._on_settled)

    def _on_not_opened(self, error: Exception) -> None:
        from wardapp.ui.errors import show_error

        if not isinstance(error, WardappError):
            log.error("cannot open", exc_info=error)
        self.exit_code = getattr(error, "exit_code", 1)
        if (
            isinstance(error, DatabaseInUse)
            and self._single is not None
            and self._single.call_first()
        ):
            self.ended.emit(0)
            return
        dialog = show_error(self.window, error)
        dialog.finished.connect(lambda _result: self.ended.emit(self.exit_code))

    def _take_look(self, desk: Desk) -> None:
        """Follow the desk's settings where they differ from what this screen remembered."""
        appearance = _appearance(desk.settings.get("appearance.theme"))
        percent = int(desk.settings.get("appearance.text_percent"))
        if (appearance, percent) != (self.theme.appearance, self.theme.text_percent):
            self.theme.set_look(appearance, percent)

    @Slot()
    def _on_settled(self) -> None:
        desk = self.desk
        if desk is None:
            return
        self.background.run(lambda _task: desk.backup_if_due(), context=self, lane=Lane.POOL)
        self._on_sync_due()
        self.remind()
        self._reminding.start(REMIND_MS)

    # -- sync ------------------------------------------------------------------------------------

    def _set_timer(self) -> None:
        if self.desk is None:
            return
        minutes = int(self.desk.settings.get("share.interval_minutes"))
        if minutes > 0:
            self._timer.start(minutes * 60_000)
        else:
            self._timer.stop()

    @Slot(object, object)
    def _on_changed(self, changes: object, _initiator: object) -> None:
        if getattr(changes, "touches", lambda *_: False)("settings"):
            self._set_timer()

    @Slot()
    def sync_now(self) -> None:
        """Sync because the person wants it: say how it went."""
        self._sync(said=True)

    @Slot()
    def _on_sync_due(self) -> None:
        self._sync(said=False)

    def _sync(self, *, said: bool) -> None:
        desk = self.desk
        if desk is None or self._syncing or self._leaving:
            return
        if not desk.share.address:
            if said:
                self.window.notify(
                    self.tr(
                        "共有フォルダーは設定されていません。設定の「共有フォルダー」で参加できます。"
                    )
                )
            return
        self._syncing = True
        self.window.status.show_syncing()
        self._said = said
        self.background.run(
            desk.sync,
            context=self,
            done=self._on_synced,
            failed=self._on_not_synced,
            lane=Lane.POOL,
            what=self.tr("同期"),
        )

    def _on_synced(self, report: object) -> None:
        self._syncing = False
        self.window.status.sync_is_over()
        self.window.refresh_state()
        if self._leaving:
            self._leave()
            return
        read = int(getattr(report, "read_changes", 0))
        if read:
            self.window.tell_everything_changed()
        elif changes := getattr(report, "changes", None):
            self.window.changed.tell(changes)
        new_conflicts = bool(getattr(report, "conflicts_new", 0))
        if new_conflicts:
            self._tell_conflicts()
        if (trouble := getattr(report, "trouble", None)) is not None:
            if self._said:
                self.window.show_error(trouble)
        elif self._said and not new_conflicts:
            self.window.notify(
                self.tr("同期しました（送信{sent}件、受信{read}件）。").format(
                    sent=int(getattr(report, "sent_changes", 0)), read=read
                )
            )

    def _tell_conflicts(self) -> None:
        """Say how many fields wait for this office; those of others' voices are theirs."""
        desk = self.desk
        if desk is None:
            return
        words = self.tr(
            "{count}件の項目が、別の端末でも変更されていました。ホームで確認してください。"
        )

        def told(count: int) -> None:
            if count:
                self.window.notify(words.format(count=count))

        self.background.run(lambda _task: desk.conflicts.count(), context=self, done=told)

    def _on_not_synced(self, error: Exception) -> None:
        self._syncing = False
        self.window.status.sync_is_over()
        self.window.refresh_state()
        if self._leaving:
            self._leave()
        elif isinstance(error, Cancelled):
            self.window.notify(self.tr("同期を中止しました。記録はこの端末に保存されています。"))
        elif not isinstance(error, ShareTrouble) or self._said:
            self.window.show_error(error)

    # -- tray ------------------------------------------------------------------------------------

    def _make_tray(self) -> None:
        from PySide6.QtWidgets import QMenu, QSystemTrayIcon

        from wardapp.ui.icons import icon

        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        menu = QMenu(self.window)
        menu.addAction(self.tr("声を受け付ける"), self.window.new_voice)
        menu.addAction(self.tr("wardappを開く"), self.window.come_to_front)
        menu.addSeparator()
        menu.addAction(self.tr("終了"), self.window.close)
        self._tray = QSystemTrayIcon(icon("message-square-text", "#1D5C94"), self)
        self._tray.setToolTip(self.tr("wardapp － 声を受け付ける"))
        self._tray.setContextMenu(menu)
        self._tray.activated.connect(self._on_tray_activated)
        self._tray.messageClicked.connect(self.window.come_to_front)
        self._tray.show()

    def _take_key(self) -> None:
        """Let a key open the counter window while another program is in front."""
        from wardapp.ui.global_key import GlobalKey

        desk = self.desk
        if desk is None:
            return
        self._key = GlobalKey(self)
        self._key.pressed.connect(self.window.new_voice)
        self._key.take(str(desk.settings.get("counter.global_key") or ""))

    def remind(self) -> None:
        """Say in the tray what calls for this person, once a day in words, always as a tip."""
        desk, tray = self.desk, self._tray
        if desk is None or tray is None:
            return
        shown = tray

        def said(found: Reminders) -> None:
            words = reminder_words(found)
            shown.setToolTip("\n".join(("wardapp", *words)))
            today = desk.today().isoformat()
            if words and QSettings().value("reminded") != today:
                QSettings().setValue("reminded", today)
                shown.showMessage(self.tr("今日の仕事"), "\n".join(words), shown.icon())

        self.background.run(lambda _task: desk.reminders(), context=self, done=said)

    @Slot(object)
    def _on_tray_activated(self, reason: object) -> None:
        from PySide6.QtWidgets import QSystemTrayIcon

        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self.window.new_voice()

    # -- end -------------------------------------------------------------------------------------

    @Slot()
    def _on_close_asked(self) -> None:
        if self._leaving:
            self._leave()  # asked a second time: the person does not want to wait
            return
        desk = self.desk
        wanted = (
            desk is not None
            and bool(desk.share.address)
            and bool(desk.settings.get("share.sync_at_exit"))
        )
        if not wanted or desk is None:
            self._leave()
            return
        self._leaving = True
        self.window.say_goodbye(
            self.tr("終了前に同期しています…　もう一度閉じると、待たずに終了します。")
        )
        self._goodbye.start(GOODBYE_SYNC_MS)
        if not self._syncing:
            self._syncing = True
            self.background.run(
                desk.sync,
                context=self,
                done=self._on_synced,
                failed=self._on_not_synced,
                lane=Lane.POOL,
                what=self.tr("同期"),
            )

    @Slot(bool)
    def _on_desk_held(self, held: bool) -> None:
        """Begin nothing by timer while the desk is being moved to another office."""
        if held:
            self._timer.stop()
            self._reminding.stop()
        else:
            self._set_timer()
            self._reminding.start(REMIND_MS)

    @Slot()
    def _on_restart_asked(self) -> None:
        self.exit_code = START_AGAIN
        self._leave()

    @Slot()
    def _leave(self) -> None:
        self._leaving = True
        self._goodbye.stop()
        self._timer.stop()
        if self._tray is not None:
            self._tray.hide()
        self.window.close_for_good()
        for window in QApplication.topLevelWidgets():
            window.close()
        self.ended.emit(self.exit_code)

    def close(self) -> bool:
        """Let the writer finish and close the database; whether all threads ended in time."""
        ended = self.background.close()
        if self.desk is not None and ended:
            self.desk.close()
        return ended


def _appearance(value: object) -> Appearance:
    try:
        return Appearance(str(value))
    except ValueError:
        return Appearance.LIGHT


def _qt_message(kind: QtMsgType, _context: object, message: str) -> None:
    """Send what Qt says to the log."""
    levels = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
        QtMsgType.QtCriticalMsg: logging.ERROR,
        QtMsgType.QtFatalMsg: logging.CRITICAL,
    }
    logging.getLogger("wardapp.qt").log(levels.get(kind, logging.WARNING), "%s", message)


def instance_name(data_dir: Path) -> str:
    """Return the name under which the first window of a data folder listens."""
    # Not a secret, only a name: checksums are there without loading OpenSSL before the first paint.
    path = str(data_dir.resolve()).encode()
    return f"wardapp-{zlib.crc32(path):08x}{zlib.adler32(path):08x}"


def make_application(argv: list[str], data_dir: Path) -> QApplication:
    """Return the QApplication, its settings kept in the data folder."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(argv[:1] or ["wardapp"])
    app.setOrganizationName("wardapp")
    app.setApplicationName("wardapp")
    app.setApplicationDisplayName("wardapp")
    app.setQuitOnLastWindowClosed(False)
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(
        QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(data_dir / "window")
    )
    _translate(app)
    return app


def _translate(app: QApplication) -> None:
    """Speak English where that was chosen; Qt's own words are Japanese otherwise."""
    folders = (
        str(paths.resources_dir() / "translations"),
        QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
    )
    language = os.environ.get("WARDAPP_LANGUAGE") or str(QSettings().value("language", "ja"))
    speak(language)
    names = ("wardapp_en", "qtbase_en") if language == "en" else ("qtbase_ja", "wardapp_ja")
    for name in names:
        for folder in folders:
            translator = QTranslator(app)
            if translator.load(name, folder):
                app.installTranslator(translator)
                break


def main(data_dir: Path | None = None, argv: list[str] | None = None) -> int:
    """Open the window; return the exit code when it is closed."""
    from wardapp.ui.single import SingleInstance

    folder = (data_dir or paths.default_data_dir()).expanduser().absolute()
    app = make_application(argv if argv is not None else sys.argv, folder)
    single = SingleInstance(instance_name(folder))
    if single.call_first():
        return 0
    single.listen()
    application = Application(folder, single)
    application.ended.connect(QCoreApplication.exit)
    application.start()
    QTimer.singleShot(0, application, lambda: _start_logging(folder))
    code = app.exec()
    if not application.close():
        # A share that hangs holds its thread: what is written is durable, so do not wait for it.
        logging.shutdown()
        os._exit(code)
    single.close()
    if code == START_AGAIN:
        import subprocess

        subprocess.Popen(start_again_command(folder))  # noqa: S603 - our own program
        return 0
    return code


def start_again_command(data_dir: Path) -> list[str]:
    """Return the command that starts this program on a data folder."""
    program = (
        [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "wardapp"]
    )
    return [*program, "--data", str(data_dir)]


def _start_logging(data_dir: Path) -> None:
    """Log to the data folder; after the first paint, as it needs some imports."""
    from wardapp import logs

    if data_dir.exists():
        logs.start_logging(data_dir)
    logs.catch_everything()
    qInstallMessageHandler(_qt_message)


if __name__ == "__main__":
    raise SystemExit(main())
