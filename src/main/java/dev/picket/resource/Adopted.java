package dev.picket.resource;

import dev.picket.value.Symbol;
import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a network is born with and Terraform adopts: `aws_vpc.v.default_network_acl_id` is the `aws_default_network_acl` that names it, or the
/// `aws_default_security_group` that names the network. The default route table is the main one until another is made it.
final class Adopted {
    private static final String ADOPTS = "aws_default_";

    private record Born(String scope, String network, String type) {}

    private final Map<Born, List<Resource>> resources = new HashMap<>();
    private boolean changesMainTables;

    static Adopted of(Root root) {
        var adopted = new Adopted();
        for (var r : root.resources()) {
            if (r.mode() == Resource.Mode.MANAGED && r.type().startsWith(ADOPTS)) {
                adopted.network(r)
                        .ifPresent(s -> adopted.resources
                                .computeIfAbsent(new Born(s.scope(), s.address(), r.type()), _ -> new ArrayList<>(1))
                                .add(r));
            }
            adopted.changesMainTables |= r.type().equals("aws_main_route_table_association");
        }
        return adopted;
    }

    private Optional<Symbol> network(Resource r) {
        var born = r.type().substring("aws_".length()) + "_id";
        for (var argument : List.of(born, "vpc_id")) {
            if (r.declared().get(argument).orElse(null) instanceof Value.Unknown u
                    && u.known().refers().isPresent()) {
                return u.known().refers();
            }
        }
        return Optional.empty();
    }

    /// Whether that attribute of a network is what it is born with, and so no other resource of the scan.
    boolean isBorn(Resource network, Symbol symbol) {
        var attribute = symbol.attribute();
        return network.type().endsWith("_vpc")
                && (attribute.startsWith("default_") || attribute.equals("main_route_table_id") && !changesMainTables);
    }

    /// The resources that adopt what that attribute of a network is.
    List<Resource> find(Symbol symbol) {
        var attribute =
                symbol.attribute().equals("main_route_table_id") ? "default_route_table_id" : symbol.attribute();
        return attribute.startsWith("default_") && attribute.endsWith("_id")
                ? resources.getOrDefault(
                        new Born(
                                symbol.scope(),
                                symbol.address(),
                                "aws_" + attribute.substring(0, attribute.length() - "_id".length())),
                        List.of())
                : List.of();
    }
}
