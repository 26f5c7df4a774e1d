package dev.picket.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.resource.Format;
import dev.picket.value.Symbol;
import dev.picket.value.Value;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResourceReadingTest {
    private static final String YAML = """
            Parameters:
              Env: {Type: String, Default: dev}
            Resources:
              Data: # the bucket
                Type: AWS::S3::Bucket
                DeletionPolicy: Retain
                DependsOn: [Key]
                Properties:
                  BucketName: !Sub 'data-${Env}'
                  Tags:
                    - Key: owner
                      Value: !Ref Key
              Key: {Type: AWS::KMS::Key}
            Outputs:
              Name: {Value: !GetAtt Data.Arn}
            """;

    private static final String JSON = """
            {"Parameters": {"Env": {"Type": "String", "Default": "dev"}},
             "Resources": {
               "Data": {
                 "Type": "AWS::S3::Bucket",
                 "DeletionPolicy": "Retain",
                 "DependsOn": ["Key"],
                 "Properties": {
                   "BucketName": {"Fn::Sub": "data-${Env}"},
                   "Tags": [{"Key": "owner", "Value": {"Ref": "Key"}}]}},
               "Key": {"Type": "AWS::KMS::Key"}},
             "Outputs": {"Name": {"Value": {"Fn::GetAtt": ["Data", "Arn"]}}}}
            """;

    @Test
    void bothFormatsGiveTheSameResources() {
        for (var text : List.of(YAML, JSON)) {
            var show = Show.template(text);
            assertEquals(List.of(), show.problems());
            assertEquals(List.of("Data", "Key"), show.addresses());
            var data = show.resource("Data");
            assertEquals("{BucketName: 'data-dev', Tags: [{Key: 'owner', Value: ${Key}}]}", show.draw(data.declared()));
            assertEquals("{DeletionPolicy: 'Retain', DependsOn: ['Key']}", show.draw(data.attributes()));
            assertEquals("AWS::S3::Bucket", data.type());
            assertEquals(Format.CLOUDFORMATION, data.format());
            assertTrue(data.header().text().contains("Data"));
            assertTrue(data.block().text().startsWith(data.header().text()));
            assertEquals("${Data.Arn}", show.draw(show.root.outputs().getFirst().value()));
        }
    }

    @Test
    void aReferenceKnowsTheResourceAndTheAttribute() {
        var show = Show.properties("", "A: !Ref Bucket\nB: !GetAtt Bucket.Arn\nC: !Sub '${Bucket.DomainName}'");
        assertEquals(Optional.of(new Symbol("t.yaml", "Bucket", "Ref")), refers(show.raw("A")));
        assertEquals(Optional.of(new Symbol("t.yaml", "Bucket", "Arn")), refers(show.raw("B")));
        assertEquals(Optional.of(new Symbol("t.yaml", "Bucket", "DomainName")), refers(show.raw("C")));
        assertTrue(((Value.Unknown) show.raw("A")).known().notNull());
    }

    private static Optional<Symbol> refers(Value value) {
        return ((Value.Unknown) value).known().refers();
    }

    @Test
    void valuesStandWhereTheyWereWritten() {
        var show = Show.template(YAML);
        var declared = show.resource("Data").declared();
        assertEquals("Data", declared.home().place().text());
        assertEquals(
                "!Sub 'data-${Env}'",
                declared.get("BucketName").orElseThrow().home().place().text());
        var tags = (Value.Sequence) declared.get("Tags").orElseThrow();
        var tag = (Value.Mapping) tags.get(0);
        assertEquals("owner", tag.get("Key").orElseThrow().home().place().text());
        assertEquals("!Ref Key", tag.get("Value").orElseThrow().home().place().text());
    }

    @Test
    void aDefaultIsTheValueAndItsTraceSaysSo() {
        var show = Show.properties("Parameters:\n  Size: {Type: Number, Default: 20}\n", "P: !Ref Size");
        assertEquals("'20'", show.property("P"));
        var home = show.raw("P").home();
        assertEquals("!Ref Size", home.place().text());
        assertEquals(List.of("20"), home.trail().stream().map(s -> s.text()).toList());
    }

    @Test
    void aBrokenResourceIsDiagnosedAndTheOthersAreRead() {
        var show = Show.template("Resources:\n  A: {Properties: {}}\n  B: 1\n  C: {Type: A::B::C}\n");
        assertEquals(List.of("Resource `A` has no `Type`", "Resource `B` is not a mapping"), show.problems());
        assertEquals(List.of("C"), show.addresses());
    }

    @Test
    void parametersAreResourcesOfTheirOwn() {
        var show = Show.template(
                "Parameters:\n  Password: {Type: String, NoEcho: 'true', Default: abc}\nResources:\n  R: {Type: A::B::C, Properties: {P: !Ref Password}}\n");
        var parameter = show.resource("Parameters.Password");
        assertEquals("cloudformation::Parameter", parameter.type());
        assertEquals(
                "{Name: 'Password', Type: 'String', NoEcho: true, Default: 'abc'}", show.draw(parameter.declared()));
        assertTrue(show.raw("P").sensitive());
    }

    @Test
    void aNestedStackIsOutOfReachWithWhatItIsHanded() {
        var show = Show.template("""
                Resources:
                  Child: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: x, Parameters: {Vpc: v}}}
                  R: {Type: A::B::C, Properties: {P: !GetAtt Child.Outputs.Subnet}}
                """);
        assertEquals("${Child.Outputs.Subnet}", show.property("P"));
        assertEquals(
                dev.picket.value.Cause.Kind.MODULE,
                ((Value.Unknown) show.raw("P")).cause().kind());
        var away = show.root.outOfReach().getFirst();
        assertEquals("Child", away.address());
        assertEquals("{Vpc: 'v'}", show.draw(away.inputs()));
    }
}
