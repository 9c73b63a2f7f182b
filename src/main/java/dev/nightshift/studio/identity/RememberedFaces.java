package dev.nightshift.studio.identity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks at each recording once, however often it is asked for; for one check, as files may change. One thread. */
public final class RememberedFaces implements FaceSampler {
    private final FaceSampler sampler;
    private final Map<Path, List<FaceVector>> seen = new HashMap<>();

    public RememberedFaces(FaceSampler sampler) {
        this.sampler = sampler;
    }

    @Override
    public List<FaceVector> sample(Path recording) throws IOException, InterruptedException {
        List<FaceVector> known = seen.get(recording);
        if (known == null) {
            known = List.copyOf(sampler.sample(recording));
            seen.put(recording, known);
        }
        return known;
    }
}
