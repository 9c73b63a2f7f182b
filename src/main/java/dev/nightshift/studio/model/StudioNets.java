package dev.nightshift.studio.model;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The nets that a clone is built with.
 *
 * @param faces find faces and their points
 * @param person tells the person from the background
 */
public record StudioNets(FaceModels faces, PersonModel person) {
    /**
     * The nets kept in a folder; those missing are fetched into it.
     *
     * @throws IOException when one can't be fetched, is not what it should be, or can't be kept; says which
     */
    public static StudioNets in(Path folder, PackageSource source) throws IOException, InterruptedException {
        return new StudioNets(FaceModels.in(folder, source), PersonModel.in(folder, source));
    }
}
