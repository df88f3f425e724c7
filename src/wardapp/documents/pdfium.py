"""PDFs that others made: whether they can be used, and a copy that every program reads.

PDFium opens what office machines and old programs write, mends what is slightly damaged and says why
it cannot open the rest.
"""

from __future__ import annotations

import io
import threading

from wardapp.errors import FileRefused

PDFIUM_LOCK = threading.Lock()
"""PDFium may be in one thread at a time, whatever document it works on."""

_SAFE = "記録と元のファイルは無事です。"
_NEEDS_PASSWORD = 4
_REMOVE_SECURITY = 3
_MAY_PRINT = 1 << 2
_HEAD_WITHIN = 1024


def usable(data: bytes, name: str) -> bytes:
    """Return a PDF of somebody else's as one that can be bound: whole, without a lock.

    Args:
        data: The file's bytes.
        name: What the file is called, for the error's sentence.

    Raises:
        FileRefused: It needs a password, may not be printed, is damaged beyond reading, has no page
            or is no PDF. The sentence says which.
    """
    import pypdfium2
    from pypdfium2 import raw

    if b"%PDF" not in data[:_HEAD_WITHIN]:
        raise FileRefused(
            f"「{name}」はPDFではありません。",
            _SAFE,
            "PDFに変換してから添付してください（Word・Excelは「名前を付けて保存」でPDFを選べます）。",
        )
    with PDFIUM_LOCK:
        try:
            document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            raise _refused(name, getattr(error, "err_code", None), str(error)) from error
        try:
            if not len(document):
                raise FileRefused(
                    f"「{name}」にはページがありません。", _SAFE, "ファイルを作り直してください。"
                )
            if not raw.FPDF_GetDocPermissions(document) & _MAY_PRINT:
                raise FileRefused(
                    f"「{name}」は、作成者が印刷を許可していないため、綴じられません。",
                    _SAFE,
                    "作成した部署に、印刷を許可したPDFを依頼してください。",
                )
            out = io.BytesIO()
            document.save(out, flags=_REMOVE_SECURITY)
            return out.getvalue()
        except pypdfium2.PdfiumError as error:
            raise _refused(name, None, str(error)) from error
        finally:
            document.close()


def _refused(name: str, code: int | None, detail: str) -> FileRefused:
    if code == _NEEDS_PASSWORD:
        return FileRefused(
            f"「{name}」はパスワードで保護されているため、資料番号を付けたり綴じたりできません。",
            _SAFE,
            "パスワードを外したPDFを添付し直してください。",
            detail,
        )
    return FileRefused(
        f"「{name}」は壊れているため、読み取れません。",
        _SAFE,
        "作成した部署から、もう一度ファイルを受け取ってください。",
        detail,
    )
