package dev.picket.resource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the addresses of one root mean, also those with a key that is unknown or left out.
final class Addresses {
    private final Map<String, Resource> byAddress = new HashMap<>();
    private final Map<String, List<Resource>> byDefinition = new HashMap<>();

    Addresses(Root root) {
        for (var r : root.resources()) {
            byAddress.putIfAbsent(r.address(), r);
            byDefinition
                    .computeIfAbsent(r.definition(), _ -> new ArrayList<>(1))
                    .add(r);
        }
    }

    /// The instances that an address may mean: one for an exact address, several for `aws_x.y[*]` where the keys are
    /// known.
    List<Resource> find(String address) {
        var exact = byAddress.get(address);
        if (exact != null) {
            return List.of(exact);
        }
        var steps = steps(address);
        return byDefinition.getOrDefault(withoutKeys(steps), List.of()).stream()
                .filter(r -> mayBe(steps, steps(r.address())))
                .toList();
    }

    /// A step with its key; `[*]` or a missing key may be any.
    private record Step(String name, String key) {}

    private static boolean mayBe(List<Step> asked, List<Step> there) {
        if (asked.size() != there.size()) {
            return false;
        }
        for (int i = 0; i < asked.size(); i++) {
            var a = asked.get(i).key();
            var t = there.get(i).key();
            boolean open = a.isEmpty() || t.isEmpty() || a.equals("*") || t.equals("*");
            if (!open && !a.equals(t)) {
                return false;
            }
        }
        return true;
    }

    private static String withoutKeys(List<Step> steps) {
        var names = new ArrayList<String>();
        steps.forEach(s -> names.add(s.name()));
        return String.join(".", names);
    }

    /// Keys may hold dots and brackets inside their quotes.
    private static List<Step> steps(String address) {
        var steps = new ArrayList<Step>();
        var name = new StringBuilder();
        var key = new StringBuilder();
        boolean quoted = false;
        int depth = 0;
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == '\\' && quoted && i + 1 < address.length()) {
                key.append(c).append(address.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
                key.append(c);
            } else if (c == '[' && !quoted) {
                depth++;
            } else if (c == ']' && !quoted) {
                depth--;
            } else if (c == '.' && depth == 0) {
                steps.add(new Step(name.toString(), key.toString()));
                name.setLength(0);
                key.setLength(0);
            } else {
                (depth > 0 ? key : name).append(c);
            }
        }
        steps.add(new Step(name.toString(), key.toString()));
        return steps;
    }
}
