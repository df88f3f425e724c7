"""The pages of a PDF that somebody attached: how many, and which differ from an earlier version."""

from __future__ import annotations

import hashlib

from wardapp.documents.pdfium import PDFIUM_LOCK

_COARSE = 0.6
"""Pixels per point at which two pages are compared: a changed figure is seen, a new date of
printing in the file's properties is not."""


def fingerprints(data: bytes) -> list[str]:
    """Return what each page looks like, as a digest; of a PDF that ``pdfium.usable`` has passed."""
    import pypdfium2

    found = []
    with PDFIUM_LOCK:
        document = pypdfium2.PdfDocument(data)
        try:
            for page in document:
                picture = page.render(scale=_COARSE)
                found.append(hashlib.blake2b(bytes(picture.buffer), digest_size=16).hexdigest())
                picture.close()
                page.close()
        finally:
            document.close()
    return found


def changed_pages(old: list[str], new: list[str]) -> tuple[list[int], list[int]]:
    """Return the pages (from 1) of the old and of the new version that the other has not.

    A page that only moved, because one was put in before it, counts as the same.
    """
    there, here = set(new), set(old)
    return (
        [number for number, page in enumerate(old, 1) if page not in there],
        [number for number, page in enumerate(new, 1) if page not in here],
    )


def page_list(numbers: list[int]) -> str:
    """Return 2〜4、7 for pages; "―" for none."""
    parts: list[list[int]] = []
    for number in numbers:
        if parts and number == parts[-1][-1] + 1:
            parts[-1].append(number)
        else:
            parts.append([number])
    said = [str(p[0]) if len(p) == 1 else f"{p[0]}〜{p[-1]}" for p in parts]
    return "、".join(said) or "―"
