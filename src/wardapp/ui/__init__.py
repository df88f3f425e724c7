"""The window: pages, dialogs, widgets, theme. The only room that imports Qt."""
