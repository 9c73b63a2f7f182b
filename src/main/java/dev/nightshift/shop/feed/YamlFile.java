package dev.nightshift.shop.feed;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads a YAML 1.2 file: data only, no tags are ever acted on. */
final class YamlFile {
    private final TextFile file;
    private final Limits limits;
    private final ProblemLog log;

    YamlFile(TextFile file, Limits limits, ProblemLog log) {
        this.file = file;
        this.limits = limits;
        this.log = log;
    }

    /** The keys of the file's first document. */
    FactNode.Group read() throws UnreadableFile {
        try (BufferedReader text = file.open()) {
            Iterator<Event> events = new Parse(settings()).parseReader(text).iterator();
            FactNode root = new YamlTree(file.name(), events, limits.factsKeys(), log).document();
            if (root instanceof FactNode.Group group) {
                return group;
            }
            String reason = "the file holds " + root.text() + " instead of keys";
            throw new UnreadableFile(Problem.of(file.name(), reason, "Begin it with the key shop:"));
        } catch (MarkedYamlEngineException malformed) {
            throw malformed(line(malformed.getProblemMark()), String.valueOf(malformed.getProblem()));
        } catch (YamlEngineException malformed) {
            throw malformed(1, String.valueOf(malformed.getMessage()));
        } catch (IOException failure) {
            throw TextFile.unreadable(file.name(), failure);
        }
    }

    private LoadSettings settings() {
        return LoadSettings.builder()
                .setLabel(file.name())
                .setCodePointLimit(Math.toIntExact(Math.min(limits.factsBytes(), Integer.MAX_VALUE)))
                .build();
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(place -> place.getLine() + 1).orElse(1);
    }

    private UnreadableFile malformed(int line, String fault) {
        return new UnreadableFile(Problem.at(
                file.name(),
                line,
                "this is not YAML: " + fault.replaceAll("\\s+", " "),
                "Check indentation (spaces, no tabs), colons and quotes here and in the line before"));
    }
}
