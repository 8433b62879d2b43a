"""Reads iCalendar from stdin with vobject, validates it, and prints [uid, start, summary] of every event as JSON."""
import json
import sys
from datetime import datetime, timezone

import vobject


def text_of(moment):
    if not isinstance(moment, datetime):
        return moment.isoformat()
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")


calendar = vobject.readOne(sys.stdin.buffer.read().decode("utf-8"))
calendar.validate(raiseException=True)
for event in getattr(calendar, "vevent_list", []):
    event.validate(raiseException=True)
events = getattr(calendar, "vevent_list", [])
print(json.dumps([[e.uid.value, text_of(e.dtstart.value), e.summary.value] for e in events]))
