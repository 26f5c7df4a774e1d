package dev.picket.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A guard said by the names that its author gave (the conditions of a template): one of them, or several that hold
/// together, or several of which one holds. Worlds that do not exist are left out of account.
final class Names {
    /// Names that are looked through for several that say a guard together.
    private static final int MANY = 40;

    private final Guards guards;
    private final Guard care;
    private final List<Literal> literals = new ArrayList<>();
    private final Map<Guard, Literal> exactly = new HashMap<>();
    private boolean read;

    Names(Guards guards) {
        this.guards = guards;
        this.care = guards.care();
    }

    private void read() {
        if (read) {
            return;
        }
        read = true;
        guards.names().forEach((guard, name) -> {
            add(name, true, guard);
            add(name, false, guards.not(guard));
        });
    }

    private void add(String name, boolean holds, Guard guard) {
        var literal = new Literal(name, holds, guards.and(guard, care));
        literals.add(literal);
        exactly.merge(literal.guard(), literal, (a, b) -> a.holds() || !b.holds() ? a : b);
    }

    /// A name, or that it does not hold.
    private record Literal(String name, boolean holds, Guard guard) {
        String expression() {
            return (holds ? "" : "!") + name;
        }

        String words() {
            return name + (holds ? " is true" : " is false");
        }
    }

    /// @param all whether they hold together, or one of them does
    record Said(List<Literal> literals, boolean all) {
        String expression() {
            return literals.stream().map(Literal::expression).collect(Collectors.joining(all ? " && " : " || "));
        }

        String words() {
            return literals.stream().map(Literal::words).collect(Collectors.joining(all ? " and " : ", or "));
        }
    }

    /// The same guard, less what it says of worlds that do not exist.
    Guard shortened(Guard guard) {
        if (care == Guard.ALWAYS) {
            return guard;
        }
        var here = guards.and(guard, care);
        return here == Guard.NEVER ? here : here == care ? Guard.ALWAYS : guards.within(guard, care);
    }

    /// The name of the guard, or of its contrary (`holds` false), where there is one.
    Optional<Said> one(Guard told, boolean holds) {
        read();
        return exactly.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(exactly.get(here(told, holds))).map(l -> new Said(List.of(l), true));
    }

    /// Empty where not so many names say it.
    Optional<Said> several(Guard told, boolean holds, int most) {
        read();
        if (literals.isEmpty() || literals.size() > 2 * MANY) {
            return Optional.empty();
        }
        var guard = here(told, holds);
        var all = together(guard);
        var any = oneOf(guard);
        var shorter = all == null
                        || any != null && any.literals().size() < all.literals().size()
                ? any
                : all;
        return shorter == null || shorter.literals().size() > most ? Optional.empty() : Optional.of(shorter);
    }

    private Guard here(Guard told, boolean holds) {
        return guards.and(holds ? told : guards.not(told), care);
    }

    private @Nullable Said together(Guard guard) {
        var needed =
                literals.stream().filter(l -> guards.implies(guard, l.guard())).toList();
        if (needed.isEmpty() || all(needed) != guard) {
            return null;
        }
        var fewest = new ArrayList<>(needed);
        for (var literal : needed.reversed()) {
            fewest.remove(literal);
            if (all(fewest) != guard) {
                fewest.addFirst(literal);
            }
        }
        return new Said(List.copyOf(fewest), true);
    }

    private Guard all(List<Literal> literals) {
        var all = care;
        for (var literal : literals) {
            all = guards.and(all, literal.guard());
        }
        return all;
    }

    private @Nullable Said oneOf(Guard guard) {
        var enough =
                literals.stream().filter(l -> guards.implies(l.guard(), guard)).toList();
        if (enough.isEmpty() || any(enough) != guard) {
            return null;
        }
        var fewest = new ArrayList<>(enough);
        for (var literal : enough.reversed()) {
            fewest.remove(literal);
            if (any(fewest) != guard) {
                fewest.addFirst(literal);
            }
        }
        return new Said(List.copyOf(fewest), false);
    }

    private Guard any(List<Literal> literals) {
        var any = Guard.NEVER;
        for (var literal : literals) {
            any = guards.or(any, literal.guard());
        }
        return any;
    }
}
