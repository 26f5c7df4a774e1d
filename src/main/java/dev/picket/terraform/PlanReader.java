package dev.picket.terraform;

import dev.picket.document.Node;
import dev.picket.document.Node.MappingNode;
import dev.picket.resource.Format;
import dev.picket.resource.Resource;
import dev.picket.resource.Root;
import dev.picket.terraform.PlanFile.Planned;
import dev.picket.text.Diagnostic;
import dev.picket.text.SourceFile;
import dev.picket.text.Span;
import dev.picket.value.Guard;
import dev.picket.value.Guards;
import dev.picket.value.Home;
import dev.picket.value.Value.Mapping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// What `terraform show -json` prints of a plan, to a root. Where the tree holds the configuration that was planned, the plan takes its
/// place: findings stand in the source, and the stack is judged once.
public final class PlanReader {
    private PlanReader() {}

    /// By its beginning: `head` is enough if it holds the first few hundred bytes.
    public static boolean isPlan(String path, byte[] head) {
        return PlanFile.looksLikePlan(path, head);
    }

    /// @param root the plan's own
    /// @param instead the root of the tree that was planned, and that it takes the place of
    public record Planning(Root root, Optional<Root> instead) {}

    /// Empty for what shows no resource that will exist: a state, a plan to destroy everything.
    /// @param file need not lie in the tree
    /// @param sources the roots of the tree
    public static Optional<Planning> read(SourceFile file, List<Root> sources) {
        return switch (PlanFile.read(file)) {
            case PlanFile.Read.Refused(var why) ->
                Optional.of(new Planning(refused(file.path(), why), Optional.empty()));
            case PlanFile.Read.Done(var plan) when plan.resources().isEmpty() -> Optional.empty();
            case PlanFile.Read.Done(var plan) -> {
                var source = source(plan, sources);
                yield Optional.of(new Planning(root(plan, source), source));
            }
        };
    }

    private static Root refused(String path, Diagnostic why) {
        return new Root(
                path,
                "",
                Format.TERRAFORM,
                new Guards(),
                Guard.ALWAYS,
                List.of(),
                List.of(),
                List.of(),
                List.of(why),
                List.of(path));
    }

    /// The root that declares most of what is planned: at least half of it, and of several the nearest to the plan's own directory.
    private static Optional<Root> source(PlanFile plan, List<Root> roots) {
        var planned = new TreeSet<String>();
        plan.resources().stream().filter(Planned::managed).forEach(p -> planned.add(p.definition()));
        Optional<Root> best = Optional.empty();
        long most = Math.max(1, (planned.size() + 1) / 2);
        for (var root : roots) {
            if (root.format() == Format.TERRAFORM) {
                var declared = new TreeSet<String>();
                root.resources().stream().filter(r -> !r.isPseudo()).forEach(r -> declared.add(r.definition()));
                long common = planned.stream().filter(declared::contains).count();
                boolean near = Paths.directory(plan.file().path()).equals(root.path());
                if (common > most || common == most && (best.isEmpty() || near)) {
                    best = Optional.of(root);
                    most = common;
                }
            }
        }
        return best;
    }

    private static Root root(PlanFile plan, Optional<Root> source) {
        var path = plan.file().path();
        var scope = source.map(Root::path).orElse(path);
        var addresses = new TreeSet<String>();
        plan.resources().forEach(p -> addresses.add(p.address()));
        var references = new PlanReferences(scope, plan.configuration(), addresses);
        var declared = new LinkedHashMap<String, Resource>();
        var resources = new ArrayList<Resource>();
        source.ifPresent(root -> root.resources().forEach(r -> {
            declared.putIfAbsent(r.definition(), r);
            declared.put(r.address(), r);
            if (r.isPseudo() || r.mode() == Resource.Mode.DATA && !addresses.contains(r.address())) {
                resources.add(r);
            }
        }));
        var calls = new HashMap<String, Span>();
        source.ifPresent(root ->
                root.outOfReach().forEach(o -> calls.put(PlanFile.withoutKeys(o.address()), o.place())));
        for (var planned : plan.resources()) {
            var from = Optional.ofNullable(declared.get(planned.address()))
                    .or(() -> Optional.ofNullable(declared.get(planned.definition())));
            resources.add(from.map(r -> inSource(scope, planned, references, r))
                    .orElseGet(() -> inPlan(scope, planned, references, call(planned, calls))));
        }
        var files = new TreeSet<>(source.map(Root::files).orElse(List.of()));
        files.add(path);
        return new Root(
                scope,
                source.map(Root::environment).orElse(""),
                Format.TERRAFORM,
                source.map(Root::guards).orElseGet(Guards::new),
                source.map(Root::care).orElse(Guard.ALWAYS),
                resources,
                source.map(Root::outputs).orElse(List.of()),
                List.of(),
                source.map(Root::diagnostics).orElse(List.of()),
                List.copyOf(files));
    }

    private static Resource inSource(String scope, Planned planned, PlanReferences references, Resource source) {
        var declared = new PlanValues(planned, references)
                .declared(Optional.of(source.declared()), Home.written(source.header()));
        return new Resource(
                scope,
                planned.address(),
                source.definition(),
                source.local(),
                source.directory(),
                source.mode(),
                Format.TERRAFORM,
                planned.type(),
                source.header(),
                source.block(),
                Guard.ALWAYS,
                false,
                declared,
                source.attributes(),
                source.syntax());
    }

    /// @param call the call of the module out of reach that it belongs to
    private static Resource inPlan(String scope, Planned planned, PlanReferences references, Optional<Span> call) {
        var whole = planned.whole();
        var header = call.orElseGet(() -> whole.get("address").map(Node::span).orElse(whole.span()));
        var block = call.orElse(whole.span());
        var home = call.map(Home::defaulted).orElseGet(() -> Home.written(header));
        return new Resource(
                scope,
                planned.address(),
                planned.definition(),
                PlanFile.withoutKeys(planned.local()),
                Paths.directory(header.file().path()),
                planned.managed() ? Resource.Mode.MANAGED : Resource.Mode.DATA,
                Format.TERRAFORM,
                planned.type(),
                header,
                block,
                Guard.ALWAYS,
                false,
                new PlanValues(planned, references).declared(Optional.empty(), home),
                Mapping.object(new LinkedHashMap<>(), home),
                new PlanSyntax((MappingNode) planned.values(), header));
    }

    private static Optional<Span> call(Planned planned, Map<String, Span> calls) {
        var module = PlanFile.withoutKeys(planned.module());
        while (!module.isEmpty()) {
            var call = calls.get(module);
            if (call != null) {
                return Optional.of(call);
            }
            int last = module.lastIndexOf(".module.");
            module = last < 0 ? "" : module.substring(0, last);
        }
        return Optional.empty();
    }
}
