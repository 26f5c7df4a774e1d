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

/// Two trees judged: what of the head's findings the base had already, and which suppressions count. Compared by fingerprint, each of
/// the base's used once.
public final class Comparison {
    private Comparison() {}

    /// The head's findings. Old is what the base has under the same fingerprint, unless it was suppressed there and no longer is. A
    /// suppression counts where the base has it too: a change does not excuse itself. Whether a secret is new its maker knows: one key
    /// in the place of another is.
    ///
    /// @param headSuppressions whether the head's own suppressions count all the same
    public static List<Finding> against(List<Finding> head, List<Finding> base, boolean headSuppressions) {
        Map<String, Deque<Finding>> known = new HashMap<>();
        base.forEach(f ->
                known.computeIfAbsent(f.fingerprint(), _ -> new ArrayDeque<>()).add(f));
        return head.stream()
                .map(f -> {
                    var before = Optional.ofNullable(known.get(f.fingerprint())).map(Deque::poll);
                    return against(f, before, headSuppressions);
                })
                .toList();
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
