"""What an outside reader makes of a calendar (RFC 5545)."""
import icalendar


def problems(path):
    """What is wrong with a calendar file, in words."""
    raw = path.read_bytes()
    lines = raw.split(b"\r\n")
    found = [f"{path.name}: a line is not ended by CR LF" for line in lines if b"\n" in line or b"\r" in line]
    found += [f"{path.name}: a line has {len(line)} bytes" for line in lines if len(line) > 75]
    calendar = icalendar.Calendar.from_ical(raw)
    events = calendar.walk("VEVENT")
    names = [str(event["UID"]) for event in events]
    if len(set(names)) < len(names):
        found.append(f"{path.name}: two events have one UID")
    for event in events:
        found += [
            f"{path.name}: {event['UID']} has no {name}"
            for name in ("DTSTAMP", "DTSTART", "DTEND", "SUMMARY") if name not in event
        ] + [f"{path.name}: {event['UID']}: {fault}" for fault in event.errors]
        if event["DTEND"].dt <= event["DTSTART"].dt:
            found.append(f"{path.name}: {event['UID']} ends before it begins")
    if not events:
        found.append(f"{path.name}: no event was read")
    return found
