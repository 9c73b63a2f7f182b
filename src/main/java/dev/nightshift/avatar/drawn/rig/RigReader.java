package dev.nightshift.avatar.drawn.rig;

import dev.nightshift.avatar.drawn.svg.SvgDrawing;
import dev.nightshift.avatar.drawn.svg.SvgException;
import dev.nightshift.avatar.drawn.svg.SvgReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads a rig from its two files and has it checked. */
public final class RigReader {
    private static final String YAML = "rig.yaml";
    private static final String SVG = "host.svg";

    private RigReader() {}

    /**
     * Reads a rig.
     *
     * @throws RigException when a file is missing or broken, or the two don't fit each other
     */
    public static Rig read(RigSource source) {
        Rig rig = rig(yaml(source), drawing(source));
        new RigCheck(rig, source.place()).run();
        return rig;
    }

    private static Rig rig(YamlNode yaml, SvgDrawing drawing) {
        yaml.only("name", "figure", "lidsFollowGaze", "head", "body", "layers", "targets", "arms");
        double[] figure = yaml.numbers("figure", 2);
        return new Rig(
                yaml.text("name"),
                (int) figure[0],
                (int) figure[1],
                yaml.number("lidsFollowGaze"),
                drawing,
                HeadSpec.read(yaml.node("head")),
                BodySpec.read(yaml.node("body")),
                yaml.nodes("layers").stream().map(LayerSpec::read).toList(),
                targets(yaml.node("targets")),
                ArmSpec.read(yaml.node("arms")));
    }

    private static List<TargetSpec> targets(YamlNode yaml) {
        List<TargetSpec> all = new ArrayList<>();
        for (Object group : yaml.values().keySet()) {
            all.add(new TargetSpec(group.toString(), Weight.parse(yaml, group.toString())));
        }
        return all;
    }

    private static YamlNode yaml(RigSource source) {
        String file = source.place() + "/" + YAML;
        LoadSettings settings = LoadSettings.builder().setLabel(file).build();
        try (InputStream in = source.open(YAML)) {
            return YamlNode.of(file, "", new Load(settings).loadFromInputStream(in));
        } catch (IOException e) {
            throw unreadable(file, e);
        } catch (YamlEngineException e) {
            throw new RigException(file + " isn't well-formed YAML: " + e.getMessage(), e);
        }
    }

    private static SvgDrawing drawing(RigSource source) {
        String file = source.place() + "/" + SVG;
        try (InputStream in = source.open(SVG)) {
            return SvgReader.read(file, in);
        } catch (IOException e) {
            throw unreadable(file, e);
        } catch (SvgException e) {
            throw new RigException(Objects.requireNonNullElse(e.getMessage(), file), e);
        }
    }

    private static RigException unreadable(String file, IOException cause) {
        return new RigException(
                file + " can't be read: a host is a folder with " + YAML + " and " + SVG + " (see docs/rig.md)", cause);
    }
}
