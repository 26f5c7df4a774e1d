package dev.picket.cloudformation;

import dev.picket.value.Cause;
import dev.picket.value.Known;
import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The name under which a value is exported or imported: literal texts with what is not known between them.
///
/// @param literals around the holes, one more than these
/// @param holes what each of them is, by name; empty for what has none in both templates
record ExportName(List<String> literals, List<String> holes) {
    /// How surely an import means an export, surest first.
    enum Match {
        /// The same known text.
        EQUAL,
        /// The same text with inputs of the same names in it.
        SAME,
        /// The same literal texts around what is not known.
        LIKE,
        /// What one side knows fits what the other does not.
        FITS,
        NONE
    }

    /// What a stack can be called.
    private static final String ANY = "[A-Za-z0-9][A-Za-z0-9-]*";

    /// Empty for what is no text.
    static Optional<ExportName> of(Value value) {
        return switch (value) {
            case Value.Text t -> Optional.of(new ExportName(List.of(t.value()), List.of()));
            case Value.Unknown u -> Optional.of(partial(u));
            case Value.Null _,
                    Value.Bool _,
                    Value.Number _,
                    Value.Sequence _,
                    Value.Mapping _,
                    Value.Entity _,
                    Value.Choice _ -> Optional.empty();
        };
    }

    private static ExportName partial(Value.Unknown u) {
        var literals = new ArrayList<>(List.of(""));
        var holes = new ArrayList<String>();
        for (var part : u.known().parts().isEmpty()
                ? List.of(new Known.Part.Hole(u))
                : u.known().parts()) {
            switch (part) {
                case Known.Part.Literal(var text) -> literals.set(literals.size() - 1, literals.getLast() + text);
                case Known.Part.Hole(var hole) -> {
                    holes.add(identity(hole.cause()));
                    literals.add("");
                }
            }
        }
        return new ExportName(List.copyOf(literals), List.copyOf(holes));
    }

    /// A stack's own name means something else in each.
    private static String identity(Cause cause) {
        return cause.kind() == Cause.Kind.INPUT && !cause.text().startsWith("AWS::Stack") ? cause.text() : "";
    }

    Match matches(ExportName export) {
        if (holes.isEmpty() && export.holes.isEmpty()) {
            return literals.equals(export.literals) ? Match.EQUAL : Match.NONE;
        }
        if (!isTelling() || !export.isTelling()) {
            return Match.NONE;
        }
        if (literals.equals(export.literals)) {
            return holes.equals(export.holes) && !holes.contains("") ? Match.SAME : Match.LIKE;
        }
        boolean fits =
                holes.isEmpty() && export.pattern().matcher(literals.getFirst()).matches()
                        || export.holes.isEmpty()
                                && pattern().matcher(export.literals.getFirst()).matches();
        return fits ? Match.FITS : Match.NONE;
    }

    /// Whether enough of it is known to tell it from others.
    private boolean isTelling() {
        return literals.stream()
                .anyMatch(l -> l.chars().filter(Character::isLetter).count() >= 2);
    }

    private Pattern pattern() {
        var pattern = new StringBuilder(Pattern.quote(literals.getFirst()));
        for (int i = 1; i < literals.size(); i++) {
            pattern.append(ANY).append(Pattern.quote(literals.get(i)));
        }
        return Pattern.compile(pattern.toString());
    }

    /// Characters that are known: of two names that fit the one that says more is meant.
    int length() {
        return literals.stream().mapToInt(String::length).sum();
    }
}
