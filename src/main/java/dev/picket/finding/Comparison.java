package dev.picket.finding;

import dev.picket.finding.Finding.Category;
import dev.picket.finding.Finding.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Two trees judged: what of the head's findings the base had already, and which suppressions count. Compared by fingerprint, each of
/// the base's used once.
public final class Comparison {
    private Comparison() {}

    /// The head's findings. Old is what the base has under the same fingerprint, unless it was suppressed there and no longer is. A
    /// suppression counts where the base has it too: a change does not excuse itself. Whether a secret is new its maker knows: one key
    /// in the place of another is.
    ///
    /// What stood in a file that is gone and stands in one of the same name and text elsewhere moved with its directory.
    ///
    /// @param headSuppressions whether the head's own suppressions count all the same
    /// @param gone whether the head has no file of this path
    public static List<Finding> against(
            List<Finding> head, List<Finding> base, boolean headSuppressions, Predicate<String> gone) {
        Map<String, Deque<Finding>> known = new HashMap<>();
        base.forEach(f ->
                known.computeIfAbsent(f.fingerprint(), _ -> new ArrayDeque<>()).add(f));
        var same = head.stream()
                .map(f -> Optional.ofNullable(known.get(f.fingerprint())).map(Deque::poll))
                .toList();
        Map<Moved, Deque<Finding>> moved = new HashMap<>();
        known.values().stream()
                .flatMap(Deque::stream)
                .filter(f -> gone.test(f.place().file().path()))
                .forEach(f -> moved.computeIfAbsent(Moved.of(f), _ -> new ArrayDeque<>())
                        .add(f));
        var compared = new ArrayList<Finding>();
        for (int i = 0; i < head.size(); i++) {
            var f = head.get(i);
            var before = same.get(i)
                    .or(() -> Optional.ofNullable(moved.get(Moved.of(f))).map(Deque::poll));
            compared.add(against(f, before, headSuppressions));
        }
        return List.copyOf(compared);
    }

    /// What does not change with the directory.
    private record Moved(String rule, String resource, String name, String text, int start, int end, String message) {
        static Moved of(Finding f) {
            var path = f.place().file().path();
            return new Moved(
                    f.ruleId(),
                    f.resource(),
                    path.substring(path.lastIndexOf('/') + 1),
                    f.place().file().text(),
                    f.place().start(),
                    f.place().end(),
                    f.message());
        }
    }

    private static Finding against(Finding finding, Optional<Finding> before, boolean headSuppressions) {
        boolean excusedBefore = before.flatMap(Finding::suppressed).isPresent();
        boolean excused = finding.suppressed().isPresent();
        boolean isNew =
                finding.category() == Category.SECRET ? finding.isNew() : before.isEmpty() || excusedBefore && !excused;
        var judged = excused && !excusedBefore && !headSuppressions ? notYet(finding) : finding;
        return judged.asNew(isNew);
    }

    private static Finding notYet(Finding finding) {
        var by = finding.suppressed().orElseThrow().by();
        var trace = new ArrayList<>(finding.trace());
        trace.add(new Step(
                finding.place(),
                by + " came with the change itself and counts once the base has it (--head-suppressions: at once)"));
        return finding.unsuppressed().with(trace);
    }
}
