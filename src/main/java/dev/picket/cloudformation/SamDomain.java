package dev.picket.cloudformation;

import dev.picket.document.Node;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.SequenceNode;

/// `Domain` of an API: the domain name, what maps it to the API, its records. The hash behind the ids of names and
/// records, which APIs of one domain share, is the API's id here.
final class SamDomain {
    private final SamOutput out;
    private final boolean http;

    SamDomain(SamOutput out, boolean http) {
        this.out = out;
        this.http = http;
    }

    void expand(Shorthand api) {
        api.mapping("Domain").ifPresent(d -> expand(api, d));
    }

    private void expand(Shorthand api, MappingNode domain) {
        var at = new MadeNodes(domain.span());
        boolean isPrivate = out.text(domain, "EndpointConfiguration", api)
                .filter("PRIVATE"::equals)
                .isPresent();
        var id = (http || isPrivate ? "ApiGatewayDomainNameV2" : "ApiGatewayDomainName") + key(domain);
        var type = http
                ? "AWS::ApiGatewayV2::DomainName"
                : isPrivate ? "AWS::ApiGateway::DomainNameV2" : "AWS::ApiGateway::DomainName";
        out.add(SamResource.of(api, id, type, http ? second(domain, at) : first(api, domain, at, isPrivate))
                .named("SecurityPolicy", "Domain.SecurityPolicy"));
        out.name(api, "DomainName", id);
        mapping(api, domain, at, id, isPrivate);
        Shorthand.mapping(domain, "Route53").ifPresent(r -> records(api, domain, r, id));
    }

    /// One domain is one resource, however many APIs name it.
    private static String key(MappingNode domain) {
        return domain.get("DomainName")
                .map(n -> SamOutput.letters(n.span().text()))
                .orElse("");
    }

    private MappingNode first(Shorthand api, MappingNode domain, MadeNodes at, boolean isPrivate) {
        boolean edge = out.text(domain, "EndpointConfiguration", api)
                .filter("EDGE"::equals)
                .isPresent();
        var kind = domain.get("EndpointConfiguration").orElseGet(() -> at.text("REGIONAL"));
        return at.members()
                .put("DomainName", domain.get("DomainName"))
                .put(edge || isPrivate ? "CertificateArn" : "RegionalCertificateArn", domain.get("CertificateArn"))
                .put("EndpointConfiguration", at.object("Types", at.list(kind)))
                .put("MutualTlsAuthentication", domain.get("MutualTlsAuthentication"))
                .put("OwnershipVerificationCertificateArn", domain.get("OwnershipVerificationCertificateArn"))
                .put("SecurityPolicy", domain.get("SecurityPolicy"))
                .put("EndpointAccessMode", domain.get("EndpointAccessMode"))
                .put("Policy", domain.get("Policy"))
                .object();
    }

    private static MappingNode second(MappingNode domain, MadeNodes at) {
        var configuration = at.members()
                .put("CertificateArn", domain.get("CertificateArn"))
                .put("EndpointType", domain.get("EndpointConfiguration").orElseGet(() -> at.text("REGIONAL")))
                .put("OwnershipVerificationCertificateArn", domain.get("OwnershipVerificationCertificateArn"))
                .put("SecurityPolicy", domain.get("SecurityPolicy"));
        return at.members()
                .put("DomainName", domain.get("DomainName"))
                .put("DomainNameConfigurations", at.list(configuration.object()))
                .put("MutualTlsAuthentication", domain.get("MutualTlsAuthentication"))
                .put("Tags", at.object("httpapi:createdBy", at.text("SAM")))
                .object();
    }

    private void mapping(Shorthand api, MappingNode domain, MadeNodes at, String id, boolean isPrivate) {
        var suffix = http ? "ApiMapping" : "BasePathMapping";
        var type = http
                ? "AWS::ApiGatewayV2::ApiMapping"
                : isPrivate ? "AWS::ApiGateway::BasePathMappingV2" : "AWS::ApiGateway::BasePathMapping";
        var paths =
                domain.get("BasePath").filter(SequenceNode.class::isInstance).map(SequenceNode.class::cast);
        if (paths.isEmpty()) {
            out.add(api, api.id() + suffix, type, mapped(api, at, id).object());
            return;
        }
        for (var item : paths.get().items()) {
            var path = out.text(item, api).map(SamOutput::letters).orElse("");
            out.add(
                    api,
                    api.id() + path + suffix,
                    type,
                    mapped(api, at, id)
                            .put(http ? "ApiMappingKey" : "BasePath", item)
                            .object());
        }
    }

    private MadeNodes.Members mapped(Shorthand api, MadeNodes at, String id) {
        var stage = new SamStage(out, api);
        return at.members()
                .put("DomainName", at.ref(id))
                .put(http ? "ApiId" : "RestApiId", at.ref(api.id()))
                .put("Stage", at.ref(http ? stage.httpId() : stage.restId()));
    }

    private void records(Shorthand api, MappingNode domain, MappingNode route, String id) {
        var at = new MadeNodes(route.span());
        Node zone = at.getAtt(id, "RegionalHostedZoneId");
        Node name = at.getAtt(id, "RegionalDomainName");
        var records = at.object(
                at.entry("Type", at.text("A")),
                at.entry("Name", domain.get("DomainName").orElseGet(at::noValue)),
                at.entry(
                        "AliasTarget",
                        at.object(
                                at.entry("HostedZoneId", zone),
                                at.entry(
                                        "DNSName",
                                        route.get("DistributionDomainName").orElse(name)))));
        var key = route.get("HostedZoneId")
                .or(() -> route.get("HostedZoneName"))
                .map(z -> SamOutput.letters(z.span().text()))
                .orElse("");
        out.add(
                api,
                "RecordSetGroup" + key,
                "AWS::Route53::RecordSetGroup",
                at.members()
                        .pass(route, "HostedZoneId", "HostedZoneName")
                        .put("RecordSets", at.list(records))
                        .object());
    }
}
