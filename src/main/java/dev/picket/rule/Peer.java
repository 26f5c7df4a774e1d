package dev.picket.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The scanners whose ids rules carry as aliases. They are told apart by the form of the id.
public enum Peer {
    CHECKOV("checkov", "CKV2?_[A-Z]+_\\d+"),
    TRIVY("trivy", "(AVD-)?AWS-\\d+"),
    KICS("kics", "[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}"),
    CFN_NAG("cfn_nag", "[WF]\\d+"),
    TERRASCAN("terrascan", "(TERRASCAN:)?AC_AWS_\\d+"),
    GUARD("guard", "(GUARD:)?[A-Z][A-Z0-9]*(_[A-Z0-9]+)+"),
    GITLEAKS("gitleaks", "(GITLEAKS:)?(?!SECRETS-)[A-Z0-9]+(-[A-Z0-9]+)+");

    private final String word;
    private final Pattern form;

    Peer(String word, String form) {
        this.word = word;
        this.form = Pattern.compile(form);
    }

    /// As its users write it.
    public String word() {
        return word;
    }

    /// Whose id it looks like; `checkov:` and the like may stand in front.
    public static Optional<Peer> of(String id) {
        int colon = id.indexOf(':');
        var named = colon < 0 ? Optional.<Peer>empty() : named(id.substring(0, colon));
        var form = id.substring(colon + 1).toUpperCase(Locale.ROOT);
        return named.isPresent()
                ? named
                : Arrays.stream(values())
                        .filter(p -> p.form.matcher(form).matches())
                        .findFirst();
    }

    public static Optional<Peer> named(String word) {
        var asked = word.replace('-', '_');
        return Arrays.stream(values())
                .filter(p -> p.word.equalsIgnoreCase(asked))
                .findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(Peer::word).toList();
    }

    /// Ids by the scanner that they belong to, without its name in front; what belongs to none is left out.
    public static Map<Peer, List<String>> grouped(List<String> ids) {
        var grouped = new EnumMap<Peer, List<String>>(Peer.class);
        for (var id : ids) {
            of(id).ifPresent(p ->
                    grouped.computeIfAbsent(p, _ -> new ArrayList<>()).add(id.substring(id.indexOf(':') + 1)));
        }
        return grouped;
    }
}
