"""The place of the voices (区民の声): list, reading pane, counter window, bin."""
