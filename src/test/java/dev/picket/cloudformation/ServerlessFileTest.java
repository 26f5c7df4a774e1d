package dev.picket.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.picket.resource.Resource;
import dev.picket.resource.Root;
import dev.picket.text.SourceFile;
import dev.picket.value.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

/// `resources` of the Serverless Framework's configuration.
class ServerlessFileTest {
    private static Root read(String text) {
        return CloudFormationReader.read(SourceFile.of("serverless.yml", text), CloudFormationOptions.DEFAULT);
    }

    private static Value property(Root root, String name) {
        return root.resources().getFirst().declared().get(name).orElseThrow();
    }

    private static final String HEAD = "service: shop\nprovider: {name: aws}\n";

    @Test
    void theyAreRead() {
        var root = read(HEAD + "resources:\n  Resources:\n    A:\n      Type: AWS::S3::Bucket\n"
                + "      Properties: {BucketName: a}\n");
        assertEquals(List.of(), root.diagnostics());
        assertEquals(
                List.of("A"), root.resources().stream().map(Resource::address).toList());
        assertEquals(5, root.resources().getFirst().header().startLine());
    }

    @Test
    void severalArePutTogetherAndOtherFilesAreNot() {
        var root = read(HEAD + "resources:\n  - ${file(more.yml)}\n  - Resources:\n      A: {Type: 'A::B::C'}\n"
                + "  - Resources:\n      B: {Type: 'A::B::C'}\n    Outputs:\n      O: {Value: 1}\n");
        assertEquals(
                List.of("A", "B"),
                root.resources().stream().map(Resource::address).toList());
        assertEquals(1, root.outputs().size());
        assertEquals(List.of(), read(HEAD + "resources: ${file(more.yml)}\n").diagnostics());
    }

    @Test
    void variablesAreUnknownAndNamesOfTheFrameworksOwnNoMistakes() {
        var root = read(HEAD + "resources:\n  Resources:\n    A:\n      Type: A::B::C\n      Properties:\n"
                + "        P: ${self:custom.name}\n        Q: a-${self:custom.${opt:stage}.name}-b\n"
                + "        R: !Sub '${AWS::Region}-${opt:stage, \"dev\"}-x'\n        S: !Ref HelloLambdaFunction\n"
                + "        T: ${AWS::Region}\n");
        assertEquals(List.of(), root.diagnostics());
        assertEquals(
                "${self:custom.name}",
                ((Value.Unknown) property(root, "P")).cause().text());
        var known = ((Value.Unknown) property(root, "Q")).known();
        assertEquals("a-", known.prefix());
        assertEquals("-b", known.suffix());
        assertEquals("-x", ((Value.Unknown) property(root, "R")).known().suffix());
        assertEquals("${AWS::Region}", ((Value.Text) property(root, "T")).value());
    }
}
