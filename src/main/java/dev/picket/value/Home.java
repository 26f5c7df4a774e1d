package dev.picket.value;

import dev.picket.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where a value stands: the expression in the user's file that gave it, and the way it came there.
///
/// A *name* (variable, local, module input or output, `each.value`) re-homes what it carries to the expression that
/// uses it ([#through]); a *constructor* (literal, block, `jsonencode`, adapter, `for`) keeps its members' homes.
/// Re-homing a collection is one new `Home` on the collection: its members are re-homed when they are taken out
/// ([#member]), so nothing is copied.
///
/// @param kind how strongly the user's own text speaks here
/// @param place the expression; for `ABSENT` and `DEFAULT` the innermost block that exists
/// @param named whether a name carried the value here: then `from` has exactly one home and members follow it
/// @param from where it came from: one for a name, the operands for something computed, none for a literal
/// @param says what a reader should know besides: of a default (`since 2023-04 it is true`), of what came by way of something that is
///     taken for granted ([#ASSUMED]); else empty
public record Home(Kind kind, Span place, boolean named, List<Home> from, String says) {
    /// What [#says] begins with where the value came by way of something that is only taken for granted.
    public static final String ASSUMED = "assumed: ";

    /// Homes of a chain that are looked at for an assumption.
    private static final int LOOKED_AT = 64;

    public Home(Kind kind, Span place, boolean named, List<Home> from) {
        this(kind, place, named, from, "");
    }

    /// Weakest first. `RULE`: a literal or constructor of a rule file; never a place where a finding stands.
    public enum Kind {
        RULE,
        ABSENT,
        DEFAULT,
        MADE,
        WRITTEN
    }

    public static Home written(Span place) {
        return new Home(Kind.WRITTEN, place, false, List.of());
    }

    /// Invented by an adapter or a function, at the place of what it was made from.
    public static Home made(Span place) {
        return new Home(Kind.MADE, place, false, List.of());
    }

    public static Home defaulted(Span block) {
        return new Home(Kind.DEFAULT, block, false, List.of());
    }

    public static Home absent(Span block) {
        return new Home(Kind.ABSENT, block, false, List.of());
    }

    /// Computed at `place` out of operands that stood at `from`.
    public static Home computed(Span place, List<Home> from) {
        return new Home(Kind.WRITTEN, place, false, List.copyOf(from));
    }

    /// The same value, seen through a name used at `use`.
    public Home through(Span use) {
        return new Home(kind, use, true, List.of(this), says);
    }

    /// The same, with something that a reader should know.
    public Home saying(String says) {
        return new Home(kind, place, named, from, says);
    }

    /// The home by way of which the value came here and that is only taken for granted.
    public Optional<Home> assumption() {
        var todo = new ArrayDeque<Home>();
        todo.add(this);
        for (int i = 0; i < LOOKED_AT && !todo.isEmpty(); i++) {
            var home = todo.poll();
            if (home.says.startsWith(ASSUMED)) {
                return Optional.of(home);
            }
            todo.addAll(home.from);
        }
        return Optional.empty();
    }

    /// The home of a member whose own home is `inner`, taken out of a value whose home is this.
    public Home member(Home inner) {
        return named ? new Home(inner.kind, place, true, List.of(from.getFirst().member(inner)), inner.says) : inner;
    }

    /// The literal or constructor at the very start of the chain of names.
    public Home origin() {
        return named ? from.getFirst().origin() : this;
    }

    /// The places on the way from the origin to here, nearest first, this one and what a rule made left out.
    public List<Span> trail() {
        var places = new ArrayList<Span>();
        for (var home = this; !home.from.isEmpty() && places.size() < 32; ) {
            home = home.from.getFirst();
            if (home.kind != Kind.RULE) {
                places.add(home.place);
            }
        }
        return places;
    }
}
