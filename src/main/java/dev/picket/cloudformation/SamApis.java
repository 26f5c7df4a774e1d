package dev.picket.cloudformation;

import dev.picket.document.Node.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The APIs of a template and the events that are routes of them, gathered before any is made: those that are written, and
/// `ServerlessRestApi` and `ServerlessHttpApi` of events that name none.
final class SamApis {
    static final String REST = "ServerlessRestApi";
    static final String HTTP = "ServerlessHttpApi";

    private final SamOutput out;
    private final Map<String, Shorthand> rest = new LinkedHashMap<>();
    private final Map<String, Shorthand> http = new LinkedHashMap<>();
    private final Map<String, List<ApiRoute>> routes = new LinkedHashMap<>();

    SamApis(SamOutput out) {
        this.out = out;
    }

    void written(Shorthand api) {
        (api.type().endsWith("HttpApi") ? http : rest).put(api.id(), api);
    }

    void rest(SamEvent event, EventTarget target) {
        var api = api(event, "RestApiId", REST);
        var stage = api.map(rest::get).map(a -> new SamStage(out, a).suffix()).orElse("Prod");
        route(event, target, api, "RestApiId", "arn:${AWS::Partition}:execute-api:", "Permission" + stage);
    }

    void http(SamEvent event, EventTarget target) {
        route(event, target, api(event, "ApiId", HTTP), "ApiId", "arn:${AWS::Partition}:execute-api:", "Permission");
    }

    /// The API of this template that the event names; empty for one elsewhere.
    private Optional<String> api(SamEvent event, String property, String implicit) {
        var written = event.get(property);
        if (written.isEmpty()) {
            return Optional.of(implicit);
        }
        var call = Intrinsic.of(written.get());
        if (call.isEmpty()) {
            return written.get() instanceof Scalar s ? Optional.of(s.text()) : Optional.empty();
        }
        return call.get().name().equals("Ref") && call.get().argument() instanceof Scalar name
                ? Optional.of(name.text())
                : Optional.empty();
    }

    private void route(
            SamEvent event, EventTarget target, Optional<String> api, String property, String arn, String permission) {
        var of = target.of();
        var path = event.get("Path").map(p -> out.text(p, of).orElse("*"));
        var method = out.text(event.properties(), "Method", of);
        var route = new ApiRoute(event, target, path, method);
        api.ifPresent(a -> routes.computeIfAbsent(a, _ -> new ArrayList<>()).add(route));
        var at = event.at();
        if (target.machine()) {
            new RuleEvents(out)
                    .role(event, target, "apigateway.amazonaws.com", event.id() + "RoleStartExecutionPolicy");
            return;
        }
        var id = event.get(property).orElseGet(() -> at.ref(property.equals("ApiId") ? HTTP : REST));
        out.add(
                of,
                event.id() + permission,
                "AWS::Lambda::Permission",
                at.object(
                        at.entry("Action", at.text("lambda:InvokeFunction")),
                        at.entry("FunctionName", target.ref(at)),
                        at.entry("Principal", at.text("apigateway.amazonaws.com")),
                        at.entry(
                                "SourceArn",
                                at.sub(
                                        arn + "${AWS::Region}:${AWS::AccountId}:${__ApiId__}/*" + route.inArn(),
                                        "__ApiId__",
                                        id))));
    }

    List<ApiRoute> routes(Shorthand api) {
        return all(api.id());
    }

    boolean hasImplicitRest() {
        return routes.containsKey(REST) && !rest.containsKey(REST);
    }

    boolean hasImplicitHttp() {
        return routes.containsKey(HTTP) && !http.containsKey(HTTP);
    }

    /// The first route of an API that nobody wrote: that is where it stands.
    ApiRoute first(String implicit) {
        return all(implicit).getFirst();
    }

    List<ApiRoute> all(String api) {
        return routes.getOrDefault(api, List.of());
    }
}
