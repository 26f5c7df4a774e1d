package dev.picket.value;

import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// A type of the expression language; `ANY` is what nothing is known of.
public sealed interface Type {
    enum Basic implements Type {
        ANY,
        STRING,
        NUMBER,
        BOOL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    record ListOf(Type element) implements Type {
        @Override
        public String toString() {
            return "list(" + element + ")";
        }
    }

    record SetOf(Type element) implements Type {
        @Override
        public String toString() {
            return "set(" + element + ")";
        }
    }

    record MapOf(Type element) implements Type {
        @Override
        public String toString() {
            return "map(" + element + ")";
        }
    }

    record Tuple(List<Type> elements) implements Type {
        @Override
        public String toString() {
            return elements.stream().map(Type::toString).collect(Collectors.joining(", ", "tuple([", "])"));
        }
    }

    record Object(SequencedMap<String, Type> attributes) implements Type {
        @Override
        public String toString() {
            return attributes.entrySet().stream()
                    .map(e -> e.getKey() + " = " + e.getValue())
                    .collect(Collectors.joining(", ", "object({", "})"));
        }
    }

    Type ANY = Basic.ANY;
    Type STRING = Basic.STRING;
    Type NUMBER = Basic.NUMBER;
    Type BOOL = Basic.BOOL;
}
