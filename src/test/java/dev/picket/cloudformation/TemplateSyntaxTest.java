package dev.picket.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.picket.resource.Resource;
import dev.picket.text.SourceFile;
import dev.picket.text.Span;
import org.junit.jupiter.api.Test;

class TemplateSyntaxTest {
    private static final String TEMPLATE = """
            Parameters: {E: {Type: String}}
            Conditions: {C: !Equals [!Ref E, x]}
            Resources:
              R:
                Type: AWS::EC2::SecurityGroup
                Properties:
                  SecurityGroupIngress:
                    - {CidrIp: one, FromPort: 22}
                    - !If
                      - C
                      - CidrIp: !Sub two-${E}
                      - !Ref AWS::NoValue
                  Tags:
                    - Key: owner
                      Value: three
                  Devices:
                    Fn::If: [C, [{DeviceName: /dev/a, Ebs: {Encrypted: four}}], []]
            """;

    private static Resource resource() {
        return CloudFormationReader.read(SourceFile.of("t.yaml", TEMPLATE), CloudFormationOptions.DEFAULT)
                .resources()
                .stream()
                .filter(r -> r.address().equals("R"))
                .findFirst()
                .orElseThrow();
    }

    private static Span place(Resource resource, String text) {
        int at = TEMPLATE.indexOf(text);
        return new Span(resource.header().file(), at, at + text.length());
    }

    @Test
    void pathsNameElementsByTheirKeyAndPassThroughIf() {
        var r = resource();
        assertEquals("Properties.SecurityGroupIngress[0].CidrIp", r.syntax().path(place(r, "one")));
        assertEquals("Properties.SecurityGroupIngress[1].CidrIp", r.syntax().path(place(r, "!Sub two-${E}")));
        assertEquals("Properties.Tags[owner].Value", r.syntax().path(place(r, "three")));
        assertEquals("Properties.Devices[/dev/a].Ebs.Encrypted", r.syntax().path(place(r, "four")));
        assertEquals("", r.syntax().path(r.header()));
        assertEquals("", r.syntax().path(place(r, "Conditions")));
    }

    @Test
    void theEnclosingKeyIsTheInnermostThatHoldsThePlace() {
        var r = resource();
        assertEquals("CidrIp", r.syntax().enclosing(place(r, "one")).text());
        assertEquals("Encrypted", r.syntax().enclosing(place(r, "four")).text());
        assertEquals(
                "SecurityGroupIngress",
                r.syntax().enclosing(place(r, "{CidrIp: one, FromPort: 22}")).text());
        assertEquals("R", r.syntax().enclosing(r.header()).text());
        assertEquals("R", r.syntax().enclosing(place(r, "Conditions")).text());
    }
}
