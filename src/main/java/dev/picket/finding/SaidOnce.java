package dev.picket.finding;

import dev.picket.finding.Finding.Step;
import dev.picket.text.Span;
import java.util.List;
import java.util.function.Predicate;

/// A secret that stands as somebody's default (a variable's, a parameter's) and is used as a password is one mistake. It is said at
/// the resource that uses it, the default in its trace; what another rule says of the bare default is left out.
public final class SaidOnce {
    private SaidOnce() {}

    /// Findings without those that another one leads to. One that is silenced, old, less severe or true only sometimes speaks for
    /// itself alone, and only a secret's place is followed: what else two traces share may be two mistakes.
    public static List<Finding> of(List<Finding> all) {
        var speaking = all.stream()
                .filter(f -> isSecret(f) && f.when().isEmpty() && !f.trace().isEmpty())
                .toList();
        return all.stream()
                .filter(f -> !isSecret(f) || speaking.stream().noneMatch(leadsTo(f)))
                .toList();
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
