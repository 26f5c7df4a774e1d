package dev.picket.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.picket.finding.Finding;
import dev.picket.tree.MemoryTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// A finding is known again when lines are put above it, within it and below it.
class FingerprintsWhenLinesMoveTest {
    private static final Map<String, String> FILES = new TreeMap<>(Map.of(
            "modules/disk/main.tf", """
            variable "encrypted" {}
            resource "aws_ebs_volume" "this" {
              count     = 2
              encrypted = var.encrypted
            }
            resource "aws_security_group" "open" {
              ingress {
                from_port   = 22
                to_port     = 22
                protocol    = "tcp"
                cidr_blocks = ["0.0.0.0/0"]
              }
              ingress {
                from_port   = 3389
                to_port     = 3389
                protocol    = "tcp"
                cidr_blocks = ["0.0.0.0/0"]
              }
            }
            """,
            "envs/prod/main.tf", """
            module "one" {
              source    = "../../modules/disk"
              encrypted = false
            }
            module "two" {
              source    = "../../modules/disk"
              encrypted = var.unknown
            }
            variable "unknown" {}
            """,
            "stack.yaml", """
            Resources:
              Volume:
                Type: AWS::EC2::Volume
                Properties:
                  Encrypted: false
                  Size: 1
            """));
    private static final Policy POLICY = policy();
    private static final List<String> BEFORE = fingerprints(FILES);

    record Inserted(String file, int line, String text) {}

    private static Policy policy() {
        var made = Policy.of(ScanRequest.of(Path.of("")), Configuration.NONE, Rules.builtIn());
        return ((Policy.Made.Done) made).policy();
    }

    private static List<String> fingerprints(Map<String, String> files) {
        var scan = TreeScan.judge(
                MemoryTree.ofTexts(files),
                new Scope(List.of(), Optional.empty()),
                POLICY,
                ScanRequest.of(Path.of("")),
                Set.of(),
                Listener.SILENT);
        assertEquals(List.of(), scan.diagnostics());
        var prints = new ArrayList<String>();
        scan.findings().forEach(f -> prints.add(told(f)));
        scan.undecided().forEach(f -> prints.add("undecided " + told(f)));
        return prints.stream().sorted().toList();
    }

    private static String told(Finding finding) {
        return finding.ruleId() + " " + finding.resource() + " " + finding.fingerprint();
    }

    @Provide
    Arbitrary<List<Inserted>> insertions() {
        var files = Arbitraries.of(FILES.keySet());
        var lines = Arbitraries.integers().between(0, 20);
        var texts = Arbitraries.of("", "# a comment", "\n\n#", "   ");
        return net.jqwik.api.Combinators.combine(files, lines, texts)
                .as(Inserted::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Property(tries = 60, seed = "20261124")
    void theyStayTheSame(@ForAll("insertions") List<Inserted> insertions) {
        var files = new TreeMap<>(FILES);
        for (var inserted : insertions) {
            files.computeIfPresent(inserted.file(), (_, text) -> {
                var lines = new ArrayList<>(text.lines().toList());
                lines.add(Math.min(inserted.line(), lines.size()), inserted.text());
                return String.join("\n", lines) + "\n";
            });
        }
        assertEquals(BEFORE, fingerprints(files));
    }

    @Test
    void theyAreDistinctAndNotNone() {
        assertEquals(BEFORE.size(), BEFORE.stream().distinct().count(), BEFORE.toString());
        assertFalse(BEFORE.size() < 4, BEFORE.toString());
    }

    @Test
    void anotherDirectoryOrNameIsAnotherFinding() {
        var moved = new TreeMap<>(FILES);
        moved.put("other.yaml", moved.remove("stack.yaml").replace("Volume:\n    Type", "Disk:\n    Type"));
        assertFalse(fingerprints(moved).equals(BEFORE));
    }
}
