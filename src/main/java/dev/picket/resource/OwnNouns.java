package dev.picket.resource;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Which attribute of a resource names the resource itself: `aws_vpc.x.id` does,
/// `aws_vpc.x.default_security_group_id` names another one. Told by the noun that the attribute ends with.
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

    /// Whether the attribute surely is what the resource itself is called: its id or ARN, or a name with its own noun
    /// (`function_name` of a function, `TopicArn` of a topic).
    static boolean surelyNames(String type, String attribute) {
        var stem = stem(attribute, List.of("ids", "arns", "names", "identifier", "id", "arn", "name"));
        return stem.isEmpty() || stem.equals("ref") || letters(type).endsWith(stem);
    }

    private static Optional<String> otherNoun(String type, String attribute) {
        var stem = stem(attribute, List.of("ids", "arns", "id", "arn"));
        var own = letters(type);
        for (var noun : NOUNS) {
            if (stem.endsWith(noun) && !own.endsWith(noun)) {
                return Optional.of(noun);
            }
        }
        return Optional.empty();
    }

    private static String stem(String attribute, List<String> endings) {
        int step = attribute.indexOf('[');
        var letters = letters(step < 0 ? attribute : attribute.substring(0, step));
        for (var ending : endings) {
            if (letters.endsWith(ending)) {
                return letters.substring(0, letters.length() - ending.length());
            }
        }
        return letters;
    }

    private static String letters(String name) {
        return name.replace("_", "").replace(":", "").replace(".", "").toLowerCase(Locale.ROOT);
    }
}
