"""Comments in the margin of a request: written by reviewers of any office, answered, resolved."""

from __future__ import annotations

from collections import Counter
from typing import Any

from wardapp.domain.changes import Changes
from wardapp.domain.coaching import CommentThread, RequestComment
from wardapp.domain.voice import clean_line_ends, clean_text
from wardapp.errors import NotAllowed
from wardapp.store import records
from wardapp.store.database import Database

QUOTED_LIMIT = 300


class RequestComments:
    """The comments of all requests."""

    def __init__(self, database: Database, office_id: str) -> None:
        self._db = database
        self._office_id = office_id

    def add(
        self,
        request_id: str,
        text: str,
        *,
        field: str = "",
        quoted: str = "",
        suggestion: str = "",
        asked_id: str | None = None,
    ) -> Changes:
        """Write a comment.

        Args:
            request_id: The request.
            text: What is said.
            field: The field it is about, "" for the whole.
            quoted: The words it is about.
            suggestion: What could stand there instead.
            asked_id: Who is asked for an opinion (an adviser at headquarters, a colleague).

        Raises:
            TextRefused: It says nothing.
        """
        return self._write(
            "意見の記入",
            request_id=request_id,
            text=clean_text(text, "意見"),
            field=field or None,
            quoted=quoted[:QUOTED_LIMIT] or None,
            suggestion=clean_line_ends(suggestion) or None,
            asked_id=asked_id,
        )

    def reply(self, comment_id: str, text: str) -> Changes:
        """Answer a comment.

        Raises:
            TextRefused: It says nothing.
            RecordNotFound: There is no such comment.
        """
        comment = self.get(comment_id)
        return self._write(
            "意見への返信",
            request_id=comment.request_id,
            text=clean_text(text, "返信"),
            field=comment.field or None,
            reply_to_id=comment.reply_to_id or comment.id,
        )

    def _write(self, label: str, **fields: Any) -> Changes:
        with self._db.write(label) as writing:
            made = records.insert(
                writing,
                self._db,
                "request_comment",
                person_id=self._db.author or None,
                office_id=self._office_id,
                written_on=self._db.clock.today(),
                **fields,
            )
        return Changes.of("request_comment", [made])

    def resolve(self, comment_id: str) -> Changes:
        """Say that a comment is settled."""
        return records.edit(
            self._db,
            "request_comment",
            comment_id,
            "意見の解決",
            resolved_on=self._db.clock.today(),
            resolved_by=self._db.author or None,
        )

    def reopen(self, comment_id: str) -> Changes:
        """Say that a comment is not settled after all."""
        return records.edit(
            self._db,
            "request_comment",
            comment_id,
            "意見の解決の取消し",
            resolved_on=None,
            resolved_by=None,
        )

    def discard(self, comment_id: str) -> Changes:
        """Move one's own comment to ごみ箱.

        Raises:
            NotAllowed: Somebody else wrote it.
        """
        comment = self.get(comment_id)
        if comment.person_id != (self._db.author or None) or comment.office_id != self._office_id:
            raise NotAllowed(
                "ほかの方の意見は消せません。",
                "何も変更していません。",
                "対応が済んだときは「解決にする」を押してください。",
            )
        return records.set_discarded(self._db, "request_comment", [comment_id], discarded=True)

    def get(self, comment_id: str) -> RequestComment:
        """Return a comment.

        Raises:
            RecordNotFound: There is none of this identifier.
        """
        return _comment_from(records.fetch_one(self._db, "request_comment", comment_id))

    def of(self, request_id: str) -> tuple[CommentThread, ...]:
        """Return the comments of a request with their answers: open ones first, then by age."""
        rows = records.fetch(
            self._db,
            "request_comment",
            "WHERE t.request_id = ? AND t.discarded_at IS NULL ORDER BY t.created_at, t.id",
            (request_id,),
        )
        return _threads([_comment_from(row) for row in rows])

    def open_by_field(self, request_id: str) -> dict[str, int]:
        """Return how many comments of each field are not settled ("" is the whole request)."""
        return dict(Counter(t.comment.field for t in self.of(request_id) if not t.is_resolved))

    def waiting_for(self, person_id: str) -> tuple[RequestComment, ...]:
        """Return the open comments for which somebody is asked, or on what they wrote; newest first."""
        rows = records.fetch(
            self._db,
            "request_comment",
            "JOIN request r ON r.id = t.request_id WHERE t.discarded_at IS NULL "
            "AND r.discarded_at IS NULL AND t.resolved_on IS NULL AND t.reply_to_id IS NULL "
            "AND (t.asked_id = ? OR (r.author_id = ? AND coalesce(t.person_id, '') != ?)) "
            "ORDER BY t.created_at DESC",
            (person_id, person_id, person_id),
        )
        return tuple(_comment_from(row) for row in rows)


def _threads(comments: list[RequestComment]) -> tuple[CommentThread, ...]:
    known = {comment.id for comment in comments}
    replies: dict[str, list[RequestComment]] = {}
    heads = []
    for comment in comments:
        # An answer whose comment is not here (kept in its office, or in ごみ箱) stands for itself.
        if comment.reply_to_id in known and comment.reply_to_id is not None:
            replies.setdefault(comment.reply_to_id, []).append(comment)
        else:
            heads.append(comment)
    threads = [CommentThread(head, tuple(replies.get(head.id, ()))) for head in heads]
    return tuple(sorted(threads, key=lambda thread: thread.is_resolved))


def _comment_from(row: dict[str, Any]) -> RequestComment:
    return RequestComment(
        id=row["id"],
        request_id=row["request_id"] or "",
        reply_to_id=row["reply_to_id"],
        asked_id=row["asked_id"],
        person_id=row["person_id"],
        written_on=records.date_or_none(row["written_on"]),
        resolved_on=records.date_or_none(row["resolved_on"]),
        resolved_by=row["resolved_by"],
        **{n: row[n] or "" for n in ("text", "field", "quoted", "suggestion", "office_id")},
    )
