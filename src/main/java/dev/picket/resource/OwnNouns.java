package dev.picket.resource;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Which attribute of a resource names the resource itself: `aws_vpc.x.id` does, `aws_vpc.x.default_security_group_id`
/// names
/// another one. Told by the noun that the attribute ends with.
final class OwnNouns {
    private static final List<String> NOUNS = List.of(
            "securitygroup",
            "networkacl",
            "routetable",
            "vpc",
            "subnet",
            "networkinterface",
            "dhcpoptions",
            "kmskey",
            "hostedzone",
            "zone",
            "secret",
            "role",
            "owner",
            "account",
            "loadbalancer",
            "targetgroup",
            "snapshot",
            "instanceprofile",
            "logdestination");

    private OwnNouns() {}

    /// @param type of the resource, under its own format's name
    /// @param attribute as [dev.picket.value.Symbol#attribute]
    static boolean names(String type, String attribute) {
        return otherNoun(type, attribute).isEmpty();
    }

    private static Optional<String> otherNoun(String type, String attribute) {
        int step = attribute.indexOf('[');
        var stem = letters(step < 0 ? attribute : attribute.substring(0, step));
        for (var ending : List.of("ids", "arns", "id", "arn")) {
            if (stem.endsWith(ending)) {
                stem = stem.substring(0, stem.length() - ending.length());
                break;
            }
        }
        var own = letters(type);
        for (var noun : NOUNS) {
            if (stem.endsWith(noun) && !own.endsWith(noun)) {
                return Optional.of(noun);
            }
        }
        return Optional.empty();
    }

    private static String letters(String name) {
        return name.replace("_", "").replace(":", "").replace(".", "").toLowerCase(Locale.ROOT);
    }
}
