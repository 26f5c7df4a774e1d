package dev.picket.document;

import dev.picket.text.Span;
import java.util.List;
import java.util.Optional;

/// What a document holds. `span` is exact: the text under it is the node's, without its tag and anchor.
/// A block collection ends where its last child ends.
public sealed interface Node {
    Span span();

    /// The short tag that it was written with: `!Ref`, `!!str`; always empty in JSON.
    Optional<Tag> tag();

    /// The node with its tag.
    default Span whole() {
        return tag().map(t -> t.span().to(span())).orElse(span());
    }

    /// @param text what a YAML or JSON parser makes of it: escapes resolved, folded, but kept as text; [ScalarKind]
    ///     says what it means
    record Scalar(String text, Style style, Optional<Tag> tag, Span span) implements Node {
        public boolean isPlain() {
            return style == Style.PLAIN;
        }
    }

    /// @param entries in the order in which they were written, each key once
    /// @param flow `{ }`, in JSON always
    record MappingNode(List<Entry> entries, boolean flow, Optional<Tag> tag, Span span) implements Node {
        public MappingNode {
            entries = List.copyOf(entries);
        }

        /// The entry whose key is a scalar of that text.
        public Optional<Entry> entry(String key) {
            for (var entry : entries) {
                if (entry.key() instanceof Scalar scalar && scalar.text().equals(key)) {
                    return Optional.of(entry);
                }
            }
            return Optional.empty();
        }

        public Optional<Node> get(String key) {
            return entry(key).map(Entry::value);
        }
    }

    record SequenceNode(List<Node> items, boolean flow, Optional<Tag> tag, Span span) implements Node {
        public SequenceNode {
            items = List.copyOf(items);
        }
    }

    record Entry(Node key, Node value) {
        /// The key's text; empty for a key that is a collection.
        public String name() {
            return key instanceof Scalar scalar ? scalar.text() : "";
        }

        /// From the key to the end of the value.
        public Span span() {
            return key.span().to(value.span());
        }
    }

    /// @param text with its exclamation mark; a tag of YAML's own is `!!name`
    record Tag(String text, Span span) {}

    enum Style {
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        LITERAL,
        FOLDED,
        JSON_STRING,
        JSON_NUMBER,
        JSON_TRUE,
        JSON_FALSE,
        JSON_NULL
    }
}
