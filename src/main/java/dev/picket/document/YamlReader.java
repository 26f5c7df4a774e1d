package dev.picket.document;

import dev.picket.document.Node.Scalar;
import dev.picket.document.Node.Style;
import dev.picket.document.Node.Tag;
import dev.picket.text.Comment;
import dev.picket.text.Diagnostic;
import dev.picket.text.SourceFile;
import dev.picket.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/// YAML through snakeyaml-engine's event stream, whose tags are verbatim and whose state is no recursion.
final class YamlReader {
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setUseMarks(true)
            .setCodePointLimit(Integer.MAX_VALUE)
            .setVersionFunction(version -> version)
            .build();

    private final SourceFile file;
    private final YamlPositions positions;
    private final YamlComments comments;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final TreeBuilder tree = new TreeBuilder(diagnostics);

    private YamlReader(SourceFile file) {
        this.file = file;
        this.positions = new YamlPositions(file);
        this.comments = new YamlComments(file);
    }

    static Documents read(SourceFile file) {
        if (file.text().length() > DocumentReader.MAX_CHARACTERS) {
            return new Documents(List.of(), List.of(), List.of(DocumentDiagnostics.tooLarge(file)));
        }
        var reader = new YamlReader(file);
        var comments = reader.read();
        return new Documents(reader.tree.roots(), comments, reader.diagnostics);
    }

    private List<Comment> read() {
        int end = file.text().length();
        int read = 0;
        try {
            var parser = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, file.text()));
            while (parser.hasNext()) {
                var event = parser.next();
                if (!accept(event)) {
                    end = positions.start(event);
                    break;
                }
                read = positions.end(event);
            }
        } catch (MarkedYamlEngineException e) {
            end = e.getProblemMark().map(positions::offset).orElse(end);
            diagnostics.add(malformed(end, e.getProblem()));
        } catch (ReaderException e) {
            int at = positions.offset(e.getPosition());
            end = Math.min(end, at);
            diagnostics.add(DocumentDiagnostics.unprintable(file.at(end), e.getCodePoint()));
        } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
            // the parser's own answer to an escape without digits, or of no character
            end = read;
            diagnostics.add(malformed(read, "this text cannot be read"));
        } catch (YamlEngineException e) {
            diagnostics.add(DocumentDiagnostics.malformedYaml(file.at(0), String.valueOf(e.getMessage())));
        }
        tree.closeAll();
        return comments.upTo(end);
    }

    private Diagnostic malformed(int at, @Nullable String problem) {
        var text = file.text();
        var place = new Span(file, Math.min(at, text.length()), Math.min(at + 1, text.length()));
        return place.text().equals("\t")
                ? DocumentDiagnostics.tab(place)
                : DocumentDiagnostics.malformedYaml(place, problem == null ? "unreadable here" : problem);
    }

    private boolean accept(Event event) {
        return switch (event.getEventId()) {
            case StreamStart, StreamEnd, DocumentEnd, Comment -> true;
            case DocumentStart -> {
                tree.startDocument();
                yield true;
            }
            case Alias -> {
                var alias = (AliasEvent) event;
                var span = positions.span(event);
                tree.alias(alias.getAlias().getValue(), span);
                yield tree.mayContinue(span, false);
            }
            case Scalar -> scalar((ScalarEvent) event);
            case SequenceStart, MappingStart -> open((NodeEvent) event);
            case SequenceEnd, MappingEnd -> {
                var span = positions.span(event);
                tree.close(span.start() == span.end() || !isClosing(span) ? null : span);
                yield true;
            }
        };
    }

    /// A flow collection ends with its bracket; the end of a block collection stands at whatever token comes next.
    private static boolean isClosing(Span span) {
        var text = span.text();
        return text.equals("]") || text.equals("}");
    }

    private boolean open(NodeEvent event) {
        boolean mapping = event.getEventId() == Event.ID.MappingStart;
        boolean flow = mapping ? ((MappingStartEvent) event).isFlow() : ((SequenceStartEvent) event).isFlow();
        var written = mapping ? ((MappingStartEvent) event).getTag() : ((SequenceStartEvent) event).getTag();
        int start = positions.start(event);
        var tag = written.map(t -> positions.tag(t, start));
        var point = file.at(positions.content(start, positions.limit()));
        if (!tree.mayContinue(point, true)) {
            return false;
        }
        if (mapping) {
            tree.openMapping(point, flow, tag, anchor(event));
        } else {
            tree.openSequence(point, flow, tag, anchor(event));
        }
        return true;
    }

    private boolean scalar(ScalarEvent event) {
        int start = positions.start(event);
        int end = positions.end(event);
        Optional<Tag> tag = event.getTag().map(t -> positions.tag(t, start));
        if (tag.isPresent() || event.getAnchor().isPresent()) {
            int content = positions.content(start, end);
            return scalar(event, tag, content, Math.max(content, end));
        }
        return scalar(event, tag, start, end);
    }

    private boolean scalar(ScalarEvent event, Optional<Tag> tag, int start, int end) {
        var style = switch (event.getScalarStyle()) {
            case PLAIN, JSON_SCALAR_STYLE -> Style.PLAIN;
            case SINGLE_QUOTED -> Style.SINGLE_QUOTED;
            case DOUBLE_QUOTED -> Style.DOUBLE_QUOTED;
            case LITERAL -> Style.LITERAL;
            case FOLDED -> Style.FOLDED;
        };
        boolean block = style == Style.LITERAL || style == Style.FOLDED;
        var span = new Span(file, start, block ? positions.endOfBlockScalar(start, end) : end);
        if (!tree.mayContinue(span, false)) {
            return false;
        }
        comments.content(span, block);
        tree.scalar(new Scalar(event.getValue(), style, tag, span), anchor(event));
        return true;
    }

    private static @Nullable String anchor(NodeEvent event) {
        return event.getAnchor().map(a -> a.getValue()).orElse(null);
    }
}
