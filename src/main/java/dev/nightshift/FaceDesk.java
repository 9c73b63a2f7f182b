package dev.nightshift;

import dev.nightshift.command.ConsentDesk;
import dev.nightshift.studio.FootageFaces;
import dev.nightshift.studio.consent.Clearance;
import dev.nightshift.studio.consent.ConsentCheck;
import dev.nightshift.studio.identity.FaceNet;
import dev.nightshift.studio.identity.FaceSampler;
import dev.nightshift.studio.identity.FaceVector;
import dev.nightshift.studio.identity.MatchRule;
import dev.nightshift.studio.identity.MeanComparison;
import dev.nightshift.studio.identity.ProtectedFaces;
import dev.nightshift.studio.identity.ProtectedFile;
import dev.nightshift.studio.identity.RememberedFaces;
import dev.nightshift.studio.model.FaceModels;
import dev.nightshift.studio.model.IdentityModel;
import dev.nightshift.studio.model.PackageSource;
import dev.nightshift.studio.vision.FaceDetectorNet;
import dev.nightshift.studio.vision.FaceMeshNet;
import dev.nightshift.talent.Consent;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Looks at the faces of films with nets that are fetched when they are first needed. */
final class FaceDesk implements ConsentDesk {
    private final Path cache;
    private final PackageSource packages;
    private final InstantSource clock;

    /** @param cache where fetched nets are kept */
    FaceDesk(Path cache, PackageSource packages, InstantSource clock) {
        this.cache = cache;
        this.packages = packages;
        this.clock = clock;
    }

    @Override
    public List<FaceVector> sample(Path recording) throws IOException, InterruptedException {
        FaceModels faces = FaceModels.in(cache, packages);
        IdentityModel identity = IdentityModel.in(cache, packages);
        try (FaceDetectorNet finder = new FaceDetectorNet(faces.detector());
                FaceMeshNet meshes = new FaceMeshNet(faces.landmarks())) {
            FaceNet net = FaceNet.read(identity.names(), identity.numbers());
            return new FootageFaces(finder, meshes, net).sample(recording);
        }
    }

    @Override
    public Clearance check(Consent consent, Path footage, Optional<Path> recording, Path data)
            throws IOException, InterruptedException {
        FaceSampler once = new RememberedFaces(this);
        MatchRule rule = MatchRule.USUAL;
        return new ConsentCheck(
                        new MeanComparison(once, rule),
                        new ProtectedFaces(ProtectedFile.read(data.resolve(ProtectedFile.NAME)), once, rule),
                        clock)
                .check(consent, footage, recording);
    }
}
