package dev.picket.rule;

import java.util.List;

/// The keys of one kind of block: which are attributes and which are blocks.
record Keys(List<String> attributes, List<String> blocks) {
    static final Keys RULE = new Keys(
            List.of(
                    "title",
                    "practice",
                    "severity",
                    "tier",
                    "family",
                    "within",
                    "resource",
                    "params",
                    "lower",
                    "when",
                    "each",
                    "require",
                    "message",
                    "why",
                    "aliases",
                    "controls",
                    "references",
                    "concepts"),
            List.of("let", "fix"));
    static final Keys FIX = new Keys(List.of("set", "say"), List.of());
    static final Keys TERRAFORM = new Keys(
            List.of("becomes", "part-of", "through", "when", "each", "same-as", "removed"),
            List.of("properties", "attributes"));
    static final Keys DEFAULT = new Keys(List.of("value", "in", "since", "then", "source"), List.of());
    static final Keys PRACTICE = new Keys(List.of("title"), List.of());
    static final Keys FAMILY = new Keys(List.of("title"), List.of());

    List<String> all() {
        return java.util.stream.Stream.concat(attributes.stream(), blocks.stream())
                .toList();
    }
}
