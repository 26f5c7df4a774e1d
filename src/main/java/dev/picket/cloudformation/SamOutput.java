package dev.picket.cloudformation;

import dev.picket.document.Node;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// What the transform makes of one template.
final class SamOutput {
    private final Stack stack;
    private final SequencedMap<String, SamResource> resources = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    SamOutput(Stack stack) {
        this.stack = stack;
    }

    Stack stack() {
        return stack;
    }

    /// Of several with one id the first counts: resources that functions share.
    SamResource add(SamResource resource) {
        resources.putIfAbsent(resource.id(), resource.including());
        return resource;
    }

    SamResource add(Shorthand of, String id, String type, MappingNode properties) {
        return add(SamResource.of(of, id, type, properties));
    }

    List<SamResource> resources() {
        return List.copyOf(resources.values());
    }

    boolean has(String id) {
        return resources.containsKey(id);
    }

    Optional<SamResource> resource(String id) {
        return Optional.ofNullable(resources.get(id));
    }

    /// Puts another in its place.
    void replace(SamResource resource) {
        resources.put(resource.id(), resource);
    }

    /// `!Ref MyFunction.Alias` means that resource.
    void name(Shorthand of, String property, String id) {
        names.put(of.id() + "." + property, id);
    }

    Map<String, String> names() {
        return names;
    }

    /// The text of a scalar, or of a reference to a parameter that has a value.
    Optional<String> text(Node node, Shorthand of) {
        var call = Intrinsic.of(node);
        if (call.isEmpty()) {
            return node instanceof Scalar scalar
                    ? Optional.of(stack.loops.text(scalar, of.item().context()))
                    : Optional.empty();
        }
        return call.get().name().equals("Ref") && call.get().argument() instanceof Scalar name
                ? stack.parameters.value(name.text()).flatMap(Equality::text)
                : Optional.empty();
    }

    Optional<String> text(MappingNode in, String key, Shorthand of) {
        return in.get(key).flatMap(n -> text(n, of));
    }

    boolean isTrue(MappingNode in, String key, Shorthand of) {
        return text(in, key, of).filter("true"::equals).isPresent();
    }

    /// Letters and digits of a text: what a logical id may hold.
    static String letters(String text) {
        return text.replaceAll("[^A-Za-z0-9]", "");
    }
}
