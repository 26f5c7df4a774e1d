package dev.picket.text;

/// A comment with its delimiters: the text under `span` is `text`.
public record Comment(Span span, String text) {}
