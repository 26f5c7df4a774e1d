package dev.picket.finding;

import dev.picket.finding.Finding.Step;
import dev.picket.text.Span;
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
        var speaking = all.stream()
                .filter(f -> isSecret(f) && f.when().isEmpty() && !f.trace().isEmpty())
                .toList();
        return all.stream()
                .filter(f -> !isSecret(f) || speaking.stream().noneMatch(leadsTo(f)))
                .filter(f -> within.apply(f.ruleId()).stream().noneMatch(wider -> saysMore(all, wider, f)))
                .toList();
    }

    private static boolean saysMore(List<Finding> all, String wider, Finding f) {
        return all.stream()
                .filter(w -> w.ruleId().equals(wider) && w.suppressed().isEmpty() && w.isUndecided() == f.isUndecided())
                .filter(w -> w.severity().atLeast(f.severity()) && (w.isNew() || !f.isNew()))
                .filter(w -> w.when().isEmpty() || w.when().equals(f.when()))
                .filter(w -> w.environments().containsAll(f.environments())
                        && w.instances().containsAll(f.instances()))
                .anyMatch(w -> isSame(w.place(), f.place()));
    }

    private static boolean isSecret(Finding f) {
        return f.sensitive()
                && f.category() != Finding.Category.SECRET
                && f.suppressed().isEmpty();
    }

    private static Predicate<Finding> leadsTo(Finding bare) {
        return f -> !f.ruleId().equals(bare.ruleId())
                && f.severity().atLeast(bare.severity())
                && (f.isNew() || !bare.isNew())
                && f.trace().stream().map(Step::place).anyMatch(p -> isSame(p, bare.place()));
    }

    /// A file may have been read for several roots.
    private static boolean isSame(Span a, Span b) {
        return a.start() == b.start()
                && a.end() == b.end()
                && a.file().path().equals(b.file().path());
    }
}
