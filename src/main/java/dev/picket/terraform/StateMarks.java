package dev.picket.terraform;

import dev.picket.document.Node;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.Scalar;
import dev.picket.document.Node.SequenceNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a state calls sensitive of one resource: paths of attributes, whose steps below an attribute's name are left out.
///
/// @param everything whether all of it is
record StateMarks(boolean everything, Set<String> paths) {
    static final StateMarks NONE = new StateMarks(false, Set.of());
    static final StateMarks ALL = new StateMarks(true, Set.of());

    StateMarks {
        paths = Set.copyOf(paths);
    }

    /// `sensitive_attributes`: each a list of steps, `{"type": "get_attr", "value": "password"}`.
    static StateMarks of(List<Node> attributes) {
        var paths = new HashSet<String>();
        for (var attribute : attributes) {
            if (attribute instanceof SequenceNode steps) {
                paths.add(path(steps));
            }
        }
        return paths.isEmpty() ? NONE : new StateMarks(false, paths);
    }

    private static String path(SequenceNode steps) {
        var path = new StringBuilder();
        for (var step : steps.items()) {
            if (step instanceof MappingNode m) {
                var name =
                        m.get("value").orElse(null) instanceof MappingNode typed ? typed.get("value") : m.get("value");
                if (name.orElse(null) instanceof Scalar s && s.style() != Node.Style.JSON_NUMBER) {
                    path.append(path.isEmpty() ? "" : ".").append(s.text());
                }
            }
        }
        return path.toString();
    }

    /// Whether what stands at this path is sensitive, or something that it is part of.
    boolean covers(String path) {
        if (everything) {
            return true;
        }
        for (var p = path; !p.isEmpty(); p = p.substring(0, Math.max(0, p.lastIndexOf('.')))) {
            if (paths.contains(p)) {
                return true;
            }
        }
        return false;
    }
}
