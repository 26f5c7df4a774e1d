package dev.picket.hcl;

import dev.picket.value.Guard;
import dev.picket.value.Home;
import dev.picket.value.Type;
import dev.picket.value.Value;
import dev.picket.value.Value.Sequence;
import dev.picket.value.Value.Sequence.Element;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Sets keep each value once, in Terraform's order: texts by code point, numbers as numbers, false before true, null
/// and unknown last.
final class Sets {
    private static final Comparator<Element> ORDER = Comparator.comparing(Element::value, Sets::compare);

    private Sets() {}

    static Value.Sequence of(Type element, List<Element> elements, Home home) {
        var kept = new ArrayList<>(elements);
        normalise(kept);
        return new Sequence(Sequence.Kind.SET, element, kept, Optional.empty(), home, false);
    }

    /// Sorts `elements` and drops what is surely there twice.
    static void normalise(List<Element> elements) {
        var seen = new HashSet<String>();
        elements.removeIf(e ->
                e.when() == Guard.ALWAYS && ResolvedText.isKnown(e.value()) && !seen.add(ResolvedText.key(e.value())));
        elements.sort(ORDER);
    }

    static int compare(Value a, Value b) {
        int byRank = Integer.compare(rank(a), rank(b));
        if (byRank != 0) {
            return byRank;
        }
        return switch (a) {
            case Value.Text t -> byCodePoint(t.value(), ((Value.Text) b).value());
            case Value.Number n -> Numbers.compare(n.value(), ((Value.Number) b).value());
            case Value.Bool x -> Boolean.compare(x.value(), ((Value.Bool) b).value());
            case Value.Sequence _, Value.Mapping _ -> byCodePoint(SetKey.of(a), SetKey.of(b));
            case Value.Null _, Value.Entity _, Value.Choice _, Value.Unknown _ -> 0;
        };
    }

    private static int rank(Value v) {
        return switch (v) {
            case Value.Bool _ -> 0;
            case Value.Number _ -> 1;
            case Value.Text _ -> 2;
            case Value.Sequence _, Value.Mapping _, Value.Entity _ -> 3;
            case Value.Null _ -> 4;
            case Value.Choice _, Value.Unknown _ -> 5;
        };
    }

    static int byCodePoint(String a, String b) {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                boolean surrogates = Character.isSurrogate(x) != Character.isSurrogate(y);
                return surrogates ? (Character.isSurrogate(x) ? 1 : -1) : Character.compare(x, y);
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
