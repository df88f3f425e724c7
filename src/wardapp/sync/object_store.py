"""An S3-compatible object store as the share.

Built on one conditional operation alone, a put that fails where the name is taken
(``If-None-Match: *``): of the others, stores differ in what they keep. Objects appear whole or not at
all, so there are no temporary names. Nothing is retried here: a request whose answer was lost ends as
``ShareUnreachable``, and the sync looks what is there the next time.

obstore is imported by the first request, not by making the object: a desk asks its share's object for
much that touches no network, some of it before the first paint.
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from wardapp.errors import ShareAccessRefused, ShareFull, ShareReadOnly, ShareTrouble
from wardapp.errors import ShareUnreachable as Unreachable
from wardapp.sync.address import ObjectAddress
from wardapp.sync.share import HEAD

if TYPE_CHECKING:
    from obstore.store import S3Config, S3Store

log = logging.getLogger(__name__)

_CONNECT_TIMEOUT = "10s"
_READ_TIMEOUT = "30s"  # between two arrivals of bytes, not for the whole of a large file
_TIMEOUT = "300s"
_IDLE_TIMEOUT = "4s"  # below what servers and gateways wait before they close a silent connection
_FULL = ("QuotaExceeded", "InsufficientStorage", "507 ", "EntityTooLarge", "XMinioStorageFull")
_KEY_REFUSED = ("InvalidAccessKeyId", "SignatureDoesNotMatch", "ExpiredToken", "InvalidToken")
_CLOCK = "RequestTimeTooSkewed"
_NO_BUCKET = "NoSuchBucket"


class AccessKey(NamedTuple):
    """Who asks the object store."""

    id: str
    secret: str


def trouble_from(error: BaseException, *, writing: bool) -> ShareTrouble:
    """Return the person's error for what the object store or the way to it says."""
    from obstore.exceptions import PermissionDeniedError, UnauthenticatedError

    text = str(error)
    code = text.partition("<Code>")[2].partition("</Code>")[0]
    detail = f"{type(error).__name__} {code}".strip()
    if _CLOCK in text:
        return ShareAccessRefused.clock_wrong(detail)
    if any(sign in text for sign in _KEY_REFUSED):
        return ShareAccessRefused.key_refused(detail)
    if any(sign in text for sign in _FULL):
        return ShareFull(detail)
    if isinstance(error, PermissionDeniedError | UnauthenticatedError):
        return ShareReadOnly(detail) if writing else ShareAccessRefused.key_refused(detail)
    return Unreachable(detail)


class ObjectShare:
    """A place in an object store behind the ``Share`` protocol.

    Without an access key it is made, and every request ends as ``ShareAccessRefused``.

    Attributes:
        address: Its address as text.
    """

    def __init__(self, place: ObjectAddress, key: AccessKey | None) -> None:
        self.address = str(place)
        self._place = place
        self._key = key

    @cached_property
    def _store(self) -> S3Store:
        from obstore.store import S3Store

        place, key = self._place, self._key
        if key is None:
            raise ShareAccessRefused.key_missing()
        config: S3Config = {
            "region": place.region,
            "access_key_id": key.id,
            "secret_access_key": key.secret,
        }
        if place.endpoint:
            config["endpoint"] = place.endpoint
        return S3Store(
            place.bucket,
            prefix=place.prefix or None,
            config=config,
            client_options={
                "allow_http": place.endpoint.startswith("http://"),
                "connect_timeout": _CONNECT_TIMEOUT,
                "read_timeout": _READ_TIMEOUT,
                "timeout": _TIMEOUT,
                "pool_idle_timeout": _IDLE_TIMEOUT,
            },
            retry_config={"max_retries": 0},
        )

    @contextmanager
    def _faults(self, *, writing: bool = False) -> Iterator[None]:
        from obstore.exceptions import BaseError

        try:
            yield
        except ShareTrouble:
            raise
        except (BaseError, OSError) as error:
            log.info("object store: %s", type(error).__name__)
            raise trouble_from(error, writing=writing) from None  # its text holds the whole request

    def _require_head(self, name: str) -> None:
        """Refuse to write where there is no share: the bucket may have been emptied or replaced."""
        if name != HEAD and self.get(HEAD) is None:
            raise Unreachable("the place is no longer a share")

    def put_if_absent(self, name: str, content: bytes) -> bool:
        """Store the bytes under a name that is free; return whether it was."""
        from obstore import put
        from obstore.exceptions import AlreadyExistsError, PreconditionError

        with self._faults(writing=True):
            self._require_head(name)
            try:
                put(self._store, name, content, mode="create")
            except (AlreadyExistsError, PreconditionError):
                return False
            return True

    def replace(self, name: str, content: bytes) -> None:
        """Store the bytes under a name, free or not."""
        from obstore import put

        with self._faults(writing=True):
            self._require_head(name)
            put(self._store, name, content, use_multipart=False)

    def get(self, name: str) -> bytes | None:
        """Return the bytes of a name, None where there is nothing."""
        from obstore import get

        with self._faults():
            try:
                return bytes(get(self._store, name).bytes())
            except FileNotFoundError as error:
                if _NO_BUCKET in str(error):
                    raise
                return None

    def list(self, folder: str) -> list[str]:
        """Return the names directly under a folder."""
        from obstore import list_with_delimiter

        with self._faults():
            found = list_with_delimiter(self._store, folder or None)
            paths = [*found["common_prefixes"], *(item["path"] for item in found["objects"])]
        names = {path.rstrip("/").rpartition("/")[2] for path in paths}
        return sorted(n for n in names if not n.startswith("tmp-"))

    def delete(self, name: str) -> None:
        """Remove a name."""
        from obstore import delete

        with self._faults(writing=True):
            delete(self._store, name)

    def now_ms(self) -> int:
        """Return the store's clock, from the time it gives an object that is written now."""
        from obstore import delete, list_with_delimiter, put

        name = f"tmp-clock/{secrets.token_hex(8)}"
        with self._faults(writing=True):
            self._require_head(name)
            put(self._store, name, b"", use_multipart=False)
            try:
                # A listing has milliseconds where the object's own header has seconds.
                found = list_with_delimiter(self._store, "tmp-clock")["objects"]
                times = [item["last_modified"] for item in found if item["path"].endswith(name)]
            finally:
                delete(self._store, name)
        if not times:
            raise Unreachable("the listing does not show what was written just now")
        return int(times[0].timestamp() * 1000)

    def sweep(self, older_than_ms: int) -> int:
        """Remove the clock's objects of desks that were ended in the middle."""
        from obstore import delete, list_with_delimiter

        now = self.now_ms()
        removed = 0
        with self._faults(writing=True):
            for item in list_with_delimiter(self._store, "tmp-clock")["objects"]:
                if now - item["last_modified"].timestamp() * 1000 > older_than_ms:
                    delete(self._store, item["path"])
                    removed += 1
        return removed
