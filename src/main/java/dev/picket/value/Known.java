package dev.picket.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// What is known of an unknown.
///
/// @param notNull it is surely not null
/// @param parts of a partly known string: its literals and holes in order; empty where nothing is known of the text
/// @param minLength elements of a collection, characters of a string (UTF-16); 0 where not known
/// @param maxLength -1 where not known
/// @param oneOf the texts that it can be; empty where not known
/// @param when of a bool: the guard under which it is true, where the user's inputs decide it
/// @param document of a string that is encoded JSON: what it encodes, with its members' homes
/// @param refers the attribute that this is, of a resource of the scan
/// @param input the input that this is, where the user supplies it: comparing it with a literal makes a guard
/// @param atLeast of a number: it is surely this or more (a count or a breadth with an open end)
public record Known(
        boolean notNull,
        List<Part> parts,
        int minLength,
        int maxLength,
        SortedSet<String> oneOf,
        Optional<Guard> when,
        Optional<Value> document,
        Optional<Symbol> refers,
        Optional<Guard.Input> input,
        Optional<BigDecimal> atLeast) {
    public static final Known NOTHING = new Known(
            false,
            List.of(),
            0,
            -1,
            new TreeSet<>(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    public static final Known NOT_NULL = NOTHING.withNotNull();

    /// A piece of a partly known string.
    public sealed interface Part {
        record Literal(String text) implements Part {}

        /// @param value an unknown of its own, with its cause and what it refers to
        record Hole(Value.Unknown value) implements Part {}
    }

    public Known withNotNull() {
        return new Known(true, parts, minLength, maxLength, oneOf, when, document, refers, input, atLeast);
    }

    public Known withParts(List<Part> parts) {
        return new Known(true, List.copyOf(parts), minLength, maxLength, oneOf, when, document, refers, input, atLeast);
    }

    public Known withLength(int min, int max) {
        return new Known(notNull, parts, min, max, oneOf, when, document, refers, input, atLeast);
    }

    public Known withOneOf(SortedSet<String> oneOf) {
        return new Known(notNull, parts, minLength, maxLength, oneOf, when, document, refers, input, atLeast);
    }

    public Known withWhen(Guard when) {
        return new Known(true, parts, minLength, maxLength, oneOf, Optional.of(when), document, refers, input, atLeast);
    }

    public Known withDocument(Value document) {
        return new Known(true, parts, minLength, maxLength, oneOf, when, Optional.of(document), refers, input, atLeast);
    }

    public Known withRefers(Symbol symbol) {
        return new Known(
                notNull, parts, minLength, maxLength, oneOf, when, document, Optional.of(symbol), input, atLeast);
    }

    public Known withInput(Guard.Input input) {
        return new Known(
                notNull, parts, minLength, maxLength, oneOf, when, document, refers, Optional.of(input), atLeast);
    }

    /// The literal text that it surely starts with; empty where none is known.
    public String prefix() {
        return !parts.isEmpty() && parts.getFirst() instanceof Part.Literal(var text) ? text : "";
    }

    public String suffix() {
        return !parts.isEmpty() && parts.getLast() instanceof Part.Literal(var text) ? text : "";
    }

    /// Whether it surely has at least one character or element.
    public boolean notEmpty() {
        return minLength > 0 || parts.stream().anyMatch(p -> p instanceof Part.Literal(var t) && !t.isEmpty());
    }

    public Known withAtLeast(BigDecimal least) {
        return new Known(true, parts, minLength, maxLength, oneOf, when, document, refers, input, Optional.of(least));
    }
}
