package dev.picket.scan;

import dev.picket.resource.Graph;
import dev.picket.resource.Root;
import dev.picket.rule.Catalogue;
import dev.picket.rule.Judge;
import dev.picket.rule.RuleFunctions;
import dev.picket.rule.Settings;
import dev.picket.rule.Verdicts;
import dev.picket.terraform.TerraformOptions;
import dev.picket.terraform.TerraformReader;
import dev.picket.tree.MemoryTree;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// All rules over 5,000 resources of one root, warm, on one thread: adapting, joining, linking and judging.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class JudgeBenchmark {
    private static final int STACKS = 1_000;
    private static final String STACK = """
            resource "aws_s3_bucket" "b%1$d" { bucket = "b%1$d" }
            resource "aws_s3_bucket_policy" "b%1$d" {
              bucket = aws_s3_bucket.b%1$d.id
              policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { AWS = "*" },
                Action = "s3:GetObject", Resource = "${aws_s3_bucket.b%1$d.arn}/*" }] })
            }
            resource "aws_security_group" "g%1$d" {
              ingress {
                protocol    = "tcp"
                from_port   = 22
                to_port     = 22
                cidr_blocks = ["10.0.0.0/8"]
              }
            }
            resource "aws_ebs_volume" "v%1$d" { availability_zone = "a" }
            resource "aws_db_instance" "d%1$d" {
              engine            = "postgres"
              storage_encrypted = true
            }
            """;

    private List<Root> roots = List.of();
    private Catalogue catalogue = BuiltIn.catalogue();

    @Setup
    public void read() {
        var text = new StringBuilder();
        for (int i = 0; i < STACKS; i++) {
            text.append(STACK.formatted(i));
        }
        roots = TerraformReader.read(MemoryTree.ofTexts(Map.of("main.tf", text.toString())), TerraformOptions.NONE);
    }

    @Benchmark
    public Verdicts judge() {
        var graph = Graph.of(roots, catalogue, RuleFunctions.of(catalogue), _ -> {});
        return Judge.judge(catalogue, graph, Settings.DEFAULT);
    }
}
