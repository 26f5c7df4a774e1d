package dev.picket.rule;

import java.util.List;
import java.util.stream.Stream;

/// An answer and the operands that settled it.
record Judged(Truth truth, List<Reason> because) {
    Judged {
        because = List.copyOf(because);
    }

    /// `NO` wins.
    Judged and(Judged other) {
        return settled(other, Truth.NO);
    }

    /// `YES` wins.
    Judged or(Judged other) {
        return settled(other, Truth.YES);
    }

    Judged not() {
        return new Judged(truth.not(), because);
    }

    Judged with(List<Reason> more) {
        return new Judged(truth, concat(because, more));
    }

    private Judged settled(Judged other, Truth wins) {
        for (var t : List.of(wins, Truth.OPEN)) {
            if (truth == t && other.truth == t) {
                return new Judged(t, concat(because, other.because));
            }
            if (truth == t) {
                return this;
            }
            if (other.truth == t) {
                return other;
            }
        }
        return new Judged(truth, concat(because, other.because));
    }

    private static List<Reason> concat(List<Reason> a, List<Reason> b) {
        return Stream.concat(a.stream(), b.stream()).toList();
    }
}
