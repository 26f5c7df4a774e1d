package dev.picket.cloudformation;

import dev.picket.resource.Resource;
import dev.picket.value.Home;
import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a resource's metadata tells cfn-init, as resources of their own: `cloudformation::Init` with its `Configs` in the
/// order of the config sets, `cloudformation::Authentication` with its `Sources` by name.
/// Source: CloudFormation template reference, "AWS::CloudFormation::Init", "AWS::CloudFormation::Authentication".
final class InitMetadata {
    private static final String SETS = "configSets";

    private InitMetadata() {}

    static List<Resource> of(Resource resource) {
        var metadata = resource.attributes().get("Metadata");
        if (metadata.isEmpty() || !(metadata.get() instanceof Value.Mapping all)) {
            return List.of();
        }
        var made = new ArrayList<Resource>();
        all.get("AWS::CloudFormation::Authentication")
                .ifPresent(sources ->
                        made.add(pseudo(resource, ".Metadata", "cloudformation::Authentication", "Sources", sources)));
        all.get("AWS::CloudFormation::Init")
                .filter(Value.Mapping.class::isInstance)
                .map(Value.Mapping.class::cast)
                .ifPresent(init -> made.add(pseudo(
                        resource,
                        ".Metadata.Init",
                        "cloudformation::Init",
                        "Configs",
                        Value.Sequence.tuple(
                                configs(init), Home.written(init.home().place())))));
        return made;
    }

    private static Resource pseudo(Resource of, String suffix, String type, String member, Value value) {
        var members = new LinkedHashMap<String, Value>();
        members.put(member, value);
        var id = of.local() + suffix;
        return new Resource(
                of.scope(),
                id,
                id,
                id,
                of.directory(),
                of.mode(),
                of.format(),
                type,
                of.header(),
                of.block(),
                of.when(),
                false,
                Value.Mapping.object(members, Home.written(of.header())),
                Value.Mapping.object(new LinkedHashMap<>(), Home.written(of.header())),
                of.syntax());
    }

    /// Those of the sets in their order, each once, then those that no set names.
    private static List<Value> configs(Value.Mapping init) {
        var names = new LinkedHashSet<String>();
        init.get(SETS)
                .filter(Value.Mapping.class::isInstance)
                .map(Value.Mapping.class::cast)
                .ifPresent(sets -> sets.values().keySet().forEach(set -> add(sets, set, names, new LinkedHashSet<>())));
        init.values().keySet().stream().filter(n -> !n.equals(SETS)).forEach(names::add);
        return names.stream().flatMap(n -> init.get(n).stream()).toList();
    }

    /// A set lists configs and `{ConfigSet: name}`; one that leads to itself adds nothing.
    private static void add(Value.Mapping sets, String set, Set<String> names, Set<String> entered) {
        if (!entered.add(set) || !(sets.get(set).orElse(null) instanceof Value.Sequence list)) {
            return;
        }
        for (var item : list.values()) {
            if (item instanceof Value.Text name) {
                names.add(name.value());
            } else if (item instanceof Value.Mapping other) {
                text(other.get("ConfigSet")).ifPresent(n -> add(sets, n, names, entered));
            }
        }
    }

    private static Optional<String> text(Optional<Value> value) {
        return value.filter(Value.Text.class::isInstance).map(v -> ((Value.Text) v).value());
    }
}
