package dev.picket.finding;

import dev.picket.finding.Finding.Step;
import dev.picket.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// A secret that stands as somebody's default (a variable's, a parameter's) and is used as a password is one mistake. It is said at
/// the resource that uses it, the default in its trace; what another rule says of the bare default is left out.
///
/// What is wide open is not also said for each thing that is open with it: a rule may name the wider ones that say the same, and is
/// silent where one of them speaks.
public final class SaidOnce {
    private SaidOnce() {}

    /// Findings without those that another one leads to. One that is silenced, old, less severe or true only sometimes speaks for
    /// itself alone, and only a secret's place is followed: what else two traces share may be two mistakes.
    ///
    /// @param within the wider rules of a rule
    public static List<Finding> of(List<Finding> all, Function<String, List<String>> within) {
        var speaking = new HashMap<Place, List<Finding>>();
        var wide = new HashMap<Said, List<Finding>>();
        for (var f : all) {
            wide.computeIfAbsent(new Said(f.ruleId(), Place.of(f.place())), _ -> new ArrayList<>())
                    .add(f);
            if (isSecret(f) && f.when().isEmpty()) {
                f.trace().stream()
                        .map(Step::place)
                        .map(Place::of)
                        .distinct()
                        .forEach(p -> speaking.computeIfAbsent(p, _ -> new ArrayList<>())
                                .add(f));
            }
        }
        return all.stream()
                .filter(f -> !isSecret(f)
                        || speaking.getOrDefault(Place.of(f.place()), List.of()).stream()
                                .noneMatch(speaksFor(f)))
                .filter(f -> within.apply(f.ruleId()).stream()
                        .map(wider -> new Said(wider, Place.of(f.place())))
                        .flatMap(said -> wide.getOrDefault(said, List.of()).stream())
                        .noneMatch(w -> saysMore(w, f)))
                .toList();
    }

    /// A file may have been read for several roots.
    private record Place(String path, int start, int end) {
        static Place of(Span span) {
            return new Place(span.file().path(), span.start(), span.end());
        }
    }

    private record Said(String rule, Place place) {}

    private static boolean saysMore(Finding wider, Finding f) {
        return wider.suppressed().isEmpty()
                && wider.isUndecided() == f.isUndecided()
                && wider.severity().atLeast(f.severity())
                && (wider.isNew() || !f.isNew())
                && (wider.when().isEmpty() || wider.when().equals(f.when()))
                && wider.environments().containsAll(f.environments())
                && wider.instances().containsAll(f.instances());
    }

    private static boolean isSecret(Finding f) {
        return f.sensitive()
                && f.category() != Finding.Category.SECRET
                && f.suppressed().isEmpty();
    }

    private static Predicate<Finding> speaksFor(Finding bare) {
        return f -> !f.ruleId().equals(bare.ruleId())
                && f.severity().atLeast(bare.severity())
                && (f.isNew() || !bare.isNew());
    }
}
