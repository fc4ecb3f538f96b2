"""What every room needs to know of text: sentences and their quality, words, likeness, controls, language."""

from conflictdigest.text import controls, language, quality, repair, sentences, similarity, words

__all__ = ["controls", "language", "quality", "repair", "sentences", "similarity", "words"]
