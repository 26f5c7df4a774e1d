package dev.picket.cloudformation;

import dev.picket.resource.Resource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the transform made, as resources: the user's own under AWS's type, and those that come with it.
final class SamReader {
    private final Stack stack;
    private final Map<String, SamResource> own = new LinkedHashMap<>();
    private final Map<String, List<SamResource>> others = new LinkedHashMap<>();
    private final Set<String> written;

    /// What is made under a logical id that the template has already is the template's.
    SamReader(Stack stack, SamTransform.Expanded expanded) {
        this.stack = stack;
        this.written = stack.declared.keySet();
        for (var resource : expanded.resources()) {
            if (resource.isMain() && written.contains(resource.id())) {
                own.put(resource.id(), resource);
                stack.types.put(resource.id(), resource.type());
            } else if (!written.contains(resource.id())) {
                others.computeIfAbsent(resource.of().id(), _ -> new ArrayList<>())
                        .add(resource);
                stack.types.put(resource.id(), resource.type());
            }
        }
    }

    /// A resource of the template, with what it becomes.
    Resource expanded(String id, Resource resource) {
        var to = own.get(id);
        return to == null ? resource : stack.resources.expanded(resource, to);
    }

    /// What comes with a resource of the template.
    List<Resource> of(String id) {
        return read(others.getOrDefault(id, List.of()));
    }

    /// What comes with no resource of the template's alone.
    List<Resource> implicit() {
        var all = new ArrayList<Resource>();
        others.forEach((id, made) -> {
            if (!written.contains(id)) {
                all.addAll(read(made));
            }
        });
        return all;
    }

    private List<Resource> read(List<SamResource> made) {
        var all = new ArrayList<Resource>();
        made.forEach(m -> stack.resources.generated(m).ifPresent(all::add));
        return all;
    }
}
