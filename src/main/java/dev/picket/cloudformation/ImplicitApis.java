package dev.picket.cloudformation;

import dev.picket.document.Node;
import dev.picket.document.Node.Entry;
import dev.picket.document.Node.MappingNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// The APIs that nobody wrote: those of events that name none. They have what `Globals` say and stand at the first such
/// event; they exist where some of their functions do.
final class ImplicitApis {
    private final SamOutput out;
    private final SamApis apis;
    private final SamGlobals globals;

    ImplicitApis(SamOutput out, SamApis apis, SamGlobals globals) {
        this.out = out;
        this.apis = apis;
        this.globals = globals;
    }

    Optional<Shorthand> rest() {
        return apis.hasImplicitRest() ? Optional.of(api(SamApis.REST, "AWS::Serverless::Api", true)) : Optional.empty();
    }

    Optional<Shorthand> http() {
        return apis.hasImplicitHttp()
                ? Optional.of(api(SamApis.HTTP, "AWS::Serverless::HttpApi", false))
                : Optional.empty();
    }

    private Shorthand api(String id, String type, boolean named) {
        var first = apis.first(id);
        var at = first.event().at();
        var body = at.members();
        if (named) {
            body.put("Properties", at.object("StageName", at.text("Prod")));
        }
        condition(apis.all(id), at).ifPresent(c -> body.put("Condition", c));
        var written = body.object();
        var entry = new Entry(new Node.Scalar(id, Node.Style.PLAIN, Optional.empty(), at.place()), written);
        var item = new Loops.Item(id, entry, out.stack().context());
        return Shorthand.of(id, type, item, written, globals.properties(type, written));
    }

    /// Empty where some function always exists.
    private static Optional<Node> condition(List<ApiRoute> routes, MadeNodes at) {
        var seen = new LinkedHashSet<String>();
        var conditions = new ArrayList<Node>();
        for (var route : routes) {
            var condition = route.target().of().condition();
            if (condition.isEmpty()) {
                return Optional.empty();
            }
            if (seen.add(condition.get() instanceof MappingNode m ? m.span().text() : "")) {
                conditions.add(condition.get());
            }
        }
        return Optional.of(conditions.size() == 1 ? conditions.getFirst() : at.call("Or", at.list(conditions)));
    }
}
