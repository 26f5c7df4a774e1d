package dev.picket.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Two trees judged: what of the head's findings the base had already. Compared by fingerprint, each of the base's used once.
public final class Comparison {
    private Comparison() {}

    /// The head's findings, marked old where the base has one of the same fingerprint.
    public static List<Finding> against(List<Finding> head, Stream<Finding> base) {
        Map<String, Integer> known = new HashMap<>();
        base.forEach(f -> known.merge(f.fingerprint(), 1, Integer::sum));
        return head.stream()
                .map(f -> {
                    int left = known.getOrDefault(f.fingerprint(), 0);
                    if (left == 0) {
                        return f;
                    }
                    known.put(f.fingerprint(), left - 1);
                    return f.asNew(false);
                })
                .toList();
    }
}
