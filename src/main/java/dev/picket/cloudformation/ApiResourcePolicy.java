package dev.picket.cloudformation;

import dev.picket.document.Node;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.SequenceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `ResourcePolicy` of an API: statements of the user's own, and lists of who is let in and who is kept out.
/// Source: AWS SAM Developer Guide, "ResourcePolicyStatement".
final class ApiResourcePolicy {
    private final List<Node> statements = new ArrayList<>();
    private Optional<MadeNodes> place = Optional.empty();
    private String resource = "";

    /// @param written the policy that the API's definition has already
    ApiResourcePolicy(Optional<MappingNode> written) {
        written.flatMap(w -> w.get("Statement")).ifPresent(this::all);
    }

    /// @param path of the routes that it is about, as in an ARN
    void add(MappingNode policy, String path) {
        place = Optional.of(new MadeNodes(policy.span()));
        resource = "execute-api:" + path;
        policy.get("CustomStatements").ifPresent(this::all);
        accounts(policy);
        addresses(policy);
        networks(policy);
    }

    /// Empty where nobody asked for one.
    Optional<Node> document() {
        return place.filter(_ -> !statements.isEmpty()).map(at -> at.document(statements.toArray(Node[]::new)));
    }

    private void all(Node node) {
        if (node instanceof SequenceNode list && list.tag().isEmpty()) {
            statements.addAll(list.items());
        } else {
            statements.add(node);
        }
    }

    private void accounts(MappingNode policy) {
        policy.get("AwsAccountWhitelist").ifPresent(l -> principals(l, "Allow"));
        policy.get("AwsAccountBlacklist").ifPresent(l -> principals(l, "Deny"));
    }

    private void principals(Node accounts, String effect) {
        var at = new MadeNodes(accounts.span());
        statements.add(statement(at, effect, at.object("AWS", accounts), Optional.empty()));
    }

    /// A list of who is let in lets everybody in and keeps the others out.
    private void addresses(MappingNode policy) {
        policy.get("IpRangeWhitelist").ifPresent(l -> besides(l, "NotIpAddress", "aws:SourceIp"));
        policy.get("IpRangeBlacklist").ifPresent(l -> besides(l, "IpAddress", "aws:SourceIp"));
    }

    private void networks(MappingNode policy) {
        policy.get("SourceVpcWhitelist").ifPresent(l -> sources(l, "StringNotEquals"));
        policy.get("SourceVpcBlacklist").ifPresent(l -> sources(l, "StringEquals"));
        policy.get("IntrinsicVpcWhitelist").ifPresent(l -> besides(l, "StringNotEquals", "aws:SourceVpc"));
        policy.get("IntrinsicVpcBlacklist").ifPresent(l -> besides(l, "StringEquals", "aws:SourceVpc"));
        policy.get("IntrinsicVpceWhitelist").ifPresent(l -> besides(l, "StringNotEquals", "aws:SourceVpce"));
        policy.get("IntrinsicVpceBlacklist").ifPresent(l -> besides(l, "StringEquals", "aws:SourceVpce"));
    }

    /// A list of networks and of their endpoints, told apart by their names.
    private void sources(Node list, String operator) {
        if (!(list instanceof SequenceNode items)) {
            besides(list, operator, "aws:SourceVpc");
            return;
        }
        for (boolean endpoints : new boolean[] {false, true}) {
            var some = items.items().stream()
                    .filter(i -> i.span().text().startsWith("vpce-") == endpoints)
                    .toList();
            if (!some.isEmpty()) {
                besides(
                        new MadeNodes(list.span()).list(some),
                        operator,
                        endpoints ? "aws:SourceVpce" : "aws:SourceVpc");
            }
        }
    }

    private void besides(Node list, String operator, String key) {
        var at = new MadeNodes(list.span());
        statements.add(statement(at, "Allow", at.text("*"), Optional.empty()));
        statements.add(statement(at, "Deny", at.text("*"), Optional.of(at.object(operator, at.object(key, list)))));
    }

    private Node statement(MadeNodes at, String effect, Node principal, Optional<Node> condition) {
        return at.members()
                .put("Effect", at.text(effect))
                .put("Principal", principal)
                .put("Action", at.text("execute-api:Invoke"))
                .put("Resource", at.list(at.text(resource)))
                .put("Condition", condition)
                .object();
    }
}
