package dev.picket.rule;

import dev.picket.finding.Finding;
import dev.picket.text.Span;
import dev.picket.value.Home;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// Where a verdict stands, and the reason that put it there.
///
/// The first reason of the strongest kind inside the judged resource, its parts and documents; else the first of the strongest kind anywhere;
/// else, and where the reasons lie in several other resources, the judged resource's header.
///
/// @param sensitive whether the text under the place must not be shown
record Stand(Span place, boolean sensitive, List<Reason> reasons) {
    private static final int STEPS = 12;

    /// @param own whether a place lies inside the judged resource, its parts and documents
    static Stand of(List<Reason> reasons, Own own, Span header, boolean masks) {
        Home.Kind strongest = Home.Kind.RULE;
        for (var r : reasons) {
            if (r.home().kind().compareTo(strongest) > 0) {
                strongest = r.home().kind();
            }
        }
        var kind = strongest;
        var best = reasons.stream().filter(r -> r.home().kind() == kind).toList();
        for (var r : best) {
            if (own.holds(r.home().place())) {
                return first(r, reasons, masks);
            }
        }
        if (best.stream().anyMatch(r -> r.cause().isPresent())) {
            return new Stand(
                    header, false,
                    reasons); // what waits for another resource is said at this one; the cause names the other
        }
        var elsewhere = new LinkedHashSet<Object>();
        best.forEach(r -> elsewhere.add(own.holder(r.home().place())));
        return elsewhere.size() == 1 ? first(best.getFirst(), reasons, masks) : new Stand(header, false, reasons);
    }

    private static Stand first(Reason stands, List<Reason> reasons, boolean masks) {
        var ordered = new ArrayList<Reason>();
        ordered.add(stands);
        reasons.stream().filter(r -> r != stands).forEach(ordered::add);
        return new Stand(stands.home().place(), masks || stands.sensitive(), ordered);
    }

    /// Knows whose text a place is.
    interface Own {
        boolean holds(Span place);

        /// What the place belongs to: equal for places of one resource.
        Object holder(Span place);

        /// The variable or parameter that the place is written in.
        Optional<String> inputAt(Span place);
    }

    /// The way of the first reason's value, then the other reasons, each once; `more` come last.
    List<Finding.Step> trace(Own own, List<Reason> more, boolean mask) {
        var steps = new LinkedHashSet<Finding.Step>();
        for (int i = 0; i < reasons.size(); i++) {
            var r = reasons.get(i);
            boolean here = r.home().place().equals(place);
            var assumed = r.home().assumption();
            var newer = assumed.isPresent() ? "" : r.home().says();
            if (r.says().isEmpty()
                    && newer.isEmpty()
                    && assumed.isEmpty()
                    && r.home().kind().compareTo(Home.Kind.DEFAULT) <= 0) {
                continue; // nothing is written there
            }
            if (!r.says().isEmpty() || !here) {
                var says = r.says().isEmpty() ? clause(own, r.home().place(), mask || r.sensitive()) : r.says();
                steps.add(new Finding.Step(r.home().place(), newer.isEmpty() ? says : says + "; " + newer));
            } else if (!newer.isEmpty()) {
                steps.add(new Finding.Step(r.home().place(), "a default; " + newer));
            }
            if (here) {
                r.home().trail().forEach(t -> steps.add(new Finding.Step(t, clause(own, t, mask || r.sensitive()))));
            }
            assumed.ifPresent(a -> steps.add(new Finding.Step(a.place(), a.says())));
        }
        more.forEach(r -> {
            if (!r.says().isEmpty()) {
                steps.add(new Finding.Step(r.home().place(), r.says()));
            }
        });
        return steps.stream().limit(STEPS).toList();
    }

    private static String clause(Own own, Span place, boolean mask) {
        if (mask) {
            return own.inputAt(place).map(i -> "the default of " + i).orElse("value");
        }
        var text = place.text().strip();
        int line = text.indexOf('\n');
        var first = line < 0 ? text : text.substring(0, line).strip() + " …";
        return first.length() <= 80 ? first : first.substring(0, 80) + "…";
    }
}
