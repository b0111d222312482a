"""The commands of the command line: a module for each family, which adds its parsers and runs them.

What a command needs is imported when it runs, so that the others start at once.
"""
