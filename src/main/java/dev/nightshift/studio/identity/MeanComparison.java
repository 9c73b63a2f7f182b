package dev.nightshift.studio.identity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Compares the means of two recordings' faces. */
public final class MeanComparison implements FaceComparison {
    private final FaceSampler sampler;
    private final MatchRule rule;

    public MeanComparison(FaceSampler sampler, MatchRule rule) {
        this.sampler = sampler;
        this.rule = rule;
    }

    @Override
    public FaceVerdict compare(Path one, Path other) throws IOException, InterruptedException {
        List<FaceVector> ones = sampler.sample(one);
        List<FaceVector> others = sampler.sample(other);
        Optional<String> doubt = doubt(one, ones).or(() -> doubt(other, others));
        return doubt.isPresent()
                ? new FaceVerdict.Unsure(doubt.get())
                : verdict(FaceVector.mean(ones).distance(FaceVector.mean(others)));
    }

    private FaceVerdict verdict(double distance) {
        if (distance <= rule.same()) {
            return new FaceVerdict.SamePerson(distance);
        }
        return distance > rule.other()
                ? new FaceVerdict.OtherPerson(distance)
                : new FaceVerdict.Unsure(String.format(
                        java.util.Locale.ROOT,
                        "their distance is %.2f, and only up to %.2f is it surely the same person",
                        distance,
                        rule.same()));
    }

    /** A mean says something only of enough pictures of one person. */
    private Optional<String> doubt(Path recording, List<FaceVector> vectors) {
        if (vectors.size() < rule.fewest()) {
            return Optional.of(recording.getFileName() + " shows a face well in only " + vectors.size()
                    + " of the pictures looked at; " + rule.fewest() + " are needed");
        }
        FaceVector mean = FaceVector.mean(vectors);
        return vectors.stream().anyMatch(vector -> vector.distance(mean) > rule.other())
                ? Optional.of(recording.getFileName() + " seems to show more than one person")
                : Optional.empty();
    }
}
