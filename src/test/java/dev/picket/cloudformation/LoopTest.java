package dev.picket.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LoopTest {
    private static final String HEAD =
            "Transform: AWS::LanguageExtensions\nParameters:\n  Names: {Type: CommaDelimitedList, Default: 'a.b,c'}\n  Open: {Type: CommaDelimitedList}\n";

    @Test
    void resourcesAreMadeForEachItem() {
        var show = Show.template(HEAD + """
                Resources:
                  Fn::ForEach::Topics:
                    - Name
                    - !Ref Names
                    - Topic&{Name}:
                        Type: AWS::SNS::Topic
                        Properties: {TopicName: !Sub '${Name}-t', DisplayName: !Ref Name}
                  R: {Type: A::B::C, Properties: {P: !GetAtt Topicab.Arn}}
                """);
        assertEquals(List.of(), show.problems());
        assertEquals(List.of("Topicab", "Topicc", "R"), show.addresses());
        assertEquals(
                "{TopicName: 'a.b-t', DisplayName: 'a.b'}",
                show.draw(show.resource("Topicab").declared()));
        assertEquals("Topic&{Name}", show.resource("Topicc").header().text());
        assertEquals("${Topicab.Arn}", show.property("P"));
    }

    @Test
    void loopsNestAndRunInProperties() {
        assertEquals(
                "{x1: 'x-1', x2: 'x-2', y1: 'y-1', y2: 'y-2', z: 'z'}",
                Show.value(
                        HEAD,
                        "{'Fn::ForEach::O': [A, [x, y], {'Fn::ForEach::I': [B, ['1', '2'], {'${A}${B}': '${A}-${B}'}]}], z: z}"));
    }

    @Test
    void conditionsAndOutputsAreMadeToo() {
        var show = Show.template(HEAD + """
                Conditions:
                  Fn::ForEach::C:
                    - N
                    - [x, y]
                    - Is${N}: !Equals [!Ref 'AWS::Region', !Ref N]
                Resources:
                  R: {Type: A::B::C, Condition: Isx}
                Outputs:
                  Fn::ForEach::O:
                    - N
                    - [x, y]
                    - Out${N}: {Value: !Ref N}
                """);
        assertEquals("Isx", show.when("R"));
        assertEquals(
                List.of("Outx", "Outy"),
                show.root.outputs().stream().map(o -> o.name()).toList());
    }

    @Test
    void aLoopOverWhatIsUnknownIsOutOfReach() {
        var show = Show.template(
                HEAD + "Resources:\n  Fn::ForEach::T:\n    - N\n    - !Ref Open\n    - T${N}: {Type: A::B::C}\n");
        assertEquals(List.of(), show.addresses());
        assertEquals("!Ref Open", show.root.outOfReach().getFirst().address());
    }

    @Test
    void loopsAreBounded() {
        var items = IntStream.range(0, 102).boxed().toList();
        var show = Show.template(
                HEAD + "Resources:\n  R:\n    Type: A::B::C\n    Properties:\n      P: {'Fn::ForEach::A': [A, " + items
                        + ", {'Fn::ForEach::B': [B, " + items + ", {x: 1}]}]}\n");
        assertEquals(List.of("Loops make more than 10000 items"), show.problems());
    }
}
