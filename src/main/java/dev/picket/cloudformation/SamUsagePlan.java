package dev.picket.cloudformation;

import dev.picket.document.Node;
import dev.picket.document.Node.MappingNode;

/// `UsagePlan` in an API's `Auth`: a plan and a key, of this API alone or shared by all that say so.
final class SamUsagePlan {
    private static final String SHARED = "Serverless";

    private final SamOutput out;

    SamUsagePlan(SamOutput out) {
        this.out = out;
    }

    void expand(Shorthand api) {
        api.mapping("Auth")
                .flatMap(a -> Shorthand.mapping(a, "UsagePlan"))
                .ifPresent(p -> plan(api, p, out.text(p, "CreateUsagePlan", api).orElse("NONE")));
    }

    private void plan(Shorthand api, MappingNode plan, String kind) {
        if (!kind.equals("SHARED") && !kind.equals("PER_API")) {
            return;
        }
        var at = new MadeNodes(plan.span());
        var prefix = kind.equals("SHARED") ? SHARED : api.id();
        var stage = at.object(
                at.entry("ApiId", at.ref(api.id())), at.entry("Stage", at.ref(new SamStage(out, api).restId())));
        Node stages = out.resource(prefix + "UsagePlan")
                .flatMap(r -> r.properties().get("ApiStages"))
                .<Node>map(there -> SamGlobals.merge(there, at.list(stage)))
                .orElseGet(() -> at.list(stage));
        var properties = at.members()
                .put("ApiStages", stages)
                .pass(plan, "Description", "Quota", "Tags", "Throttle", "UsagePlanName");
        out.replace(SamResource.of(api, prefix + "UsagePlan", "AWS::ApiGateway::UsagePlan", properties.object()));
        var key = at.object(
                at.entry("Enabled", at.bool(true)),
                at.entry(
                        "StageKeys",
                        at.list(at.object(
                                at.entry("RestApiId", at.ref(api.id())),
                                at.entry("StageName", at.ref(new SamStage(out, api).restId()))))));
        out.add(api, prefix + "ApiKey", "AWS::ApiGateway::ApiKey", key);
        out.add(
                api,
                prefix + "UsagePlanKey",
                "AWS::ApiGateway::UsagePlanKey",
                at.object(
                        at.entry("KeyId", at.ref(prefix + "ApiKey")),
                        at.entry("KeyType", at.text("API_KEY")),
                        at.entry("UsagePlanId", at.ref(prefix + "UsagePlan"))));
        out.name(api, "UsagePlan", prefix + "UsagePlan");
        out.name(api, "UsagePlanKey", prefix + "UsagePlanKey");
        out.name(api, "ApiKey", prefix + "ApiKey");
    }
}
