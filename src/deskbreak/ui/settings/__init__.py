"""The settings window: one module a page, and what the pages are made of."""
