package dev.nightshift;

import dev.nightshift.studio.FootageFaces;
import dev.nightshift.studio.identity.FaceComparison;
import dev.nightshift.studio.identity.FaceNet;
import dev.nightshift.studio.identity.FaceVerdict;
import dev.nightshift.studio.identity.MatchRule;
import dev.nightshift.studio.identity.MeanComparison;
import dev.nightshift.studio.model.FaceModels;
import dev.nightshift.studio.model.IdentityModel;
import dev.nightshift.studio.model.PackageSource;
import dev.nightshift.studio.vision.FaceDetectorNet;
import dev.nightshift.studio.vision.FaceMeshNet;
import java.io.IOException;
import java.nio.file.Path;

/** Compares the faces of two films with nets that are fetched when they are first needed. */
final class FaceDesk implements FaceComparison {
    private final Path cache;
    private final PackageSource packages;

    /** @param cache where fetched nets are kept */
    FaceDesk(Path cache, PackageSource packages) {
        this.cache = cache;
        this.packages = packages;
    }

    @Override
    public FaceVerdict compare(Path one, Path other) throws IOException, InterruptedException {
        FaceModels faces = FaceModels.in(cache, packages);
        IdentityModel identity = IdentityModel.in(cache, packages);
        try (FaceDetectorNet finder = new FaceDetectorNet(faces.detector());
                FaceMeshNet meshes = new FaceMeshNet(faces.landmarks())) {
            FaceNet net = FaceNet.read(identity.names(), identity.numbers());
            return new MeanComparison(new FootageFaces(finder, meshes, net), MatchRule.USUAL).compare(one, other);
        }
    }
}
