"""What every room needs to know of text: sentences and their quality, words, likeness, controls, language.

Import the module that you need (`from conflictdigest.text import words`): each loads alone, so that a command
that needs little starts fast.
"""
