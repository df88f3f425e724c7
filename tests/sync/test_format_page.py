"""docs/share-format.md says what is on the share: a reader that uses only that page reads it."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import msgspec
import zstandard
from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_decrypt as decrypt
from nacl.public import SealedBox
from nacl.signing import SigningKey, VerifyKey

from wardapp.domain.voice import ContactDraft, VoiceDraft
from wardapp.store.merging import PROSE
from wardapp.store.schema import COMMON_SYNCED, HANGS_ON, OFFICE_ONLY, SYNCED

PAGE = (Path(__file__).parents[2] / "docs" / "share-format.md").read_text(encoding="utf-8")
Town = Any


def signed(path: Path, key: str) -> dict[str, Any]:
    value = json.loads(path.read_bytes())
    signature = bytes.fromhex(value.pop("signature"))
    plain = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    VerifyKey(bytes.fromhex(key)).verify(plain.encode(), signature)
    return dict(value)


def read_share(
    folder: Path, desk: str, key: SigningKey, audience: str
) -> dict[str, dict[str, Any]]:
    """Return record → field → value of what one desk can read of an audience."""
    head = json.loads((folder / "wardapp.json").read_bytes())
    assert head["format"] == 1
    assert head["id"] == hashlib.sha256((head["root"] + head["salt"]).encode()).hexdigest()[:32]
    certificates = {
        path.stem: json.loads(path.read_bytes()) for path in (folder / "desks").iterdir()
    }
    for name, certificate in certificates.items():
        signer = (
            head["root"] if certificate["by"] == name else certificates[certificate["by"]]["key"]
        )
        assert signed(folder / "desks" / f"{name}.json", signer)["share"] == head["id"]
    secrets = {}
    for path in (folder / "keys" / audience).glob(f"*/{desk}"):
        value = signed(path, certificates[json.loads(path.read_bytes())["by"]]["key"])
        box = SealedBox(key.to_curve25519_private_key())
        secrets[value["key_id"]] = box.decrypt(bytes.fromhex(value["sealed"]))
    fields: dict[tuple[str, str], dict[str, Any]] = {}
    replaced: set[tuple[str, str, str]] = set()
    previous: dict[str, str] = {}
    for path in sorted(folder.glob("log/*/*.wab"), key=lambda p: p.name):
        content = path.read_bytes()
        writer, _, number = path.stem.rpartition("-")
        VerifyKey(bytes.fromhex(certificates[writer]["key"])).verify(content[:-64], content[-64:])
        length = int.from_bytes(content[4:8], "big")
        header = msgspec.msgpack.decode(content[8 : 8 + length])
        assert content[:4] == b"WAB1"
        assert (header["desk"], header["seq"], header["share"]) == (writer, int(number), head["id"])
        assert header["previous"] == previous.get(writer, "")
        previous[writer] = hashlib.sha256(content).hexdigest()
        at = 8 + length
        for to, key_id, count, size in header["sections"]:
            section, at = content[at : at + size], at + size
            if to != audience:
                continue
            bound = "\x1f".join([header["share"], writer, str(header["seq"]), to]).encode()
            packed = decrypt(section[24:], bound, section[:24], secrets[key_id])
            rows = msgspec.msgpack.decode(zstandard.ZstdDecompressor().decompress(packed))
            assert len(rows) == count
            for stamp, _kind, record, field, value, base, _desk, _person in rows:
                for name, inner in (value if field == "*" else {field: value}).items():
                    fields.setdefault((record, name), {})[stamp] = inner
                replaced |= {(record, field, old) for old in base}
        assert at == len(content) - 64
    shown: dict[str, dict[str, Any]] = {}
    for (record, name), values in fields.items():
        heads = [stamp for stamp in values if (record, name, stamp) not in replaced]
        shown.setdefault(record, {})[name] = values[max(heads)]
    return shown


def test_a_reader_written_from_the_page_reads_what_a_desk_may_read(town: Town) -> None:
    hq = town.found("総務市民局")
    ward = town.join(hq, "北区役所")
    kept = ward.voices.keep(VoiceDraft(text="街灯が暗い"), ContactDraft(phone="093-582-0000")).id
    ward.voices.edit(kept, summary="街灯")
    town.sync(ward, hq)
    ward.voices.edit(kept, summary="照明")
    town.sync(ward, hq)
    (seed,) = ward._db.one("SELECT value FROM sync_state WHERE key = 'signing_seed'")
    key = SigningKey(bytes.fromhex(json.loads(seed)))

    of_city = read_share(town.folder, ward.id, key, "city")
    of_office = read_share(town.folder, ward.id, key, ward.office.id)

    assert of_city[kept]["text"] == "街灯が暗い"
    assert of_city[kept]["summary"] == "照明"
    contact = ward.voices.contact(kept)
    assert of_office[contact.id]["phone"] == "093-582-0000"
    assert contact.id not in of_city


def read_blob(folder: Path, share: str, blob: str, size: int) -> bytes:
    """Return the bytes of an attachment, as the page's section on blobs says."""
    name, _, secret = blob.partition("-")
    key = bytes.fromhex(secret)
    count = max(1, -(-size // 4_194_304))
    pieces = []
    for number in range(count):
        part = (folder / "blobs" / name[:2] / f"{name}.{number:04d}").read_bytes()
        assert part[:8] == b"WAP1" + number.to_bytes(2, "big") + count.to_bytes(2, "big")
        assert part[-32:] == hashlib.blake2b(part[:-32], digest_size=32).digest()
        bound = "\x1f".join([share, name, str(number), str(count)]).encode()
        nonce = hashlib.blake2b(bound, key=key, digest_size=24, person=b"wardapp-part").digest()
        pieces.append(decrypt(part[8:-32], bound, nonce, key))
    content = b"".join(pieces)
    made = hashlib.blake2b(content, key=key, digest_size=32, person=b"wardapp-blob")
    assert made.hexdigest() == name
    return content


def test_a_reader_written_from_the_page_opens_an_attachment(town: Town, tmp_path: Path) -> None:
    hq = town.found("総務市民局")
    ward = town.join(hq, "北区役所")
    scan = tmp_path / "要望書.pdf"
    scan.write_bytes(bytes(range(256)) * 20_000)
    attached = ward.voices.attach(ward.voices.keep(VoiceDraft(text="街灯が暗い")).id, scan).id
    ward.sync()
    (seed,) = ward._db.one("SELECT value FROM sync_state WHERE key = 'signing_seed'")
    key = SigningKey(bytes.fromhex(json.loads(seed)))
    record = read_share(town.folder, ward.id, key, ward.office.id)[attached]
    share = json.loads((town.folder / "wardapp.json").read_bytes())["id"]

    assert read_blob(town.folder, share, record["blob"], record["size_bytes"]) == scan.read_bytes()
    assert attached not in read_share(town.folder, ward.id, key, "city")


def test_the_page_names_every_kind_and_field() -> None:
    for kind, fields in SYNCED.items():
        (row,) = [line for line in PAGE.splitlines() if line.startswith(f"| `{kind}` |")]
        assert [cell.split("`")[1] for cell in row.split("|")[2].split(",")] == list(fields)
        audience, part_of = (cell.strip() for cell in row.split("|")[3:5])
        assert audience == ("office" if kind in OFFICE_ONLY else "city")
        assert part_of == (
            f"`{HANGS_ON[kind][0]}` by `{HANGS_ON[kind][1]}`" if kind in HANGS_ON else ""
        )
        marked = {cell.split("`")[1] for cell in row.split("|")[2].split(",") if "‡" in cell}
        assert marked == {name for of, name in PROSE if of == kind}
    assert all(f"`{name}`" in PAGE for name in COMMON_SYNCED)


def test_the_page_has_the_parts_that_a_format_needs() -> None:
    parts = [line[3:] for line in PAGE.splitlines() if line.startswith("## ")]

    assert parts == ["Terminology", "Format", "Threat Model", "Changes"]
