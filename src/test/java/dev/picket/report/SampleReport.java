package dev.picket.report;

import dev.picket.finding.Finding;
import dev.picket.finding.Finding.Category;
import dev.picket.finding.Finding.Confidence;
import dev.picket.finding.Finding.Fix;
import dev.picket.finding.Finding.Setting;
import dev.picket.finding.Finding.Step;
import dev.picket.finding.Finding.Suppression;
import dev.picket.finding.Finding.UndecidedCause;
import dev.picket.finding.Report;
import dev.picket.finding.Report.Coverage;
import dev.picket.finding.Report.RuleInfo;
import dev.picket.finding.Report.Skip;
import dev.picket.finding.Severity;
import dev.picket.text.Diagnostic;
import dev.picket.text.SourceFile;
import dev.picket.text.Span;
import java.util.List;
import java.util.Optional;

/// A report with every kind of content, made by hand.
final class SampleReport {
    /// Stands in the files of the report and in none of its outputs.
    static final String SECRET = "not-for-any-eye-";

    private static final SourceFile MAIN =
            SourceFile.of("modules/net/main.tf", """
            resource "aws_security_group" "ssh" {
              ingress {
            \t\tcidr_blocks = var.admin_cidrs # \u001b[31mred
              }
              password = "%s", encrypted = false
            }
            resource "x" "long" { a = "%s", encrypted = false, b = "%s" }
            """.formatted(SECRET, "a".repeat(200), "b".repeat(200)));
    private static final SourceFile VARS =
            SourceFile.of("envs/prod/prod.tfvars", "region = 1\nadmin_cidrs = [\"0.0.0.0/0\"]\n");
    private static final SourceFile KEYS = SourceFile.of("deploy/my keys.env", "# keys\nid = " + SECRET + "\n");
    private static final SourceFile TEMPLATE = SourceFile.of("stack.yaml", "Parameters:\n  Key: {Type: String}\n");

    private SampleReport() {}

    static Report report() {
        return new Report(
                List.of(
                        rule(
                                "net-closed",
                                Severity.HIGH,
                                List.of("net.closed"),
                                List.of("CKV_AWS_24", "AVD-AWS-0107", "A", "B")),
                        rule("net-narrow", Severity.MEDIUM, List.of("net.closed", "net.narrow"), List.of()),
                        rule("store-encrypted", Severity.LOW, List.of(), List.of("CKV_AWS_3")),
                        rule("key", Severity.CRITICAL, List.of("repo.keys"), List.of())),
                List.of(
                        key(),
                        keyOfThePast(),
                        open(),
                        narrow(),
                        password(),
                        long_(),
                        old(),
                        suppressed(),
                        byConfiguration()),
                List.of(
                        undecided("store-encrypted", "var.kms_key_id"),
                        undecided("net-closed", "var.kms_key_id"),
                        undecided("net-narrow", "Key")),
                List.of(
                        Diagnostic.error(at(VARS, "region"), "Expected a \u202Evalue", "Write `region = \"…\"`."),
                        Diagnostic.note(SourceFile.unread("templates/x.yaml").whole(), "Looks like a Helm chart.", "")),
                List.of(hidden(MAIN), new Report.Hidden("another.tf", 0, 500)),
                new Coverage(
                        1312,
                        1,
                        8113,
                        123_456_789,
                        List.of(
                                new Skip("LFS objects", "not local", 2),
                                new Skip("link.tf", "a symbolic link out of the tree", 1),
                                new Skip("a.bin", "larger than 20 MB", 1),
                                new Skip("b.bin", "larger than 20 MB", 1),
                                new Skip("c.bin", "larger than 20 MB", 1)),
                        1_149));
    }

    private static RuleInfo rule(String id, Severity severity, List<String> practices, List<String> aliases) {
        return new RuleInfo(
                id,
                "What " + id + " wants",
                severity,
                practices,
                id.equals("net-narrow") ? "extra" : "default",
                aliases,
                id.equals("key") ? "" : "Because of \"reasons\".",
                id.equals("key") ? List.of() : List.of("https://docs.aws.amazon.com/x"));
    }

    private static Finding key() {
        return finding(
                "key",
                Severity.CRITICAL,
                Confidence.CERTAIN,
                Category.SECRET,
                at(KEYS, SECRET),
                "",
                "A key lies open. AKIA****7Q2M",
                "11");
    }

    private static Finding keyOfThePast() {
        var f = key();
        return copy(
                f,
                List.of(new Step(f.place(), "gone with c07d2e9 of 2026-02-12")),
                Optional.of("9f3c1ab0123456789abcdef0123456789abcdef0"),
                "12");
    }

    private static Finding open() {
        var f = finding(
                "net-closed",
                Severity.HIGH,
                Confidence.CERTAIN,
                Category.IAC,
                at(MAIN, "var.admin_cidrs"),
                "module.net.aws_security_group.ssh",
                "Port 22 is open to everybody.",
                "21");
        return new Finding(
                f.ruleId(),
                List.of("CKV_AWS_24", "AVD-AWS-0107", "A", "B"),
                f.severity(),
                f.confidence(),
                f.category(),
                false,
                f.place(),
                f.declarations(),
                f.resource(),
                List.of("module.net[\"a\"].aws_security_group.ssh", "module.net[\"b\"].aws_security_group.ssh"),
                List.of("prod", "stage"),
                f.message(),
                Optional.of("var.open == \"yes\""),
                List.of(
                        new Step(at(VARS, "[\"0.0.0.0/0\"]"), ""),
                        new Step(f.place(), "cidr_blocks is \"0.0.0.0/0\""),
                        new Step(f.place(), "3"),
                        new Step(f.place(), "4"),
                        new Step(f.place(), "5"),
                        new Step(f.place(), "6"),
                        new Step(f.place(), "7")),
                Optional.empty(),
                true,
                Optional.empty(),
                f.fingerprint(),
                Optional.of(
                        new Fix("List your office's ranges.", List.of(new Setting("ingress[0].cidr_blocks", "[]")))),
                Optional.empty());
    }

    private static Finding narrow() {
        return finding(
                "net-narrow",
                Severity.MEDIUM,
                Confidence.LIKELY,
                Category.IAC,
                at(MAIN, "var.admin_cidrs"),
                "module.net.aws_security_group.ssh",
                "The group is wider than it need be.",
                "22");
    }

    /// On a line with a secret that it does not speak about.
    private static Finding password() {
        int start = MAIN.text().indexOf("false");
        return finding(
                "store-encrypted",
                Severity.LOW,
                Confidence.CERTAIN,
                Category.IAC,
                new Span(MAIN, start, start + 5),
                "aws_x.y",
                "Stores in clear.",
                "31");
    }

    private static Finding long_() {
        int start = MAIN.text().lastIndexOf("false");
        return finding(
                "store-encrypted",
                Severity.LOW,
                Confidence.CERTAIN,
                Category.IAC,
                new Span(MAIN, start, start + 5),
                "x.long",
                "Stores in clear.",
                "32");
    }

    private static Finding old() {
        return finding(
                        "net-closed",
                        Severity.HIGH,
                        Confidence.CERTAIN,
                        Category.IAC,
                        at(VARS, "region"),
                        "x.old",
                        "Was there before.",
                        "41")
                .asNew(false);
    }

    /// Its place is a sensitive value.
    private static Finding suppressed() {
        var f = finding(
                "store-encrypted",
                Severity.HIGH,
                Confidence.CERTAIN,
                Category.IAC,
                at(MAIN, SECRET),
                "x.suppressed",
                "Is a secret.",
                "51");
        return new Finding(
                f.ruleId(),
                f.aliases(),
                f.severity(),
                f.confidence(),
                f.category(),
                true,
                f.place(),
                f.declarations(),
                f.resource(),
                f.instances(),
                f.environments(),
                f.message(),
                f.when(),
                f.trace(),
                f.commit(),
                true,
                Optional.of(new Suppression("picket:ignore", "agreed", Optional.of("2027-03-01"))),
                f.fingerprint(),
                f.fix(),
                f.cause());
    }

    private static Finding byConfiguration() {
        return finding(
                        "net-closed",
                        Severity.HIGH,
                        Confidence.CERTAIN,
                        Category.IMAGE,
                        at(TEMPLATE, "Key"),
                        "Key",
                        "An image's.",
                        "52")
                .with(new Suppression(".picket.yaml", "", Optional.empty()));
    }

    private static Finding undecided(String rule, String cause) {
        var f = finding(
                rule,
                Severity.HIGH,
                Confidence.CERTAIN,
                Category.IAC,
                at(TEMPLATE, "Key"),
                "Store",
                "May store in clear.",
                "6" + rule + cause);
        return new Finding(
                f.ruleId(),
                f.aliases(),
                f.severity(),
                f.confidence(),
                f.category(),
                false,
                f.place(),
                f.declarations(),
                f.resource(),
                f.instances(),
                f.environments(),
                f.message(),
                f.when(),
                f.trace(),
                f.commit(),
                true,
                f.suppressed(),
                f.fingerprint(),
                f.fix(),
                Optional.of(new UndecidedCause(cause, at(TEMPLATE, "Type"))));
    }

    private static Finding finding(
            String rule,
            Severity severity,
            Confidence confidence,
            Category category,
            Span place,
            String resource,
            String message,
            String print) {
        return new Finding(
                rule,
                List.of(),
                severity,
                confidence,
                category,
                category == Category.SECRET,
                place,
                List.of(),
                resource,
                resource.isEmpty() ? List.of() : List.of(resource),
                List.of(),
                message,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                true,
                Optional.empty(),
                print,
                Optional.empty(),
                Optional.empty());
    }

    private static Finding copy(Finding f, List<Step> trace, Optional<String> commit, String print) {
        return new Finding(
                f.ruleId(),
                f.aliases(),
                f.severity(),
                f.confidence(),
                f.category(),
                f.sensitive(),
                f.place(),
                f.declarations(),
                f.resource(),
                f.instances(),
                f.environments(),
                f.message(),
                f.when(),
                trace,
                commit,
                f.isNew(),
                f.suppressed(),
                print,
                f.fix(),
                f.cause());
    }

    private static Report.Hidden hidden(SourceFile file) {
        var place = at(file, SECRET);
        return new Report.Hidden(file.path(), place.start(), place.end());
    }

    private static Span at(SourceFile file, String text) {
        int start = file.text().indexOf(text);
        return new Span(file, start, start + text.length());
    }
}
