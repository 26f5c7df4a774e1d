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

    private ApiResourcePolicy() {}

    /// @param written the policy that the API's definition has already
    static Optional<Node> of(MappingNode policy, Optional<MappingNode> written) {
        var made = new ApiResourcePolicy();
        var at = new MadeNodes(policy.span());
        written.flatMap(w -> w.get("Statement")).ifPresent(made::all);
        policy.get("CustomStatements").ifPresent(made::all);
        made.accounts(policy);
        made.addresses(policy);
        made.networks(policy);
        return made.statements.isEmpty()
                ? Optional.empty()
                : Optional.of(at.document(made.statements.toArray(Node[]::new)));
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
        policy.get("SourceVpcWhitelist").ifPresent(l -> besides(l, "StringNotEquals", key(l)));
        policy.get("SourceVpcBlacklist").ifPresent(l -> besides(l, "StringEquals", key(l)));
        policy.get("IntrinsicVpcWhitelist").ifPresent(l -> besides(l, "StringNotEquals", "aws:SourceVpc"));
        policy.get("IntrinsicVpcBlacklist").ifPresent(l -> besides(l, "StringEquals", "aws:SourceVpc"));
        policy.get("IntrinsicVpceWhitelist").ifPresent(l -> besides(l, "StringNotEquals", "aws:SourceVpce"));
        policy.get("IntrinsicVpceBlacklist").ifPresent(l -> besides(l, "StringEquals", "aws:SourceVpce"));
    }

    private static String key(Node list) {
        return list.span().text().contains("vpce-") ? "aws:SourceVpce" : "aws:SourceVpc";
    }

    private void besides(Node list, String operator, String key) {
        var at = new MadeNodes(list.span());
        statements.add(statement(at, "Allow", at.text("*"), Optional.empty()));
        statements.add(statement(at, "Deny", at.text("*"), Optional.of(at.object(operator, at.object(key, list)))));
    }

    private static Node statement(MadeNodes at, String effect, Node principal, Optional<Node> condition) {
        return at.members()
                .put("Effect", at.text(effect))
                .put("Principal", principal)
                .put("Action", at.text("execute-api:Invoke"))
                .put("Resource", at.list(at.text("execute-api:/*")))
                .put("Condition", condition)
                .object();
    }
}
