package dev.picket.terraform;

import dev.picket.value.Value;
import dev.picket.value.Value.Mapping;
import dev.picket.value.Value.Sequence;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Two values leaf by leaf: what a plan says, where `"$unknown"` is known only after apply, and what was read.
final class PlanComparison {
    private int right;
    private final List<String> less = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();

    int right() {
        return right;
    }

    /// Unknown here, known to Terraform.
    List<String> less() {
        return less;
    }

    List<String> wrong() {
        return wrong;
    }

    void compare(String path, Value planned, Value read) {
        boolean unknown = planned instanceof Value.Text t && t.value().equals("$unknown");
        switch (read) {
            // what depends on something unknown is unknown to a plan
            case Value.Choice _ when unknown -> right++;
            case Value.Choice c
            when c.cases().stream().anyMatch(k -> same(planned, k.value())) -> less.add(path + ": one of several");
            case Sequence s when unknown && s.rest().isPresent() -> right++;
            case Value.Unknown u -> {
                if (unknown) {
                    right++;
                } else {
                    less.add(path + ": " + u.cause().text());
                }
            }
            case Sequence s
            when planned instanceof Sequence p && p.size() == s.size() && s.isClosed() -> {
                for (int i = 0; i < p.size(); i++) {
                    compare(path + "[" + i + "]", p.get(i), s.get(i));
                }
                right += p.size() == 0 ? 1 : 0;
            }
            case Mapping m when planned instanceof Mapping p && m.rest().isEmpty() -> members(path, p, m);
            default -> leaf(path, planned, read, unknown);
        }
    }

    private void members(String path, Mapping planned, Mapping read) {
        var names = new TreeSet<>(planned.members().keySet());
        names.addAll(read.members().keySet());
        for (var name : names) {
            var p = planned.get(name);
            var r = read.get(name);
            if (r.isEmpty() && p.isPresent() && !(p.get() instanceof Value.Null)) {
                wrong.add(path + "." + name + ": is missing");
            } else if (p.isEmpty() && r.isPresent() && !(r.get() instanceof Value.Null)) {
                wrong.add(path + "." + name + ": is not planned");
            } else if (p.isPresent() && r.isPresent()) {
                compare(path + "." + name, p.get(), r.get());
            }
        }
        right += names.isEmpty() ? 1 : 0;
    }

    private void leaf(String path, Value planned, Value read, boolean unknown) {
        if (unknown) {
            wrong.add(path + ": " + Shown.of(read).replace("\"", "") + " is not known after apply");
        } else if (same(planned, read)) {
            right++;
        } else {
            wrong.add(path + ": " + Shown.of(read) + " is not " + Shown.of(planned));
        }
    }

    private static boolean same(Value planned, Value read) {
        return planned instanceof Value.Number p && read instanceof Value.Number r
                ? p.value().compareTo(r.value().round(new MathContext(154))) == 0
                : Shown.of(planned).equals(Shown.of(read));
    }
}
