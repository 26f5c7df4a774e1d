package dev.picket.cloudformation;

import dev.picket.resource.Root;
import dev.picket.text.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Telling and reading a template of 300 resources, a third of them conditional.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class CloudFormationBenchmark {
    private final SourceFile template = SourceFile.of("t.yaml", text());
    private final byte[] head = Arrays.copyOf(template.text().getBytes(StandardCharsets.UTF_8), 4096);

    private static String text() {
        var out = new StringBuilder("""
                AWSTemplateFormatVersion: '2010-09-09'
                Parameters: {Env: {Type: String, AllowedValues: [dev, test, prod]}}
                Mappings: {Sizes: {dev: {N: 1}, test: {N: 2}, prod: {N: 3}}}
                Conditions: {IsProd: !Equals [!Ref Env, prod]}
                Resources:
                """);
        for (int i = 0; i < 300; i++) {
            out.append("""
                      R%d:
                        Type: A::B::C
                        %s
                        Properties:
                          Name: !Sub '${Env}-%d'
                          Count: !FindInMap [Sizes, !Ref Env, N]
                          Next: !GetAtt R%d.Arn
                          Tags: [{Key: a, Value: !If [IsProd, x, y]}, !If [IsProd, {Key: b, Value: z}, !Ref 'AWS::NoValue']]
                    """.formatted(i, i % 3 == 0 ? "Condition: IsProd" : "DeletionPolicy: Retain", i, (i + 1) % 300));
        }
        return out.toString();
    }

    @Benchmark
    public boolean telling() {
        return CloudFormationReader.isTemplate("t.yaml", head);
    }

    @Benchmark
    public Root reading() {
        return CloudFormationReader.read(template, CloudFormationOptions.DEFAULT);
    }
}
