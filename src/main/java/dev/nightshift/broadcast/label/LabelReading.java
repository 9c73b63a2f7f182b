package dev.nightshift.broadcast.label;

import java.util.List;
import java.util.Optional;

/**
 * The implicit labels found in a file or stream.
 *
 * @param container labels in the container's metadata; the standard wants exactly one
 * @param inVideo the label in the video itself, when there is one
 * @param keyframes keyframes read
 * @param labelledKeyframes keyframes that carry the label
 */
public record LabelReading(
        List<ImplicitLabel> container, Optional<ImplicitLabel> inVideo, int keyframes, int labelledKeyframes) {
    public LabelReading {
        container = List.copyOf(container);
    }

    /** Whether the container has one label and each keyframe has the same. */
    public boolean isComplete() {
        return container.size() == 1
                && inVideo.equals(Optional.of(container.getFirst()))
                && keyframes > 0
                && keyframes == labelledKeyframes;
    }
}
