package dev.nightshift.studio.identity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Compares footage with the operator's list of protected people. */
public final class ProtectedFaces implements ProtectedPeople {
    private final List<ProtectedFace> list;
    private final FaceSampler sampler;
    private final MatchRule rule;

    public ProtectedFaces(List<ProtectedFace> list, FaceSampler sampler, MatchRule rule) {
        this.list = List.copyOf(list);
        this.sampler = sampler;
        this.rule = rule;
    }

    /** The careful side is here the other one: whoever is not surely somebody else is told. */
    @Override
    public Optional<String> resembled(Path footage) throws IOException, InterruptedException {
        if (list.isEmpty()) {
            return Optional.empty();
        }
        List<FaceVector> faces = sampler.sample(footage);
        if (faces.size() < rule.fewest()) {
            return Optional.of("somebody of the list, for all that can be told: too few pictures show a face well");
        }
        FaceVector mean = FaceVector.mean(faces);
        return list.stream()
                .min(Comparator.comparingDouble(listed -> listed.face().distance(mean)))
                .filter(listed -> listed.face().distance(mean) <= rule.other())
                .map(listed -> String.format(
                        Locale.ROOT,
                        "%s (distance %.2f)",
                        listed.name(),
                        listed.face().distance(mean)));
    }
}
