package dev.picket.rule;

import dev.picket.hcl.Functions;
import dev.picket.resource.Graph;
import dev.picket.resource.Node;
import dev.picket.resource.Root;
import dev.picket.text.Diagnostic;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Judges every rule that the settings want at every resource that it names. Deterministic: root by root, type by type, rule by rule.
public final class Judge {
    private final Catalogue catalogue;
    private final Graph graph;
    private final Settings settings;
    private final Merged merged;
    private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();
    private final Map<Root, Places> places = new IdentityHashMap<>();
    private long passed;

    private Judge(Catalogue catalogue, Graph graph, Settings settings) {
        this.catalogue = catalogue;
        this.graph = graph;
        this.settings = settings;
        this.merged = new Merged(catalogue);
    }

    public static Verdicts judge(Catalogue catalogue, Graph graph, Settings settings) {
        return new Judge(catalogue, graph, settings).run();
    }

    private Verdicts run() {
        for (var type : catalogue.judgedTypes()) {
            for (var id : catalogue.idsFor(type)) {
                if (!settings.wants(id, catalogue.isExtra(id))) {
                    continue;
                }
                var rule = catalogue.rule(id).orElseThrow();
                var charges = new IdentityHashMap<Root, Charge>();
                nodes(type).forEach(node -> judge(rule, node, charges));
            }
        }
        return new Verdicts(merged.findings(false), merged.findings(true), List.copyOf(diagnostics), passed);
    }

    private List<Node> nodes(String type) {
        return switch (type) {
            case "account" -> graph.accounts();
            default -> graph.nodes(type);
        };
    }

    /// @param charges what is the same for every subject of a root
    private void judge(Rule rule, Node node, Map<Root, Charge> charges) {
        var subject = Subject.of(node, graph.scope(node));
        try {
            var functions = graph.functions(subject.root());
            var charge = charges.computeIfAbsent(subject.root(), root -> charge(rule, root, functions));
            judge(rule, subject, new Trial(charge, subject, functions));
        } catch (Steps.Exceeded _) {
            diagnostics.add(RuleDiagnostics.tooLong(rule, subject.address()));
        } catch (RuntimeException | StackOverflowError defect) {
            diagnostics.add(RuleDiagnostics.crashed(rule, subject.address(), defect));
        }
    }

    private void judge(Rule rule, Subject subject, Trial trial) {
        trial.run();
        merged.judged(rule, subject);
        trial.verdicts().forEach(merged::add);
        diagnostics.addAll(trial.problems());
        passed += trial.passed();
    }

    private Charge charge(Rule rule, Root root, Functions functions) {
        var given = settings.params().getOrDefault(rule.id(), Map.of());
        var severity = Optional.ofNullable(settings.severities().get(rule.id()));
        return Charge.of(rule, given, severity, functions, places.computeIfAbsent(root, Places::of));
    }
}
