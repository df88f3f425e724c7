"""The screen for the time of the meeting: the present item, its clock, minutes typed along."""
