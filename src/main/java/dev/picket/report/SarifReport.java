package dev.picket.report;

import com.google.gson.stream.JsonWriter;
import dev.picket.finding.Finding;
import dev.picket.finding.Report;
import dev.picket.finding.Report.RuleInfo;
import dev.picket.finding.Severity;
import dev.picket.text.Diagnostic;
import dev.picket.text.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The report in SARIF 2.1.0 as code-scanning uploads read it. Suppressed findings are left out unless asked for: an
/// upload shows them as open alerts.
/// Source: OASIS SARIF 2.1.0; GitHub Docs, "SARIF support for code scanning" (`security-severity`,
/// `partialFingerprints`).
final class SarifReport {
    private final JsonWriter json;
    private final Report report;
    private final Map<String, Integer> ruleIndex = new HashMap<>();

    private SarifReport(JsonWriter json, Report report) {
        this.json = json;
        this.report = report;
    }

    static String write(Report report, ReportStyle style) {
        var text = new StringWriter();
        try (var json = new JsonWriter(text)) {
            json.setHtmlSafe(false);
            new SarifReport(json, report).log(style);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private void log(ReportStyle style) throws IOException {
        json.beginObject();
        json.name("$schema").value("https://json.schemastore.org/sarif-2.1.0.json");
        json.name("version").value("2.1.0");
        json.name("runs").beginArray().beginObject();
        tool(style.version());
        json.name("columnKind").value("utf16CodeUnits");
        invocation();
        json.name("results").beginArray();
        for (var f : report.findings()) {
            if (f.suppressed().isEmpty() || style.showSuppressed()) {
                result(f);
            }
        }
        json.endArray();
        json.endObject().endArray().endObject();
    }

    private void tool(String version) throws IOException {
        json.name("tool").beginObject().name("driver").beginObject();
        json.name("name")
                .value("Picket")
                .name("version")
                .value(version)
                .name("semanticVersion")
                .value(version);
        json.name("rules").beginArray();
        for (var rule : report.rules()) {
            ruleIndex.put(rule.id(), ruleIndex.size());
            rule(rule);
        }
        json.endArray().endObject().endObject();
    }

    private void rule(RuleInfo rule) throws IOException {
        json.beginObject();
        json.name("id").value(rule.id());
        message("shortDescription", rule.title());
        message("fullDescription", rule.why().isEmpty() ? rule.title() : rule.why());
        if (!rule.references().isEmpty()) {
            json.name("helpUri").value(rule.references().getFirst());
        }
        message("help", help(rule));
        json.name("defaultConfiguration")
                .beginObject()
                .name("level")
                .value(level(rule.severity()))
                .endObject();
        json.name("properties").beginObject();
        json.name("security-severity").value(score(rule.severity()));
        json.name("precision").value("very-high");
        json.name("tags").beginArray().value("security");
        for (var practice : rule.practices()) {
            json.value(practice);
        }
        json.endArray().endObject();
        json.endObject();
    }

    private static String help(RuleInfo rule) {
        var text = new StringBuilder(rule.why().isEmpty() ? rule.title() : rule.why());
        rule.references().forEach(r -> text.append('\n').append(r));
        return text.toString();
    }

    private void result(Finding f) throws IOException {
        json.beginObject();
        json.name("ruleId").value(f.ruleId());
        if (ruleIndex.containsKey(f.ruleId())) {
            json.name("ruleIndex").value(ruleIndex.get(f.ruleId()));
        }
        json.name("level").value(level(f.severity()));
        message(
                "message",
                f.message() + f.when().map(w -> " Fails when " + w + ".").orElse(""));
        json.name("locations").beginArray().beginObject();
        physical(f.place());
        if (!f.resource().isEmpty()) {
            json.name("logicalLocations").beginArray().beginObject();
            json.name("fullyQualifiedName").value(f.resource()).name("kind").value("resource");
            json.endObject();
            if (f.construct().isPresent()) {
                json.beginObject();
                json.name("fullyQualifiedName")
                        .value(f.construct().get())
                        .name("kind")
                        .value("construct");
                json.endObject();
            }
            json.endArray();
        }
        json.endObject().endArray();
        json.name("partialFingerprints").beginObject();
        json.name("picket/v1").value(f.fingerprint()).endObject();
        json.name("baselineState").value(f.isNew() ? "new" : "unchanged");
        codeFlow(f);
        suppression(f.suppressed());
        json.endObject();
    }

    /// From where the value was written to where it is used: the trace backwards.
    private void codeFlow(Finding f) throws IOException {
        if (f.trace().isEmpty()) {
            return;
        }
        json.name("codeFlows").beginArray().beginObject();
        json.name("threadFlows").beginArray().beginObject();
        json.name("locations").beginArray();
        for (var step : f.trace().reversed()) {
            flowLocation(step.place(), step.what());
        }
        flowLocation(f.place(), f.message());
        json.endArray();
        json.endObject().endArray().endObject().endArray();
    }

    private void flowLocation(Span place, String what) throws IOException {
        json.beginObject().name("location").beginObject();
        physical(place);
        message("message", what.isEmpty() ? "from here" : what);
        json.endObject().endObject();
    }

    private void suppression(Optional<Finding.Suppression> suppression) throws IOException {
        if (suppression.isEmpty()) {
            return;
        }
        json.name("suppressions").beginArray().beginObject();
        json.name("kind").value(suppression.get().by().startsWith(".") ? "external" : "inSource");
        json.name("justification").value(suppression.get().reason());
        json.endObject().endArray();
    }

    private void invocation() throws IOException {
        List<Diagnostic> problems = report.diagnostics();
        json.name("invocations").beginArray().beginObject();
        json.name("executionSuccessful").value(problems.stream().noneMatch(Diagnostic::isError));
        if (!problems.isEmpty()) {
            json.name("toolExecutionNotifications").beginArray();
            for (var d : problems) {
                json.beginObject();
                json.name("level").value(d.isError() ? "error" : "note");
                message("message", d.help().isEmpty() ? d.summary() : d.summary() + " " + d.help());
                json.name("locations").beginArray().beginObject();
                physical(d.subject());
                json.endObject().endArray().endObject();
            }
            json.endArray();
        }
        json.endObject().endArray();
    }

    private void physical(Span place) throws IOException {
        json.name("physicalLocation").beginObject();
        json.name("artifactLocation").beginObject();
        json.name("uri").value(uri(place.file().path()));
        json.name("uriBaseId").value("%SRCROOT%").endObject();
        json.name("region").beginObject();
        json.name("startLine").value(place.startLine()).name("startColumn").value(place.startColumn());
        json.name("endLine").value(place.endLine()).name("endColumn").value(place.endColumn());
        json.endObject().endObject();
    }

    private void message(String name, String text) throws IOException {
        json.name(name).beginObject().name("text").value(text).endObject();
    }

    /// A path as a relative URI reference (RFC 3986).
    static String uri(String path) {
        var uri = new StringBuilder();
        for (byte b : path.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c >= 'a' && c <= 'z'
                    || c >= 'A' && c <= 'Z'
                    || c >= '0' && c <= '9'
                    || "-._~/@!$&'()*+,;=".indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append('%').append(String.format(Locale.ROOT, "%02X", b & 0xff));
            }
        }
        return uri.toString();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case CRITICAL, HIGH -> "error";
            case MEDIUM -> "warning";
            case LOW, INFO -> "note";
        };
    }

    /// GitHub: over 9.0 critical, 7.0 high, 4.0 medium, below low.
    private static String score(Severity severity) {
        return switch (severity) {
            case CRITICAL -> "9.5";
            case HIGH -> "8.0";
            case MEDIUM -> "5.5";
            case LOW -> "3.0";
            case INFO -> "1.0";
        };
    }
}
