package dev.picket.hcl;

import dev.picket.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The attributes and blocks of a file or block, in the order in which they were written.
public record Body(List<Item> items, Span span) {
    public Body {
        items = List.copyOf(items);
    }

    public sealed interface Item {
        Span span();
    }

    /// `name = value`
    public record Attribute(String name, Span nameSpan, Expression value, Span span) implements Item {}

    /// `type "label" { … }`
    ///
    /// @param header from the type to the last label, the brace left out
    /// @param span from the type to the closing brace
    public record Block(String type, List<Label> labels, Body body, Span header, Span span) implements Item {
        public Block {
            labels = List.copyOf(labels);
        }

        /// The text of a label; empty beyond the last.
        public String label(int index) {
            return index < labels.size() ? labels.get(index).text() : "";
        }
    }

    public record Label(String text, Span span) {}

    public Stream<Attribute> attributes() {
        return items.stream().filter(Attribute.class::isInstance).map(Attribute.class::cast);
    }

    public Stream<Block> blocks() {
        return items.stream().filter(Block.class::isInstance).map(Block.class::cast);
    }

    public Stream<Block> blocks(String type) {
        return blocks().filter(b -> b.type().equals(type));
    }

    /// The first attribute of that name (a second one is a diagnostic of the parser).
    public Optional<Attribute> attribute(String name) {
        return attributes().filter(a -> a.name().equals(name)).findFirst();
    }

    public Optional<Block> block(String type) {
        return blocks(type).findFirst();
    }
}
