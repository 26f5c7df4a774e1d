package dev.picket.document;

import dev.picket.text.SourceFile;
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

/// Reading one template of a megabyte: operations in a second are megabytes in a second.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class DocumentBenchmark {
    private static final int MEGABYTE = 1_000_000;

    private final String yaml = repeated("Resources:\n", """
              Bucket%d: # picket
                Type: AWS::S3::Bucket
                Condition: IsProd
                Properties:
                  BucketName: !Sub '${AWS::StackName}-logs'
                  Tags:
                    - Key: "owner"
                      Value: !If [IsProd, platform, !Ref AWS::NoValue]
                  PublicAccessBlockConfiguration: {BlockPublicAcls: true, IgnorePublicAcls: false}
            """, "");
    private final String json = repeated("{\"Resources\": {\n", """
              "Bucket%d": {
                "Type": "AWS::S3::Bucket",
                "Properties": {
                  "BucketName": {"Fn::Sub": "${AWS::StackName}-logs"},
                  "Tags": [{"Key": "owner", "Value": {"Ref": "AWS::NoValue"}}],
                  "PublicAccessBlockConfiguration": {"BlockPublicAcls": true, "IgnorePublicAcls": false}
                }
              },
            """, "\"End\": {\"Type\": \"AWS::SNS::Topic\"}}}\n");

    private static String repeated(String head, String body, String tail) {
        var out = new StringBuilder(head);
        for (int i = 0; out.length() < MEGABYTE; i++) {
            out.append(body.formatted(i));
        }
        return out.append(tail).toString();
    }

    @Benchmark
    public Documents yaml() {
        return DocumentReader.readYaml(SourceFile.of("a.yaml", yaml));
    }

    @Benchmark
    public Documents json() {
        return DocumentReader.readJson(SourceFile.of("a.json", json));
    }
}
